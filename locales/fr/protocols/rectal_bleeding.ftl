# seal: d5060e9801f8dae2d2c84983f1719fecd7f6b9afdbf129c56f2150ee0fc5d79b
rectal_bleeding-title = Saignement par l'anus

rectal_bleeding-heavy = L'un de ces points est-il vrai maintenant ?
    .stop = Le saignement ne s'arrête pas
    .lot = Beaucoup de sang, gros caillots, ou l'eau des toilettes est rouge
    .faint = Près de s'évanouir, pâle, essoufflé, ou cœur rapide
    .vomit = Vous vomissez aussi du sang
    .pain = Très fort mal au ventre
    .injury = Cela a commencé après une blessure ou une agression
    .liver = Maladie du foie, ou veines élargies dans le tube qui mène à l'estomac
    .jelly = Selles comme de la gelée rouge chez un enfant
    .why = Vous perdez peut-être trop de sang, ou l'intestin est peut-être blessé.

rectal_bleeding-dark = L'un de ces points est-il vrai ?
    .dark = Selles noires ou rouge foncé
    .loose = Diarrhée avec du sang dedans
    .aspirin = Vous prenez de l'aspirine ou du clopidogrel, et c'est plus qu'un filet
    .surgery = Caillots, et examen ou opération de l'intestin ou de la prostate dans les 14 derniers jours
    .bowel = Vous avez la maladie de Crohn ou une colite
    .why = Un sang foncé peut venir de haut dans le ventre. Il faut l'examiner en quelques heures.

rectal_bleeding-child_more = Y a-t-il plus qu'un filet de sang ?
    .why = Un enfant peut perdre trop de sang plus vite qu'un adulte.

rectal_bleeding-child =
    .why = Du sang dans les selles d'un enfant doit être examiné aujourd'hui.

rectal_bleeding-today = Avez-vous l'un de ces signes ?
    .mixed = Du sang mélangé aux selles
    .more = Plus qu'un filet de sang
    .pain = Très forte douleur à l'anus
    .lump = Une boule chaude et douloureuse à l'anus, ou de la fièvre
    .why = Un soignant doit trouver aujourd'hui d'où vient le sang.

rectal_bleeding-over_40 =
    .why = Dès 40 ans, tout sang de l'anus doit être examiné.

rectal_bleeding-long = Avez-vous l'un de ces signes ?
    .weeks = Du sang par moments, ou depuis plus de 1 semaine
    .again = Ce n'est pas la première fois
    .habit = Selles plus molles, plus fines ou plus longues depuis 3 semaines
    .weight = Vous perdez du poids, ou êtes fatigué tout le temps
    .belly = Mal au ventre, ou une boule au ventre ou à l'anus
    .why = Un saignement qui dure ou revient doit être examiné.
