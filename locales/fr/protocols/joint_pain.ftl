# seal: 3ae041f023f61a3cbe57e34dceeeb692b88ca813ff704e49e59a35a86aa34a6b
joint_pain-title = Articulation douloureuse ou gonflée

joint_pain-danger = Avec la douleur d'articulation, avez-vous l'un de ces signes ?
    .sepsis = Confusion, près de s'évanouir, essoufflement ou peau marbrée
    .spots = Des taches qui ne s'effacent pas quand on appuie un verre dessus
    .cold = Une blessure, et le bras ou la jambe est froid, blanc, bleu ou engourdi
    .heart = Douleur de la mâchoire, du bras ou de l'épaule, avec sueurs ou poitrine serrée
    .why = Cela peut être une infection grave, un sang qui ne passe plus ou une crise cardiaque.

joint_pain-hot_joint = L'un de ces points est-il vrai ?
    .hot = Une articulation (pas le gros orteil) devenue chaude, gonflée ou très douloureuse en 2 semaines, et dure à bouger
    .fever = Fièvre, frissons, ou vous vous sentez très malade
    .new = Une articulation remplacée, piquée ou opérée fait mal maintenant
    .ra = Vous avez un rhumatisme comme la polyarthrite, et une articulation est bien pire
    .blood = Vous injectez des drogues, ou avez la drépanocytose
    .why = Cela peut être une infection dans l'articulation. Elle peut l'abîmer en peu de temps.

joint_pain-move = L'un de ces points est-il vrai ?
    .child = Un enfant boite ou ne se sert pas d'un bras ou d'une jambe, et a de la fièvre ou ne va pas bien
    .hip = Un enfant a mal à la hanche et ne veut pas marcher
    .stand = Vous ne pouvez pas vous appuyer dessus après une blessure
    .lock = Un genou est bloqué et ne se plie pas ou ne se tend pas
    .bleed = Articulation gonflée, et médicament qui fluidifie le sang ou hémophilie
    .gout = Goutte connue, et fièvre ou douleur qui s'aggrave
    .why = Dans un de ces cas, l'articulation doit être examinée dans les prochaines heures.

joint_pain-look_today = L'un de ces points est-il vrai ?
    .toe = Douleur soudaine et forte au gros orteil ou à une articulation, pour la première fois
    .severe = La douleur est très forte
    .many = Plusieurs articulations sont gonflées
    .after = C'est venu avec des plaques sur la peau, ou après un mal de gorge, une diarrhée ou une infection du sexe
    .small = Nouveau gonflement des petites articulations des mains ou des pieds
    .child = Un enfant a une articulation gonflée
    .why = Un soignant doit voir cela aujourd'hui.

joint_pain-slow = L'un de ces points est-il vrai ?
    .life = Cela bloque votre vie normale ou votre sommeil
    .worse = C'est pire, ou pas mieux après 2 semaines de soins à la maison
    .stiff = Raide 30 minutes ou plus chaque matin
    .new = Vous avez une articulation remplacée
    .why = Un rendez-vous prévu peut trouver la cause et aider.
