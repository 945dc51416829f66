# Lo que se guarda de un paciente: qué puede saber, obtener y hacer borrar. Draft: unread by a native speaker.
privacy-know = Guardo su dirección con nosotros, lo que escribió y lo que respondimos desde { $since }, lo que me contó de usted y lo que aceptó. Está cifrado. El personal que le atiende puede leerlo y cada lectura se anota. Para una copia escriba DESCARGAR MIS DATOS. Para borrarlo escriba OLVÍDAME.
privacy-forget-ask = ¿Quiere que borre todo lo que guardo de usted? No se puede deshacer.
choice-privacy-forget = Sí, bórrelo
choice-privacy-keep = No, guárdelo
privacy-forgotten = Lo borraré en cuanto no haya nada suyo abierto aquí. Si vuelve a escribir, no le conoceré.
privacy-kept = Lo guardo como está.
privacy-held = Por ley, una parte debe guardarse por ahora. He puesto su deseo ante nuestro personal.
privacy-download = Aquí tiene una copia de todo lo que guardo de usted: { $link } El enlace funciona { $hours } horas. Quien lo tenga puede abrirlo.
privacy-title = Lo que guardamos de usted
privacy-channel = Canal
privacy-language = Idioma
privacy-since = Desde
privacy-facts = Lo que nos contó de usted
privacy-consents = Lo que aceptó
privacy-messages = Mensajes
privacy-decisions = Consejos
privacy-plans = Planes de alta
privacy-notes = Lo que anotó el personal
privacy-yes = sí
privacy-no = no
privacy-patient = Usted
privacy-bot = Asistente
privacy-staff = Personal
privacy-machines = Para máquinas (FHIR)
privacy-nothing = nada
# Not shown: with this word the open question is put again.
privacy-again = repetir
