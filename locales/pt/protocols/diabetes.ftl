# seal: aa0774c864ebeb73a85316495cdd178facdb95840db30f3abd3c7bfa2ed24bbe
diabetes-title = Diabetes, açúcar baixo ou alto

diabetes-wake = Você tem algum destes sinais agora?
    .wake = Desmaiou, ou difícil de acordar
    .fit = Convulsão
    .swallow = Não consegue engolir com segurança
    .mixed_up = Confusão, ou sono demais para tomar açúcar sem ajuda
    .why = Pode faltar açúcar ou líquido no cérebro. Nada pela boca agora, pois pode ir para os pulmões.

diabetes-severe = Você tem algum destes?
    .low = Açúcar ainda abaixo de 4 mmol/L (70 mg/dL) após tomar açúcar 2 vezes
    .much = Insulina ou remédio de diabetes demais
    .ketones = Cetonas acima de 3, ou acima de 2+ no xixi
    .breath = Respiração funda, rápida ou com cheiro de fruta
    .belly = Dor de barriga ou vômito, com açúcar alto ou muita sede
    .special = Dor de barriga ou vômito na gravidez ou com remédio terminado em -gliflozina
    .dry = Muito sono ou corpo muito seco, com sede ou açúcar acima de 30 mmol/L (540 mg/dL)
    .why = Pode ser ácido demais ou água de menos no sangue, ou açúcar baixo que não sobe.

diabetes-ketones = Alguma destas coisas é verdade?
    .ketones = Cetonas de 1,6 a 3
    .some = Tipo 1 ou remédio -gliflozina, e cetonas a partir de 0,6 ou açúcar alto há um dia
    .vomit = Vomita, ou o que bebe não fica
    .high = Açúcar acima de 15 mmol/L (270 mg/dL) 2 vezes, e doente ou a insulina não ajuda
    .out = Sem insulina, ou a bomba falhou
    .pregnant = Grávida, e açúcar alto demais ou baixo demais
    .why = O ácido pode se juntar no sangue em poucas horas.

diabetes-lows = Alguma destas coisas é verdade?
    .again = Segunda queda forte de açúcar em 24 horas
    .pills = Queda de açúcar com insulina lenta, ou comprimido como gliclazida
    .alone = Queda de açúcar, e você está só, com saúde frágil ou bebeu álcool
    .unaware = Queda de açúcar que não sentiu chegar, ou toma betabloqueador
    .foot = Ferida nova no pé com febre, pele preta, ou vermelhidão que se espalha
    .why = O açúcar pode cair de novo por um ou dois dias, e um pé pode piorar rápido.

diabetes-child = A criança bebe muito ou faz muito xixi, perde peso, ou parece muito cansada?
    .why = A diabetes pode começar assim em uma criança. Uma gota de sangue mostra.

diabetes-today = Alguma destas coisas é verdade?
    .ketones = Cetonas de 0,6 a 1,5
    .high = Açúcar acima de 15 mmol/L (270 mg/dL) há mais de um dia
    .low = Queda de açúcar sem causa clara, ou 2 ou mais em uma semana
    .ill = Doente sem plano para dias de doença, ou corticoide novo
    .thirst = Muita sede nova e muito xixi
    .foot = Ferida nova no pé
    .type1 = Tipo 1 ou remédio -gliflozina, e fora da meta há semanas ou vai fazer jejum
    .why = Com um destes, o seu plano precisa ser visto hoje.

diabetes-plan = Alguma destas coisas é verdade?
    .target = Açúcar alto demais há semanas
    .lows = Quedas leves de açúcar que vêm muitas vezes
    .check = Está na hora do exame de sangue, dos olhos ou dos pés
    .fast = Planeja fazer jejum, como no Ramadã
    .type1 = Tem diabetes tipo 1, ou toma remédio -gliflozina
    .why = Uma consulta marcada mantém você bem.
