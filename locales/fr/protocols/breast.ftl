# seal: 2e589a278c124c8ec994441f9506ba7135cd9cce2965fd557d7fadc48f55c8c6
breast-title = Problème au sein

breast-chest_sepsis = Avez-vous l'un de ces signes maintenant ?
    .chest = Poitrine lourde, oppressée ou serrée
    .spreads = Douleur qui va vers un bras, le cou ou la mâchoire
    .breath = Essoufflement, ou sueurs froides
    .ill = Sein rouge et douloureux, et confusion, près de s'évanouir ou très endormi
    .skin = Sein rouge et douloureux, et peau marbrée, bleue ou très pâle
    .why = La douleur vient peut-être du cœur, ou une infection est peut-être dans le sang.

breast-fever = Avez-vous l'un de ces signes ?
    .shivers = Sein rouge ou chaud, et fièvre avec frissons ou vomissements
    .immune = Sein rouge ou chaud, fièvre et défenses du corps faibles
    .lump = Une boule très douloureuse, et de la fièvre
    .birth = Fièvre de 38 °C (100,4 °F) ou plus, jusqu'à 6 semaines après un accouchement
    .baby = Un nouveau-né avec un sein rouge ou gonflé
    .why = Cela peut être une infection qui s'étend ou qui fait du pus.

breast-red = Avez-vous l'un de ces signes ?
    .feeding = Vous allaitez, et le sein est rouge ou douloureux depuis 12 heures, ou vous avez de la fièvre
    .other = Sein rouge, chaud ou douloureux, et vous n'allaitez pas
    .crack = Bout du sein fendu, et rougeur qui s'étend
    .fast = Sein rouge ou marbré qui grossit vite
    .pregnant = Vous êtes enceinte, et il y a une boule, une douleur ou un changement
    .why = Dans un de ces cas, un soignant doit voir le sein aujourd'hui.

breast-change = Avez-vous l'un de ces signes ?
    .lump = Une boule au sein ou sous le bras, chez une femme ou un homme
    .skin = Peau avec des creux, ou comme une peau d'orange
    .nipple = Bout du sein qui a changé, ou d'où sort du liquide ou du sang
    .rash = Plaque sur le bout du sein qui ne guérit pas
    .pain = Douleur d'un côté depuis 4 semaines ou plus
    .risk = Un changement près d'un implant, ou cancer du sein dans la famille
    .why = Tout changement doit être examiné d'ici 2 semaines. Le plus souvent ce n'est rien, mais seul un examen peut le dire.
