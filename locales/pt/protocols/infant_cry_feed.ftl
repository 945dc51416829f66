# seal: 74e7ba0f7885d813044368e72ff636859af9613dd741d12f07a50840f35b9ae3
infant_cry_feed-title = Bebê que chora ou não mama bem, até 12 meses

infant_cry_feed-looks = O bebê tem alguma destas coisas agora?
    .breath = Para de respirar às vezes, geme, ou respira muito rápido ou com muito esforço
    .color = Pele azul, cinza, muito pálida ou manchada, ou fria ao toque
    .limp = Mole, sem força
    .wake = É difícil de acordar, ou não fica acordado para mamar
    .cry = Choro fraco ou agudo, ou choro que nunca para
    .fit = Corpo duro ou movimentos bruscos que não param quando você segura o bebê
    .why = São sinais de que um bebê pode estar muito doente.

infant_cry_feed-severe = O bebê tem alguma destas coisas?
    .soft_spot = Moleira inchada para fora, ou pescoço duro
    .spots = Manchas que não somem quando você aperta um copo nelas
    .green = Vômito verde
    .blood = Sangue no cocô, e crises de gritos
    .injury = Caiu ou se machucou, ou alguém sacudiu o bebê
    .fever = Menos de 3 meses, e 38 °C (100,4 °F) ou mais, ou abaixo de 36 °C (96,8 °F)
    .why = Podem ser sinais de infecção ou de algo ferido por dentro.

infant_cry_feed-young = O bebê tem alguma destas coisas?
    .hot = 37,5 °C (99,5 °F) ou mais
    .cold = Abaixo de 35,5 °C (95,9 °F)
    .feed = Mama mal, ou parou de mamar
    .ribs = A pele afunda nas costelas, ou 60 respirações ou mais por minuto
    .still = Só se mexe quando você toca no bebê
    .why = Nos primeiros 2 meses, cada uma destas coisas pode ser uma infecção grave.

infant_cry_feed-carer = Você tem medo de machucar o bebê ou a si?
    .why = Muita gente sente isso quando um bebê chora por horas. Há ajuda agora, e ninguém vai culpar você.

infant_cry_feed-feeds = O bebê tem alguma destas coisas?
    .half = Mama menos da metade do normal
    .pee = Nenhuma fralda molhada há 8 horas
    .dry = Olhos ou moleira fundos, ou boca seca
    .yellow = Pele amarela que piora, ou com poucas mamadas ou poucas fraldas molhadas
    .legs = Amarelo no primeiro dia de vida, ou até as pernas
    .stool = Cocô branco ou xixi escuro
    .meconium = Não fez cocô nos primeiros 2 dias de vida
    .why = Um bebê pode ficar sem água depressa. Certa pele amarela precisa de cuidado em horas.

infant_cry_feed-breath_belly = O bebê tem alguma destas coisas?
    .breath = Respiração rápida, narinas que abrem, ou costelas que afundam
    .sweat = Sua, fica azul ou para de respirar ao mamar
    .forceful = Vômito em jato depois da maioria das mamadas
    .belly = Barriga inchada e dura
    .lump = Um caroço duro na virilha, ou um testículo inchado
    .fever = 39 °C (102,2 °F) ou mais, e até 6 meses de idade
    .why = Pode vir dos pulmões, do coração, de um intestino entupido ou de uma infecção.

infant_cry_feed-body = Olhe o bebê todo. Você vê alguma destas coisas?
    .hair = Dedo da mão, dedo do pé ou pênis vermelho e inchado
    .limb = Um braço ou perna que não se mexe, ou chora quando você levanta o bebê
    .navel = Umbigo vermelho ou úmido, e o vermelho se espalha
    .long = Choro de mais de 2 horas, diferente dos outros dias
    .alert = Menos alerta, com mais sono ou muito irritado
    .why = Cada uma destas coisas pode ser um motivo de choro que precisa de cuidado agora.

infant_cry_feed-today = Alguma destas coisas é verdade?
    .less = Mama menos do que antes, ou menos de 5 fraldas molhadas por dia
    .blood = Riscos de sangue no cocô
    .yellow = Ainda amarelo depois de 14 dias de vida
    .weight = Perdeu peso, ou não voltou ao peso de nascimento em 2 semanas
    .skin = Olho com secreção, boca ferida ou assadura forte
    .fever = Qualquer febre, também depois de vacina
    .mother = É gêmeo, ou a mãe teve febre, estreptococo B ou herpes
    .you = Você está triste ou sem forças
    .why = Com uma destas coisas, um profissional de saúde deve ver o bebê hoje.

infant_cry_feed-newborn =
    .why = No primeiro mês, um bebê que não está bem deve ser visto no mesmo dia.

infant_cry_feed-planned = Alguma destas coisas é verdade?
    .colic = Chora mais de 3 horas por dia, em 3 dias por semana ou mais
    .spit = Devolve leite, mas está contente e cresce
    .latch = Dificuldade para pegar o peito ou a mamadeira
    .stool = Cocô duro, mas está bem
    .skin = Pele seca, crostas na cabeça ou assadura leve
    .why = A enfermagem ou um profissional de saúde pode ajudar em uma consulta marcada.
