# seal: 542a79fac7c91ce81382ad051c7e7191bd86cee54092d5da7f1d65b889fe05ab
earache-title = Dor de ouvido

earache-brain = Com o problema no ouvido, você tem algum destes?
    .neck = Pescoço duro, ou manchas que não somem ao apertar um copo sobre elas
    .mixed_up = Confusão, muito sono ou difícil de acordar
    .fit = Convulsão
    .stroke = Braço ou perna fraca, fala estranha, ou tontura forte de repente junto
    .skin = Pele manchada, azul ou muito pálida
    .why = Podem ser sinais de infecção grave ou de problema no cérebro.

earache-injury = Alguma destas coisas é verdade?
    .hit = Sangue ou líquido claro do ouvido depois de pancada na cabeça
    .battery = Há uma bateria pequena e redonda no ouvido ou no nariz
    .why = Uma pancada pode ferir o crânio. Uma bateria pode queimar o ouvido em pouco tempo.

earache-bone = Você tem algum destes?
    .behind = Osso atrás da orelha dolorido, vermelho ou inchado, ou a orelha fica para fora
    .face = Um lado do rosto está fraco
    .spin = Tudo gira muito
    .deaf = Ouve muito menos, e isso veio em 3 dias ou menos
    .why = A infecção pode ter ido para o osso, ou a parte de dentro do ouvido pode estar em perigo.

earache-deep = Alguma destas coisas é verdade?
    .immune = Dor funda muito forte e líquido, com diabetes ou defesas baixas
    .implant = Implante para ouvir, ou tubos no ouvido, e febre
    .pregnant = Está grávida ou teve parto há pouco, e tem febre
    .why = Com estes, uma infecção no ouvido pode ir fundo rápido.

earache-young_baby =
    .why = Um bebê tão novo precisa ser visto agora.

earache-small_child =
    .why = Nesta idade, uma infecção no ouvido muitas vezes precisa de tratamento.

earache-fluid = Você tem algum destes?
    .hot = Febre alta, ou sensação de calor e tremores
    .swollen = O ouvido ou a pele perto dele está inchada
    .fluid = Líquido ou pus sai do ouvido
    .stuck = Algo está preso no ouvido
    .hearing = Ouve menos que antes
    .dizzy = Vômito, tontura, ou dor de garganta muito forte
    .why = Com um destes, um profissional de saúde precisa olhar o ouvido hoje.

earache-illness = Alguma destas coisas é verdade?
    .immune = Defesas baixas, por exemplo por remédio de câncer ou HIV
    .organs = Doença do coração, dos pulmões, dos rins ou dos nervos
    .palate = Céu da boca com fenda
    .pregnant = Está grávida ou teve parto nas últimas 6 semanas
    .worse = Piora depois de 3 dias
    .drink = Bebe muito menos que o normal
    .why = Com um destes, uma infecção no ouvido pode piorar rápido.

earache-long = Alguma destas coisas é verdade?
    .days = Dura há 3 dias ou mais
    .returns = Volta sempre
    .blocked = Ouvido tapado há mais de 3 semanas
    .jaw = Dói ao mastigar ou mexer a mandíbula
    .why = O que não sara a tempo deve ser examinado.
