# seal: 273cc35835fe0085334cecf24ad4817c95139ab724d7f217075d0f8f041b88aa
sepsis-title = Signes d'infection grave (sepsis)

sepsis-danger = L'un de ces points est-il vrai maintenant ?
    .mixed_up = Confusion, parole pâteuse, dit n'importe quoi, ou pas comme d'habitude
    .skin = Peau ou lèvres bleues, grises, marbrées ou très pâles (peau foncée : regardez paumes et plantes de pied)
    .breath = Respire très vite ou avec beaucoup d'effort
    .spots = Des taches qui ne s'effacent pas quand on appuie un verre dessus
    .shiver = Tremble très fort, ou très forte douleur des muscles
    .die = Sent qu'il va mourir
    .why = Ce sont les principaux signes de sepsis. Il faut de l'aide tout de suite.

sepsis-numbers = L'un de ces points est-il vrai ?
    .pee = Pas d'urine de toute la journée
    .cold = Très froid au toucher, ou 35 °C (95 °F) ou moins
    .wake = Difficile à réveiller, ou a eu des convulsions
    .cancer = Médicaments du cancer dans les 6 dernières semaines, et se sent malade
    .wound = Une plaie qui fait bien plus mal qu'elle n'en a l'air, ou peau noire ou avec des cloques
    .home = 25 respirations ou pouls de 131 par minute ou plus, oxygène 91 ou tension du haut 90 ou moins
    .why = Cela peut montrer qu'une infection abîme tout le corps.

sepsis-child_signs = L'enfant a-t-il l'un de ces signes ?
    .soft_spot = La partie molle du crâne (fontanelle) est bombée
    .floppy = Tout mou, ou très endormi
    .cry = Un cri faible, ou qui ne s'arrête pas
    .pee = Pas d'urine ni de couche mouillée de toute une journée
    .why = Ces signes montrent que l'enfant est peut-être très malade.

sepsis-newborn = Le bébé ne veut-il pas téter, et a-t-il de la fièvre ou un autre signe ?
    .why = Le premier mois, cela peut être le début d'une infection grave.

sepsis-child_feeds = L'enfant a-t-il l'un de ces signes ?
    .feed = Ne mange, ne tète ou ne boit pas, ou ne veut pas
    .vomit = Vomit encore et encore
    .pee = Pas d'urine ni de couche mouillée depuis 12 heures
    .why = Dans un de ces cas, l'enfant doit être examiné dans les prochaines heures.

sepsis-pregnant =
    .why = En cette période, une infection peut s'aggraver vite.

sepsis-very_old =
    .why = À cet âge, une infection peut s'aggraver vite, et la fièvre peut manquer.

sepsis-risk = L'un de ces points est-il vrai ?
    .surgery = Opération ou blessure dans les dernières semaines
    .tube = Un tube ou une perfusion dans le corps
    .drugs = Injecte des drogues
    .immune = Défenses du corps faibles
    .skin = Peau rouge et chaude qui s'étend
    .home = Se sent très malade, et 21 respirations ou plus, ou pouls de 91 ou plus, par minute
    .why = Dans un de ces cas, une infection doit être examinée dans les prochaines heures.

sepsis-treated = L'un de ces points est-il vrai ?
    .treated = Pas mieux après 48 heures de traitement
    .past = Toujours pas bien après un sepsis passé
    .why = Un soignant doit revoir ce qu'il faut.
