# seal: 542a79fac7c91ce81382ad051c7e7191bd86cee54092d5da7f1d65b889fe05ab
earache-title = Dolor de oído

earache-brain = Con el problema de oído, ¿tiene algo de esto?
    .neck = El cuello rígido, o manchas que no desaparecen al apretarlas con un vaso
    .mixed_up = Confusión, mucho sueño o cuesta despertarle
    .fit = Una convulsión
    .stroke = Un brazo o una pierna débil, habla rara, o de golpe todo da muchas vueltas
    .skin = Piel con manchas, azul o muy pálida
    .why = Pueden ser señales de una infección grave o de un problema en el cerebro.

earache-injury = ¿Algo de esto es cierto?
    .hit = Sangre o líquido claro del oído tras un golpe en la cabeza
    .battery = Hay una pila redonda pequeña en el oído o la nariz
    .why = Un golpe puede dañar el cráneo. Una pila puede quemar el oído en poco tiempo.

earache-bone = ¿Tiene algo de esto?
    .behind = El hueso detrás de la oreja duele, está rojo o hinchado, o la oreja sobresale
    .face = Un lado de la cara está débil
    .spin = Todo da muchas vueltas
    .deaf = Oye mucho menos, y empezó en 3 días o menos
    .why = La infección puede haber llegado al hueso, o el oído interno puede estar en peligro.

earache-deep = ¿Algo de esto es cierto?
    .immune = Dolor profundo muy fuerte y líquido, con diabetes o defensas bajas
    .implant = Un implante para oír, o tubos en el oído, y fiebre
    .pregnant = Está embarazada o acaba de dar a luz, y tiene fiebre
    .why = Con esto, una infección del oído puede avanzar rápido hacia dentro.

earache-young_baby =
    .why = A un bebé tan pequeño hay que verlo ahora.

earache-small_child =
    .why = A esta edad, una infección del oído a menudo necesita tratamiento.

earache-fluid = ¿Tiene algo de esto?
    .hot = Fiebre alta, o calor con escalofríos
    .swollen = El oído o la piel de alrededor están hinchados
    .fluid = Sale líquido o pus del oído
    .stuck = Hay algo atascado en el oído
    .hearing = Oye menos que antes
    .dizzy = Vomita, tiene mareo, o mucho dolor de garganta
    .why = Con algo de esto, un profesional de la salud debe mirar el oído hoy.

earache-illness = ¿Algo de esto es cierto?
    .immune = Defensas bajas, por ejemplo por medicinas contra el cáncer o VIH
    .organs = Enfermedad del corazón, los pulmones, los riñones o los nervios
    .palate = Paladar hendido
    .pregnant = Está embarazada o dio a luz en las últimas 6 semanas
    .worse = Empeora después de 3 días
    .drink = Bebe mucho menos de lo normal
    .why = Con algo de esto, una infección del oído puede empeorar rápido.

earache-long = ¿Algo de esto es cierto?
    .days = Dura ya 3 días o más
    .returns = Vuelve una y otra vez
    .blocked = El oído está tapado desde hace más de 3 semanas
    .jaw = Duele al masticar o mover la mandíbula
    .why = Lo que no sana a tiempo debe revisarse.
