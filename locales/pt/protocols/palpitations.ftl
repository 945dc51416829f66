# seal: 1423ae6a0e8c4aa9c8ba8952c1939a4b02173cf9d11683b1dda118a198bf8cbd
palpitations-title = Coração acelerado ou fora de ritmo

palpitations-signs_now = Com o coração acelerado ou fora de ritmo, você tem alguma destas coisas agora?
    .chest = Dor ou aperto no peito
    .breath = Falta de ar
    .faint = Sensação de desmaio, desmaiou ou teve convulsão
    .sport = Você caiu durante esporte ou trabalho pesado
    .stroke = Rosto caído, um braço fraco ou fala estranha
    .why = Isso quer dizer que o coração ou o cérebro pode não receber sangue bastante.

palpitations-pulse = Alguma destas coisas é verdade? Para contar, conte o seu pulso por 30 segundos e dobre o número.
    .fast = Pulso em repouso de 150 ou mais, por mais de 10 minutos
    .slow = Pulso abaixo de 40, e você se sente mal
    .shocks = O aparelho do seu coração deu 2 ou mais choques
    .shock_ill = O aparelho do seu coração deu um choque, e você se sente mal
    .why = Um coração que bate tão rápido ou tão devagar precisa de ajuda já.

palpitations-child_signs = Alguma destas coisas é verdade para a criança?
    .count = O coração está rápido demais para contar
    .pale = A criança está pálida ou não está bem
    .why = Uma criança com uma destas coisas precisa ser vista agora.

palpitations-lasts_pregnant = O seu coração fica rápido por mais de alguns minutos, ou isso volta muitas vezes?
    .why = Um coração rápido que dura, nestas semanas, precisa ser visto agora.

palpitations-urgent_signs = Alguma destas coisas é verdade?
    .gone = Veio com dor no peito, dificuldade para respirar ou sensação de desmaio, e isso agora passou
    .long = Está acelerado ou falhando há mais de 30 minutos
    .new = Um pulso que ficou irregular nas últimas 48 horas
    .drugs = Começou depois de drogas, ou de remédio demais para tireoide ou asma
    .energy = Começou depois de bebidas energéticas, e você treme ou vomita
    .shock = O aparelho do seu coração deu 1 choque
    .why = O ritmo do coração precisa ser visto nas próximas horas.

palpitations-pregnant =
    .why = Nestas semanas, um profissional de saúde deve saber disso hoje.

palpitations-today = Alguma destas coisas é verdade?
    .runs = Veio mais de uma vez hoje
    .heart = Você tem doença do coração
    .family = Alguém da sua família morreu de repente antes dos 40 anos
    .ill = Febre, perda de peso ou mãos que tremem
    .medicine = Você toma remédio para urinar mais, ou um que pode mudar o ritmo do coração
    .fluids = Você vomita ou tem diarreia
    .why = Com uma destas coisas, um profissional de saúde deve ver o seu coração hoje.

palpitations-often = Alguma destas coisas é verdade?
    .back = Sempre volta, ou piora
    .minutes = Dura mais do que alguns minutos
    .family = Há problemas de coração na sua família
    .why = Uma consulta marcada pode descobrir por que volta.
