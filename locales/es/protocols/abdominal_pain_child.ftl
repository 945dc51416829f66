# seal: 4d4ff383749eefe1ca054947a64d60efeb9e268e5c4625d995a334d28e21ea3e
abdominal_pain_child-title = Dolor de vientre, menor de 12 años

abdominal_pain_child-looks_ill = ¿El niño o la niña tiene ahora algo de esto?
    .wake = Cuesta despertarlo, está flojo, confundido, o tuvo una convulsión
    .color = Pálido, azul, gris, con manchas en la piel o frío
    .vomit = Vómito verde o con sangre
    .breath = Respira muy rápido o con esfuerzo, o hace pausas
    .spots = Manchas que no desaparecen al apretarlas con un vaso
    .cry = Llanto débil o agudo, o no hay forma de calmarlo
    .why = Son señales de que puede estar muy enfermo y necesita ayuda de inmediato.

abdominal_pain_child-severe = ¿Algo de esto es cierto?
    .pain = El dolor es muy fuerte, aun después de una medicina simple para el dolor
    .waves = Grita por oleadas, encoge las rodillas, y entre una y otra está pálido
    .jelly = Heces como gelatina roja
    .injury = Un golpe en el vientre, como de una bicicleta, un choque o una caída
    .swallow = Puede haber tragado un veneno, un imán o una pila
    .thirst = Tiene sed, orina mucho, y vomita o respira hondo y rápido
    .why = Con algo de esto, el vientre o todo el cuerpo puede estar en peligro.

abdominal_pain_child-young_baby = ¿El bebé tiene más de 38 °C (100.4 °F) o menos de 36 °C (96.8 °F)?
    .why = En un bebé tan pequeño puede ser la única señal de una infección grave.

abdominal_pain_child-fixed = ¿El niño o la niña tiene algo de esto?
    .testicle = Un testículo que duele o está hinchado
    .lump = Un bulto duro o que duele en la ingle
    .constant = Dolor todo el tiempo por más de 4 horas
    .right = Dolor en la parte baja derecha, o peor al saltar o con una sacudida
    .side = Dolor de golpe en un lado, y vomita
    .swollen = El vientre hinchado
    .all = Vomita toda la comida y la bebida
    .why = Con algo de esto hay que verlo en las próximas horas.

abdominal_pain_child-risk = ¿Algo de esto es cierto?
    .lungs = Fiebre con tos o respiración rápida
    .sleepy = 8 horas sin orinar, y con sueño
    .blood = Anemia falciforme, o defensas bajas
    .nerves = Enfermedad del cerebro o los nervios, o una válvula, un tubo que drena el cerebro
    .surgery = Cirugía del intestino en el pasado
    .hurt = Un moretón o una lesión que nadie puede explicar
    .why = Con algo de esto no esperamos.

abdominal_pain_child-high_fever = ¿La fiebre es de 39 °C (102.2 °F) o más?
    .why = A esta edad, una fiebre alta significa más a menudo una infección grave.

abdominal_pain_child-today = ¿El niño o la niña tiene algo de esto?
    .day = Dolor desde hace más de 1 día
    .blood = Sangre en las heces o en la orina
    .yellow = Piel u ojos amarillos, o pierde peso
    .burns = Dolor al orinar
    .hot = Fiebre de 39 °C (102.2 °F) o más, o fiebre por más de 5 días
    .dry = 8 horas sin orinar ni mojar el pañal
    .throat = Dolor de garganta y fiebre
    .why = Puede necesitar tratamiento, por eso un profesional de la salud debe verlo hoy.

abdominal_pain_child-long = ¿Algo de esto es cierto?
    .weeks = El dolor va y viene desde hace más de 2 semanas
    .hard = Heces duras, o hace caca menos de 3 días a la semana
    .school = El dolor viene con preocupación, como antes de la escuela
    .why = Una consulta puede mostrar qué ayuda.
