# seal: 5191d830a2fa9dbc57c5b0c9e29df9f1efe05c66e7fd2a622f7f2c7e30dfc2fa
back_pain-title = Mal de dos

back_pain-nerves = Avec le mal de dos, l'un de ces points est-il vrai ?
    .crash = Il vient d'un gros accident ou d'une chute de haut
    .walk = Vous ne pouvez pas marcher, ou les deux jambes sont devenues faibles d'un coup
    .control = D'un coup, vous ne pouvez plus retenir ou faire sortir urines ou selles
    .ride = Les parties intimes sont engourdies, et vous n'avez aucun moyen d'aller à l'hôpital
    .why = Les nerfs de la colonne sont peut-être en danger.

back_pain-vessels = Avez-vous l'un de ces signes ?
    .chest = Mal à la poitrine aussi, ou une douleur qui déchire
    .faint = Douleur soudaine très forte, et près de s'évanouir ou sueurs froides
    .old = 60 ans ou plus, et douleur soudaine très forte au dos, au côté ou au ventre
    .vessel = Un gros vaisseau élargi connu (anévrisme)
    .sepsis = Confusion, du mal à respirer, ou peau marbrée ou très pâle
    .why = Cela peut être un vaisseau déchiré ou une infection grave.

back_pain-cauda = L'un de ces signes est-il nouveau ?
    .numb = Engourdi près des parties intimes ou de l'anus, ou sensation bizarre quand vous vous essuyez
    .pee = Du mal à commencer, à arrêter ou à sentir l'urine
    .poo = Des selles s'échappent
    .legs = Douleur, picotements, engourdissement ou faiblesse des deux jambes
    .sex = Rien senti pendant le sexe, ou pas d'érection
    .foot = Une jambe devient plus faible, ou le pied tombe
    .why = Des nerfs sont peut-être écrasés. Allez à l'hôpital maintenant, et ne conduisez pas vous-même.

back_pain-infection_cancer = Avez-vous l'un de ces signes ?
    .fever = Fièvre de 38 °C (100,4 °F) ou plus, ou frissons
    .spine = Vous êtes malade, et vous injectez des drogues, êtes en dialyse, ou avez eu une piqûre ou une opération de la colonne
    .cancer = Cancer maintenant ou avant, et douleur nouvelle, forte, la nuit ou comme une ceinture
    .flank = Douleur d'un côté sous les côtes, et vous vomissez
    .why = Cela peut venir d'une infection, ou d'une pression sur la colonne.

back_pain-look_today = L'un de ces points est-il vrai ?
    .loss = Vous perdez du poids sans cause, ou le dos a une boule ou une nouvelle forme
    .night = Le repos n'aide pas, et c'est bien pire la nuit
    .blisters = Cela brûle d'un côté, avec des cloques
    .pee = Urines qui brûlent ou avec du sang
    .sudden = C'est venu d'un coup et c'est très fort
    .middle = Vous avez 55 à 64 ans, et cette douleur est nouvelle
    .pregnant = Vous êtes enceinte, avec du sang ou des douleurs qui vont et viennent
    .why = Un soignant doit voir cela aujourd'hui.

back_pain-young =
    .why = À cet âge, un mal de dos doit être examiné.

back_pain-slow = L'un de ces points est-il vrai ?
    .weeks = Plus de 6 semaines, revient sans cesse, ou bloque votre vie de tous les jours
    .stiff = Raide plus de 30 minutes chaque matin, depuis 3 mois ou plus
    .leg = Douleur qui descend dans une jambe depuis plus de 1 semaine
    .fall = C'est venu après une chute
    .old = Vous avez 65 ans ou plus, et cette douleur est nouvelle
    .risk = Vous avez ou avez eu un cancer, ou vous injectez des drogues
    .why = Un rendez-vous prévu peut trouver la cause et aider.
