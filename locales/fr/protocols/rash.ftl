# seal: 5e8ddd3e28e38bab769d4e27b54a99d7bfb01a85f090b466b16b46feb64bbeac
rash-title = Boutons ou plaques sur la peau

rash-glass = Appuyez un verre clair sur les boutons. L'un de ces points est-il vrai ?
    .spots = Les taches restent sous le verre, et vous avez de la fièvre ou êtes malade
    .face = Le visage, les lèvres ou la langue gonfle
    .breath = Du mal à respirer, respiration qui siffle, ou près de s'évanouir
    .why = Cela peut être une infection du sang ou une allergie grave.

rash-very_ill = Avez-vous l'un de ces signes ?
    .mixed_up = Confusion, très endormi ou difficile à réveiller
    .neck = Cou raide, ou convulsions
    .color = Peau marbrée, ou lèvres bleues ou grises
    .peel = Peau qui pèle ou fait des cloques sur une grande zone
    .sores = Yeux, bouche ou parties intimes douloureux avec les boutons
    .dark = Une plaque foncée, très douloureuse, qui s'étend vite
    .pain = La peau fait bien plus mal qu'elle n'en a l'air
    .why = Cela peut être une infection grave ou une réaction grave à un médicament.

rash-baby_ill = Le bébé a-t-il de la fièvre, des cloques ou des boutons avec du pus, ou semble-t-il malade ?
    .why = Chez un bébé si jeune, cela peut être une infection grave.

rash-glass_well = Les taches restent-elles quand on appuie un verre dessus, ou y a-t-il de nouveaux bleus foncés ?
    .why = De petits saignements dans la peau doivent être examinés maintenant, même si vous allez bien.

rash-spreads = Avez-vous l'un de ces signes ?
    .hot = Une zone chaude, rouge ou foncée, qui s'étend vite, est près d'un œil, ou vient avec de la fièvre
    .shingles = Cloques près de l'œil, sur le nez, ou sur une oreille avec un visage faible
    .eczema = Eczéma avec cloques douloureuses et fièvre
    .whole = Peau rouge ou plus foncée sur presque tout le corps, et vous frissonnez
    .pox = Varicelle, avec un bouton chaud et douloureux
    .why = Dans un de ces cas, la peau doit être traitée dans les prochaines heures.

rash-risk = L'un de ces points est-il vrai ?
    .pregnant = Vous êtes enceinte ou venez d'accoucher, et avez eu ou approché la varicelle, le zona ou la rougeole
    .immune = Défenses du corps faibles, médicaments du cancer ou pas de rate, et boutons avec cloques, fièvre ou douleur
    .days = Fièvre depuis 5 jours ou plus, ou yeux, lèvres ou mains rouges avec fièvre
    .travel = Une fièvre après un voyage, ou là où il y a la dengue
    .why = Dans un de ces cas, des boutons peuvent être le signe d'une maladie grave.

rash-baby =
    .why = Un bébé si jeune doit toujours être examiné.

rash-treatable = Avez-vous l'un de ces signes ?
    .band = Cloques douloureuses en bande d'un seul côté
    .hot = Une zone de peau chaude et douloureuse qui grandit
    .throat = Peau rêche comme du papier de verre, ou boutons avec mal à la gorge
    .measles = Boutons avec toux et yeux rouges. Appelez d'abord, n'y allez pas
    .drug = Un nouveau médicament dans les 8 dernières semaines
    .fever = Toute fièvre avec les boutons
    .why = Certains demandent un traitement dans les premiers jours.

rash-special = L'un de ces points est-il vrai ?
    .hives = Urticaire depuis plus de 24 heures, ou lèvres qui ont été gonflées
    .tick = Un anneau comme une cible, ou une piqûre de tique
    .sores = Nouvelles plaies aux parties intimes, ou contact avec la mpox
    .pregnant = Vous êtes enceinte, ou vous avez accouché dans les 6 dernières semaines
    .immune = Défenses du corps faibles, médicaments du cancer ou pas de rate
    .why = Dans un de ces cas, un soignant doit voir les boutons aujourd'hui.

rash-long = L'un de ces points est-il vrai ?
    .night = Cela gratte la nuit, et d'autres à la maison se grattent aussi
    .mole = Un grain de beauté a changé, saigne ou grandit
    .weeks = Cela gratte depuis 2 semaines ou plus
    .known = Verrues, acné, peau qui fait des écailles ou un anneau qui grandit lentement
    .eczema = Eczéma mal contrôlé
    .why = Cela peut attendre un rendez-vous, mais il faut l'examiner.
