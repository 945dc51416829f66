# seal: 23e1ebb6ef95e2b2ac6e11473b5cea565d1d5c14fc7a8b3f09e657835ce38a0b
post_op-title = Après une opération, ou plaie d'opération

post_op-breath = Avez-vous l'un de ces signes maintenant ?
    .chest = Mal à la poitrine, essoufflement, évanouissement, ou sang craché en toussant
    .bleed = Saignement qui ne s'arrête pas quand vous appuyez 10 minutes
    .throat = Cou gonflé, respiration bruyante, ou une cuillère de sang de la gorge
    .open = La plaie est ouverte, et vous voyez dedans
    .allergy = Visage ou langue gonflé, ou urticaire partout
    .sleepy = Très endormi ou respiration lente après un antidouleur
    .why = Cela peut être un caillot, un fort saignement ou un passage de l'air bouché.

post_op-ill = Avez-vous l'un de ces signes ?
    .mixed_up = Confusion, peau marbrée, ou forts frissons
    .fit = Convulsions, un côté faible, ou parole anormale
    .limb = Bras ou jambe froid, bleu ou engourdi, ou plâtre serré qui fait plus mal
    .numb = Engourdi entre les jambes, jambes faibles, ou urines ou selles qui s'échappent
    .belly = Opération pour perdre du poids, et pouls rapide ou mal à l'épaule
    .immune = Fièvre, et pas de rate ou défenses du corps faibles
    .eye = Forte douleur ou perte de la vue après une opération de l'œil
    .why = Dans un de ces cas, il ne reste peut-être que des heures pour éviter un mal durable.

post_op-sick = Avez-vous l'un de ces signes ?
    .fever = 38 °C (100,4 °F) ou plus, et malade, ou après opération du ventre, du cœur, du cerveau ou d'un implant
    .leg = Une jambe douloureuse, gonflée, rouge ou chaude
    .pee = Pas d'urine depuis 6 heures
    .vomit = Des vomissements qui ne s'arrêtent pas
    .belly = Ventre gonflé avec douleur, et ni gaz ni selles
    .yellow = Yeux jaunes, ou selles noires
    .pain = Forte douleur que votre médicament ne calme pas
    .why = Cela peut être une infection, un caillot ou un intestin bouché.

post_op-wound = L'un de ces points est-il vrai pour la plaie ou pour vous ?
    .pus = Elle s'ouvre, coule du pus ou sent mauvais, ou le rouge s'étend
    .worse = Elle fait plus mal après avoir été mieux
    .tube = Un tube ou un drain est sorti, bouché, avec du sang ou rouge
    .risk = Problème de plaie, et implant, cancer, surpoids ou tabac
    .home = Opération dans le dernier jour, et seul ou endormi
    .abroad = Opération dans un autre pays, et problème de plaie
    .birth = Enceinte, ou accouchement dans les 6 dernières semaines
    .why = Une infection de plaie peut s'étendre en quelques heures.

post_op-today = Avez-vous l'un de ces signes ?
    .red = Un peu rouge, liquide clair après le jour 3, ou un fil qui se défait
    .warm = 37,5 °C (99,5 °F) ou plus
    .cough = Une toux ou des crachats
    .rash = Des plaques à cause du pansement ou d'un médicament
    .poo = Pas de selles depuis 3 jours
    .dose = Oubli d'une dose d'un médicament donné par l'hôpital
    .worse = Plus fatigué, ou pire qu'à la sortie de l'hôpital
    .why = C'est peut-être le début d'un problème : appelez votre service ou votre clinique aujourd'hui.

post_op-ask_clinic = Écrivez-vous pour l'un de ces points ?
    .itch = Démangeaison, zone engourdie, bleu, ou mauvais sommeil
    .stitches = Quand les fils seront enlevés
    .back = Quand vous pourrez travailler, conduire, porter ou avoir des rapports
    .lump = Une boule molle de liquide qui ne grossit pas
    .why = Votre clinique peut répondre à cela lors d'un rendez-vous prévu.
