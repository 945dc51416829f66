# seal: c2ac8084e093439ad9446195a714935768ab4ecd79743543a12b35af39d55984
vomiting_diarrhoea_adult-title = Vómitos o diarrea, desde los 12 años

vomiting_diarrhoea_adult-blood_pain = ¿Tiene ahora algo de esto?
    .blood = Vomita sangre, o algo como granos de café
    .poop = Heces negras, o heces que son solo sangre
    .pain = Dolor de golpe y muy fuerte de cabeza o de vientre
    .chest = Dolor o presión en el pecho
    .neck = El cuello rígido, y la luz le molesta en los ojos
    .mixed = Confusión, mucho sueño, o se desmaya al sentarse
    .cold = Manos frías y con manchas
    .green = Vómito verde, o vientre hinchado y sin gases ni heces
    .why = Son señales de algo más que un mal de estómago. Necesitan ayuda de inmediato.

vomiting_diarrhoea_adult-cause = ¿Algo de esto es cierto?
    .poison = Puede haber tragado un veneno o demasiadas pastillas
    .sugar = Diabetes, con algo de esto: azúcar alta, cetonas, respiración rápida o mucho sueño
    .pee = Casi sin orinar en 12 horas
    .water = Heces como agua de arroz, y hay cólera cerca
    .blow = Un golpe en la cabeza antes de que empezara
    .why = Cada una puede ser un peligro para la vida en horas.

vomiting_diarrhoea_adult-fluids = ¿Tiene algo de esto?
    .nothing = No retiene ninguna bebida desde hace 12 horas
    .dry = Sigue con sequedad o mareo tras tomar suero oral
    .blood = Sangre en la diarrea
    .belly = Dolor de vientre todo el tiempo
    .chills = Fiebre con escalofríos con temblor
    .travel = Fiebre, y estuvo en un país cálido este año
    .drugs = Toma litio, o corticoides desde hace mucho tiempo
    .illness = Diabetes, enfermedad de Addison, defensas bajas o una ostomía
    .why = Con algo de esto hay que verle en las próximas horas.

vomiting_diarrhoea_adult-today = ¿Tiene algo de esto?
    .again = Vomita una y otra vez, y no retiene ninguna bebida
    .fever = Fiebre por más de 48 horas
    .days = Vómitos por más de 2 días, o diarrea por más de 7
    .drugs = Antibióticos o ingreso en un hospital en los últimos 3 meses
    .pills = No retiene las pastillas que necesita cada día
    .birth = Puede estar embarazada, con 8 horas sin orinar, o dolor, sangre o fiebre
    .why = Un profesional de la salud debe verlo hoy, antes de que le falte demasiada agua.

vomiting_diarrhoea_adult-long = ¿Tiene algo de esto?
    .weeks = Diarrea o vómitos que van y vienen, desde hace semanas
    .weight = Pierde peso
    .night = La diarrea le despierta de noche
    .streaks = Hilos de sangre en el papel
    .why = Lo que vuelve una y otra vez debe revisarse.
