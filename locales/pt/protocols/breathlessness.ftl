# seal: 9003abbc9e640ffe1ae09e46ee0922dd0f5f0d2949b0245fd3e3c418f30af999
breathlessness-title = Falta de ar

breathlessness-severe = Alguma destas coisas é verdade agora?
    .sentence = Luta para puxar o ar, engasga, ou não consegue dizer uma frase inteira
    .lips = Lábios, língua ou rosto azuis, cinza ou muito pálidos (pele escura: olhe dentro da boca)
    .sleepy = Confusão ou muito sono
    .noise = Barulho áspero ao puxar o ar
    .why = Mostram que o corpo não recebe ar suficiente.

breathlessness-chest_sudden = Alguma destas coisas é verdade?
    .chest = Peito apertado, pesado ou dolorido, ou dor no braço, costas, pescoço ou mandíbula
    .sudden = Começou em minutos, ou com uma perna dolorida e inchada ou sangue ao tossir
    .food = Começou após comida, picada ou remédio
    .stuck = Começou quando algo ficou preso na garganta
    .meter = O oxímetro de dedo marca menos de 92, ou 4 abaixo do seu normal
    .why = Podem ser sinais de infarto, de coágulo no pulmão, de alergia grave ou de algo que tapa a passagem do ar.

breathlessness-child_signs = Você vê algum destes quando a criança respira?
    .grunt = Gemido a cada respiração
    .ribs = As costelas ou a barriga afundam
    .stops = Pausas curtas
    .floppy = Mole, a cabeça cai, ou não reage como sempre
    .why = Mostram que a criança faz força demais para respirar.

breathlessness-pregnant_signs = Alguma destas coisas é verdade?
    .birth = Teve parto nas últimas 6 semanas
    .rest = Dificuldade para respirar em repouso
    .leg = Uma perna está dolorida ou inchada
    .why = Coágulos e problemas do coração são mais comuns nestas semanas.

breathlessness-baby =
    .why = Um bebê que faz força para respirar precisa ser visto agora.

breathlessness-pregnant =
    .why = Dificuldade para respirar na gravidez precisa ser examinada agora.

breathlessness-worse_now = Alguma destas coisas é verdade agora?
    .rest = Pior que o seu normal, em repouso ou após poucos passos
    .blood = Tosse sangue, ou uma perna está dolorida ou inchada
    .heart = O coração dispara ou falha, ou tem enjoo
    .flat = Há poucos dias, dificuldade nova para respirar ao deitar reto
    .plan = Asma, DPOC ou coração fraco que o seu plano não resolve
    .meter = O oxímetro de dedo marca de 92 a 94, e você não tem doença do pulmão
    .why = Com um destes, a sua respiração precisa ser examinada nas próximas horas.

breathlessness-at_risk = Você tem algum destes?
    .immune = Defesas baixas, ou remédio de câncer
    .sickle = Doença falciforme
    .old_fever = Febre e tosse, e você tem 65 anos ou mais
    .ill_fever = Febre e tosse, e uma doença de longa data
    .why = Uma infecção no pulmão pode piorar rápido em pessoas com um destes.

breathlessness-days = Alguma destas coisas é verdade?
    .new = Começou ou piorou nas últimas 2 semanas
    .fever = Tem febre, ou tosse com febre
    .pale = Muita palidez ou cansaço, ou menstruação forte
    .weight = O peso subiu 2 kg (4 libras) em 3 dias
    .why = O que é novo deve ser visto por um profissional de saúde hoje.

breathlessness-weeks = Alguma destas coisas é verdade?
    .month = Falta de ar há um mês ou mais
    .lie = Piorou aos poucos ao se mexer ou ao deitar
    .ankles = Os tornozelos incham
    .cough = Tosse há 3 semanas ou mais
    .cause = Não sabe a causa, ou não tem plano para isso
    .why = Um profissional de saúde deve achar a causa em uma consulta marcada.
