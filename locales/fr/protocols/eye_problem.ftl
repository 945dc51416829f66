# seal: e61b0a3a7c8e4e175515963c20b147a6ed1c849a8e64ef647fb3dc83d93c2ff3
eye_problem-title = Problème d'œil

eye_problem-sight_loss = L'un de ces points est-il vrai pour un œil ?
    .chemical = Un produit chimique y est entré. Rincez-le maintenant à grande eau propre pendant 20 minutes
    .pierced = Quelque chose y est entré, ou l'a frappé à grande vitesse
    .lost = Vous avez perdu la vue d'un œil ou des deux d'un coup
    .glaucoma = Rouge et très douloureux, avec vue floue, ronds autour des lumières, mal de tête ou vomissements
    .why = La vue peut être perdue pour toujours en minutes ou en heures.

eye_problem-other_signs = Avez-vous l'un de ces signes ?
    .stroke = Visage qui tombe, bras faible, ou parole anormale
    .injured = Après un coup, la vue a changé, du sang ou du pus sort, ou l'œil ne bouge pas ou ne s'ouvre pas
    .ill = Après un coup, de la fièvre, ou la lumière fait mal, ou vous vomissez
    .bulge = L'œil ressort, ou fait mal quand il bouge
    .temple = À 50 ans ou plus, cuir chevelu ou mâchoire douloureux avec un changement de la vue
    .why = Cela peut montrer que l'œil, le cerveau ou un vaisseau est abîmé.

eye_problem-newborn =
    .why = Chez un nouveau-né, une infection de l'œil peut vite abîmer la vue.

eye_problem-sight_change = Avez-vous l'un de ces signes ?
    .floaters = Nouveaux points qui flottent, éclairs de lumière, ou une ombre noire
    .double = Vous voyez double, et c'est venu d'un coup
    .less = Vous voyez moins qu'avant avec un œil rouge ou douloureux
    .light = La lumière fait mal, ou la douleur est plus que légère
    .pupils = Les ronds noirs des yeux n'ont pas la même taille
    .why = Cela peut être un problème profond dans l'œil.

eye_problem-risks = L'un de ces points est-il vrai ?
    .lens = Vous portez des lentilles, et l'œil est rouge ou douloureux
    .lid = Une paupière gonflée et chaude avec de la fièvre
    .object = Quelque chose est encore dans l'œil
    .weld = Douleur après une soudure ou un fort soleil
    .blisters = Cloques sur le front ou le nez
    .thinner = Vous avez reçu un coup à l'œil et prenez un médicament qui fluidifie le sang
    .weak = Œil douloureux, et un seul bon œil, opération de l'œil ou défenses du corps faibles
    .why = Dans un de ces cas, l'œil doit être examiné dans les prochaines heures.

eye_problem-baby =
    .why = Un bébé si jeune doit toujours être examiné.

eye_problem-red = L'un de ces points est-il vrai ?
    .sore = Œil rouge avec une légère douleur
    .injury = Une petite blessure pas mieux après 24 heures
    .virus = Vous avez des boutons de fièvre, et un œil est rouge
    .child = L'enfant a moins de 2 ans, avec beaucoup de pus
    .special = Un seul bon œil, opération de l'œil passée ou défenses du corps faibles
    .why = Dans un de ces cas, un soignant doit voir l'œil aujourd'hui.

eye_problem-slow = Avez-vous l'un de ces signes ?
    .blur = La vue a lentement baissé
    .watery = Des yeux qui pleurent et grattent
    .stye = Une petite boule sur la paupière, ou paupières avec des croûtes
    .patch = Une tache rouge sur le blanc de l'œil, sans douleur
    .week = Rouge ou collé depuis plus de 7 jours
    .why = Cela peut attendre un rendez-vous, mais il faut l'examiner.
