# seal: 273cc35835fe0085334cecf24ad4817c95139ab724d7f217075d0f8f041b88aa
sepsis-title = Sinais de sepse (infecção no corpo todo)

sepsis-danger = Alguma destas coisas é verdade agora?
    .mixed_up = Confusão, fala enrolada ou sem sentido, ou não parece a mesma pessoa
    .skin = Pele ou lábios azuis, cinza, manchados ou muito pálidos (em pele escura, veja as palmas das mãos e as solas dos pés)
    .breath = Respira muito rápido ou com muito esforço
    .spots = Manchas que não somem quando você aperta um copo nelas
    .shiver = Treme muito forte, ou dor muito forte nos músculos
    .die = Sente que vai morrer
    .why = Estes são os sinais principais da sepse. Precisa de ajuda já.

sepsis-numbers = Alguma destas coisas é verdade?
    .pee = Não urina o dia todo
    .cold = Muito frio ao toque, ou 35 °C (95 °F) ou menos
    .wake = Difícil de acordar, ou teve convulsão
    .cancer = Remédio de câncer nas últimas 6 semanas, e se sente mal
    .wound = Uma ferida que dói muito mais do que parece, ou pele preta ou com bolhas
    .home = Respirações 25 ou pulso 131 por minuto ou mais, oxigênio 91 ou pressão máxima 90 ou menos
    .why = Podem ser sinais de que uma infecção faz mal ao corpo todo.

sepsis-child_signs = A criança tem alguma destas coisas?
    .soft_spot = Moleira inchada para fora
    .floppy = Corpo mole, ou muito sono
    .cry = Choro fraco, ou que não para
    .pee = Nenhum xixi ou fralda molhada em um dia inteiro
    .why = Estes são os sinais de que uma criança pode estar muito doente.

sepsis-newborn = O bebê não quer mamar, e tem febre ou qualquer outro sinal?
    .why = No primeiro mês, isso pode ser o começo de uma infecção grave.

sepsis-child_feeds = A criança tem alguma destas coisas?
    .feed = Não mama, não come ou não bebe, ou não quer
    .vomit = Vomita sem parar
    .pee = Nenhum xixi ou fralda molhada há 12 horas
    .why = Com uma destas coisas, a criança precisa ser vista nas próximas horas.

sepsis-pregnant =
    .why = Nestas semanas as infecções podem piorar depressa.

sepsis-very_old =
    .why = Nesta idade uma infecção pode piorar depressa, e pode não haver febre.

sepsis-risk = Alguma destas coisas é verdade?
    .surgery = Operação ou machucado nas últimas semanas
    .tube = Um tubo, sonda ou cateter no corpo
    .drugs = Injeta drogas
    .immune = Defesas baixas
    .skin = Pele vermelha e quente que se espalha
    .home = Sente-se muito mal, e respirações 21 ou mais, ou pulso 91 ou mais, por minuto
    .why = Com uma destas coisas, uma infecção precisa ser vista nas próximas horas.

sepsis-treated = Alguma destas coisas é verdade?
    .treated = Não melhorou depois de 48 horas de tratamento
    .past = Ainda não está bem depois de uma sepse no passado
    .why = Um profissional de saúde deve ver de novo o que é preciso.
