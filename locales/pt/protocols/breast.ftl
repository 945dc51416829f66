# seal: 2e589a278c124c8ec994441f9506ba7135cd9cce2965fd557d7fadc48f55c8c6
breast-title = Problema na mama

breast-chest_sepsis = Você tem algum destes sinais agora?
    .chest = Peso, aperto ou pressão no peito
    .spreads = Dor que vai para um braço, o pescoço ou a mandíbula
    .breath = Falta de ar, ou suor frio
    .ill = Mama vermelha e dolorida, e confusão, sensação de desmaio ou muito sono
    .skin = Mama vermelha e dolorida, e pele manchada, azul ou muito pálida
    .why = A dor pode vir do coração, ou pode haver infecção no sangue.

breast-fever = Você tem algum destes?
    .shivers = Mama vermelha ou quente, e febre com calafrios ou vômito
    .immune = Mama vermelha ou quente, febre e defesas baixas
    .lump = Caroço muito dolorido, e febre
    .birth = Febre de 38 °C (100,4 °F) ou mais, até 6 semanas depois de um parto
    .baby = Bebê recém-nascido com mama vermelha ou inchada
    .why = Podem ser sinais de uma infecção que se espalha ou forma pus.

breast-red = Você tem algum destes?
    .feeding = Amamenta, e está vermelha ou dolorida há 12 horas, ou tem febre
    .other = Mama vermelha, quente ou dolorida, e não amamenta
    .crack = Mamilo rachado, e vermelhidão que se espalha
    .fast = Mama vermelha ou manchada que cresce rápido
    .pregnant = Está grávida, e há caroço, dor ou mudança
    .why = Com um destes, um profissional de saúde deve ver a mama hoje.

breast-change = Você tem algum destes?
    .lump = Caroço na mama ou na axila, em mulher ou homem
    .skin = Pele com covinhas, ou como casca de laranja
    .nipple = Mamilo que mudou, ou que solta líquido ou sangue
    .rash = Ferida ou irritação no mamilo que não sara
    .pain = Dor de um lado há 4 semanas ou mais
    .risk = Mudança junto a uma prótese, ou câncer de mama na família
    .why = Toda mudança deve ser vista em até 2 semanas. A maioria não é perigosa, mas só uma consulta pode dizer.
