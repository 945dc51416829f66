# Ce que dit l'assistant lui-même. Les phrases d'urgence et de crise sont fixes : aucun modèle n'y touche.

# Mots seuls qui montrent la langue quand il n'y a pas de phrase entière.
language-words = bonjour bonsoir salut coucou slt bjr bsr merci oui svp stp

demo-banner = DÉMO. Le contenu médical est un brouillon non signé, pas pour de vrais patients.
disclosure = Je suis Lamplight, un assistant automatique, pas une personne. Écrivez « infirmière » pour joindre notre équipe. En cas d'urgence, appelez le { $number }.
choose-again = Je n'ai pas compris. Choisissez une de ces réponses, s'il vous plaît.

emergency = Appelez le { $number } maintenant. C'est peut-être une urgence. Dites où vous êtes et ce qui se passe. Déverrouillez la porte, ne conduisez pas vous-même et ne restez pas seul(e) si quelqu'un peut être avec vous.
emergency-happening = Est-ce que cela se passe maintenant ? Sinon, répondez NON.
urgent-alarm = Il faut vous faire examiner aujourd'hui, dans les 4 heures. Allez aux urgences maintenant. Si cela s'aggrave, appelez le { $number }.
crisis = C'est très bien que vous me l'ayez dit. Vous n'avez pas à vivre cela seul(e). Appelez maintenant le { $crisis } pour parler à quelqu'un. Si vous êtes en danger ou si vous vous êtes fait du mal, appelez le { $number } maintenant. Si vous pouvez, éloignez-vous de tout ce qui pourrait vous servir à vous faire du mal, et restez avec une personne de confiance.
crisis-no-line = C'est très bien que vous me l'ayez dit. Vous n'avez pas à vivre cela seul(e). Si vous êtes en danger ou si vous vous êtes fait du mal, appelez le { $number } maintenant ou allez à l'hôpital le plus proche. Si vous pouvez, éloignez-vous de tout ce qui pourrait vous servir à vous faire du mal, et restez avec une personne de confiance.
violence = Si quelqu'un est en danger maintenant, appelez le { $number }. Si vous pouvez le faire sans risque, allez dans un endroit où il y a d'autres personnes.
staff-told = J'ai transmis cela à notre équipe.
ask-now = Avez-vous besoin d'une aide d'urgence tout de suite ? Répondez 1 pour oui, 2 pour non. Si oui, vous pouvez aussi appeler le { $number } tout de suite.

alarm-standing = Si cela se passe maintenant, appelez le { $number } maintenant. Notre équipe est prévenue. Si cela ne se passe pas maintenant, répondez NON.
alarm-past = Merci de me l'avoir dit. Notre équipe est quand même prévenue.

call-staff = J'ai transmis votre message à notre équipe. Si cela s'aggrave, ou si vous sentez que cela ne peut pas attendre, appelez le { $number }.
call-staff-human = J'ai demandé à notre équipe de prendre le relais ici. Si cela ne peut pas attendre, appelez le { $number }.
call-staff-not-understood = Je ne suis pas sûr de comprendre, alors j'ai demandé à notre équipe de regarder. Si cela ne peut pas attendre, appelez le { $number }.
call-staff-unsigned = Je ne peux pas encore poser de questions sur cela moi-même, alors j'ai demandé à notre équipe de regarder. Si cela ne peut pas attendre, appelez le { $number }.
fallback = Je ne peux pas bien répondre en ce moment. J'ai transmis votre message à notre équipe. Si cela ne peut pas attendre, ou si cela s'aggrave, appelez le { $number }.

media-refused = Je ne peux pas voir les images ni écouter les messages vocaux. Écrivez ce qui ne va pas, s'il vous plaît. En cas d'urgence, appelez le { $number }.

decision-emergency = Appelez le { $number } maintenant. Ce que vous m'avez dit est peut-être une urgence. Dites où vous êtes et ce qui se passe. Déverrouillez la porte et ne conduisez pas vous-même.
decision-urgent = Allez aux urgences maintenant, dans les 4 heures.
decision-same_day = Parlez à un soignant aujourd'hui, dans les 24 heures.
decision-routine = Prenez rendez-vous avec un soignant dans les prochains jours.
decision-self_care = D'après ce que vous m'avez dit, vous pouvez vous soigner à la maison pour l'instant.
decision-nurse = Mes questions ne vont pas pour ce cas : une infirmière doit décider. Notre équipe a été prévenue pour regarder.
decision-worse = Si cela s'aggrave, ou si vous avez peur, appelez le { $number }.
decision-not-clinician = Je ne suis pas un soignant. Répondez HUMAIN pour joindre notre équipe.
decision-crisis = Si vous pensez à vous faire du mal, appelez le { $crisis } à tout moment.
decision-why = Pourquoi : { $why }
decision-why-otherwise = Pourquoi : vous n'avez aucun des signes graves que j'ai demandés.
decision-why-out_of_scope = Pourquoi : mes questions sont faites pour d'autres patients.
decision-why-raised = Je conseille un niveau de soin de plus. La raison : votre âge, une grossesse, une autre maladie, ou parce que vous avez réécrit.
silence = Je n'ai pas eu de réponse. Si l'un des signes que j'ai demandés est là, ou si vous n'êtes pas sûr(e), appelez le { $number } maintenant. J'ai demandé à notre équipe de regarder.
nobody-yet-now = Personne de notre équipe n'a encore pu venir à vous, et nous ne pouvons pas dire quand. Ne nous attendez pas : appelez le { $number } maintenant.
nobody-yet-crisis = Personne de notre équipe n'a encore pu venir à vous, et nous ne pouvons pas dire quand. Ne nous attendez pas : appelez maintenant le { $crisis } pour parler à quelqu'un. Si vous êtes en danger ou si vous vous êtes fait du mal, appelez le { $number } maintenant.
nobody-yet = Personne de notre équipe n'a encore pu répondre. Votre message est toujours devant elle. Si cela s'aggrave, ou si vous sentez que cela ne peut pas attendre, appelez le { $number } maintenant.
queue-wait = Vous êtes dans la file d'attente de notre équipe. Ces derniers temps, l'attente a été d'environ { $minutes } min, et elle peut être plus longue. Si cela s'aggrave, ou si vous sentez que cela ne peut pas attendre, appelez le { $number }.
watch-for = Appelez le { $number } si l'un de ces signes commence :

# Whose words: the mark on a message to a telephone, and what is said when the patient chooses.
worded-by-ai = (Rédigé avec une IA)
words-approved = Désormais, j'utilise seulement des mots approuvés, sans ceux d'un modèle d'IA. Écrivez « avec IA » pour changer.
words-model = Un modèle d'IA peut de nouveau rédiger mes réponses. Les faits et les conseils restent des mots approuvés. Écrivez « sans IA » pour arrêter.

# With the secret link to the discharge sheet.
sheet-ready = Vos consignes pour la maison sont prêtes. Ouvrez-les ici et ne partagez pas ce lien : { $link }
