# seal: 6ec75164e66f893b841948e66e49482af101ced407820a601076c813eb0e8319
neck_pain_meningism-title = Mal au cou ou cou raide

neck_pain_meningism-meningitis = Avec le mal au cou, avez-vous l'un de ces signes ?
    .chin = De la fièvre, et le menton ne peut pas toucher la poitrine
    .light = Un très fort mal de tête, ou la lumière fait mal aux yeux
    .spots = Des taches qui ne s'effacent pas quand on appuie un verre dessus
    .sleepy = Très endormi, confusion, ou vomissements
    .baby = Un bébé : fièvre, tout mou, cri bizarre, ou partie molle du crâne bombée
    .why = Cela peut être une infection autour du cerveau.

neck_pain_meningism-other_danger = Avez-vous l'un de ces signes ?
    .injury = Une grave blessure, ou une avec douleur au milieu du cou ou bras ou jambes engourdis ou faibles
    .droop = Visage ou paupière qui tombe, parole anormale ou changement de la vue
    .sudden = Un mal de tête soudain, ou la tête tourne très fort
    .heart = Sueurs, essoufflement, poitrine serrée, ou douleur de la mâchoire ou du bras
    .swollen = Cou gonflé, et du mal à respirer ou à avaler, ou vous bavez
    .why = La colonne, le cerveau, le cœur ou le passage de l'air est peut-être en danger.

neck_pain_meningism-cord = Avez-vous l'un de ces signes ?
    .fever = Fièvre de 38 °C (100,4 °F) ou plus, ou frissons
    .throat = Du mal à tourner la tête, avec mal à la gorge
    .hands = Mains devenues maladroites, ou marche pas stable
    .shock = Des décharges électriques dans la colonne quand vous pliez le cou
    .drugs = Vous injectez des drogues, et vous êtes malade
    .why = Cela peut être une infection, ou une pression sur la colonne.

neck_pain_meningism-risk = L'un de ces points est-il vrai ?
    .fall = Une chute, et vous avez 65 ans ou plus, ou un rhumatisme comme la polyarthrite
    .thinner = Une blessure, et vous prenez un médicament qui fluidifie le sang
    .twist = Quelqu'un a tordu ou tiré votre cou, puis un mal de tête est venu
    .cancer = Cancer maintenant ou avant, et la douleur est très forte ou la nuit
    .why = Dans un de ces cas, le cou doit être examiné à l'hôpital.

neck_pain_meningism-look_today = Avez-vous l'un de ces signes ?
    .arm = Un bras devenu faible ou engourdi
    .bad = Une très forte douleur
    .blisters = Une douleur qui brûle avec des cloques
    .shoulders = 50 ans ou plus, les deux épaules raides, et un mal de tête
    .why = Un soignant doit voir cela aujourd'hui.

neck_pain_meningism-slow = L'un de ces points est-il vrai ?
    .weeks = Cela dure depuis plus de 6 semaines
    .tingle = De légers picotements dans un bras
    .lump = Une boule depuis plus de 3 semaines
    .shoulders = 50 ans ou plus, et les deux épaules raides
    .joints = Vous avez un rhumatisme comme la polyarthrite
    .student = Vous êtes étudiant, et vous vous sentez malade
    .why = Un rendez-vous prévu peut trouver la cause et aider.
