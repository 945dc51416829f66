# seal: 74e7ba0f7885d813044368e72ff636859af9613dd741d12f07a50840f35b9ae3
infant_cry_feed-title = Bebé que llora o no come bien, hasta los 12 meses

infant_cry_feed-looks = ¿El bebé tiene ahora algo de esto?
    .breath = Pausas al respirar, quejidos, o respira muy rápido o con esfuerzo
    .color = Piel azul, gris, muy pálida o con manchas, o fría al tacto
    .limp = Flojo o sin fuerza
    .wake = Cuesta despertarlo, o no sigue despierto para comer
    .cry = Llanto débil o agudo, o que nunca para
    .fit = Cuerpo rígido o sacudidas que no paran cuando lo sujeta
    .why = Son señales de que un bebé puede estar muy enfermo.

infant_cry_feed-severe = ¿El bebé tiene algo de esto?
    .soft_spot = La mollera abultada, o el cuello rígido
    .spots = Manchas que no desaparecen al apretarlas con un vaso
    .green = Vómito verde
    .blood = Sangre en las heces, y ratos de gritos
    .injury = Una caída u otra lesión, o alguien sacudió al bebé
    .fever = Menos de 3 meses, y 38 °C (100.4 °F) o más, o menos de 36 °C (96.8 °F)
    .why = Pueden ser señales de una infección o de un daño por dentro.

infant_cry_feed-young = ¿El bebé tiene algo de esto?
    .hot = 37.5 °C (99.5 °F) o más
    .cold = Menos de 35.5 °C (95.9 °F)
    .feed = Come mal, o dejó de comer
    .ribs = La piel se hunde en las costillas, o 60 respiraciones o más en un minuto
    .still = Se mueve solo cuando usted lo toca
    .why = En los primeros 2 meses, cada una puede ser una infección grave.

infant_cry_feed-carer = ¿Teme que pueda hacer daño al bebé o hacerse daño?
    .why = Muchas personas sienten esto cuando un bebé llora durante horas. Hay ayuda ahora, y nadie le va a culpar.

infant_cry_feed-feeds = ¿El bebé tiene algo de esto?
    .half = Toma menos de la mitad de lo normal
    .pee = 8 horas sin mojar el pañal
    .dry = Ojos o mollera hundidos, o la boca seca
    .yellow = Piel amarilla que empeora, o con pocas tomas o pocos pañales mojados
    .legs = Amarillo en el primer día de vida, o hasta las piernas
    .stool = Heces blancas u orina oscura
    .meconium = Sin hacer caca en los primeros 2 días de vida
    .why = A un bebé le puede faltar agua rápido. A veces la piel amarilla necesita atención en horas.

infant_cry_feed-breath_belly = ¿El bebé tiene algo de esto?
    .breath = Respira rápido, abre mucho la nariz, o se le hunden las costillas
    .sweat = Al comer suda, se pone azul o para para respirar
    .forceful = Vómito que sale disparado después de casi todas las tomas
    .belly = El vientre hinchado y tenso
    .lump = Un bulto duro en la ingle, o un testículo hinchado
    .fever = 39 °C (102.2 °F) o más, y hasta 6 meses de edad
    .why = Puede venir de los pulmones, el corazón, un intestino tapado o una infección.

infant_cry_feed-body = Mire todo el cuerpo del bebé. ¿Ve algo de esto?
    .hair = Un dedo de la mano o del pie, o el pene, rojo e hinchado
    .limb = Un brazo o una pierna que no se mueve, o llora cuando lo levanta
    .navel = El ombligo rojo o húmedo, y el rojo se extiende
    .long = Llanto de más de 2 horas que no es como otros días
    .alert = Menos despierto, con más sueño, o muy irritable
    .why = Cada una puede ser una razón para llorar que necesita atención ahora.

infant_cry_feed-today = ¿Algo de esto es cierto?
    .less = Come menos que antes, o menos de 5 pañales mojados al día
    .blood = Hilos de sangre en las heces
    .yellow = Sigue amarillo después de 14 días de vida
    .weight = Perdió peso, o a las 2 semanas no ha vuelto al peso que tenía al nacer
    .skin = Un ojo pegajoso, la boca irritada, o una irritación fuerte del pañal
    .fever = Cualquier fiebre, también después de una vacuna
    .mother = Es mellizo o gemelo, o la madre tuvo fiebre, estreptococo B o herpes
    .you = Usted se siente triste o sin fuerzas
    .why = Con algo de esto, un profesional de la salud debe ver al bebé hoy.

infant_cry_feed-newborn =
    .why = En el primer mes, a un bebé que no está bien hay que verlo el mismo día.

infant_cry_feed-planned = ¿Algo de esto es cierto?
    .colic = Llora más de 3 horas al día, 3 días a la semana o más
    .spit = Regresa leche, pero está contento y crece
    .latch = Le cuesta agarrar el pecho o tomar el biberón
    .stool = Heces duras, pero está bien
    .skin = Piel seca, costras en la cabeza, o una irritación leve del pañal
    .why = Una enfermera o un profesional de la salud puede ayudar con esto en una consulta.
