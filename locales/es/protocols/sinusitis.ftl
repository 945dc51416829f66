# seal: 411fe680297d1501c3df92cc1419f4265b2fa24348b4ef06f9d6bda79b4d300e
sinusitis-title = Dolor de senos nasales (sinusitis)

sinusitis-eye = Con el dolor de cara, ¿tiene algo de esto?
    .sight = Ve doble, o ve menos
    .bulge = Un ojo rojo o hinchado que sobresale o no se mueve
    .forehead = Una hinchazón en el hueso de la frente
    .black = Costra negra en la nariz, la cara dormida o un ojo que duele, con diabetes o defensas bajas
    .why = Puede ser que la infección vaya al ojo, al hueso o al cerebro.

sinusitis-brain = Con o sin mucho dolor de cabeza, ¿tiene algo de esto?
    .mixed_up = Confusión, mucho sueño o cuesta despertarle
    .neck = El cuello rígido
    .fit = Una convulsión
    .weak = Un brazo, una pierna o la cara débil o dormida
    .skin = Piel con manchas, azul o muy pálida
    .why = Pueden ser señales de una infección alrededor del cerebro o en la sangre.

sinusitis-child_eye = ¿Hay alguna hinchazón o enrojecimiento cerca de un ojo del niño o la niña?
    .why = En menores, esta infección puede llegar al ojo en pocas horas.

sinusitis-very_ill = ¿Algo de esto es cierto?
    .near_eye = Hinchazón o enrojecimiento cerca de un ojo
    .ill = Se siente muy mal, tiembla con escalofríos, o el corazón va rápido
    .immune = Defensas bajas, con fiebre, dolor muy fuerte o va a peor
    .why = La infección puede haberse extendido. Hay que verla en las próximas horas.

sinusitis-baby =
    .why = A un bebé tan pequeño siempre hay que verlo.

sinusitis-worse = ¿Algo de esto es cierto?
    .fever = Fiebre de 39 °C (102.2 °F) o más, y dolor de cara por más de 3 días
    .again = Mejoró, y luego empeoró
    .side = Dolor muy fuerte en un lado
    .immune = Medicinas contra el cáncer, corticoides, VIH, diabetes o defensas bajas
    .why = Con algo de esto puede necesitar tratamiento, por eso un profesional de la salud debe verlo hoy.

sinusitis-long = ¿Algo de esto es cierto?
    .days = Dura ya 10 días o más
    .bouts = Lo tuvo 4 veces o más en un año
    .blood = Líquido con sangre de un lado de la nariz
    .tooth = También le duele un diente
    .why = Lo que no se va a tiempo, o viene de la nariz o de un diente, debe revisarse.
