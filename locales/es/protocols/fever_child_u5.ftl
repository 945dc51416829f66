# seal: 86b49698364488dc588385cddcbed1d877fc746bbcd4adcecbf0beec1df4da9a
fever_child_u5-title = Fiebre, menor de 12 años

fever_child_u5-looks = ¿El niño o la niña tiene ahora algo de esto?
    .wake = Cuesta despertarlo, está flojo, o no le mira
    .cry = Llanto débil, agudo o que no para
    .color = Piel, labios o lengua azules, grises, con manchas o muy pálidos
    .fit = Una convulsión con sacudidas, o un lado débil
    .drink = No puede beber ni mamar nada, o lo vomita todo
    .dry = Ojos hundidos, o la piel pellizcada no vuelve
    .why = Son señales de que puede estar muy enfermo y necesita ayuda de inmediato.

fever_child_u5-breathing = ¿Ve algo de esto cuando respira?
    .grunt = Un quejido en cada respiración
    .ribs = La piel se hunde en las costillas
    .stops = Pausas cortas
    .fast = 60 respiraciones o más en un minuto
    .why = Muestran que le cuesta demasiado respirar.

fever_child_u5-spots_neck = ¿El niño o la niña tiene algo de esto?
    .spots = Manchas que no desaparecen al apretarlas con un vaso
    .neck = El cuello rígido
    .soft_spot = La mollera abultada
    .green = Vomita líquido verde
    .cold = Está frío al tacto, o menos de 36 °C (96.8 °F)
    .cancer = Toma medicinas contra el cáncer, y se ve mal, pálido o con sueño, o tiembla
    .why = Pueden ser señales de una infección en la sangre o alrededor del cerebro, o de un intestino tapado.

fever_child_u5-newborn =
    .why = En el primer mes, la fiebre puede ser la única señal de una infección grave.

fever_child_u5-young_baby =
    .why = A esta edad, la fiebre debe revisarse ahora en un hospital. Al principio un bebé puede verse bien.

fever_child_u5-high_fever = ¿La fiebre es de 39 °C (102.2 °F) o más?
    .why = A esta edad, una fiebre alta significa más a menudo una infección grave.

fever_child_u5-less_well = ¿El niño o la niña tiene algo de esto?
    .breath = Abre mucho la nariz, o respira rápido: 50 por minuto antes del año, 40 desde el año, 30 desde los 5
    .active = Despierta solo tras mucho insistir, no sonríe, o se mueve mucho menos
    .pale = Usted lo ve pálido
    .feeds = Bebe o mama menos de la mitad de lo normal
    .mouth = La boca seca
    .pee = 12 horas sin orinar ni mojar el pañal
    .why = Con una de estas señales hay que verlo en las próximas horas.

fever_child_u5-long_or_illness = ¿Algo de esto es cierto?
    .days = Fiebre desde hace 5 días o más
    .chills = Escalofríos con temblor
    .limb = Una articulación, un brazo o una pierna hinchados, o no quiere caminar o usarlos
    .cancer = Toma medicinas contra el cáncer, o tiene muy pocos glóbulos blancos
    .spleen = Anemia falciforme, sin bazo o defensas bajas
    .heart = Enfermedad del corazón, máquina para respirar o un tubo en una vena
    .travel = Estuvo en un lugar con malaria o dengue en el último año
    .why = Una fiebre larga, o con algo de esto, necesita pruebas ahora.

fever_child_u5-other_signs = ¿El niño o la niña tiene algo de esto?
    .days = Fiebre desde hace más de 3 días
    .ear = Dolor de oído, o sale líquido de un oído
    .pee = La orina arde o huele mal
    .throat = Dolor de garganta con manchas en la piel
    .settle = No se calma, ni cuando baja la fiebre
    .worse = Está peor, o usted tiene preocupación
    .why = Puede necesitar tratamiento, y usted lo conoce mejor que nadie. Un profesional de la salud debe verlo hoy.

fever_child_u5-cycle = ¿La fiebre vuelve una y otra vez, y entre una y otra está bien?
    .why = Una fiebre que vuelve por ciclos merece una consulta.
