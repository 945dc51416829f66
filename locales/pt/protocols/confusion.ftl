# seal: 1d5ce9a2e40f2167864923e915ae7c8804f93b6b0ebbb16e75a09fa08512c829
confusion-title = Confusão mental

confusion-sudden = Algum destes se aplica à pessoa que está confusa?
    .fast = Começou rápido, em horas ou dias, mesmo com demência
    .wake = Difícil de acordar, ou volta a adormecer toda hora
    .name = Não sabe dizer o nome, a idade ou a data
    .stroke = Rosto caído, braço ou perna fraca, ou fala estranha
    .fit = Teve convulsão, desmaiou, ou tem dor de cabeça forte
    .lips = Lábios azuis ou cinza, ou dificuldade para respirar
    .why = Confusão que vem de repente pode ser derrame (AVC), infecção no sangue ou açúcar baixo.

confusion-cause = Alguma destas coisas é verdade para a pessoa?
    .fever = Febre, pele manchada, respiração rápida ou sem xixi
    .blow = Pancada na cabeça ou queda nas últimas semanas
    .sugar = Diabetes, com açúcar abaixo de 4 (70), ou muito alto
    .alcohol = Parou de beber, e agora treme ou vê coisas
    .drugs = Remédios demais, drogas ou veneno
    .gas = Aquecedor, fumaça ou alarme de gás em casa
    .birth = Está grávida, ou teve parto nas últimas 6 semanas
    .why = Cada um destes pode pôr a vida em perigo, e pode ser tratado.

confusion-child = A criança está muito agitada, estranha, ou chora o tempo todo?
    .why = Em uma criança, são sinais de que o cérebro não está bem.

confusion-harm = Há risco de a pessoa se machucar ou machucar outros?
    .why = Quando alguém pode se ferir, a ajuda precisa vir logo.

confusion-worse = Alguma destas coisas é verdade para a pessoa?
    .dementia = Demência, e pior que o normal
    .passed = Ficou confusa por pouco tempo, e agora está bem
    .sees = Ouve, vê ou teme coisas que não existem
    .why = Com um destes, a pessoa precisa ser vista nas próximas horas.

confusion-recent = Alguma destas coisas é verdade para a pessoa?
    .medicine = Começou com remédio novo ou mudado
    .body = Veio com cocô duro ou sono ruim
    .weeks = Começou nas últimas semanas
    .why = Uma causa assim pode ser achada e tratada, por isso precisa ser vista hoje.
