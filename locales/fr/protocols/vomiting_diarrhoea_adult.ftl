# seal: c2ac8084e093439ad9446195a714935768ab4ecd79743543a12b35af39d55984
vomiting_diarrhoea_adult-title = Vomissements ou diarrhée, à partir de 12 ans

vomiting_diarrhoea_adult-blood_pain = Avez-vous l'un de ces signes maintenant ?
    .blood = Vous vomissez du sang, ou des grains comme du café
    .poop = Selles noires, ou selles faites de sang
    .pain = Douleur soudaine et très forte à la tête ou au ventre
    .chest = Douleur ou pression dans la poitrine
    .neck = Cou raide, et la lumière fait mal aux yeux
    .mixed = Confusion, très endormi, ou évanouissement en vous asseyant
    .cold = Mains froides et marbrées
    .green = Vomi vert, ou ventre gonflé et ni gaz ni selles
    .why = C'est plus qu'un simple mal au ventre. Il faut de l'aide tout de suite.

vomiting_diarrhoea_adult-cause = L'un de ces points est-il vrai ?
    .poison = Vous avez peut-être avalé un poison ou trop de comprimés
    .sugar = Diabète, avec l'un de ces points : sucre haut, cétones, respiration rapide ou très endormi
    .pee = Presque pas d'urine depuis 12 heures
    .water = Selles comme l'eau de riz, et le choléra est proche
    .blow = Un coup à la tête avant que cela commence
    .why = Chacun de ces cas peut mettre la vie en danger en quelques heures.

vomiting_diarrhoea_adult-fluids = Avez-vous l'un de ces signes ?
    .nothing = Aucune boisson ne reste depuis 12 heures
    .dry = Encore sec ou tête qui tourne après une boisson de réhydratation
    .blood = Du sang dans la diarrhée
    .belly = Mal au ventre tout le temps
    .chills = Fièvre avec de grands frissons
    .travel = De la fièvre, et vous étiez dans un pays chaud cette année
    .drugs = Vous prenez du lithium, ou des corticoïdes depuis longtemps
    .illness = Diabète, maladie d'Addison, défenses du corps faibles ou poche (stomie)
    .why = Dans un de ces cas, il faut vous examiner dans les prochaines heures.

vomiting_diarrhoea_adult-today = Avez-vous l'un de ces signes ?
    .again = Vous vomissez encore et encore, et aucune boisson ne reste
    .fever = Fièvre depuis plus de 48 heures
    .days = Vomissements depuis plus de 2 jours, ou diarrhée depuis plus de 7
    .drugs = Antibiotiques ou séjour à l'hôpital dans les 3 derniers mois
    .pills = Les comprimés dont vous avez besoin chaque jour ne restent pas
    .birth = Peut-être enceinte, avec pas d'urine depuis 8 heures, ou douleur, sang ou fièvre
    .why = Un soignant doit voir cela aujourd'hui, avant que le corps manque trop d'eau.

vomiting_diarrhoea_adult-long = Avez-vous l'un de ces signes ?
    .weeks = Diarrhée ou vomissements, par moments, depuis des semaines
    .weight = Vous perdez du poids
    .night = La diarrhée vous réveille la nuit
    .streaks = Des filets de sang sur le papier
    .why = Ce qui revient sans cesse doit être examiné.
