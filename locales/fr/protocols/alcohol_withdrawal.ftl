# seal: e2324170c7f9cbb78fb4fc9e036fd5961078b75b25ab90ada8ce714b4dd9147a
alcohol_withdrawal-title = Alcool : boire ou arrêter de boire

alcohol_withdrawal-danger = Avez-vous l'un de ces signes maintenant, ou dans le dernier jour ?
    .fit = Des convulsions
    .mixed_up = Confusion, ou voir ou entendre des choses qui n'existent pas
    .shake = Très forts tremblements ou sueurs, fièvre, ou très agité
    .wake = Difficile à réveiller, ou respiration lente
    .why = Cela peut montrer que le corps est en danger sans alcool, ou parce qu'il y en a trop.

alcohol_withdrawal-body = Avez-vous l'un de ces signes ?
    .eyes = Du mal à tenir debout, avec les yeux qui bougent bizarrement ou confusion
    .head = Un coup à la tête
    .blood = Vomi avec du sang, ou selles noires
    .chest = Mal à la poitrine, ou du mal à respirer
    .why = Il faut l'hôpital tout de suite, même si cela semble léger.

alcohol_withdrawal-harm = Pensez-vous à mettre fin à votre vie ou à vous faire du mal ?
    .why = Avec l'alcool, ces pensées sont plus dangereuses. Quelqu'un doit être avec vous maintenant.

alcohol_withdrawal-withdrawal = L'un de ces points est-il vrai ?
    .stopped = Tremblements, sueurs ou angoisse, car vous avez réduit 8 verres ou plus par jour dans les 3 derniers jours
    .fits = Déjà eu des convulsions ou vu des choses en réduisant l'alcool
    .keep = Ne garde ni boissons ni vitamines, fièvre, ou sucre bas
    .drugs = Somnifères, opioïdes ou GHB arrêtés aussi
    .frail = Vous avez réduit, et vous êtes fragile, très malade ou vous oubliez beaucoup
    .alone = Vous avez réduit, et personne ne peut rester avec vous
    .pregnant = Enceinte, ou un accouchement dans les 6 dernières semaines
    .why = Arrêter peut devenir dangereux en quelques heures dans un de ces cas.

alcohol_withdrawal-young =
    .why = Avant 18 ans, cela doit être examiné à l'hôpital.

alcohol_withdrawal-mild = L'un de ces points est-il vrai ?
    .mild = Légers tremblements, sueurs ou angoisse depuis votre dernier verre
    .stop = Vous avez besoin d'alcool chaque jour, et voulez bientôt arrêter
    .out = Vous avez besoin d'alcool chaque jour, et ne pouvez pas en avoir
    .why = Arrêter d'un coup peut être dangereux. Un soignant peut vous aider à le faire sans risque.

alcohol_withdrawal-help = L'un de ces points est-il vrai ?
    .help = Vous voulez de l'aide pour boire moins
    .need = Vous avez besoin d'alcool la plupart des jours
    .often = Vous buvez 4 fois ou plus par semaine, ou 6 verres ou plus en une fois
    .why = L'aide marche mieux avant que le corps soit abîmé.
