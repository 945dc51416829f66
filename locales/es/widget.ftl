# La primera página
page-title = Lamplight: cuéntenos cómo se siente
page-lead = Cuéntenos cómo se siente. Le ayudamos a encontrar la atención adecuada.
page-how = Responda unas preguntas cortas y sepa adónde ir y con qué urgencia. El personal de enfermería puede leer la conversación y tomarla.
page-emergency = En una emergencia, llame ya al { $emergency }
page-crisis = ¿Piensa en el suicidio o en hacerse daño? Llame al { $crisis }
page-not-a-doctor = Lamplight es un asistente automático. No hace diagnósticos y no sustituye al personal médico ni de enfermería.
page-demo = Solo una demostración. Ningún profesional clínico ha aprobado estas preguntas. No la use para síntomas reales; en una emergencia llame al { $emergency }.
page-languages = Idioma
page-language = Español
page-no-script = El chat necesita JavaScript, que está desactivado en este navegador. En una emergencia, llame ya al { $emergency }.
page-text-us = También puede enviarnos un mensaje de texto:

# El chat
widget-title = Chat
widget-disclosure = Soy un asistente automático, no una persona. Hago preguntas cortas y le digo dónde recibir atención. No puedo hacer diagnósticos. Escriba "enfermera" para llegar a nuestro personal. En una emergencia, llame al { $emergency }.
widget-begin = ¿Qué le pasa hoy? Escríbalo con sus propias palabras.
widget-input = Su mensaje
widget-send = Enviar
widget-sent-later = Aún no enviado
widget-call = Llamar al { $emergency }
widget-crisis-call = Llamar al { $crisis }
widget-offline = Sin conexión. Sus mensajes se guardan y se enviarán. En una emergencia, llame al { $emergency }.
widget-online = Conectado de nuevo
widget-choices = Respuestas posibles
widget-you = Usted
widget-bot = Asistente
widget-staff = Equipo de atención
widget-forget = Olvidar este chat en este dispositivo
widget-forget-sure = ¿Quitar este chat de este dispositivo? No podrá volver a abrirlo desde aquí.
widget-not-sent = No se pudo enviar este mensaje. Escríbalo otra vez, por favor.
widget-waiting = El asistente está escribiendo
widget-log = Mensajes
widget-demo = Demostración: no aprobada por profesionales clínicos
