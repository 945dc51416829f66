# What a nurse may put into the reply box; a person reads and sends it. Unsigned.
canned-greeting = Bonjour, je suis infirmière dans l'équipe de soins et je lis ce que vous avez écrit.
canned-moment = Merci d'avoir attendu. Je regarde cela maintenant, un instant s'il vous plaît.
canned-alone = Y a-t-il quelqu'un avec vous maintenant ?
canned-calling = Je vous téléphone dans quelques minutes. Gardez votre téléphone près de vous, s'il vous plaît.
canned-phone_free = J'ai essayé de vous téléphoner sans succès. Quand puis-je rappeler ?
canned-worse_call = Si cela s'aggrave, ou si vous êtes inquiet, appelez le { $number } tout de suite.
canned-more = Dites-m'en un peu plus, s'il vous plaît. Quand cela a-t-il commencé ? Est-ce mieux ou pire ?
canned-photo = Si vous le pouvez et le voulez, envoyez une photo, s'il vous plaît.
canned-appointment = Je vous cherche un rendez-vous et je vous écris de nouveau ici.
canned-understood = Dites-moi avec vos mots ce que vous allez faire maintenant, pour que je sache si j'ai été claire.
canned-wait = Je demande à un collègue et je vous écris de nouveau ici.
canned-goodbye = Merci d'avoir écrit. Écrivez ici dès que vous avez besoin de nous. En cas d'urgence, appelez le { $number }.
