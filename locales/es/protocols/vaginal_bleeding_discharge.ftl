# seal: fedbbb385eb6670b045de151886eba2320e32975b24da4cdbb23c8055f50392b
vaginal_bleeding_discharge-title = Sangrado o flujo vaginal

vaginal_bleeding_discharge-heavy = ¿Tiene ahora algo de esto?
    .pad = La sangre empapa una toalla higiénica grande cada hora, por más de 2 horas
    .faint = Mucha sangre o coágulos grandes, y desmayo, palidez o falta de aire
    .thinner = Empapa una toalla higiénica por hora y toma un anticoagulante
    .wound = Una lesión o un ataque ahí, y mucha sangre
    .shock = Fiebre alta, y piel como quemada por el sol, vómitos o desmayo
    .ectopic = Puede estar embarazada, y tiene mucha sangre, o mucho dolor de vientre o en la punta del hombro
    .why = Puede perder demasiada sangre, por fuera o por dentro, o tener una infección en la sangre.

vaginal_bleeding_discharge-urgent_signs = ¿Tiene algo de esto?
    .pad = Una toalla higiénica empapada en 1 hora, dos veces seguidas
    .thinner = Mucha sangre, y un anticoagulante o una enfermedad del sangrado
    .fever = Fiebre con dolor en la parte baja del vientre, dolor en las relaciones, flujo raro o un tampón perdido
    .side = Dolor de golpe y fuerte en la parte baja de un lado, y vomita
    .forced = Alguien la obligó a tener relaciones sexuales, o le hizo daño ahí
    .why = Esto necesita atención en las próximas horas. Alguna ayuda solo sirve si empieza pronto.

vaginal_bleeding_discharge-child =
    .why = En una niña hay que verlo con cuidado, ahora.

vaginal_bleeding_discharge-pregnant_signs = ¿Algo de esto es cierto?
    .blood = Está embarazada, y tiene algo de sangre, dolor o sale líquido
    .birth = Dio a luz, y sangra más otra vez o huele mal
    .sores = Llagas o ampollas ahí
    .why = En el embarazo y después del parto, esto necesita una revisión ahora.

vaginal_bleeding_discharge-pregnant =
    .why = En el embarazo, un cambio ahí debe verse el mismo día.

vaginal_bleeding_discharge-today = ¿Tiene algo de esto?
    .morning = Relaciones sexuales en los últimos 5 días, y teme un embarazo
    .pain = Flujo nuevo con dolor en la parte baja del vientre
    .tampon = Un tampón atascado o perdido
    .sores = Llagas o ampollas nuevas
    .after = Sangre nueva después de un procedimiento ahí
    .low = Cualquier sangrado raro, y hierro bajo, un anticoagulante o una enfermedad del sangrado
    .why = Esto necesita ayuda hoy. Funciona mejor cuando es pronto.

vaginal_bleeding_discharge-planned = ¿Tiene algo de esto?
    .menopause = Algo de sangre, 1 año o más después de la última regla
    .between = Sangre entre reglas o después de tener relaciones
    .long = Reglas abundantes, o de más de 7 días
    .change = Un cambio de golpe, o 3 reglas que no vinieron
    .discharge = Flujo con un olor, color o picor nuevo
    .test = Quiere una prueba de infecciones sexuales
    .why = Esto debe revisarse. La sangre después de la menopausia necesita una consulta en un plazo de 2 semanas.
