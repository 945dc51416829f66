# seal: 23e1ebb6ef95e2b2ac6e11473b5cea565d1d5c14fc7a8b3f09e657835ce38a0b
post_op-title = Después de una operación, o herida de cirugía

post_op-breath = ¿Tiene ahora algo de esto?
    .chest = Dolor de pecho, falta de aire, desmayo, o tose sangre
    .bleed = Sangrado que no para al presionar 10 minutos
    .throat = Cuello hinchado, respiración con ruido, o una cucharada de sangre de la garganta
    .open = La herida está abierta, y se ve el interior
    .allergy = La cara o la lengua hinchada, o ronchas por todo el cuerpo
    .sleepy = Mucho sueño o respira lento tras la medicina para el dolor
    .why = Pueden ser señales de un coágulo, mucho sangrado o el paso del aire tapado.

post_op-ill = ¿Tiene algo de esto?
    .mixed_up = Confusión, piel con manchas, o escalofríos fuertes
    .fit = Convulsión, un lado débil, o habla rara
    .limb = Un brazo o pierna frío, azul o dormido, o un yeso apretado que duele más
    .numb = Zona dormida entre las piernas, piernas débiles, o se escapa la orina o las heces
    .belly = Cirugía para bajar de peso, y pulso rápido o dolor de hombro
    .immune = Fiebre, y sin bazo o defensas bajas
    .eye = Mucho dolor o pérdida de la vista tras cirugía de ojos
    .why = Con algo de esto puede haber solo horas para evitar un daño duradero.

post_op-sick = ¿Tiene algo de esto?
    .fever = 38 °C (100.4 °F) o más, y malestar, o tras cirugía de vientre, corazón, cerebro o implante
    .leg = Una pierna que duele, está hinchada, roja o caliente
    .pee = 6 horas sin orinar
    .vomit = Vómitos que no paran
    .belly = Vientre hinchado con dolor, y sin gases ni heces
    .yellow = Ojos amarillos, o heces negras
    .pain = Mucho dolor que su medicina no calma
    .why = Pueden ser señales de una infección, un coágulo o un intestino tapado.

post_op-wound = ¿Algo de esto es cierto para la herida o para usted?
    .pus = Se abre, suelta pus o huele mal, o el rojo se extiende
    .worse = Duele más después de haber mejorado
    .tube = Un tubo o drenaje se salió, se tapó, tiene sangre o está rojo
    .risk = Un problema en la herida, e implante, cáncer, sobrepeso o fuma
    .home = Cirugía en el último día, y a solas o con mucho sueño
    .abroad = Cirugía en otro país, y un problema en la herida
    .birth = Embarazo, o parto en las últimas 6 semanas
    .why = Una infección de una herida puede extenderse en horas.

post_op-today = ¿Tiene algo de esto?
    .red = Un poco de rojo, líquido claro después del día 3, o un punto suelto
    .warm = 37.5 °C (99.5 °F) o más
    .cough = Tos o flema
    .rash = Irritación en la piel por el vendaje o una medicina
    .poo = 3 días sin evacuar
    .dose = Olvidó una toma de una medicina que le dieron en el hospital
    .worse = Más cansancio, o peor que cuando salió del hospital
    .why = Puede ser el comienzo de un problema, así que llame hoy a su hospital o centro de salud.

post_op-ask_clinic = ¿Escribe por algo de esto?
    .itch = Picor, una zona dormida, un moretón, o mal sueño
    .stitches = Cuándo le quitan los puntos
    .back = Cuándo puede trabajar, conducir, levantar peso o tener relaciones sexuales
    .lump = Un bulto blando de líquido que no crece
    .why = En su centro de salud pueden responder a esto en una consulta.
