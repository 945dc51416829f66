# seal: e3b15a40ff6c9c874d8e1d73b11c33d7a24f3b5b5c2b3bfc63f9d08218a0356c
abdominal_pain_adult-title = Dor de barriga, a partir de 12 anos

abdominal_pain_adult-severe_signs = Com a dor de barriga, você tem algum destes sinais agora?
    .sudden = Veio de repente, ou é a pior da vida
    .still = Não consegue ficar em pé, ou não consegue ficar deitado quieto
    .hard = Barriga dura, ou dói ao tocar
    .vomit = Vômito com sangue, ou como borra de café
    .poop = Cocô com sangue, ou preto e pegajoso
    .faint = Desmaio, dor no peito ou dificuldade para respirar
    .pale = Pele pálida, fria e suada, ou manchada, ou confusão
    .why = Podem ser sinais de sangramento, de um órgão que se rompeu ou de uma infecção grave.

abdominal_pain_adult-blocked = Alguma destas coisas é verdade?
    .pee = Não consegue fazer xixi de jeito nenhum
    .gas = Não sai gás nem cocô, e a barriga incha ou você vomita
    .lump = Caroço na virilha ou barriga que não volta, e você vomita
    .diabetes = Tem diabetes e vomita
    .stone = Dor do lado do corpo até a virilha, e febre ou um rim só
    .drink = Dor forte no alto da barriga e nas costas, depois de muito álcool
    .injury = Começou após pancada forte, queda ou acidente
    .artery = Dor nova e forte aos 60 anos ou mais, ou aneurisma já conhecido
    .why = Com um destes, a dor pode vir de algo que precisa ser tratado logo.

abdominal_pain_adult-pregnant_signs = Você pode estar grávida, ou teve parto há pouco tempo. Você tem algum destes?
    .bad = A dor é forte, ou não passa nunca
    .side = Dor de um lado só, ou na ponta de um ombro
    .bleed = Sangramento pela vagina
    .faint = Sensação de desmaio
    .why = Podem ser sinais de gravidez fora do útero, ou de um útero que sangra por dentro.

abdominal_pain_adult-fixed = Você tem algum destes?
    .worse = Piora muito a cada hora
    .right = Foi para baixo, do lado direito, ou dói ali ao tossir
    .hours = Mais de 6 horas, e febre ou vômitos repetidos
    .liver = Dor debaixo das costelas direitas, com febre ou olhos amarelos
    .stone = Dor em ondas do lado do corpo até a virilha, e enjoo
    .lump = Caroço dolorido na virilha ou barriga que não volta
    .pelvis = Dor embaixo na barriga, com febre e corrimento novo
    .why = Com um destes, você precisa ser examinado nas próximas horas.

abdominal_pain_adult-risk = Alguma destas coisas é verdade?
    .testicle = Dor ou inchaço em um testículo
    .surgery = Cirurgia ou exame com câmera na barriga nos últimos 30 dias
    .immune = Defesas baixas, ou corticoide por muito tempo
    .sickle = Doença falciforme
    .thinner = Remédio para afinar o sangue, ou sangra com facilidade
    .older = Dor nova aos 65 anos ou mais, que não passa nunca
    .why = Com um destes, mesmo uma dor leve pode ser grave por dentro.

abdominal_pain_adult-today = Você tem algum destes?
    .constant = Dor sem parar há 12 horas ou mais
    .pee = Arde ao fazer xixi, ou há sangue no xixi
    .bleed = Sangue ao se limpar, ou pela vagina entre as menstruações
    .fluid = Corrimento novo da vagina ou do pênis
    .vomit = Vomita várias vezes, mas goles pequenos ficam
    .why = Um profissional de saúde precisa descobrir hoje o que está por trás disso.

abdominal_pain_adult-pregnant =
    .why = Neste período, toda dor de barriga deve ser examinada.

abdominal_pain_adult-long = Você tem algum destes?
    .returns = Dor ou barriga inchada que não passa, ou que volta
    .weight = Perde peso, ou a comida fica presa
    .habit = O xixi ou o cocô mudou, ou cocô mole há dias
    .bloated = Aos 50 anos ou mais, barriga inchada quase todo dia
    .acid = Aos 55 anos ou mais, azia nova ou dor depois de comer
    .why = O que não passa deve ser examinado.
