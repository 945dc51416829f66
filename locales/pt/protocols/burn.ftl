# seal: 3dc8b726c137fb8908a4d30b6559651139a72d4587d3489aa70147e51f39ea9d
burn-title = Queimadura

burn-airway = Esfrie a queimadura com água corrente por 20 minutos. Alguma destas coisas é verdade?
    .face = A queimadura é no rosto ou no pescoço
    .smoke = Respirou fumaça ou vapores, e tem tosse, rouquidão ou dificuldade para respirar
    .faint = Sensação de desmaio, muito sono ou confusão
    .large = É maior que 10 palmas da sua mão, ou 5 palmas da mão de uma criança
    .why = A passagem do ar pode inchar, e uma queimadura grande pode levar a choque.

burn-deep = Alguma destas coisas é verdade?
    .shock = Choque elétrico ou produto químico, com dor no peito, desmaio, olho ou área grande
    .round = Dá a volta toda em braço, perna, dedo, pescoço ou no peito
    .white = É branca, preta ou como couro, e maior que uma moeda pequena
    .ill = Uma criança se queimou há alguns dias e tem manchas na pele, febre ou vômito
    .why = Essas queimaduras podem ir fundo, cortar a passagem do sangue ou fazer mal ao coração.

burn-size_place = Alguma destas coisas é verdade para a queimadura?
    .hand = É maior que a sua mão
    .blisters = Bolhas no rosto, mão, braço, pé, perna, junta ou partes íntimas
    .white = Alguma parte é branca, preta ou sem sensação
    .electric = É de eletricidade ou produto químico
    .injury = Você tem outro ferimento também
    .fever = Febre, ou pus e vermelhidão que se espalha
    .why = Queimaduras assim saram melhor quando tratadas no hospital.

burn-risk = Alguma destas coisas é verdade?
    .immune = Bolha, e diabetes, defesas baixas ou outra doença de longa data
    .foot = Queimadura no pé, e diabetes
    .harmed = Alguém fez isso de propósito, ou a pessoa não está segura em casa
    .why = Com um destes, a queimadura sara pior, ou você pode precisar de ajuda para estar em segurança.

burn-painful = Alguma destas coisas é verdade?
    .blister = Bolha maior que uma moeda, ou qualquer bolha antes dos 5 anos, a partir dos 60 ou na gravidez
    .pain = A dor é difícil de suportar
    .depth = Não sabe o quanto é funda
    .shots = Sem vacina do tétano nos últimos 10 anos
    .sun = Queimadura de sol com bolhas, e febre ou vômito
    .worse = Fica mais dolorida, vermelha ou úmida, ou não melhora em 3 dias
    .why = Com um destes, um profissional de saúde deve ver a queimadura hoje.

burn-slow = Não sarou depois de 2 semanas, ou uma cicatriz coça?
    .why = Uma queimadura que demora a sarar deve ser examinada.
