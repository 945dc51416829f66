# seal: 3cb5d2e0497df10e214d8c2d037e412c7929508a91579bbfcea3f9ca696f17ba
head_injury_child-title = Coup à la tête, enfant de moins de 12 ans

head_injury_child-looks = Depuis le coup à la tête, l'enfant a-t-il l'un de ces signes ?
    .wake = Difficile à réveiller, tout mou, ou bien trop endormi
    .cry = Un cri faible, ou un cri qui ne s'arrête pas
    .fit = Des convulsions avec tremblements
    .pale = Très pâle ou bleu
    .soft_spot = La partie molle du crâne (fontanelle) est bombée
    .out = A perdu connaissance 5 minutes ou plus
    .vomit = A vomi 3 fois ou plus
    .why = Cela peut montrer que le cerveau est touché.

head_injury_child-skull = L'enfant a-t-il l'un de ces signes ?
    .weak = Faible, engourdi, pas stable, ou ne voit ou ne parle pas comme avant
    .fluid = Un liquide clair sort du nez ou d'une oreille
    .ear = Du sang sort d'une oreille, ou entend moins
    .bruise = Un œil au beurre noir ou un bleu derrière une oreille, sans coup à cet endroit
    .dent = Un creux dans le crâne, ou quelque chose est entré dans la tête
    .neck = Mal au cou
    .why = Cela peut être un crâne cassé, ou le cerveau ou le cou touché.

head_injury_child-force = Comment est-ce arrivé ? L'un de ces cas correspond-il ?
    .fall = Une chute de plus de 1 m (3 pieds) ou de 5 marches
    .small = Moins de 2 ans, et tombé de plus haut que sa taille
    .car = Heurté par une voiture, un vélo ou un objet dur et rapide
    .bike = Tombé de vélo, ou dans un accident
    .dive = Un plongeon sur la tête
    .harm = Quelqu'un a peut-être fait du mal à l'enfant, et l'enfant ne va pas bien
    .ride = L'enfant est malade, et il n'y a aucun moyen sûr d'aller à l'hôpital
    .why = Un coup de cette force peut faire un mal qui ne se voit que plus tard.

head_injury_child-warning = Depuis que c'est arrivé, l'un de ces points a-t-il été vrai pour l'enfant ?
    .out = A perdu connaissance, même un instant
    .vomit = A vomi 1 ou 2 fois
    .memory = Ne se souvient pas de ce qui est arrivé
    .mood = Endormi, grognon, ou pas comme d'habitude
    .headache = Un mal de tête
    .why = Dans un de ces cas, l'enfant doit être examiné à l'hôpital.

head_injury_child-risk = L'un de ces points est-il vrai ?
    .bleeds = L'enfant a une maladie qui fait saigner ou prend un médicament qui fluidifie le sang
    .shunt = L'enfant a un tube dans la tête (dérivation), ou a été opéré du cerveau
    .cut = Il y a une coupure qui demande peut-être des points
    .story = Personne ne l'a vu, ou quelqu'un a peut-être fait du mal à l'enfant
    .alone = Aucun adulte ne peut surveiller l'enfant 24 heures
    .why = Dans un de ces cas, l'enfant doit être examiné, même s'il va bien maintenant.

head_injury_child-young_baby =
    .why = Un bébé si jeune doit être examiné après tout coup à la tête.

head_injury_child-baby = L'un de ces points est-il vrai pour le bébé ?
    .bump = Une bosse sur la tête qui n'est pas sur le front
    .size = Un bleu, une bosse ou une coupure de plus de 5 cm (2 pouces)
    .more = C'était plus qu'un léger choc
    .crawl = Le bébé ne peut pas encore ramper ou marcher
    .why = La première année, une blessure à la tête est dure à voir.

head_injury_child-worry = L'un de ces points est-il vrai ?
    .worried = Vous êtes inquiet
    .off = C'était il y a plus de 2 jours, et l'enfant mange moins, dort mal ou veut être collé à vous
    .why = Vous connaissez le mieux l'enfant.

head_injury_child-weeks = L'un de ces points est-il vrai ?
    .weeks = C'était il y a plus de 2 semaines, et l'enfant ne va toujours pas bien
    .sport = Vous voulez prévoir le retour à l'école ou au sport
    .why = Un rendez-vous prévu peut aider l'enfant à revenir à la normale.
