# seal: db0b709c1a8e3e8a058e950bf40829874021990d2a247704b17c7671ff11381c
limb_injury-title = Machucado no braço ou na perna

limb_injury-limb_danger = Alguma destas coisas é verdade agora?
    .bone = O osso sai pela pele
    .blood = Sangra muito
    .bent = O braço ou a perna está muito torto, fora da forma
    .crushed = Uma parte foi cortada fora ou esmagada
    .cold = Do machucado até a ponta está frio, azul, branco ou dormente
    .why = O braço ou a perna, ou a sua vida, pode estar em perigo.

limb_injury-body_danger = Você tem alguma destas coisas?
    .spine = Dor muito forte no pescoço, nas costas, no quadril, na bacia ou na coxa
    .move = Você não pode ser movido, ou a perna está muito quebrada
    .tight = Está muito apertado, ou com gesso, e a dor piora depressa
    .stretch = Dói muito esticar os dedos da mão ou do pé
    .breath = Dificuldade para respirar, ou sensação de desmaio
    .head = Bateu também a cabeça
    .why = Isso precisa de ambulância, porque mexer pode fazer mais mal.

limb_injury-use = Alguma destas coisas é verdade?
    .steps = Você não consegue dar 4 passos, ou não consegue usar o braço ou a perna
    .joint = Uma junta está fora do lugar
    .snap = Você ouviu um estalo ou um rangido, ou sentiu um estalo na panturrilha
    .wound = Há uma ferida aberta sobre o osso que dói
    .finger = Um dedo não dobra ou não estica
    .why = Um osso ou um tendão pode estar quebrado.

limb_injury-bone_pain = Alguma destas coisas é verdade?
    .ankle = Dói ao apertar os ossos do tornozelo, ou o lado ou a parte de cima do pé
    .knee = É o joelho, e você tem 55 anos ou mais
    .bend = O joelho não dobra até um ângulo reto, ou o osso dói ao apertar
    .thumb = Você caiu sobre a mão, e dói na base do polegar
    .unsafe = Alguém fez isso com você, ou você não se sente em segurança
    .pregnant = Você está grávida
    .why = Com uma destas coisas, pode ser preciso um raio-X.

limb_injury-look_today = Alguma destas coisas é verdade?
    .limp = Está inchado ou dolorido, e você manca
    .finger = Um dedo da mão ou do pé pode estar quebrado, mas está reto
    .days = Não melhorou depois de 5 dias
    .hip = Uma queda, e dor no quadril, na virilha, no pulso ou nas costas
    .child = Uma criança manca ou não usa um braço ou perna, e tem febre
    .baby = Um bebê que ainda não anda se machucou
    .why = Um profissional de saúde deve ver isso hoje.

limb_injury-slow = Alguma destas coisas é verdade?
    .weeks = Foi uma torção há mais de 2 semanas
    .locks = Trava ou falha
    .bruise = Uma mancha roxa grande na coxa
    .why = O que não sara a tempo deve ser visto.
