# seal: db0b709c1a8e3e8a058e950bf40829874021990d2a247704b17c7671ff11381c
limb_injury-title = Lesión de un brazo o una pierna

limb_injury-limb_danger = ¿Algo de esto es cierto ahora?
    .bone = El hueso sale por la piel
    .blood = Sangra mucho
    .bent = El brazo o la pierna está muy torcido o deformado
    .crushed = Una parte está cortada del todo o aplastada
    .cold = Más allá de la lesión está frío, azul, blanco o dormido
    .why = El brazo o la pierna, o su vida, puede estar en peligro.

limb_injury-body_danger = ¿Tiene algo de esto?
    .spine = Dolor muy fuerte en el cuello, la espalda, la cadera, la pelvis o el muslo
    .move = No se le puede mover, o la pierna está muy rota
    .tight = Está muy tenso, o en un yeso, y el dolor empeora rápido
    .stretch = Duele muchísimo al estirar los dedos
    .breath = Le cuesta respirar, o siente que se desmaya
    .head = También un golpe en la cabeza
    .why = Esto necesita una ambulancia, porque mover puede hacer más daño.

limb_injury-use = ¿Algo de esto es cierto?
    .steps = No puede dar 4 pasos, o no puede usar el brazo o la pierna
    .joint = Una articulación está fuera de su sitio
    .snap = Oyó un chasquido o un crujido, o sintió un chasquido en la pantorrilla
    .wound = Hay una herida abierta sobre el hueso que duele
    .finger = Un dedo no se dobla o no se estira
    .why = Un hueso o un tendón puede estar roto.

limb_injury-bone_pain = ¿Algo de esto es cierto?
    .ankle = Los huesos del tobillo, o el lado o la parte de arriba del pie, duelen al apretar
    .knee = Es una rodilla, y tiene 55 años o más
    .bend = Una rodilla no se dobla en ángulo recto, o el hueso duele al apretar
    .thumb = Cayó sobre la mano, y duele en la base del pulgar
    .unsafe = Alguien le hizo esto, o no se siente a salvo
    .pregnant = Está embarazada
    .why = Con algo de esto puede hacer falta una radiografía.

limb_injury-look_today = ¿Algo de esto es cierto?
    .limp = Está hinchado o duele, y cojea
    .finger = Un dedo de la mano o del pie puede estar roto, pero está recto
    .days = No está mejor después de 5 días
    .hip = Una caída, y dolor en la cadera, la ingle, la muñeca o la espalda
    .child = Un niño o una niña cojea o no quiere usar el brazo o la pierna, y tiene fiebre
    .baby = Un bebé que todavía no camina está lastimado
    .why = Un profesional de la salud debe verlo hoy.

limb_injury-slow = ¿Algo de esto es cierto?
    .weeks = Fue una torcedura hace más de 2 semanas
    .locks = Se traba o falla
    .bruise = Un moretón grande en el muslo
    .why = Lo que no sana a tiempo debe revisarse.
