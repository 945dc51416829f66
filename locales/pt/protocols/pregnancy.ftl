# seal: 6f75ad246e18075eb8d8bea83007cf3f4b205715464f192e0cd5319da9779a59
pregnancy-title = Problema na gravidez

pregnancy-bleed_pain = Você tem alguma destas coisas agora?
    .blood = Você perde muito sangue, encharca um absorvente ou solta coágulos
    .pain = Dor de barriga muito forte
    .shoulder = Dor de barriga, e dor na ponta de um ombro
    .faint = Você desmaiou, ou está muito pálida e com tontura
    .fit = Convulsão com tremores
    .breath = Dor no peito, ou dificuldade para respirar
    .sepsis = Confusão, muito sono, ou pele fria e manchada
    .why = Isso pode pôr a sua vida ou a vida do bebê em risco.

pregnancy-pressure_birth = Você tem alguma destas coisas agora?
    .head = Dor de cabeça muito forte ou mudança na visão, com inchaço ou dor sob as costelas
    .pressure = Pressão de 160/110 (16 por 11) ou mais
    .baby = O bebê está nascendo, ou você vê ou sente o cordão ou uma parte do bebê
    .fluid = Líquido verde, marrom ou com sangue, e dor
    .low = Qualquer sangue, e a placenta é baixa
    .crash = Acidente ou batida na barriga, e dor ou sangue
    .why = Isso precisa de uma equipe já, por você e pelo bebê.

pregnancy-harm = Você tem pensamentos de machucar a si ou o bebê?
    .why = Pensamentos assim são comuns e a culpa não é sua. Há ajuda agora.

pregnancy-bleed_move = Você tem alguma destas coisas?
    .late = Qualquer sangue com 20 semanas ou mais
    .more = Sangue com dor, mais que manchas, ou com gêmeos ou cesárea antes
    .moves = Com 24 semanas ou mais, o bebê se mexe menos ou de outro jeito
    .fluid = Sai líquido, ou a bolsa estourou
    .labor = Dores que vão e vêm
    .early = Dor embaixo ou de um lado nas primeiras 14 semanas
    .risk = Sangue ou dor, e gravidez fora do útero no passado, DIU ou fertilização
    .why = Você e o bebê precisam ser vistos agora. Não espere o dia seguinte.

pregnancy-pressure_clot = Você tem alguma destas coisas?
    .head = Dor de cabeça que não passa ou piora
    .sight = Visão embaçada, ou luzes piscando
    .swell = Inchaço súbito do rosto, das mãos ou dos pés
    .ribs = Dor embaixo das costelas
    .pressure = Pressão de 140/90 (14 por 9) ou mais
    .fever = Febre de 38 °C (100,4 °F) ou mais
    .leg = Uma perna dolorida, vermelha ou inchada
    .heart = Tontura, ou coração rápido que dura
    .why = Podem ser sinais de pressão alta, de infecção ou de coágulo.

pregnancy-sick_hurt = Você tem alguma destas coisas?
    .vomit = Não segura nenhum líquido há 24 horas, vomita sangue ou perde peso
    .pee = Não urina há 8 horas, ou urina muito escura
    .late = Vômito que é novo depois de 20 semanas
    .yellow = Coceira com pele amarela ou urina escura
    .sugar = Diabetes, açúcar fora do normal, e vômito
    .germs = Esteve perto de catapora (varicela), sarampo, rubéola ou zika
    .hurt = Alguém machucou você, ou teve acidente ou batida na barriga
    .why = Isso precisa ser visto agora, por você e pelo bebê.

pregnancy-today = Você tem alguma destas coisas?
    .spots = Manchas de sangue, sem dor, antes de 20 semanas
    .never = Com 24 semanas, você nunca sentiu o bebê mexer
    .pee = Urina que arde, ou você urina muitas vezes
    .itch = Coceira nas palmas das mãos ou nas solas dos pés
    .discharge = Corrimento novo, feridas, ou hemorroidas que doem e sangram
    .mood = Tristeza, ou tanto cansaço que não aguenta
    .risk = Gêmeos, lúpus, ou bebê morto ao nascer ou cesárea no passado
    .why = Uma parteira ou um profissional de saúde deve ver isso hoje. Se o seu sangue é Rh negativo, avise.

pregnancy-planned = Você tem alguma destas coisas?
    .ache = Dor nas costas, azia ou fezes duras
    .sick = Enjoo na maioria dos dias, mas consegue comer e beber
    .book = Você quer a primeira consulta, uma vacina, ou ajuda com um remédio ou uma viagem
    .why = A sua parteira ou clínica pode ajudar com isso em uma consulta marcada.
