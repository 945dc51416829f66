# seal: b5662406b3463009bab091df47f8c0b5df016c0aeb8758bea30861a6c14e5d1d
allergy_anaphylaxis-title = Reação alérgica

allergy_anaphylaxis-airway = Você tem algum destes sinais agora?
    .throat = Garganta, língua ou boca inchada
    .breath = Dificuldade para respirar ou engolir, ou chiado no peito
    .voice = Voz ou choro rouco, ou respiração com barulho
    .faint = Sensação de desmaio, tontura, confusão, muito cansaço ou corpo mole
    .pale = Pele pálida, fria e úmida
    .why = Podem ser sinais de alergia grave. Pode piorar em minutos.

allergy_anaphylaxis-two_parts = Alguma destas coisas é verdade?
    .gut = Urticária (placas que coçam) ou inchaço, e vômito ou cólica na barriga
    .pen = Usou caneta de adrenalina, mesmo que se sinta melhor
    .before = Já teve reação grave à mesma coisa
    .sting = Picada na boca ou na garganta, com inchaço
    .returns = Teve reação grave nas últimas 24 horas, e os sinais voltam
    .why = Uma alergia grave pode começar assim, ou voltar depois de algumas horas.

allergy_anaphylaxis-spreads = Você tem algum destes?
    .hives = Urticária que se espalha rápido
    .face = Rosto ou lábio inchado
    .pressure = Lábio inchado, e toma remédio para pressão
    .pregnant = Grávida ou com parto recente, e urticária no corpo todo
    .cells = Urticária no corpo todo, e betabloqueador ou doença dos mastócitos
    .why = Ainda pode piorar nas próximas horas, por isso alguém deve ficar de olho em você.

allergy_anaphylaxis-baby =
    .why = Um bebê tão novo deve sempre ser examinado.

allergy_anaphylaxis-all_over = Alguma destas coisas é verdade?
    .hives = Urticária no corpo todo, ou há mais de 6 horas
    .drug = Começou depois de um remédio novo
    .lid = Pálpebras inchadas
    .area = Área inchada de 10 cm (4 polegadas) ou mais
    .cells = Betabloqueador ou remédio para pressão, ou doença dos mastócitos
    .pregnant = Está grávida ou teve parto nas últimas 6 semanas
    .why = Com um destes, um profissional de saúde deve falar com você hoje.

allergy_anaphylaxis-plan = Alguma destas coisas é verdade?
    .pen = Precisa de uma caneta de adrenalina nova, ou quer aprender a usar
    .test = Quer descobrir a que você reage
    .weeks = A urticária volta há mais de 6 semanas
    .hay = Rinite alérgica (febre do feno) sem controle
    .why = Uma consulta marcada pode ajudar a evitar a próxima reação.
