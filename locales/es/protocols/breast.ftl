# seal: 2e589a278c124c8ec994441f9506ba7135cd9cce2965fd557d7fadc48f55c8c6
breast-title = Problema en el pecho (mama)

breast-chest_sepsis = ¿Tiene ahora algo de esto?
    .chest = Una sensación pesada, apretada u opresiva en el pecho
    .spreads = Dolor que se va a un brazo, el cuello o la mandíbula
    .breath = Falta de aire, o sudor frío
    .ill = Una mama roja que duele, y confusión, desmayo o mucho sueño
    .skin = Una mama roja que duele, y piel con manchas, azul o muy pálida
    .why = El dolor puede venir del corazón, o puede haber una infección en la sangre.

breast-fever = ¿Tiene algo de esto?
    .shivers = Una mama roja o caliente, y fiebre con escalofríos o vómitos
    .immune = Una mama roja o caliente, fiebre y defensas bajas
    .lump = Un bulto que duele mucho, y fiebre
    .birth = Fiebre de 38 °C (100.4 °F) o más, hasta 6 semanas después de un parto
    .baby = Un recién nacido con una mama roja o hinchada
    .why = Pueden ser señales de una infección que se extiende o hace pus.

breast-red = ¿Tiene algo de esto?
    .feeding = Da el pecho, y está rojo o duele desde hace 12 horas, o tiene fiebre
    .other = Una mama roja, caliente o que duele, y no da el pecho
    .crack = Un pezón agrietado, y enrojecimiento que se extiende
    .fast = Una mama roja o con manchas que crece rápido
    .pregnant = Está embarazada, y hay un bulto, dolor o un cambio
    .why = Con algo de esto, un profesional de la salud debe ver la mama hoy.

breast-change = ¿Tiene algo de esto?
    .lump = Un bulto en una mama o axila, en una mujer o un hombre
    .skin = Piel con hoyuelos, o como cáscara de naranja
    .nipple = Un pezón que cambió, o que suelta líquido o sangre
    .rash = Una irritación en un pezón que no sana
    .pain = Dolor en un lado desde hace 4 semanas o más
    .risk = Un cambio junto a un implante, o cáncer de mama en la familia
    .why = Cada cambio debe verse en un plazo de 2 semanas. La mayoría no es nada malo, pero solo una consulta puede saberlo.
