# seal: 674df7870bd37c7201a865a28392cc1ca2edf73b8bf398266fe3ef70223b6ab9
croup_stridor-title = Croup, respiration bruyante ou sifflante, enfant de moins de 7 ans

croup_stridor-breathing = L'enfant a-t-il l'un de ces signes maintenant ?
    .noise = Un bruit rauque quand l'enfant inspire, même au calme
    .fast = Respire très vite, ou les côtes ou le ventre se creusent
    .talk = Ne peut pas parler ou pleurer comme d'habitude
    .stops = De courts arrêts de la respiration
    .color = Peau ou lèvres bleues, grises, marbrées ou très pâles
    .why = Ces signes montrent que le passage de l'air devient trop étroit.

croup_stridor-very_ill = L'enfant a-t-il l'un de ces signes ?
    .quiet = Très calme, tout mou, très endormi, difficile à réveiller ou confusion
    .drool = Bave plus, ou ne peut pas avaler sa salive
    .hot = Forte fièvre soudaine et a l'air très malade, ou froid au toucher
    .choke = S'est étouffé avec un aliment ou un jouet avant le bruit
    .swell = Visage ou langue gonflé, ou urticaire
    .fit = Convulsions, ou taches qui ne s'effacent pas sous un verre
    .why = La gorge se ferme peut-être, ou l'enfant a peut-être une infection grave.

croup_stridor-frail = Le bruit est-il pire ou l'enfant mange-t-il moins, et l'un de ces points est-il vrai ?
    .early = L'enfant est né avant terme
    .illness = Une maladie du cœur, des poumons ou des muscles, ou la trisomie 21
    .airway = Un tube dans le cou pour respirer, ou une opération du passage de l'air
    .why = Un enfant dans un de ces cas peut s'aggraver en peu de temps.

croup_stridor-baby =
    .why = À cet âge, une respiration bruyante demande toujours de l'aide tout de suite.

croup_stridor-young_baby =
    .why = À cet âge, le passage de l'air est très petit.

croup_stridor-urgent_signs = L'un de ces points est-il vrai pour l'enfant ?
    .upset = Un bruit rauque seulement quand il s'énerve, ou respire un peu vite ou avec effort
    .drink = Boit ou tète moins de la moitié de d'habitude
    .pee = Pas d'urine ni de couche mouillée depuis 8 heures
    .early = Né avant terme, trisomie 21, ou problème de cœur, de poumons, de muscles ou du passage de l'air
    .again = Croup à nouveau dans les 24 heures après un traitement
    .sleepy = Endormi, et ne se calme pas
    .why = Dans un de ces cas, l'enfant doit être examiné dans les prochaines heures.

croup_stridor-worry = L'un de ces points est-il vrai ?
    .worry = Vous êtes inquiet
    .hot = 39 °C (102,2 °F) ou plus, à 6 mois
    .days = Fièvre depuis plus de 5 jours
    .better = Pas mieux après 48 heures
    .settle = Ne se calme pas, même quand la fièvre baisse
    .why = Dans un de ces cas, un soignant doit voir l'enfant aujourd'hui.

croup_stridor-often = L'un de ces points est-il vrai ?
    .bouts = Croup 3 fois ou plus en un an
    .birth = Respiration bruyante depuis la naissance, et l'enfant grandit bien
    .why = Un rendez-vous prévu peut montrer pourquoi cela revient.
