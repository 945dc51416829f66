# seal: 273cc35835fe0085334cecf24ad4817c95139ab724d7f217075d0f8f041b88aa
sepsis-title = Señales de sepsis

sepsis-danger = ¿Algo de esto es cierto ahora?
    .mixed_up = Confusión, arrastra las palabras, dice cosas sin sentido, o no parece la misma persona
    .skin = Piel o labios azules, grises, con manchas o muy pálidos (si la piel es oscura, mire las palmas y las plantas)
    .breath = Respira muy rápido o con mucho esfuerzo
    .spots = Manchas que no desaparecen al apretarlas con un vaso
    .shiver = Tiembla muy fuerte, o dolor muscular muy fuerte
    .die = Siente que se muere
    .why = Son las señales principales de sepsis. Necesita ayuda de inmediato.

sepsis-numbers = ¿Algo de esto es cierto?
    .pee = Todo el día sin orinar
    .cold = Muy frío al tacto, o 35 °C (95 °F) o menos
    .wake = Cuesta despertar a la persona, o tuvo una convulsión
    .cancer = Medicinas contra el cáncer en las últimas 6 semanas, y se siente mal
    .wound = Una herida que duele mucho más de lo que parece, o piel negra o con ampollas
    .home = 25 respiraciones o pulso de 131 por minuto o más, oxígeno de 91 o presión de arriba de 90 o menos
    .why = Pueden ser señales de que una infección daña todo el cuerpo.

sepsis-child_signs = ¿El niño o la niña tiene algo de esto?
    .soft_spot = La mollera abultada
    .floppy = Flojo, o con mucho sueño
    .cry = Llanto débil, o que no para
    .pee = Todo un día sin orinar ni mojar el pañal
    .why = Son señales de que puede estar muy enfermo.

sepsis-newborn = ¿El bebé no quiere comer, y tiene fiebre o alguna otra señal?
    .why = En el primer mes, puede ser el comienzo de una infección grave.

sepsis-child_feeds = ¿El niño o la niña tiene algo de esto?
    .feed = No come o no bebe, o no quiere hacerlo
    .vomit = Vomita una y otra vez
    .pee = 12 horas sin orinar ni mojar el pañal
    .why = Con algo de esto hay que verlo en las próximas horas.

sepsis-pregnant =
    .why = En estas semanas, las infecciones pueden empeorar rápido.

sepsis-very_old =
    .why = A esta edad, una infección puede empeorar rápido, y puede no haber fiebre.

sepsis-risk = ¿Algo de esto es cierto?
    .surgery = Cirugía o una lesión en las últimas semanas
    .tube = Un tubo o una vía en el cuerpo
    .drugs = Se inyecta drogas
    .immune = Defensas bajas
    .skin = Piel roja y caliente que se extiende
    .home = Se siente muy mal, y 21 respiraciones o más, o pulso de 91 o más, por minuto
    .why = Con algo de esto, una infección debe revisarse en las próximas horas.

sepsis-treated = ¿Algo de esto es cierto?
    .treated = No está mejor después de 48 horas de tratamiento
    .past = Todavía no está bien después de una sepsis en el pasado
    .why = Un profesional de la salud debe ver otra vez qué hace falta.
