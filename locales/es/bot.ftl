# What the assistant itself says. Emergency and crisis sentences are fixed: no model ever touches them.

# Single words that show the language where a whole sentence is missing.
language-words = hola buenas buenos gracias sí por favor

demo-banner = DEMO. El contenido médico es un borrador sin firmar, no es para pacientes reales.
disclosure = Soy Lamplight, un asistente automático, no una persona. Escriba "enfermera" para llegar a nuestro personal. En una emergencia llame al { $number }.
choose-again = No lo entendí. Por favor, elija una de estas opciones.

emergency = Llame ahora al { $number }. Puede ser una emergencia. Diga dónde está y qué pasa. Deje la puerta sin llave, no conduzca y no se quede a solas si alguien puede acompañarle.
emergency-happening = ¿Está pasando ahora? Si no, responda NO.
urgent-alarm = Esto se debe atender hoy, en menos de 4 horas. Vaya ahora a urgencias. Si empeora, llame al { $number }.
crisis = Me alegra mucho que me lo haya dicho. No tiene que pasar por esto a solas. Por favor, llame ahora al { $crisis } para hablar con alguien. Si está en peligro o se ha hecho daño, llame ahora al { $number }. Si puede, aléjese de todo lo que podría usar para hacerse daño y quédese con alguien de confianza.
crisis-no-line = Me alegra mucho que me lo haya dicho. No tiene que pasar por esto a solas. Si está en peligro o se ha hecho daño, llame ahora al { $number } o vaya al hospital más cercano. Si puede, aléjese de todo lo que podría usar para hacerse daño y quédese con alguien de confianza.
violence = Si alguien está en peligro ahora, llame al { $number }. Si puede hacerlo sin riesgo, vaya a un lugar donde haya otras personas.
staff-told = He puesto esto ante nuestro personal.
ask-now = ¿Necesita ayuda de emergencia ahora mismo? Responda 1 para sí, 2 para no. Si la necesita, también puede llamar ya al { $number }.

alarm-standing = Si está pasando ahora, llame ahora al { $number }. Nuestro personal ya está avisado. Si no está pasando ahora, responda NO.
alarm-past = Gracias por decírmelo. De todos modos, nuestro personal ya está avisado.

call-staff = He puesto su mensaje ante nuestro personal. Si empeora o siente que no puede esperar, llame al { $number }.
call-staff-human = He pedido a nuestro personal que le atienda aquí. Si no puede esperar, llame al { $number }.
call-staff-not-understood = No estoy seguro de entender, así que he pedido a nuestro personal que lo vea. Si no puede esperar, llame al { $number }.
call-staff-unsigned = Todavía no puedo preguntar sobre esto por mi cuenta, así que he pedido a nuestro personal que lo vea. Si no puede esperar, llame al { $number }.
fallback = Ahora mismo no puedo responder bien. He puesto su mensaje ante nuestro personal. Si no puede esperar o si empeora, llame al { $number }.

media-refused = No puedo ver imágenes ni oír grabaciones. Por favor, escriba qué le pasa. En una emergencia llame al { $number }.

decision-emergency = Llame ahora al { $number }. Lo que me contó puede ser una emergencia. Diga dónde está y qué pasa. Deje la puerta sin llave y no conduzca.
decision-urgent = Vaya ahora a urgencias, en menos de 4 horas.
decision-same_day = Hable hoy con un profesional de la salud, en menos de 24 horas.
decision-routine = Pida una cita con un profesional de la salud para los próximos días.
decision-self_care = Por lo que me contó, por ahora puede cuidarse en casa.
decision-nurse = Mis preguntas no sirven para este caso, así que debe decidir una enfermera. Hemos pedido a nuestro personal que lo vea.
decision-worse = Si empeora o le preocupa, llame al { $number }.
decision-not-clinician = No soy un profesional de la salud. Responda HUMANO para hablar con nuestro personal.
decision-crisis = Si piensa en hacerse daño, llame al { $crisis } a cualquier hora.
decision-why = Por qué: { $why }
decision-why-otherwise = Por qué: no tiene ninguna de las señales graves por las que pregunté.
decision-why-out_of_scope = Por qué: mis preguntas están hechas para otros pacientes.
decision-why-raised = Por su edad, embarazo, otra enfermedad o contactos repetidos, aconsejo un paso más de atención.
silence = No he tenido respuesta suya. Si tiene algo de lo que pregunté, o si no lo sabe, llame ahora al { $number }. He pedido a nuestro personal que lo vea.
nobody-yet-now = Nadie de nuestro personal le ha atendido todavía y no podemos decir cuándo será. No nos espere: llame ahora al { $number }.
nobody-yet-crisis = Nadie de nuestro personal le ha atendido todavía y no podemos decir cuándo será. No nos espere: llame ahora al { $crisis } para hablar con alguien. Si está en peligro o se ha hecho daño, llame ahora al { $number }.
nobody-yet = Nadie de nuestro personal ha podido responder todavía. Su mensaje sigue ante ellos. Si empeora o siente que no puede esperar, llame ahora al { $number }.
queue-wait = Está en la cola de nuestro personal. Últimamente la espera ha sido de unos { $minutes } min, y puede ser más larga. Si empeora o siente que no puede esperar, llame al { $number }.
watch-for = Llame al { $number } si empieza algo de esto:

# Whose words: the mark on a message to a telephone, and what is said when the patient chooses.
worded-by-ai = (Redactado con IA)
words-approved = A partir de ahora uso solo palabras aprobadas, sin palabras de un modelo de IA. Escriba "con IA" para cambiarlo.
words-model = Un modelo de IA puede volver a redactar mis respuestas. Los datos y consejos siguen siendo palabras aprobadas. Escriba "sin IA" para evitarlo.

# With the secret link to the discharge sheet.
sheet-ready = Sus instrucciones para casa están listas. Ábralas aquí y no comparta este enlace: { $link }
