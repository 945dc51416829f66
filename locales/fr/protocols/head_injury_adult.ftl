# seal: b5cff7eb1419c1dd6728263cf34c722edf7d482a9244eaa6f34c0da53a114778
head_injury_adult-title = Coup à la tête, à partir de 12 ans

head_injury_adult-brain = Depuis le coup à la tête, avez-vous l'un de ces signes ?
    .sleepy = Difficile à réveiller, ou du mal à garder les yeux ouverts
    .fit = Des convulsions avec tremblements
    .speech = Depuis peu, du mal à parler, lire, écrire ou comprendre
    .weak = Faible ou engourdi, ou ne peut pas bien marcher ou garder l'équilibre
    .sight = Vue perdue ou double
    .why = Cela peut montrer que le cerveau est touché.

head_injury_adult-skull = Avez-vous l'un de ces signes ?
    .fluid = Un liquide clair sort du nez ou d'une oreille
    .ear = Du sang sort d'une oreille, ou vous entendez moins
    .bruise = Un œil au beurre noir ou un bleu derrière une oreille, sans coup à cet endroit
    .dent = Un creux dans le crâne, ou quelque chose est entré dans la tête
    .neck = Mal au cou avec bras ou jambes engourdis, faibles ou avec des picotements
    .why = Cela peut être un crâne cassé ou un cou blessé.

head_injury_adult-force = Comment est-ce arrivé ? L'un de ces cas correspond-il ?
    .car = Une voiture vous a heurté, ou accident à grande vitesse, ou éjecté
    .fall = Une chute de plus de 1 m (3 pieds) ou de 5 marches
    .bike = Une chute de vélo ou de moto
    .dive = Un plongeon sur la tête
    .neck = Une chute ou un coup très violent, et maintenant mal au cou
    .ride = Vous êtes malade et n'avez aucun moyen sûr d'aller à l'hôpital
    .why = Un coup de cette force peut faire un mal qui ne se voit que plus tard.

head_injury_adult-warning = Depuis que c'est arrivé, l'un de ces points a-t-il été vrai ?
    .out = Vous avez perdu connaissance, même si vous êtes réveillé maintenant
    .memory = Vous ne vous souvenez pas du moment avant ou après
    .vomit = Vous avez vomi
    .headache = Un mal de tête qui ne passe pas
    .mood = Vous êtes irritable ou pas comme d'habitude
    .why = Dans un de ces cas, il faut peut-être un scanner de la tête.

head_injury_adult-risk = L'un de ces points est-il vrai ?
    .thinner = Vous prenez un médicament qui fluidifie le sang (pas l'aspirine seule)
    .bleeds = Vous avez une maladie qui fait saigner ou une maladie des caillots
    .surgery = Vous avez déjà été opéré du cerveau
    .drunk = Vous êtes ivre ou sous drogue maintenant
    .pregnant = Vous êtes enceinte
    .unsafe = Quelqu'un vous a fait cela, ou vous ne vous sentez pas en sécurité
    .cut = Une coupure qui demande peut-être des points
    .alone = Personne ne peut rester avec vous 24 heures, ou vous êtes encore inquiet
    .why = Dans un de ces cas, un coup à la tête doit être examiné à l'hôpital, même si vous allez bien.

head_injury_adult-days = L'un de ces points est-il vrai ?
    .old = Vous avez 65 ans ou plus, et c'était plus qu'un tout petit choc
    .same = C'était il y a 1 jour à 2 semaines, et cela ne va pas mieux
    .dizzy = Dans les 2 dernières semaines, tête qui tourne ou maux de tête par moments
    .focus = Dans les 2 dernières semaines, du mal à penser ou à se concentrer
    .why = Des signes qui restent, ou un coup à un âge plus avancé, doivent être examinés.

head_injury_adult-weeks = L'un de ces points est-il vrai ?
    .weeks = C'était il y a plus de 2 semaines, et vous n'allez toujours pas bien
    .sport = Vous voulez savoir quand reprendre le sport
    .why = Un rendez-vous prévu peut vous aider à revenir à la normale.
