# seal: 496ea5935fd102bc96cac4827ee90ef008bb6ad30bf06360ce26bfd57988ef78
heat_cold-title = Mal-estar por calor ou frio

heat_cold-too_hot = Alguma destas coisas é verdade agora?
    .mixed_up = Confusão, muita agitação ou fala enrolada
    .collapse = Convulsão, caiu sem forças, ou é difícil de acordar
    .breath = Pele quente e respiração rápida
    .hot = Temperatura do corpo de 40 °C (104 °F) ou mais
    .child = Uma criança está mole ou com muito sono, ou ficou em um carro quente
    .same = Está mal do calor, e não melhorou com 30 minutos de descanso no fresco e líquidos
    .why = O corpo já não consegue se esfriar. Isso é perigo de vida.

heat_cold-too_cold = Houve frio ou água, e alguma destas coisas é verdade?
    .low = Temperatura do corpo abaixo de 35 °C (95 °F)
    .clumsy = Movimentos desajeitados, confusão, sono ou fala enrolada
    .shiver = Está frio, mas parou de tremer, ou respira devagar
    .baby = Um bebê está frio, mole, quieto ou não mama
    .frost = Pele dura, branca ou preta, e o corpo todo frio
    .water = Ficou debaixo da água, mesmo se agora está acordado
    .why = O corpo está frio demais, ou os pulmões podem ter sofrido.

heat_cold-not_well = Você tem alguma destas coisas?
    .vomit = Você vomita
    .pee = Urina escura, ou não urina
    .cramps = Cãibras muito fortes ou dor muito forte nos músculos
    .numb = Pele dormente, branca ou azul que continua depois de 30 minutos de calor suave
    .blisters = Bolhas por causa do frio
    .why = Isso pode fazer mal aos rins ou à pele se a ajuda vier tarde.

heat_cold-look_today = Alguma destas coisas é verdade?
    .partly = Melhorou do calor, mas ainda não está bem
    .pills = Está mal do calor, e toma remédio para urinar mais, lítio ou remédio para a mente ou para espasmos
    .warm = Temperatura do corpo de 39 °C (102,2 °F) ou mais
    .cool = Temperatura do corpo de 35 a 36 °C (95 a 97 °F)
    .burn = Uma criança tem queimadura de sol com bolhas grandes ou febre
    .toes = Dedos dos pés ou das mãos que coçam e doem do frio, com pus ou mais vermelhos
    .why = Um profissional de saúde deve ver isso hoje.

heat_cold-again = Alguma destas coisas é verdade?
    .cramps = As cãibras no calor voltam
    .fingers = Os dedos ficam brancos no frio
    .work = Você trabalha, anda ou reza no calor por horas todo dia
    .why = Uma consulta marcada pode ajudar você a ficar em segurança.
