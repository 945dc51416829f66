# seal: e2324170c7f9cbb78fb4fc9e036fd5961078b75b25ab90ada8ce714b4dd9147a
alcohol_withdrawal-title = Falta de álcool no corpo (abstinência) e bebida

alcohol_withdrawal-danger = Você tem algum destes agora, ou teve no último dia?
    .fit = Convulsão ou ataque
    .mixed_up = Confusão, ou vê ou ouve coisas que não existem
    .shake = Tremor ou suor muito forte, febre, ou muita agitação e inquietação
    .wake = Difícil de acordar, ou respiração lenta
    .why = Podem ser sinais de que o corpo está em perigo sem o álcool, ou por álcool demais.

alcohol_withdrawal-body = Você tem algum destes?
    .eyes = Sem firmeza nos pés, com movimento estranho dos olhos ou confusão
    .head = Pancada na cabeça
    .blood = Vômito com sangue, ou cocô preto
    .chest = Dor no peito, ou dificuldade para respirar
    .why = Isso precisa de hospital já, mesmo quando parece leve.

alcohol_withdrawal-harm = Você pensa em acabar com a sua vida ou em se machucar?
    .why = Com álcool, esses pensamentos são mais perigosos, por isso alguém deve ficar com você agora.

alcohol_withdrawal-withdrawal = Alguma destas coisas é verdade?
    .stopped = Tremor, suor ou aflição, por ter cortado 8 ou mais doses por dia nos últimos 3 dias
    .fits = Já teve convulsão ou viu coisas ao diminuir a bebida
    .keep = Bebidas ou vitaminas não ficam no estômago, febre, ou açúcar baixo
    .drugs = Parou também remédio para dormir, opioides ou GHB
    .frail = Diminuiu, e tem saúde frágil, esquece as coisas ou tem doença grave
    .alone = Diminuiu, e ninguém pode ficar com você
    .pregnant = Grávida, ou parto nas últimas 6 semanas
    .why = Com um destes, parar pode ficar perigoso em poucas horas.

alcohol_withdrawal-young =
    .why = Antes dos 18 anos, isso deve ser visto em um hospital.

alcohol_withdrawal-mild = Alguma destas coisas é verdade?
    .mild = Tremor, suor ou aflição leves desde a última bebida
    .stop = Precisa beber todo dia, e quer parar logo
    .out = Precisa beber todo dia, e não consegue bebida
    .why = Parar de uma vez pode ser perigoso. Um profissional de saúde pode ajudar você a parar com segurança.

alcohol_withdrawal-help = Alguma destas coisas é verdade?
    .help = Quer ajuda para beber menos
    .need = Precisa beber na maioria dos dias
    .often = Bebe 4 ou mais vezes por semana, ou 6 ou mais doses de uma vez
    .why = A ajuda funciona melhor antes que o corpo sofra danos.
