# seal: 6f75ad246e18075eb8d8bea83007cf3f4b205715464f192e0cd5319da9779a59
pregnancy-title = Problema en el embarazo

pregnancy-bleed_pain = ¿Tiene ahora algo de esto?
    .blood = Pierde mucha sangre, empapa una toalla higiénica o salen coágulos
    .pain = Dolor de vientre muy fuerte
    .shoulder = Dolor de vientre, y dolor en la punta de un hombro
    .faint = Se desmayó, o está muy pálida y con mareo
    .fit = Una convulsión con sacudidas
    .breath = Dolor de pecho, o le cuesta respirar
    .sepsis = Confusión, mucho sueño, o piel fría con manchas
    .why = Esto puede poner en riesgo su vida o la del bebé.

pregnancy-pressure_birth = ¿Tiene ahora algo de esto?
    .head = Dolor de cabeza muy fuerte o cambio en la vista, con hinchazón o dolor bajo las costillas
    .pressure = Presión de 160/110 o más
    .baby = El bebé ya viene, o ve o siente el cordón o una parte del bebé
    .fluid = Líquido verde, marrón o con sangre, y dolor
    .low = Algo de sangre, y la placenta está baja
    .crash = Un choque o golpe en el vientre, y dolor o sangre
    .why = Esto necesita un equipo de inmediato, para usted y para el bebé.

pregnancy-harm = ¿Piensa en hacerse daño o en hacer daño al bebé?
    .why = Esos pensamientos son frecuentes y usted no tiene la culpa. Hay ayuda ahora.

pregnancy-bleed_move = ¿Tiene algo de esto?
    .late = Algo de sangre a las 20 semanas o más
    .more = Sangre con dolor, más que gotas, o con gemelos o una cesárea antes
    .moves = A las 24 semanas o más, el bebé se mueve menos o de otra manera
    .fluid = Sale líquido, o rompió la fuente (rompió aguas)
    .labor = Dolores que van y vienen
    .early = Dolor en la parte baja o en un lado en las primeras 14 semanas
    .risk = Sangre o dolor, y un embarazo fuera de la matriz antes, un DIU o fecundación in vitro
    .why = Hay que revisar ahora a usted y al bebé. No espere al día siguiente.

pregnancy-pressure_clot = ¿Tiene algo de esto?
    .head = Un dolor de cabeza que no se va o que empeora
    .sight = Ve borroso, o destellos
    .swell = Hinchazón de golpe en la cara, las manos o los pies
    .ribs = Dolor debajo de las costillas
    .pressure = Presión de 140/90 o más
    .fever = Fiebre de 38 °C (100.4 °F) o más
    .leg = Una pierna que duele, está roja o hinchada
    .heart = Mareo, o el corazón rápido que no se calma
    .why = Pueden ser señales de presión alta, una infección o un coágulo.

pregnancy-sick_hurt = ¿Tiene algo de esto?
    .vomit = No retiene ninguna bebida en 24 horas, vomita sangre o pierde peso
    .pee = 8 horas sin orinar, u orina muy oscura
    .late = Vómitos que empezaron después de las 20 semanas
    .yellow = Picor con piel amarilla u orina oscura
    .sugar = Diabetes, azúcar fuera de su rango, y vómitos
    .germs = Estuvo cerca de varicela, sarampión, rubéola o Zika
    .hurt = Alguien le hizo daño, o tuvo un choque o un golpe en el vientre
    .why = Esto necesita una revisión ahora, para usted y para el bebé.

pregnancy-today = ¿Tiene algo de esto?
    .spots = Gotas de sangre, sin dolor, antes de las 20 semanas
    .never = A las 24 semanas, nunca sintió moverse al bebé
    .pee = La orina arde, o va a orinar muy seguido
    .itch = Pican las palmas de las manos o las plantas de los pies
    .discharge = Flujo nuevo, llagas, o hemorroides que duelen y sangran
    .mood = Tristeza, o tanto cansancio que no puede más
    .risk = Gemelos, lupus, o antes un bebé que nació muerto o una cesárea
    .why = Una matrona (partera) o un profesional de la salud debe verlo hoy. Si su sangre es Rh negativo, dígaselo.

pregnancy-planned = ¿Tiene algo de esto?
    .ache = Dolor de espalda, acidez o heces duras
    .sick = Náuseas casi todos los días, pero puede comer y beber
    .book = Quiere una primera consulta, una vacuna, o ayuda con una medicina o un viaje
    .why = Su matrona (partera) puede ayudarle con esto en una consulta.
