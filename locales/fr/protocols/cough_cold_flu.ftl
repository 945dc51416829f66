# seal: dda7b1d231c9a7b8f7d1ec6193d49b06093a04fbdf98065bd919fbba516a7fb8
cough_cold_flu-title = Toux, rhume, grippe ou COVID

cough_cold_flu-severe = L'un de ces points est-il vrai maintenant ?
    .breath = Trop essoufflé pour dire une phrase entière
    .lips = Lèvres ou peau bleues ou grises
    .mixed_up = Confusion, difficile à réveiller, ou convulsions
    .chest = Douleur ou pression dans la poitrine ou le ventre qui ne passe pas
    .blood = Vous crachez beaucoup de sang ou des caillots en toussant
    .why = Ce sont les signes de danger d'une infection dans la poitrine.

cough_cold_flu-blood_infection = L'un de ces points est-il vrai ?
    .spots = Des taches qui ne s'effacent pas quand on appuie un verre dessus
    .neck = Cou raide, avec de la fièvre
    .pee = Pas du tout d'urine, et très faible ou du mal à tenir debout
    .cancer = Fièvre et malade, et médicaments du cancer ou après une greffe
    .pregnant = Essoufflée au repos, et enceinte ou accouchement dans les 6 dernières semaines
    .why = Cela peut être une infection grave dans le sang.

cough_cold_flu-child_signs = L'enfant a-t-il l'un de ces signes ?
    .ribs = Les côtes se creusent à chaque souffle
    .fast = Respire très vite
    .stops = De courts arrêts de la respiration
    .quiet = Tout mou, ou ne se réveille pas ou ne vous regarde pas
    .why = Ces signes montrent que l'enfant fait trop d'effort pour respirer.

cough_cold_flu-baby_fever = Le bébé a-t-il 38 °C (100,4 °F) ou plus, moins de 36 °C (96,8 °F), ou est-il chaud ou froid au toucher ?
    .why = Chez un bébé si jeune, la fièvre peut être le seul signe d'une infection grave.

cough_cold_flu-child_dry = L'enfant a-t-il l'un de ces signes ?
    .pee = Pas d'urine ni de couche mouillée depuis 8 heures, ou pas de larmes
    .feeds = Boit ou tète moins de la moitié de d'habitude
    .mouth = La bouche sèche
    .walk = Ne veut pas marcher car les muscles font mal
    .hot = Fièvre de plus de 40 °C (104 °F)
    .choke = S'est étouffé avec quelque chose juste avant la toux
    .why = Dans un de ces cas, l'enfant doit être examiné dans les prochaines heures.

cough_cold_flu-urgent_signs = L'un de ces points est-il vrai ?
    .rest = Nouvel essoufflement au repos
    .blood = Du sang quand vous toussez
    .sharp = Fièvre, et douleur vive à la poitrine en respirant ou en toussant
    .back = C'était mieux, puis c'est revenu ou devenu pire
    .illness = Asthme, BPCO, faiblesse du cœur, drépanocytose ou diabète qui s'est aggravé
    .swell = Le visage ou le cou gonfle
    .why = Dans un de ces cas, il faut vous examiner dans les prochaines heures.

cough_cold_flu-immune_fever = Avez-vous une fièvre de 38 °C (100,4 °F) ou plus, et l'un de ces points ?
    .cancer = Médicaments du cancer, greffe, ou peu de globules blancs
    .immune = Défenses du corps faibles, ou pas de rate
    .why = Dans un de ces cas, une fièvre doit être traitée tout de suite. Partez maintenant.

cough_cold_flu-baby =
    .why = Un bébé si jeune doit toujours être examiné.

cough_cold_flu-pregnant =
    .why = La grippe peut être plus grave en cette période, et un traitement précoce marche mieux.

cough_cold_flu-at_risk = L'un de ces points est-il vrai ?
    .immune = Défenses du corps faibles
    .days = Fièvre depuis plus de 3 jours
    .phlegm = Fièvre, et crachats épais verts, bruns ou couleur rouille
    .whoop = Vomit après la toux, ou bruit de coq en reprenant l'air, ou près d'une personne avec la coqueluche
    .flu = Signes de grippe ou de COVID, et moins de 5 ans, 65 ans ou plus, grand surpoids ou maladie de longue durée
    .feeds = Un bébé de moins de 6 mois qui tète moins
    .travel = Fièvre après un voyage dans un lieu avec le paludisme, le MERS ou la tuberculose
    .why = Dans un de ces cas, un soignant doit en être informé aujourd'hui.

cough_cold_flu-long = L'un de ces points est-il vrai ?
    .weeks = Toux depuis 3 semaines ou plus
    .weight = Perte de poids, sueurs la nuit, ou voix rauque
    .repeat = Infections de la poitrine qui reviennent sans cesse
    .smoke = Vous fumez, avez plus de 40 ans, et votre toux a changé
    .tb = Près d'une personne avec la tuberculose, ou toux depuis 2 semaines là où elle est fréquente
    .tablet = Toux sèche depuis un nouveau comprimé pour la tension
    .why = Une toux comme cela doit être examinée lors d'un rendez-vous prévu.
