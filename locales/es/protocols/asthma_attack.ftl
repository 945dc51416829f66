# seal: 698fc5cf2a029c11d3d1101f6a2b1c3e62e8ce6b6a27b36c75eed66b5d5e29a4
asthma_attack-title = Ataque de asma

asthma_attack-severe = ¿Algo de esto es cierto ahora?
    .speak = Le falta tanto el aire que no puede hablar, comer, beber, caminar o dormir
    .lips = Labios azules o grises
    .tired = Agotamiento, mucho sueño o confusión
    .gasp = Jadea, o el pecho no hace ningún ruido
    .why = Son señales de un ataque que pone en riesgo la vida.

asthma_attack-reliever = En el ataque de ahora, ¿algo de esto es cierto?
    .fails = Su inhalador de alivio no ayuda, o el efecto dura menos de 4 horas
    .puffs = No mejora tras todas las inhalaciones de su plan, o empeora en cualquier momento
    .without = No tiene consigo el inhalador de alivio
    .peak = Su flujo máximo es menos de la mitad de su mejor valor
    .past = Estuvo en cuidados intensivos por asma, o tuvo una alergia grave
    .food = Empezó tras una comida, una picadura o una medicina
    .why = Cuando el inhalador no basta, hace falta ayuda de inmediato.

asthma_attack-child_signs = ¿El niño o la niña tiene algo de esto?
    .ribs = La piel se hunde en las costillas o el cuello
    .belly = El vientre entra y sale
    .cry = No puede llorar o hablar como siempre
    .feed = Come o bebe mucho menos
    .why = Muestran que le cuesta demasiado respirar.

asthma_attack-settled = ¿Algo de esto es cierto?
    .often = Necesita el inhalador de alivio cada 4 horas más o menos, y funciona
    .hours = Un ataque se calmó en las últimas horas
    .peak = Su flujo máximo es menos de tres cuartos de su mejor valor
    .night = Los silbidos le despertaron 2 noches seguidas, y tiene fiebre
    .immune = Fiebre, y defensas bajas
    .why = Un ataque puede volver. Hay que verle en las próximas horas.

asthma_attack-after = ¿Algo de esto es cierto?
    .over = Tuvo un ataque en los últimos días, y ya pasó
    .back = Vuelven las señales de asma
    .week = Necesita el inhalador de alivio 3 o más veces por semana, o se despierta de noche
    .usual = No puede hacer lo que hace siempre
    .out = Se le acabó un inhalador
    .why = Esto quiere decir que el asma no está controlada. Consulte a un profesional de la salud en un día.

asthma_attack-review = ¿Algo de esto es cierto?
    .year = Hace un año que no le revisan el asma
    .plan = No tiene un plan escrito
    .use = No está seguro de cómo usar el inhalador
    .many = Usa más de 1 inhalador de alivio al mes, o 3 al año
    .why = Una consulta puede ayudar a mantener el asma en calma.
