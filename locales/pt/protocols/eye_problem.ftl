# seal: e61b0a3a7c8e4e175515963c20b147a6ed1c849a8e64ef647fb3dc83d93c2ff3
eye_problem-title = Problema no olho

eye_problem-sight_loss = Alguma destas coisas é verdade para um olho?
    .chemical = Entrou produto químico. Lave agora com muita água limpa por 20 minutos
    .pierced = Algo entrou no olho, ou bateu nele com muita velocidade
    .lost = Perdeu a visão de um ou dos dois olhos de repente
    .glaucoma = Vermelho e muito dolorido, com visão turva, anéis nas luzes, dor de cabeça ou vômito
    .why = A visão pode se perder para sempre em minutos ou horas.

eye_problem-other_signs = Você tem algum destes?
    .stroke = Rosto caído, braço ou perna fraca, ou fala estranha
    .injured = Após pancada, a visão mudou, sai sangue ou pus, ou o olho não mexe ou não abre
    .ill = Após pancada, febre, ou a luz dói, ou vômito
    .bulge = O olho está saltado, ou dói ao mexer
    .temple = Aos 50 anos ou mais, couro cabeludo ou mandíbula dolorida com mudança na visão
    .why = Podem ser sinais de dano no olho, no cérebro ou em um vaso de sangue.

eye_problem-newborn =
    .why = Em um recém-nascido, uma infecção no olho pode afetar a visão rápido.

eye_problem-sight_change = Você tem algum destes?
    .floaters = Pontos novos que flutuam, flashes de luz, ou sombra escura
    .double = Vê dobrado, e veio de repente
    .less = Vê menos que antes, com olho vermelho ou dolorido
    .light = A luz dói, ou a dor é mais que leve
    .pupils = As partes pretas dos olhos não têm o mesmo tamanho
    .why = Podem ser sinais de problema no fundo do olho.

eye_problem-risks = Alguma destas coisas é verdade?
    .lens = Usa lentes de contato, e o olho está vermelho ou dolorido
    .lid = Pálpebra inchada e quente, com febre
    .object = Ainda há algo no olho
    .weld = Dor depois de solda ou sol forte
    .blisters = Bolhas na testa ou no nariz
    .thinner = Levou pancada no olho e toma remédio para afinar o sangue
    .weak = Olho dolorido, e só um olho bom, cirurgia no olho ou defesas baixas
    .why = Com um destes, o olho precisa ser visto nas próximas horas.

eye_problem-baby =
    .why = Um bebê tão novo deve sempre ser examinado.

eye_problem-red = Alguma destas coisas é verdade?
    .sore = Olho vermelho com dor leve
    .injury = Machucado pequeno que não melhora após 24 horas
    .virus = Costuma ter herpes no lábio, e um olho está vermelho
    .child = A criança tem menos de 2 anos, com muito pus
    .special = Só um olho bom, cirurgia antiga no olho ou defesas baixas
    .why = Com um destes, um profissional de saúde precisa ver o olho hoje.

eye_problem-slow = Você tem algum destes?
    .blur = A visão piorou aos poucos
    .watery = Olhos que choram e coçam
    .stye = Caroço pequeno na pálpebra, ou pálpebras com crostas
    .patch = Mancha vermelha no branco do olho, sem dor
    .week = Vermelho ou grudento há mais de 7 dias
    .why = Isso pode esperar uma consulta, mas deve ser examinado.
