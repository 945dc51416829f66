# seal: dab7dced01e2b903d469330656b49e70508d51b25e6d85f3118b02c43110b1b8
vomiting_diarrhoea_child-title = Vomissements ou diarrhée, enfant de moins de 12 ans

vomiting_diarrhoea_child-looks_ill = L'enfant a-t-il l'un de ces signes maintenant ?
    .wake = Difficile à réveiller, tout mou, confusion, ou a eu des convulsions
    .vomit = Vomi vert ou avec du sang
    .color = Peau pâle, bleue, grise ou marbrée, ou mains et pieds froids
    .breath = Pauses de la respiration, ou respiration rapide et profonde
    .spots = Des taches qui ne s'effacent pas quand on appuie un verre dessus
    .neck = Cou raide, ou partie molle du crâne bombée
    .drink = Ne peut pas boire ou téter, ou vomit tout
    .why = Ces signes montrent que l'enfant est peut-être très malade et a besoin d'aide tout de suite.

vomiting_diarrhoea_child-cause = L'un de ces points est-il vrai pour l'enfant ?
    .pain = Très fort mal au ventre
    .jelly = Selles comme de la gelée rouge
    .poison = A peut-être avalé un poison ou des comprimés
    .head = S'est cogné la tête avant que cela commence
    .thirst = A très soif, et urine beaucoup
    .why = Dans un de ces cas, vomir n'est pas un simple mal au ventre.

vomiting_diarrhoea_child-severe_dry = Lesquels de ces signes l'enfant a-t-il ?
    .weak = Très faible ou très endormi
    .eyes = Yeux creux
    .drink = Boit mal
    .skin = La peau du ventre pincée reste levée 2 secondes ou plus
    .why = Deux de ces signes montrent que l'enfant a perdu bien trop d'eau.

vomiting_diarrhoea_child-young_baby = Le bébé a-t-il plus de 38 °C (100,4 °F) ou moins de 36 °C (96,8 °F) ?
    .why = Chez un bébé si jeune, cela peut être le seul signe d'une infection grave.

vomiting_diarrhoea_child-some_dry = Lesquels de ces signes l'enfant a-t-il ?
    .upset = Agité, ou énervé tout le temps
    .eyes = Yeux creux
    .thirst = Boit vite, comme s'il avait très soif
    .skin = La peau du ventre pincée revient lentement
    .why = Deux de ces signes montrent que l'enfant manque d'eau.

vomiting_diarrhoea_child-fluids = L'un de ces points est-il vrai pour l'enfant ?
    .pee = Pas d'urine ni de couche mouillée depuis 12 heures
    .feeds = Ne prend plus le sein ou le biberon
    .dry = Encore sec après une boisson de réhydratation
    .blood = Du sang dans les selles
    .pain = Mal au ventre tout le temps
    .yellow = Vomi jaune et un peu vert
    .ill = Une poche (stomie), un intestin court, une maladie des surrénales, ou bien trop maigre
    .why = Dans un de ces cas, l'enfant doit être examiné dans les prochaines heures.

vomiting_diarrhoea_child-baby = L'un de ces points est-il vrai pour le bébé ?
    .poops = Plus de 5 selles liquides en 24 heures
    .vomits = Vomit plus de 2 fois en 24 heures
    .jet = Le vomi part en jet après chaque tétée
    .hot = Fièvre de 39 °C (102,2 °F) ou plus
    .pee = Moins de 3 mois, et pas de couche mouillée depuis 8 heures
    .why = Un bébé si jeune peut perdre trop d'eau en quelques heures.

vomiting_diarrhoea_child-today = L'un de ces points est-il vrai pour l'enfant ?
    .days = Vomissements depuis plus de 2 jours, ou diarrhée depuis plus de 7
    .fever = Fièvre depuis plus de 5 jours
    .worry = Moins de 1 an, et vous êtes inquiet
    .small = Né petit, ou ne grandit pas bien
    .travel = Revenu d'un autre pays il y a peu
    .why = Dans un de ces cas, un soignant doit voir l'enfant aujourd'hui.

vomiting_diarrhoea_child-long = La diarrhée revient-elle sans cesse, ou vient-elle après du lait ?
    .why = Un rendez-vous prévu peut montrer ce qui la cause.
