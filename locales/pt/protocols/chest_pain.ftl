# seal: 9c4e400c2b49e72d5055e88246ffb673f6659b95f27e4b35d9662d1edcec22f8
chest_pain-title = Dor no peito, a partir de 12 anos

chest_pain-heart_signs = Com a dor no peito, você tem algum destes sinais agora?
    .pressure = Peso, aperto, pressão ou queimação, há mais de 5 minutos
    .spreads = Vai para um braço, o pescoço, a mandíbula, as costas ou a barriga
    .sweat = Suor frio, enjoo ou sensação de desmaio
    .breath = Falta de ar
    .why = São sinais comuns de infarto. Mulheres muitas vezes têm só os últimos, por isso basta um.

chest_pain-collapse_signs = Desde que a dor começou, aconteceu algum destes?
    .fainted = Desmaio, confusão, ou lábios cinza ou azuis
    .blood = Tossiu sangue
    .leg = Uma perna está dolorida e inchada
    .tear = Pareceu um rasgo no peito ou nas costas
    .weak = Fraqueza nova de um lado, fala estranha, ou braço ou perna fria
    .why = Podem ser sinais de coágulo no pulmão ou de um rasgo na artéria principal.

chest_pain-cause = Alguma destas coisas é verdade?
    .injury = Começou após pancada forte, acidente, ou ferida de faca ou tiro
    .vomit = Começou depois de vomitar com força
    .drugs = Começou após cocaína, anfetamina ou outra droga forte
    .angina = Angina, e a dor vem em repouso ou continua após o spray
    .failure = Músculo do coração fraco ou grosso, válvula muito ruim, ou cirurgia do coração este ano
    .vessel = Síndrome de Marfan ou artéria principal dilatada
    .sickle = Doença falciforme
    .why = Com um destes, a dor no peito pode ser dano no pulmão, no tubo da comida ou no coração.

chest_pain-pregnant =
    .why = Coágulos e problemas do coração são mais comuns nessa fase.

chest_pain-gone_signs = Nas últimas 24 horas, você teve algum destes, mesmo que já tenha passado?
    .heavy = Dor no peito com peso, aperto ou pressão
    .moved = Dor que foi para um braço, o pescoço, a mandíbula, as costas ou a barriga
    .ill = Dor no peito com suor frio, enjoo ou dificuldade para respirar
    .why = Um aviso que passou pode voltar. Precisa ser examinado hoje.

chest_pain-clot_or_infection = Você tem algum destes?
    .travel = Dor aguda ao puxar o ar, e cirurgia, viagem longa ou repouso na cama nas últimas 4 semanas
    .clot = Dor aguda ao puxar o ar, e coágulo no passado, câncer ou pílulas de estrogênio
    .fever = Febre de 38 °C (100,4 °F) ou mais, e falta de ar com esforço leve
    .why = Podem ser sinais de coágulo no pulmão ou de infecção no pulmão.

chest_pain-heart_risk = Você tem algum destes?
    .known = Doença do coração, diabetes ou doença do rim
    .two = Dois destes: fuma, pressão alta, gordura alta no sangue, coração doente na família antes dos 60
    .why = Com estes, mesmo uma dor leve e curta pode vir do coração.
