# seal: 2521e9419105a85600ced1bf821c3e0a64dfd69e2d885d71bbbae8b8efa8ba58
testicular_pain-title = Douleur ou boule au testicule

testicular_pain-dark_bleed_ill = Avez-vous l'un de ces signes maintenant ?
    .dark = Peau noire ou foncée à l'aine ou entre les jambes
    .bleed = Une blessure à cet endroit qui saigne beaucoup
    .ill = Très malade, et près de s'évanouir, confus, ou froid avec peau marbrée
    .why = Cela peut être une infection profonde ou une forte perte de sang.

testicular_pain-sudden_stuck = Une forte douleur au testicule est-elle venue vite, et l'un de ces points est-il vrai ?
    .ride = Vous n'avez aucun moyen d'aller à l'hôpital en 30 minutes
    .child = C'est un enfant, et rien ne le calme
    .why = Un testicule peut manquer de sang en quelques heures. Arriver vite le sauve.

testicular_pain-twist = L'un de ces points est-il vrai pour la douleur ?
    .sudden = Elle est forte, ou elle est venue vite
    .sick = Vous avez aussi envie de vomir, vomissez, ou avez mal au ventre
    .rest = Elle est là au repos, depuis plus de 1 heure
    .high = Le testicule est dur, gonflé ou placé haut
    .went = Elle est venue et repartie toute seule aujourd'hui
    .why = Un testicule est peut-être tordu. On ne peut le sauver que dans les premières heures.

testicular_pain-new_pain = La douleur a-t-elle commencé dans les 2 derniers jours ? Dites non seulement si un petit coup l'a causée et qu'elle est partie en 1 heure.
    .why = Jusqu'à 40 ans, une nouvelle douleur peut venir d'un testicule tordu. Il faut l'examiner maintenant.

testicular_pain-other_urgent = Avez-vous l'un de ces signes ?
    .blow = Gonflement depuis plus de 1 heure après un coup
    .hernia = Une boule douloureuse à l'aine, et vous vomissez
    .erection = Une érection douloureuse depuis 4 heures ou plus
    .down = Douleur d'un côté où le testicule n'est jamais descendu
    .fever = Fièvre de 38 °C (100,4 °F) ou plus, et vous êtes malade
    .baby = Un bébé avec des bourses dures ou foncées
    .why = Il faut un examen dans les prochaines heures, pour qu'il ne reste aucun mal.

testicular_pain-infection = Avez-vous l'un de ces signes ?
    .slow = Douleur venue lentement, sur des jours
    .warm = Bourses chaudes ou gonflées
    .burn = Urines qui brûlent, ou écoulement du pénis
    .fever = De la fièvre, ou les oreillons
    .now = Toute autre douleur à cet endroit maintenant
    .why = Cela peut être une infection qui demande un test aujourd'hui.

testicular_pain-lump = Avez-vous l'un de ces signes, sans forte douleur ?
    .lump = Une boule ou un gonflement
    .change = Un changement de taille, de forme ou au toucher
    .ache = Une douleur sourde ou une sensation de poids
    .why = Un soignant doit examiner toute boule ou tout changement d'ici 2 semaines.
