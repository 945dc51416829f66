# seal: 9003abbc9e640ffe1ae09e46ee0922dd0f5f0d2949b0245fd3e3c418f30af999
breathlessness-title = Falta de aire

breathlessness-severe = ¿Algo de esto es cierto ahora?
    .sentence = Jadea, se ahoga, o no puede decir una frase entera
    .lips = Labios, lengua o cara azules, grises o muy pálidos (si la piel es oscura, mire dentro de la boca)
    .sleepy = Confusión o mucho sueño
    .noise = Un ruido áspero al tomar aire
    .why = Muestran que al cuerpo no le llega bastante aire.

breathlessness-chest_sudden = ¿Algo de esto es cierto?
    .chest = Pecho apretado, pesado o con dolor, o dolor hacia un brazo, la espalda, el cuello o la mandíbula
    .sudden = Empezó en minutos, o con una pierna hinchada que duele o sangre al toser
    .food = Empezó después de una comida, una picadura o una medicina
    .stuck = Empezó cuando algo se atoró en la garganta
    .meter = El medidor de oxígeno del dedo marca menos de 92, o 4 menos de lo normal para usted
    .why = Pueden ser señales de un infarto, un coágulo en el pulmón, una alergia grave o el paso del aire tapado.

breathlessness-child_signs = ¿Ve algo de esto cuando el niño o la niña respira?
    .grunt = Un quejido en cada respiración
    .ribs = Se hunden las costillas o el vientre
    .stops = Pausas cortas
    .floppy = Está flojo, se le cae la cabeza, o no responde como siempre
    .why = Muestran que le cuesta demasiado respirar.

breathlessness-pregnant_signs = ¿Algo de esto es cierto?
    .birth = Dio a luz en las últimas 6 semanas
    .rest = Le cuesta respirar en reposo
    .leg = Una pierna duele o está hinchada
    .why = En estas semanas son más frecuentes los coágulos y los problemas de corazón.

breathlessness-baby =
    .why = A un bebé al que le cuesta respirar hay que verlo ahora.

breathlessness-pregnant =
    .why = La dificultad para respirar en el embarazo debe revisarse ahora.

breathlessness-worse_now = ¿Algo de esto es cierto ahora?
    .rest = Peor de lo normal para usted, en reposo o tras unos pasos
    .blood = Tose sangre, o una pierna duele o está hinchada
    .heart = El corazón va muy rápido o se salta latidos, o tiene náuseas
    .flat = Es nuevo, de hace días: le cuesta respirar acostado boca arriba
    .plan = Asma, EPOC o corazón débil que su plan no calma
    .meter = El medidor del dedo marca de 92 a 94, y no tiene enfermedad de los pulmones
    .why = Con algo de esto hay que revisar su respiración en las próximas horas.

breathlessness-at_risk = ¿Tiene algo de esto?
    .immune = Defensas bajas, o medicinas contra el cáncer
    .sickle = Anemia falciforme
    .old_fever = Fiebre y tos, y tiene 65 años o más
    .ill_fever = Fiebre y tos, y una enfermedad de larga duración
    .why = Con algo de esto, una infección del pulmón puede empeorar rápido.

breathlessness-days = ¿Algo de esto es cierto?
    .new = Empezó o empeoró en las últimas 2 semanas
    .fever = Tiene fiebre, o tos con fiebre
    .pale = Tiene mucha palidez o cansancio, o reglas abundantes
    .weight = Su peso subió 2 kg (4 libras) en 3 días
    .why = Lo que es nuevo debe verlo hoy un profesional de la salud.

breathlessness-weeks = ¿Algo de esto es cierto?
    .month = Le falta el aire desde hace un mes o más
    .lie = Ha ido a peor poco a poco al moverse o acostarse
    .ankles = Se le hinchan los tobillos
    .cough = Tos desde hace 3 semanas o más
    .cause = No sabe la causa, o no tiene un plan para esto
    .why = Un profesional de la salud debe buscar la causa en una consulta.
