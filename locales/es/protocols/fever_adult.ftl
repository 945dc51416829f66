# seal: b435d0144195c4bc373428d8b8cc3b13a4976257358a82f92dd1a33a0c91ff06
fever_adult-title = Fiebre, desde los 12 años

fever_adult-sepsis = ¿Tiene ahora algo de esto?
    .mixed_up = Confusión, arrastra las palabras, cuesta despertarle, o tuvo una convulsión
    .skin = Piel o labios con manchas, azules, grises o muy pálidos
    .breath = Mucha falta de aire
    .pee = Todo el día sin orinar
    .shiver = No puede dejar de temblar, o le duelen muchísimo los músculos
    .die = Siente que puede morir
    .why = Pueden ser señales de una infección grave en la sangre.

fever_adult-brain = Con la fiebre, ¿algo de esto es cierto?
    .spots = Manchas que no desaparecen al apretarlas con un vaso
    .neck = El cuello rígido, o la luz le molesta en los ojos
    .head = Dolor de cabeza muy fuerte
    .faint = Se desmaya o casi al ponerse de pie, o tiene la piel fría y húmeda
    .heat = Vino tras sol, calor o trabajo pesado, y actúa raro
    .cancer = Recibió medicinas contra el cáncer o un trasplante, y se siente mal o no puede viajar
    .why = Pueden ser señales de una infección alrededor del cerebro o en la sangre, o de un golpe de calor.

fever_adult-bleeding_skin = ¿Algo de esto es cierto?
    .bleed = Sangre de las encías o la nariz, o en el vómito o las heces
    .wound = Una llaga o herida que duele mucho más de lo que parece
    .black = Piel que se pone negra o con ampollas
    .why = Un sangrado o la piel con mucho dolor, con fiebre, necesita ayuda de inmediato.

fever_adult-pregnant =
    .why = La fiebre en estas semanas debe revisarse ahora.

fever_adult-immunity = ¿Algo de esto es cierto?
    .cancer = Recibió medicinas contra el cáncer o un trasplante, o tiene pocos glóbulos blancos
    .immune = VIH, sin bazo, corticoides u otras medicinas que bajan las defensas
    .sickle = Anemia falciforme
    .malaria = Estuvo en un lugar con malaria en el último año
    .dengue = Hay dengue cerca, y mucho dolor de vientre, más vómitos o mucho cansancio
    .device = Cirugía, un tubo en el cuerpo, válvula enferma del corazón, o drogas inyectadas
    .why = Con algo de esto, hay que hacer pruebas de la fiebre de inmediato. Salga ahora.

fever_adult-site = ¿Algo de esto es cierto?
    .chills = Escalofríos con temblor
    .side = Dolor en el costado o la espalda
    .joint = Una articulación caliente e hinchada
    .belly = Dolor de vientre muy fuerte
    .skin = Piel roja que se extiende, o una herida roja
    .high = 40 °C (104 °F), o 39.5 °C que sigue durante 4 horas
    .loss = Una pérdida del embarazo o un aborto en las últimas 6 semanas
    .why = Pueden ser señales de una infección que debe tratarse en las próximas horas.

fever_adult-older =
    .why = A esta edad, un profesional de la salud debe saber hoy de la fiebre.

fever_adult-days = ¿Algo de esto es cierto?
    .days = Fiebre por más de 3 días
    .back = Se fue un día, y luego volvió
    .illness = Tiene una enfermedad de larga duración
    .pee = Le arde al orinar
    .ear = Dolor de oído, o un diente o la mandíbula hinchados
    .phlegm = Tos con flema
    .why = Con algo de esto, un profesional de la salud debe buscar la causa hoy.

fever_adult-weeks = ¿Ha tenido sudores de noche o fiebre baja por 2 semanas o más, o perdió peso?
    .why = Una fiebre lenta necesita pruebas en una consulta.
