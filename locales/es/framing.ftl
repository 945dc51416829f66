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
opening-worried-decision-5 = Gracias por repasar esto conmigo.
opening-worried-decision-6 = La preocupación pesa menos con un paso claro.

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

opening-in_pain-first_question-1 = Lamento que haya dolor.
opening-in_pain-first_question-2 = El dolor es difícil de llevar.
opening-in_pain-first_question-3 = Lamento que duela.
opening-in_pain-first_question-4 = Gracias por hablarme del dolor.
opening-in_pain-first_question-5 = El dolor agota a cualquiera.
opening-in_pain-first_question-6 = Sé que cuesta escribir sobre el dolor.

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
opening-low_mood-question-5 = Sé que cuesta hablar de esto.
opening-low_mood-question-6 = Gracias por seguir.

opening-low_mood-decision-1 = Gracias por hablar con tanta franqueza.
opening-low_mood-decision-2 = Siento que esto sea tan difícil.
opening-low_mood-decision-3 = Usted merece cuidado.
opening-low_mood-decision-4 = Esto importa.
opening-low_mood-decision-5 = Gracias por su confianza.
opening-low_mood-decision-6 = Hizo falta valor para hablar de esto.

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

connector-1 = Además:
connector-2 = También esto:
connector-3 = Otro punto:
connector-4 = Por favor, lea también esto:
connector-5 = Tenga en cuenta esto:
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
closing-decision_urgent-2 = Por favor, actúe sin demora.
closing-decision_urgent-3 = Por favor, no espere a que pase.
closing-decision_urgent-4 = Pida a alguien que le acompañe si puede.
closing-decision_urgent-5 = Por favor, dígaselo a alguien cercano.
closing-decision_urgent-6 = Guarde este mensaje para mostrarlo al personal.
closing-decision_urgent-7 = Por favor, dé este paso primero.
closing-decision_urgent-8 = Por favor, deje otros planes a un lado.

closing-decision_same_day-1 = Por favor, no lo deje para más tarde.
closing-decision_same_day-2 = Por favor, dele prioridad a esto.
closing-decision_same_day-3 = Escríbame otra vez si algo cambia.
closing-decision_same_day-4 = Avíseme enseguida si empeora.
closing-decision_same_day-5 = Tenga este mensaje a mano.
closing-decision_same_day-6 = Ayuda anotar lo que cambia.
closing-decision_same_day-7 = Puede volver a preguntarme sobre esto.
closing-decision_same_day-8 = Por favor, dígaselo también a alguien cercano.

closing-decision_routine-1 = Escríbame otra vez si algo cambia.
closing-decision_routine-2 = Puede volver a preguntarme en todo momento.
closing-decision_routine-3 = Tenga este mensaje a mano.
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
closing-decision_self_care-6 = Tenga este mensaje a mano.
closing-decision_self_care-7 = Puede preguntar otra vez.
closing-decision_self_care-8 = Espero que esto ayude.

closing-nurse-1 = Por favor, avíseme si algo cambia.
closing-nurse-2 = Avíseme enseguida si empeora.
closing-nurse-3 = Gracias por su paciencia.
closing-nurse-4 = Tenga este chat a mano.
closing-nurse-5 = Puede añadir algo en todo momento.
closing-nurse-6 = Por favor, escriba qué más nota.
closing-nurse-7 = Gracias por contármelo.
closing-nurse-8 = Puede dar más detalles.
