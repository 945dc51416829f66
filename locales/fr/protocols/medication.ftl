# seal: 5972fc8eafed28463ed65d187cf8225af552c34050ede9bca2917d6e7e81573a
medication-title = Effet d'un médicament, prise oubliée ou en trop

medication-reaction = Avez-vous l'un de ces signes maintenant ?
    .swell = Visage, lèvres, langue ou gorge gonflés, ou du mal à respirer
    .wake = Évanoui, convulsions, confusion, très endormi, ou respiration lente
    .skin = Cloques, peau qui pèle, ou plaies à la bouche ou aux yeux
    .chest = Mal à la poitrine, un côté faible, ou parole anormale
    .stiff = Raide et chaud
    .why = Cela peut être une réaction qui met la vie en danger.

medication-high_risk = L'un de ces points est-il vrai ?
    .bleed = Sous médicament qui fluidifie le sang, avec un saignement fort ou qui ne s'arrête pas
    .head = Sous médicament qui fluidifie le sang, avec un coup à la tête, ou forte douleur soudaine à la tête ou au dos
    .sugar = Trop d'insuline ou d'un comprimé pour le diabète
    .heart = Trop d'un comprimé pour le cœur ou la tension, ou de digoxine
    .strong = Trop de lithium, de méthadone ou d'antidouleur fort
    .why = Avec ces médicaments, le mal peut venir vite, même si vous allez bien maintenant.

medication-purpose = L'un de ces points est-il vrai ?
    .purpose = Vous en avez pris trop exprès
    .death = Vous pensez à la mort ou à vous faire du mal
    .why = Vous ne devez pas rester seul avec cela. Quelqu'un doit être avec vous maintenant.

medication-ill = L'un de ces points est-il vrai ?
    .bleed = Sous médicament qui fluidifie le sang, avec sang dans urines, selles, vomi ou crachats, ou selles noires
    .bruise = Sous médicament qui fluidifie le sang, avec longs saignements de nez, grands bleus, règles abondantes ou accident
    .double = Double dose d'un médicament qui fluidifie le sang ou d'un autre médicament à haut risque
    .throat = Fièvre ou mal à la gorge sous clozapine, carbimazole, méthotrexate ou chimio
    .yellow = Peau ou yeux jaunes
    .why = Il faut peut-être une prise de sang dans les prochaines heures.

medication-missed = L'un de ces points est-il vrai ?
    .key = Oubli d'insuline ou de médicament pour VIH, épilepsie, greffe, Parkinson, ou de corticoïde pris depuis longtemps
    .clot = Oubli d'un médicament qui fluidifie le sang après un nouveau caillot, une valve ou un stent
    .days = Oubli de méthadone depuis 3 jours, ou de clozapine depuis 2 jours
    .pregnant = Enceinte, et un médicament par erreur ou un mauvais effet
    .why = Avec ces médicaments, quelques heures peuvent compter.

medication-effect = L'un de ces points est-il vrai ?
    .gut = Vomissements ou diarrhée sous lithium, digoxine, metformine, méthotrexate ou une -gliflozine
    .muscle = Muscles douloureux avec urines foncées
    .rash = Boutons ou plaques partout
    .heart = Cœur rapide ou bizarre, ou vous vous évanouissez presque
    .risk = Un mauvais effet, et problème des reins ou du foie, 5 médicaments ou plus, ou un avec prises de sang
    .why = Cela peut être trop d'un médicament, ou une partie du corps abîmée.

medication-today = L'un de ces points est-il vrai ?
    .missed = Oubli d'un médicament de tous les jours, de 2 pilules, ou micropilule en retard
    .effect = Un nouvel effet qui gêne, comme tête qui tourne, gonflement, toux ou plaques
    .out = Il n'en reste plus, ou ce n'est pas le bon
    .vomit = Vous avez vomi un antibiotique
    .mix = Une question sur un mélange de médicaments ou de plantes, ou sur l'allaitement
    .sex = Rapport sans protection dans les 5 derniers jours
    .many = 5 médicaments ou plus, ou problème des reins ou du foie
    .why = Un pharmacien ou un soignant doit vous dire aujourd'hui quoi faire.

medication-review = L'un de ces points est-il vrai ?
    .mild = Un léger effet que vous connaissez, et qui ne part pas
    .many = Vous trouvez que vous prenez trop de médicaments
    .cost = Le prix, une réserve pour un voyage, les heures en cas de jeûne, ou un bilan
    .why = Un rendez-vous prévu peut régler cela.
