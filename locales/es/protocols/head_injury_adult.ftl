# seal: b5cff7eb1419c1dd6728263cf34c722edf7d482a9244eaa6f34c0da53a114778
head_injury_adult-title = Golpe en la cabeza, desde los 12 años

head_injury_adult-brain = Desde el golpe en la cabeza, ¿tiene algo de esto?
    .sleepy = Cuesta despertarle, o le cuesta mantener los ojos abiertos
    .fit = Una convulsión con sacudidas
    .speech = Problemas nuevos para hablar, leer, escribir o entender
    .weak = Debilidad o zonas dormidas, o no puede caminar o mantener el equilibrio
    .sight = Perdió la vista o ve doble
    .why = Pueden ser señales de daño en el cerebro.

head_injury_adult-skull = ¿Tiene algo de esto?
    .fluid = Líquido claro de la nariz o de un oído
    .ear = Sangre de un oído, u oye menos
    .bruise = Un ojo morado o un moretón detrás de una oreja, sin golpe ahí
    .dent = Un hundimiento en el cráneo, o algo entró en la cabeza
    .neck = Dolor de cuello con brazos o piernas dormidos, débiles o con hormigueo
    .why = Pueden ser señales de un cráneo roto o de una lesión en el cuello.

head_injury_adult-force = ¿Cómo pasó? ¿Fue algo de esto?
    .car = Le golpeó un auto, o iba en un choque a gran velocidad o salió lanzado
    .fall = Una caída de más de 1 m (3 pies) o 5 escalones
    .bike = Una caída de bicicleta o moto
    .dive = Un clavado de cabeza
    .neck = Una caída o golpe con mucha fuerza, y ahora dolor de cuello
    .ride = Se siente mal y no tiene una forma segura de llegar a un hospital
    .why = Un golpe tan fuerte puede hacer un daño que solo se nota después.

head_injury_adult-warning = Desde que pasó, ¿algo de esto fue cierto?
    .out = Perdió el conocimiento, aunque ahora esté despierto
    .memory = No recuerda lo de antes o lo de después
    .vomit = Vomitó
    .headache = Un dolor de cabeza que no se va
    .mood = Está irritable o no parece la misma persona
    .why = Con algo de esto puede hacer falta una imagen de la cabeza.

head_injury_adult-risk = ¿Algo de esto es cierto?
    .thinner = Toma un anticoagulante (no aspirina sola)
    .bleeds = Tiene una enfermedad del sangrado o de la coagulación
    .surgery = Alguna vez le operaron el cerebro
    .drunk = Ahora está bajo el efecto del alcohol o las drogas
    .pregnant = Está embarazada
    .unsafe = Alguien le hizo esto, o no se siente a salvo
    .cut = Un corte que puede necesitar puntos
    .alone = Nadie puede quedarse con usted 24 horas, o aún tiene preocupación
    .why = Con algo de esto, un golpe en la cabeza debe revisarse en un hospital, aunque se sienta bien.

head_injury_adult-days = ¿Algo de esto es cierto?
    .old = Tiene 65 años o más, y fue más que un golpe muy leve
    .same = Fue hace entre 1 día y 2 semanas, y no mejora
    .dizzy = En las últimas 2 semanas tiene mareo o dolores de cabeza que van y vienen
    .focus = En las últimas 2 semanas le cuesta pensar o concentrarse
    .why = Las señales que siguen, o un golpe a mayor edad, deben revisarse.

head_injury_adult-weeks = ¿Algo de esto es cierto?
    .weeks = Fue hace más de 2 semanas, y todavía no se siente bien
    .sport = Quiere saber cuándo volver al deporte
    .why = Una consulta puede ayudarle a volver a lo normal.
