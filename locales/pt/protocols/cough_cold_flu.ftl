# seal: dda7b1d231c9a7b8f7d1ec6193d49b06093a04fbdf98065bd919fbba516a7fb8
cough_cold_flu-title = Tosse, resfriado, gripe ou COVID

cough_cold_flu-severe = Alguma destas coisas é verdade agora?
    .breath = Falta de ar que não deixa dizer uma frase inteira
    .lips = Lábios ou pele azuis ou cinza
    .mixed_up = Confusão, difícil de acordar, ou teve convulsão
    .chest = Dor ou pressão no peito ou na barriga que não passa
    .blood = Tosse muito sangue, ou coágulos
    .why = São os sinais de perigo de uma infecção no peito.

cough_cold_flu-blood_infection = Alguma destas coisas é verdade?
    .spots = Manchas que não somem ao apertar um copo sobre elas
    .neck = Pescoço duro, com febre
    .pee = Nenhum xixi, e muita fraqueza ou falta de firmeza
    .cancer = Febre e mal-estar, e usa remédio de câncer ou fez transplante
    .pregnant = Falta de ar em repouso, e está grávida ou teve parto nas últimas 6 semanas
    .why = Podem ser sinais de infecção grave no sangue.

cough_cold_flu-child_signs = A criança tem algum destes?
    .ribs = As costelas afundam a cada respiração
    .fast = Respira muito rápido
    .stops = Pausas curtas na respiração
    .quiet = Mole, ou não acorda ou não olha para você
    .why = Mostram que a criança faz força demais para respirar.

cough_cold_flu-baby_fever = O bebê tem 38 °C (100,4 °F) ou mais, menos de 36 °C (96,8 °F), ou parece quente ou frio?
    .why = Em um bebê tão novo, febre pode ser o único sinal de infecção grave.

cough_cold_flu-child_dry = A criança tem algum destes?
    .pee = Sem xixi ou fralda molhada há 8 horas, ou sem lágrimas
    .feeds = Bebe, mama ou come menos da metade do normal
    .mouth = Boca seca
    .walk = Não quer andar porque os músculos doem
    .hot = Febre acima de 40 °C (104 °F)
    .choke = Engasgou com algo logo antes da tosse
    .why = Com um destes, a criança precisa ser vista nas próximas horas.

cough_cold_flu-urgent_signs = Alguma destas coisas é verdade?
    .rest = Falta de ar nova em repouso
    .blood = Sangue ao tossir
    .sharp = Febre, e dor aguda no peito ao respirar ou tossir
    .back = Melhorou, depois voltou ou piorou
    .illness = Asma, DPOC, coração fraco, doença falciforme ou diabetes piorou
    .swell = O rosto ou o pescoço incha
    .why = Com um destes, você precisa ser visto nas próximas horas.

cough_cold_flu-immune_fever = Você tem febre de 38 °C (100,4 °F) ou mais, e algum destes?
    .cancer = Remédio de câncer, transplante, ou poucos glóbulos brancos
    .immune = Defesas baixas, ou falta do baço
    .why = Febre em quem tem um destes precisa ser tratada já. Saia agora.

cough_cold_flu-baby =
    .why = Um bebê tão novo deve sempre ser examinado.

cough_cold_flu-pregnant =
    .why = A gripe pode ser pior nestas semanas, e o tratamento cedo funciona melhor.

cough_cold_flu-at_risk = Alguma destas coisas é verdade?
    .immune = Defesas baixas
    .days = Febre há mais de 3 dias
    .phlegm = Febre, e catarro grosso, verde, marrom ou cor de ferrugem
    .whoop = Vomita após tossir, ou puxa o ar com guincho, ou esteve perto de alguém com coqueluche
    .flu = Sinais de gripe ou COVID, e menos de 5 anos, 65 ou mais, muito acima do peso, ou doença de longa data
    .feeds = Bebê com menos de 6 meses que mama menos
    .travel = Febre após viagem a um lugar com malária, MERS ou tuberculose
    .why = Com um destes, um profissional de saúde deve saber disso hoje.

cough_cold_flu-long = Alguma destas coisas é verdade?
    .weeks = Tosse há 3 semanas ou mais
    .weight = Perda de peso, suor à noite, ou voz rouca
    .repeat = Infecções no peito que voltam sempre
    .smoke = Fuma, tem mais de 40 anos, e a sua tosse mudou
    .tb = Perto de alguém com tuberculose, ou tosse há 2 semanas onde ela é comum
    .tablet = Tosse seca desde que começou um remédio para pressão
    .why = Uma tosse assim deve ser vista em uma consulta marcada.
