# seal: fedbbb385eb6670b045de151886eba2320e32975b24da4cdbb23c8055f50392b
vaginal_bleeding_discharge-title = Saignement ou pertes du vagin

vaginal_bleeding_discharge-heavy = Avez-vous l'un de ces signes maintenant ?
    .pad = Le sang remplit une grande serviette chaque heure, depuis plus de 2 heures
    .faint = Beaucoup de sang ou gros caillots, et près de s'évanouir, pâle ou essoufflée
    .thinner = Une serviette pleine par heure et vous prenez un médicament qui fluidifie le sang
    .wound = Une blessure ou une agression à cet endroit, et beaucoup de sang
    .shock = Forte fièvre, et peau comme un coup de soleil, vomissements ou malaise
    .ectopic = Peut-être enceinte, et beaucoup de sang, ou forte douleur au ventre ou à la pointe de l'épaule
    .why = Vous perdez peut-être trop de sang, dehors ou dedans, ou avez une infection dans le sang.

vaginal_bleeding_discharge-urgent_signs = Avez-vous l'un de ces signes ?
    .pad = Une serviette pleine en 1 heure, deux fois de suite
    .thinner = Beaucoup de sang, et médicament qui fluidifie le sang ou maladie qui fait saigner
    .fever = Fièvre avec mal en bas du ventre, douleur pendant les rapports, pertes bizarres ou tampon perdu
    .side = Forte douleur soudaine en bas d'un seul côté, et vous vomissez
    .forced = Quelqu'un vous a forcée à avoir un rapport, ou blessée à cet endroit
    .why = Il faut des soins dans les prochaines heures. Certaines aides ne marchent que si elles commencent tôt.

vaginal_bleeding_discharge-child =
    .why = Chez une enfant, cela doit être examiné avec soin, maintenant.

vaginal_bleeding_discharge-pregnant_signs = L'un de ces points est-il vrai ?
    .blood = Vous êtes enceinte, et avez du sang, une douleur ou du liquide qui coule
    .birth = Vous avez accouché, et cela saigne de nouveau plus ou sent mauvais
    .sores = Plaies ou cloques à cet endroit
    .why = Pendant la grossesse et après l'accouchement, il faut un examen maintenant.

vaginal_bleeding_discharge-pregnant =
    .why = Pendant la grossesse, un changement à cet endroit doit être examiné le jour même.

vaginal_bleeding_discharge-today = Avez-vous l'un de ces signes ?
    .morning = Rapport dans les 5 derniers jours, et vous craignez une grossesse
    .pain = Nouvelles pertes avec mal en bas du ventre
    .tampon = Un tampon coincé ou perdu
    .sores = Nouvelles plaies ou cloques
    .after = Nouveau saignement après un acte médical à cet endroit
    .low = Saignement bizarre, et manque de fer, médicament qui fluidifie le sang ou maladie qui fait saigner
    .why = Il faut de l'aide aujourd'hui. Elle marche mieux quand elle vient tôt.

vaginal_bleeding_discharge-planned = Avez-vous l'un de ces signes ?
    .menopause = Du sang, 1 an ou plus après vos dernières règles
    .between = Du sang entre les règles ou après un rapport
    .long = Règles abondantes, ou plus de 7 jours
    .change = Un changement soudain, ou 3 fois sans règles
    .discharge = Pertes avec une nouvelle odeur, couleur ou démangeaison
    .test = Vous voulez un test pour les infections du sexe
    .why = Il faut l'examiner. Du sang après la ménopause demande un rendez-vous d'ici 2 semaines.
