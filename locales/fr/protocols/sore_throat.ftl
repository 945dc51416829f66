# seal: f07d2b2a996a2a10c80a5ddbff6730ec972298176726e8a3c5c12a13841ced36
sore_throat-title = Mal à la gorge

sore_throat-airway = Avez-vous l'un de ces signes maintenant ?
    .breath = Du mal à respirer, ou un bruit quand vous inspirez
    .spit = Vous bavez ou ne pouvez pas avaler votre salive
    .tongue = Langue, visage ou gorge gonflés
    .lips = Lèvres bleues ou grises
    .why = Le passage de l'air se ferme peut-être.

sore_throat-swallow = L'un de ces points est-il vrai ?
    .fluids = Vous ne pouvez avaler aucune boisson
    .worse = C'est très fort et pire d'heure en heure
    .hives = Des plaques qui grattent sont venues en même temps
    .object = Vous avez avalé un os, une pile ou un nettoyant fort
    .why = La gorge peut se fermer ou être abîmée en peu de temps.

sore_throat-sepsis = Avez-vous l'un de ces signes ?
    .mixed_up = Confusion, parole pâteuse, ou difficile à réveiller
    .spots = Des taches qui ne s'effacent pas quand on appuie un verre dessus
    .neck = Un cou raide
    .skin = Peau marbrée, bleue ou très pâle
    .why = Cela peut être une infection grave dans le sang ou autour du cerveau.

sore_throat-abscess = Avez-vous l'un de ces signes ?
    .mouth = Du mal à ouvrir la bouche en grand
    .side = Très forte douleur d'un seul côté
    .voice = Voix étouffée, comme avec un aliment chaud dans la bouche
    .neck = Cou gonflé, avec fièvre ou dur à tourner
    .dry = Pas du tout d'urine depuis 12 heures
    .why = Cela peut être du pus profond dans la gorge ou le cou, ou trop peu d'eau dans le corps.

sore_throat-medicines = Prenez-vous l'un de ces médicaments ?
    .cancer = Médicaments du cancer, ou vous avez très peu de globules blancs
    .thyroid = Comprimés pour une thyroïde trop active, comme carbimazole ou méthimazole (thiamazole)
    .clozapine = Clozapine
    .other = Un médicament qui demande des prises de sang, comme le méthotrexate
    .why = Ces médicaments peuvent baisser les cellules qui luttent contre les microbes. Il faut une prise de sang aujourd'hui.

sore_throat-baby =
    .why = Un bébé si jeune doit toujours être examiné.

sore_throat-fever_immune = Avez-vous l'un de ces signes ?
    .hot = Fièvre de 38 °C (100,4 °F) ou plus, ou chaud avec des frissons
    .immune = VIH, leucémie, diabète, corticoïdes ou défenses du corps faibles
    .less = Vous buvez moins de la moitié de d'habitude
    .why = Dans un de ces cas, un soignant doit regarder la gorge aujourd'hui.

sore_throat-strep = Avez-vous l'un de ces signes ?
    .rash = Une peau rêche comme du papier de verre, ou une langue très rouge
    .pus = Points blancs sur les amygdales, boules douloureuses au cou, et pas de toux
    .heart = Vous avez eu un rhumatisme articulaire aigu, ou il est fréquent là où vous vivez
    .why = Cela rend plus probable une infection qui demande un traitement.

sore_throat-throat_score = Lesquels de ces points sont vrais ?
    .fever = De la fièvre dans les dernières 24 heures
    .pus = Points blancs ou jaunes sur les amygdales
    .soon = Cela a commencé il y a 3 jours ou moins
    .red = Amygdales très rouges et gonflées
    .cough = Pas de toux et pas de rhume
    .why = Avec quatre de ces points, une infection qui demande un traitement est plus probable.

sore_throat-long = L'un de ces points est-il vrai ?
    .week = Cela dure depuis 1 semaine ou plus
    .returns = Cela revient sans cesse
    .hoarse = Voix rauque, ou douleur d'un côté, depuis plus de 3 semaines
    .lump = Une boule au cou, ou vous perdez du poids
    .why = Ce qui ne guérit pas à temps doit être examiné.
