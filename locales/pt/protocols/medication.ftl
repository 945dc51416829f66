# seal: 5972fc8eafed28463ed65d187cf8225af552c34050ede9bca2917d6e7e81573a
medication-title = Efeito ruim, esquecimento ou excesso de remédio

medication-reaction = Você tem alguma destas coisas agora?
    .swell = Rosto, lábios, língua ou garganta inchados, ou dificuldade para respirar
    .wake = Desmaio, convulsão, confusão, muito sono ou respiração lenta
    .skin = Bolhas, pele que descasca, ou feridas na boca ou nos olhos
    .chest = Dor no peito, um lado fraco ou fala estranha
    .stiff = Corpo duro e quente
    .why = Podem ser sinais de uma reação que põe a vida em perigo.

medication-high_risk = Alguma destas coisas é verdade?
    .bleed = Toma remédio para afinar o sangue, com sangramento forte ou que não para
    .head = Toma remédio para afinar o sangue, e bateu a cabeça ou tem dor forte e súbita na cabeça ou nas costas
    .sugar = Insulina ou comprimido de diabetes demais
    .heart = Remédio do coração ou da pressão demais, ou digoxina demais
    .strong = Lítio, metadona ou remédio forte para dor demais
    .why = Com estes o dano pode vir depressa, mesmo se você está bem agora.

medication-purpose = Alguma destas coisas é verdade?
    .purpose = Você tomou a mais de propósito
    .death = Você pensa em morrer ou em se machucar
    .why = Você não deve passar por isso só. Alguém precisa estar com você agora.

medication-ill = Alguma destas coisas é verdade?
    .bleed = Toma remédio para afinar o sangue, com sangue na urina, fezes, vômito ou escarro, ou fezes pretas
    .bruise = Toma remédio para afinar o sangue, com nariz que sangra muito tempo, manchas roxas grandes, menstruação forte ou acidente
    .double = Dose dobrada de remédio para afinar o sangue ou de outro de alto risco
    .throat = Febre ou dor de garganta, e toma clozapina, carbimazol, metotrexato ou quimioterapia
    .yellow = Pele ou olhos amarelos
    .why = Pode ser preciso um exame de sangue nas próximas horas.

medication-missed = Alguma destas coisas é verdade?
    .key = Não tomou insulina ou remédio de HIV, convulsão, transplante, Parkinson ou corticoide de longo uso
    .clot = Não tomou o remédio para afinar o sangue depois de um coágulo novo, uma válvula ou um stent
    .days = Sem metadona há 3 dias, ou sem clozapina há 2 dias
    .pregnant = Grávida, e qualquer remédio por engano ou efeito ruim
    .why = Com estes remédios, poucas horas podem fazer diferença.

medication-effect = Alguma destas coisas é verdade?
    .gut = Vômito ou diarreia com lítio, digoxina, metformina, metotrexato ou uma -gliflozina
    .muscle = Músculos doloridos com urina escura
    .rash = Manchas na pele do corpo todo
    .heart = Coração rápido ou estranho, ou quase desmaio
    .risk = Efeito ruim, e problema no rim ou no fígado, 5 ou mais remédios, ou um que pede exames de sangue
    .why = Podem ser sinais de remédio demais, ou de dano a uma parte do corpo.

medication-today = Alguma destas coisas é verdade?
    .missed = Esqueceu um remédio diário, 2 pílulas de não engravidar, ou atrasou a minipílula
    .effect = Um efeito novo que incomoda, como tontura, inchaço, tosse ou manchas na pele
    .out = Acabou o remédio, ou é o errado
    .vomit = Você vomitou um antibiótico
    .mix = Dúvida sobre misturar remédios ou ervas, ou sobre o leite do peito
    .sex = Sexo sem proteção nos últimos 5 dias
    .many = 5 ou mais remédios, ou problema no rim ou no fígado
    .why = Um farmacêutico ou profissional de saúde deve dizer hoje o que fazer.

medication-review = Alguma destas coisas é verdade?
    .mild = Um efeito leve que você já conhece, e que não passa
    .many = Você acha que toma remédios demais
    .cost = Preço, remédio para viagem, horários no jejum, ou uma revisão
    .why = Uma consulta marcada pode resolver isso.
