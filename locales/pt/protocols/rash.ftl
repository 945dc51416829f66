# seal: 5e8ddd3e28e38bab769d4e27b54a99d7bfb01a85f090b466b16b46feb64bbeac
rash-title = Manchas na pele

rash-glass = Aperte um copo transparente nas manchas. Alguma destas coisas é verdade?
    .spots = As manchas continuam sob o copo, e você tem febre ou se sente mal
    .face = O rosto, os lábios ou a língua incham
    .breath = É difícil respirar, o peito chia, ou tem sensação de desmaio
    .why = Podem ser sinais de infecção no sangue ou de alergia grave.

rash-very_ill = Você tem alguma destas coisas?
    .mixed_up = Confusão, muito sono ou difícil de acordar
    .neck = Pescoço duro, ou convulsão
    .color = Pele manchada, ou lábios azuis ou cinza
    .peel = Pele que descasca ou faz bolhas em uma área grande
    .sores = Olhos, boca ou partes íntimas feridos junto com as manchas
    .dark = Uma mancha escura, muito dolorida, que se espalha depressa
    .pain = Dor na pele muito pior do que parece
    .why = Podem ser sinais de infecção grave ou de reação grave a um remédio.

rash-baby_ill = O bebê tem febre, bolhas ou manchas com pus, ou parece doente?
    .why = Em um bebê tão novo, podem ser sinais de infecção grave.

rash-glass_well = As manchas continuam quando você aperta um copo nelas, ou há manchas roxas novas?
    .why = Pequenos sangramentos na pele precisam ser vistos agora, mesmo se você está bem.

rash-spreads = Você tem alguma destas coisas?
    .hot = Uma área quente, vermelha ou escura, que se espalha depressa, fica perto de um olho, ou vem com febre
    .shingles = Bolhas perto do olho, no nariz, ou na orelha com o rosto fraco
    .eczema = Eczema com bolhas doloridas e febre
    .whole = Pele vermelha ou mais escura em quase todo o corpo, e você treme
    .pox = Catapora (varicela), com uma parte quente e dolorida
    .why = Com uma destas coisas, a pele precisa de tratamento nas próximas horas.

rash-risk = Alguma destas coisas é verdade?
    .pregnant = Está grávida ou acabou de ter parto, e teve ou esteve perto de catapora, cobreiro (zona) ou sarampo
    .immune = Defesas baixas, remédio de câncer ou sem baço, e manchas com bolhas, febre ou dor
    .days = Febre há 5 dias ou mais, ou olhos, lábios ou mãos vermelhos com febre
    .travel = Febre depois de viagem, ou onde há dengue
    .why = Com uma destas coisas, as manchas podem ser sinal de doença grave.

rash-baby =
    .why = Um bebê tão novo sempre precisa ser visto.

rash-treatable = Você tem alguma destas coisas?
    .band = Bolhas doloridas em faixa de um lado do corpo
    .hot = Uma parte da pele quente e dolorida que cresce
    .throat = Manchas ásperas como lixa, ou com dor de garganta
    .measles = Manchas com tosse e olhos vermelhos. Ligue antes, não vá lá
    .drug = Um remédio novo nas últimas 8 semanas
    .fever = Qualquer febre com as manchas
    .why = Algumas destas coisas precisam de tratamento nos primeiros dias.

rash-special = Alguma destas coisas é verdade?
    .hives = Placas que coçam (urticária) há mais de 24 horas, ou lábios que ficaram inchados
    .tick = Um anel como um alvo, ou picada de carrapato (carraça)
    .sores = Feridas novas nas partes íntimas, ou contato com mpox
    .pregnant = Está grávida ou teve parto nas últimas 6 semanas
    .immune = Defesas baixas, remédio de câncer ou sem baço
    .why = Com uma destas coisas, um profissional de saúde deve ver as manchas hoje.

rash-long = Alguma destas coisas é verdade?
    .night = Coça à noite, e outros em casa também se coçam
    .mole = Uma pinta mudou, sangra ou cresce
    .weeks = Coça há 2 semanas ou mais
    .known = Verrugas, acne, pele com escamas ou um anel que cresce devagar
    .eczema = Eczema que não está controlado
    .why = Isso pode esperar por uma consulta, mas deve ser visto.
