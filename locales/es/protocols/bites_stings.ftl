# seal: 668b420de05a6be38c81524bc29674f9e67ba8ffe013cb309b7b62b3320ffeb5
bites_stings-title = Mordedura o picadura

bites_stings-severe = Después de la mordedura o picadura, ¿algo de esto es cierto?
    .breath = Le cuesta respirar, o siente que se desmaya
    .swelling = La cara, la garganta o la lengua se hincha
    .mouth = Una picadura en la boca o la garganta
    .snake = Fue una serpiente, o puede haberlo sido
    .why = Una alergia grave o el veneno de serpiente puede empeorar en minutos.

bites_stings-venom = ¿Algo de esto es cierto?
    .scorpion = Un alacrán picó a un niño, o usted tiene sacudidas, babea o se siente mal después
    .spider = Una araña, con calambres o sudores
    .sea = Una avispa de mar (medusa), o mucho dolor o malestar tras una picadura en el mar
    .many = Más de 50 picaduras, o más de 5 en un niño
    .blood = Mucho sangrado, mordedura profunda en cuello o cara, o un trozo arrancado
    .tick = Una garrapata, y se va quedando sin fuerza
    .why = El veneno o perder sangre puede dañar el corazón, los nervios o la respiración.

bites_stings-rabies = ¿Un animal hizo algo de esto? Lave ahora durante 15 minutos con agua y jabón.
    .bat = Cualquier contacto con un murciélago
    .broke = Mordedura o arañazo que rompió la piel, de un mamífero, donde puede haber rabia o en otro país
    .spit = Su saliva entró en un ojo, la boca o una herida
    .monkey = Mordedura de mono, perro o gato hace semanas, donde puede haber rabia, sin vacuna
    .why = La vacuna de la rabia solo sirve antes de las primeras señales, por eso hay que ponerla de inmediato.

bites_stings-place = ¿Algo de esto es cierto para la mordedura o picadura?
    .human = Le mordió una persona o un gato
    .place = Un animal mordió la mano, la cara, el pie, los genitales o una articulación
    .deep = Es una mordedura profunda
    .immune = Mordedura de animal, y diabetes, enfermedad del hígado, sin bazo o defensas bajas
    .red = Enrojecimiento o una línea roja que se extiende, con fiebre
    .spine = Un alacrán, o una espina de pez o de erizo de mar
    .eye = Una picadura cerca de un ojo
    .why = Estas heridas se infectan a menudo o dañan lo que hay bajo la piel.

bites_stings-baby =
    .why = A un bebé tan pequeño siempre hay que verlo.

bites_stings-infected = ¿Algo de esto es cierto?
    .large = Una zona roja e hinchada de 10 cm (4 pulgadas) o más
    .worse = Empeora después de unos días, o tiene pus
    .fever = Fiebre, ganglios hinchados o malestar como de gripe
    .dirty = Mordedura de animal, o suciedad dentro, y sin vacuna del tétanos en 10 años
    .ring = Un anillo como una diana, o una picadura de garrapata en el último mes
    .risk = Toma un anticoagulante, o tuvo una mala reacción a una picadura
    .why = Puede necesitar hoy un tratamiento, una vacuna o una prueba.

bites_stings-slow = ¿Algo de esto es cierto?
    .days = No está mejor después de 3 días
    .lumps = Bultos desde hace más de 2 semanas
    .home = Tiene muchas picaduras de chinches o pulgas en casa
    .why = Puede esperar a una consulta, pero debe revisarse.
