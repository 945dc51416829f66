# seal: 674df7870bd37c7201a865a28392cc1ca2edf73b8bf398266fe3ef70223b6ab9
croup_stridor-title = Crupe, respiração com barulho ou chiado, criança com menos de 7 anos

croup_stridor-breathing = A criança tem algum destes sinais agora?
    .noise = Barulho áspero ao puxar o ar, mesmo calma
    .fast = Respira muito rápido, ou as costelas ou a barriga afundam
    .talk = Não fala ou não chora como sempre
    .stops = Pausas curtas na respiração
    .color = Pele ou lábios azuis, cinza, manchados ou muito pálidos
    .why = Mostram que a passagem do ar está ficando estreita demais.

croup_stridor-very_ill = A criança tem algum destes?
    .quiet = Muito quieta, mole, com muito sono, difícil de acordar ou confusa
    .drool = Baba mais, ou não consegue engolir a saliva
    .hot = Febre alta de repente e parece muito doente, ou fria ao toque
    .choke = Engasgou com comida ou brinquedo antes do barulho
    .swell = Rosto ou língua inchada, ou urticária
    .fit = Convulsão, ou manchas que não somem sob um copo
    .why = A garganta pode estar fechando, ou a criança pode ter uma infecção grave.

croup_stridor-frail = O barulho piorou ou a criança mama ou come menos, e alguma destas coisas é verdade?
    .early = A criança nasceu antes do tempo
    .illness = Doença do coração, do pulmão ou dos músculos, ou síndrome de Down
    .airway = Tubo no pescoço para respirar, ou cirurgia na passagem do ar
    .why = Uma criança com um destes pode piorar em pouco tempo.

croup_stridor-baby =
    .why = Nesta idade, respiração com barulho sempre precisa de ajuda já.

croup_stridor-young_baby =
    .why = A passagem do ar é muito pequena nesta idade.

croup_stridor-urgent_signs = Alguma destas coisas é verdade para a criança?
    .upset = Barulho áspero só quando está agitada, ou respira um pouco rápido ou com esforço
    .drink = Bebe, mama ou come menos da metade do normal
    .pee = Sem xixi ou fralda molhada há 8 horas
    .early = Nasceu antes do tempo, síndrome de Down, ou problema no coração, pulmão, músculos ou passagem do ar
    .again = Crupe de novo em até 24 horas após o tratamento
    .sleepy = Com sono, e não se acalma
    .why = Com um destes, a criança precisa ser vista nas próximas horas.

croup_stridor-worry = Alguma destas coisas é verdade?
    .worry = Você está com preocupação
    .hot = 39 °C (102,2 °F) ou mais, aos 6 meses de idade
    .days = Febre há mais de 5 dias
    .better = Sem melhora depois de 48 horas
    .settle = Não se acalma, mesmo quando a febre baixa
    .why = Com um destes, um profissional de saúde deve ver a criança hoje.

croup_stridor-often = Alguma destas coisas é verdade?
    .bouts = Crupe 3 ou mais vezes em um ano
    .birth = Respiração com barulho desde que nasceu, e a criança cresce bem
    .why = Uma consulta marcada pode descobrir por que volta.
