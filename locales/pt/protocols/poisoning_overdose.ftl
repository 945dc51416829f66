# seal: 28606c9ca943a3e4050bd4cc8d4e8d3b244dd36725cdf4638d6d7233dbd9d3d9
poisoning_overdose-title = Envenenamento e excesso de remédio ou droga

poisoning_overdose-signs = Você tem alguma destas coisas agora?
    .wake = Desmaio, muito sono, ou é difícil de acordar
    .breath = Respiração lenta, com barulho ou difícil
    .fit = Convulsão, tremores bruscos ou confusão
    .color = Pele azul, cinza ou muito pálida
    .mouth = Queimadura ou baba na boca, ou dificuldade para engolir
    .belly = Dor de barriga muito forte, ou vomita sem parar
    .eyes = Pupilas muito pequenas
    .why = O veneno já pode estar agindo no cérebro, na respiração ou no coração.

poisoning_overdose-purpose = Foi tomado de propósito, para se machucar ou morrer?
    .why = Qualquer quantidade pode ser perigosa, mesmo se você está bem agora. Você não deve ficar só.

poisoning_overdose-what = Foi alguma destas coisas?
    .battery = Uma bateria de botão, ou 2 ou mais ímãs
    .pesticide = Veneno de mato, de inseto ou de rato, ou pastilha para arroz ou grãos
    .burns = Água sanitária (lixívia), limpador forte, anticongelante, álcool adulterado ou gasolina
    .mushroom = Um cogumelo do mato
    .pills = Uma criança tomou remédio de coração, açúcar, humor, ferro, malária ou dor forte
    .insulin = Insulina, metadona ou outro opioide demais
    .gas = Fumaça, gás, alarme de gás, ou produto químico no olho
    .why = Isso pode fazer muito mal antes que você sinta. Saia do lugar se há fumaça ou gás.

poisoning_overdose-medicine = Alguma destas coisas é verdade?
    .label = Mais de um remédio do que diz a bula, também por engano ou ao longo de dias
    .child = Uma criança tomou algum remédio, planta, líquido de vape, cápsula de sabão, óleo ou álcool gel
    .pack = Aviso na embalagem, remédio de ação longa, ou não tem certeza de que não faz mal
    .drink = Álcool demais, ou drogas de festa ou desconhecidas
    .double = Dose a mais de remédio para afinar o sangue, digoxina, lítio ou metotrexato
    .skin = Produto químico na pele
    .pregnant = Grávida, ou muito magro
    .why = O mal de alguns venenos só começa depois de dias, também em quem está bem.

poisoning_overdose-mild = Alguma destas coisas é verdade?
    .rash = Manchas na pele, coceira, tosse ou leve mal-estar depois
    .wrong = Um remédio errado, e um centro de intoxicação disse para observar
    .why = Um profissional de saúde deve saber disso hoje.

poisoning_overdose-work = Você teve pouco contato com isso por muito tempo, como no trabalho ou em uma casa velha?
    .why = Um exame de sangue pode mostrar se ficou algo no corpo.
