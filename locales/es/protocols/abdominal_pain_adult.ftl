# seal: e3b15a40ff6c9c874d8e1d73b11c33d7a24f3b5b5c2b3bfc63f9d08218a0356c
abdominal_pain_adult-title = Dolor de vientre, desde los 12 años

abdominal_pain_adult-severe_signs = Con el dolor de vientre, ¿tiene ahora algo de esto?
    .sudden = Vino de golpe, o es el peor de su vida
    .still = No puede ponerse de pie, o no puede quedarse quieto acostado
    .hard = El vientre está duro, o duele al tocarlo
    .vomit = Vomita sangre, o algo como granos de café
    .poop = Heces con sangre, o negras y pegajosas
    .faint = Se desmayó, le duele el pecho, o le cuesta respirar
    .pale = Palidez, frío y sudor, piel con manchas, o confusión
    .why = Puede ser un sangrado, un órgano reventado o una infección grave.

abdominal_pain_adult-blocked = ¿Algo de esto es cierto?
    .pee = No puede orinar nada
    .gas = No salen gases ni heces, y se hincha o vomita
    .lump = Un bulto atascado en la ingle o el vientre, y vomita
    .diabetes = Tiene diabetes, y vomita
    .stone = Dolor del costado a la ingle, y fiebre o un solo riñón
    .drink = Mucho dolor arriba y en la espalda, tras mucho alcohol
    .injury = Empezó tras un golpe fuerte, una caída o un choque
    .artery = Dolor fuerte nuevo con 60 años o más, o un aneurisma conocido
    .why = Con algo de esto, el dolor puede venir de algo que hay que tratar de inmediato.

abdominal_pain_adult-pregnant_signs = Quizá está embarazada, o dio a luz hace poco. ¿Tiene algo de esto?
    .bad = El dolor es fuerte, o está todo el tiempo
    .side = Dolor en un lado, o en la punta de un hombro
    .bleed = Sangra por la vagina
    .faint = Siente que se desmaya
    .why = Puede ser un embarazo fuera de la matriz, o una matriz que sangra por dentro.

abdominal_pain_adult-fixed = ¿Tiene algo de esto?
    .worse = Empeora mucho cada hora
    .right = Se fue a la parte baja derecha, o duele ahí al toser
    .hours = Más de 6 horas, y fiebre o vomita una y otra vez
    .liver = Dolor bajo las costillas derechas, con fiebre u ojos amarillos
    .stone = Oleadas de dolor del costado a la ingle, y náuseas
    .lump = Un bulto que duele en la ingle o el vientre y no vuelve a entrar
    .pelvis = Dolor en la parte baja, con fiebre y flujo nuevo
    .why = Con algo de esto hay que verle en las próximas horas.

abdominal_pain_adult-risk = ¿Algo de esto es cierto?
    .testicle = Dolor o hinchazón en un testículo
    .surgery = Cirugía o endoscopia en el vientre en los últimos 30 días
    .immune = Defensas bajas, o corticoides desde hace mucho tiempo
    .sickle = Anemia falciforme
    .thinner = Toma un anticoagulante, o sangra con facilidad
    .older = Dolor nuevo con 65 años o más, que está todo el tiempo
    .why = Con algo de esto, aun un dolor leve puede ser grave por dentro.

abdominal_pain_adult-today = ¿Tiene algo de esto?
    .constant = Ha estado todo el tiempo durante 12 horas o más
    .pee = Arde al orinar, o hay sangre en la orina
    .bleed = Sangre al limpiarse, o sangra por la vagina entre reglas
    .fluid = Flujo nuevo de la vagina o del pene
    .vomit = Vomita una y otra vez, pero retiene sorbos
    .why = Un profesional de la salud debe averiguar hoy qué hay detrás.

abdominal_pain_adult-pregnant =
    .why = En este tiempo, todo dolor de vientre debe revisarse.

abdominal_pain_adult-long = ¿Tiene algo de esto?
    .returns = Dolor o vientre hinchado que no se va, o que vuelve
    .weight = Pierde peso, o se le atora la comida
    .habit = Evacúa u orina de otra manera, o diarrea desde hace días
    .bloated = Con 50 años o más, vientre hinchado casi todos los días
    .acid = Con 55 años o más, acidez nueva o dolor después de comer
    .why = Lo que no se va debe revisarse.
