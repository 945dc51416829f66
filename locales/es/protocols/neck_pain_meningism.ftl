# seal: 6ec75164e66f893b841948e66e49482af101ced407820a601076c813eb0e8319
neck_pain_meningism-title = Dolor de cuello o cuello rígido

neck_pain_meningism-meningitis = Con el dolor de cuello, ¿tiene algo de esto?
    .chin = Fiebre, y la barbilla no puede tocar el pecho
    .light = Dolor de cabeza muy fuerte, o la luz le molesta en los ojos
    .spots = Manchas que no desaparecen al apretarlas con un vaso
    .sleepy = Mucho sueño, confusión, o vómitos
    .baby = Un bebé: fiebre, flojo, llanto raro, o la mollera abultada
    .why = Pueden ser señales de una infección alrededor del cerebro.

neck_pain_meningism-other_danger = ¿Tiene algo de esto?
    .injury = Una lesión fuerte, o una con dolor en el medio del cuello o brazos o piernas dormidos o débiles
    .droop = La cara o un párpado caído, habla rara o un cambio en la vista
    .sudden = Un dolor de cabeza de golpe, o mucho mareo
    .heart = Sudor, falta de aire, el pecho apretado, o dolor en la mandíbula o el brazo
    .swollen = El cuello hinchado, y le cuesta respirar o tragar, o babea
    .why = La columna, el cerebro, el corazón o el paso del aire puede estar en peligro.

neck_pain_meningism-cord = ¿Tiene algo de esto?
    .fever = Fiebre de 38 °C (100.4 °F) o más, o escalofríos
    .throat = Le cuesta girar la cabeza, con dolor de garganta
    .hands = Manos torpes desde hace poco, o camina con poca firmeza
    .shock = Descargas como de electricidad por la espalda al doblar el cuello
    .drugs = Se inyecta drogas, y se siente mal
    .why = Pueden ser señales de una infección, o de presión en la columna.

neck_pain_meningism-risk = ¿Algo de esto es cierto?
    .fall = Una caída, y tiene 65 años o más, o una enfermedad como la artritis reumatoide
    .thinner = Una lesión, y toma un anticoagulante
    .twist = Alguien le torció o jaló el cuello, y luego vino un dolor de cabeza
    .cancer = Cáncer ahora o antes, y el dolor es muy fuerte o de noche
    .why = Con algo de esto hay que revisar el cuello en un hospital.

neck_pain_meningism-look_today = ¿Tiene algo de esto?
    .arm = Un brazo débil o dormido desde hace poco
    .bad = Dolor muy fuerte
    .blisters = Dolor que arde, con ampollas
    .shoulders = 50 años o más, los dos hombros rígidos, y dolor de cabeza
    .why = Un profesional de la salud debe verlo hoy.

neck_pain_meningism-slow = ¿Algo de esto es cierto?
    .weeks = Dura ya más de 6 semanas
    .tingle = Un hormigueo leve en un brazo
    .lump = Un bulto desde hace más de 3 semanas
    .shoulders = 50 años o más, y los dos hombros rígidos
    .joints = Tiene una enfermedad como la artritis reumatoide
    .student = Es estudiante, y se siente mal
    .why = Una consulta puede encontrar la causa y ayudar.
