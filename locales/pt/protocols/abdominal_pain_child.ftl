# seal: 4d4ff383749eefe1ca054947a64d60efeb9e268e5c4625d995a334d28e21ea3e
abdominal_pain_child-title = Dor de barriga, criança com menos de 12 anos

abdominal_pain_child-looks_ill = A criança tem algum destes sinais agora?
    .wake = Difícil de acordar, mole, confusa, ou teve convulsão
    .color = Pálida, azul, cinza, manchada ou fria
    .vomit = Vômito verde ou com sangue
    .breath = Respira muito rápido ou com esforço, ou com pausas
    .spots = Manchas que não somem ao apertar um copo sobre elas
    .cry = Choro fraco ou agudo, ou não dá para acalmar
    .why = São sinais de que a criança pode estar muito doente e precisa de ajuda já.

abdominal_pain_child-severe = Alguma destas coisas é verdade para a criança?
    .pain = A dor é muito forte, mesmo após remédio simples para dor
    .waves = Grita em ondas, encolhe os joelhos, e fica pálida entre elas
    .jelly = Cocô como geleia vermelha
    .injury = Pancada na barriga, como de bicicleta, acidente ou queda
    .swallow = Pode ter engolido veneno, ímã ou bateria
    .thirst = Tem sede, faz muito xixi, e vomita ou respira fundo e rápido
    .why = Com um destes, a barriga ou o corpo todo pode estar em perigo.

abdominal_pain_child-young_baby = O bebê está acima de 38 °C (100,4 °F) ou abaixo de 36 °C (96,8 °F)?
    .why = Em um bebê tão novo, pode ser o único sinal de uma infecção grave.

abdominal_pain_child-fixed = A criança tem algum destes?
    .testicle = Testículo dolorido ou inchado
    .lump = Caroço duro ou dolorido na virilha
    .constant = Dor sem parar há mais de 4 horas
    .right = Dor embaixo, do lado direito, ou pior ao pular ou num solavanco
    .side = Dor de repente de um lado só, e vomita
    .swollen = Barriga inchada
    .all = Vomita tudo o que come e bebe
    .why = Com um destes, a criança precisa ser vista nas próximas horas.

abdominal_pain_child-risk = Alguma destas coisas é verdade para a criança?
    .lungs = Febre com tosse ou respiração rápida
    .sleepy = Sem xixi há 8 horas, e com sono
    .blood = Doença falciforme, ou defesas baixas
    .nerves = Doença do cérebro ou dos nervos, ou válvula (tubo que drena o cérebro)
    .surgery = Cirurgia no intestino no passado
    .hurt = Roxo ou machucado que ninguém sabe explicar
    .why = Com um destes, não esperamos.

abdominal_pain_child-high_fever = A febre é de 39 °C (102,2 °F) ou mais?
    .why = Nesta idade, febre alta é mais vezes sinal de infecção grave.

abdominal_pain_child-today = A criança tem algum destes?
    .day = Dor há mais de 1 dia
    .blood = Sangue no cocô ou no xixi
    .yellow = Pele ou olhos amarelos, ou perde peso
    .burns = Dor ao fazer xixi
    .hot = Febre de 39 °C (102,2 °F) ou mais, ou febre há mais de 5 dias
    .dry = Sem xixi ou fralda molhada há 8 horas
    .throat = Dor de garganta e febre
    .why = Pode precisar de tratamento, por isso um profissional de saúde deve ver a criança hoje.

abdominal_pain_child-long = Alguma destas coisas é verdade para a criança?
    .weeks = A dor vai e volta há mais de 2 semanas
    .hard = Cocô duro, ou cocô em menos de 3 dias por semana
    .school = A dor vem com preocupação, como antes da escola
    .why = Uma consulta marcada pode descobrir o que ajuda.
