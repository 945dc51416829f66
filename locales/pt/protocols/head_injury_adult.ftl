# seal: b5cff7eb1419c1dd6728263cf34c722edf7d482a9244eaa6f34c0da53a114778
head_injury_adult-title = Pancada na cabeça, a partir de 12 anos

head_injury_adult-brain = Desde a pancada na cabeça, você tem algum destes?
    .sleepy = Difícil de acordar, ou de manter os olhos abertos
    .fit = Convulsão com tremores
    .speech = Nova dificuldade para falar, ler, escrever ou entender
    .weak = Fraqueza ou dormência, ou não anda ou não se equilibra bem
    .sight = Visão perdida ou dobrada
    .why = Podem ser sinais de dano no cérebro.

head_injury_adult-skull = Você tem algum destes?
    .fluid = Líquido claro do nariz ou de um ouvido
    .ear = Sangue de um ouvido, ou ouve menos
    .bruise = Olho roxo ou roxo atrás da orelha, sem pancada ali
    .dent = Afundamento no crânio, ou algo entrou na cabeça
    .neck = Dor no pescoço com braços ou pernas dormentes, fracos ou formigando
    .why = Podem ser sinais de crânio quebrado ou de pescoço ferido.

head_injury_adult-force = Como aconteceu? Foi algum destes?
    .car = Um carro atingiu você, ou foi acidente em velocidade ou você foi lançado para fora
    .fall = Queda de mais de 1 m (3 pés) ou 5 degraus
    .bike = Queda de bicicleta ou moto
    .dive = Mergulho de cabeça
    .neck = Queda ou pancada com muita força, e agora dor no pescoço
    .ride = Sente-se mal e não tem um jeito seguro de ir a um hospital
    .why = Uma pancada com essa força pode causar dano que só aparece depois.

head_injury_adult-warning = Desde que aconteceu, alguma destas coisas foi verdade?
    .out = Perdeu os sentidos, mesmo que já esteja acordado
    .memory = Não lembra do que houve antes ou depois
    .vomit = Vomitou
    .headache = Dor de cabeça que não passa
    .mood = Irritação, ou não parece a mesma pessoa
    .why = Com um destes, pode ser preciso um exame de imagem da cabeça.

head_injury_adult-risk = Alguma destas coisas é verdade?
    .thinner = Toma remédio para afinar o sangue (não só aspirina)
    .bleeds = Tem doença de sangramento ou coagulação
    .surgery = Já fez cirurgia no cérebro
    .drunk = Bebeu demais ou usou drogas, e ainda está sob efeito
    .pregnant = Está grávida
    .unsafe = Alguém fez isso com você, ou não se sente em segurança
    .cut = Corte que pode precisar de pontos
    .alone = Ninguém pode ficar com você por 24 horas, ou você ainda se preocupa
    .why = Com um destes, a pancada precisa ser examinada em um hospital, mesmo que se sinta bem.

head_injury_adult-days = Alguma destas coisas é verdade?
    .old = Tem 65 anos ou mais, e foi mais que uma batida muito leve
    .same = Foi há 1 dia a 2 semanas, e não melhora
    .dizzy = Nas últimas 2 semanas, tontura ou dor de cabeça que vai e volta
    .focus = Nas últimas 2 semanas, dificuldade para pensar ou prestar atenção
    .why = Sinais que continuam, ou uma pancada em idade maior, precisam ser examinados.

head_injury_adult-weeks = Alguma destas coisas é verdade?
    .weeks = Foi há mais de 2 semanas, e você ainda não se sente bem
    .sport = Quer saber quando pode voltar ao esporte
    .why = Uma consulta marcada pode ajudar você a voltar ao normal.
