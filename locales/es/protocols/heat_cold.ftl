# seal: 496ea5935fd102bc96cac4827ee90ef008bb6ad30bf06360ce26bfd57988ef78
heat_cold-title = Malestar por calor o frío

heat_cold-too_hot = ¿Algo de esto es cierto ahora?
    .mixed_up = Confusión, mucha alteración, o arrastra las palabras
    .collapse = Convulsión, se desplomó, o cuesta despertarle
    .breath = Piel caliente y respiración rápida
    .hot = Temperatura del cuerpo de 40 °C (104 °F) o más
    .child = Un niño o una niña está flojo o con sueño, o quedó en un auto caliente
    .same = Malestar por calor, y no mejora tras 30 minutos de descanso fresco y bebidas
    .why = El cuerpo ya no puede enfriarse solo. Es un peligro para la vida.

heat_cold-too_cold = ¿Hubo frío o agua, y algo de esto es cierto?
    .low = Temperatura del cuerpo de menos de 35 °C (95 °F)
    .clumsy = Torpeza, confusión, sueño o arrastra las palabras
    .shiver = Frío, pero dejó de temblar, o respira lento
    .baby = Un bebé está frío, flojo, callado o no come
    .frost = Piel dura, blanca o negra, y frío en todo el cuerpo
    .water = Estuvo bajo el agua, aunque ahora esté despierto
    .why = El cuerpo está demasiado frío, o los pulmones pueden estar dañados.

heat_cold-not_well = ¿Tiene algo de esto?
    .vomit = Vomita
    .pee = Orina oscura, o no orina
    .cramps = Calambres o dolor muscular muy fuertes
    .numb = Piel dormida, blanca o azul que sigue tras 30 minutos de calor suave
    .blisters = Ampollas por frío
    .why = Esto puede dañar los riñones o la piel si la ayuda llega tarde.

heat_cold-look_today = ¿Algo de esto es cierto?
    .partly = Mejor del calor, pero todavía no está bien
    .pills = Malestar por calor, y toma pastillas para orinar, litio o medicinas para la mente o los espasmos
    .warm = Temperatura del cuerpo de 39 °C (102.2 °F) o más
    .cool = Temperatura del cuerpo de 35 a 36 °C (95 a 97 °F)
    .burn = Un niño o una niña tiene quemadura de sol con ampollas grandes o fiebre
    .toes = Dedos que pican y duelen por frío, con pus o más rojos
    .why = Un profesional de la salud debe verlo hoy.

heat_cold-again = ¿Algo de esto es cierto?
    .cramps = Los calambres por calor vuelven
    .fingers = Los dedos se ponen blancos con el frío
    .work = Trabaja, camina o reza al calor durante horas cada día
    .why = Una consulta puede ayudarle a estar a salvo.
