# seal: 2521e9419105a85600ced1bf821c3e0a64dfd69e2d885d71bbbae8b8efa8ba58
testicular_pain-title = Dolor o bulto en un testículo

testicular_pain-dark_bleed_ill = ¿Tiene ahora algo de esto?
    .dark = Piel negra u oscura en la ingle o entre las piernas
    .bleed = Una lesión ahí que sangra mucho
    .ill = Se siente muy mal, y con desmayo, confusión, o frío y piel con manchas
    .why = Pueden ser señales de una infección profunda o de mucha pérdida de sangre.

testicular_pain-sudden_stuck = ¿El dolor fuerte en un testículo vino rápido, y algo de esto es cierto?
    .ride = No tiene cómo llegar a un hospital en 30 minutos
    .child = Es un niño, y nada lo calma
    .why = Un testículo puede quedarse sin sangre en pocas horas. Llegar rápido lo salva.

testicular_pain-twist = ¿Algo de esto es cierto del dolor?
    .sudden = Es fuerte, o vino rápido
    .sick = También tiene náuseas, vomita o le duele el vientre
    .rest = Duele en reposo, por más de 1 hora
    .high = El testículo está duro, hinchado o más alto
    .went = Vino y se fue solo hoy
    .why = Un testículo puede estar torcido. Solo se puede salvar en las primeras horas.

testicular_pain-new_pain = ¿El dolor empezó en los últimos 2 días? Diga no solo si fue por un golpe leve y se fue en 1 hora.
    .why = Hasta los 40 años, un dolor nuevo puede venir de una torsión. Hay que verlo ahora.

testicular_pain-other_urgent = ¿Tiene algo de esto?
    .blow = Hinchazón por más de 1 hora después de un golpe
    .hernia = Un bulto que duele en la ingle, y vomita
    .erection = Una erección con dolor de 4 horas o más
    .down = Dolor en un lado donde el testículo nunca bajó
    .fever = Fiebre de 38 °C (100.4 °F) o más, y se siente mal
    .baby = Un bebé con el escroto duro u oscuro
    .why = Esto hay que verlo en las próximas horas, para que no quede daño.

testicular_pain-infection = ¿Tiene algo de esto?
    .slow = Dolor que vino despacio, en días
    .warm = Un escroto caliente o hinchado
    .burn = La orina arde, o sale líquido del pene
    .fever = Fiebre, o paperas
    .now = Cualquier otro dolor ahí ahora
    .why = Puede ser una infección que necesita una prueba hoy.

testicular_pain-lump = ¿Tiene algo de esto, sin dolor fuerte?
    .lump = Un bulto o hinchazón
    .change = Un cambio de tamaño, forma o al tacto
    .ache = Una molestia sorda o sensación de peso
    .why = Un profesional de la salud debe palpar cualquier bulto o cambio en un plazo de 2 semanas.
