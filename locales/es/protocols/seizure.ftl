# seal: e8bd7c64640dc5215192ac48b660ae9647f72f696ee9b9ecfb2bfdbc07f522b3
seizure-title = Convulsión o ataque

seizure-now = ¿Algo de esto es cierto?
    .now = La convulsión sigue, o duró 5 minutos o más
    .first = Fue la primera convulsión de su vida
    .again = Vino otra antes de despertar del todo
    .wake = No está despierto del todo, o no respira bien, después
    .blue = Labios azules o grises
    .hurt = Se hizo daño, o fue en el agua
    .why = Una convulsión así puede dañar el cerebro o la respiración. Necesita ayuda de inmediato.

seizure-cause = ¿Algo de esto es cierto?
    .birth = Está embarazada, o dio a luz en las últimas 6 semanas
    .diabetes = Tiene diabetes
    .neck = Fiebre con el cuello rígido, o manchas que no desaparecen
    .head = Un golpe en la cabeza antes de la convulsión
    .thinner = Se golpeó la cabeza, y toma un anticoagulante
    .drugs = Drogas o demasiadas pastillas
    .alcohol = Bebe cada día, o acaba de dejarlo
    .why = Con algo de esto, una convulsión puede ser señal de algo que hay que tratar de inmediato.

seizure-baby =
    .why = Una convulsión en un bebé tan pequeño necesita ayuda de inmediato.

seizure-child_fever = ¿El niño o la niña tuvo algo de esto?
    .side = Solo se sacudió un lado del cuerpo
    .again = Una segunda convulsión en 24 horas
    .sleepy = Sueño por más de 1 hora después
    .why = Una convulsión así no es una simple convulsión por fiebre.

seizure-more = ¿Algo de esto es cierto?
    .cluster = Más convulsiones de lo normal en 24 horas
    .rescue = Se usó medicina de rescate
    .fever = Tiene fiebre o está enfermo
    .mouth = La lengua mordida o un golpe en la cabeza que necesita atención
    .missed = Olvidó algunos días la medicina para las convulsiones
    .why = Pueden venir más. Hay que verle en las próximas horas.

seizure-changed = ¿Algo de esto es cierto?
    .new = Las convulsiones han cambiado, o vienen más a menudo
    .medicine = Empezó una medicina nueva
    .unclear = Puede haber sido un desmayo y no una convulsión
    .why = Un profesional de la salud debe verlo hoy.

seizure-review = ¿Necesita hablar de algo de esto?
    .control = Sus convulsiones, o su medicina
    .driving = Conducir o el trabajo
    .baby = Anticonceptivos, o planes de tener un bebé
    .why = Una consulta es el lugar adecuado para esto.
