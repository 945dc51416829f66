# seal: 1d5ce9a2e40f2167864923e915ae7c8804f93b6b0ebbb16e75a09fa08512c829
confusion-title = Confusion

confusion-sudden = L'un de ces points est-il vrai pour la personne confuse ?
    .fast = Cela a commencé vite, en heures ou en jours, même avec une démence
    .wake = Difficile à réveiller, ou se rendort sans cesse
    .name = Ne peut pas dire son nom, son âge ou la date
    .stroke = Un visage qui tombe, un bras ou une jambe faible, ou parole anormale
    .fit = A eu des convulsions, s'est évanoui, ou a un très fort mal de tête
    .lips = Lèvres bleues ou grises, ou du mal à respirer
    .why = Être confus d'un coup peut venir d'un AVC, d'un microbe dans le sang ou d'un sucre bas.

confusion-cause = L'un de ces points est-il vrai pour la personne ?
    .fever = Fièvre, peau marbrée, respiration rapide ou pas d'urine
    .blow = Un coup à la tête ou une chute dans les dernières semaines
    .sugar = Diabète, avec un sucre sous 4 (70), ou très haut
    .alcohol = A arrêté l'alcool, et maintenant tremble ou voit des choses
    .drugs = Trop de comprimés, drogues ou un poison
    .gas = Un chauffage, de la fumée ou une alarme de gaz à la maison
    .birth = Est enceinte, ou a accouché dans les 6 dernières semaines
    .why = Chacun de ces cas peut mettre la vie en danger, et peut être soigné.

confusion-child = L'enfant est-il très agité, bizarre, ou pleure-t-il tout le temps ?
    .why = Chez un enfant, ces signes montrent que le cerveau ne va pas bien.

confusion-harm = Y a-t-il un risque que la personne se blesse ou blesse d'autres ?
    .why = Quand quelqu'un peut être blessé, l'aide doit venir vite.

confusion-worse = L'un de ces points est-il vrai pour la personne ?
    .dementia = Démence, et pire que d'habitude
    .passed = A été confuse un court moment, et va bien maintenant
    .sees = Entend, voit ou craint des choses qui n'existent pas
    .why = Dans un de ces cas, la personne doit être examinée dans les prochaines heures.

confusion-recent = L'un de ces points est-il vrai pour la personne ?
    .medicine = Cela a commencé avec un médicament nouveau ou changé
    .body = Selles dures ou mauvais sommeil en même temps
    .weeks = Cela a commencé dans les dernières semaines
    .why = Une telle cause peut être trouvée et soignée. Il faut donc l'examiner aujourd'hui.
