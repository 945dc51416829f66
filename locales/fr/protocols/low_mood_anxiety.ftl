# seal: d4a9fdcf14710d567d3c50570830caaa1ee8e03b49ed7b48a194aef0b7edeaf0
low_mood_anxiety-title = Moral bas et angoisse

low_mood_anxiety-danger = L'un de ces points est-il vrai maintenant ?
    .plan = Vous prévoyez ou voulez mettre fin à votre vie
    .took = Vous avez pris trop de quelque chose, ou vous êtes gravement blessé vous-même
    .unsafe = Vous ne pouvez pas vous garder en sécurité
    .others = Vous voulez tuer ou gravement blesser quelqu'un
    .voices = Des voix vous disent de faire du mal, à vous ou à d'autres
    .why = Votre vie ou celle d'une autre personne est peut-être en danger maintenant.

low_mood_anxiety-body = Avez-vous l'un de ces signes maintenant ?
    .chest = Mal à la poitrine, ou du mal à respirer
    .weak = Un côté faible, visage qui tombe, ou parole anormale
    .stiff = Chaud et raide, ou confusion, après un médicament nouveau ou changé
    .food = Ne peut pas manger ou boire depuis un jour ou plus
    .still = Ne bouge ou ne parle plus, ou fait des choses dangereuses dans une humeur trop haute et agitée
    .why = Cela peut être une maladie du corps ou de l'esprit qui demande de l'aide tout de suite.

low_mood_anxiety-thoughts = L'un de ces points est-il vrai ?
    .how = Dans le dernier mois, vous avez pensé à une façon de vous tuer
    .tried = Vous avez déjà essayé de mettre fin à votre vie, ou vous y êtes préparé
    .why = Avec de telles pensées, quelqu'un doit parler avec vous aujourd'hui.

low_mood_anxiety-mind = L'un de ces points est-il vrai ?
    .voices = Vous entendez des voix, ou croyez des choses nouvelles et bizarres
    .high = Beaucoup d'énergie et presque pas de sommeil depuis beaucoup de nuits
    .abuse = Quelqu'un vous fait du mal ou vous menace
    .eating = Vous vous évanouissez, vomissez ou perdez vite du poids pour être mince
    .drink = Tremblements ou sueurs après moins d'alcool ou de somnifères
    .panic = Une crise de peur avec mal à la poitrine ou évanouissement
    .first = Première crise de peur, et 40 ans ou plus ou problème de cœur
    .why = Dans un de ces cas, un soignant doit vous voir dans les prochaines heures.

low_mood_anxiety-passive = Dans les 2 dernières semaines, avez-vous pensé qu'il vaudrait mieux être mort, ou à vous faire du mal ?
    .why = Parlez à quelqu'un aujourd'hui, s'il vous plaît. De telles pensées peuvent vite changer.

low_mood_anxiety-coping = L'un de ces points est-il vrai ?
    .care = Vous ne pouvez pas travailler, ou vous occuper de vous, de la maison ou de votre enfant
    .worry = Vous vous inquiétez presque toute la journée et n'en pouvez plus
    .baby = Enceinte ou un bébé cette année, et triste ou inquiète beaucoup de jours
    .stopped = Vous allez mal après avoir arrêté un médicament pour l'humeur
    .why = Vous ne devriez pas attendre avec cela. Un soignant peut aider aujourd'hui.

low_mood_anxiety-score = Dans les 2 dernières semaines, qu'avez-vous eu presque chaque jour ?
    .joy = Peu de joie
    .down = Triste ou sans espoir
    .sleep = Mauvais ou trop de sommeil
    .tired = Très fatigué
    .food = Peu ou trop d'appétit
    .bad = Mauvaise opinion de vous-même
    .focus = Du mal à penser
    .slow = Très lent ou agité
    .why = Tant de signes la plupart des jours demandent vite des soins.

low_mood_anxiety-long = L'un de ces points est-il vrai ?
    .low = Moral bas ou peu de joie plus de la moitié des jours
    .worry = Nerveux ou inquiet la moitié des jours
    .weeks = Plus de 2 semaines, et cela gêne la vie
    .panic = Des crises de peur qui reviennent
    .event = De mauvais souvenirs, ou des gestes à refaire encore et encore
    .grief = Un deuil depuis plus de 6 mois
    .body = Longue douleur, maladie de la thyroïde, manque de fer, ou un médicament comme un corticoïde
    .why = Cela peut aller mieux avec de l'aide. Un rendez-vous vaut donc la peine.

low_mood_anxiety-young =
    .why = Avant 18 ans, quelqu'un qui travaille avec des jeunes doit parler avec vous.

low_mood_anxiety-older =
    .why = Dès 65 ans, un moral bas peut se montrer autrement. Quelqu'un doit donc parler avec vous.
