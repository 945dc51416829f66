# seal: f32b5a52aee7a7c7c5d0ad740e5b1dade73e86b458289066cba2f8c79e985279
fainting-title = Évanouissement ou malaise

fainting-not_back = Après l'évanouissement, l'un de ces points est-il vrai ?
    .wake = Pas réveillé en 1 minute, ou ne respire pas bien
    .normal = Pas tout à fait revenu à la normale
    .speech = Parole anormale, ou un côté faible
    .fit = A tremblé ou eu des secousses
    .heart = Mal à la poitrine, ou cœur qui bat fort ou qui saute
    .why = Après un simple évanouissement, on va vite bien. Ces signes sont plus graves.

fainting-how = L'un de ces points est-il vrai ?
    .sport = C'était pendant le sport ou un gros effort, ou couché
    .injury = Une mauvaise blessure à cause de la chute
    .head = Un très fort mal de tête, ou du mal à respirer
    .belly = Forte douleur au ventre ou au dos, beaucoup de sang, ou selles noires
    .many = Plus de 2 évanouissements en 24 heures
    .sugar = Vous prenez un médicament pour le diabète, et le sucre ne vous remet pas
    .why = Cela peut être un problème de cœur, un saignement, ou une blessure due à la chute.

fainting-heart_risk = Était-ce sans signe avant, avec un cœur qui bat fort, ou un coup à la tête, et l'un de ces points est-il vrai ?
    .heart = Vous avez une maladie du cœur ou un appareil pour le cœur
    .thinner = Médicament qui fluidifie le sang, qui fait uriner ou pour la tension
    .old = Vous avez 65 ans ou plus
    .why = Un tel évanouissement peut venir du cœur, ou un coup peut faire saigner dans la tête.

fainting-child_signs = L'un de ces points est-il vrai pour l'enfant ?
    .loud = Un bruit fort l'a déclenché
    .family = Quelqu'un de la famille est mort d'un coup avant 40 ans
    .why = Cela peut être un rythme du cœur anormal qui existe dans la famille.

fainting-older =
    .why = À cet âge, un évanouissement doit être examiné dans les prochaines heures.

fainting-pregnant =
    .why = En cette période, un évanouissement doit être examiné maintenant.

fainting-urgent_signs = L'un de ces points est-il vrai ?
    .warning = Aucun signe avant, vous étiez assis, ou le cœur battait fort juste avant
    .heart = Vous avez une maladie du cœur ou un appareil pour le cœur
    .thinner = Médicament qui fluidifie le sang, qui fait uriner ou pour la tension
    .family = Quelqu'un de votre famille est mort d'un coup avant 40 ans
    .head = Vous vous êtes cogné la tête
    .fluids = Chaleur, vomissements ou diarrhée, et toujours près de s'évanouir après avoir bu
    .why = Dans un de ces cas, le cœur, la tête ou le manque d'eau doit être examiné maintenant.

fainting-cause = L'un de ces points est-il vrai ?
    .unclear = Pas de cause claire, comme chaleur, douleur, vue du sang, ventre vide ou longtemps debout
    .again = Plus d'un évanouissement dans les derniers jours
    .medicine = Un nouveau médicament depuis moins de 2 semaines
    .why = Un soignant doit trouver la cause aujourd'hui.

fainting-child =
    .why = À cet âge, un évanouissement doit être examiné lors d'un rendez-vous prévu.

fainting-middle_age =
    .why = Un premier évanouissement à cet âge doit être examiné lors d'un rendez-vous prévu.

fainting-visit = L'un de ces points est-il vrai ?
    .slow = Vous êtes resté sans réaction plus de 20 secondes
    .unwell = Vous n'allez pas bien depuis
    .stand = La tête tourne quand vous vous levez, depuis des semaines
    .drive = Vous conduisez, ou travaillez avec des machines ou en hauteur
    .why = Un rendez-vous prévu permet de vous examiner et de parler de la conduite.
