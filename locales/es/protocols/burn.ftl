# seal: 3dc8b726c137fb8908a4d30b6559651139a72d4587d3489aa70147e51f39ea9d
burn-title = Quemadura

burn-airway = Enfríe la quemadura con agua corriente durante 20 minutos. ¿Algo de esto es cierto?
    .face = La quemadura está en la cara o el cuello
    .smoke = Respiró humo o gases, y tose, está ronco, o le cuesta respirar
    .faint = Desmayo, mucho sueño o confusión
    .large = Es más grande que 10 de sus palmas, o 5 palmas de un niño
    .why = El paso del aire puede hincharse, y una quemadura grande puede llevar a un shock.

burn-deep = ¿Algo de esto es cierto?
    .shock = Una descarga eléctrica o un químico, con dolor de pecho, desmayo, en un ojo o en una zona grande
    .round = Rodea por completo un brazo, una pierna, un dedo, el cuello o el pecho
    .white = Es blanca, negra o como cuero, y más grande que una moneda pequeña
    .ill = Un niño se quemó hace unos días y tiene manchas en la piel, fiebre o vomita
    .why = Estas quemaduras pueden ser profundas, cortar el paso de la sangre o dañar el corazón.

burn-size_place = ¿Algo de esto es cierto para la quemadura?
    .hand = Es más grande que su mano
    .blisters = Ampollas en la cara, una mano, brazo, pie, pierna, articulación o los genitales
    .white = Alguna parte es blanca, negra o no se siente
    .electric = Es de electricidad o de un químico
    .injury = También tiene otra lesión
    .fever = Fiebre, o pus y enrojecimiento que se extiende
    .why = Quemaduras así sanan mejor si se tratan en un hospital.

burn-risk = ¿Algo de esto es cierto?
    .immune = Una ampolla, y diabetes, defensas bajas u otra enfermedad larga
    .foot = Una quemadura en un pie, y diabetes
    .harmed = Alguien lo hizo a propósito, o la persona no está a salvo en casa
    .why = Con algo de esto la quemadura sana peor, o usted puede necesitar ayuda para estar a salvo.

burn-painful = ¿Algo de esto es cierto?
    .blister = Una ampolla más grande que una moneda, o cualquier ampolla antes de los 5 años, desde los 60 o en el embarazo
    .pain = El dolor es difícil de aguantar
    .depth = No sabe qué tan profunda es
    .shots = Sin vacuna del tétanos en los últimos 10 años
    .sun = Quemadura de sol con ampollas, y fiebre o vómitos
    .worse = Duele más, está más roja o húmeda, o no está mejor en 3 días
    .why = Con algo de esto, un profesional de la salud debe ver la quemadura hoy.

burn-slow = ¿No ha sanado después de 2 semanas, o pica una cicatriz?
    .why = Una quemadura que sana despacio debe revisarse.
