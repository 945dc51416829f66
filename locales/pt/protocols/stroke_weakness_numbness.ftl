# seal: a92934644dbab301348f0b3ec80ddca65839153f9bf01ab6fcbf171edd1a4cff
stroke_weakness_numbness-title = Sinais de AVC (derrame), fraqueza ou dormência

stroke_weakness_numbness-stroke_signs = Você tem alguma destas coisas agora, ou teve nas últimas 24 horas, mesmo se já passou?
    .face = Um lado do rosto caído
    .arm = Braço ou perna fraco ou dormente, de um lado
    .speech = Fala estranha, ou palavras sem sentido
    .sight = Visão dobrada, embaçada ou perdida de repente
    .balance = Perda de equilíbrio de repente, ou não consegue andar reto
    .memory = Confusão de repente, ou perda de memória
    .head = Dor de cabeça muito forte de repente
    .why = São sinais de AVC. Cada minuto conta, mesmo se passam.

stroke_weakness_numbness-nerve_signs = Você tem alguma destas coisas?
    .breath = Você tem fraqueza, e é difícil respirar ou engolir
    .food = Corpo fraco ou duro depois de comida estranha ou de uma ferida suja
    .spine = Fraqueza súbita depois de uma batida no pescoço ou nas costas
    .back = Fraqueza súbita com dor forte nas costas
    .cold = Braço ou perna dormente que está frio, pálido ou dolorido
    .saddle = Dormência entre as pernas, ou você não consegue segurar ou soltar a urina
    .why = Pode haver dano nos nervos, na coluna ou na passagem do sangue.

stroke_weakness_numbness-passed = Você tem alguma destas coisas?
    .week = Sinais de AVC que vieram e passaram nos últimos 7 dias
    .hand = Mão fraca há pouco tempo, ou um pé que cai
    .face = Um lado do rosto fraco, com dor de ouvido ou manchas na pele
    .legs = As pernas ficam mais fracas ao longo de dias
    .why = Um AVC pode vir depois de um aviso. Um nervo pode estar em perigo. Você precisa ser visto em horas.

stroke_weakness_numbness-today = Você tem alguma destas coisas?
    .past = Sinais de AVC que vieram e passaram há mais de 7 dias
    .both = Formigamento nas duas mãos ou nos dois pés, que começou nos últimos dias
    .patch = Uma parte dormente com manchas na pele ou dor nas costas
    .why = Um profissional de saúde precisa ver isso hoje.

stroke_weakness_numbness-long = Você tem alguma destas coisas?
    .night = A mão formiga à noite
    .feet = Os pés formigam ou estão dormentes há muito tempo
    .slow = Mudou devagar, ao longo de meses
    .returns = Sempre volta
    .birth = Você está grávida, ou teve parto nas últimas 6 semanas
    .why = Uma consulta marcada pode descobrir o que ajuda.
