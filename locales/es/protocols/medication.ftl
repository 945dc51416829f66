# seal: 5972fc8eafed28463ed65d187cf8225af552c34050ede9bca2917d6e7e81573a
medication-title = Efecto de una medicina, olvidos o tomas de más

medication-reaction = ¿Tiene ahora algo de esto?
    .swell = La cara, los labios, la lengua o la garganta hinchados, o le cuesta respirar
    .wake = Perdió el conocimiento, convulsión, confusión, mucho sueño, o respira lento
    .skin = Ampollas, piel que se pela, o llagas en la boca o los ojos
    .chest = Dolor de pecho, un lado débil, o habla rara
    .stiff = Rigidez y calor
    .why = Pueden ser señales de una reacción que pone la vida en peligro.

medication-high_risk = ¿Algo de esto es cierto?
    .bleed = Toma un anticoagulante, y sangra mucho o no para
    .head = Toma un anticoagulante, y se golpeó la cabeza, o tiene de golpe mucho dolor de cabeza o de espalda
    .sugar = Demasiada insulina o una pastilla para la diabetes de más
    .heart = Demasiadas pastillas para el corazón o la presión, o digoxina
    .strong = Demasiado litio, metadona o medicina fuerte para el dolor
    .why = Con esto el daño puede venir rápido, aunque ahora se sienta bien.

medication-purpose = ¿Algo de esto es cierto?
    .purpose = Tomó de más a propósito
    .death = Piensa en la muerte o en hacerse daño
    .why = No debe estar a solas con esto. Alguien debe estar con usted ahora.

medication-ill = ¿Algo de esto es cierto?
    .bleed = Toma un anticoagulante, y hay sangre en la orina, las heces, el vómito o la flema, o heces negras
    .bruise = Toma un anticoagulante, con sangrado largo de nariz, moretones grandes, regla abundante o un choque
    .double = Dosis doble de un anticoagulante u otra medicina de alto riesgo
    .throat = Fiebre o dolor de garganta con clozapina, carbimazol, metotrexato o quimioterapia
    .yellow = Piel u ojos amarillos
    .why = Puede hacer falta un análisis de sangre en las próximas horas.

medication-missed = ¿Algo de esto es cierto?
    .key = Olvidó insulina o una medicina para VIH, convulsiones, trasplante o Parkinson, o un corticoide de mucho tiempo
    .clot = Olvidó un anticoagulante tras un coágulo nuevo, una válvula o un stent
    .days = Sin metadona 3 días, o sin clozapina 2 días
    .pregnant = Embarazo, y cualquier medicina por error o con un efecto malo
    .why = Con estas medicinas, unas pocas horas pueden importar.

medication-effect = ¿Algo de esto es cierto?
    .gut = Vómitos o diarrea con litio, digoxina, metformina, metotrexato o una pastilla -gliflozina
    .muscle = Dolor de músculos con orina oscura
    .rash = Manchas en la piel por todo el cuerpo
    .heart = El corazón va rápido o raro, o casi se desmaya
    .risk = Un efecto malo, y problemas de riñón o hígado, 5 o más medicinas, o una con análisis de sangre
    .why = Pueden ser señales de demasiada medicina, o de daño en una parte del cuerpo.

medication-today = ¿Algo de esto es cierto?
    .missed = Olvidó una medicina diaria, 2 pastillas anticonceptivas, o tomó tarde una minipíldora
    .effect = Un efecto nuevo que le molesta, como mareo, hinchazón, tos o manchas en la piel
    .out = No le queda, o tiene la equivocada
    .vomit = Vomitó un antibiótico
    .mix = Una pregunta sobre mezclar medicinas o hierbas, o sobre dar el pecho
    .sex = Relaciones sexuales sin protección en los últimos 5 días
    .many = 5 o más medicinas, o problemas de riñón o hígado
    .why = En la farmacia o un profesional de la salud debe decirle hoy qué hacer.

medication-review = ¿Algo de esto es cierto?
    .mild = Un efecto leve que ya conoce, y que no se va
    .many = Siente que toma demasiadas medicinas
    .cost = El precio, llevar para un viaje, horarios en un ayuno, o una revisión
    .why = En una consulta se puede resolver.
