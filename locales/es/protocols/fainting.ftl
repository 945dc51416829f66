# seal: f32b5a52aee7a7c7c5d0ad740e5b1dade73e86b458289066cba2f8c79e985279
fainting-title = Desmayo

fainting-not_back = Después del desmayo, ¿algo de esto es cierto?
    .wake = No despertó en 1 minuto, o no respira bien
    .normal = No ha vuelto del todo a lo normal
    .speech = Habla rara, o un lado débil
    .fit = Tembló o tuvo sacudidas
    .heart = Dolor de pecho, o el corazón golpea fuerte o se salta latidos
    .why = Tras un desmayo simple, la persona pronto está bien. Estas señales significan más.

fainting-how = ¿Algo de esto es cierto?
    .sport = Fue durante deporte o trabajo pesado, o estando acostado
    .injury = Una lesión fuerte por la caída
    .head = Dolor de cabeza muy fuerte, o le cuesta respirar
    .belly = Mucho dolor de vientre o de espalda, mucho sangrado, o heces negras
    .many = Más de 2 desmayos en 24 horas
    .sugar = Toma medicina para la diabetes, y con azúcar no se recupera
    .why = Puede ser un problema del corazón, un sangrado, o daño por la caída.

fainting-heart_risk = ¿Fue sin aviso, con el corazón golpeando fuerte, o con un golpe en la cabeza, y algo de esto es cierto?
    .heart = Tiene enfermedad del corazón o un aparato en el corazón
    .thinner = Toma anticoagulantes, pastillas para orinar o pastillas para la presión
    .old = Tiene 65 años o más
    .why = Un desmayo así puede venir del corazón, o el golpe puede hacer sangrar la cabeza.

fainting-child_signs = ¿Algo de esto es cierto para el niño o la niña?
    .loud = Lo provocó un ruido fuerte
    .family = Alguien de la familia murió de repente antes de los 40 años
    .why = Puede ser un problema del ritmo del corazón que viene de familia.

fainting-older =
    .why = A esta edad, un desmayo debe revisarse en las próximas horas.

fainting-pregnant =
    .why = En estas semanas, un desmayo debe revisarse ahora.

fainting-urgent_signs = ¿Algo de esto es cierto?
    .warning = Sin aviso, estaba sentado, o el corazón golpeaba fuerte antes
    .heart = Tiene enfermedad del corazón o un aparato en el corazón
    .thinner = Toma anticoagulantes, pastillas para orinar o pastillas para la presión
    .family = Alguien de su familia murió de repente antes de los 40 años
    .head = Se golpeó la cabeza
    .fluids = Calor, vómitos o diarrea, y sigue con sensación de desmayo tras beber
    .why = Con algo de esto hay que revisar ahora el corazón, la cabeza o los líquidos.

fainting-cause = ¿Algo de esto es cierto?
    .unclear = No hubo causa clara, como calor, dolor, sangre, no comer o estar mucho de pie
    .again = Se desmayó más de una vez en los últimos días
    .medicine = Empezó una medicina nueva en las últimas 2 semanas
    .why = Un profesional de la salud debe buscar la causa hoy.

fainting-child =
    .why = Un desmayo a esta edad debe verse en una consulta.

fainting-middle_age =
    .why = Un primer desmayo a esta edad debe verse en una consulta.

fainting-visit = ¿Algo de esto es cierto?
    .slow = Estuvo sin conocimiento más de 20 segundos
    .unwell = No se ha sentido bien desde entonces
    .stand = Tiene mareo al ponerse de pie desde hace semanas
    .drive = Conduce, o trabaja con máquinas o en alturas
    .why = En una consulta pueden revisarle y decirle si puede conducir.
