# seal: a84178aab3ec13e24a11baed41770cb4a430730c59d0da09e7f57ca0c53d5481
headache-title = Dolor de cabeza

headache-sudden_signs = Con el dolor de cabeza, ¿tiene algo de esto?
    .sudden = Vino de golpe y es muy fuerte, o el peor de su vida
    .weak = Un lado débil o dormido, o la cara caída
    .speech = Problemas para hablar, recordar, mantener el equilibrio, caminar o tragar
    .sight = Perdió la vista o ve borroso
    .sleepy = Confusión, mucho sueño, convulsión o desmayo
    .why = Pueden ser señales de un sangrado o un derrame cerebral.

headache-neck_cause = ¿Algo de esto es cierto?
    .neck = Tiene el cuello rígido
    .light = Fiebre, y la luz le molesta en los ojos
    .spots = Manchas que no desaparecen al apretarlas con un vaso
    .gas = Otros en casa también están mal, sonó una alarma de gas, o hay un calentador o humo
    .blow = Un golpe en la cabeza en los últimos días, y luego vómitos, sueño o más dolor
    .shunt = Tiene una válvula, un tubo que drena el cerebro
    .why = Cada una de estas cosas puede dañar el cerebro en poco tiempo.

headache-child_blow = ¿El niño o la niña se golpeó la cabeza en los últimos 5 días?
    .why = En menores, un dolor de cabeza tras un golpe debe revisarse de inmediato.

headache-pregnant_signs = Quizá está embarazada, o dio a luz hace poco. ¿Tiene algo de esto?
    .bad = El dolor de cabeza es muy fuerte
    .sight = Ve manchas o destellos
    .swelling = La cara o las manos hinchadas
    .belly = Dolor en la parte alta del vientre
    .why = Pueden ser señales de presión muy alta en el embarazo.

headache-pregnant =
    .why = En este tiempo, un dolor de cabeza puede venir de la presión o de un coágulo.

headache-artery = ¿Tiene algo de esto?
    .jaw = Le duele la mandíbula al masticar
    .scalp = Le duele el cuero cabelludo
    .double = Ve doble
    .worse = Este tipo de dolor de cabeza es nuevo, y empeora cada día
    .why = Desde los 50 años puede venir de una arteria enferma o de presión dentro de la cabeza.

headache-child_signs = ¿El niño o la niña tiene algo de esto?
    .night = El dolor le despierta, o lo tiene al despertar
    .bend = Empeora al toser o agacharse
    .vomit = Vómitos
    .eyes = Un ojo se desvía desde hace poco, o no puede mirar hacia arriba
    .worse = Cada vez está peor
    .why = En menores pueden ser señales de presión dentro de la cabeza.

headache-risk = ¿Algo de esto es cierto?
    .thinner = Toma un anticoagulante o sangra demasiado
    .immune = Tiene cáncer, VIH o defensas bajas
    .estrogen = Usa estrógenos, como pastillas anticonceptivas, parche o anillo
    .why = Con algo de esto, el dolor puede ser un sangrado, una infección o un coágulo.

headache-ill_signs = ¿Tiene algo de esto?
    .gone = Un lado estuvo débil o dormido, y ya pasó
    .fever = Fiebre, y se siente muy mal
    .eye = Un ojo rojo que duele
    .blow = Un golpe en la cabeza en los últimos días
    .why = Con algo de esto, un profesional de la salud debe verle en las próximas horas.

headache-changing = ¿Algo de esto es cierto?
    .worse = Empeora cada día
    .pose = Empeora al acostarse, levantarse, toser o hacer fuerza
    .vomit = Vomita y no sabe por qué
    .medicine = Empezó con una medicina nueva
    .why = Un dolor de cabeza que cambia así debe revisarse hoy.

headache-changing_50 = ¿Algo de esto es cierto?
    .new = Este tipo de dolor de cabeza es nuevo para usted
    .worse = Empeora cada día
    .pose = Empeora al acostarse, levantarse, toser o hacer fuerza
    .vomit = Vomita y no sabe por qué
    .medicine = Empezó con una medicina nueva
    .why = Desde los 50 años, un dolor de cabeza nuevo debe revisarse hoy.

headache-often = ¿Algo de esto es cierto?
    .returns = Vuelve una y otra vez, o ha cambiado
    .no_help = Las pastillas para el dolor no ayudan
    .pills = Toma pastillas para el dolor 10 días o más al mes
    .eyes = Necesita un examen de la vista, o rechina los dientes
    .why = Una consulta puede mostrar qué ayuda.
