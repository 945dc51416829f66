# seal: 4d4ff383749eefe1ca054947a64d60efeb9e268e5c4625d995a334d28e21ea3e
abdominal_pain_child-title = Mal au ventre, enfant de moins de 12 ans

abdominal_pain_child-looks_ill = L'enfant a-t-il l'un de ces signes maintenant ?
    .wake = Difficile à réveiller, tout mou, confusion, ou a eu des convulsions
    .color = Peau pâle, bleue, grise, marbrée ou froide
    .vomit = Vomi vert ou avec du sang
    .breath = Respire très vite ou avec peine, ou avec des pauses
    .spots = Des taches qui ne s'effacent pas quand on appuie un verre dessus
    .cry = Un cri faible ou aigu, ou on ne peut pas le calmer
    .why = Ces signes montrent que l'enfant est peut-être très malade et a besoin d'aide tout de suite.

abdominal_pain_child-severe = L'un de ces points est-il vrai pour l'enfant ?
    .pain = La douleur est très forte, même après un antidouleur simple
    .waves = Crie par vagues, plie les genoux, et est pâle entre les crises
    .jelly = Selles comme de la gelée rouge
    .injury = Un coup au ventre, par exemple vélo, accident ou chute
    .swallow = A peut-être avalé un poison, un aimant ou une pile
    .thirst = A soif, urine beaucoup, et vomit ou respire fort et vite
    .why = Dans un de ces cas, le ventre ou tout le corps peut être en danger.

abdominal_pain_child-young_baby = Le bébé a-t-il plus de 38 °C (100,4 °F) ou moins de 36 °C (96,8 °F) ?
    .why = Chez un bébé si jeune, cela peut être le seul signe d'une infection grave.

abdominal_pain_child-fixed = L'enfant a-t-il l'un de ces signes ?
    .testicle = Un testicule douloureux ou gonflé
    .lump = Une boule dure ou douloureuse à l'aine
    .constant = Douleur tout le temps depuis plus de 4 heures
    .right = Douleur en bas à droite, ou pire quand il saute ou avec un choc
    .side = Douleur soudaine d'un côté, et vomit
    .swollen = Un ventre gonflé
    .all = Vomit tout ce qu'il mange et boit
    .why = Dans un de ces cas, l'enfant doit être examiné dans les prochaines heures.

abdominal_pain_child-risk = L'un de ces points est-il vrai pour l'enfant ?
    .lungs = Fièvre avec toux ou respiration rapide
    .sleepy = Pas d'urine depuis 8 heures, et endormi
    .blood = Drépanocytose, ou défenses du corps faibles
    .nerves = Une maladie du cerveau ou des nerfs, ou un tube qui vide l'eau du cerveau (dérivation)
    .surgery = Déjà opéré de l'intestin
    .hurt = Un bleu ou une blessure que personne ne peut expliquer
    .why = Dans un de ces cas, on n'attend pas.

abdominal_pain_child-high_fever = La fièvre est-elle de 39 °C (102,2 °F) ou plus ?
    .why = À cet âge, une forte fièvre veut plus souvent dire une infection grave.

abdominal_pain_child-today = L'enfant a-t-il l'un de ces signes ?
    .day = Douleur depuis plus de 1 jour
    .blood = Du sang dans les selles ou les urines
    .yellow = Peau ou yeux jaunes, ou perd du poids
    .burns = A mal quand il urine
    .hot = Fièvre de 39 °C (102,2 °F) ou plus, ou fièvre depuis plus de 5 jours
    .dry = Pas d'urine ni de couche mouillée depuis 8 heures
    .throat = Mal à la gorge et fièvre
    .why = Cela peut demander un traitement : un soignant doit voir l'enfant aujourd'hui.

abdominal_pain_child-long = L'un de ces points est-il vrai pour l'enfant ?
    .weeks = La douleur va et vient depuis plus de 2 semaines
    .hard = Selles dures, ou selles moins de 3 jours par semaine
    .school = La douleur vient avec l'inquiétude, par exemple avant l'école
    .why = Un rendez-vous prévu peut montrer ce qui aide.
