# seal: b75a87ff767cfbda3888db50b8938b24013dde690292ca4a6d714f46332a5d83
nosebleed-title = Sangrado de nariz

nosebleed-heavy = Con el sangrado de nariz, ¿algo de esto es cierto ahora?
    .pours = La sangre sale a chorros y no baja al apretar la nariz
    .faint = Siente que se desmaya, tiene palidez, o el corazón va rápido
    .breath = Le cuesta respirar
    .vomit = Vomita sangre
    .why = Puede perder demasiada sangre.

nosebleed-head_hit = ¿Algo de esto es cierto?
    .out = Tras un golpe en la cabeza, perdió el conocimiento, vomitó o tiene sueño
    .fluid = Tras un golpe, sale líquido claro de la nariz o de un oído
    .sight = Tras un golpe, ve doble, o siente debilidad o zonas dormidas
    .battery = Hay una pila redonda pequeña en la nariz
    .pregnant = Está embarazada o acaba de dar a luz, y le duele mucho la cabeza o ve raro
    .why = Pueden ser señales de daño en la cabeza, o de presión muy alta en el embarazo.

nosebleed-lasts = ¿Sigue sangrando después de apretar firme de 10 a 15 minutos, dos veces?
    .why = Un sangrado que no para puede necesitar ayuda de un profesional de la salud.

nosebleed-risk_now = ¿Algo de esto es cierto?
    .thinner = Anticoagulantes o una enfermedad del sangrado, y apretar 10 minutos no lo paró
    .lot = Perdió mucha sangre, o siente debilidad o mareo
    .hit = Empezó con un golpe en la nariz, la cara o la cabeza
    .surgery = Le operaron la nariz o las amígdalas en las últimas semanas
    .object = Hay algo atascado en la nariz
    .why = Con algo de esto, el sangrado puede empeorar o volver con fuerza.

nosebleed-small_child =
    .why = A esta edad es raro sangrar por la nariz, por eso un profesional de la salud busca la causa.

nosebleed-risk_later = ¿Algo de esto es cierto?
    .thinner = Toma un anticoagulante
    .illness = Una enfermedad del sangrado o del hígado
    .bruises = Moretones nuevos o puntitos oscuros, o sangran las encías
    .pressure = Su presión en casa es de 180 sobre 120 o más
    .why = Con algo de esto hay que revisar la causa hoy.

nosebleed-often = ¿Algo de esto es cierto?
    .week = Le sangra la nariz 3 veces por semana o más
    .tired = A menudo tiene cansancio, palidez, o le falta el aire en las escaleras
    .side = Un lado de la nariz está tapado y sangra
    .why = Los sangrados que vuelven deben revisarse.
