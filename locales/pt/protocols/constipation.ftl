# seal: 0c2f5f80424114f8a88a7746feb477f9ba1d7bd0573f34bd828d1308af5ad8af
constipation-title = Prisão de ventre

constipation-blocked = Você tem algum destes sinais agora?
    .gas = Sem cocô, sem gás, e barriga inchada, vômito ou dor muito forte
    .green = Vômito verde ou marrom
    .hard = Dor de barriga muito forte de repente, ou barriga dura
    .faint = Desmaiou
    .numb = Dormência entre as pernas, ou pernas fracas
    .blood = Muito sangue, ou cocô preto como piche
    .why = Pode ser intestino entupido ou rompido, sangramento, ou nervo apertado nas costas.

constipation-risk = Alguma destas coisas é verdade?
    .vomit = Vomita, e a barriga dói
    .pee = Não consegue fazer xixi
    .swollen = Barriga inchada e esticada
    .pills = Toma remédio forte para dor ou clozapina, e a barriga dói muito
    .bowel = Dor de barriga e um destes: câncer do intestino, doença do intestino, cirurgia antiga na barriga
    .why = Com um destes, o intestino pode estar perto de entupir.

constipation-newborn = O bebê ficou sem nenhum cocô nas primeiras 48 horas de vida?
    .why = Um bebê sem cocô nos primeiros 2 dias pode ter o intestino entupido.

constipation-baby_unwell = O bebê mama mal ou parece doente?
    .why = Um bebê que não mama bem deve ser examinado hoje.

constipation-older_pills = Você toma remédio forte para dor, ou remédio para a bexiga, o humor ou o sono?
    .why = A partir dos 65 anos, esses remédios podem fazer o intestino parar.

constipation-stuck = Você tem algum destes?
    .bottom = Dor muito forte no ânus, e cocô duro que não sai
    .leak = Cocô líquido que escapa
    .mixed = Mais confusão que o normal
    .cancer = Câncer ou remédio forte para dor, e sem cocô há 3 dias
    .pain = Dor de barriga forte
    .why = Cocô preso precisa de ajuda hoje.

constipation-child =
    .why = Uma criança com cocô duro deve ser vista por um profissional de saúde.

constipation-new_at_50 = Isso é novo para você?
    .why = A partir dos 50 anos, uma mudança nova deve ser examinada.

constipation-long = Você tem algum destes?
    .help = Sem melhora após 1 semana de comida melhor, mais líquidos ou laxante
    .week = Há mais de 7 dias, e não sabe por quê
    .returns = Volta sempre, ou alterna com cocô mole
    .blood = Sangue no cocô
    .weight = Perde peso, ou tem cansaço o tempo todo
    .lump = Caroço na barriga ou no ânus
    .thyroid = Sente frio, ganha peso, e tem pele seca
    .why = O que não passa deve ser examinado.
