### Approved words around locked facts: openings by mood and stage, connectors, closings by stage.
### No digits, no diagnosis, no promise, and nothing that presupposes what a fact says or whom it is about.

opening-neutral-first_question-1 = Gracias por escribir.
opening-neutral-first_question-2 = Gracias por ponerse en contacto.
opening-neutral-first_question-3 = Gracias por contármelo.
opening-neutral-first_question-4 = Empecemos por aquí.
opening-neutral-first_question-5 = Le haré preguntas cortas.
opening-neutral-first_question-6 = Veamos esto paso a paso.

opening-neutral-question-1 = Gracias.
opening-neutral-question-2 = Gracias, lo he anotado.
opening-neutral-question-3 = Ya lo tengo.
opening-neutral-question-4 = Sigamos.
opening-neutral-question-5 = Gracias por su respuesta.
opening-neutral-question-6 = Es bueno saberlo.

opening-neutral-decision-1 = Gracias por sus respuestas.
opening-neutral-decision-2 = Gracias por contarme todo esto.
opening-neutral-decision-3 = Este es el siguiente paso.
opening-neutral-decision-4 = Esto es lo que conviene hacer ahora.
opening-neutral-decision-5 = Por favor, lea esto con calma.
opening-neutral-decision-6 = He leído sus respuestas con atención.

opening-neutral-knowledge-1 = Gracias por preguntar.
opening-neutral-knowledge-2 = Es una buena pregunta.
opening-neutral-knowledge-3 = Esto dicen nuestras notas.
opening-neutral-knowledge-4 = Gracias por su pregunta.
opening-neutral-knowledge-5 = Veamos esto.
opening-neutral-knowledge-6 = Esto es lo que está escrito sobre el tema.

opening-neutral-discharge-1 = Repasemos esto juntos.
opening-neutral-discharge-2 = Por favor, lea esto con calma.
opening-neutral-discharge-3 = Esta es una parte del plan de cuidados.
opening-neutral-discharge-4 = Esto es para el tiempo en casa.
opening-neutral-discharge-5 = Tómese su tiempo con esto.
opening-neutral-discharge-6 = Esto se escribió para los cuidados en casa.

opening-neutral-check_in-1 = Le escribo para saber cómo va todo.
opening-neutral-check_in-2 = Este es un breve seguimiento.
opening-neutral-check_in-3 = Es momento de preguntar cómo está todo.
opening-neutral-check_in-4 = Quisiera saber cómo va todo ahora.
opening-neutral-check_in-5 = Gracias por su tiempo.
opening-neutral-check_in-6 = Veamos esto ahora.

opening-worried-first_question-1 = Veo que esto le preocupa.
opening-worried-first_question-2 = Es natural que pregunte por esto.
opening-worried-first_question-3 = Me alegra que haya escrito.
opening-worried-first_question-4 = Ha hecho bien en preguntar.
opening-worried-first_question-5 = Gracias por decirme lo que le preocupa.
opening-worried-first_question-6 = Veamos esto con cuidado.

opening-worried-question-1 = Gracias, eso ayuda.
opening-worried-question-2 = Entiendo por qué pregunta por esto.
opening-worried-question-3 = Cada respuesta ayuda.
opening-worried-question-4 = Gracias por su paciencia.
opening-worried-question-5 = Sigamos con cuidado.
opening-worried-question-6 = Sé que tantas preguntas cansan.

opening-worried-decision-1 = Gracias por compartir su preocupación.
opening-worried-decision-2 = Entiendo que esto le preocupa.
opening-worried-decision-3 = Sé que le ha dado vueltas a esto.
opening-worried-decision-4 = Fue sensato preguntar.
opening-worried-decision-5 = Gracias por ver esto conmigo.
opening-worried-decision-6 = Un paso claro alivia la preocupación.

opening-worried-knowledge-1 = Ha hecho bien en preguntar.
opening-worried-knowledge-2 = Veo que esto le preocupa.
opening-worried-knowledge-3 = Es natural querer saberlo.
opening-worried-knowledge-4 = Gracias por decirme lo que le preocupa.
opening-worried-knowledge-5 = Una duda así puede pesar mucho.
opening-worried-knowledge-6 = Veamos esto con cuidado.

opening-worried-discharge-1 = Volver a casa puede traer muchas preguntas.
opening-worried-discharge-2 = Es natural tener dudas al principio.
opening-worried-discharge-3 = Veo que esto le preocupa.
opening-worried-discharge-4 = Repasemos esto con cuidado.
opening-worried-discharge-5 = Ha hecho bien en preguntar.
opening-worried-discharge-6 = Podemos ir paso a paso.

opening-worried-check_in-1 = Sé que le ha dado vueltas a esto.
opening-worried-check_in-2 = Me importa cómo va todo.
opening-worried-check_in-3 = Gracias por su tiempo.
opening-worried-check_in-4 = Es bueno volver a mirar esto.
opening-worried-check_in-5 = Dígame qué le preocupa ahora.
opening-worried-check_in-6 = Veamos esto con cuidado.

opening-frightened_parent-first_question-1 = Es difícil cuando un niño está mal.
opening-frightened_parent-first_question-2 = Veo cuánto se preocupa por el niño.
opening-frightened_parent-first_question-3 = Gracias por observar con tanta atención.
opening-frightened_parent-first_question-4 = Da miedo ver mal a un niño.
opening-frightened_parent-first_question-5 = Usted es quien mejor conoce al niño.
opening-frightened_parent-first_question-6 = Me alegra que haya escrito por el niño.

opening-frightened_parent-question-1 = Lo que usted nota ayuda mucho.
opening-frightened_parent-question-2 = Sé que pregunto mucho.
opening-frightened_parent-question-3 = Cada detalle que da ayuda.
opening-frightened_parent-question-4 = Sigamos mirando esto juntos.
opening-frightened_parent-question-5 = Gracias por fijarse tanto.
opening-frightened_parent-question-6 = Usted sabe cómo suele estar el niño.

opening-frightened_parent-decision-1 = Gracias por cuidar con tanto esmero.
opening-frightened_parent-decision-2 = Sé que esto es difícil para usted.
opening-frightened_parent-decision-3 = Es duro cuidar a un niño que está mal.
opening-frightened_parent-decision-4 = Hizo bien en preguntar.
opening-frightened_parent-decision-5 = Este es el siguiente paso para el niño.
opening-frightened_parent-decision-6 = Veo cuánto le importa este niño.

opening-frightened_parent-knowledge-1 = Hace bien en preguntar.
opening-frightened_parent-knowledge-2 = Veo cuánto se preocupa por el niño.
opening-frightened_parent-knowledge-3 = Usted quiere lo mejor para el niño.
opening-frightened_parent-knowledge-4 = Es difícil no saber.
opening-frightened_parent-knowledge-5 = Es natural preguntar por un niño.
opening-frightened_parent-knowledge-6 = Gracias por fijarse tanto.

opening-frightened_parent-discharge-1 = Cuidar a un niño en casa puede parecer mucho.
opening-frightened_parent-discharge-2 = Veo cuánto se preocupa por el niño.
opening-frightened_parent-discharge-3 = Usted es quien mejor conoce al niño.
opening-frightened_parent-discharge-4 = Es natural tener dudas al principio.
opening-frightened_parent-discharge-5 = Repasemos esto por el niño.
opening-frightened_parent-discharge-6 = Gracias por cuidar con tanto esmero.

opening-frightened_parent-check_in-1 = Quisiera saber cómo está el niño ahora.
opening-frightened_parent-check_in-2 = Usted nota mejor los pequeños cambios.
opening-frightened_parent-check_in-3 = Sé que esto ha sido difícil.
opening-frightened_parent-check_in-4 = Gracias por fijarse tanto.
opening-frightened_parent-check_in-5 = Veo cuánto se preocupa por el niño.
opening-frightened_parent-check_in-6 = Lo que usted nota ayuda mucho.

opening-in_pain-first_question-1 = Lamento que haya dolor.
opening-in_pain-first_question-2 = El dolor es difícil de llevar.
opening-in_pain-first_question-3 = Lamento que duela.
opening-in_pain-first_question-4 = Gracias por hablarme del dolor.
opening-in_pain-first_question-5 = El dolor agota a cualquiera.
opening-in_pain-first_question-6 = Sé que es difícil escribir sobre el dolor.

opening-in_pain-question-1 = Gracias por seguir a pesar del dolor.
opening-in_pain-question-2 = Seré breve.
opening-in_pain-question-3 = Sé que no es fácil.
opening-in_pain-question-4 = Gracias por su paciencia.
opening-in_pain-question-5 = Lamento preguntar tanto.
opening-in_pain-question-6 = Ayuda saber más sobre el dolor.

opening-in_pain-decision-1 = Lamento este dolor.
opening-in_pain-decision-2 = El dolor lo hace todo más difícil.
opening-in_pain-decision-3 = Gracias por responder a pesar del dolor.
opening-in_pain-decision-4 = Sé que el dolor es duro.
opening-in_pain-decision-5 = El dolor merece atención.
opening-in_pain-decision-6 = Gracias por su esfuerzo.

opening-in_pain-knowledge-1 = Lamento que haya dolor.
opening-in_pain-knowledge-2 = Seré breve.
opening-in_pain-knowledge-3 = Gracias por preguntar a pesar del dolor.
opening-in_pain-knowledge-4 = El dolor trae muchas preguntas.
opening-in_pain-knowledge-5 = Es natural preguntar.
opening-in_pain-knowledge-6 = Sé que el dolor es duro.

opening-in_pain-discharge-1 = Lamento que haya dolor.
opening-in_pain-discharge-2 = Esto será claro y breve.
opening-in_pain-discharge-3 = Con dolor es difícil leer mucho.
opening-in_pain-discharge-4 = Vayamos en pasos pequeños.
opening-in_pain-discharge-5 = Gracias por leer a pesar del dolor.
opening-in_pain-discharge-6 = Sé que no es fácil.

opening-in_pain-check_in-1 = Quisiera saber cómo está el dolor ahora.
opening-in_pain-check_in-2 = Espero que el dolor sea más llevadero.
opening-in_pain-check_in-3 = Lamento que haya dolor.
opening-in_pain-check_in-4 = Seré breve.
opening-in_pain-check_in-5 = Gracias por escribir a pesar del dolor.
opening-in_pain-check_in-6 = Dígame cómo lo siente ahora.

opening-low_mood-first_question-1 = Gracias por confiarme esto.
opening-low_mood-first_question-2 = Siento que todo pese tanto.
opening-low_mood-first_question-3 = Hace falta valor para decir esto.
opening-low_mood-first_question-4 = Me alegra que me lo haya dicho.
opening-low_mood-first_question-5 = Lo que usted dice importa.
opening-low_mood-first_question-6 = Esto suena muy difícil.

opening-low_mood-question-1 = Gracias por decirlo.
opening-low_mood-question-2 = Cuente lo que quiera.
opening-low_mood-question-3 = Gracias por su sinceridad.
opening-low_mood-question-4 = Sus palabras importan.
opening-low_mood-question-5 = Sé que es difícil hablar de esto.
opening-low_mood-question-6 = Gracias por seguir.

opening-low_mood-decision-1 = Gracias por hablar con tanta franqueza.
opening-low_mood-decision-2 = Siento que esto sea tan difícil.
opening-low_mood-decision-3 = Usted merece cuidado.
opening-low_mood-decision-4 = Esto importa.
opening-low_mood-decision-5 = Gracias por su confianza.
opening-low_mood-decision-6 = Hizo falta valor para hablar de esto.

opening-low_mood-knowledge-1 = Gracias por preguntar.
opening-low_mood-knowledge-2 = Me alegra que pregunte.
opening-low_mood-knowledge-3 = Lo que pregunta importa.
opening-low_mood-knowledge-4 = Léalo a su ritmo.
opening-low_mood-knowledge-5 = Hace falta valor para preguntar.
opening-low_mood-knowledge-6 = Sé que no es fácil.

opening-low_mood-discharge-1 = Léalo a su ritmo.
opening-low_mood-discharge-2 = Sé que esto puede parecer mucho.
opening-low_mood-discharge-3 = Vayamos en pasos pequeños.
opening-low_mood-discharge-4 = Usted merece cuidado.
opening-low_mood-discharge-5 = Gracias por ver esto conmigo.
opening-low_mood-discharge-6 = Puede leerlo despacio.

opening-low_mood-check_in-1 = Me alegra saber de usted.
opening-low_mood-check_in-2 = Importa cómo está usted.
opening-low_mood-check_in-3 = Cuente lo que quiera.
opening-low_mood-check_in-4 = Gracias por su tiempo.
opening-low_mood-check_in-5 = Hay días más pesados que otros.
opening-low_mood-check_in-6 = Sus palabras importan.

opening-urgent-first_question-1 = Necesito preguntarle esto ahora.
opening-urgent-first_question-2 = Esto va primero.
opening-urgent-first_question-3 = Por favor, lea esto ya.
opening-urgent-first_question-4 = Vayamos rápido.
opening-urgent-first_question-5 = Seré breve.
opening-urgent-first_question-6 = Una respuesta rápida ayuda ahora.

opening-urgent-question-1 = Una respuesta rápida, por favor.
opening-urgent-question-2 = Necesito saber esto ahora.
opening-urgent-question-3 = Esto es importante.
opening-urgent-question-4 = Por favor, responda ya.
opening-urgent-question-5 = Esto importa ahora.
opening-urgent-question-6 = Tengo que saber esto.

opening-urgent-decision-1 = Por favor, lea esto ahora.
opening-urgent-decision-2 = Esto es importante.
opening-urgent-decision-3 = Por favor, haga caso a esto.
opening-urgent-decision-4 = Por favor, haga esto primero.
opening-urgent-decision-5 = Esto no debe esperar.
opening-urgent-decision-6 = Por favor, tome esto en serio.

opening-administrative-first_question-1 = Gracias por su solicitud.
opening-administrative-first_question-2 = Claro que sí.
opening-administrative-first_question-3 = Gracias, veamos esto.
opening-administrative-first_question-4 = Puedo ayudarle con eso.
opening-administrative-first_question-5 = Le pregunto algo sobre su solicitud.
opening-administrative-first_question-6 = Una pregunta corta sobre su solicitud.

opening-administrative-question-1 = Gracias.
opening-administrative-question-2 = Anotado, gracias.
opening-administrative-question-3 = Ya lo he anotado.
opening-administrative-question-4 = Otro detalle, por favor.
opening-administrative-question-5 = Gracias por los detalles.
opening-administrative-question-6 = Está claro, gracias.

opening-administrative-decision-1 = Gracias por los detalles.
opening-administrative-decision-2 = Así sigue esto.
opening-administrative-decision-3 = Esto es lo que sigue con su solicitud.
opening-administrative-decision-4 = Gracias, ya tengo lo que necesito.
opening-administrative-decision-5 = Sobre su solicitud:
opening-administrative-decision-6 = Este es el siguiente paso.

opening-administrative-knowledge-1 = Esto es lo que preguntó.
opening-administrative-knowledge-2 = Gracias por preguntar.
opening-administrative-knowledge-3 = Claro que sí.
opening-administrative-knowledge-4 = Sobre su pregunta:
opening-administrative-knowledge-5 = Esto dicen nuestras notas.
opening-administrative-knowledge-6 = Gracias por su pregunta.

connector-1 = Además:
connector-2 = También esto:
connector-3 = Otro punto:
connector-4 = Por favor, lea también esto:
connector-5 = Fíjese también en esto:
connector-6 = Recuerde también esto:
connector-7 = Esto también importa:
connector-8 = Hay algo más:
connector-9 = Aquí hay más:
connector-10 = Y esto también:

closing-first_question-1 = Responda lo mejor que pueda.
closing-first_question-2 = Puede usar sus propias palabras.
closing-first_question-3 = Dígalo si no lo sabe con certeza.
closing-first_question-4 = Basta una respuesta corta.
closing-first_question-5 = Puede decir que duda.
closing-first_question-6 = Puede preguntarme por qué en todo momento.
closing-first_question-7 = Puede volver atrás en todo momento.
closing-first_question-8 = Avíseme enseguida si algo empeora.

closing-question-1 = Basta una respuesta corta.
closing-question-2 = No saber también es una respuesta.
closing-question-3 = Responda lo mejor que pueda.
closing-question-4 = Puede preguntar por qué quiero saberlo.
closing-question-5 = Si no lo sabe, dígalo.
closing-question-6 = Puede volver atrás y cambiar una respuesta.
closing-question-7 = Puede usar sus propias palabras.
closing-question-8 = Avíseme enseguida si algo empeora.

closing-decision_urgent-1 = Por favor, no lo deje para luego.
closing-decision_urgent-2 = Por favor, haga esto sin demora.
closing-decision_urgent-3 = Por favor, no espere a que pase.
closing-decision_urgent-4 = Pida a alguien que le acompañe si puede.
closing-decision_urgent-5 = Por favor, dígaselo a alguien cercano.
closing-decision_urgent-6 = Guarde este mensaje para mostrarlo al personal.
closing-decision_urgent-7 = Por favor, dé este paso primero.
closing-decision_urgent-8 = Por favor, deje otros planes a un lado.

closing-decision_same_day-1 = Por favor, no lo deje para más tarde.
closing-decision_same_day-2 = Por favor, ponga esto primero.
closing-decision_same_day-3 = Escríbame otra vez si algo cambia.
closing-decision_same_day-4 = Avíseme enseguida si empeora.
closing-decision_same_day-5 = Guarde este mensaje a mano.
closing-decision_same_day-6 = Ayuda anotar lo que cambia.
closing-decision_same_day-7 = Puede volver a preguntarme sobre esto.
closing-decision_same_day-8 = Por favor, dígaselo también a alguien cercano.

closing-decision_routine-1 = Escríbame otra vez si algo cambia.
closing-decision_routine-2 = Puede volver a preguntarme en todo momento.
closing-decision_routine-3 = Guarde este mensaje a mano.
closing-decision_routine-4 = Ayuda anotar lo que cambia.
closing-decision_routine-5 = Avíseme enseguida si empeora.
closing-decision_routine-6 = Ayuda escribir sus preguntas.
closing-decision_routine-7 = Por favor, no lo olvide.
closing-decision_routine-8 = Gracias por ocuparse de esto.

closing-decision_self_care-1 = Escriba otra vez si algo cambia.
closing-decision_self_care-2 = Avíseme enseguida si empeora.
closing-decision_self_care-3 = Ojalá hoy sea más llevadero.
closing-decision_self_care-4 = Por favor, observe cualquier cambio.
closing-decision_self_care-5 = Puede volver a escribir en todo momento.
closing-decision_self_care-6 = Guarde este mensaje a mano.
closing-decision_self_care-7 = Puede preguntar otra vez.
closing-decision_self_care-8 = Espero que esto ayude.

closing-nurse-1 = Por favor, avíseme si algo cambia.
closing-nurse-2 = Avíseme enseguida si empeora.
closing-nurse-3 = Gracias por su paciencia.
closing-nurse-4 = Guarde este chat a mano.
closing-nurse-5 = Puede añadir algo en todo momento.
closing-nurse-6 = Por favor, escriba qué más nota.
closing-nurse-7 = Gracias por contármelo.
closing-nurse-8 = Puede añadir detalles.

closing-knowledge-1 = Pregunte otra vez si algo no está claro.
closing-knowledge-2 = Puede preguntarme más en todo momento.
closing-knowledge-3 = Dígalo si esto no aclara su duda.
closing-knowledge-4 = Avíseme enseguida si algo empeora.
closing-knowledge-5 = Guarde este mensaje a mano.
closing-knowledge-6 = Dígame si quería preguntar otra cosa.
closing-knowledge-7 = Espero que esto ayude.
closing-knowledge-8 = Puede preguntar otra vez.

closing-discharge-1 = Pregúnteme si algo no está claro.
closing-discharge-2 = Puede leer esto otra vez en todo momento.
closing-discharge-3 = Guarde este mensaje a mano.
closing-discharge-4 = Avíseme enseguida si algo empeora.
closing-discharge-5 = Puede preguntar más veces.
closing-discharge-6 = Ayuda leer esto con alguien cercano.
closing-discharge-7 = Ayuda escribir sus preguntas.
closing-discharge-8 = Dígame si una palabra es difícil.

closing-check_in-1 = Basta una respuesta corta.
closing-check_in-2 = Puede usar sus propias palabras.
closing-check_in-3 = Avíseme enseguida si algo empeora.
closing-check_in-4 = Responda lo mejor que pueda.
closing-check_in-5 = No saber también es una respuesta.
closing-check_in-6 = Puede añadir algo en todo momento.
closing-check_in-7 = Puede añadir detalles.
closing-check_in-8 = Por favor, dígame si algo ha cambiado.
