# seal: b5662406b3463009bab091df47f8c0b5df016c0aeb8758bea30861a6c14e5d1d
allergy_anaphylaxis-title = Reacción alérgica

allergy_anaphylaxis-airway = ¿Tiene ahora algo de esto?
    .throat = La garganta, la lengua o la boca hinchadas
    .breath = Le cuesta respirar o tragar, o le silba el pecho
    .voice = Voz o llanto ronco, o respiración con ruido
    .faint = Desmayo, mareo, confusión, mucho cansancio o el cuerpo flojo
    .pale = Piel pálida, fría y húmeda
    .why = Pueden ser señales de una alergia grave. Puede empeorar en minutos.

allergy_anaphylaxis-two_parts = ¿Algo de esto es cierto?
    .gut = Ronchas o hinchazón, y vómitos o cólicos en el vientre
    .pen = Usó un autoinyector de adrenalina, aunque se sienta mejor
    .before = Ya tuvo una reacción grave a lo mismo
    .sting = Una picadura en la boca o la garganta, con hinchazón
    .returns = Tuvo una reacción grave en las últimas 24 horas, y las señales vuelven
    .why = Una alergia grave puede empezar así, o volver después de unas horas.

allergy_anaphylaxis-spreads = ¿Tiene algo de esto?
    .hives = Ronchas que se extienden rápido
    .face = La cara o un labio hinchados
    .pressure = Un labio hinchado, y toma pastillas para la presión
    .pregnant = Está embarazada o acaba de dar a luz, y tiene ronchas por todo el cuerpo
    .cells = Ronchas por todo el cuerpo, y pastillas betabloqueantes o mastocitosis
    .why = Todavía puede empeorar en las próximas horas, por eso alguien debe vigilarle.

allergy_anaphylaxis-baby =
    .why = A un bebé tan pequeño siempre hay que verlo.

allergy_anaphylaxis-all_over = ¿Algo de esto es cierto?
    .hives = Ronchas por todo el cuerpo, o por más de 6 horas
    .drug = Empezó después de una medicina nueva
    .lid = Párpados hinchados
    .area = Una zona hinchada de 10 cm (4 pulgadas) o más
    .cells = Pastillas betabloqueantes o para la presión, o mastocitosis
    .pregnant = Está embarazada o dio a luz en las últimas 6 semanas
    .why = Con algo de esto, un profesional de la salud debe hablar hoy con usted.

allergy_anaphylaxis-plan = ¿Algo de esto es cierto?
    .pen = Necesita un nuevo autoinyector de adrenalina, o quiere aprender a usarlo
    .test = Quiere saber a qué reacciona
    .weeks = Las ronchas vuelven desde hace más de 6 semanas
    .hay = Alergia al polen que no está controlada
    .why = Una consulta puede ayudar a evitar la próxima reacción.
