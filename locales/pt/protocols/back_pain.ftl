# seal: 5191d830a2fa9dbc57c5b0c9e29df9f1efe05c66e7fd2a622f7f2c7e30dfc2fa
back_pain-title = Dor nas costas

back_pain-nerves = Com a dor nas costas, alguma destas coisas é verdade?
    .crash = Veio de acidente grave ou queda do alto
    .walk = Não consegue andar, ou as duas pernas ficaram fracas de repente
    .control = De repente não consegue segurar nem soltar o xixi ou o cocô
    .ride = Partes íntimas dormentes, e você não tem como ir a um hospital
    .why = Os nervos da coluna podem estar em perigo.

back_pain-vessels = Você tem algum destes?
    .chest = Dor no peito também, ou dor que rasga
    .faint = Dor muito forte de repente, e sensação de desmaio ou suor frio
    .old = 60 anos ou mais, e dor muito forte de repente nas costas, do lado ou na barriga
    .vessel = Artéria principal dilatada já conhecida (aneurisma)
    .sepsis = Confusão, dificuldade para respirar, ou pele manchada ou muito pálida
    .why = Podem ser sinais de um vaso de sangue que se rompeu ou de uma infecção grave.

back_pain-cauda = Algum destes é novo?
    .numb = Dormência perto das partes íntimas ou do ânus, ou sensação estranha ao se limpar
    .pee = Difícil começar, parar ou sentir o xixi
    .poo = O cocô escapa
    .legs = Dor, formigamento, dormência ou fraqueza nas duas pernas
    .sex = Dormência no sexo, ou sem ereção
    .foot = Uma perna fica mais fraca, ou o pé cai
    .why = Nervos podem estar apertados. Vá a um hospital agora, e não dirija você mesmo.

back_pain-infection_cancer = Você tem algum destes?
    .fever = Febre de 38 °C (100,4 °F) ou mais, ou calafrios
    .spine = Sente-se doente, e injeta drogas, faz diálise, ou teve injeção ou cirurgia na coluna
    .cancer = Câncer agora ou antes, e a dor é nova, forte, à noite ou como um cinto
    .flank = Dor de um lado embaixo das costelas, e vomita
    .why = Isso pode vir de uma infecção, ou de pressão na coluna.

back_pain-look_today = Alguma destas coisas é verdade?
    .loss = Perde peso sem causa, ou tem caroço ou forma nova nas costas
    .night = O descanso não ajuda, e é muito pior à noite
    .blisters = Arde de um lado só, com bolhas
    .pee = Xixi que arde ou com sangue
    .sudden = Veio de repente e é muito forte
    .middle = Você tem de 55 a 64 anos, e esta dor é nova
    .pregnant = Está grávida, com sangue ou dores que vão e vêm
    .why = Um profissional de saúde deve ver isso hoje.

back_pain-young =
    .why = Nesta idade, dor nas costas deve ser examinada.

back_pain-slow = Alguma destas coisas é verdade?
    .weeks = Há mais de 6 semanas, volta sempre, ou atrapalha o dia a dia
    .stiff = Rigidez por mais de 30 minutos toda manhã, há 3 meses ou mais
    .leg = Dor que desce por uma perna há mais de 1 semana
    .fall = Veio depois de uma queda
    .old = Você tem 65 anos ou mais, e esta dor é nova
    .risk = Tem ou teve câncer, ou injeta drogas
    .why = Uma consulta marcada pode achar a causa e ajudar.
