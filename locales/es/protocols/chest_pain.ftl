# seal: 9c4e400c2b49e72d5055e88246ffb673f6659b95f27e4b35d9662d1edcec22f8
chest_pain-title = Dolor de pecho, desde los 12 años

chest_pain-heart_signs = Con el dolor de pecho, ¿tiene ahora algo de esto?
    .pressure = Se siente pesado, apretado, opresivo o quemante, más de 5 minutos
    .spreads = Se va a un brazo, el cuello, la mandíbula, la espalda o el vientre
    .sweat = Sudor frío, náuseas o sensación de desmayo
    .breath = Falta de aire
    .why = Son señales frecuentes de un infarto. Las mujeres a menudo tienen solo las últimas, por eso basta una.

chest_pain-collapse_signs = Desde que empezó el dolor, ¿le pasó algo de esto?
    .fainted = Desmayo, confusión, o labios grises o azules
    .blood = Tosió sangre
    .leg = Una pierna duele y está hinchada
    .tear = Sintió como un desgarro en el pecho o la espalda
    .weak = De pronto un lado débil, habla rara, o un brazo o pierna fríos
    .why = Pueden ser señales de un coágulo en el pulmón o de una rotura de la arteria principal.

chest_pain-cause = ¿Algo de esto es cierto?
    .injury = Empezó tras un golpe fuerte, un choque, o una herida de cuchillo o de bala
    .vomit = Empezó tras vomitar con mucha fuerza
    .drugs = Empezó tras cocaína, anfetaminas u otra droga fuerte
    .angina = Angina, y el dolor viene en reposo o sigue después de su espray
    .failure = Músculo del corazón débil o grueso, válvula enferma o cirugía de corazón este año
    .vessel = Síndrome de Marfan o la arteria principal dilatada
    .sickle = Anemia falciforme
    .why = Con algo de esto, el dolor de pecho puede ser un daño en el pulmón, el esófago o el corazón.

chest_pain-pregnant =
    .why = En ese tiempo son más frecuentes los coágulos y los problemas de corazón.

chest_pain-gone_signs = En las últimas 24 horas, ¿tuvo algo de esto, aunque ya haya pasado?
    .heavy = Dolor de pecho pesado, apretado u opresivo
    .moved = Dolor que se fue a un brazo, el cuello, la mandíbula, la espalda o el vientre
    .ill = Dolor de pecho con sudor frío, náuseas o dificultad para respirar
    .why = Un aviso que pasó puede volver. Hay que revisarlo hoy.

chest_pain-clot_or_infection = ¿Tiene algo de esto?
    .travel = Dolor agudo al tomar aire, y cirugía, viaje largo o reposo en cama en las últimas 4 semanas
    .clot = Dolor agudo al tomar aire, y un coágulo antes, cáncer o pastillas con estrógenos
    .fever = Fiebre de 38 °C (100.4 °F) o más, y le falta el aire con poco esfuerzo
    .why = Pueden ser señales de un coágulo o de una infección en el pulmón.

chest_pain-heart_risk = ¿Tiene algo de esto?
    .known = Enfermedad del corazón, diabetes o enfermedad de los riñones
    .two = Dos de estos: fuma, presión alta, grasas altas en la sangre, problemas de corazón en la familia antes de los 60
    .why = Con esto, aun un dolor leve y corto puede venir del corazón.
