# seal: e8bd7c64640dc5215192ac48b660ae9647f72f696ee9b9ecfb2bfdbc07f522b3
seizure-title = Convulsão

seizure-now = Alguma destas coisas é verdade?
    .now = A convulsão ainda continua, ou durou 5 minutos ou mais
    .first = Foi a primeira convulsão da vida
    .again = Uma nova convulsão veio antes de você acordar por completo
    .wake = Não acordou por completo, ou não respira bem, depois dela
    .blue = Lábios azuis ou cinza
    .hurt = Você se machucou, ou foi na água
    .why = Uma convulsão assim pode fazer mal ao cérebro ou à respiração. Precisa de ajuda já.

seizure-cause = Alguma destas coisas é verdade?
    .birth = Você está grávida, ou teve parto nas últimas 6 semanas
    .diabetes = Você tem diabetes
    .neck = Febre com pescoço duro, ou manchas que não somem
    .head = Uma batida na cabeça antes da convulsão
    .thinner = Você bateu a cabeça, e toma remédio para afinar o sangue
    .drugs = Drogas ou comprimidos demais
    .alcohol = Você bebe todo dia, ou acabou de parar
    .why = Com uma destas coisas, a convulsão pode ser sinal de algo que precisa de tratamento já.

seizure-baby =
    .why = Uma convulsão em um bebê tão novo precisa de ajuda já.

seizure-child_fever = A criança teve alguma destas coisas?
    .side = Só um lado do corpo tremeu
    .again = Uma segunda convulsão em 24 horas
    .sleepy = Sono por mais de 1 hora depois dela
    .why = Uma convulsão assim não é uma simples convulsão de febre.

seizure-more = Alguma destas coisas é verdade?
    .cluster = Mais convulsões que o normal em 24 horas
    .rescue = Foi usado o remédio de resgate
    .fever = Você tem febre ou está doente
    .mouth = Língua mordida ou batida na cabeça que precisa de cuidado
    .missed = Alguns dias sem o remédio de convulsão
    .why = Podem vir mais convulsões. Você precisa ser visto nas próximas horas.

seizure-changed = Alguma destas coisas é verdade?
    .new = As convulsões mudaram, ou vêm mais vezes
    .medicine = Você começou um remédio novo
    .unclear = Pode ter sido um desmaio e não uma convulsão
    .why = Um profissional de saúde precisa ver isso hoje.

seizure-review = Você precisa conversar sobre alguma destas coisas?
    .control = As suas convulsões, ou o seu remédio
    .driving = Dirigir ou trabalhar
    .baby = Evitar gravidez, ou planos de ter um bebê
    .why = Uma consulta marcada é o lugar certo para isso.
