# seal: 3dc8b726c137fb8908a4d30b6559651139a72d4587d3489aa70147e51f39ea9d
burn-title = Brûlure

burn-airway = Refroidissez la brûlure sous l'eau qui coule pendant 20 minutes. L'un de ces points est-il vrai ?
    .face = La brûlure est au visage ou au cou
    .smoke = Vous avez respiré de la fumée ou des vapeurs, et toux, voix rauque ou du mal à respirer
    .faint = Près de s'évanouir, très endormi ou confusion
    .large = Elle est plus grande que 10 de vos paumes, ou 5 paumes d'un enfant
    .why = Le passage de l'air peut gonfler, et une grande brûlure peut mettre le corps en état de choc.

burn-deep = L'un de ces points est-il vrai ?
    .shock = Choc électrique ou produit chimique, avec mal à la poitrine, évanouissement, un œil touché ou une grande zone
    .round = Elle fait le tour d'un bras, d'une jambe, d'un doigt, du cou ou de la poitrine
    .white = Elle est blanche, noire ou comme du cuir, et plus grande qu'une petite pièce
    .ill = Un enfant brûlé il y a quelques jours a des boutons ou plaques, de la fièvre ou vomit
    .why = Ces brûlures peuvent être profondes, couper le sang ou abîmer le cœur.

burn-size_place = L'un de ces points est-il vrai pour la brûlure ?
    .hand = Elle est plus grande que votre main
    .blisters = Cloques au visage, à une main, un bras, un pied, une jambe, une articulation ou aux parties intimes
    .white = Une partie est blanche, noire ou ne sent rien
    .electric = Elle vient de l'électricité ou d'un produit chimique
    .injury = Vous avez aussi une autre blessure
    .fever = Fièvre, ou pus et rougeur qui s'étend
    .why = Ces brûlures guérissent mieux quand elles sont soignées à l'hôpital.

burn-risk = L'un de ces points est-il vrai ?
    .immune = Une cloque, et diabète, défenses du corps faibles ou autre longue maladie
    .foot = Une brûlure au pied, et du diabète
    .harmed = Quelqu'un l'a fait exprès, ou la personne n'est pas en sécurité chez elle
    .why = Dans un de ces cas, une brûlure guérit moins bien, ou il faut peut-être de l'aide pour être en sécurité.

burn-painful = L'un de ces points est-il vrai ?
    .blister = Cloque plus grande qu'une pièce, ou toute cloque si moins de 5 ans, dès 60 ans ou enceinte
    .pain = La douleur est dure à supporter
    .depth = Vous ne savez pas si elle est profonde
    .shots = Pas de vaccin tétanos dans les 10 dernières années
    .sun = Coup de soleil avec cloques, et fièvre ou vomissements
    .worse = Plus douloureuse, rouge ou humide, ou pas mieux en 3 jours
    .why = Dans un de ces cas, un soignant doit voir la brûlure aujourd'hui.

burn-slow = La brûlure n'est-elle pas guérie après 2 semaines, ou une cicatrice gratte-t-elle ?
    .why = Une brûlure qui guérit lentement doit être examinée.
