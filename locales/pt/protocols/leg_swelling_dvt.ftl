# seal: 496cdcf604ae7df6c9b0002899deee5d006e3123f672b96826c2332b0897fb69
leg_swelling_dvt-title = Perna inchada ou dolorida sem machucado

leg_swelling_dvt-clot_moved = Com a perna, você tem alguma destas coisas?
    .breath = Falta de ar, ou dor no peito
    .blood = Você tosse sangue
    .faint = Você desmaiou, ou quase
    .cold = A perna ficou de repente fria, branca, azul ou dormente, com dor forte
    .tense = A perna toda está enorme, dura e azul
    .dark = Pele escura ou cinza que se espalha, com dor forte, e você se sente mal
    .why = Pode haver um coágulo no pulmão, ou a perna pode estar sem sangue.

leg_swelling_dvt-pregnant =
    .why = Nesta fase são mais comuns os coágulos e o inchaço súbito por pressão alta.

leg_swelling_dvt-clot_risk = Uma perna está inchada ou dolorida, e alguma destas coisas é verdade?
    .rest = Operação, gesso ou mais de 3 dias de cama, nas últimas 4 semanas
    .cancer = Câncer
    .clot = Um coágulo no passado, ou uma doença que forma coágulos
    .missed = Você toma remédio para afinar o sangue, e deixou de tomar alguns
    .estrogen = A pílula ou outro estrogênio
    .trip = Você ficou sentado mais de 4 horas em uma viagem
    .big = A perna toda está inchada, ou uma panturrilha está 3 cm (1 polegada) maior
    .why = Com uma destas coisas, um coágulo na perna é mais provável. Precisa de um exame agora.

leg_swelling_dvt-other_urgent = Alguma destas coisas é verdade?
    .arm = Um braço está inchado
    .skin = Pele vermelha e quente, com febre ou calafrios
    .foot = Diabetes, e um pé vermelho, com ferida aberta ou pus
    .effort = As duas pernas incham, e falta ar com esforço
    .why = Pode ser um coágulo, uma infecção ou um coração sobrecarregado.

leg_swelling_dvt-look_today = Alguma destas coisas é verdade?
    .one = Uma perna está dolorida, inchada, quente, vermelha ou mais escura
    .fast = As duas pernas incham mais a cada dia, ou você ganha 2 kg (4 lb) em 3 dias
    .face = Rosto inchado, ou urina com espuma
    .patch = Uma mancha vermelha e quente na pele
    .vein = Uma veia dura e dolorida de 5 cm (2 polegadas) ou mais, ou perto da virilha
    .why = Isso precisa de um exame ou de uma olhada em até 24 horas.

leg_swelling_dvt-slow = Alguma destas coisas é verdade?
    .weeks = Os dois tornozelos incham no fim do dia, há semanas
    .veins = Você tem veias largas e tortas (varizes)
    .vein = Uma veia curta e dolorida
    .pills = Começou com um remédio novo
    .why = Uma consulta marcada pode achar a causa e ajudar.
