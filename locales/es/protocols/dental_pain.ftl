# seal: b7de4e5a4ee0fa255b8145ae770876a1dc5f7226a611b222ab75c0102609dc28
dental_pain-title = Dolor de dientes, muelas o boca

dental_pain-airway = ¿Tiene ahora algo de esto?
    .breath = Le cuesta respirar, tragar o hablar
    .tongue = La lengua, el cuello o el piso de la boca hinchados
    .mouth = Mucha hinchazón en la boca
    .eye = Un ojo hinchado o que duele, o un cambio de golpe en la vista
    .why = La hinchazón puede cerrar el paso del aire o dañar el ojo.

dental_pain-heart_blood = ¿Tiene algo de esto?
    .heart = Dolor de mandíbula con dolor de pecho, sudor o falta de aire
    .bleed = Mucho sangrado que no para al presionar, o siente que se desmaya
    .mixed_up = Confusión, mucho sueño o cuesta despertarle
    .skin = Piel con manchas, azul o muy pálida, o el corazón muy rápido
    .why = Pueden ser señales de un infarto, de pérdida de sangre o de una infección grave.

dental_pain-child_spreads = ¿El niño o la niña tiene la cara hinchada, y la hinchazón se extiende o viene con fiebre?
    .why = En menores, esta hinchazón puede extenderse rápido.

dental_pain-swelling = ¿Tiene algo de esto?
    .spreads = Hinchazón de la cara que se extiende, o viene con fiebre
    .open = No puede abrir la boca por completo
    .child = Un niño o una niña con cualquier hinchazón de la cara
    .immune = Hinchazón, y diabetes, medicinas contra el cáncer, medicinas para los huesos o defensas bajas
    .valve = Hinchazón o pus, y una válvula del corazón cambiada
    .pregnant = Está embarazada o acaba de dar a luz, y tiene hinchazón o fiebre
    .why = La infección puede estar extendiéndose y hay que tratarla en las próximas horas.

dental_pain-injury = ¿Algo de esto es cierto?
    .out = Se salió un diente de adulto. Vuelva a ponerlo en su sitio o guárdelo en leche
    .moved = Un diente se movió de su lugar
    .bite = Tras un golpe, los dientes no encajan al morder
    .socket = El hueco de un diente sacado sangra tras 20 minutos de presión
    .thinner = La encía o el hueco sangra, y toma un anticoagulante
    .why = Muchas veces se puede salvar un diente en la primera hora. Un sangrado puede necesitar un punto.

dental_pain-abscess = ¿Tiene algo de esto?
    .throbs = Dolor que late, o mal sabor en la boca
    .swollen = La encía o la cara hinchada
    .fever = Fiebre
    .sleep = Dolor que no deja dormir, y su medicina de siempre para el dolor no ayuda
    .broken = Un diente roto que duele mucho
    .pulled = Dolor que empeoró días después de sacar un diente
    .pregnant = Está embarazada o dio a luz en las últimas 6 semanas
    .why = Con algo de esto, un dentista debe verle hoy.

dental_pain-baby =
    .why = A un bebé tan pequeño siempre hay que verlo.

dental_pain-long = ¿Algo de esto es cierto?
    .days = Dura ya más de 2 días
    .cold = Lo caliente, lo frío o lo dulce hace doler el diente
    .filling = Se cayó un empaste o una corona
    .sore = Una llaga en la boca desde hace más de 3 semanas
    .gums = Las encías sangran al cepillarse
    .why = Un dentista puede encontrar la causa y tratarla.
