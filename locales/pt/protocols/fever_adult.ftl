# seal: b435d0144195c4bc373428d8b8cc3b13a4976257358a82f92dd1a33a0c91ff06
fever_adult-title = Febre, a partir de 12 anos

fever_adult-sepsis = Você tem algum destes sinais agora?
    .mixed_up = Confusão, fala arrastada, difícil de acordar, ou teve convulsão
    .skin = Pele ou lábios manchados, azuis, cinza ou muito pálidos
    .breath = Muita falta de ar
    .pee = Nenhum xixi o dia todo
    .shiver = Não consegue parar de tremer, ou os músculos doem muito
    .die = Sente que pode morrer
    .why = Podem ser sinais de infecção grave no sangue.

fever_adult-brain = Com a febre, alguma destas coisas é verdade?
    .spots = Manchas que não somem ao apertar um copo sobre elas
    .neck = Pescoço duro, ou a luz dói nos olhos
    .head = Dor de cabeça muito forte
    .faint = Desmaia ou quase desmaia ao levantar, ou tem pele fria e úmida
    .heat = Veio depois de sol, calor ou trabalho pesado, e você age de modo estranho
    .cancer = Usou remédio de câncer ou fez transplante, e sente mal-estar ou não consegue se deslocar
    .why = Pode ser infecção em volta do cérebro ou no sangue, ou insolação.

fever_adult-bleeding_skin = Alguma destas coisas é verdade?
    .bleed = Sangue da gengiva ou do nariz, ou no vômito ou no cocô
    .wound = Ferida que dói muito mais do que parece
    .black = Pele que fica preta ou com bolhas
    .why = Sangramento ou pele muito dolorida com febre precisa de ajuda já.

fever_adult-pregnant =
    .why = Nestas semanas, febre precisa ser examinada agora.

fever_adult-immunity = Alguma destas coisas é verdade?
    .cancer = Usou remédio de câncer ou fez transplante, ou tem poucos glóbulos brancos
    .immune = HIV, falta do baço, corticoide ou outro remédio que baixa as defesas
    .sickle = Doença falciforme
    .malaria = Esteve em um lugar com malária no último ano
    .dengue = Há dengue por perto, e dor de barriga forte, mais vômito, ou muito cansaço
    .device = Cirurgia, tubo no corpo, válvula do coração ruim, ou droga injetada
    .why = Com um destes, a febre precisa de exames já. Saia agora.

fever_adult-site = Alguma destas coisas é verdade?
    .chills = Calafrios que sacodem o corpo
    .side = Dor do lado do corpo ou nas costas
    .joint = Uma junta quente e inchada
    .belly = Dor de barriga muito forte
    .skin = Pele vermelha que se espalha, ou ferida vermelha
    .high = 40 °C (104 °F), ou 39,5 °C que dura 4 horas
    .loss = Aborto, natural ou provocado, nas últimas 6 semanas
    .why = Podem ser sinais de uma infecção que precisa ser tratada nas próximas horas.

fever_adult-older =
    .why = Nesta idade, um profissional de saúde deve saber da febre hoje.

fever_adult-days = Alguma destas coisas é verdade?
    .days = Febre há mais de 3 dias
    .back = Passou por um dia, depois voltou
    .illness = Você tem uma doença de longa data
    .pee = Arde ao fazer xixi
    .ear = Dor de ouvido, ou dente ou mandíbula inchada
    .phlegm = Tosse com catarro
    .why = Com um destes, um profissional de saúde deve procurar a causa hoje.

fever_adult-weeks = Você teve suor à noite ou febre baixa por 2 semanas ou mais, ou perdeu peso?
    .why = Uma febre lenta precisa de exames em uma consulta marcada.
