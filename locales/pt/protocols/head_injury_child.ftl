# seal: 3cb5d2e0497df10e214d8c2d037e412c7929508a91579bbfcea3f9ca696f17ba
head_injury_child-title = Pancada na cabeça, criança com menos de 12 anos

head_injury_child-looks = Desde a pancada na cabeça, a criança tem algum destes?
    .wake = Difícil de acordar, mole, ou com sono demais
    .cry = Choro fraco, ou choro que não para
    .fit = Convulsão com tremores
    .pale = Muito pálida ou azul
    .soft_spot = Moleira inchada (parte mole da cabeça)
    .out = Perdeu os sentidos por 5 minutos ou mais
    .vomit = Vomitou 3 vezes ou mais
    .why = Podem ser sinais de dano no cérebro.

head_injury_child-skull = A criança tem algum destes?
    .weak = Fraca, dormente, sem equilíbrio, ou não vê ou não fala como antes
    .fluid = Líquido claro do nariz ou de um ouvido
    .ear = Sangue de um ouvido, ou ouve menos
    .bruise = Olho roxo ou roxo atrás da orelha, sem pancada ali
    .dent = Afundamento no crânio, ou algo entrou na cabeça
    .neck = Dor no pescoço
    .why = Podem ser sinais de crânio quebrado, ou de dano no cérebro ou no pescoço.

head_injury_child-force = Como aconteceu? Foi algum destes?
    .fall = Queda de mais de 1 m (3 pés) ou 5 degraus
    .small = Menos de 2 anos, e caiu de altura maior que a da criança
    .car = Atingida por carro, bicicleta ou objeto duro e rápido
    .bike = Caiu da bicicleta, ou esteve em um acidente
    .dive = Mergulho de cabeça
    .harm = Alguém pode ter machucado a criança, e ela não está bem
    .ride = A criança está mal, e não há um jeito seguro de ir a um hospital
    .why = Uma pancada com essa força pode causar dano que só aparece depois.

head_injury_child-warning = Desde que aconteceu, alguma destas coisas foi verdade para a criança?
    .out = Perdeu os sentidos, mesmo por um instante
    .vomit = Vomitou 1 ou 2 vezes
    .memory = Não lembra o que aconteceu
    .mood = Com sono, irritada, ou diferente do normal
    .headache = Dor de cabeça
    .why = Com um destes, a criança precisa ser examinada em um hospital.

head_injury_child-risk = Alguma destas coisas é verdade?
    .bleeds = A criança tem doença de sangramento ou toma remédio para afinar o sangue
    .shunt = A criança tem válvula (tubo) na cabeça, ou fez cirurgia no cérebro
    .cut = Há um corte que pode precisar de pontos
    .story = Ninguém viu, ou alguém pode ter machucado a criança
    .alone = Nenhum adulto pode vigiar a criança por 24 horas
    .why = Com um destes, a criança precisa ser examinada, mesmo que esteja bem agora.

head_injury_child-young_baby =
    .why = Um bebê tão novo precisa ser examinado após qualquer pancada na cabeça.

head_injury_child-baby = Alguma destas coisas é verdade para o bebê?
    .bump = Inchaço na cabeça fora da testa
    .size = Roxo, inchaço ou corte de mais de 5 cm (2 polegadas)
    .more = Foi mais que uma batida leve
    .crawl = O bebê ainda não engatinha nem anda
    .why = No primeiro ano, um dano na cabeça é difícil de ver.

head_injury_child-worry = Alguma destas coisas é verdade?
    .worried = Você está com preocupação
    .off = Foi há mais de 2 dias, e a criança come menos, dorme mal ou está grudenta
    .why = Você conhece a criança melhor.

head_injury_child-weeks = Alguma destas coisas é verdade?
    .weeks = Foi há mais de 2 semanas, e a criança ainda não está bem
    .sport = Quer planejar a volta à escola ou ao esporte
    .why = Uma consulta marcada pode ajudar a criança a voltar ao normal.
