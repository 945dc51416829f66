# seal: f32b5a52aee7a7c7c5d0ad740e5b1dade73e86b458289066cba2f8c79e985279
fainting-title = Desmaio ou colapso

fainting-not_back = Depois do desmaio, alguma destas coisas é verdade?
    .wake = Não acordou em 1 minuto, ou não respira bem
    .normal = Não voltou totalmente ao normal
    .speech = Fala estranha, ou um lado fraco
    .fit = O corpo tremeu ou se sacudiu
    .heart = Dor no peito, ou coração que bate forte ou falha
    .why = Depois de um desmaio simples, a pessoa logo fica bem. Estes sinais querem dizer mais.

fainting-how = Alguma destas coisas é verdade?
    .sport = Foi durante esporte ou trabalho pesado, ou com a pessoa deitada
    .injury = Ferimento grave por causa da queda
    .head = Dor de cabeça muito forte, ou dificuldade para respirar
    .belly = Dor forte na barriga ou nas costas, muito sangramento, ou cocô preto
    .many = Mais de 2 desmaios em 24 horas
    .sugar = Toma remédio de diabetes, e o açúcar não faz você voltar ao normal
    .why = Pode ser problema no coração, sangramento, ou dano da queda.

fainting-heart_risk = Não houve aviso, o coração bateu forte ou houve pancada na cabeça, e alguma destas coisas é verdade?
    .heart = Tem doença do coração ou aparelho no coração
    .thinner = Toma remédio para afinar o sangue, diurético (para urinar) ou remédio para pressão
    .old = Tem 65 anos ou mais
    .why = Um desmaio assim pode vir do coração, ou uma pancada pode fazer a cabeça sangrar por dentro.

fainting-child_signs = Alguma destas coisas é verdade para a criança?
    .loud = Um barulho alto provocou o desmaio
    .family = Alguém na família morreu de repente antes dos 40 anos
    .why = Pode ser um ritmo do coração que passa na família.

fainting-older =
    .why = Nesta idade, um desmaio precisa ser examinado nas próximas horas.

fainting-pregnant =
    .why = Nestas semanas, um desmaio precisa ser examinado agora.

fainting-urgent_signs = Alguma destas coisas é verdade?
    .warning = Sem aviso, você estava sentado, ou o coração bateu forte antes
    .heart = Tem doença do coração ou aparelho no coração
    .thinner = Toma remédio para afinar o sangue, diurético (para urinar) ou remédio para pressão
    .family = Alguém na sua família morreu de repente antes dos 40 anos
    .head = Bateu a cabeça
    .fluids = Calor, vômito ou cocô mole, e ainda sensação de desmaio depois de beber
    .why = Com um destes, o coração, a cabeça ou os líquidos do corpo precisam ser examinados agora.

fainting-cause = Alguma destas coisas é verdade?
    .unclear = Não houve causa clara, como calor, dor, sangue, falta de comida ou muito tempo em pé
    .again = Desmaiou mais de uma vez nos últimos dias
    .medicine = Começou um remédio novo nas últimas 2 semanas
    .why = Um profissional de saúde deve achar a causa hoje.

fainting-child =
    .why = Um desmaio nesta idade deve ser visto em uma consulta marcada.

fainting-middle_age =
    .why = Um primeiro desmaio nesta idade deve ser visto em uma consulta marcada.

fainting-visit = Alguma destas coisas é verdade?
    .slow = Ficou sem acordar por mais de 20 segundos
    .unwell = Não se sente bem desde então
    .stand = Tontura ao ficar em pé, há semanas
    .drive = Dirige, ou trabalha com máquinas ou no alto
    .why = Em uma consulta marcada, podem examinar você e dizer se pode dirigir.
