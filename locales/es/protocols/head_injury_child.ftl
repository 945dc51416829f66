# seal: 3cb5d2e0497df10e214d8c2d037e412c7929508a91579bbfcea3f9ca696f17ba
head_injury_child-title = Golpe en la cabeza, menor de 12 años

head_injury_child-looks = Desde el golpe en la cabeza, ¿el niño o la niña tiene algo de esto?
    .wake = Cuesta despertarlo, está flojo, o tiene demasiado sueño
    .cry = Llanto débil, o que no para
    .fit = Una convulsión con sacudidas
    .pale = Muy pálido o azul
    .soft_spot = La mollera abultada
    .out = Estuvo sin conocimiento 5 minutos o más
    .vomit = Vomitó 3 veces o más
    .why = Pueden ser señales de daño en el cerebro.

head_injury_child-skull = ¿El niño o la niña tiene algo de esto?
    .weak = Débil, con una parte dormida, se tambalea, o no ve o habla como antes
    .fluid = Líquido claro de la nariz o de un oído
    .ear = Sangre de un oído, u oye menos
    .bruise = Un ojo morado o un moretón detrás de una oreja, sin golpe ahí
    .dent = Un hundimiento en el cráneo, o algo entró en la cabeza
    .neck = Dolor de cuello
    .why = Pueden ser señales de un cráneo roto, o de daño en el cerebro o el cuello.

head_injury_child-force = ¿Cómo pasó? ¿Fue algo de esto?
    .fall = Una caída de más de 1 m (3 pies) o 5 escalones
    .small = Tiene menos de 2 años, y cayó de más alto que su propia altura
    .car = Le golpeó un auto, una bicicleta o un objeto duro y rápido
    .bike = Se cayó de una bicicleta, o estuvo en un choque
    .dive = Un clavado de cabeza
    .harm = Alguien puede haberle hecho daño, y no está bien
    .ride = Está mal, y no hay una forma segura de llegar a un hospital
    .why = Un golpe tan fuerte puede hacer un daño que solo se nota después.

head_injury_child-warning = Desde que pasó, ¿algo de esto fue cierto?
    .out = Perdió el conocimiento, aunque fuera un momento
    .vomit = Vomitó 1 o 2 veces
    .memory = No recuerda lo que pasó
    .mood = Tiene sueño, está irritable, o no está como siempre
    .headache = Dolor de cabeza
    .why = Con algo de esto hay que revisarlo en un hospital.

head_injury_child-risk = ¿Algo de esto es cierto?
    .bleeds = Tiene una enfermedad del sangrado o toma un anticoagulante
    .shunt = Tiene una válvula (tubo) en la cabeza, o le operaron el cerebro
    .cut = Hay un corte que puede necesitar puntos
    .story = Nadie lo vio, o alguien puede haberle hecho daño
    .alone = Ningún adulto puede vigilarlo 24 horas
    .why = Con algo de esto hay que revisarlo, aunque ahora esté bien.

head_injury_child-young_baby =
    .why = A un bebé tan pequeño hay que revisarlo tras cualquier golpe en la cabeza.

head_injury_child-baby = ¿Algo de esto es cierto para el bebé?
    .bump = Una hinchazón en la cabeza que no está en la frente
    .size = Un moretón, hinchazón o corte de más de 5 cm (2 pulgadas)
    .more = Fue más que un golpe leve
    .crawl = El bebé todavía no gatea ni camina
    .why = En el primer año, el daño en la cabeza es difícil de ver.

head_injury_child-worry = ¿Algo de esto es cierto?
    .worried = Usted tiene preocupación
    .off = Fue hace más de 2 días, y come menos, duerme mal o no quiere separarse de usted
    .why = Usted lo conoce mejor que nadie.

head_injury_child-weeks = ¿Algo de esto es cierto?
    .weeks = Fue hace más de 2 semanas, y todavía no está bien
    .sport = Quiere planear la vuelta a la escuela o al deporte
    .why = Una consulta puede ayudarle a volver a lo normal.
