# seal: 1654acc3f53fb44da10d3831c8a44d6680bbf5cbd83ab1364a059cac70ac69bd
suicide_self_harm-title = Pensamentos de suicídio, ou machucar a si

suicide_self_harm-danger_now = Sinto muito que esteja tão difícil. Alguma destas coisas é verdade agora?
    .took = Você tomou comprimidos, veneno ou algo em excesso, mesmo se está bem
    .hurt = Você se machucou gravemente
    .means = Você está prestes a fazer isso, ou tem na mão o que usaria
    .unsafe = Você não consegue se manter em segurança
    .why = A sua vida pode estar em perigo agora, e a ajuda deve chegar a você já.

suicide_self_harm-danger_mind = Alguma destas coisas é verdade agora?
    .voices = Vozes mandam você se machucar ou machucar outros
    .restless = Você está tão abalado que não consegue ficar parado, ou perde contato com o que é real
    .drunk = Você bebeu ou usou drogas, e quer morrer
    .baby = Você teve bebê neste ano, e pensa em fazer mal a si ou ao bebê
    .others = Você quer matar ou machucar muito alguém, ou tem uma arma na mão
    .why = Com uma destas coisas é difícil ficar em segurança só. Alguém precisa estar com você agora.

suicide_self_harm-intent = Alguma destas coisas é verdade?
    .act = No último mês, você quis mesmo agir segundo os pensamentos de se matar
    .plan = No último mês, você fez um plano e quer cumprir
    .recent = Nos últimos 3 meses, você tentou acabar com a vida, ou se preparou para isso
    .why = Isso mostra que o perigo é alto, por isso você não deve passar por isso só.

suicide_self_harm-method = Alguma destas coisas é verdade?
    .how = No último mês, você pensou em como se mataria
    .tried = Há mais de 3 meses, você tentou acabar com a vida, ou se preparou para isso
    .wound = Você tem um corte, queimadura ou ferida que precisa de cuidado, ou engoliu algo para se machucar
    .someone = Você escreve sobre outra pessoa, e teme pela vida dela agora
    .why = Com uma destas coisas, alguém deve conversar com você e ajudar você a ficar em segurança hoje.

suicide_self_harm-strong_risk = Você pensa em se matar, e também alguma destas coisas é verdade?
    .drink = Você bebe muito ou usa drogas
    .hope = Nenhuma esperança, ou ninguém pode ficar com você
    .near = Há arma de fogo, pesticida, ou muitos comprimidos perto de você
    .loss = Uma perda, abuso, prisão, guerra, ou ódio por quem você é
    .pain = Dor forte ou doença que não passa
    .hospital = Você saiu de um hospital nas últimas semanas
    .baby = Grávida, ou com um bebê novo
    .why = Pensamentos de suicídio são mais perigosos com uma destas coisas.

suicide_self_harm-thoughts_young = No último mês, você pensou em se matar?
    .why = Antes dos 18 anos não esperamos com esses pensamentos. Por favor, conte a um adulto de confiança.

suicide_self_harm-thoughts_older = No último mês, você pensou em se matar?
    .why = A partir dos 65 anos esses pensamentos são mais perigosos, por isso não esperamos.

suicide_self_harm-low = Alguma destas coisas é verdade?
    .wish = No último mês, você desejou estar morto ou não acordar
    .thoughts = No último mês, você pensou em se matar
    .urge = Você sente vontade de se machucar
    .scratch = Você se machucou um pouco, sem querer morrer
    .why = Pensamentos assim podem mudar depressa, por isso fale com alguém hoje, por favor.

suicide_self_harm-past = Alguma destas coisas é verdade?
    .before = Você teve esses pensamentos há mais de 1 mês
    .talk = Você gostaria de conversar com alguém, ou quer terapia
    .support = Você ajuda alguém que teve esses pensamentos, e essa pessoa está em segurança agora
    .why = Conversar cedo pode evitar que os pensamentos voltem.
