# What is said when a person hands the conversation back. None of it tells anything of health.
handed-again = El asistente responde de nuevo. Empecemos otra vez desde el principio: ¿qué es lo que más le molesta?
handed-menu = El asistente responde de nuevo. Escriba lo que necesita: algo sobre su salud, o HUMANO para hablar con nuestro personal. En una emergencia llame al { $number }.
handed-close = Nuestro personal terminó esta conversación. Escriba aquí cuando nos necesite. En una emergencia llame al { $number }.
