# seal: 86b49698364488dc588385cddcbed1d877fc746bbcd4adcecbf0beec1df4da9a
fever_child_u5-title = Fièvre, enfant de moins de 12 ans

fever_child_u5-looks = L'enfant a-t-il l'un de ces signes maintenant ?
    .wake = Difficile à réveiller, tout mou, ou ne vous regarde pas
    .cry = Un cri faible, un cri aigu, ou un cri qui ne s'arrête pas
    .color = Peau, lèvres ou langue bleues, grises, marbrées ou très pâles
    .fit = Des convulsions, ou un côté est faible
    .drink = Ne peut pas du tout boire ou téter, ou vomit tout
    .dry = Yeux creux, ou la peau pincée reste levée
    .why = Ces signes montrent que l'enfant est peut-être très malade et a besoin d'aide tout de suite.

fever_child_u5-breathing = Quand l'enfant respire, voyez-vous l'un de ces signes ?
    .grunt = Un grognement à chaque souffle
    .ribs = La peau se creuse entre les côtes
    .stops = De courts arrêts
    .fast = 60 respirations ou plus par minute
    .why = Ces signes montrent que l'enfant fait trop d'effort pour respirer.

fever_child_u5-spots_neck = L'enfant a-t-il l'un de ces signes ?
    .spots = Des taches qui ne s'effacent pas quand on appuie un verre dessus
    .neck = Un cou raide
    .soft_spot = La partie molle du crâne (fontanelle) est bombée
    .green = Vomit un liquide vert
    .cold = Froid au toucher, ou moins de 36 °C (96,8 °F)
    .cancer = Prend des médicaments du cancer, et a l'air malade, pâle ou endormi, ou frissonne
    .why = Cela peut être une infection du sang ou autour du cerveau, ou un intestin bouché.

fever_child_u5-newborn =
    .why = Le premier mois, la fièvre peut être le seul signe d'une infection grave.

fever_child_u5-young_baby =
    .why = À cet âge, une fièvre doit être examinée à l'hôpital maintenant. Un bébé peut avoir l'air bien au début.

fever_child_u5-high_fever = La fièvre est-elle de 39 °C (102,2 °F) ou plus ?
    .why = À cet âge, une forte fièvre veut plus souvent dire une infection grave.

fever_child_u5-less_well = L'enfant a-t-il l'un de ces signes ?
    .breath = Narines qui s'ouvrent, ou respiration rapide : 50 par minute avant 1 an, 40 dès 1 an, 30 dès 5 ans
    .active = Ne se réveille qu'après un long moment, ne sourit pas, ou bouge bien moins
    .pale = Vous semble pâle
    .feeds = Boit ou tète moins de la moitié de d'habitude
    .mouth = La bouche sèche
    .pee = Pas d'urine ni de couche mouillée depuis 12 heures
    .why = Avec un de ces signes, l'enfant doit être examiné dans les prochaines heures.

fever_child_u5-long_or_illness = L'un de ces points est-il vrai pour l'enfant ?
    .days = Fièvre depuis 5 jours ou plus
    .chills = De grands frissons qui font trembler
    .limb = Articulation, bras ou jambe gonflé, ou ne veut pas marcher ou se servir d'un bras ou d'une jambe
    .cancer = Prend des médicaments du cancer, ou a très peu de globules blancs
    .spleen = Drépanocytose, pas de rate, ou défenses du corps faibles
    .heart = Maladie du cœur, machine pour respirer, ou tube dans une veine
    .travel = Était dans un lieu avec le paludisme ou la dengue dans la dernière année
    .why = Une longue fièvre, ou une fièvre dans un de ces cas, demande des tests maintenant.

fever_child_u5-other_signs = L'enfant a-t-il l'un de ces signes ?
    .days = Fièvre depuis plus de 3 jours
    .ear = Mal à l'oreille, ou du liquide sort d'une oreille
    .pee = Urines qui brûlent ou sentent mauvais
    .throat = Mal à la gorge avec des boutons ou plaques sur la peau
    .settle = Ne se calme pas, même quand la fièvre baisse
    .worse = L'enfant va plus mal, ou vous êtes inquiet
    .why = Cela peut demander un traitement, et vous connaissez le mieux l'enfant. Un soignant doit le voir aujourd'hui.

fever_child_u5-cycle = La fièvre revient-elle encore et encore, et l'enfant va-t-il bien entre les fois ?
    .why = Une fièvre qui revient par cycles mérite un rendez-vous prévu.
