# What the assistant itself says. Emergency and crisis sentences are fixed: no model ever touches them.

# Single words that show the language where a whole sentence is missing.
language-words = olá oi obrigado obrigada sim não você tá tô por favor

demo-banner = DEMO. O conteúdo médico é um rascunho não assinado, não é para pacientes reais.
disclosure = Sou Lamplight, um assistente automático, não uma pessoa. Escreva "enfermeira" para falar com a nossa equipe. Em uma emergência, ligue para { $number }.
choose-again = Não entendi. Escolha uma destas opções, por favor.

emergency = Ligue agora para { $number }. Pode ser uma emergência. Diga onde você está e o que está acontecendo. Destranque a porta, não dirija e não fique só se alguém puder ficar com você.
emergency-happening = Isso está acontecendo agora? Se não, responda NÃO.
urgent-alarm = Isso precisa ser visto hoje, em até 4 horas. Vá agora a um pronto-socorro ou serviço de urgência. Se piorar, ligue para { $number }.
crisis = Que bom que você me contou. Você não precisa passar por isso só. Por favor, ligue agora para { $crisis } para conversar com alguém. Se você está em perigo ou se machucou, ligue agora para { $number }. Se puder, afaste-se de tudo o que poderia usar para se machucar e fique com alguém de confiança.
crisis-no-line = Que bom que você me contou. Você não precisa passar por isso só. Se você está em perigo ou se machucou, ligue agora para { $number } ou vá ao hospital mais próximo. Se puder, afaste-se de tudo o que poderia usar para se machucar e fique com alguém de confiança.
violence = Se alguém está em perigo agora, ligue para { $number }. Se puder fazer isso com segurança, vá a um lugar onde haja outras pessoas.
staff-told = Passei isto para a nossa equipe.
ask-now = Você precisa de ajuda de emergência agora? Responda 1 para sim, 2 para não. Se precisar, também pode ligar já para { $number }.

alarm-standing = Se isso está acontecendo agora, ligue agora para { $number }. Nossa equipe foi avisada. Se não está acontecendo agora, responda NÃO.
alarm-past = Agradeço por me contar. Nossa equipe foi avisada mesmo assim.

call-staff = Passei a sua mensagem para a nossa equipe. Se piorar, ou se sentir que não pode esperar, ligue para { $number }.
call-staff-human = Pedi à nossa equipe que assuma a conversa aqui. Se não puder esperar, ligue para { $number }.
call-staff-not-understood = Não sei se entendi bem, por isso pedi à nossa equipe que veja. Se não puder esperar, ligue para { $number }.
call-staff-unsigned = Ainda não posso fazer perguntas sobre isso por minha conta, por isso pedi à nossa equipe que veja. Se não puder esperar, ligue para { $number }.
fallback = Agora não consigo responder direito. Passei a sua mensagem para a nossa equipe. Se não puder esperar, ou se piorar, ligue para { $number }.

media-refused = Não consigo ver imagens nem ouvir gravações. Por favor, escreva o que está acontecendo. Em uma emergência, ligue para { $number }.

decision-emergency = Ligue agora para { $number }. O que você me contou pode ser uma emergência. Diga onde você está e o que está acontecendo. Destranque a porta e não dirija.
decision-urgent = Vá agora a um pronto-socorro ou serviço de urgência, em até 4 horas.
decision-same_day = Fale hoje com um profissional de saúde, em até 24 horas.
decision-routine = Marque uma consulta com um profissional de saúde para os próximos dias.
decision-self_care = Pelo que você me contou, por enquanto você pode se cuidar em casa.
decision-nurse = Minhas perguntas não servem para este caso, por isso uma pessoa da enfermagem precisa decidir. Pedimos à nossa equipe que veja.
decision-worse = Se piorar, ou se você ficar com preocupação, ligue para { $number }.
decision-not-clinician = Não sou profissional de saúde. Responda HUMANO para falar com a nossa equipe.
decision-crisis = Se pensar em se machucar, ligue para { $crisis } a qualquer hora.
decision-why = Por quê: { $why }
decision-why-otherwise = Por quê: você não tem nenhum dos sinais graves que perguntei.
decision-why-out_of_scope = Por quê: minhas perguntas são feitas para outros pacientes.
decision-why-raised = Pela sua idade, gravidez, outra doença ou contatos repetidos, recomendo um nível a mais de cuidado.
silence = Não recebi resposta. Se algo do que perguntei está acontecendo, ou se você não sabe ao certo, ligue agora para { $number }. Pedi à nossa equipe que veja.
nobody-yet-now = Ninguém da nossa equipe atendeu você ainda, e não sabemos dizer quando será. Não espere por nós: ligue agora para { $number }.
nobody-yet-crisis = Ninguém da nossa equipe atendeu você ainda, e não sabemos dizer quando será. Não espere por nós: ligue agora para { $crisis } para conversar com alguém. Se você está em perigo ou se machucou, ligue agora para { $number }.
nobody-yet = Ninguém da nossa equipe pôde responder ainda. A sua mensagem continua diante dela. Se piorar, ou se sentir que não pode esperar, ligue agora para { $number }.
queue-wait = Você está na fila da nossa equipe. Ultimamente a espera foi de cerca de { $minutes } min, e pode ser maior. Se piorar, ou se sentir que não pode esperar, ligue para { $number }.
watch-for = Ligue para { $number } se algum destes começar:

# Whose words: the mark on a message to a telephone, and what is said when the patient chooses.
worded-by-ai = (Redigido com IA)
words-approved = A partir de agora uso só palavras aprovadas, sem palavras de um modelo de IA. Escreva "com IA" para mudar.
words-model = Um modelo de IA pode voltar a redigir as minhas respostas. Os factos e conselhos continuam a ser palavras aprovadas. Escreva "sem IA" para parar.

# With the secret link to the discharge sheet.
sheet-ready = As suas instruções para casa estão prontas. Abra-as aqui e não partilhe este link: { $link }
