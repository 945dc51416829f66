# seal: 35b186fa66e65587c20131cdae4cb271d92e3333226b22f7c5407cac7f98dd8e
postpartum-title = Problema tras un parto o una pérdida del embarazo

postpartum-life = ¿Tiene ahora algo de esto?
    .breath = Dolor de pecho, o falta de aire, también al acostarse
    .blood = Empapa una toalla higiénica por hora durante más de 1 hora, o no para
    .faint = Se desmayó, o sangra y siente que se desmaya
    .fit = Una convulsión con sacudidas
    .weak = Un lado débil, la cara caída, o habla rara
    .sepsis = Fiebre con escalofríos con temblor, confusión o respiración rápida
    .head = Dolor de cabeza muy fuerte, y un cambio en la vista o dolor en la parte alta del vientre
    .number = Presión de 160/110 o más
    .why = Esto puede poner su vida en riesgo, hasta un año después de un embarazo.

postpartum-mind = ¿Algo de esto es cierto?
    .harm = Piensa en hacerse daño, o en hacer daño al bebé o a otra persona
    .voices = Ve u oye cosas que los demás no ven ni oyen
    .mixed = Tiene confusión, o dicen que actúa muy raro
    .sleep = Casi no duerme nada, y los pensamientos van muy rápido
    .why = Puede venir rápido tras un parto. Mejora con ayuda, y usted no tiene la culpa.

postpartum-infection_bleed = ¿Tiene algo de esto?
    .pad = Una toalla higiénica empapada en 1 hora, o coágulos grandes como un huevo
    .again = Sangra más otra vez después de haber bajado
    .fever = Fiebre de 38 °C (100.4 °F) o más
    .smell = Flujo que huele mal
    .belly = Dolor de vientre muy fuerte
    .wound = Una herida que se abre, tiene pus, o está más roja o duele más
    .why = Pueden ser señales de una infección, o de que quedó algo en la matriz.

postpartum-pressure_clot = ¿Tiene algo de esto?
    .head = Un dolor de cabeza que no se va, o que empeora al sentarse
    .sight = Un cambio en la vista
    .number = Presión de 140/90 o más
    .swell = Manos o cara muy hinchadas
    .leg = Una pierna roja, caliente, hinchada o que duele
    .heart = El corazón rápido, o mareo
    .pee = 6 horas sin orinar tras el parto o una sonda
    .numb = Piernas dormidas o débiles desde hace poco, o zona dormida entre las piernas
    .why = Pueden ser señales de presión alta, un coágulo, o daño en un nervio o la vejiga.

postpartum-mood = ¿Algo de esto es cierto?
    .low = Tristeza, tensión o llanto desde hace más de 2 semanas
    .sleep = No puede dormir, aunque el bebé duerma
    .bond = Le preocupa no sentirse cerca del bebé
    .tired = Tanto cansancio que no puede más
    .why = Es frecuente tras un parto, y mejora con ayuda.

postpartum-today = ¿Tiene algo de esto?
    .breast = Un pecho rojo o que duele desde hace 12 horas
    .pee = La orina arde
    .stool = Heces duras que no la dejan evacuar
    .tear = Puntos o un desgarro que duelen más
    .check = Le toca control de presión o la inyección anti-D, o una pregunta sobre una medicina al dar el pecho
    .risk = Se siente mal, y tuvo cesárea, un coágulo antes, mucha pérdida de sangre o parto en casa
    .why = Una matrona (partera) o un profesional de la salud debe verlo hoy.

postpartum-planned = ¿Quiere ayuda con algo de esto?
    .check = La revisión de 6 a 8 semanas tras el parto
    .plan = Anticonceptivos o la regla
    .leak = Escapes de orina, o molestia en la parte baja del vientre
    .scar = Una cicatriz que ya sanó
    .why = Una consulta es el lugar adecuado para esto.
