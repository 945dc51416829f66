# seal: 35b186fa66e65587c20131cdae4cb271d92e3333226b22f7c5407cac7f98dd8e
postpartum-title = Problema depois do parto ou de perder a gravidez

postpartum-life = Você tem alguma destas coisas agora?
    .breath = Dor no peito, ou falta de ar, também ao deitar
    .blood = Você encharca um absorvente por hora por mais de 1 hora, ou não para
    .faint = Você desmaiou, ou sangra e tem sensação de desmaio
    .fit = Convulsão com tremores
    .weak = Um lado fraco, o rosto caído ou fala estranha
    .sepsis = Febre com calafrios fortes, confusão ou respiração rápida
    .head = Dor de cabeça muito forte, e mudança na visão ou dor no alto da barriga
    .number = Pressão de 160/110 (16 por 11) ou mais
    .why = Isso pode pôr a sua vida em risco, até um ano depois de uma gravidez.

postpartum-mind = Alguma destas coisas é verdade?
    .harm = Você pensa em machucar a si, o bebê ou outra pessoa
    .voices = Você vê ou ouve coisas que os outros não veem nem ouvem
    .mixed = Você está confusa, ou outros dizem que age de modo muito estranho
    .sleep = Você quase não dorme, e os pensamentos correm
    .why = Isso pode vir depressa depois de um parto. Melhora com ajuda, e a culpa não é sua.

postpartum-infection_bleed = Você tem alguma destas coisas?
    .pad = Um absorvente encharcado em 1 hora, ou coágulos do tamanho de um ovo
    .again = Voltou a sangrar mais depois de ter diminuído
    .fever = Febre de 38 °C (100,4 °F) ou mais
    .smell = Corrimento que cheira mal
    .belly = Dor de barriga muito forte
    .wound = Uma ferida que abre, tem pus, ou está mais vermelha ou dolorida
    .why = Podem ser sinais de infecção, ou de que algo ficou no útero.

postpartum-pressure_clot = Você tem alguma destas coisas?
    .head = Dor de cabeça que não passa, ou piora quando você se senta
    .sight = Mudança na visão
    .number = Pressão de 140/90 (14 por 9) ou mais
    .swell = Mãos ou rosto muito inchados
    .leg = Uma perna vermelha, quente, dolorida ou inchada
    .heart = Coração rápido, ou tontura
    .pee = Não urina há 6 horas depois do parto ou de uma sonda
    .numb = Pernas dormentes ou fracas há pouco tempo, ou dormência entre as pernas
    .why = Podem ser sinais de pressão alta, de um coágulo, ou de dano a um nervo ou à bexiga.

postpartum-mood = Alguma destas coisas é verdade?
    .low = Você está triste, tensa ou chorando há mais de 2 semanas
    .sleep = Você não consegue dormir, mesmo quando o bebê dorme
    .bond = Você se preocupa por não se sentir perto do bebê
    .tired = Tanto cansaço que não aguenta
    .why = Isso é comum depois de um parto, e melhora com ajuda.

postpartum-today = Você tem alguma destas coisas?
    .breast = Um seio vermelho ou dolorido há 12 horas
    .pee = Urina que arde
    .stool = Fezes duras que não deixam evacuar
    .tear = Pontos ou um corte do parto que doem mais
    .check = Falta medir a pressão ou tomar a injeção anti-D, ou dúvida sobre um remédio ao amamentar
    .risk = Você se sente mal, e teve cesárea, um coágulo antes, muita perda de sangue ou parto em casa
    .why = Uma parteira ou um profissional de saúde deve ver isso hoje.

postpartum-planned = Você quer ajuda com alguma destas coisas?
    .check = A consulta de 6 a 8 semanas depois do parto
    .plan = Evitar gravidez, ou menstruação
    .leak = Urina que escapa, ou dor leve embaixo na barriga
    .scar = Uma cicatriz que já sarou
    .why = Uma consulta marcada é o lugar certo para isso.
