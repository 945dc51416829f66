# seal: 3ae041f023f61a3cbe57e34dceeeb692b88ca813ff704e49e59a35a86aa34a6b
joint_pain-title = Dolor o hinchazón de una articulación

joint_pain-danger = Con el dolor de articulación, ¿tiene algo de esto?
    .sepsis = Confusión, desmayo, falta de aire, o piel con manchas
    .spots = Manchas que no desaparecen al apretarlas con un vaso
    .cold = Una lesión, y el brazo o la pierna está frío, blanco, azul o dormido
    .heart = Dolor en la mandíbula, el brazo o el hombro, con sudor o el pecho apretado
    .why = Pueden ser señales de una infección grave, de que no llega sangre o de un infarto.

joint_pain-hot_joint = ¿Algo de esto es cierto?
    .hot = Una articulación, no el dedo gordo del pie, se puso caliente, hinchada o con mucho dolor en 2 semanas, y cuesta moverla
    .fever = Fiebre, escalofríos, o se siente muy mal
    .new = Ahora duele una articulación cambiada, inyectada u operada
    .ra = Tiene una enfermedad como la artritis reumatoide, y una articulación está mucho peor
    .blood = Se inyecta drogas, o tiene anemia falciforme
    .why = Puede ser una infección en la articulación. Puede dañarla en poco tiempo.

joint_pain-move = ¿Algo de esto es cierto?
    .child = Un niño o una niña cojea o no quiere usar un brazo o una pierna, y tiene fiebre o no está bien
    .hip = A un niño o una niña le duele la cadera y no quiere caminar
    .stand = No puede apoyarse en ella después de una lesión
    .lock = Una rodilla trabada que no se dobla o no se estira
    .bleed = Una articulación hinchada, y toma un anticoagulante o tiene hemofilia
    .gout = Gota ya conocida, y fiebre o dolor que empeora
    .why = Con algo de esto hay que revisar la articulación en las próximas horas.

joint_pain-look_today = ¿Algo de esto es cierto?
    .toe = Dolor fuerte de golpe en el dedo gordo del pie o una articulación, por primera vez
    .severe = El dolor es muy fuerte
    .many = Varias articulaciones están hinchadas
    .after = Vino con manchas en la piel, o tras dolor de garganta, diarrea o una infección sexual
    .small = Hinchazón nueva en articulaciones pequeñas de las manos o los pies
    .child = Un niño o una niña tiene una articulación hinchada
    .why = Un profesional de la salud debe verlo hoy.

joint_pain-slow = ¿Algo de esto es cierto?
    .life = Le impide su vida normal o dormir
    .worse = Empeora, o no mejora después de 2 semanas de cuidados en casa
    .stiff = Rigidez de 30 minutos o más cada mañana
    .new = Tiene una articulación cambiada
    .why = Una consulta puede encontrar la causa y ayudar.
