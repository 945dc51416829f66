# seal: 5191d830a2fa9dbc57c5b0c9e29df9f1efe05c66e7fd2a622f7f2c7e30dfc2fa
back_pain-title = Dolor de espalda

back_pain-nerves = Con el dolor de espalda, ¿algo de esto es cierto?
    .crash = Vino de un choque fuerte o de una caída de altura
    .walk = No puede caminar, o las dos piernas se pusieron débiles de golpe
    .control = De golpe no puede aguantar o soltar la orina o las heces
    .ride = Los genitales están dormidos, y no tiene cómo llegar a un hospital
    .why = Los nervios de la columna pueden estar en peligro.

back_pain-vessels = ¿Tiene algo de esto?
    .chest = También dolor de pecho, o un dolor como un desgarro
    .faint = Dolor de golpe muy fuerte, y desmayo o sudor frío
    .old = 60 años o más, y dolor de golpe muy fuerte en la espalda, el costado o el vientre
    .vessel = La arteria principal dilatada (aneurisma), ya conocida
    .sepsis = Confusión, le cuesta respirar, o piel con manchas o muy pálida
    .why = Pueden ser señales de una arteria rota o de una infección grave.

back_pain-cauda = ¿Algo de esto es nuevo?
    .numb = Zona dormida cerca de los genitales o el ano, o siente raro al limpiarse
    .pee = Le cuesta empezar a orinar, aguantar o sentir la orina
    .poo = Se le escapan las heces
    .legs = Dolor, hormigueo, piernas dormidas o débiles, en las dos piernas
    .sex = No siente en las relaciones sexuales, o no logra una erección
    .foot = Una pierna se pone más débil, o el pie cae
    .why = Los nervios pueden estar apretados. Vaya ahora a un hospital, y no conduzca.

back_pain-infection_cancer = ¿Tiene algo de esto?
    .fever = Fiebre de 38 °C (100.4 °F) o más, o escalofríos
    .spine = Se siente mal, y se inyecta drogas, está en diálisis, o le hicieron una inyección o cirugía en la columna
    .cancer = Cáncer ahora o antes, y el dolor es nuevo, fuerte, de noche o como un cinturón
    .flank = Dolor en un lado bajo las costillas, y vomita
    .why = Puede venir de una infección, o de presión en la columna.

back_pain-look_today = ¿Algo de esto es cierto?
    .loss = Pierde peso sin causa, o tiene un bulto o una forma nueva en la espalda
    .night = El descanso no ayuda, y es mucho peor de noche
    .blisters = Arde en un lado, con ampollas
    .pee = La orina arde o tiene sangre
    .sudden = Vino de golpe y es muy fuerte
    .middle = Tiene de 55 a 64 años, y este dolor es nuevo
    .pregnant = Está embarazada, con sangre o dolores que van y vienen
    .why = Un profesional de la salud debe verlo hoy.

back_pain-young =
    .why = A esta edad, el dolor de espalda debe revisarse.

back_pain-slow = ¿Algo de esto es cierto?
    .weeks = Más de 6 semanas, vuelve una y otra vez, o le impide su vida diaria
    .stiff = Rigidez de más de 30 minutos cada mañana, desde hace 3 meses o más
    .leg = Dolor que baja por una pierna desde hace más de 1 semana
    .fall = Vino después de una caída
    .old = Tiene 65 años o más, y este dolor es nuevo
    .risk = Tiene o tuvo cáncer, o se inyecta drogas
    .why = Una consulta puede encontrar la causa y ayudar.
