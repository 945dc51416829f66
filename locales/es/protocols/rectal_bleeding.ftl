# seal: d5060e9801f8dae2d2c84983f1719fecd7f6b9afdbf129c56f2150ee0fc5d79b
rectal_bleeding-title = Sangrado por el ano

rectal_bleeding-heavy = ¿Algo de esto es cierto ahora?
    .stop = El sangrado no para
    .lot = Mucha sangre, coágulos grandes, o el agua del inodoro está roja
    .faint = Desmayo, palidez, falta de aire, o el corazón rápido
    .vomit = También vomita sangre
    .pain = Dolor de vientre muy fuerte
    .injury = Empezó después de una lesión o una agresión
    .liver = Enfermedad del hígado, o venas anchas en el esófago
    .jelly = Heces como gelatina roja en un niño o una niña
    .why = Puede perder demasiada sangre, o el intestino puede estar dañado.

rectal_bleeding-dark = ¿Algo de esto es cierto?
    .dark = Heces negras o de color rojo oscuro
    .loose = Diarrea con sangre
    .aspirin = Toma aspirina o clopidogrel, y es más que un hilo de sangre
    .surgery = Coágulos, y una prueba o cirugía del intestino o la próstata en los últimos 14 días
    .bowel = Tiene enfermedad de Crohn o colitis
    .why = La sangre oscura puede venir de la parte alta del intestino. Hay que revisarla en horas.

rectal_bleeding-child_more = ¿Hay más que un hilo de sangre?
    .why = Un niño o una niña puede perder demasiada sangre antes que un adulto.

rectal_bleeding-child =
    .why = La sangre en las heces de un niño o una niña debe verse hoy.

rectal_bleeding-today = ¿Tiene algo de esto?
    .mixed = Sangre mezclada con las heces
    .more = Más que un hilo de sangre
    .pain = Dolor muy fuerte en el ano
    .lump = Un bulto caliente que duele en el ano, o fiebre
    .why = Un profesional de la salud debe averiguar hoy de dónde viene la sangre.

rectal_bleeding-over_40 =
    .why = Desde los 40 años, cualquier sangre por el ano debe revisarse.

rectal_bleeding-long = ¿Tiene algo de esto?
    .weeks = Sangre que va y viene, o desde hace más de 1 semana
    .again = No es la primera vez
    .habit = Heces más blandas, más finas o más largas desde hace 3 semanas
    .weight = Pierde peso, o tiene cansancio todo el tiempo
    .belly = Dolor de vientre, o un bulto en el vientre o el ano
    .why = Un sangrado que dura o vuelve debe revisarse.
