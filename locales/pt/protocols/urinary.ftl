# seal: f3e10d551fac492e84e394393626f0f7b1423cdda918c01879ee5def0e76cb7f
urinary-title = Problemas para urinar

urinary-sepsis = Você tem alguma destas coisas agora?
    .mixed_up = Confusão, muito sono ou sensação de desmaio
    .skin = Pele manchada, azul ou muito pálida
    .breath = Muita falta de ar
    .no_pee = Não urina o dia todo, e se sente mal
    .why = Podem ser sinais de que uma infecção foi para o sangue.

urinary-blocked = Alguma destas coisas é verdade?
    .stuck = Você não consegue urinar, com dor de barriga muito forte
    .legs = Pernas fracas, ou dormência entre as pernas
    .clots = Muito sangue, com coágulos que entopem a urina ou sensação de desmaio
    .kidney = Você tem um só rim, rim transplantado ou pedra no rim, e febre
    .spine = Uma lesão antiga da coluna, e agora dor de cabeça forte e suor
    .why = Isso pode fazer mal aos nervos, ao rim ou ao coração em horas.

urinary-flank_60 = Uma dor muito forte começou de repente no lado do corpo, nas costas ou na barriga?
    .why = A partir dos 60 anos, isso pode vir da artéria principal.

urinary-baby =
    .why = Um bebê tão novo precisa ser visto em um hospital agora.

urinary-kidney_signs = Você tem alguma destas coisas?
    .hot = Febre de 38 °C (100,4 °F) ou mais, tremores de frio, ou abaixo de 36 °C (96,8 °F)
    .side = Dor no lado do corpo, ou nas costas sob as costelas
    .vomit = Você tem enjoo ou vomita
    .full = Não urina há 6 horas, e a bexiga está cheia e dolorida
    .catheter = Uma sonda que entupiu ou não drena
    .why = Podem ser sinais de que os rins têm infecção ou estão entupidos.

urinary-male_signs = Você tem alguma destas coisas?
    .testicle = Dor em um testículo
    .erection = Uma ereção que dói há 4 horas ou mais
    .foreskin = A pele do pênis ficou presa atrás e inchada
    .why = O sangue pode não chegar a estas partes. Precisa de tratamento em horas.

urinary-child_thirst = A criança voltou a fazer xixi na cama, ou tem muita sede e faz muito xixi?
    .why = Pode ser sinal de diabetes, que precisa de exame agora.

urinary-blood = Você viu sangue na urina, mesmo uma só vez ou só um pouco?
    .why = Sangue na urina sempre deve ser visto, também quando não dói.

urinary-pregnant =
    .why = Na gravidez, isso sempre precisa de um exame no mesmo dia.

urinary-male =
    .why = Em homens, isso precisa de um exame no mesmo dia.

urinary-child =
    .why = Em crianças, isso precisa de um exame no mesmo dia.

urinary-older =
    .why = A partir dos 65 anos, isso precisa de um exame no mesmo dia.

urinary-risk = Alguma destas coisas é verdade?
    .tube = Uma sonda, ou uma operação há pouco tempo
    .first = É a primeira vez na sua vida
    .again = Voltou depois do tratamento, ou você teve 2 em 6 meses ou 3 em um ano
    .partner = Um novo parceiro, ou líquido anormal do pênis ou da vagina
    .why = Com uma destas coisas, é preciso um exame hoje.

urinary-not_mild = Alguma destas coisas é verdade?
    .days = Ardor ou dor há 2 dias ou mais
    .worse = Está piorando, ou não é leve
    .frail = Você é frágil ou precisa de ajuda todo dia
    .why = Um profissional de saúde ou farmacêutico deve ver isso em até um dia.

urinary-weeks = Alguma destas coisas é verdade?
    .stream = Jato fraco, urina que escapa, ou muitas idas ao banheiro à noite, há semanas
    .foam = Urina com espuma
    .illness = Diabetes ou defesas baixas
    .why = Isso deve ser visto, e mais cedo com diabetes ou defesas baixas.
