# seal: 9003abbc9e640ffe1ae09e46ee0922dd0f5f0d2949b0245fd3e3c418f30af999
breathlessness-title = Essoufflement

breathlessness-severe = L'un de ces points est-il vrai maintenant ?
    .sentence = Vous cherchez l'air, étouffez, ou ne pouvez pas dire une phrase entière
    .lips = Lèvres, langue ou visage bleus, gris ou très pâles (peau foncée : regardez dans la bouche)
    .sleepy = Confusion ou très endormi
    .noise = Un bruit rauque quand vous inspirez
    .why = Ces signes montrent que le corps manque d'air.

breathlessness-chest_sudden = L'un de ces points est-il vrai ?
    .chest = Poitrine oppressée, lourde ou douloureuse, ou douleur vers un bras, le dos, le cou ou la mâchoire
    .sudden = Venu en quelques minutes, ou avec une jambe douloureuse et gonflée ou du sang en toussant
    .food = Cela a commencé après un aliment, une piqûre ou un médicament
    .stuck = Cela a commencé quand quelque chose s'est coincé dans la gorge
    .meter = L'appareil à oxygène du doigt montre moins de 92, ou 4 sous votre normale
    .why = Cela peut être une crise cardiaque, un caillot dans le poumon, une allergie grave ou une gorge bouchée.

breathlessness-child_signs = Quand l'enfant respire, voyez-vous l'un de ces signes ?
    .grunt = Un grognement à chaque souffle
    .ribs = Les côtes ou le ventre se creusent
    .stops = De courts arrêts
    .floppy = Tout mou, la tête tombe, ou ne réagit pas comme d'habitude
    .why = Ces signes montrent que l'enfant fait trop d'effort pour respirer.

breathlessness-pregnant_signs = L'un de ces points est-il vrai ?
    .birth = Vous avez accouché dans les 6 dernières semaines
    .rest = Du mal à respirer au repos
    .leg = Une jambe est douloureuse ou gonflée
    .why = Les caillots et les problèmes de cœur sont plus fréquents en cette période.

breathlessness-baby =
    .why = Un bébé qui respire avec effort doit être examiné maintenant.

breathlessness-pregnant =
    .why = Une respiration difficile pendant la grossesse doit être examinée maintenant.

breathlessness-worse_now = L'un de ces points est-il vrai maintenant ?
    .rest = Pire que d'habitude, au repos ou après quelques pas
    .blood = Vous crachez du sang en toussant, ou une jambe est douloureuse ou gonflée
    .heart = Le cœur bat très vite ou saute, ou envie de vomir
    .flat = Nouveau depuis quelques jours, du mal à respirer couché à plat
    .plan = Asthme, BPCO ou faiblesse du cœur que votre plan ne calme pas
    .meter = L'appareil du doigt montre 92 à 94, et vous n'avez pas de maladie des poumons
    .why = Dans un de ces cas, votre respiration doit être examinée dans les prochaines heures.

breathlessness-at_risk = Avez-vous l'un de ces signes ?
    .immune = Défenses du corps faibles, ou médicaments du cancer
    .sickle = Drépanocytose
    .old_fever = Fièvre et toux, et vous avez 65 ans ou plus
    .ill_fever = Fièvre et toux, et une maladie de longue durée
    .why = Une infection du poumon peut s'aggraver vite chez les personnes dans un de ces cas.

breathlessness-days = L'un de ces points est-il vrai ?
    .new = Cela a commencé ou s'est aggravé dans les 2 dernières semaines
    .fever = Vous avez de la fièvre ou une toux avec fièvre
    .pale = Vous êtes très pâle ou fatigué, ou avez des règles abondantes
    .weight = Votre poids a monté de 2 kg (4 livres) en 3 jours
    .why = Ce qui est nouveau doit être vu par un soignant aujourd'hui.

breathlessness-weeks = L'un de ces points est-il vrai ?
    .month = Vous êtes essoufflé depuis un mois ou plus
    .lie = C'est lentement devenu pire quand vous bougez ou êtes couché
    .ankles = Vos chevilles gonflent
    .cough = Toux depuis 3 semaines ou plus
    .cause = Vous ne connaissez pas la cause, ou n'avez pas de plan pour cela
    .why = Un soignant doit trouver la cause lors d'un rendez-vous prévu.
