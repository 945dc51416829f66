# seal: d4a9fdcf14710d567d3c50570830caaa1ee8e03b49ed7b48a194aef0b7edeaf0
low_mood_anxiety-title = Tristeza y ansiedad

low_mood_anxiety-danger = ¿Algo de esto es cierto ahora?
    .plan = Planea o quiere acabar con su vida
    .took = Tomó demasiado de algo, o se hizo mucho daño
    .unsafe = No puede mantenerse a salvo
    .others = Quiere matar o hacer mucho daño a alguien
    .voices = Oye voces que le dicen que se haga daño o haga daño a otros
    .why = Su vida o la de otra persona puede estar en peligro ahora.

low_mood_anxiety-body = ¿Tiene ahora algo de esto?
    .chest = Dolor de pecho, o le cuesta respirar
    .weak = Un lado débil, la cara caída, o habla rara
    .stiff = Calor y rigidez, o confusión, tras una medicina nueva o un cambio de medicina
    .food = No puede comer o beber desde hace un día o más
    .still = No se mueve ni habla, o hace cosas peligrosas con el ánimo muy acelerado
    .why = Pueden ser señales de una enfermedad del cuerpo o la mente que necesita ayuda de inmediato.

low_mood_anxiety-thoughts = ¿Algo de esto es cierto?
    .how = En el último mes, pensó en una forma de matarse
    .tried = Alguna vez intentó acabar con su vida, o se preparó para hacerlo
    .why = Con pensamientos así, alguien debe hablar con usted hoy.

low_mood_anxiety-mind = ¿Algo de esto es cierto?
    .voices = Oye voces, o cree cosas nuevas y raras
    .high = Mucha energía y casi sin dormir durante muchas noches
    .abuse = Alguien le hace daño o le amenaza
    .eating = Se desmaya, vomita o pierde peso rápido por estar delgado
    .drink = Temblores o sudores al beber menos alcohol o tomar menos pastillas para dormir
    .panic = Un ataque de miedo con dolor de pecho o desmayo
    .first = Primer ataque de miedo, y 40 años o más o problemas de corazón
    .why = Con algo de esto, un profesional de la salud debe verle en las próximas horas.

low_mood_anxiety-passive = En las últimas 2 semanas, ¿pensó que estaría mejor si muriera, o en hacerse daño?
    .why = Por favor, hable hoy con alguien. Esos pensamientos pueden cambiar rápido.

low_mood_anxiety-coping = ¿Algo de esto es cierto?
    .care = No puede trabajar, o cuidar de usted, de su casa o de su hijo o hija
    .worry = Se preocupa casi todo el día y no puede más
    .baby = Embarazo o un bebé este año, y tristeza o preocupación muchos días
    .stopped = Se siente mal después de dejar una medicina para el ánimo
    .why = No debería tener que esperar con esto. Un profesional de la salud puede ayudarle hoy.

low_mood_anxiety-score = En las últimas 2 semanas, ¿cuáles de estas cosas tuvo casi todos los días?
    .joy = Poca alegría
    .down = Tristeza o sin esperanza
    .sleep = Duerme mal o demasiado
    .tired = Mucho cansancio
    .food = Poco o demasiado apetito
    .bad = Se siente mal con usted
    .focus = Le cuesta pensar
    .slow = Mucha lentitud o inquietud
    .why = Tantas señales casi todos los días necesitan atención pronto.

low_mood_anxiety-long = ¿Algo de esto es cierto?
    .low = Tristeza o poca alegría más de la mitad de los días
    .worry = Nervios o preocupación la mitad de los días
    .weeks = Más de 2 semanas, y le complica la vida
    .panic = Ataques de miedo que vuelven
    .event = Malos recuerdos, o cosas que tiene que hacer una y otra vez
    .grief = Duelo desde hace más de 6 meses
    .body = Dolor largo, enfermedad de la tiroides, hierro bajo, o una medicina como un corticoide
    .why = Esto puede mejorar con ayuda, por eso merece una consulta.

low_mood_anxiety-young =
    .why = Antes de los 18 años, debe hablar con usted alguien que trabaja con gente joven.

low_mood_anxiety-older =
    .why = Desde los 65 años, la tristeza puede verse distinta, por eso alguien debe hablar con usted.
