# seal: 6ec75164e66f893b841948e66e49482af101ced407820a601076c813eb0e8319
neck_pain_meningism-title = Dor no pescoço ou pescoço duro

neck_pain_meningism-meningitis = Com a dor no pescoço, você tem alguma destas coisas?
    .chin = Febre, e o queixo não consegue encostar no peito
    .light = Dor de cabeça muito forte, ou a luz dói nos olhos
    .spots = Manchas que não somem quando você aperta um copo nelas
    .sleepy = Muito sono, confusão ou vômito
    .baby = Um bebê: febre, corpo mole, choro estranho ou moleira inchada para fora
    .why = Podem ser sinais de uma infecção em volta do cérebro.

neck_pain_meningism-other_danger = Você tem alguma destas coisas?
    .injury = Um machucado grave, ou um com dor no meio do pescoço ou braços ou pernas dormentes ou fracos
    .droop = Rosto ou pálpebra caída, fala estranha ou mudança na visão
    .sudden = Dor de cabeça súbita, ou muita tontura
    .heart = Suor, falta de ar, aperto no peito, ou dor no queixo ou no braço
    .swollen = Pescoço inchado, e é difícil respirar ou engolir, ou você baba
    .why = A coluna, o cérebro, o coração ou a passagem do ar pode estar em perigo.

neck_pain_meningism-cord = Você tem alguma destas coisas?
    .fever = Febre de 38 °C (100,4 °F) ou mais, ou calafrios
    .throat = Difícil virar a cabeça, com dor de garganta
    .hands = Mãos desajeitadas há pouco tempo, ou andar sem firmeza
    .shock = Choques pela coluna quando você dobra o pescoço
    .drugs = Você injeta drogas, e se sente mal
    .why = Podem ser sinais de infecção, ou de pressão na coluna.

neck_pain_meningism-risk = Alguma destas coisas é verdade?
    .fall = Uma queda, e você tem 65 anos ou mais, ou uma doença como artrite reumatoide
    .thinner = Um machucado, e você toma remédio para afinar o sangue
    .twist = Alguém torceu ou puxou o seu pescoço, e depois veio dor de cabeça
    .cancer = Câncer agora ou antes, e a dor é muito forte ou à noite
    .why = Com uma destas coisas, o pescoço precisa ser visto em um hospital.

neck_pain_meningism-look_today = Você tem alguma destas coisas?
    .arm = Um braço fraco ou dormente há pouco tempo
    .bad = Dor muito forte
    .blisters = Dor que queima, com bolhas
    .shoulders = 50 anos ou mais, os dois ombros duros e dor de cabeça
    .why = Um profissional de saúde deve ver isso hoje.

neck_pain_meningism-slow = Alguma destas coisas é verdade?
    .weeks = Dura há mais de 6 semanas
    .tingle = Um formigamento leve em um braço
    .lump = Um caroço há mais de 3 semanas
    .shoulders = 50 anos ou mais, e os dois ombros estão duros
    .joints = Você tem uma doença como artrite reumatoide
    .student = Você é estudante, e se sente mal
    .why = Uma consulta marcada pode achar a causa e ajudar.
