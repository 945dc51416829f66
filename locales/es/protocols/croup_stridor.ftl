# seal: 674df7870bd37c7201a865a28392cc1ca2edf73b8bf398266fe3ef70223b6ab9
croup_stridor-title = Crup, respiración con ruido o silbidos, menor de 7 años

croup_stridor-breathing = ¿El niño o la niña tiene ahora algo de esto?
    .noise = Un ruido áspero al tomar aire, también en calma
    .fast = Respira muy rápido, o se le hunden las costillas o el vientre
    .talk = No puede hablar o llorar como siempre
    .stops = Pausas cortas al respirar
    .color = Piel o labios azules, grises, con manchas o muy pálidos
    .why = Muestran que el paso del aire se está cerrando demasiado.

croup_stridor-very_ill = ¿El niño o la niña tiene algo de esto?
    .quiet = Muy callado, flojo, con mucho sueño, cuesta despertarlo o está confundido
    .drool = Babea más, o no puede tragar la saliva
    .hot = Fiebre alta de golpe y se ve muy mal, o está frío al tacto
    .choke = Se atragantó con comida o un juguete antes del ruido
    .swell = La cara o la lengua hinchada, o ronchas
    .fit = Una convulsión, o manchas que no desaparecen con un vaso
    .why = La garganta puede estar cerrándose, o puede haber una infección grave.

croup_stridor-frail = ¿El ruido es peor o come menos, y algo de esto es cierto?
    .early = Nació antes de tiempo
    .illness = Enfermedad del corazón, los pulmones o los músculos, o síndrome de Down
    .airway = Un tubo para respirar en el cuello, o cirugía en el paso del aire
    .why = Con algo de esto puede empeorar en poco tiempo.

croup_stridor-baby =
    .why = A esta edad, respirar con ruido siempre necesita ayuda de inmediato.

croup_stridor-young_baby =
    .why = A esta edad, el paso del aire es muy pequeño.

croup_stridor-urgent_signs = ¿Algo de esto es cierto?
    .upset = Ruido áspero solo al alterarse, o respira un poco rápido o con esfuerzo
    .drink = Bebe o mama menos de la mitad de lo normal
    .pee = 8 horas sin orinar ni mojar el pañal
    .early = Nació antes de tiempo, síndrome de Down, o problemas de corazón, pulmón, músculos o paso del aire
    .again = Crup otra vez en las 24 horas después del tratamiento
    .sleepy = Tiene sueño, y no se calma
    .why = Con algo de esto hay que verlo en las próximas horas.

croup_stridor-worry = ¿Algo de esto es cierto?
    .worry = Usted tiene preocupación
    .hot = 39 °C (102.2 °F) o más, a los 6 meses de edad
    .days = Fiebre por más de 5 días
    .better = No está mejor después de 48 horas
    .settle = No se calma, ni cuando baja la fiebre
    .why = Con algo de esto, un profesional de la salud debe verlo hoy.

croup_stridor-often = ¿Algo de esto es cierto?
    .bouts = Crup 3 o más veces en un año
    .birth = Respira con ruido desde que nació, y crece bien
    .why = Una consulta puede mostrar por qué vuelve.
