# seal: b75a87ff767cfbda3888db50b8938b24013dde690292ca4a6d714f46332a5d83
nosebleed-title = Sangramento do nariz

nosebleed-heavy = Com o sangramento do nariz, alguma destas coisas é verdade agora?
    .pours = O sangue jorra e não diminui quando você aperta o nariz
    .faint = Sensação de desmaio, palidez, ou o coração está rápido
    .breath = É difícil respirar
    .vomit = Você vomita sangue
    .why = Você pode perder sangue demais.

nosebleed-head_hit = Alguma destas coisas é verdade?
    .out = Depois de uma batida na cabeça, você desmaiou, vomitou ou tem sono
    .fluid = Depois de uma batida, sai líquido claro do nariz ou de um ouvido
    .sight = Depois de uma batida, você vê dobrado, ou sente fraqueza ou dormência
    .battery = Há uma bateria pequena e redonda no nariz
    .pregnant = Você está grávida ou acabou de ter parto, e tem dor de cabeça forte ou visão estranha
    .why = Podem ser sinais de dano na cabeça, ou de pressão muito alta na gravidez.

nosebleed-lasts = Ainda sangra depois de apertar com firmeza por 10 a 15 minutos, duas vezes?
    .why = Um sangramento que não para pode precisar da ajuda de um profissional de saúde.

nosebleed-risk_now = Alguma destas coisas é verdade?
    .thinner = Remédio para afinar o sangue ou doença que faz sangrar, e apertar por 10 minutos não parou
    .lot = Você perdeu muito sangue, ou sente fraqueza ou tontura
    .hit = Começou com uma batida no nariz, no rosto ou na cabeça
    .surgery = Você operou o nariz ou as amígdalas nas últimas semanas
    .object = Há algo preso no nariz
    .why = Com uma destas coisas, o sangramento pode piorar ou voltar forte.

nosebleed-small_child =
    .why = Nariz que sangra é raro nesta idade, por isso um profissional de saúde procura a causa.

nosebleed-risk_later = Alguma destas coisas é verdade?
    .thinner = Você toma remédio para afinar o sangue
    .illness = Doença que faz sangrar, ou doença do fígado
    .bruises = Novas manchas roxas ou pequenos pontos escuros, ou a gengiva sangra
    .pressure = A sua pressão em casa é de 180 por 120 (18 por 12) ou mais
    .why = Com uma destas coisas, a causa precisa ser vista hoje.

nosebleed-often = Alguma destas coisas é verdade?
    .week = O seu nariz sangra 3 vezes por semana ou mais
    .tired = Muitas vezes você tem cansaço, palidez ou falta de ar na escada
    .side = Um lado do nariz está entupido e sangra
    .why = Sangramentos que voltam devem ser vistos.
