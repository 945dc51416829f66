# What is said when a person hands the conversation back. None of it tells anything of health.
handed-again = L'assistant répond de nouveau. Reprenons depuis le début : qu'est-ce qui vous gêne le plus ?
handed-menu = L'assistant répond de nouveau. Écrivez ce dont vous avez besoin : une question de santé, ou HUMAIN pour joindre notre équipe. En cas d'urgence, appelez le { $number }.
handed-close = Notre équipe a terminé cette conversation. Écrivez ici dès que vous avez besoin de nous. En cas d'urgence, appelez le { $number }.
