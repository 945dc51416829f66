# seal: 2521e9419105a85600ced1bf821c3e0a64dfd69e2d885d71bbbae8b8efa8ba58
testicular_pain-title = Dor ou caroço no testículo

testicular_pain-dark_bleed_ill = Você tem alguma destas coisas agora?
    .dark = Pele preta ou escura na virilha ou entre as pernas
    .bleed = Um machucado ali que sangra muito
    .ill = Você se sente muito mal, com sensação de desmaio, confusão, ou pele fria e manchada
    .why = Podem ser sinais de infecção profunda ou de muita perda de sangue.

testicular_pain-sudden_stuck = Uma dor forte em um testículo veio depressa, e alguma destas coisas é verdade?
    .ride = Você não tem como chegar a um hospital em 30 minutos
    .child = É uma criança, e nada acalma o menino
    .why = Um testículo pode ficar sem sangue em poucas horas. Chegar lá depressa salva o testículo.

testicular_pain-twist = Alguma destas coisas é verdade sobre a dor?
    .sudden = É forte, ou veio depressa
    .sick = Você também tem enjoo, vomita ou tem dor de barriga
    .rest = Dói em repouso, há mais de 1 hora
    .high = O testículo está duro, inchado ou mais alto
    .went = Veio e passou sozinha hoje
    .why = Um testículo pode ter torcido. Só pode ser salvo nas primeiras horas.

testicular_pain-new_pain = A dor começou nos últimos 2 dias? Diga não só se foi por uma batida leve e passou em 1 hora.
    .why = Até os 40 anos, dor nova pode vir de uma torção. Isso precisa ser visto agora.

testicular_pain-other_urgent = Você tem alguma destas coisas?
    .blow = Inchaço por mais de 1 hora depois de uma batida
    .hernia = Um caroço dolorido na virilha, e você vomita
    .erection = Uma ereção que dói há 4 horas ou mais
    .down = Dor de um lado onde o testículo nunca desceu
    .fever = Febre de 38 °C (100,4 °F) ou mais, e você se sente mal
    .baby = Um bebê com o saco duro ou escuro
    .why = Isso precisa ser visto nas próximas horas, para não deixar dano.

testicular_pain-infection = Você tem alguma destas coisas?
    .slow = Dor que veio devagar, ao longo de dias
    .warm = Saco quente ou inchado
    .burn = Urina que arde, ou líquido que sai do pênis
    .fever = Febre, ou caxumba (papeira)
    .now = Qualquer outra dor ali agora
    .why = Pode ser uma infecção que precisa de um exame hoje.

testicular_pain-lump = Você tem alguma destas coisas, sem dor forte?
    .lump = Um caroço ou inchaço
    .change = Mudança no tamanho, na forma ou ao toque
    .ache = Uma dor leve ou sensação de peso
    .why = Um profissional de saúde deve examinar qualquer caroço ou mudança em até 2 semanas.
