# seal: b5662406b3463009bab091df47f8c0b5df016c0aeb8758bea30861a6c14e5d1d
allergy_anaphylaxis-title = Réaction allergique

allergy_anaphylaxis-airway = Avez-vous l'un de ces signes maintenant ?
    .throat = Gorge, langue ou bouche gonflée
    .breath = Du mal à respirer ou à avaler, ou respiration qui siffle
    .voice = Voix ou cri rauque, ou respiration bruyante
    .faint = Près de s'évanouir, tête qui tourne, confusion, très fatigué ou tout mou
    .pale = Peau pâle, froide et moite
    .why = Cela peut être une allergie grave. Elle peut s'aggraver en quelques minutes.

allergy_anaphylaxis-two_parts = L'un de ces points est-il vrai ?
    .gut = Urticaire ou gonflement, et vomissements ou crampes au ventre
    .pen = Vous avez utilisé un stylo d'adrénaline, même si vous allez mieux
    .before = Vous avez déjà eu une réaction grave à la même chose
    .sting = Une piqûre dans la bouche ou la gorge, avec gonflement
    .returns = Réaction grave dans les dernières 24 heures, et les signes reviennent
    .why = Une allergie grave peut commencer ainsi, ou revenir après quelques heures.

allergy_anaphylaxis-spreads = Avez-vous l'un de ces signes ?
    .hives = Urticaire qui s'étend vite
    .face = Visage ou lèvre gonflé
    .pressure = Lèvre gonflée, et vous prenez des comprimés pour la tension
    .pregnant = Vous êtes enceinte ou venez d'accoucher, et avez de l'urticaire partout
    .cells = Urticaire partout, et comprimés bêta-bloquants ou maladie des mastocytes
    .why = Cela peut encore s'aggraver dans les prochaines heures. Quelqu'un doit vous surveiller.

allergy_anaphylaxis-baby =
    .why = Un bébé si jeune doit toujours être examiné.

allergy_anaphylaxis-all_over = L'un de ces points est-il vrai ?
    .hives = Urticaire partout, ou depuis plus de 6 heures
    .drug = Cela a commencé après un nouveau médicament
    .lid = Paupières gonflées
    .area = Une zone gonflée de 10 cm (4 pouces) ou plus
    .cells = Comprimés bêta-bloquants ou pour la tension, ou maladie des mastocytes
    .pregnant = Vous êtes enceinte, ou vous avez accouché dans les 6 dernières semaines
    .why = Dans un de ces cas, un soignant doit vous parler aujourd'hui.

allergy_anaphylaxis-plan = L'un de ces points est-il vrai ?
    .pen = Il vous faut un nouveau stylo d'adrénaline, ou vous voulez apprendre à l'utiliser
    .test = Vous voulez savoir à quoi vous réagissez
    .weeks = L'urticaire revient depuis plus de 6 semaines
    .hay = Un rhume des foins mal contrôlé
    .why = Un rendez-vous prévu peut aider à éviter la prochaine réaction.
