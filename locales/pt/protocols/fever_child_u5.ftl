# seal: 86b49698364488dc588385cddcbed1d877fc746bbcd4adcecbf0beec1df4da9a
fever_child_u5-title = Febre, criança com menos de 12 anos

fever_child_u5-looks = A criança tem algum destes sinais agora?
    .wake = Difícil de acordar, mole, ou não olha para você
    .cry = Choro fraco, choro agudo, ou choro que não para
    .color = Pele, lábios ou língua azuis, cinza, manchados ou muito pálidos
    .fit = Convulsão com tremores, ou um lado fraco
    .drink = Não consegue beber nem mamar nada, ou vomita tudo
    .dry = Olhos fundos, ou a pele beliscada fica levantada
    .why = São sinais de que a criança pode estar muito doente e precisa de ajuda já.

fever_child_u5-breathing = Você vê algum destes quando a criança respira?
    .grunt = Gemido a cada respiração
    .ribs = A pele afunda nas costelas
    .stops = Pausas curtas
    .fast = 60 respirações ou mais em um minuto
    .why = Mostram que a criança faz força demais para respirar.

fever_child_u5-spots_neck = A criança tem algum destes?
    .spots = Manchas que não somem ao apertar um copo sobre elas
    .neck = Pescoço duro
    .soft_spot = Moleira inchada (parte mole da cabeça)
    .green = Vomita líquido verde
    .cold = Fria ao toque, ou menos de 36 °C (96,8 °F)
    .cancer = Usa remédio de câncer, e parece doente, pálida ou com sono, ou treme de frio
    .why = Pode ser infecção no sangue ou em volta do cérebro, ou intestino entupido.

fever_child_u5-newborn =
    .why = No primeiro mês, febre pode ser o único sinal de infecção grave.

fever_child_u5-young_baby =
    .why = Nesta idade, febre precisa ser examinada em um hospital agora. Um bebê pode parecer bem no início.

fever_child_u5-high_fever = A febre é de 39 °C (102,2 °F) ou mais?
    .why = Nesta idade, febre alta é mais vezes sinal de infecção grave.

fever_child_u5-less_well = A criança tem algum destes?
    .breath = Narinas se abrem, ou respira rápido: 50 por minuto antes de 1 ano, 40 a partir de 1, 30 a partir de 5
    .active = Só acorda após muita insistência, não sorri, ou se mexe muito menos
    .pale = Parece pálida para você
    .feeds = Bebe, mama ou come menos da metade do normal
    .mouth = Boca seca
    .pee = Sem xixi ou fralda molhada há 12 horas
    .why = Com um destes sinais, a criança precisa ser vista nas próximas horas.

fever_child_u5-long_or_illness = Alguma destas coisas é verdade para a criança?
    .days = Febre há 5 dias ou mais
    .chills = Calafrios que sacodem o corpo
    .limb = Junta, braço ou perna inchada, ou não anda ou não usa um braço ou perna
    .cancer = Usa remédio de câncer, ou tem muito poucos glóbulos brancos
    .spleen = Doença falciforme, falta do baço, ou defesas baixas
    .heart = Doença do coração, aparelho para respirar, ou tubo em uma veia
    .travel = Esteve em um lugar com malária ou dengue no último ano
    .why = Uma febre longa, ou com um destes, precisa de exames agora.

fever_child_u5-other_signs = A criança tem algum destes?
    .days = Febre há mais de 3 dias
    .ear = Dor de ouvido, ou líquido que sai de um ouvido
    .pee = Xixi que arde ou cheira mal
    .throat = Dor de garganta com manchas na pele
    .settle = Não se acalma, mesmo quando a febre baixa
    .worse = A criança piora, ou você está com preocupação
    .why = Pode precisar de tratamento, e você conhece a criança melhor. Um profissional de saúde precisa vê-la hoje.

fever_child_u5-cycle = A febre volta várias vezes, e a criança fica bem entre elas?
    .why = Uma febre que volta em ciclos merece uma consulta marcada.
