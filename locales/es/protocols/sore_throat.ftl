# seal: f07d2b2a996a2a10c80a5ddbff6730ec972298176726e8a3c5c12a13841ced36
sore_throat-title = Dolor de garganta

sore_throat-airway = ¿Tiene ahora algo de esto?
    .breath = Le cuesta respirar, o hace ruido al tomar aire
    .spit = Babea o no puede tragar la saliva
    .tongue = Lengua, cara o garganta hinchadas
    .lips = Labios azules o grises
    .why = Puede significar que el paso del aire se está cerrando.

sore_throat-swallow = ¿Algo de esto es cierto?
    .fluids = No puede tragar ninguna bebida
    .worse = Es muy fuerte y empeora cada hora
    .hives = Al mismo tiempo le salieron ronchas que pican
    .object = Tragó un hueso, una pila o un limpiador fuerte
    .why = La garganta puede cerrarse o dañarse en poco tiempo.

sore_throat-sepsis = ¿Tiene algo de esto?
    .mixed_up = Confusión, arrastra las palabras, o cuesta despertarle
    .spots = Manchas que no desaparecen al apretarlas con un vaso
    .neck = El cuello rígido
    .skin = La piel con manchas, azul o muy pálida
    .why = Pueden ser señales de una infección grave en la sangre o alrededor del cerebro.

sore_throat-abscess = ¿Tiene algo de esto?
    .mouth = Le cuesta abrir la boca por completo
    .side = Dolor muy fuerte en un lado
    .voice = La voz suena gruesa, como con comida caliente en la boca
    .neck = El cuello hinchado, con fiebre o difícil de girar
    .dry = 12 horas sin orinar nada
    .why = Pueden ser señales de pus profundo en la garganta o el cuello, o de que al cuerpo le falta agua.

sore_throat-medicines = ¿Toma algo de esto?
    .cancer = Medicinas contra el cáncer, o tiene muy pocos glóbulos blancos
    .thyroid = Pastillas para la tiroides acelerada, como carbimazol o metimazol
    .clozapine = Clozapina
    .other = Una medicina que exige análisis de sangre, como metotrexato
    .why = Pueden bajar las células que luchan contra los gérmenes. Hace falta un análisis de sangre hoy.

sore_throat-baby =
    .why = A un bebé tan pequeño siempre hay que verlo.

sore_throat-fever_immune = ¿Tiene algo de esto?
    .hot = Fiebre de 38 °C (100.4 °F) o más, o calor con escalofríos
    .immune = VIH, leucemia, diabetes, corticoides o defensas bajas
    .less = Bebe menos de la mitad de lo normal
    .why = Con algo de esto, un profesional de la salud debe mirar la garganta hoy.

sore_throat-strep = ¿Tiene algo de esto?
    .rash = Manchas en la piel ásperas como lija, o la lengua muy roja
    .pus = Puntos blancos en las amígdalas, bultos que duelen en el cuello, y sin tos
    .heart = Tuvo fiebre reumática, o es frecuente donde vive
    .why = Hacen más probable una infección que necesita tratamiento.

sore_throat-throat_score = ¿Cuáles de estas cosas son ciertas?
    .fever = Fiebre en las últimas 24 horas
    .pus = Puntos blancos o amarillos en las amígdalas
    .soon = Empezó hace 3 días o menos
    .red = Amígdalas muy rojas e hinchadas
    .cough = Sin tos y sin resfriado
    .why = Con cuatro de estas, es más probable una infección que necesita tratamiento.

sore_throat-long = ¿Algo de esto es cierto?
    .week = Dura ya 1 semana o más
    .returns = Vuelve una y otra vez
    .hoarse = Ronquera, o dolor en un lado, por más de 3 semanas
    .lump = Un bulto en el cuello, o pierde peso
    .why = Lo que no sana a tiempo debe revisarse.
