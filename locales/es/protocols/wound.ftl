# seal: 82d626a5776dcb2c5a9f05a51cf2e5ce9674b73d9b03572ba9aa12fb5608cdd1
wound-title = Herida o corte

wound-danger = ¿Algo de esto es cierto ahora?
    .spurts = La sangre sale a chorros o a borbotones
    .soaks = Sigue sangrando mucho después de 10 minutos de presión firme
    .faint = Siente que se desmaya, o tiene palidez y sudor frío
    .crushed = Una parte está cortada del todo o aplastada
    .stab = Herida de cuchillo, bala u objeto en la cabeza, el cuello, el pecho, el vientre o la ingle
    .dark = Duele mucho más de lo que parece, y la piel de al lado se oscurece
    .jaw = La mandíbula rígida, o calambres por todo el cuerpo
    .why = Perder sangre, un daño profundo o una infección que se extiende rápido puede ser un peligro para la vida.

wound-on_purpose = ¿Se hizo usted la herida a propósito?
    .why = La herida debe verse, y usted debe tener con quién hablar ahora.

wound-deep = ¿Algo de esto es cierto para la herida?
    .bleeds = Sigue sangrando después de 10 minutos de presión firme
    .numb = Una parte cerca está dormida, o no puede moverla
    .gapes = Está abierta, es profunda, irregular o con piel arrancada, o mide más de 5 cm (2 pulgadas)
    .joint = Está sobre una articulación, o se ve el hueso
    .object = Todavía hay algo dentro
    .place = Está en la boca o los genitales, o es un corte feo en la cara
    .why = Puede que haya que cerrarla o repararla en las próximas horas.

wound-cause = ¿Algo de esto es cierto?
    .bite = Le mordió una persona o un animal
    .needle = Una aguja usada, o la sangre de otra persona
    .jet = Entró pintura, grasa o aire a presión
    .soil = Tierra, estiércol u óxido, y menos de 3 vacunas del tétanos en su vida, o no lo sabe
    .palm = Está en la palma de la mano y se ve roja o tiene pus
    .flow = Está roja o tiene pus, y ahí le llega mal la sangre
    .unsafe = Alguien le hizo esto, o no se siente a salvo
    .why = Esto necesita hoy una atención que funciona mejor si empieza pronto.

wound-care_today = ¿Algo de esto es cierto?
    .dirt = Hay suciedad dentro que no puede lavar
    .infected = Más dolor, enrojecimiento, hinchazón o pus, o fiebre
    .tetanus = Estaba sucia, y su última vacuna del tétanos fue hace más de 5 años
    .foot = Está en un pie, y tiene diabetes
    .open = Se abrieron los puntos, o sale sangre una y otra vez
    .child = Un niño o una niña tiene un corte en la cara
    .why = Un profesional de la salud debe verlo hoy.

wound-slow = ¿Algo de esto es cierto?
    .weeks = No ha sanado después de 2 semanas
    .stitches = Hay que quitar los puntos
    .scar = Una cicatriz, o sangre debajo de una uña
    .flow = A esa parte le llega mal la sangre
    .why = Lo que sana despacio debe revisarse.
