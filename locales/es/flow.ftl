# Lo que el diálogo dice alrededor de sus preguntas.
choice-yes = Sí
choice-no = No
choice-none = Nada de esto
choice-not_sure = No sé
flow-greet = Hola. Por favor, dígame en pocas palabras qué le pasa.
flow-thanks = De nada.
flow-goodbye = Adiós. Puede volver a escribir en cualquier momento.
flow-what-is-wrong = Por favor, dígame en pocas palabras qué le pasa.
flow-one-at-a-time = Terminemos primero estas preguntas. Después cuénteme el otro problema.
flow-answer-for-them = Por favor, responda por la persona enferma. "Usted" quiere decir esa persona.
flow-first-question = Esta es la primera pregunta.
flow-begin-again = Empecemos de nuevo desde la primera pregunta.
