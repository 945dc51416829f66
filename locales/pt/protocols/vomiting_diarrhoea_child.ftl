# seal: dab7dced01e2b903d469330656b49e70508d51b25e6d85f3118b02c43110b1b8
vomiting_diarrhoea_child-title = Vômito ou diarreia, criança com menos de 12 anos

vomiting_diarrhoea_child-looks_ill = A criança tem alguma destas coisas agora?
    .wake = Difícil de acordar, mole, confusa, ou teve convulsão
    .vomit = Vômito verde ou com sangue
    .color = Pele pálida, azul, cinza ou manchada, ou mãos e pés frios
    .breath = Pausas na respiração, ou respiração rápida e funda
    .spots = Manchas que não somem quando você aperta um copo nelas
    .neck = Pescoço duro, ou moleira inchada para fora
    .drink = Não consegue beber ou mamar, ou vomita tudo
    .why = São sinais de que uma criança pode estar muito doente e precisa de ajuda já.

vomiting_diarrhoea_child-cause = Alguma destas coisas é verdade para a criança?
    .pain = Dor de barriga muito forte
    .jelly = Cocô como geleia vermelha
    .poison = Pode ter engolido um veneno ou comprimidos
    .head = Bateu a cabeça antes de começar
    .thirst = Muita sede, e faz muito xixi
    .why = Com uma destas coisas, vomitar não é só um mal-estar da barriga.

vomiting_diarrhoea_child-severe_dry = Quais destas coisas a criança tem?
    .weak = Muita fraqueza ou muito sono
    .eyes = Olhos fundos
    .drink = Bebe mal
    .skin = A pele da barriga, beliscada, fica levantada por 2 segundos ou mais
    .why = Duas destas coisas querem dizer que a criança perdeu água demais.

vomiting_diarrhoea_child-young_baby = O bebê está acima de 38 °C (100,4 °F) ou abaixo de 36 °C (96,8 °F)?
    .why = Em um bebê tão novo, pode ser o único sinal de uma infecção grave.

vomiting_diarrhoea_child-some_dry = Quais destas coisas a criança tem?
    .upset = Agitada, ou irritada o tempo todo
    .eyes = Olhos fundos
    .thirst = Bebe depressa, como com muita sede
    .skin = A pele da barriga, beliscada, volta devagar
    .why = Duas destas coisas querem dizer que falta água à criança.

vomiting_diarrhoea_child-fluids = Alguma destas coisas é verdade para a criança?
    .pee = Nenhum xixi ou fralda molhada há 12 horas
    .feeds = Parou de aceitar o peito ou a mamadeira
    .dry = Ainda seca depois de soro de reidratação
    .blood = Sangue no cocô
    .pain = Dor de barriga o tempo todo
    .yellow = Vômito amarelo e um pouco verde
    .ill = Bolsa na barriga (estoma), intestino curto, doença da suprarrenal, ou magra demais
    .why = Com uma destas coisas, a criança precisa ser vista nas próximas horas.

vomiting_diarrhoea_child-baby = Alguma destas coisas é verdade para o bebê?
    .poops = Mais de 5 diarreias em 24 horas
    .vomits = Vomita mais de 2 vezes em 24 horas
    .jet = O vômito sai em jato depois de cada mamada
    .hot = Febre de 39 °C (102,2 °F) ou mais
    .pee = Menos de 3 meses, e nenhuma fralda molhada há 8 horas
    .why = Um bebê tão novo pode perder água demais em poucas horas.

vomiting_diarrhoea_child-today = Alguma destas coisas é verdade para a criança?
    .days = Vômito há mais de 2 dias, ou diarreia há mais de 7
    .fever = Febre há mais de 5 dias
    .worry = Menos de 1 ano de idade, e você está com preocupação
    .small = Nasceu pequena, ou não cresce bem
    .travel = Voltou de outro país há pouco tempo
    .why = Com uma destas coisas, um profissional de saúde precisa ver a criança hoje.

vomiting_diarrhoea_child-long = A diarreia sempre volta, ou vem depois de leite?
    .why = Uma consulta marcada pode descobrir o que provoca isso.
