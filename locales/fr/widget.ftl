# La première page
page-title = Lamplight : dites-nous comment vous vous sentez
page-lead = Dites-nous comment vous vous sentez. Nous vous aiderons à trouver les bons soins.
page-how = Répondez à quelques questions courtes et sachez où aller, et dans quel délai. Une infirmière peut lire la conversation et prendre le relais.
page-emergency = En cas d'urgence, appelez le { $emergency } maintenant
page-crisis = Vous pensez au suicide ou à vous faire du mal ? Appelez le { $crisis }
page-not-a-doctor = Lamplight est un assistant automatique. Il ne fait pas de diagnostic et ne remplace pas un médecin ni une infirmière.
page-demo = Démonstration seulement. Aucun soignant n'a approuvé ces questions. Ne l'utilisez pas pour de vrais symptômes ; en cas d'urgence, appelez le { $emergency }.
page-languages = Langue
page-language = Français
page-no-script = Le chat a besoin de JavaScript, qui est désactivé dans ce navigateur. En cas d'urgence, appelez le { $emergency } maintenant.
page-text-us = Vous pouvez aussi nous écrire par SMS :

# Le widget
widget-title = Chat
widget-disclosure = Je suis un assistant automatique, pas une personne. Je pose des questions courtes et je vous dis où vous faire soigner. Je ne peux pas faire de diagnostic. Écrivez « infirmière » pour joindre notre équipe. En cas d'urgence, appelez le { $emergency }.
widget-begin = Qu'est-ce qui ne va pas aujourd'hui ? Écrivez-le avec vos mots.
widget-input = Votre message
widget-send = Envoyer
widget-sent-later = Pas encore envoyé
widget-call = Appeler le { $emergency }
widget-crisis-call = Appeler le { $crisis }
widget-offline = Pas de connexion. Vos messages sont gardés et seront envoyés. En cas d'urgence, appelez le { $emergency }.
widget-online = Connexion rétablie
widget-choices = Réponses possibles
widget-you = Vous
widget-bot = Assistant
widget-staff = Équipe de soins
widget-forget = Oublier ce chat sur cet appareil
widget-forget-sure = Supprimer ce chat de cet appareil ? Vous ne pourrez pas le rouvrir d'ici.
widget-not-sent = Ce message n'a pas pu être envoyé. Écrivez-le à nouveau, s'il vous plaît.
widget-waiting = L'assistant écrit
widget-log = Messages
widget-demo = Démonstration : non approuvé par un soignant
