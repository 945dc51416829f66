# What a nurse may put into the reply box; a person reads and sends it. Unsigned.
canned-greeting = Olá, sou enfermeira da equipe de cuidados e estou lendo o que você escreveu.
canned-moment = Obrigada por esperar. Estou vendo isso agora, um momento, por favor.
canned-alone = Há alguém com você agora?
canned-calling = Vou telefonar para você em alguns minutos. Fique com o telefone por perto, por favor.
canned-phone_free = Tentei telefonar e não consegui falar com você. Quando posso ligar de novo?
canned-worse_call = Se piorar, ou se você estiver preocupado, ligue para { $number } imediatamente.
canned-more = Conte um pouco mais, por favor. Quando começou? Está melhorando ou piorando?
canned-photo = Se puder e quiser, envie uma foto, por favor.
canned-appointment = Vou procurar uma consulta para você e escrevo de novo aqui.
canned-understood = Diga com as suas palavras o que vai fazer agora, para eu saber que fui clara.
canned-wait = Estou perguntando a um colega e escrevo de novo aqui.
canned-goodbye = Obrigada por escrever. Escreva aqui sempre que precisar. Em uma emergência ligue para { $number }.
