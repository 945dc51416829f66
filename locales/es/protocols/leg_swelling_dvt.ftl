# seal: 496cdcf604ae7df6c9b0002899deee5d006e3123f672b96826c2332b0897fb69
leg_swelling_dvt-title = Pierna hinchada o con dolor, sin lesión

leg_swelling_dvt-clot_moved = Con la pierna, ¿tiene algo de esto?
    .breath = Falta de aire, o dolor de pecho
    .blood = Tose sangre
    .faint = Se desmayó, o casi
    .cold = De golpe la pierna está fría, blanca, azul o dormida, con mucho dolor
    .tense = Toda la pierna está enorme, tensa y azul
    .dark = Piel oscura o gris que se extiende, con mucho dolor, y se siente mal
    .why = Puede haber un coágulo en el pulmón, o a la pierna puede no llegarle sangre.

leg_swelling_dvt-pregnant =
    .why = En ese tiempo son más frecuentes los coágulos, y la hinchazón de golpe por presión alta.

leg_swelling_dvt-clot_risk = ¿Una pierna está hinchada o duele, y algo de esto es cierto?
    .rest = Cirugía, un yeso o más de 3 días en cama, en las últimas 4 semanas
    .cancer = Cáncer
    .clot = Un coágulo antes, o una enfermedad que hace coágulos
    .missed = Toma un anticoagulante, y se saltó algunas tomas
    .estrogen = La píldora anticonceptiva u otros estrógenos
    .trip = Un viaje sentado más de 4 horas
    .big = Toda la pierna está hinchada, o una pantorrilla mide 3 cm (1 pulgada) más
    .why = Con algo de esto, un coágulo en la pierna es más probable. Hace falta una prueba ahora.

leg_swelling_dvt-other_urgent = ¿Algo de esto es cierto?
    .arm = Un brazo está hinchado
    .skin = Piel roja y caliente, con fiebre o escalofríos
    .foot = Diabetes, y un pie rojo, abierto o con pus
    .effort = Se hinchan las dos piernas, y le falta el aire con el esfuerzo
    .why = Puede ser un coágulo, una infección o un corazón con demasiado esfuerzo.

leg_swelling_dvt-look_today = ¿Algo de esto es cierto?
    .one = Una pierna duele, está hinchada, caliente, roja o más oscura
    .fast = Las dos piernas se hinchan más cada día, o sube 2 kg (4 libras) en 3 días
    .face = La cara hinchada, u orina con espuma
    .patch = Una zona roja y caliente en la piel
    .vein = Una vena dura que duele, de 5 cm (2 pulgadas) o más, o cerca de la ingle
    .why = Necesita una prueba o una revisión en 24 horas.

leg_swelling_dvt-slow = ¿Algo de esto es cierto?
    .weeks = Los dos tobillos se hinchan al final del día, desde hace semanas
    .veins = Tiene venas anchas y torcidas (várices)
    .vein = Una vena corta que duele
    .pills = Empezó con una medicina nueva
    .why = Una consulta puede encontrar la causa y ayudar.
