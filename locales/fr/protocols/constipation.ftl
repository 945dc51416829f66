# seal: 0c2f5f80424114f8a88a7746feb477f9ba1d7bd0573f34bd828d1308af5ad8af
constipation-title = Constipation

constipation-blocked = Avez-vous l'un de ces signes maintenant ?
    .gas = Ni selles ni gaz, et ventre gonflé, vomissements ou très forte douleur
    .green = Vomi vert ou brun
    .hard = Mal au ventre soudain et très fort, ou ventre dur
    .faint = Vous vous êtes évanoui
    .numb = Engourdi entre les jambes, ou jambes faibles
    .blood = Beaucoup de sang, ou selles noires comme du goudron
    .why = Cela peut être un intestin bouché ou percé, un saignement, ou un nerf coincé dans le dos.

constipation-risk = L'un de ces points est-il vrai ?
    .vomit = Vous vomissez, et vous avez mal au ventre
    .pee = Vous ne pouvez pas uriner
    .swollen = Un ventre tendu et gonflé
    .pills = Vous prenez des antidouleurs forts ou de la clozapine, et le ventre fait très mal
    .bowel = Mal au ventre et l'un de ces points : cancer de l'intestin, maladie de l'intestin, opération du ventre passée
    .why = Dans un de ces cas, l'intestin est peut-être en train de se boucher.

constipation-newborn = Le bébé n'a-t-il fait aucune selle dans les 48 premières heures de vie ?
    .why = Un bébé sans selle dans les 2 premiers jours a peut-être l'intestin bouché.

constipation-baby_unwell = Le bébé tète-t-il mal ou semble-t-il malade ?
    .why = Un bébé qui ne tète pas bien doit être examiné aujourd'hui.

constipation-older_pills = Prenez-vous des antidouleurs forts, ou des comprimés pour la vessie, l'humeur ou le sommeil ?
    .why = Dès 65 ans, ces comprimés peuvent arrêter l'intestin.

constipation-stuck = Avez-vous l'un de ces signes ?
    .bottom = Très forte douleur à l'anus, et des selles dures ne sortent pas
    .leak = Des selles liquides s'échappent
    .mixed = Plus de confusion que d'habitude
    .cancer = Cancer ou antidouleurs forts, et pas de selles depuis 3 jours
    .pain = Fort mal au ventre
    .why = Des selles coincées demandent de l'aide aujourd'hui.

constipation-child =
    .why = Un enfant avec des selles dures doit voir un soignant.

constipation-new_at_50 = Est-ce nouveau pour vous ?
    .why = Dès 50 ans, un nouveau changement doit être examiné.

constipation-long = Avez-vous l'un de ces signes ?
    .help = Pas mieux après 1 semaine à mieux manger, à boire plus ou avec un laxatif
    .week = Plus de 7 jours, et vous ne savez pas pourquoi
    .returns = Cela revient sans cesse, ou change avec de la diarrhée
    .blood = Du sang dans les selles
    .weight = Vous perdez du poids, ou êtes fatigué tout le temps
    .lump = Une boule au ventre ou à l'anus
    .thyroid = Vous avez froid, prenez du poids et avez la peau sèche
    .why = Ce qui ne passe pas doit être examiné.
