# seal: dab7dced01e2b903d469330656b49e70508d51b25e6d85f3118b02c43110b1b8
vomiting_diarrhoea_child-title = Vómitos o diarrea, menor de 12 años

vomiting_diarrhoea_child-looks_ill = ¿El niño o la niña tiene ahora algo de esto?
    .wake = Cuesta despertarlo, está flojo, confundido, o tuvo una convulsión
    .vomit = Vómito verde o con sangre
    .color = Pálido, azul, gris o con manchas en la piel, o manos y pies fríos
    .breath = Pausas al respirar, o respira rápido y hondo
    .spots = Manchas que no desaparecen al apretarlas con un vaso
    .neck = El cuello rígido, o la mollera abultada
    .drink = No puede beber ni mamar, o lo vomita todo
    .why = Son señales de que puede estar muy enfermo y necesita ayuda de inmediato.

vomiting_diarrhoea_child-cause = ¿Algo de esto es cierto?
    .pain = Dolor de vientre muy fuerte
    .jelly = Heces como gelatina roja
    .poison = Puede haber tragado un veneno o pastillas
    .head = Se golpeó la cabeza antes de que empezara
    .thirst = Tiene mucha sed, y orina mucho
    .why = Con algo de esto, vomitar no es solo un mal de estómago.

vomiting_diarrhoea_child-severe_dry = ¿Cuáles de estas cosas tiene el niño o la niña?
    .weak = Mucha debilidad o mucho sueño
    .eyes = Ojos hundidos
    .drink = Bebe mal
    .skin = La piel del vientre pellizcada tarda 2 segundos o más en volver
    .why = Dos de estas quieren decir que ha perdido demasiada agua.

vomiting_diarrhoea_child-young_baby = ¿El bebé tiene más de 38 °C (100.4 °F) o menos de 36 °C (96.8 °F)?
    .why = En un bebé tan pequeño puede ser la única señal de una infección grave.

vomiting_diarrhoea_child-some_dry = ¿Cuáles de estas cosas tiene el niño o la niña?
    .upset = Inquieto, o alterado todo el tiempo
    .eyes = Ojos hundidos
    .thirst = Bebe rápido, como con mucha sed
    .skin = La piel del vientre pellizcada vuelve despacio
    .why = Dos de estas quieren decir que le falta agua.

vomiting_diarrhoea_child-fluids = ¿Algo de esto es cierto?
    .pee = 12 horas sin orinar ni mojar el pañal
    .feeds = Dejó de tomar el pecho o el biberón
    .dry = Sigue con sequedad tras tomar suero oral
    .blood = Sangre en las heces
    .pain = Dolor de vientre todo el tiempo
    .yellow = Vómito amarillo y un poco verde
    .ill = Una ostomía, intestino corto, enfermedad de las glándulas suprarrenales, o demasiado delgado
    .why = Con algo de esto hay que verlo en las próximas horas.

vomiting_diarrhoea_child-baby = ¿Algo de esto es cierto para el bebé?
    .poops = Más de 5 diarreas en 24 horas
    .vomits = Vomita más de 2 veces en 24 horas
    .jet = El vómito sale disparado después de cada toma
    .hot = Fiebre de 39 °C (102.2 °F) o más
    .pee = Menos de 3 meses, y 8 horas sin mojar el pañal
    .why = Un bebé tan pequeño puede perder demasiada agua en pocas horas.

vomiting_diarrhoea_child-today = ¿Algo de esto es cierto?
    .days = Vómitos por más de 2 días, o diarrea por más de 7
    .fever = Fiebre por más de 5 días
    .worry = Menos de 1 año, y usted tiene preocupación
    .small = Nació pequeño, o no crece bien
    .travel = Volvió de otro país hace poco
    .why = Con algo de esto, un profesional de la salud debe verlo hoy.

vomiting_diarrhoea_child-long = ¿La diarrea vuelve una y otra vez, o viene después de la leche?
    .why = Una consulta puede mostrar qué la provoca.
