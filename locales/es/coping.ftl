# Ejercicios para un momento difícil: un borrador sin firmar. Las fuentes están en flows/coping.yaml.
coping-which = ¿Cuál de estos le ayudaría ahora?
choice-breathe = Respirar despacio
choice-ground = Usar los 5 sentidos
choice-muscles = Relajar los músculos
choice-worry_time = Un rato para preocuparse
choice-sleep = Dormir mejor
choice-small_step = Un paso pequeño
choice-reach_out = Buscar a alguien

coping-breathe = Vamos a respirar despacio. Siéntese y deje caer los hombros. Tome aire por la nariz y cuente hasta 4. Suelte el aire por la boca y cuente hasta 6. Siga así de 3 a 5 minutos. Si se marea, respire como quiera.
coping-ground = Mire a su alrededor. Nombre 5 cosas que ve. Toque 4 cosas y siéntalas. Escuche 3 sonidos. Busque 2 cosas que pueda oler. Note 1 cosa que pueda saborear. Después respire despacio. Usted está aquí, ahora.
coping-muscles = Siéntese o acuéstese. Apriete los puños 5 segundos y suelte 10 segundos. Sienta el cambio. Haga lo mismo con los brazos, los hombros, la cara, el vientre, las piernas y los pies. Deje fuera lo que le duela.
coping-worry_time = Elija 15 minutos al día para sus preocupaciones, pero no justo antes de dormir. Cuando llegue una, apúntela y guárdela para ese rato. Entonces pregúntese: ¿puedo hacer algo? Si es así, planee un paso. Si no, déjela pasar y haga otra cosa.
coping-sleep = Acuéstese y levántese cada día a la misma hora. Tenga una última hora tranquila, sin pantallas. No tome café después del mediodía, y poco alcohol. Si pasa 20 minutos sin dormir, levántese y haga algo tranquilo hasta tener sueño.
coping-small_step = Elija algo pequeño que le importe o que antes le daba alegría: un paseo corto, una ducha, una canción, una llamada. Que sea tan pequeño que pueda hacerlo hoy. Elija la hora. Hágalo aunque no tenga ganas. Después note cómo se siente.
coping-reach_out = No tiene que pasar por esto a solas. Piense en una persona de confianza. Mándele unas palabras: "Estoy pasando un mal momento. ¿Podemos hablar?" Pueden verse, llamarse o solo estar juntos. Si no se le ocurre nadie, nuestro personal puede ayudarle a encontrar a alguien.
