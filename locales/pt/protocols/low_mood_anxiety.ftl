# seal: d4a9fdcf14710d567d3c50570830caaa1ee8e03b49ed7b48a194aef0b7edeaf0
low_mood_anxiety-title = Tristeza e ansiedade

low_mood_anxiety-danger = Alguma destas coisas é verdade agora?
    .plan = Você planeja ou quer mesmo acabar com a sua vida
    .took = Você tomou algo em excesso, ou se machucou gravemente
    .unsafe = Você não consegue se manter em segurança
    .others = Você quer matar ou machucar muito alguém
    .voices = Vozes mandam você se machucar ou machucar outros
    .why = A sua vida ou a de outra pessoa pode estar em perigo agora.

low_mood_anxiety-body = Você tem alguma destas coisas agora?
    .chest = Dor no peito, ou dificuldade para respirar
    .weak = Um lado fraco, o rosto caído ou fala estranha
    .stiff = Corpo quente e duro, ou confusão, depois de um remédio novo ou mudado
    .food = Não consegue comer nem beber há um dia ou mais
    .still = Não se mexe ou não fala, ou faz coisas perigosas em grande euforia
    .why = Podem ser sinais de uma doença do corpo ou da mente que precisa de ajuda já.

low_mood_anxiety-thoughts = Alguma destas coisas é verdade?
    .how = No último mês, você pensou em um jeito de se matar
    .tried = Alguma vez você tentou acabar com a vida, ou se preparou para isso
    .why = Com pensamentos assim, alguém deve conversar com você hoje.

low_mood_anxiety-mind = Alguma destas coisas é verdade?
    .voices = Você ouve vozes, ou acredita em coisas novas e estranhas
    .high = Muita energia e quase nenhum sono por muitas noites
    .abuse = Alguém machuca ou ameaça você
    .eating = Você desmaia, vomita ou perde peso depressa para ser magro
    .drink = Tremores ou suor depois de menos álcool ou menos remédio para dormir
    .panic = Uma crise de medo com dor no peito ou desmaio
    .first = Primeira crise de medo, e 40 anos ou mais ou problema no coração
    .why = Com uma destas coisas, um profissional de saúde precisa ver você nas próximas horas.

low_mood_anxiety-passive = Nas últimas 2 semanas, você pensou que seria melhor estar morto, ou em se machucar?
    .why = Por favor, fale com alguém hoje. Pensamentos assim podem mudar depressa.

low_mood_anxiety-coping = Alguma destas coisas é verdade?
    .care = Você não consegue trabalhar, ou cuidar de si, da casa ou do seu filho
    .worry = Você se preocupa quase o dia todo e não aguenta
    .baby = Grávida ou com bebê neste ano, e triste ou preocupada em muitos dias
    .stopped = Você se sente mal depois de parar um remédio para o humor
    .why = Você não deveria ter que esperar com isso. Um profissional de saúde pode ajudar hoje.

low_mood_anxiety-score = Nas últimas 2 semanas, quais destas coisas você teve quase todo dia?
    .joy = Pouca alegria
    .down = Tristeza ou sem esperança
    .sleep = Sono ruim ou demais
    .tired = Muito cansaço
    .food = Fome de menos ou demais
    .bad = Sentir-se mal com você mesmo
    .focus = Difícil pensar
    .slow = Muita lentidão ou agitação
    .why = Tantos sinais na maioria dos dias precisam de cuidado em breve.

low_mood_anxiety-long = Alguma destas coisas é verdade?
    .low = Tristeza ou pouca alegria em mais da metade dos dias
    .worry = Nervoso ou preocupado em metade dos dias
    .weeks = Mais de 2 semanas, e atrapalha a vida
    .panic = Crises de medo que voltam
    .event = Lembranças ruins, ou coisas que você precisa fazer sem parar
    .grief = Luto há mais de 6 meses
    .body = Dor há muito tempo, doença da tireoide, ferro baixo, ou um remédio como corticoide
    .why = Isso pode melhorar com ajuda, por isso vale uma consulta.

low_mood_anxiety-young =
    .why = Antes dos 18 anos, alguém que trabalha com jovens deve conversar com você.

low_mood_anxiety-older =
    .why = A partir dos 65 anos, a tristeza pode ser diferente, por isso alguém deve conversar com você.
