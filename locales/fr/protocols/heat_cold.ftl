# seal: 496ea5935fd102bc96cac4827ee90ef008bb6ad30bf06360ce26bfd57988ef78
heat_cold-title = Malade à cause de la chaleur ou du froid

heat_cold-too_hot = L'un de ces points est-il vrai maintenant ?
    .mixed_up = Confusion, très agité, ou parole pâteuse
    .collapse = Convulsions, effondrement, ou difficile à réveiller
    .breath = Peau chaude et respiration rapide
    .hot = Température du corps de 40 °C (104 °F) ou plus
    .child = Un enfant est tout mou ou endormi, ou est resté dans une voiture chaude
    .same = Malade de la chaleur, et pas mieux après 30 minutes de repos au frais et de boissons
    .why = Le corps ne peut plus se refroidir. C'est un danger pour la vie.

heat_cold-too_cold = Y a-t-il eu du froid ou de l'eau, et l'un de ces points est-il vrai ?
    .low = Température du corps sous 35 °C (95 °F)
    .clumsy = Maladroit, confusion, endormi ou parole pâteuse
    .shiver = Froid, mais les frissons se sont arrêtés, ou respiration lente
    .baby = Un bébé est froid, tout mou, trop calme ou ne tète pas
    .frost = Peau dure, blanche ou noire, et froid dans tout le corps
    .water = A été sous l'eau, même si réveillé maintenant
    .why = Le corps est bien trop froid, ou les poumons sont peut-être abîmés.

heat_cold-not_well = Avez-vous l'un de ces signes ?
    .vomit = Vous vomissez
    .pee = Urines foncées, ou pas d'urine
    .cramps = Très fortes crampes ou douleurs des muscles
    .numb = Peau engourdie, blanche ou bleue qui le reste après 30 minutes de chaleur douce
    .blisters = Des cloques à cause du froid
    .why = Cela peut abîmer les reins ou la peau si l'aide vient tard.

heat_cold-look_today = L'un de ces points est-il vrai ?
    .partly = Mieux après la chaleur, mais pas encore bien
    .pills = Malade de la chaleur, et comprimés qui font uriner, lithium, ou médicaments pour le mental ou contre les spasmes
    .warm = Température du corps de 39 °C (102,2 °F) ou plus
    .cool = Température du corps de 35 à 36 °C (95 à 97 °F)
    .burn = Un enfant a un coup de soleil avec de grandes cloques ou de la fièvre
    .toes = Orteils ou doigts qui grattent et font mal à cause du froid, avec pus ou rougeur plus forte
    .why = Un soignant doit voir cela aujourd'hui.

heat_cold-again = L'un de ces points est-il vrai ?
    .cramps = Les crampes à la chaleur reviennent
    .fingers = Les doigts deviennent blancs au froid
    .work = Vous travaillez, marchez ou priez dehors à la chaleur des heures chaque jour
    .why = Un rendez-vous prévu peut vous aider à rester en sécurité.
