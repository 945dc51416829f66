# Le point sur le moral, avec nos propres mots simples : un brouillon. Avant toute signature, la version validée du PHQ-9
# et du GAD-7 en français doit remplacer ces mots.
mood_check-which = Que voulez-vous regarder ?
choice-phq9 = Moral bas ou peu de joie
choice-gad7 = Inquiétude ou nervosité
questionnaire-intro = Je vais poser de courtes questions sur les 2 dernières semaines. Elles montrent comment vous allez ; elles ne disent pas ce que vous avez. Répondez HUMAIN à tout moment pour joindre notre équipe.
questionnaire-skipped = D'accord. Je laisse celle-ci de côté.
questionnaire-only-you = Ces questions ne marchent que si vous répondez pour vous. Pour une autre personne, notre équipe vous aidera.
questionnaire-stopped = Laissons le point sur le moral pour l'instant. Je pose d'abord des questions sur ce que vous venez d'écrire.

choice-not_at_all = Jamais
choice-several_days = Plusieurs jours
choice-more_than_half = Plus de la moitié des jours
choice-nearly_every_day = Presque tous les jours
choice-not_hard = Pas du tout difficile
choice-somewhat_hard = Assez difficile
choice-very_hard = Très difficile
choice-extremely_hard = Extrêmement difficile

phq9-joy = Dans les 2 dernières semaines, avez-vous eu peu d'intérêt ou de joie à faire les choses ? À quelle fréquence ?
phq9-down = Dans les 2 dernières semaines, étiez-vous triste, déprimé(e) ou sans espoir ? À quelle fréquence ?
phq9-sleep = À quelle fréquence avez-vous mal dormi, ou trop dormi ?
phq9-tired = À quelle fréquence étiez-vous fatigué(e), ou avec peu d'énergie ?
phq9-appetite = À quelle fréquence avez-vous eu peu d'appétit, ou trop mangé ?
phq9-failure = À quelle fréquence aviez-vous une mauvaise opinion de vous, ou l'impression d'avoir échoué ou déçu les vôtres ?
phq9-focus = À quelle fréquence était-ce difficile de vous concentrer, par exemple pour lire ou regarder la télé ?
phq9-slow = À quelle fréquence bougiez-vous ou parliez-vous si lentement que cela se voyait ? Ou étiez-vous si agité(e) que vous bougiez bien plus ?
phq9-harm = Dans les 2 dernières semaines, avez-vous pensé qu'il vaudrait mieux être mort, ou à vous faire du mal ? À quelle fréquence ?
phq9-all = Vos premières réponses montrent peu de signes de moral bas. Voulez-vous aussi les autres questions ?
phq9-hard = À quel point tout cela vous a-t-il gêné(e) au travail, à la maison ou avec les autres ?
phq9-why = Ce sont les questions que les cabinets posent pour voir comment va le moral. Les réponses montrent quand chercher de l'aide.

gad7-nervous = Dans les 2 dernières semaines, à quelle fréquence étiez-vous nerveux, tendu ou à cran ?
gad7-control = Dans les 2 dernières semaines, à quelle fréquence n'avez-vous pas pu arrêter ou contrôler vos inquiétudes ?
gad7-worry = À quelle fréquence vous êtes-vous trop inquiété(e) de beaucoup de choses ?
gad7-relax = À quelle fréquence avez-vous eu du mal à vous détendre ?
gad7-restless = À quelle fréquence étiez-vous si agité(e) qu'il était difficile de tenir en place ?
gad7-annoyed = À quelle fréquence étiez-vous vite agacé(e) ou irrité(e) ?
gad7-afraid = À quelle fréquence avez-vous eu peur, comme si quelque chose de terrible allait arriver ?
gad7-all = Vos premières réponses montrent peu de signes de forte inquiétude. Voulez-vous aussi les autres questions ?
gad7-hard = À quel point tout cela vous a-t-il gêné(e) au travail, à la maison ou avec les autres ?
gad7-why = Ce sont les questions que les cabinets posent pour voir si quelqu'un s'inquiète beaucoup. Les réponses montrent quand chercher de l'aide.

decision-why-phq9-first = Pourquoi : vos deux réponses montrent peu de signes de moral bas. Je n'ai pas posé les autres questions.
decision-why-phq9-minimal = Pourquoi : vos réponses montrent peu de signes de moral bas dans les 2 dernières semaines.
decision-why-phq9-mild = Pourquoi : vos réponses montrent quelques signes de moral bas dans les 2 dernières semaines.
decision-why-phq9-moderate = Pourquoi : vos réponses montrent des signes clairs de moral bas. Cela peut aller mieux avec de l'aide.
decision-why-phq9-moderately_severe = Pourquoi : vos réponses montrent beaucoup de signes de moral bas. Cela peut aller mieux avec de l'aide.
decision-why-phq9-severe = Pourquoi : vos réponses montrent énormément de signes de moral bas. Vous ne devriez pas attendre avec cela.
decision-why-phq9-skipped = Pourquoi : des questions sont restées sans réponse. Une infirmière doit donc les voir avec vous.
decision-why-phq9-harm = Pourquoi : vous m'avez parlé d'idées de mort ou de vous faire du mal. Quelqu'un doit parler avec vous aujourd'hui.
decision-why-phq9-harm_unanswered = Pourquoi : vous avez laissé de côté la question sur la mort ou le fait de vous faire du mal. Par prudence, quelqu'un doit parler avec vous aujourd'hui.
decision-why-gad7-first = Pourquoi : vos deux réponses montrent peu de signes de forte inquiétude. Je n'ai pas posé les autres questions.
decision-why-gad7-minimal = Pourquoi : vos réponses montrent peu de signes de forte inquiétude dans les 2 dernières semaines.
decision-why-gad7-mild = Pourquoi : vos réponses montrent quelques signes d'inquiétude dans les 2 dernières semaines.
decision-why-gad7-mild_upper = Pourquoi : vos réponses montrent de l'inquiétude beaucoup de jours. Cela peut aller mieux avec de l'aide.
decision-why-gad7-moderate = Pourquoi : vos réponses montrent des signes clairs d'inquiétude. Cela peut aller mieux avec de l'aide.
decision-why-gad7-severe = Pourquoi : vos réponses montrent énormément de signes d'inquiétude. Vous ne devriez pas attendre avec cela.
decision-why-gad7-skipped = Pourquoi : des questions sont restées sans réponse. Une infirmière doit donc les voir avec vous.
