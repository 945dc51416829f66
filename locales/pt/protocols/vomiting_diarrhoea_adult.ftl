# seal: c2ac8084e093439ad9446195a714935768ab4ecd79743543a12b35af39d55984
vomiting_diarrhoea_adult-title = Vômito ou diarreia, a partir de 12 anos

vomiting_diarrhoea_adult-blood_pain = Você tem alguma destas coisas agora?
    .blood = Você vomita sangue, ou pedaços como borra de café
    .poop = Fezes pretas, ou fezes que são só sangue
    .pain = Dor muito forte e súbita na cabeça ou na barriga
    .chest = Dor ou aperto no peito
    .neck = Pescoço duro, e a luz dói nos olhos
    .mixed = Confusão, muito sono, ou você desmaia ao se sentar
    .cold = Mãos frias e manchadas
    .green = Vômito verde, ou barriga inchada e não solta gases nem fezes
    .why = São sinais de mais que um mal-estar da barriga. Precisam de ajuda já.

vomiting_diarrhoea_adult-cause = Alguma destas coisas é verdade?
    .poison = Você pode ter engolido um veneno ou comprimidos demais
    .sugar = Diabetes, com um destes: açúcar alto, cetonas, respiração rápida ou muito sono
    .pee = Quase nenhuma urina há 12 horas
    .water = Fezes como água de arroz, e há cólera perto de você
    .blow = Uma batida na cabeça antes de começar
    .why = Cada uma destas coisas pode virar perigo de vida em horas.

vomiting_diarrhoea_adult-fluids = Você tem alguma destas coisas?
    .nothing = Não segura nenhum líquido há 12 horas
    .dry = Ainda com boca seca ou tontura depois de soro de reidratação
    .blood = Sangue na diarreia
    .belly = Dor de barriga o tempo todo
    .chills = Febre com calafrios fortes
    .travel = Febre, e você esteve em um país quente neste ano
    .drugs = Você toma lítio, ou corticoide há muito tempo
    .illness = Diabetes, doença de Addison, defesas baixas ou bolsa na barriga (estoma)
    .why = Com uma destas coisas, você precisa ser visto nas próximas horas.

vomiting_diarrhoea_adult-today = Você tem alguma destas coisas?
    .again = Você vomita sem parar, e não segura nenhum líquido
    .fever = Febre há mais de 48 horas
    .days = Vômito há mais de 2 dias, ou diarreia há mais de 7
    .drugs = Antibióticos ou internação nos últimos 3 meses
    .pills = Não segura no estômago remédios que precisa todo dia
    .birth = Você pode estar grávida, e não urina há 8 horas, ou tem dor, sangue ou febre
    .why = Um profissional de saúde precisa ver isso hoje, antes que falte água no corpo.

vomiting_diarrhoea_adult-long = Você tem alguma destas coisas?
    .weeks = Diarreia ou vômito, que vai e vem, há semanas
    .weight = Você perde peso
    .night = A diarreia acorda você à noite
    .streaks = Riscos de sangue no papel
    .why = O que sempre volta deve ser visto.
