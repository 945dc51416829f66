### Approved words around locked facts: openings by mood and stage, connectors, closings by stage.
### No digits, no diagnosis, no promise, and nothing that presupposes what a fact says or whom it is about.

opening-neutral-first_question-1 = Merci de votre message.
opening-neutral-first_question-2 = Merci d'avoir écrit.
opening-neutral-first_question-3 = Merci de m'en parler.
opening-neutral-first_question-4 = Commençons par ceci.
opening-neutral-first_question-5 = Mes questions seront courtes.
opening-neutral-first_question-6 = Voyons cela étape par étape.

opening-neutral-question-1 = Merci.
opening-neutral-question-2 = Merci, c'est noté.
opening-neutral-question-3 = C'est bien noté.
opening-neutral-question-4 = Continuons.
opening-neutral-question-5 = Merci de votre réponse.
opening-neutral-question-6 = C'est utile à savoir.

opening-neutral-decision-1 = Merci de vos réponses.
opening-neutral-decision-2 = Merci de m'avoir dit tout cela.
opening-neutral-decision-3 = Voici la prochaine étape.
opening-neutral-decision-4 = Voici ce qu'il faut faire maintenant.
opening-neutral-decision-5 = Lisez ceci avec attention, s'il vous plaît.
opening-neutral-decision-6 = J'ai lu vos réponses avec soin.

opening-neutral-knowledge-1 = Merci de votre question.
opening-neutral-knowledge-2 = C'est une bonne question.
opening-neutral-knowledge-3 = Voici ce que disent nos fiches.
opening-neutral-knowledge-4 = Merci de demander.
opening-neutral-knowledge-5 = Regardons cela.
opening-neutral-knowledge-6 = Voici ce qui est écrit à ce sujet.

opening-neutral-discharge-1 = Voyons cela ensemble.
opening-neutral-discharge-2 = Lisez ceci avec attention, s'il vous plaît.
opening-neutral-discharge-3 = Voici une partie du plan de soins.
opening-neutral-discharge-4 = Ceci parle des soins à la maison.
opening-neutral-discharge-5 = Prenez votre temps pour lire ceci.
opening-neutral-discharge-6 = Voici ce qui a été écrit pour la maison.

opening-neutral-check_in-1 = J'écris pour prendre des nouvelles.
opening-neutral-check_in-2 = Voici un petit point de suivi.
opening-neutral-check_in-3 = C'est le moment de faire le point.
opening-neutral-check_in-4 = J'aimerais savoir comment cela va maintenant.
opening-neutral-check_in-5 = Merci de prendre un moment.
opening-neutral-check_in-6 = Faisons le point maintenant.

opening-worried-first_question-1 = Je vois que cela vous inquiète.
opening-worried-first_question-2 = C'est naturel de demander.
opening-worried-first_question-3 = C'est bien d'avoir écrit.
opening-worried-first_question-4 = Vous faites bien de demander.
opening-worried-first_question-5 = Merci de me dire ce qui vous inquiète.
opening-worried-first_question-6 = Voyons cela avec soin.

opening-worried-question-1 = Merci, cela aide.
opening-worried-question-2 = Je comprends votre question.
opening-worried-question-3 = Chaque réponse aide.
opening-worried-question-4 = Merci de votre patience.
opening-worried-question-5 = Continuons avec soin.
opening-worried-question-6 = Je sais que tant de questions fatiguent.

opening-worried-decision-1 = Merci de m'avoir confié votre inquiétude.
opening-worried-decision-2 = Je comprends que cela vous inquiète.
opening-worried-decision-3 = Je sais que cela vous occupe l'esprit.
opening-worried-decision-4 = C'était sage de demander.
opening-worried-decision-5 = Merci d'avoir fait le point avec moi.
opening-worried-decision-6 = Une étape claire apaise l'inquiétude.

opening-worried-knowledge-1 = Vous faites bien de demander.
opening-worried-knowledge-2 = Je vois que cela vous inquiète.
opening-worried-knowledge-3 = C'est naturel de vouloir savoir.
opening-worried-knowledge-4 = Merci de me dire ce qui vous inquiète.
opening-worried-knowledge-5 = Une telle question peut peser.
opening-worried-knowledge-6 = Regardons cela avec soin.

opening-worried-discharge-1 = À la maison, les questions sont souvent nombreuses.
opening-worried-discharge-2 = C'est naturel d'hésiter au début.
opening-worried-discharge-3 = Je vois que cela vous inquiète.
opening-worried-discharge-4 = Voyons cela avec soin.
opening-worried-discharge-5 = Vous faites bien de demander.
opening-worried-discharge-6 = Nous pouvons aller pas à pas.

opening-worried-check_in-1 = Je sais que cela vous occupe l'esprit.
opening-worried-check_in-2 = Ce que vous vivez compte pour moi.
opening-worried-check_in-3 = Merci de prendre un moment.
opening-worried-check_in-4 = C'est bien d'y revenir.
opening-worried-check_in-5 = Dites-moi ce qui vous inquiète maintenant.
opening-worried-check_in-6 = Voyons cela avec soin.

opening-frightened_parent-first_question-1 = C'est dur de voir un enfant malade.
opening-frightened_parent-first_question-2 = Je vois combien cet enfant compte pour vous.
opening-frightened_parent-first_question-3 = Merci de l'observer de si près.
opening-frightened_parent-first_question-4 = Voir un enfant malade fait peur.
opening-frightened_parent-first_question-5 = Vous connaissez l'enfant mieux que personne.
opening-frightened_parent-first_question-6 = C'est bien d'avoir écrit pour l'enfant.

opening-frightened_parent-question-1 = Ce que vous remarquez aide beaucoup.
opening-frightened_parent-question-2 = Je sais que cela fait beaucoup de questions.
opening-frightened_parent-question-3 = Chaque détail aide.
opening-frightened_parent-question-4 = Continuons à regarder cela ensemble.
opening-frightened_parent-question-5 = Merci d'observer avec tant de soin.
opening-frightened_parent-question-6 = Vous savez comment l'enfant est d'habitude.

opening-frightened_parent-decision-1 = Merci de prendre autant soin de l'enfant.
opening-frightened_parent-decision-2 = Je sais que c'est dur pour vous.
opening-frightened_parent-decision-3 = C'est dur de veiller sur un enfant malade.
opening-frightened_parent-decision-4 = Vous avez bien fait de demander.
opening-frightened_parent-decision-5 = Voici la prochaine étape pour l'enfant.
opening-frightened_parent-decision-6 = Je vois combien cet enfant compte pour vous.

opening-frightened_parent-knowledge-1 = Vous faites bien de demander.
opening-frightened_parent-knowledge-2 = Je vois combien cet enfant compte pour vous.
opening-frightened_parent-knowledge-3 = Vous voulez le meilleur pour l'enfant.
opening-frightened_parent-knowledge-4 = C'est dur de ne pas savoir.
opening-frightened_parent-knowledge-5 = C'est naturel de demander pour un enfant.
opening-frightened_parent-knowledge-6 = Merci d'observer avec tant de soin.

opening-frightened_parent-discharge-1 = Soigner un enfant à la maison, c'est beaucoup.
opening-frightened_parent-discharge-2 = Je vois combien cet enfant compte pour vous.
opening-frightened_parent-discharge-3 = Vous connaissez l'enfant mieux que personne.
opening-frightened_parent-discharge-4 = C'est naturel d'hésiter au début.
opening-frightened_parent-discharge-5 = Voyons cela pour l'enfant.
opening-frightened_parent-discharge-6 = Merci de prendre autant soin de l'enfant.

opening-frightened_parent-check_in-1 = J'aimerais savoir comment va l'enfant maintenant.
opening-frightened_parent-check_in-2 = Vous remarquez le mieux les petits changements.
opening-frightened_parent-check_in-3 = Je sais que c'est dur pour vous.
opening-frightened_parent-check_in-4 = Merci d'observer avec tant de soin.
opening-frightened_parent-check_in-5 = Je vois combien cet enfant compte pour vous.
opening-frightened_parent-check_in-6 = Ce que vous remarquez aide beaucoup.

opening-in_pain-first_question-1 = Je compatis à cette douleur.
opening-in_pain-first_question-2 = La douleur est dure à supporter.
opening-in_pain-first_question-3 = C'est dur d'avoir mal.
opening-in_pain-first_question-4 = Merci de me parler de la douleur.
opening-in_pain-first_question-5 = La douleur épuise tout le monde.
opening-in_pain-first_question-6 = Je sais que c'est dur d'en parler.

opening-in_pain-question-1 = Merci de continuer malgré la douleur.
opening-in_pain-question-2 = Ma question sera courte.
opening-in_pain-question-3 = Je sais que ce n'est pas facile.
opening-in_pain-question-4 = Merci de votre patience.
opening-in_pain-question-5 = Pardon pour toutes ces questions.
opening-in_pain-question-6 = Cela aide d'en savoir plus sur la douleur.

opening-in_pain-decision-1 = Je compatis à cette douleur.
opening-in_pain-decision-2 = La douleur rend tout plus dur.
opening-in_pain-decision-3 = Merci d'avoir répondu malgré la douleur.
opening-in_pain-decision-4 = Je sais que la douleur est dure.
opening-in_pain-decision-5 = La douleur mérite de l'attention.
opening-in_pain-decision-6 = Merci de votre effort.

opening-in_pain-knowledge-1 = Je compatis à cette douleur.
opening-in_pain-knowledge-2 = Ma réponse sera courte.
opening-in_pain-knowledge-3 = Merci de demander malgré la douleur.
opening-in_pain-knowledge-4 = La douleur amène beaucoup de questions.
opening-in_pain-knowledge-5 = C'est naturel de demander.
opening-in_pain-knowledge-6 = Je sais que la douleur est dure.

opening-in_pain-discharge-1 = Je compatis à cette douleur.
opening-in_pain-discharge-2 = Ce sera clair et court.
opening-in_pain-discharge-3 = Avec la douleur, c'est dur de lire beaucoup.
opening-in_pain-discharge-4 = Allons-y par petites étapes.
opening-in_pain-discharge-5 = Merci de lire malgré la douleur.
opening-in_pain-discharge-6 = Je sais que ce n'est pas facile.

opening-in_pain-check_in-1 = J'aimerais savoir où en est la douleur.
opening-in_pain-check_in-2 = J'espère que la douleur est plus supportable.
opening-in_pain-check_in-3 = Je compatis à cette douleur.
opening-in_pain-check_in-4 = Ma question sera courte.
opening-in_pain-check_in-5 = Merci d'écrire malgré la douleur.
opening-in_pain-check_in-6 = Dites-moi comment vous vous sentez maintenant.

opening-low_mood-first_question-1 = Merci de me faire confiance.
opening-low_mood-first_question-2 = C'est dur que tout soit si lourd.
opening-low_mood-first_question-3 = Il faut du courage pour le dire.
opening-low_mood-first_question-4 = C'est bien de me l'avoir dit.
opening-low_mood-first_question-5 = Ce que vous dites compte.
opening-low_mood-first_question-6 = Cela semble très dur.

opening-low_mood-question-1 = Merci de l'avoir dit.
opening-low_mood-question-2 = Dites ce que vous voulez.
opening-low_mood-question-3 = Merci de votre franchise.
opening-low_mood-question-4 = Vos mots comptent.
opening-low_mood-question-5 = Je sais que c'est dur d'en parler.
opening-low_mood-question-6 = Merci de continuer.

opening-low_mood-decision-1 = Merci de votre franchise.
opening-low_mood-decision-2 = Je compatis, cela semble si dur.
opening-low_mood-decision-3 = Vous méritez du soin.
opening-low_mood-decision-4 = Cela compte.
opening-low_mood-decision-5 = Merci de votre confiance.
opening-low_mood-decision-6 = Il fallait du courage pour en parler.

opening-low_mood-knowledge-1 = Merci de votre question.
opening-low_mood-knowledge-2 = C'est bien de demander.
opening-low_mood-knowledge-3 = Ce que vous demandez compte.
opening-low_mood-knowledge-4 = Lisez ceci à votre rythme.
opening-low_mood-knowledge-5 = Il faut du courage pour demander.
opening-low_mood-knowledge-6 = Je sais que ce n'est pas facile.

opening-low_mood-discharge-1 = Lisez ceci à votre rythme.
opening-low_mood-discharge-2 = Je sais que cela peut sembler beaucoup.
opening-low_mood-discharge-3 = Allons-y par petites étapes.
opening-low_mood-discharge-4 = Vous méritez du soin.
opening-low_mood-discharge-5 = Merci de voir cela avec moi.
opening-low_mood-discharge-6 = Vous pouvez lire lentement.

opening-low_mood-check_in-1 = C'est bien d'avoir de vos nouvelles.
opening-low_mood-check_in-2 = Ce que vous vivez compte.
opening-low_mood-check_in-3 = Dites ce que vous voulez.
opening-low_mood-check_in-4 = Merci de prendre un moment.
opening-low_mood-check_in-5 = Écrivez comme cela vient.
opening-low_mood-check_in-6 = Vos mots comptent.

opening-urgent-first_question-1 = Je dois vous demander ceci maintenant.
opening-urgent-first_question-2 = Ceci passe en premier.
opening-urgent-first_question-3 = Lisez ceci tout de suite, s'il vous plaît.
opening-urgent-first_question-4 = Allons vite.
opening-urgent-first_question-5 = Je vais faire court.
opening-urgent-first_question-6 = Une réponse rapide aide maintenant.

opening-urgent-question-1 = Une réponse rapide, s'il vous plaît.
opening-urgent-question-2 = Je dois le savoir maintenant.
opening-urgent-question-3 = C'est important.
opening-urgent-question-4 = Répondez maintenant, s'il vous plaît.
opening-urgent-question-5 = Cela compte maintenant.
opening-urgent-question-6 = J'ai besoin de le savoir.

opening-urgent-decision-1 = Lisez ceci maintenant, s'il vous plaît.
opening-urgent-decision-2 = C'est important.
opening-urgent-decision-3 = Suivez ceci, s'il vous plaît.
opening-urgent-decision-4 = Faites ceci en premier, s'il vous plaît.
opening-urgent-decision-5 = Cela ne doit pas attendre.
opening-urgent-decision-6 = Prenez cela au sérieux, s'il vous plaît.

opening-administrative-first_question-1 = Merci de votre demande.
opening-administrative-first_question-2 = Bien sûr.
opening-administrative-first_question-3 = Merci, voyons cela.
opening-administrative-first_question-4 = Je peux vous aider pour cela.
opening-administrative-first_question-5 = J'ai une question sur votre demande.
opening-administrative-first_question-6 = Une courte question sur votre demande.

opening-administrative-question-1 = Merci.
opening-administrative-question-2 = Noté, merci.
opening-administrative-question-3 = C'est bien noté.
opening-administrative-question-4 = Un autre détail, s'il vous plaît.
opening-administrative-question-5 = Merci de ces détails.
opening-administrative-question-6 = C'est clair, merci.

opening-administrative-decision-1 = Merci de ces détails.
opening-administrative-decision-2 = Voici la suite.
opening-administrative-decision-3 = Voici la suite pour votre demande.
opening-administrative-decision-4 = Merci, j'ai ce qu'il me faut.
opening-administrative-decision-5 = Au sujet de votre demande :
opening-administrative-decision-6 = Voici la prochaine étape.

opening-administrative-knowledge-1 = Voici ce que vous avez demandé.
opening-administrative-knowledge-2 = Merci de demander.
opening-administrative-knowledge-3 = Bien sûr.
opening-administrative-knowledge-4 = Au sujet de votre question :
opening-administrative-knowledge-5 = Voici ce que disent nos fiches.
opening-administrative-knowledge-6 = Merci de votre question.

connector-1 = Aussi :
connector-2 = Et aussi :
connector-3 = Autre point :
connector-4 = Lisez aussi ceci, s'il vous plaît :
connector-5 = À noter :
connector-6 = Gardez aussi ceci en tête :
connector-7 = Ceci compte aussi :
connector-8 = Il y a aussi ceci :
connector-9 = Voici la suite :
connector-10 = Et encore ceci :

closing-first_question-1 = Répondez de votre mieux.
closing-first_question-2 = Vous pouvez répondre avec vos mots.
closing-first_question-3 = Dites-le si vous hésitez.
closing-first_question-4 = Une réponse courte suffit.
closing-first_question-5 = Vous pouvez dire que vous hésitez.
closing-first_question-6 = Vous pouvez me demander pourquoi à tout moment.
closing-first_question-7 = Vous pouvez revenir en arrière à tout moment.
closing-first_question-8 = Dites-moi aussitôt si cela s'aggrave.

closing-question-1 = Une réponse courte suffit.
closing-question-2 = Ne pas savoir est aussi une réponse.
closing-question-3 = Répondez de votre mieux.
closing-question-4 = Vous pouvez me demander pourquoi.
closing-question-5 = Si vous hésitez, dites-le.
closing-question-6 = Vous pouvez revenir et changer une réponse.
closing-question-7 = Vous pouvez répondre avec vos mots.
closing-question-8 = Dites-moi aussitôt si cela s'aggrave.

closing-decision_urgent-1 = Ne remettez pas cela, s'il vous plaît.
closing-decision_urgent-2 = Faites cela sans tarder, s'il vous plaît.
closing-decision_urgent-3 = N'attendez plus, s'il vous plaît.
closing-decision_urgent-4 = Demandez à un proche de venir avec vous.
closing-decision_urgent-5 = Dites-le à un proche, s'il vous plaît.
closing-decision_urgent-6 = Gardez ce message pour le montrer à l'équipe.
closing-decision_urgent-7 = Faites d'abord ceci, s'il vous plaît.
closing-decision_urgent-8 = Laissez les autres projets de côté, s'il vous plaît.

closing-decision_same_day-1 = Ne laissez pas cela pour plus tard, s'il vous plaît.
closing-decision_same_day-2 = Faites passer cela en premier, s'il vous plaît.
closing-decision_same_day-3 = Écrivez-moi encore si quelque chose change.
closing-decision_same_day-4 = Dites-moi aussitôt si cela s'aggrave.
closing-decision_same_day-5 = Gardez ce message à portée de main.
closing-decision_same_day-6 = Cela aide de noter ce qui change.
closing-decision_same_day-7 = Vous pouvez me redemander à ce sujet.
closing-decision_same_day-8 = Dites-le aussi à un proche, s'il vous plaît.

closing-decision_routine-1 = Écrivez-moi encore si quelque chose change.
closing-decision_routine-2 = Vous pouvez me redemander à tout moment.
closing-decision_routine-3 = Gardez ce message à portée de main.
closing-decision_routine-4 = Cela aide de noter ce qui change.
closing-decision_routine-5 = Dites-moi aussitôt si cela s'aggrave.
closing-decision_routine-6 = Cela aide d'écrire vos questions.
closing-decision_routine-7 = Pensez bien à cela, s'il vous plaît.
closing-decision_routine-8 = Merci de vous en occuper.

closing-decision_self_care-1 = Écrivez encore si quelque chose change.
closing-decision_self_care-2 = Dites-moi aussitôt si cela s'aggrave.
closing-decision_self_care-3 = J'espère que la journée sera plus douce.
closing-decision_self_care-4 = Gardez un œil dessus, s'il vous plaît.
closing-decision_self_care-5 = Vous pouvez réécrire à tout moment.
closing-decision_self_care-6 = Gardez ce message à portée de main.
closing-decision_self_care-7 = Vous pouvez redemander.
closing-decision_self_care-8 = J'espère que cela aide.

closing-nurse-1 = Dites-moi si quelque chose change, s'il vous plaît.
closing-nurse-2 = Dites-moi aussitôt si cela s'aggrave.
closing-nurse-3 = Merci de votre patience.
closing-nurse-4 = Gardez cette discussion à portée de main.
closing-nurse-5 = Vous pouvez ajouter quelque chose à tout moment.
closing-nurse-6 = Écrivez aussi ce que vous remarquez, s'il vous plaît.
closing-nurse-7 = Merci de me l'avoir dit.
closing-nurse-8 = Vous pouvez ajouter des détails.

closing-knowledge-1 = Redemandez si quelque chose n'est pas clair.
closing-knowledge-2 = Vous pouvez demander plus à tout moment.
closing-knowledge-3 = Dites-le si cela ne répond pas à la question.
closing-knowledge-4 = Dites-moi aussitôt si cela s'aggrave.
closing-knowledge-5 = Gardez ce message à portée de main.
closing-knowledge-6 = Dites-moi si la question était autre.
closing-knowledge-7 = J'espère que cela aide.
closing-knowledge-8 = Vous pouvez redemander.

closing-discharge-1 = Demandez-moi si quelque chose n'est pas clair.
closing-discharge-2 = Vous pouvez relire ceci à tout moment.
closing-discharge-3 = Gardez ce message à portée de main.
closing-discharge-4 = Dites-moi aussitôt si cela s'aggrave.
closing-discharge-5 = Vous pouvez redemander.
closing-discharge-6 = Cela aide de lire ceci avec un proche.
closing-discharge-7 = Cela aide d'écrire vos questions.
closing-discharge-8 = Dites-moi si un mot est difficile.

closing-check_in-1 = Une réponse courte suffit.
closing-check_in-2 = Vous pouvez répondre avec vos mots.
closing-check_in-3 = Dites-moi aussitôt si cela s'aggrave.
closing-check_in-4 = Répondez de votre mieux.
closing-check_in-5 = Ne pas savoir est aussi une réponse.
closing-check_in-6 = Vous pouvez ajouter quelque chose à tout moment.
closing-check_in-7 = Vous pouvez ajouter des détails.
closing-check_in-8 = Dites-moi si quelque chose a changé, s'il vous plaît.
