# seal: 542a79fac7c91ce81382ad051c7e7191bd86cee54092d5da7f1d65b889fe05ab
earache-title = Mal à l'oreille

earache-brain = Avec le problème d'oreille, avez-vous l'un de ces signes ?
    .neck = Cou raide, ou des taches qui ne s'effacent pas quand on appuie un verre dessus
    .mixed_up = Confusion, très endormi ou difficile à réveiller
    .fit = Des convulsions
    .stroke = Bras ou jambe faible, parole anormale, ou soudain tout tourne très fort en même temps
    .skin = Peau marbrée, bleue ou très pâle
    .why = Cela peut être une infection grave ou un problème au cerveau.

earache-injury = L'un de ces points est-il vrai ?
    .hit = Du sang ou un liquide clair sort de l'oreille après un coup à la tête
    .battery = Une petite pile ronde est dans l'oreille ou le nez
    .why = Un coup peut abîmer le crâne. Une pile peut brûler l'oreille en peu de temps.

earache-bone = Avez-vous l'un de ces signes ?
    .behind = L'os derrière l'oreille fait mal, est rouge ou gonflé, ou l'oreille est décollée
    .face = Un côté du visage est faible
    .spin = Tout tourne très fort
    .deaf = Vous entendez bien moins, et c'est venu en 3 jours ou moins
    .why = L'infection a peut-être atteint l'os, ou l'oreille interne est peut-être en danger.

earache-deep = L'un de ces points est-il vrai ?
    .immune = Très forte douleur profonde et liquide, avec diabète ou défenses du corps faibles
    .implant = Un implant pour entendre, ou des yoyos dans l'oreille, et de la fièvre
    .pregnant = Vous êtes enceinte ou venez d'accoucher, et avez de la fièvre
    .why = Dans ces cas, une infection de l'oreille peut vite aller en profondeur.

earache-young_baby =
    .why = Un bébé si jeune doit être examiné maintenant.

earache-small_child =
    .why = À cet âge, une infection de l'oreille demande souvent un traitement.

earache-fluid = Avez-vous l'un de ces signes ?
    .hot = Forte fièvre, ou chaud avec des frissons
    .swollen = L'oreille ou la peau autour est gonflée
    .fluid = Du liquide ou du pus sort de l'oreille
    .stuck = Quelque chose est coincé dans l'oreille
    .hearing = Vous entendez moins qu'avant
    .dizzy = Vous vomissez, la tête tourne, ou la gorge fait très mal
    .why = Dans un de ces cas, un soignant doit regarder l'oreille aujourd'hui.

earache-illness = L'un de ces points est-il vrai ?
    .immune = Défenses du corps faibles, par exemple médicaments du cancer ou VIH
    .organs = Une maladie du cœur, des poumons, des reins ou des nerfs
    .palate = Une fente du palais
    .pregnant = Vous êtes enceinte, ou vous avez accouché dans les 6 dernières semaines
    .worse = C'est pire après 3 jours
    .drink = Vous buvez beaucoup moins que d'habitude
    .why = Dans un de ces cas, une infection de l'oreille peut s'aggraver vite.

earache-long = L'un de ces points est-il vrai ?
    .days = Cela dure depuis 3 jours ou plus
    .returns = Cela revient sans cesse
    .blocked = L'oreille est bouchée depuis plus de 3 semaines
    .jaw = Cela fait mal quand vous mâchez ou bougez la mâchoire
    .why = Ce qui ne guérit pas à temps doit être examiné.
