# seal: e2324170c7f9cbb78fb4fc9e036fd5961078b75b25ab90ada8ce714b4dd9147a
alcohol_withdrawal-title = Problemas con el alcohol o al dejarlo

alcohol_withdrawal-danger = ¿Tiene algo de esto ahora, o lo tuvo en el último día?
    .fit = Una convulsión
    .mixed_up = Confusión, o ve u oye cosas que no están ahí
    .shake = Temblores o sudores muy fuertes, fiebre, o mucha agitación
    .wake = Cuesta despertarle, o respira lento
    .why = Pueden ser señales de que el cuerpo está en peligro sin alcohol, o por demasiado alcohol.

alcohol_withdrawal-body = ¿Tiene algo de esto?
    .eyes = Camina sin firmeza, con movimientos raros de los ojos o confusión
    .head = Un golpe en la cabeza
    .blood = Vomita sangre, o heces negras
    .chest = Dolor de pecho, o le cuesta respirar
    .why = Esto necesita un hospital de inmediato, aunque parezca leve.

alcohol_withdrawal-harm = ¿Piensa en acabar con su vida o en hacerse daño?
    .why = Con el alcohol, esos pensamientos son más peligrosos, por eso alguien debe estar con usted ahora.

alcohol_withdrawal-withdrawal = ¿Algo de esto es cierto?
    .stopped = Temblor, sudor o angustia, al dejar 8 o más tragos al día en los últimos 3 días
    .fits = Convulsiones o ver cosas al beber menos en el pasado
    .keep = Vomita las bebidas o las vitaminas, fiebre, o azúcar baja
    .drugs = También dejó pastillas para dormir, opioides o GHB
    .frail = Bebe menos, y tiene salud frágil, olvidos o está muy mal
    .alone = Bebe menos, y nadie puede quedarse con usted
    .pregnant = Embarazo, o un parto en las últimas 6 semanas
    .why = Con algo de esto, dejar de beber puede ser peligroso en horas.

alcohol_withdrawal-young =
    .why = Antes de los 18 años, esto debe verse en un hospital.

alcohol_withdrawal-mild = ¿Algo de esto es cierto?
    .mild = Temblor, sudor o angustia leves desde el último trago
    .stop = Necesita beber cada día, y quiere dejarlo pronto
    .out = Necesita beber cada día, y no puede conseguir alcohol
    .why = Dejarlo de golpe puede ser peligroso. Un profesional de la salud puede ayudarle a hacerlo sin peligro.

alcohol_withdrawal-help = ¿Algo de esto es cierto?
    .help = Quiere ayuda para beber menos
    .need = Necesita beber casi todos los días
    .often = Bebe 4 o más veces por semana, o 6 o más tragos de una vez
    .why = La ayuda sirve más antes de que el cuerpo se dañe.
