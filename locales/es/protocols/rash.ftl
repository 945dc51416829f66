# seal: 5e8ddd3e28e38bab769d4e27b54a99d7bfb01a85f090b466b16b46feb64bbeac
rash-title = Manchas o erupción en la piel

rash-glass = Apriete un vaso transparente sobre las manchas. ¿Algo de esto es cierto?
    .spots = Las manchas siguen bajo el vaso, y tiene fiebre o se siente mal
    .face = Se le hinchan la cara, los labios o la lengua
    .breath = Le cuesta respirar, le silba el pecho, o siente que se desmaya
    .why = Pueden ser señales de una infección de la sangre o de una alergia grave.

rash-very_ill = ¿Tiene algo de esto?
    .mixed_up = Confusión, mucho sueño o cuesta despertarle
    .neck = El cuello rígido, o una convulsión
    .color = Piel moteada, como mármol, o labios azules o grises
    .peel = Piel que se pela o con ampollas en una zona grande
    .sores = Duelen los ojos, la boca o los genitales junto con las manchas
    .dark = Una zona oscura que duele mucho y se extiende rápido
    .pain = La piel duele mucho más de lo que parece
    .why = Pueden ser señales de una infección grave o de una reacción grave a una medicina.

rash-baby_ill = ¿El bebé tiene fiebre, ampollas o granos con pus, o parece enfermo?
    .why = En un bebé tan pequeño, pueden ser señales de una infección grave.

rash-glass_well = ¿Las manchas siguen al apretarlas con un vaso, o hay moretones oscuros nuevos?
    .why = Los sangrados pequeños en la piel deben revisarse ahora, aunque se sienta bien.

rash-spreads = ¿Tiene algo de esto?
    .hot = Una zona caliente, roja u oscura, que se extiende rápido, está cerca de un ojo, o viene con fiebre
    .shingles = Ampollas cerca del ojo, en la nariz, o en una oreja con la cara débil
    .eczema = Eczema con ampollas que duelen y fiebre
    .whole = Piel roja o más oscura en casi todo el cuerpo, y escalofríos
    .pox = Varicela, con una zona caliente que duele
    .why = Con algo de esto hay que tratar la piel en las próximas horas.

rash-risk = ¿Algo de esto es cierto?
    .pregnant = Está embarazada o acaba de dar a luz, y tuvo o estuvo cerca de varicela, herpes zóster (culebrilla) o sarampión
    .immune = Defensas bajas, medicinas contra el cáncer o sin bazo, y manchas con ampollas, fiebre o dolor
    .days = Fiebre de 5 días o más, u ojos, labios o manos rojos con fiebre
    .travel = Fiebre después de un viaje, o donde hay dengue
    .why = Con algo de esto, las manchas pueden ser señal de una enfermedad grave.

rash-baby =
    .why = A un bebé tan pequeño siempre hay que verlo.

rash-treatable = ¿Tiene algo de esto?
    .band = Ampollas que duelen en una franja en un lado
    .hot = Una zona de piel caliente que duele y crece
    .throat = Manchas ásperas como lija, o con dolor de garganta
    .measles = Manchas con tos y ojos rojos. Llame primero, no entre
    .drug = Una medicina nueva en las últimas 8 semanas
    .fever = Cualquier fiebre con las manchas
    .why = Algunas necesitan tratamiento en los primeros días.

rash-special = ¿Algo de esto es cierto?
    .hives = Ronchas por más de 24 horas, o labios que estuvieron hinchados
    .tick = Un anillo como una diana, o una picadura de garrapata
    .sores = Llagas nuevas en los genitales, o contacto con mpox
    .pregnant = Está embarazada o dio a luz en las últimas 6 semanas
    .immune = Defensas bajas, medicinas contra el cáncer o sin bazo
    .why = Con algo de esto, un profesional de la salud debe ver la piel hoy.

rash-long = ¿Algo de esto es cierto?
    .night = Pica de noche, y a otros en casa también les pica
    .mole = Un lunar cambió, sangra o crece
    .weeks = Pica desde hace 2 semanas o más
    .known = Verrugas, acné, piel con escamas o un anillo que crece despacio
    .eczema = Eczema que no está controlado
    .why = Puede esperar a una consulta, pero debe revisarse.
