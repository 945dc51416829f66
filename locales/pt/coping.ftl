# Exercícios para um momento difícil: um rascunho sem assinatura. As fontes estão em flows/coping.yaml.
coping-which = Qual destes ajudaria você agora?
choice-breathe = Respirar devagar
choice-ground = Usar os 5 sentidos
choice-muscles = Relaxar os músculos
choice-worry_time = Uma hora para se preocupar
choice-sleep = Dormir melhor
choice-small_step = Um pequeno passo
choice-reach_out = Procurar alguém

coping-breathe = Vamos respirar devagar. Sente-se e solte os ombros. Puxe o ar pelo nariz e conte até 4. Solte o ar pela boca e conte até 6. Continue por 3 a 5 minutos. Se ficar com tontura, respire como quiser.
coping-ground = Olhe ao seu redor. Diga 5 coisas que você vê. Toque em 4 coisas e sinta. Ouça 3 sons. Encontre 2 coisas que tenham cheiro. Note 1 gosto na boca. Depois respire devagar. Você está aqui, agora.
coping-muscles = Sente-se ou deite-se. Feche as mãos com força por 5 segundos e solte por 10 segundos. Sinta a diferença. Faça o mesmo com os braços, os ombros, o rosto, a barriga, as pernas e os pés. Deixe de fora o que dói.
coping-worry_time = Escolha 15 minutos por dia para as preocupações, mas não logo antes de dormir. Quando vier uma, anote e guarde para essa hora. Então pergunte: posso fazer algo? Se sim, planeje um passo. Se não, deixe passar e faça outra coisa.
coping-sleep = Deite-se e levante-se todo dia na mesma hora. Deixe a última hora calma, sem telas. Nada de café depois do meio-dia, e pouco álcool. Se passar 20 minutos sem dormir, levante-se e faça algo calmo até ter sono.
coping-small_step = Escolha uma coisa pequena que importe para você ou que antes dava alegria: uma caminhada curta, um banho, uma música, uma ligação. Tão pequena que dê para fazer hoje. Escolha a hora. Faça mesmo sem vontade. Depois note como você se sente.
coping-reach_out = Você não precisa passar por isso só. Pense em uma pessoa de confiança. Mande umas palavras: "Estou em um momento difícil. Podemos conversar?" Vocês podem se ver, ligar ou só ficar juntos. Se ninguém vier à mente, a nossa equipe pode ajudar a encontrar alguém.
