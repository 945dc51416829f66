# seal: aa0774c864ebeb73a85316495cdd178facdb95840db30f3abd3c7bfa2ed24bbe
diabetes-title = Diabetes, azúcar baja o alta

diabetes-wake = ¿Tiene ahora algo de esto?
    .wake = Perdió el conocimiento, o cuesta despertarle
    .fit = Una convulsión
    .swallow = No puede tragar sin peligro
    .mixed_up = Confusión, o demasiado sueño para tomar azúcar sin ayuda
    .why = Al cerebro le puede faltar azúcar o líquido. Nada por la boca ahora, porque puede ir a los pulmones.

diabetes-severe = ¿Tiene algo de esto?
    .low = Azúcar todavía por debajo de 4 mmol/L (70 mg/dL) tras tomar azúcar 2 veces
    .much = Demasiada insulina o pastillas para la diabetes
    .ketones = Cetonas de más de 3, o más de 2+ en la orina
    .breath = Respiración honda, rápida o con olor a fruta
    .belly = Dolor de vientre o vómitos, con azúcar alta o mucha sed
    .special = Dolor de vientre o vómitos, con embarazo o con una pastilla que termina en -gliflozina
    .dry = Sueño o el cuerpo muy seco, con sed o azúcar de más de 30 mmol/L (540 mg/dL)
    .why = Pueden ser señales de demasiado ácido o muy poca agua en la sangre, o de un azúcar baja que no sube.

diabetes-ketones = ¿Algo de esto es cierto?
    .ketones = Cetonas de 1.6 a 3
    .some = Tipo 1 o una pastilla -gliflozina, y cetonas desde 0.6 o azúcar alta por un día
    .vomit = Vomita, o no retiene las bebidas
    .high = Azúcar de más de 15 mmol/L (270 mg/dL) 2 veces, y está mal o la insulina no ayuda
    .out = Sin insulina, o falló la bomba
    .pregnant = Embarazo, y azúcar demasiado alta o demasiado baja
    .why = El ácido puede acumularse en la sangre en pocas horas.

diabetes-lows = ¿Algo de esto es cierto?
    .again = Segunda bajada fuerte de azúcar en 24 horas
    .pills = Una bajada con insulina lenta, o con una pastilla como gliclazida
    .alone = Una bajada, y está a solas, tiene salud frágil o bebió alcohol
    .unaware = Una bajada que no sintió venir, o toma un betabloqueante
    .foot = Una llaga nueva en el pie con fiebre, piel negra, o rojo que se extiende
    .why = Una bajada puede volver durante un día o dos, y un pie puede empeorar rápido.

diabetes-child = ¿El niño o la niña bebe u orina mucho, pierde peso, o parece muy cansado?
    .why = Así puede empezar la diabetes en menores. Una gota de sangre lo muestra.

diabetes-today = ¿Algo de esto es cierto?
    .ketones = Cetonas de 0.6 a 1.5
    .high = Azúcar de más de 15 mmol/L (270 mg/dL) por más de un día
    .low = Una bajada sin causa clara, o 2 o más en una semana
    .ill = Está mal y sin plan para días de enfermedad, o un corticoide nuevo
    .thirst = Mucha sed nueva y orina mucho
    .foot = Una herida nueva en el pie
    .type1 = Tipo 1 o una pastilla -gliflozina, y fuera de su meta por semanas o piensa ayunar
    .why = Con algo de esto hay que revisar hoy su plan.

diabetes-plan = ¿Algo de esto es cierto?
    .target = Azúcar demasiado alta por semanas
    .lows = Bajadas leves que vienen a menudo
    .check = Le toca una revisión de sangre, ojos o pies
    .fast = Piensa ayunar, como en Ramadán
    .type1 = Tiene tipo 1, o toma una pastilla -gliflozina
    .why = Una consulta le ayuda a seguir bien.
