# seal: b7de4e5a4ee0fa255b8145ae770876a1dc5f7226a611b222ab75c0102609dc28
dental_pain-title = Dor de dente ou na boca

dental_pain-airway = Você tem algum destes sinais agora?
    .breath = Dificuldade para respirar, engolir ou falar
    .tongue = Língua, pescoço ou chão da boca (sob a língua) inchado
    .mouth = Muito inchaço na boca
    .eye = Olho inchado ou dolorido, ou a visão mudou de repente
    .why = O inchaço pode fechar a passagem do ar ou fazer mal ao olho.

dental_pain-heart_blood = Você tem algum destes?
    .heart = Dor na mandíbula com dor no peito, suor ou falta de ar
    .bleed = Sangra muito e não para ao apertar, ou sensação de desmaio
    .mixed_up = Confusão, muito sono ou difícil de acordar
    .skin = Pele manchada, azul ou muito pálida, ou coração muito rápido
    .why = Podem ser sinais de infarto, de perda de sangue ou de infecção grave.

dental_pain-child_spreads = O rosto da criança está inchado, e o inchaço se espalha ou vem com febre?
    .why = Em uma criança, esse inchaço pode se espalhar rápido.

dental_pain-swelling = Você tem algum destes?
    .spreads = Inchaço no rosto que se espalha, ou com febre
    .open = Não consegue abrir a boca toda
    .child = Criança com qualquer inchaço no rosto
    .immune = Inchaço, e diabetes, remédio de câncer, remédio para os ossos ou defesas baixas
    .valve = Inchaço ou pus, e válvula do coração trocada
    .pregnant = Está grávida ou teve parto há pouco, e tem inchaço ou febre
    .why = A infecção pode estar se espalhando e precisa ser tratada nas próximas horas.

dental_pain-injury = Alguma destas coisas é verdade?
    .out = Um dente de adulto caiu com a pancada. Ponha de volta ou guarde em leite
    .moved = Um dente foi empurrado do lugar
    .bite = Depois de uma pancada, os dentes não se encaixam
    .socket = O buraco de um dente arrancado sangra após 20 minutos apertando
    .thinner = A gengiva ou o buraco sangra, e toma remédio para afinar o sangue
    .why = Muitas vezes dá para salvar o dente na primeira hora. Um sangramento pode precisar de ponto.

dental_pain-abscess = Você tem algum destes?
    .throbs = Dor que lateja, ou gosto ruim na boca
    .swollen = Gengiva ou rosto inchado
    .fever = Febre
    .sleep = Dor que não deixa dormir, e o seu remédio de sempre para dor não ajuda
    .broken = Dente quebrado que dói muito
    .pulled = Dor que piorou dias depois de arrancar um dente
    .pregnant = Está grávida ou teve parto nas últimas 6 semanas
    .why = Com um destes, um dentista deve ver você hoje.

dental_pain-baby =
    .why = Um bebê tão novo deve sempre ser examinado.

dental_pain-long = Alguma destas coisas é verdade?
    .days = Dura há mais de 2 dias
    .cold = Coisas quentes, frias ou doces fazem o dente doer
    .filling = Uma obturação ou coroa caiu
    .sore = Ferida na boca há mais de 3 semanas
    .gums = A gengiva sangra ao escovar
    .why = Um dentista pode achar a causa e tratar.
