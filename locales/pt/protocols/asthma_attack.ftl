# seal: 698fc5cf2a029c11d3d1101f6a2b1c3e62e8ce6b6a27b36c75eed66b5d5e29a4
asthma_attack-title = Crise de asma

asthma_attack-severe = Alguma destas coisas é verdade agora?
    .speak = Falta de ar que não deixa falar, comer, beber, andar ou dormir
    .lips = Lábios azuis ou cinza
    .tired = Esgotamento, sono ou confusão
    .gasp = Luta para puxar o ar, ou o peito não faz som
    .why = São sinais de uma crise com risco de vida.

asthma_attack-reliever = Na crise de agora, alguma destas coisas é verdade?
    .fails = A bombinha de alívio não ajuda, ou o efeito passa em menos de 4 horas
    .puffs = Sem melhora após todos os jatos do seu plano, ou pior a qualquer momento
    .without = Você está sem a bombinha de alívio
    .peak = O pico de fluxo está abaixo da metade do seu melhor
    .past = Já esteve em UTI por asma, ou já teve alergia grave
    .food = Começou após comida, picada ou remédio
    .why = Quando a bombinha não basta, é preciso ajuda já.

asthma_attack-child_signs = A criança tem algum destes?
    .ribs = A pele afunda nas costelas ou no pescoço
    .belly = A barriga entra e sai
    .cry = Não chora ou não fala como sempre
    .feed = Mama, come ou bebe muito menos
    .why = Mostram que a criança faz força demais para respirar.

asthma_attack-settled = Alguma destas coisas é verdade?
    .often = Precisa da bombinha de alívio mais ou menos a cada 4 horas, e ela funciona
    .hours = Uma crise passou nas últimas horas
    .peak = O pico de fluxo está abaixo de três quartos do seu melhor
    .night = O chiado acordou você 2 noites seguidas, e tem febre
    .immune = Febre, e defesas baixas
    .why = A crise pode voltar. Você precisa ser visto nas próximas horas.

asthma_attack-after = Alguma destas coisas é verdade?
    .over = Teve uma crise nos últimos dias, e já passou
    .back = Os sinais da sua asma voltam
    .week = Usa a bombinha de alívio 3 ou mais vezes por semana, ou acorda à noite
    .usual = Não consegue fazer o que faz sempre
    .out = Uma bombinha acabou
    .why = Mostram que a asma não está controlada. Procure um profissional de saúde em até um dia.

asthma_attack-review = Alguma destas coisas é verdade?
    .year = Sem consulta de asma há um ano
    .plan = Você não tem um plano escrito
    .use = Não sabe ao certo como usar a bombinha
    .many = Usa mais de 1 bombinha de alívio por mês, ou 3 por ano
    .why = Uma consulta marcada pode ajudar a manter a asma calma.
