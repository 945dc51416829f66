# What a nurse may put into the reply box; a person reads and sends it. Unsigned.
canned-greeting = Hola, soy enfermera del equipo de atención y estoy leyendo lo que escribió.
canned-moment = Gracias por esperar. Lo estoy revisando ahora, deme un momento, por favor.
canned-alone = ¿Hay alguien con usted ahora?
canned-calling = Le llamaré por teléfono en unos minutos. Tenga el teléfono cerca, por favor.
canned-phone_free = Intenté llamarle y no pude comunicarme. ¿Cuándo puedo llamar de nuevo?
canned-worse_call = Si empeora, o si está preocupado, llame al { $number } de inmediato.
canned-more = Cuénteme un poco más, por favor. ¿Cuándo empezó? ¿Va mejor o peor?
canned-photo = Si puede y lo desea, envíe una foto, por favor.
canned-appointment = Voy a buscarle una cita y le escribiré otra vez aquí.
canned-understood = Dígame con sus palabras qué va a hacer ahora, para saber que me expliqué bien.
canned-wait = Estoy preguntando a un colega y le escribiré otra vez aquí.
canned-goodbye = Gracias por escribir. Escriba aquí cuando nos necesite. En una emergencia llame al { $number }.
