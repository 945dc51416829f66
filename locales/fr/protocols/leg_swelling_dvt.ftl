# seal: 496cdcf604ae7df6c9b0002899deee5d006e3123f672b96826c2332b0897fb69
leg_swelling_dvt-title = Jambe gonflée ou douloureuse sans blessure

leg_swelling_dvt-clot_moved = Avec la jambe, avez-vous l'un de ces signes ?
    .breath = Essoufflement, ou mal à la poitrine
    .blood = Vous crachez du sang en toussant
    .faint = Vous vous êtes évanoui, ou presque
    .cold = La jambe est d'un coup froide, blanche, bleue ou engourdie, avec forte douleur
    .tense = Toute la jambe est énorme, tendue et bleue
    .dark = Peau foncée ou grise qui s'étend, avec forte douleur, et vous êtes malade
    .why = Un caillot est peut-être dans le poumon, ou la jambe ne reçoit peut-être plus de sang.

leg_swelling_dvt-pregnant =
    .why = Les caillots, et un gonflement soudain par tension élevée, sont alors plus fréquents.

leg_swelling_dvt-clot_risk = Une jambe est-elle gonflée ou douloureuse, et l'un de ces cas correspond-il ?
    .rest = Opération, plâtre ou plus de 3 jours au lit, dans les 4 dernières semaines
    .cancer = Cancer
    .clot = Un caillot passé, ou une maladie qui fait des caillots
    .missed = Vous prenez un médicament qui fluidifie le sang, et en avez oublié
    .estrogen = La pilule ou d'autres œstrogènes
    .trip = Vous êtes resté assis plus de 4 heures en voyage
    .big = Toute la jambe est gonflée, ou un mollet est plus gros de 3 cm (1 pouce)
    .why = Dans un de ces cas, un caillot dans la jambe est plus probable. Il faut un test maintenant.

leg_swelling_dvt-other_urgent = L'un de ces points est-il vrai ?
    .arm = Un bras est gonflé
    .skin = Peau rouge et chaude, avec fièvre ou frissons
    .foot = Diabète, et un pied rouge, ouvert ou avec du pus
    .effort = Les deux jambes gonflent, et vous êtes essoufflé à l'effort
    .why = Cela peut être un caillot, une infection ou un cœur qui fatigue.

leg_swelling_dvt-look_today = L'un de ces points est-il vrai ?
    .one = Une jambe est douloureuse, gonflée, chaude, rouge ou plus foncée
    .fast = Les deux jambes gonflent plus chaque jour, ou vous prenez 2 kg (4 livres) en 3 jours
    .face = Visage bouffi, ou urines avec de la mousse
    .patch = Une plaque rouge et chaude sur la peau
    .vein = Une veine dure et douloureuse de 5 cm (2 pouces) ou plus, ou près de l'aine
    .why = Cela demande un test ou un examen dans les 24 heures.

leg_swelling_dvt-slow = L'un de ces points est-il vrai ?
    .weeks = Les deux chevilles gonflent le soir, depuis des semaines
    .veins = Vous avez des veines larges et tordues (varices)
    .vein = Une veine courte et douloureuse
    .pills = Cela a commencé avec un nouveau médicament
    .why = Un rendez-vous prévu peut trouver la cause et aider.
