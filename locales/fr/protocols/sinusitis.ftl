# seal: 411fe680297d1501c3df92cc1419f4265b2fa24348b4ef06f9d6bda79b4d300e
sinusitis-title = Mal aux sinus

sinusitis-eye = Avec la douleur au visage, avez-vous l'un de ces signes ?
    .sight = Vous voyez double, ou voyez moins
    .bulge = Un œil rouge ou gonflé qui ressort ou ne peut pas bouger
    .forehead = Un gonflement sur l'os du front
    .black = Croûte noire dans le nez, visage engourdi ou œil douloureux, avec diabète ou défenses du corps faibles
    .why = L'infection va peut-être vers l'œil, l'os ou le cerveau.

sinusitis-brain = Avec ou sans fort mal de tête, avez-vous l'un de ces signes ?
    .mixed_up = Confusion, très endormi ou difficile à réveiller
    .neck = Un cou raide
    .fit = Des convulsions
    .weak = Bras, jambe ou visage faible ou engourdi
    .skin = Peau marbrée, bleue ou très pâle
    .why = Cela peut être une infection autour du cerveau ou dans le sang.

sinusitis-child_eye = Y a-t-il un gonflement ou une rougeur près d'un œil de l'enfant ?
    .why = Chez un enfant, cette infection peut atteindre l'œil en quelques heures.

sinusitis-very_ill = L'un de ces points est-il vrai ?
    .near_eye = Gonflement ou rougeur près d'un œil
    .ill = Vous êtes très malade, tremblez de frissons, ou le cœur est rapide
    .immune = Défenses du corps faibles, avec fièvre, très forte douleur ou état qui s'aggrave
    .why = L'infection s'est peut-être étendue. Il faut l'examiner dans les prochaines heures.

sinusitis-baby =
    .why = Un bébé si jeune doit toujours être examiné.

sinusitis-worse = L'un de ces points est-il vrai ?
    .fever = Fièvre de 39 °C (102,2 °F) ou plus, et douleur au visage depuis plus de 3 jours
    .again = C'était mieux, puis c'est devenu pire
    .side = Très forte douleur d'un seul côté
    .immune = Médicaments du cancer, corticoïdes, VIH, diabète ou défenses du corps faibles
    .why = Dans un de ces cas, il faut peut-être un traitement : un soignant doit regarder aujourd'hui.

sinusitis-long = L'un de ces points est-il vrai ?
    .days = Cela dure depuis 10 jours ou plus
    .bouts = Vous l'avez eu 4 fois ou plus en un an
    .blood = Du liquide avec du sang d'un seul côté du nez
    .tooth = Une dent fait mal aussi
    .why = Ce qui ne passe pas à temps, ou vient du nez ou d'une dent, doit être examiné.
