# seal: 23e1ebb6ef95e2b2ac6e11473b5cea565d1d5c14fc7a8b3f09e657835ce38a0b
post_op-title = Depois de uma operação, ou ferida de operação

post_op-breath = Você tem alguma destas coisas agora?
    .chest = Dor no peito, falta de ar, desmaio, ou tosse com sangue
    .bleed = Sangramento que não para quando você aperta por 10 minutos
    .throat = Pescoço inchado, respiração com barulho, ou uma colher de sangue da garganta
    .open = A ferida abriu, e você vê o que há dentro
    .allergy = Rosto ou língua inchados, ou placas que coçam no corpo todo
    .sleepy = Muito sono ou respiração lenta depois de remédio para dor
    .why = Podem ser sinais de coágulo, de sangramento forte ou de passagem do ar fechada.

post_op-ill = Você tem alguma destas coisas?
    .mixed_up = Confusão, pele manchada ou calafrios fortes
    .fit = Convulsão, um lado fraco ou fala estranha
    .limb = Braço ou perna frio, azul ou dormente, ou gesso apertado que dói mais
    .numb = Dormência entre as pernas, pernas fracas, ou urina ou fezes que escapam
    .belly = Operação para perder peso, e pulso rápido ou dor no ombro
    .immune = Febre, e sem baço ou com defesas baixas
    .eye = Dor forte ou perda da visão depois de operação do olho
    .why = Com uma destas coisas, pode haver só horas para evitar um dano que fica.

post_op-sick = Você tem alguma destas coisas?
    .fever = 38 °C (100,4 °F) ou mais, e mal-estar, ou depois de operação da barriga, coração, cérebro ou prótese
    .leg = Uma perna dolorida, inchada, vermelha ou quente
    .pee = Não urina há 6 horas
    .vomit = Vômito que não para
    .belly = Barriga inchada com dor, e não solta gases nem fezes
    .yellow = Olhos amarelos, ou fezes pretas
    .pain = Dor forte que o seu remédio não alivia
    .why = Podem ser sinais de infecção, de coágulo ou de intestino entupido.

post_op-wound = Alguma destas coisas é verdade para a ferida ou para você?
    .pus = Abre, solta pus ou cheira mal, ou o vermelho se espalha
    .worse = Dói mais depois de ter melhorado
    .tube = Um tubo ou dreno saiu, entupiu, tem sangue ou está vermelho
    .risk = Problema na ferida, e prótese, câncer, excesso de peso ou fuma
    .home = Operou no último dia, e está só ou com sono
    .abroad = Operou em outro país, e tem problema na ferida
    .birth = Grávida, ou parto nas últimas 6 semanas
    .why = A infecção de uma ferida pode se espalhar em horas.

post_op-today = Você tem alguma destas coisas?
    .red = Um pouco vermelho, líquido claro depois do dia 3, ou um ponto solto
    .warm = 37,5 °C (99,5 °F) ou mais
    .cough = Tosse ou catarro
    .rash = Manchas na pele por causa do curativo ou de um remédio
    .poo = Sem evacuar há 3 dias
    .dose = Esqueceu uma dose de um remédio que o hospital lhe deu
    .worse = Mais cansaço, ou pior do que quando saiu do hospital
    .why = Pode ser o começo de um problema, por isso ligue hoje para o hospital ou a clínica.

post_op-ask_clinic = É sobre alguma destas coisas que você escreve?
    .itch = Coceira, uma parte dormente, mancha roxa ou sono ruim
    .stitches = Quando os pontos saem
    .back = Quando pode trabalhar, dirigir, levantar peso ou ter relações
    .lump = Um caroço mole de líquido que não cresce
    .why = A sua clínica pode responder isso em uma consulta marcada.
