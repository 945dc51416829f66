# seal: a84178aab3ec13e24a11baed41770cb4a430730c59d0da09e7f57ca0c53d5481
headache-title = Mal de tête

headache-sudden_signs = Avec le mal de tête, avez-vous l'un de ces signes ?
    .sudden = C'est venu d'un coup et c'est très fort, ou le pire de votre vie
    .weak = Un côté faible ou engourdi, ou le visage tombe
    .speech = Du mal à parler, à se souvenir, à garder l'équilibre, à marcher ou à avaler
    .sight = Vue perdue ou floue
    .sleepy = Confusion, très endormi, convulsions, ou évanouissement
    .why = Cela peut être un saignement ou un AVC.

headache-neck_cause = L'un de ces points est-il vrai ?
    .neck = Vous avez le cou raide
    .light = De la fièvre, et la lumière fait mal aux yeux
    .spots = Des taches qui ne s'effacent pas quand on appuie un verre dessus
    .gas = D'autres à la maison sont malades aussi, une alarme de gaz a sonné, ou il y a un chauffage ou de la fumée
    .blow = Un coup à la tête dans les derniers jours, puis vomissements, somnolence ou douleur plus forte
    .shunt = Vous avez une dérivation, un tube qui vide l'eau du cerveau
    .why = Chacun de ces cas peut abîmer le cerveau en peu de temps.

headache-child_blow = L'enfant s'est-il cogné la tête dans les 5 derniers jours ?
    .why = Chez un enfant, un mal de tête après un coup à la tête doit être examiné tout de suite.

headache-pregnant_signs = Vous êtes peut-être enceinte, ou vous avez accouché il y a peu. Avez-vous l'un de ces signes ?
    .bad = Le mal de tête est très fort
    .sight = Vous voyez des taches ou des éclairs
    .swelling = Visage ou mains gonflés
    .belly = Douleur en haut du ventre
    .why = Cela peut être une tension très élevée de la grossesse.

headache-pregnant =
    .why = En cette période, un mal de tête peut venir de la tension ou d'un caillot.

headache-artery = Avez-vous l'un de ces signes ?
    .jaw = La mâchoire fait mal quand vous mâchez
    .scalp = Le cuir chevelu fait mal
    .double = Vous voyez double
    .worse = Ce type de mal de tête est nouveau, et pire chaque jour
    .why = Dès 50 ans, cela peut venir d'une artère malade ou d'une pression dans la tête.

headache-child_signs = L'enfant a-t-il l'un de ces signes ?
    .night = Le mal de tête réveille l'enfant, ou est là au réveil
    .bend = C'est pire quand il tousse ou se penche
    .vomit = Des vomissements
    .eyes = Il louche depuis peu, ou ne peut pas regarder en haut
    .worse = C'est de pire en pire
    .why = Chez un enfant, cela peut être une pression dans la tête.

headache-risk = L'un de ces points est-il vrai ?
    .thinner = Vous prenez un médicament qui fluidifie le sang ou saignez trop
    .immune = Vous avez un cancer, le VIH ou des défenses du corps faibles
    .estrogen = Vous utilisez des œstrogènes, comme la pilule, un patch ou un anneau
    .why = Dans un de ces cas, un mal de tête peut être un saignement, une infection ou un caillot.

headache-ill_signs = Avez-vous l'un de ces signes ?
    .gone = Un côté était faible ou engourdi, et c'est passé maintenant
    .fever = De la fièvre, et vous vous sentez très malade
    .eye = Un œil rouge et douloureux
    .blow = Un coup à la tête dans les derniers jours
    .why = Dans un de ces cas, un soignant doit vous examiner dans les prochaines heures.

headache-changing = L'un de ces points est-il vrai ?
    .worse = C'est pire chaque jour
    .pose = C'est pire couché, debout, en toussant ou en poussant
    .vomit = Vous vomissez et ne savez pas pourquoi
    .medicine = Cela a commencé avec un nouveau médicament
    .why = Un mal de tête qui change ainsi doit être examiné aujourd'hui.

headache-changing_50 = L'un de ces points est-il vrai ?
    .new = Ce type de mal de tête est nouveau pour vous
    .worse = C'est pire chaque jour
    .pose = C'est pire couché, debout, en toussant ou en poussant
    .vomit = Vous vomissez et ne savez pas pourquoi
    .medicine = Cela a commencé avec un nouveau médicament
    .why = Dès 50 ans, un nouveau mal de tête doit être examiné aujourd'hui.

headache-often = L'un de ces points est-il vrai ?
    .returns = Il revient sans cesse, ou il a changé
    .no_help = Les antidouleurs n'aident pas
    .pills = Vous prenez des antidouleurs 10 jours ou plus par mois
    .eyes = Un contrôle de la vue est à faire, ou vous grincez des dents
    .why = Un rendez-vous prévu peut montrer ce qui aide.
