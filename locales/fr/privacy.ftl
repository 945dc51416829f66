# Ce qui est gardé d'un patient : ce qu'il peut savoir, obtenir et faire effacer. Draft: unread by a native speaker.
privacy-know = Je garde votre adresse chez nous, ce que vous avez écrit et nos réponses depuis { $since }, ce que vous m'avez dit de vous et ce que vous avez accepté. C'est chiffré. Le personnel qui vous suit peut le lire, et chaque lecture est notée. Pour une copie, écrivez TÉLÉCHARGER MES DONNÉES. Pour tout effacer, écrivez OUBLIEZ-MOI.
privacy-forget-ask = Voulez-vous que j'efface tout ce que je garde de vous ? C'est sans retour.
choice-privacy-forget = Oui, effacez
choice-privacy-keep = Non, gardez
privacy-forgotten = Je l'effacerai dès que rien de vous n'est plus ouvert ici. Si vous écrivez encore, je ne vous connaîtrai pas.
privacy-kept = Je le garde tel quel.
privacy-held = La loi demande d'en garder une partie pour l'instant. J'ai transmis votre souhait à notre personnel.
privacy-download = Voici une copie de tout ce que je garde de vous : { $link } Le lien marche { $hours } heures. Qui l'a peut l'ouvrir.
privacy-title = Ce que nous gardons de vous
privacy-channel = Canal
privacy-language = Langue
privacy-since = Depuis
privacy-facts = Ce que vous nous avez dit de vous
privacy-consents = Ce que vous avez accepté
privacy-messages = Messages
privacy-decisions = Conseils
privacy-plans = Plans de sortie
privacy-notes = Ce que l'équipe a noté
privacy-yes = oui
privacy-no = non
privacy-patient = Vous
privacy-bot = Assistant
privacy-staff = Personnel
privacy-machines = Pour les machines (FHIR)
privacy-nothing = rien
# Not shown: with this word the open question is put again.
privacy-again = répétez
