# La revisión del ánimo, con palabras sencillas nuestras: un borrador. Antes de firmar, la versión validada de PHQ-9 y
# GAD-7 en español debe reemplazar estas palabras.
mood_check-which = ¿Qué quiere que veamos?
choice-phq9 = Tristeza o poca alegría
choice-gad7 = Preocupación o nervios
questionnaire-intro = Le haré unas preguntas cortas sobre las últimas 2 semanas. Muestran cómo se siente; no dicen qué tiene. Responda HUMANO en cualquier momento para hablar con nuestro personal.
questionnaire-skipped = Está bien. Dejo esta sin respuesta.
questionnaire-only-you = Estas preguntas solo sirven si responde por usted. Para otra persona, nuestro personal le ayudará.
questionnaire-stopped = Dejemos por ahora la revisión del ánimo. Primero pregunto por lo que acaba de escribir.

choice-not_at_all = Ningún día
choice-several_days = Varios días
choice-more_than_half = Más de la mitad de los días
choice-nearly_every_day = Casi todos los días
choice-not_hard = Nada difícil
choice-somewhat_hard = Algo difícil
choice-very_hard = Muy difícil
choice-extremely_hard = Extremadamente difícil

phq9-joy = En las últimas 2 semanas, ¿con qué frecuencia tuvo poco interés o poca alegría al hacer las cosas?
phq9-down = En las últimas 2 semanas, ¿con qué frecuencia tuvo tristeza, desánimo o falta de esperanza?
phq9-sleep = ¿Con qué frecuencia le costó dormir, o durmió demasiado?
phq9-tired = ¿Con qué frecuencia tuvo cansancio o poca energía?
phq9-appetite = ¿Con qué frecuencia tuvo poco apetito, o comió demasiado?
phq9-failure = ¿Con qué frecuencia se sintió mal con usted, o que fracasó, o que quedó mal con usted o con su familia?
phq9-focus = ¿Con qué frecuencia le costó concentrarse, por ejemplo al leer o ver la televisión?
phq9-slow = ¿Con qué frecuencia se movió o habló tan despacio que otros lo notaron? ¿O con tanta inquietud que se movía mucho más?
phq9-harm = En las últimas 2 semanas, ¿con qué frecuencia pensó que estaría mejor si muriera, o en hacerse daño?
phq9-all = Sus primeras respuestas muestran pocas señales de tristeza. ¿Le hago también las otras preguntas?
phq9-hard = ¿Qué tan difícil fue por todo esto trabajar, ocuparse de la casa o llevarse bien con la gente?
phq9-why = Son las preguntas que usan las clínicas para ver cómo está el ánimo. Las respuestas muestran qué tan pronto conviene recibir ayuda.

gad7-nervous = En las últimas 2 semanas, ¿con qué frecuencia tuvo nervios, tensión o sobresalto?
gad7-control = En las últimas 2 semanas, ¿con qué frecuencia no pudo parar o controlar la preocupación?
gad7-worry = ¿Con qué frecuencia se preocupó demasiado por muchas cosas?
gad7-relax = ¿Con qué frecuencia le costó relajarse?
gad7-restless = ¿Con qué frecuencia tuvo tanta inquietud que le costaba estar en su asiento?
gad7-annoyed = ¿Con qué frecuencia se enfadó o se irritó fácilmente?
gad7-afraid = ¿Con qué frecuencia tuvo miedo, como si algo terrible fuera a pasar?
gad7-all = Sus primeras respuestas muestran pocas señales de mucha preocupación. ¿Le hago también las otras preguntas?
gad7-hard = ¿Qué tan difícil fue por todo esto trabajar, ocuparse de la casa o llevarse bien con la gente?
gad7-why = Son las preguntas que usan las clínicas para ver cuánta preocupación tiene alguien. Las respuestas muestran qué tan pronto conviene recibir ayuda.

decision-why-phq9-first = Por qué: sus dos respuestas muestran pocas señales de tristeza. No hice las demás preguntas.
decision-why-phq9-minimal = Por qué: sus respuestas muestran pocas señales de tristeza en las últimas 2 semanas.
decision-why-phq9-mild = Por qué: sus respuestas muestran algunas señales de tristeza en las últimas 2 semanas.
decision-why-phq9-moderate = Por qué: sus respuestas muestran señales claras de tristeza. Esto puede mejorar con ayuda.
decision-why-phq9-moderately_severe = Por qué: sus respuestas muestran muchas señales de tristeza. Esto puede mejorar con ayuda.
decision-why-phq9-severe = Por qué: sus respuestas muestran muchísimas señales de tristeza. No debería tener que esperar con esto.
decision-why-phq9-skipped = Por qué: algunas preguntas quedaron sin respuesta, así que una enfermera debe verlo con usted.
decision-why-phq9-harm = Por qué: me contó que piensa en la muerte o en hacerse daño. Alguien debe hablar con usted hoy.
decision-why-phq9-harm_unanswered = Por qué: no respondió a la pregunta sobre la muerte o hacerse daño. Por seguridad, alguien debe hablar con usted hoy.
decision-why-gad7-first = Por qué: sus dos respuestas muestran pocas señales de mucha preocupación. No hice las demás preguntas.
decision-why-gad7-minimal = Por qué: sus respuestas muestran pocas señales de mucha preocupación en las últimas 2 semanas.
decision-why-gad7-mild = Por qué: sus respuestas muestran algunas señales de preocupación en las últimas 2 semanas.
decision-why-gad7-mild_upper = Por qué: sus respuestas muestran señales de preocupación muchos días. Esto puede mejorar con ayuda.
decision-why-gad7-moderate = Por qué: sus respuestas muestran señales claras de preocupación. Esto puede mejorar con ayuda.
decision-why-gad7-severe = Por qué: sus respuestas muestran muchísimas señales de preocupación. No debería tener que esperar con esto.
decision-why-gad7-skipped = Por qué: algunas preguntas quedaron sin respuesta, así que una enfermera debe verlo con usted.
