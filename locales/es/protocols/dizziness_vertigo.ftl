# seal: f1d600bf00a7581472067786165edc0b2f5058868bc33f1f0bc143d175213a02
dizziness_vertigo-title = Mareo o vértigo

dizziness_vertigo-stroke_signs = Con el mareo, ¿tiene ahora algo de esto?
    .sight = Ve doble, o perdió la vista
    .speech = Habla rara, o le cuesta tragar
    .weak = La cara, un brazo o una pierna débil, dormida o con hormigueo
    .walk = No puede ponerse de pie o caminar sin ayuda
    .head = Dolor de golpe muy fuerte en la cabeza o el cuello
    .hearing = Dejó de oír de golpe
    .why = Pueden ser señales de un derrame en la parte de atrás del cerebro.

dizziness_vertigo-heart_signs = ¿Algo de esto es cierto?
    .chest = Dolor de pecho, o le cuesta respirar
    .heart = El corazón muy rápido o irregular
    .faint = Desmayo, convulsión o confusión
    .blood = Mucho sangrado, o heces negras
    .blow = Un golpe en la cabeza, o una caída si toma anticoagulante
    .sugar = Diabetes, y tiene azúcar baja o mucho sueño
    .why = Con algo de esto, el corazón, el cerebro o la sangre puede estar en peligro.

dizziness_vertigo-ill_signs = ¿Tiene algo de esto?
    .constant = Con 50 años o más, todo da vueltas todo el tiempo por primera vez
    .vomit = Vómitos que no paran
    .headache = Dolor de cabeza muy fuerte
    .fever = Fiebre, o calor con escalofríos
    .loss = Casi se desmaya al ponerse de pie, y diarrea, vómitos o pérdida de sangre
    .ear = Un oído que duele o supura, con la cara caída o un bulto detrás de la oreja
    .why = Con algo de esto hay que verle en las próximas horas. Desde los 50 años puede ser un derrame cerebral.

dizziness_vertigo-today = ¿Tiene algo de esto?
    .constant = Todo da vueltas todo el tiempo
    .vomit = Vomita, pero puede beber
    .medicine = Empezó con una medicina nueva
    .pressure = Presión con el número de arriba por debajo de 90
    .birth = Siente que casi se desmaya, y puede estar embarazada
    .why = Un profesional de la salud debe verlo hoy.

dizziness_vertigo-long = ¿Tiene algo de esto?
    .returns = Vuelve una y otra vez, o no se va
    .life = Le hace difícil la vida diaria
    .hearing = Oye menos, o le zumban los oídos
    .standing = Mareo al ponerse de pie, desde hace semanas
    .falls = Se cae
    .why = Una consulta puede mostrar qué ayuda.
