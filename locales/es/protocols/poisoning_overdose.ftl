# seal: 28606c9ca943a3e4050bd4cc8d4e8d3b244dd36725cdf4638d6d7233dbd9d3d9
poisoning_overdose-title = Envenenamiento o sobredosis

poisoning_overdose-signs = ¿Tiene ahora algo de esto?
    .wake = Perdió el conocimiento, mucho sueño, o cuesta despertarle
    .breath = Respira lento, con ruido o con esfuerzo
    .fit = Convulsión, sacudidas o confusión
    .color = Azul, gris o muy pálido
    .mouth = Quemaduras o babas en la boca, o le cuesta tragar
    .belly = Dolor de vientre muy fuerte, o vomita una y otra vez
    .eyes = Pupilas muy pequeñas
    .why = El veneno puede estar actuando ya en el cerebro, la respiración o el corazón.

poisoning_overdose-purpose = ¿Lo tomó a propósito, para hacerse daño o para morir?
    .why = Cualquier cantidad puede ser peligrosa, aunque ahora se sienta bien. No debe estar a solas.

poisoning_overdose-what = ¿Fue algo de esto?
    .battery = Una pila de botón, o 2 o más imanes
    .pesticide = Veneno para hierbas, insectos o ratas, o una pastilla para conservar arroz o granos
    .burns = Lejía (cloro), limpiador fuerte, anticongelante, alcohol adulterado o gasolina
    .mushroom = Un hongo silvestre
    .pills = Un niño tomó una pastilla para el corazón, el azúcar, el ánimo, hierro, malaria o dolor fuerte
    .insulin = Demasiada insulina, metadona u otro opioide
    .gas = Humo, gas, una alarma de gas, o un químico en el ojo
    .why = Esto puede hacer mucho daño antes de que lo note. Salga del lugar si hay humo o gas.

poisoning_overdose-medicine = ¿Algo de esto es cierto?
    .label = Más medicina de lo que dice la etiqueta, también por error o durante días
    .child = Un niño tomó una medicina, planta, vapeador, cápsula de jabón, aceite o gel de manos
    .pack = Un aviso en el envase, de efecto lento, o no es seguro que sea inofensivo
    .drink = Demasiado alcohol, o drogas de fiesta o desconocidas
    .double = Anticoagulante, digoxina, litio o metotrexato de más
    .skin = Un químico en la piel
    .pregnant = Embarazo, o mucha delgadez
    .why = El daño de algunos venenos empieza solo días después, también en quien se siente bien.

poisoning_overdose-mild = ¿Algo de esto es cierto?
    .rash = Manchas en la piel, picor, tos o malestar leve después
    .wrong = Una medicina equivocada, y una línea de venenos dijo que vigilara
    .why = Un profesional de la salud debe saberlo hoy.

poisoning_overdose-work = ¿Tuvo contacto pequeño con eso por mucho tiempo, como en el trabajo o en una casa vieja?
    .why = Un análisis de sangre puede mostrar si queda algo en el cuerpo.
