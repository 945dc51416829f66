# seal: aa0774c864ebeb73a85316495cdd178facdb95840db30f3abd3c7bfa2ed24bbe
diabetes-title = Diabète, sucre bas ou haut

diabetes-wake = Avez-vous l'un de ces signes maintenant ?
    .wake = Évanoui, ou difficile à réveiller
    .fit = Des convulsions
    .swallow = Ne peut pas avaler sans danger
    .mixed_up = Confusion, ou trop endormi pour prendre du sucre sans aide
    .why = Le cerveau manque peut-être de sucre ou d'eau. Rien par la bouche maintenant, car cela peut aller dans les poumons.

diabetes-severe = Avez-vous l'un de ces signes ?
    .low = Sucre encore sous 4 mmol/L (70 mg/dL) après avoir pris du sucre 2 fois
    .much = Trop d'insuline ou de comprimés pour le diabète
    .ketones = Cétones au-dessus de 3, ou plus de 2+ dans les urines
    .breath = Respiration profonde, rapide ou à l'odeur de fruit
    .belly = Mal au ventre ou vomissements, avec sucre haut ou grande soif
    .special = Mal au ventre ou vomissements, enceinte ou sous un comprimé en -gliflozine
    .dry = Endormi ou très sec, avec soif ou sucre au-dessus de 30 mmol/L (540 mg/dL)
    .why = Cela peut être trop d'acide ou trop peu d'eau dans le sang, ou un sucre bas qui ne remonte pas.

diabetes-ketones = L'un de ces points est-il vrai ?
    .ketones = Cétones de 1,6 à 3
    .some = Type 1 ou comprimé en -gliflozine, et cétones dès 0,6 ou sucre haut depuis un jour
    .vomit = Vomissements, ou ne garde pas les boissons
    .high = Sucre au-dessus de 15 mmol/L (270 mg/dL) 2 fois, et malade ou l'insuline n'aide pas
    .out = Il ne reste pas d'insuline, ou la pompe est en panne
    .pregnant = Enceinte, et sucre trop haut ou trop bas
    .why = L'acide peut monter dans le sang en quelques heures.

diabetes-lows = L'un de ces points est-il vrai ?
    .again = Un deuxième sucre bas grave en 24 heures
    .pills = Sucre bas sous insuline longue, ou sous un comprimé comme le gliclazide
    .alone = Sucre bas, et vous n'avez personne avec vous, êtes fragile ou avez bu de l'alcool
    .unaware = Sucre bas que vous n'avez pas senti venir, ou vous prenez un bêta-bloquant
    .foot = Nouvelle plaie au pied avec fièvre, peau noire ou rougeur qui s'étend
    .why = Un sucre bas peut revenir pendant un jour ou deux, et un pied peut s'aggraver vite.

diabetes-child = L'enfant boit-il ou urine-t-il beaucoup, perd-il du poids, ou semble-t-il très fatigué ?
    .why = Chez un enfant, le diabète peut commencer ainsi. Une goutte de sang le montre.

diabetes-today = L'un de ces points est-il vrai ?
    .ketones = Cétones de 0,6 à 1,5
    .high = Sucre au-dessus de 15 mmol/L (270 mg/dL) depuis plus d'un jour
    .low = Sucre bas sans cause claire, ou 2 ou plus en une semaine
    .ill = Malade sans plan pour les jours de maladie, ou un nouveau corticoïde
    .thirst = Nouvelle grande soif et beaucoup d'urine
    .foot = Une nouvelle plaie au pied
    .type1 = Type 1 ou comprimé en -gliflozine, et hors cible depuis des semaines ou jeûne prévu
    .why = Dans un de ces cas, votre plan doit être revu aujourd'hui.

diabetes-plan = L'un de ces points est-il vrai ?
    .target = Sucre trop haut depuis des semaines
    .lows = Sucres un peu bas qui viennent souvent
    .check = Un contrôle du sang, des yeux ou des pieds est à faire
    .fast = Vous prévoyez de jeûner, par exemple au Ramadan
    .type1 = Vous avez un type 1, ou prenez un comprimé en -gliflozine
    .why = Un rendez-vous prévu vous aide à rester en forme.
