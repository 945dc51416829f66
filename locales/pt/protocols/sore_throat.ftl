# seal: f07d2b2a996a2a10c80a5ddbff6730ec972298176726e8a3c5c12a13841ced36
sore_throat-title = Dor de garganta

sore_throat-airway = Você tem alguma destas coisas agora?
    .breath = Dificuldade para respirar, ou um barulho quando puxa o ar
    .spit = Você baba ou não consegue engolir a saliva
    .tongue = Língua, rosto ou garganta inchados
    .lips = Lábios azuis ou cinza
    .why = Pode ser que a passagem do ar esteja se fechando.

sore_throat-swallow = Alguma destas coisas é verdade?
    .fluids = Você não consegue engolir nenhum líquido
    .worse = É muito forte e piora a cada hora
    .hives = Apareceram ao mesmo tempo manchas que coçam
    .object = Você engoliu um osso ou espinha, uma bateria ou um limpador forte
    .why = A garganta pode fechar ou se ferir em pouco tempo.

sore_throat-sepsis = Você tem alguma destas coisas?
    .mixed_up = Confusão, fala enrolada ou difícil de acordar
    .spots = Manchas que não somem quando você aperta um copo nelas
    .neck = Pescoço duro
    .skin = Pele manchada, azul ou muito pálida
    .why = Podem ser sinais de infecção grave no sangue ou em volta do cérebro.

sore_throat-abscess = Você tem alguma destas coisas?
    .mouth = É difícil abrir bem a boca
    .side = Dor muito forte de um lado
    .voice = A voz está abafada, como com comida quente na boca
    .neck = Pescoço inchado, com febre ou difícil de virar
    .dry = Nenhuma urina há 12 horas
    .why = Podem ser sinais de pus no fundo da garganta ou do pescoço, ou de pouca água no corpo.

sore_throat-medicines = Você toma alguma destas coisas?
    .cancer = Remédio de câncer, ou você tem muito poucos glóbulos brancos
    .thyroid = Comprimidos para tireoide acelerada, como carbimazol ou metimazol
    .clozapine = Clozapina
    .other = Um remédio que pede exames de sangue, como metotrexato
    .why = Estes remédios podem baixar as células que lutam contra germes. É preciso um exame de sangue hoje.

sore_throat-baby =
    .why = Um bebê tão novo sempre precisa ser visto.

sore_throat-fever_immune = Você tem alguma destas coisas?
    .hot = Febre de 38 °C (100,4 °F) ou mais, ou sente calor e calafrios
    .immune = HIV, leucemia, diabetes, corticoide ou defesas baixas
    .less = Você bebe menos da metade do normal
    .why = Com uma destas coisas, um profissional de saúde precisa ver a garganta hoje.

sore_throat-strep = Você tem alguma destas coisas?
    .rash = Manchas na pele ásperas como lixa, ou língua muito vermelha
    .pus = Pontos brancos nas amígdalas, caroços doloridos no pescoço, e nenhuma tosse
    .heart = Você teve febre reumática, ou ela é comum onde você mora
    .why = Com isso é mais provável uma infecção que precisa de tratamento.

sore_throat-throat_score = Quais destas coisas são verdade?
    .fever = Febre nas últimas 24 horas
    .pus = Pontos brancos ou amarelos nas amígdalas
    .soon = Começou há 3 dias ou menos
    .red = Amígdalas muito vermelhas e inchadas
    .cough = Nem tosse nem resfriado
    .why = Com quatro destas coisas é mais provável uma infecção que precisa de tratamento.

sore_throat-long = Alguma destas coisas é verdade?
    .week = Dura há 1 semana ou mais
    .returns = Sempre volta
    .hoarse = Rouquidão, ou dor de um lado, há mais de 3 semanas
    .lump = Um caroço no pescoço, ou você perde peso
    .why = O que não sara a tempo deve ser visto.
