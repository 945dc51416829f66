# seal: f1d600bf00a7581472067786165edc0b2f5058868bc33f1f0bc143d175213a02
dizziness_vertigo-title = Tontura ou vertigem

dizziness_vertigo-stroke_signs = Com a tontura, você tem algum destes sinais agora?
    .sight = Vê dobrado, ou perdeu a visão
    .speech = Fala estranha, ou dificuldade para engolir
    .weak = Rosto, braço ou perna fraca, dormente ou formigando
    .walk = Não consegue ficar em pé ou andar sem ajuda
    .head = Dor muito forte de repente na cabeça ou no pescoço
    .hearing = Deixou de ouvir de repente
    .why = Podem ser sinais de derrame (AVC) na parte de trás do cérebro.

dizziness_vertigo-heart_signs = Alguma destas coisas é verdade?
    .chest = Dor no peito, ou dificuldade para respirar
    .heart = Coração disparado ou fora do ritmo
    .faint = Desmaiou, teve convulsão, ou tem confusão
    .blood = Sangra muito, ou cocô preto
    .blow = Pancada na cabeça, ou queda tomando remédio para afinar o sangue
    .sugar = Diabetes, e açúcar baixo ou muito sono
    .why = Com um destes, o coração, o cérebro ou o sangue pode estar em perigo.

dizziness_vertigo-ill_signs = Você tem algum destes?
    .constant = Aos 50 anos ou mais, gira o tempo todo pela primeira vez
    .vomit = Vômito que não para
    .headache = Dor de cabeça muito forte
    .fever = Febre, ou calor e tremores
    .loss = Quase desmaia ao levantar, e cocô mole, vômito ou perda de sangue
    .ear = Ouvido dolorido ou com líquido, com rosto caído ou caroço atrás dele
    .why = Com um destes, você precisa ser visto nas próximas horas. A partir dos 50 anos, pode ser derrame (AVC).

dizziness_vertigo-today = Você tem algum destes?
    .constant = Gira o tempo todo
    .vomit = Vomita, mas consegue beber
    .medicine = Começou com um remédio novo
    .pressure = Pressão com o número de cima abaixo de 90
    .birth = Quase desmaia, e pode estar grávida
    .why = Um profissional de saúde precisa ver isso hoje.

dizziness_vertigo-long = Você tem algum destes?
    .returns = Volta sempre, ou não passa
    .life = Torna o dia a dia difícil
    .hearing = Ouve menos, ou tem zumbido
    .standing = Tontura ao levantar, há semanas
    .falls = Você cai
    .why = Uma consulta marcada pode descobrir o que ajuda.
