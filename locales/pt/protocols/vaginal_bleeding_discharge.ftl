# seal: fedbbb385eb6670b045de151886eba2320e32975b24da4cdbb23c8055f50392b
vaginal_bleeding_discharge-title = Sangramento ou corrimento vaginal

vaginal_bleeding_discharge-heavy = Você tem alguma destas coisas agora?
    .pad = O sangue encharca um absorvente grande por hora, há mais de 2 horas
    .faint = Muito sangue ou coágulos grandes, e sensação de desmaio, palidez ou falta de ar
    .thinner = Você encharca um absorvente por hora e toma remédio para afinar o sangue
    .wound = Um machucado ou agressão ali, e muito sangue
    .shock = Febre alta, e pele vermelha como queimada de sol, vômito ou sensação de desmaio
    .ectopic = Você pode estar grávida, e tem muito sangue, ou dor forte na barriga ou na ponta do ombro
    .why = Você pode perder sangue demais, por fora ou por dentro, ou ter uma infecção no sangue.

vaginal_bleeding_discharge-urgent_signs = Você tem alguma destas coisas?
    .pad = Um absorvente encharcado em 1 hora, duas vezes seguidas
    .thinner = Muito sangue, e remédio para afinar o sangue ou doença que faz sangrar
    .fever = Febre com dor embaixo na barriga, dor na relação sexual, corrimento estranho ou absorvente interno perdido
    .side = Dor forte e súbita embaixo, de um lado, e você vomita
    .forced = Alguém forçou você a ter sexo, ou machucou você ali
    .why = Isso precisa de cuidado nas próximas horas. Certa ajuda só funciona se começa cedo.

vaginal_bleeding_discharge-child =
    .why = Em uma criança, isso precisa ser visto com cuidado, agora.

vaginal_bleeding_discharge-pregnant_signs = Alguma destas coisas é verdade?
    .blood = Você está grávida, e tem qualquer sangue, dor ou saída de líquido
    .birth = Você teve parto, e volta a sangrar mais ou cheira mal
    .sores = Feridas ou bolhas ali
    .why = Na gravidez e depois do parto, isso precisa ser visto agora.

vaginal_bleeding_discharge-pregnant =
    .why = Na gravidez, uma mudança ali precisa ser vista no mesmo dia.

vaginal_bleeding_discharge-today = Você tem alguma destas coisas?
    .morning = Sexo nos últimos 5 dias, e você teme uma gravidez
    .pain = Corrimento novo com dor embaixo na barriga
    .tampon = Absorvente interno (tampão) preso ou perdido
    .sores = Feridas ou bolhas novas
    .after = Sangue novo depois de um procedimento ali
    .low = Qualquer sangramento estranho, e ferro baixo, remédio para afinar o sangue ou doença que faz sangrar
    .why = Isso precisa de ajuda hoje. Funciona melhor cedo.

vaginal_bleeding_discharge-planned = Você tem alguma destas coisas?
    .menopause = Qualquer sangue, 1 ano ou mais depois da última menstruação
    .between = Sangue entre as menstruações ou depois do sexo
    .long = Menstruação forte, ou mais de 7 dias
    .change = Uma mudança súbita, ou 3 menstruações que não vieram
    .discharge = Corrimento com novo cheiro, cor ou coceira
    .test = Você quer um exame de infecções sexuais
    .why = Isso deve ser visto. Sangue depois da menopausa precisa de consulta em até 2 semanas.
