# seal: f3e10d551fac492e84e394393626f0f7b1423cdda918c01879ee5def0e76cb7f
urinary-title = Molestias al orinar

urinary-sepsis = ¿Tiene ahora algo de esto?
    .mixed_up = Confusión, mucho sueño o sensación de desmayo
    .skin = La piel con manchas, azul o muy pálida
    .breath = Mucha falta de aire
    .no_pee = Todo el día sin orinar, y se siente mal
    .why = Pueden ser señales de que una infección pasó a la sangre.

urinary-blocked = ¿Algo de esto es cierto?
    .stuck = No puede orinar, con dolor muy fuerte de vientre
    .legs = Piernas débiles, o sin sensibilidad entre las piernas
    .clots = Mucha sangre, con coágulos que tapan la orina o sensación de desmayo
    .kidney = Tiene un solo riñón, un riñón trasplantado o una piedra en el riñón, y fiebre
    .spine = Una lesión antigua de la columna, y ahora fuerte dolor de cabeza y sudores
    .why = Puede dañar los nervios, el riñón o el corazón en horas.

urinary-flank_60 = ¿Empezó de golpe un dolor muy fuerte en el costado, la espalda o el vientre?
    .why = Desde los 60 años puede venir de la arteria principal.

urinary-baby =
    .why = A un bebé tan pequeño hay que revisarlo ahora en un hospital.

urinary-kidney_signs = ¿Tiene algo de esto?
    .hot = Fiebre de 38 °C (100.4 °F) o más, escalofríos, o menos de 36 °C (96.8 °F)
    .side = Dolor en el costado, o en la espalda bajo las costillas
    .vomit = Náuseas o vómitos
    .full = 6 horas sin orinar, y la vejiga llena y con dolor
    .catheter = Una sonda tapada o que no drena
    .why = Pueden ser señales de que los riñones están infectados o tapados.

urinary-male_signs = ¿Tiene algo de esto?
    .testicle = Dolor en un testículo
    .erection = Una erección con dolor de 4 horas o más
    .foreskin = El prepucio atrapado hacia atrás e hinchado
    .why = Puede que no llegue sangre a esas partes. Hay que tratarlo en horas.

urinary-child_thirst = ¿El niño o la niña moja la cama desde hace poco, o tiene mucha sed y orina mucho?
    .why = Puede ser señal de diabetes, y hay que hacer la prueba ahora.

urinary-blood = ¿Vio sangre en la orina, aunque fuera una vez o solo un poco?
    .why = La sangre en la orina siempre debe revisarse, aunque no duela.

urinary-pregnant =
    .why = En el embarazo siempre hace falta una prueba el mismo día.

urinary-male =
    .why = En los hombres hace falta una prueba el mismo día.

urinary-child =
    .why = En menores hace falta una prueba el mismo día.

urinary-older =
    .why = Desde los 65 años hace falta una prueba el mismo día.

urinary-risk = ¿Algo de esto es cierto?
    .tube = Una sonda, o una operación hace poco
    .first = Es la primera vez en su vida
    .again = Volvió tras el tratamiento, o tuvo 2 en 6 meses o 3 en un año
    .partner = Una pareja nueva, o flujo anormal del pene o la vagina
    .why = Con algo de esto hace falta una prueba hoy.

urinary-not_mild = ¿Algo de esto es cierto?
    .days = Ardor o dolor desde hace 2 días o más
    .worse = Está empeorando, o no es leve
    .frail = Tiene poca fuerza y salud frágil, o necesita ayuda cada día
    .why = Un profesional de la salud o de farmacia debe verlo en un día.

urinary-weeks = ¿Algo de esto es cierto?
    .stream = Chorro débil, escapes, o muchas idas al baño de noche, desde hace semanas
    .foam = Orina con espuma
    .illness = Diabetes o defensas bajas
    .why = Debe verse en una consulta, y antes si hay diabetes o defensas bajas.
