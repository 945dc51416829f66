# What is said when a person hands the conversation back. None of it tells anything of health.
handed-again = O assistente responde de novo. Vamos recomeçar do início: o que mais incomoda você?
handed-menu = O assistente responde de novo. Escreva o que precisa: algo sobre a sua saúde, ou HUMANO para falar com a nossa equipe. Em uma emergência ligue para { $number }.
handed-close = A nossa equipe encerrou esta conversa. Escreva aqui sempre que precisar. Em uma emergência ligue para { $number }.
