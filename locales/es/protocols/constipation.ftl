# seal: 0c2f5f80424114f8a88a7746feb477f9ba1d7bd0573f34bd828d1308af5ad8af
constipation-title = Estreñimiento

constipation-blocked = ¿Tiene ahora algo de esto?
    .gas = Sin heces, sin gases, y vientre hinchado, vómitos o dolor muy fuerte
    .green = Vómito verde o marrón
    .hard = Dolor de vientre de golpe y muy fuerte, o el vientre duro
    .faint = Se desmayó
    .numb = Zona dormida entre las piernas, o piernas débiles
    .blood = Mucha sangre, o heces negras como alquitrán
    .why = Puede ser un intestino tapado o roto, un sangrado, o un nervio apretado en la espalda.

constipation-risk = ¿Algo de esto es cierto?
    .vomit = Vomita, y le duele el vientre
    .pee = No puede orinar
    .swollen = El vientre tenso e hinchado
    .pills = Toma pastillas fuertes para el dolor o clozapina, y el vientre duele mucho
    .bowel = Dolor de vientre y algo de esto: cáncer de intestino, enfermedad del intestino, cirugía del vientre en el pasado
    .why = Con algo de esto, el intestino puede estar por taparse.

constipation-newborn = ¿El bebé no hizo nada de caca en las primeras 48 horas de vida?
    .why = Un bebé que no hace caca en los primeros 2 días puede tener el intestino tapado.

constipation-baby_unwell = ¿El bebé come mal o parece enfermo?
    .why = A un bebé que no come bien hay que verlo hoy.

constipation-older_pills = ¿Toma pastillas fuertes para el dolor, o pastillas para la vejiga, el ánimo o el sueño?
    .why = Desde los 65 años, esas pastillas pueden parar el intestino.

constipation-stuck = ¿Tiene algo de esto?
    .bottom = Dolor muy fuerte en el ano, y las heces duras no salen
    .leak = Se le escapan heces líquidas
    .mixed = Más confusión que de costumbre
    .cancer = Cáncer o pastillas fuertes para el dolor, y 3 días sin evacuar
    .pain = Dolor de vientre fuerte
    .why = Las heces atascadas necesitan ayuda hoy.

constipation-child =
    .why = Si un niño o una niña hace caca dura, debe verle un profesional de la salud.

constipation-new_at_50 = ¿Esto es nuevo para usted?
    .why = Desde los 50 años, un cambio nuevo debe revisarse.

constipation-long = ¿Tiene algo de esto?
    .help = No mejora tras 1 semana de mejor comida, más líquidos o un laxante
    .week = Más de 7 días, y no sabe por qué
    .returns = Vuelve una y otra vez, o cambia con diarrea
    .blood = Sangre en las heces
    .weight = Pierde peso, o tiene cansancio todo el tiempo
    .lump = Un bulto en el vientre o el ano
    .thyroid = Siente frío, sube de peso y tiene la piel seca
    .why = Lo que no se va debe revisarse.
