# seal: d5060e9801f8dae2d2c84983f1719fecd7f6b9afdbf129c56f2150ee0fc5d79b
rectal_bleeding-title = Sangramento pelo ânus

rectal_bleeding-heavy = Alguma destas coisas é verdade agora?
    .stop = O sangramento não para
    .lot = Muito sangue, coágulos grandes, ou a água do vaso (sanita) está vermelha
    .faint = Sensação de desmaio, palidez, falta de ar ou coração rápido
    .vomit = Você também vomita sangue
    .pain = Dor de barriga muito forte
    .injury = Começou depois de um machucado ou de uma agressão
    .liver = Doença do fígado, ou veias largas no esôfago
    .jelly = Cocô como geleia vermelha em uma criança
    .why = Pode ser que você perca sangue demais, ou que o intestino esteja ferido.

rectal_bleeding-dark = Alguma destas coisas é verdade?
    .dark = Fezes pretas ou vermelho-escuras
    .loose = Diarreia com sangue
    .aspirin = Você toma aspirina ou clopidogrel, e é mais que um risco de sangue
    .surgery = Coágulos, e um exame ou operação do intestino ou da próstata nos últimos 14 dias
    .bowel = Você tem doença de Crohn ou colite
    .why = Sangue escuro pode vir do alto do intestino. Precisa ser visto em horas.

rectal_bleeding-child_more = Há mais que um risco de sangue?
    .why = Uma criança pode perder sangue demais antes de um adulto.

rectal_bleeding-child =
    .why = Sangue no cocô de uma criança precisa ser visto hoje.

rectal_bleeding-today = Você tem alguma destas coisas?
    .mixed = Sangue misturado nas fezes
    .more = Mais que um risco de sangue
    .pain = Dor muito forte no ânus
    .lump = Um caroço quente e dolorido no ânus, ou febre
    .why = Um profissional de saúde precisa descobrir hoje de onde vem o sangue.

rectal_bleeding-over_40 =
    .why = A partir dos 40 anos, qualquer sangue pelo ânus deve ser visto.

rectal_bleeding-long = Você tem alguma destas coisas?
    .weeks = Sangue que vai e vem, ou há mais de 1 semana
    .again = Não é a primeira vez
    .habit = Fezes mais moles, mais finas ou mais longas há 3 semanas
    .weight = Você perde peso, ou está sempre com cansaço
    .belly = Dor de barriga, ou um caroço na barriga ou no ânus
    .why = Sangramento que dura ou volta deve ser visto.
