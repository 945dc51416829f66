# seal: dda7b1d231c9a7b8f7d1ec6193d49b06093a04fbdf98065bd919fbba516a7fb8
cough_cold_flu-title = Tos, resfriado, gripe o COVID

cough_cold_flu-severe = ¿Algo de esto es cierto ahora?
    .breath = Le falta tanto el aire que no puede decir una frase entera
    .lips = Labios o piel azules o grises
    .mixed_up = Confusión, cuesta despertarle, o tuvo una convulsión
    .chest = Dolor o presión en el pecho o el vientre que no se va
    .blood = Tose mucha sangre, o coágulos
    .why = Son las señales de peligro de una infección en el pecho.

cough_cold_flu-blood_infection = ¿Algo de esto es cierto?
    .spots = Manchas que no desaparecen al apretarlas con un vaso
    .neck = El cuello rígido, con fiebre
    .pee = No orina nada, y está muy débil o sin equilibrio
    .cancer = Fiebre y malestar, y toma medicinas contra el cáncer o tiene un trasplante
    .pregnant = Falta de aire en reposo, y está embarazada o dio a luz en las últimas 6 semanas
    .why = Pueden ser señales de una infección grave en la sangre.

cough_cold_flu-child_signs = ¿El niño o la niña tiene algo de esto?
    .ribs = Se le hunden las costillas en cada respiración
    .fast = Respira muy rápido
    .stops = Pausas cortas al respirar
    .quiet = Está flojo, o no despierta o no le mira
    .why = Muestran que le cuesta demasiado respirar.

cough_cold_flu-baby_fever = ¿El bebé tiene 38 °C (100.4 °F) o más, menos de 36 °C (96.8 °F), o está caliente o frío al tacto?
    .why = En un bebé tan pequeño, la fiebre puede ser la única señal de una infección grave.

cough_cold_flu-child_dry = ¿El niño o la niña tiene algo de esto?
    .pee = 8 horas sin orinar ni mojar el pañal, o llora sin lágrimas
    .feeds = Bebe o mama menos de la mitad de lo normal
    .mouth = La boca seca
    .walk = No quiere caminar porque le duelen los músculos
    .hot = Fiebre de más de 40 °C (104 °F)
    .choke = Se atragantó con algo justo antes de la tos
    .why = Con algo de esto hay que verlo en las próximas horas.

cough_cold_flu-urgent_signs = ¿Algo de esto es cierto?
    .rest = Falta de aire en reposo que es nueva
    .blood = Sangre al toser
    .sharp = Fiebre, y dolor agudo en el pecho al respirar o toser
    .back = Mejoró, y luego volvió o empeoró
    .illness = Empeoró el asma, la EPOC, el corazón débil, la anemia falciforme o la diabetes
    .swell = La cara o el cuello se hincha
    .why = Con algo de esto hay que verle en las próximas horas.

cough_cold_flu-immune_fever = ¿Tiene fiebre de 38 °C (100.4 °F) o más, y algo de esto?
    .cancer = Medicinas contra el cáncer, un trasplante, o pocos glóbulos blancos
    .immune = Defensas bajas, o sin bazo
    .why = En estas personas, la fiebre debe tratarse de inmediato. Salga ahora.

cough_cold_flu-baby =
    .why = A un bebé tan pequeño siempre hay que verlo.

cough_cold_flu-pregnant =
    .why = La gripe puede ser peor en estas semanas, y el tratamiento temprano es el que mejor funciona.

cough_cold_flu-at_risk = ¿Algo de esto es cierto?
    .immune = Defensas bajas
    .days = Fiebre por más de 3 días
    .phlegm = Fiebre, y flema espesa verde, marrón o como óxido
    .whoop = Vomita tras toser, o silba al tomar aire tras toser, o estuvo cerca de alguien con tosferina
    .flu = Señales de gripe o COVID, y menor de 5 años, 65 o más, mucho sobrepeso, o enfermedad de larga duración
    .feeds = Un bebé de menos de 6 meses que come menos
    .travel = Fiebre tras un viaje a un lugar con malaria, MERS o tuberculosis
    .why = Con algo de esto, un profesional de la salud debe saberlo hoy.

cough_cold_flu-long = ¿Algo de esto es cierto?
    .weeks = Tos desde hace 3 semanas o más
    .weight = Pérdida de peso, sudores de noche, o ronquera
    .repeat = Infecciones del pecho que vuelven una y otra vez
    .smoke = Fuma, tiene más de 40 años, y su tos cambió
    .tb = Estuvo cerca de alguien con tuberculosis, o tos de 2 semanas o más donde es frecuente
    .tablet = Tos seca desde que empezó una pastilla para la presión
    .why = Una tos así debe verse en una consulta.
