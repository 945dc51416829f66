# seal: b435d0144195c4bc373428d8b8cc3b13a4976257358a82f92dd1a33a0c91ff06
fever_adult-title = Fièvre, à partir de 12 ans

fever_adult-sepsis = Avez-vous l'un de ces signes maintenant ?
    .mixed_up = Confusion, parole pâteuse, difficile à réveiller, ou convulsions
    .skin = Peau ou lèvres marbrées, bleues, grises ou très pâles
    .breath = Très essoufflé
    .pee = Pas d'urine de toute la journée
    .shiver = Vous tremblez sans pouvoir vous arrêter, ou vos muscles font très mal
    .die = Vous sentez que vous allez peut-être mourir
    .why = Cela peut être une infection grave dans le sang.

fever_adult-brain = Avec la fièvre, l'un de ces points est-il vrai ?
    .spots = Des taches qui ne s'effacent pas quand on appuie un verre dessus
    .neck = Cou raide, ou la lumière fait mal aux yeux
    .head = Un très fort mal de tête
    .faint = Évanouissement ou près de s'évanouir debout, ou peau froide et moite
    .heat = C'est venu après le soleil, la chaleur ou un gros effort, et vous agissez bizarrement
    .cancer = Médicaments du cancer ou greffe, et vous êtes malade ou ne pouvez pas vous déplacer
    .why = Cela peut être une infection autour du cerveau ou dans le sang, ou un coup de chaleur.

fever_adult-bleeding_skin = L'un de ces points est-il vrai ?
    .bleed = Du sang des gencives ou du nez, ou dans le vomi ou les selles
    .wound = Une plaie qui fait bien plus mal qu'elle n'en a l'air
    .black = Une peau qui devient noire ou fait des cloques
    .why = Un saignement ou une peau très douloureuse avec de la fièvre demande de l'aide tout de suite.

fever_adult-pregnant =
    .why = Une fièvre en cette période doit être examinée maintenant.

fever_adult-immunity = L'un de ces points est-il vrai ?
    .cancer = Médicaments du cancer ou greffe, ou peu de globules blancs
    .immune = VIH, pas de rate, corticoïdes ou autres médicaments qui baissent les défenses
    .sickle = Drépanocytose
    .malaria = Vous étiez dans un lieu avec le paludisme dans la dernière année
    .dengue = La dengue est proche, et fort mal au ventre, vomissements plus nombreux ou très fatigué
    .device = Opération, tube dans le corps, valve du cœur malade, ou drogues injectées
    .why = Dans un de ces cas, une fièvre demande un test tout de suite. Partez maintenant.

fever_adult-site = L'un de ces points est-il vrai ?
    .chills = De grands frissons qui font trembler
    .side = Douleur au côté ou au dos
    .joint = Une articulation chaude et gonflée
    .belly = Très fort mal au ventre
    .skin = Peau rouge qui s'étend, ou plaie rouge
    .high = 40 °C (104 °F), ou 39,5 °C qui reste pendant 4 heures
    .loss = Une fausse couche ou un avortement dans les 6 dernières semaines
    .why = Cela peut être une infection à traiter dans les prochaines heures.

fever_adult-older =
    .why = À cet âge, un soignant doit être informé d'une fièvre aujourd'hui.

fever_adult-days = L'un de ces points est-il vrai ?
    .days = Fièvre depuis plus de 3 jours
    .back = Elle est partie un jour, puis revenue
    .illness = Vous avez une maladie de longue durée
    .pee = Cela brûle quand vous urinez
    .ear = Mal à l'oreille, ou dent ou mâchoire gonflée
    .phlegm = Une toux avec des crachats
    .why = Dans un de ces cas, un soignant doit chercher la cause aujourd'hui.

fever_adult-weeks = Avez-vous eu des sueurs la nuit ou un peu de fièvre depuis 2 semaines ou plus, ou perdu du poids ?
    .why = Une fièvre lente demande des tests lors d'un rendez-vous prévu.
