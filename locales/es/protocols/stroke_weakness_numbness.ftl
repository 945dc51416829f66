# seal: a92934644dbab301348f0b3ec80ddca65839153f9bf01ab6fcbf171edd1a4cff
stroke_weakness_numbness-title = Señales de derrame cerebral, debilidad o zonas dormidas

stroke_weakness_numbness-stroke_signs = ¿Tiene algo de esto ahora, o lo tuvo en las últimas 24 horas, aunque haya pasado?
    .face = Un lado de la cara caído
    .arm = Un brazo o una pierna débil o dormido, en un lado
    .speech = Habla rara, o palabras sin sentido
    .sight = De golpe ve doble, borroso o no ve
    .balance = De golpe pierde el equilibrio, o no puede caminar recto
    .memory = De golpe confusión, o perdió la memoria
    .head = Dolor de cabeza de golpe y muy fuerte
    .why = Son señales de un derrame cerebral. Cada minuto cuenta, aunque se vayan.

stroke_weakness_numbness-nerve_signs = ¿Tiene algo de esto?
    .breath = Tiene debilidad, y le cuesta respirar o tragar
    .food = Debilidad o rigidez tras comida en mal estado o una herida sucia
    .spine = Debilidad de golpe tras un golpe en el cuello o la espalda
    .back = Debilidad de golpe con mucho dolor de espalda
    .cold = Un brazo o una pierna dormido y frío, pálido o con dolor
    .saddle = Zona dormida entre las piernas, o no puede aguantar o soltar la orina
    .why = Puede ser un daño en los nervios, la columna o el paso de la sangre.

stroke_weakness_numbness-passed = ¿Tiene algo de esto?
    .week = Señales de derrame que vinieron y se fueron en los últimos 7 días
    .hand = Una mano débil desde hace poco, o un pie que cae
    .face = Un lado de la cara débil, con dolor de oído o manchas en la piel
    .legs = Las piernas se ponen más débiles en unos días
    .why = Un derrame puede venir tras un aviso. Un nervio puede estar en peligro. Hay que verle en horas.

stroke_weakness_numbness-today = ¿Tiene algo de esto?
    .past = Señales de derrame que vinieron y se fueron hace más de 7 días
    .both = Hormigueo en las dos manos o los dos pies, que empezó en los últimos días
    .patch = Una zona dormida con manchas en la piel o dolor de espalda
    .why = Un profesional de la salud debe verlo hoy.

stroke_weakness_numbness-long = ¿Tiene algo de esto?
    .night = Le hormiguea la mano de noche
    .feet = Hormigueo o pies dormidos desde hace mucho tiempo
    .slow = Ha cambiado despacio, en meses
    .returns = Vuelve una y otra vez
    .birth = Está embarazada, o dio a luz en las últimas 6 semanas
    .why = Una consulta puede mostrar qué ayuda.
