# seal: e61b0a3a7c8e4e175515963c20b147a6ed1c849a8e64ef647fb3dc83d93c2ff3
eye_problem-title = Problema en los ojos

eye_problem-sight_loss = ¿Algo de esto es cierto para un ojo?
    .chemical = Le entró un químico. Enjuáguelo ahora con mucha agua limpia durante 20 minutos
    .pierced = Algo se clavó en el ojo, o le dio a gran velocidad
    .lost = Perdió de golpe la vista de uno o los dos ojos
    .glaucoma = Rojo y duele mucho, con vista borrosa, aros en las luces, dolor de cabeza o vómitos
    .why = La vista puede perderse para siempre en minutos u horas.

eye_problem-other_signs = ¿Tiene algo de esto?
    .stroke = La cara caída, un brazo o una pierna débil, o habla rara
    .injured = Tras un golpe, la vista cambió, sale sangre o pus, o el ojo no se mueve o no se abre
    .ill = Tras un golpe, fiebre, o la luz molesta, o vomita
    .bulge = El ojo sobresale, o duele al moverlo
    .temple = Con 50 años o más, dolor del cuero cabelludo o la mandíbula con un cambio en la vista
    .why = Pueden ser señales de daño en el ojo, el cerebro o una arteria.

eye_problem-newborn =
    .why = En un recién nacido, una infección del ojo puede dañar la vista rápido.

eye_problem-sight_change = ¿Tiene algo de esto?
    .floaters = Puntos flotantes nuevos, destellos de luz, o una sombra oscura
    .double = Ve doble, y empezó de golpe
    .less = Ve menos que antes con un ojo rojo o que duele
    .light = La luz molesta, o el dolor es más que leve
    .pupils = Las partes negras de los ojos no son del mismo tamaño
    .why = Pueden ser señales de un problema profundo en el ojo.

eye_problem-risks = ¿Algo de esto es cierto?
    .lens = Usa lentes de contacto, y el ojo está rojo o duele
    .lid = Un párpado hinchado y caliente con fiebre
    .object = Todavía hay algo en el ojo
    .weld = Dolor después de soldar o de mucha luz del sol
    .blisters = Ampollas en la frente o la nariz
    .thinner = Le golpearon el ojo y toma un anticoagulante
    .weak = Un ojo que duele, y un solo ojo bueno, cirugía de ojos o defensas bajas
    .why = Con algo de esto hay que ver el ojo en las próximas horas.

eye_problem-baby =
    .why = A un bebé tan pequeño siempre hay que verlo.

eye_problem-red = ¿Algo de esto es cierto?
    .sore = Un ojo rojo con dolor leve
    .injury = Una lesión pequeña que no mejora después de 24 horas
    .virus = Le salen fuegos (herpes) en los labios, y un ojo está rojo
    .child = El niño o la niña tiene menos de 2 años, con mucho pus
    .special = Un solo ojo bueno, cirugía de ojos en el pasado o defensas bajas
    .why = Con algo de esto, un profesional de la salud debe ver el ojo hoy.

eye_problem-slow = ¿Tiene algo de esto?
    .blur = Vista que empeoró poco a poco
    .watery = Ojos llorosos que pican
    .stye = Un bulto pequeño en el párpado, o párpados con costras
    .patch = Una mancha roja en lo blanco del ojo, sin dolor
    .week = Rojo o pegajoso por más de 7 días
    .why = Puede esperar a una consulta, pero debe revisarse.
