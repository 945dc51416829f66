# seal: 1654acc3f53fb44da10d3831c8a44d6680bbf5cbd83ab1364a059cac70ac69bd
suicide_self_harm-title = Pensamientos de suicidio, o de hacerse daño

suicide_self_harm-danger_now = Siento que sea tan difícil. ¿Algo de esto es cierto ahora?
    .took = Tomó pastillas, veneno o demasiado de algo, aunque se sienta bien
    .hurt = Se hizo mucho daño
    .means = Está a punto de hacerlo, o tiene en la mano lo que usaría
    .unsafe = No puede mantenerse a salvo
    .why = Su vida puede estar en peligro ahora, y debe tener ayuda a su lado de inmediato.

suicide_self_harm-danger_mind = ¿Algo de esto es cierto ahora?
    .voices = Oye voces que le dicen que se haga daño o haga daño a otros
    .restless = Tanta angustia que no puede estar quieto, o pierde el contacto con la realidad
    .drunk = Ha bebido o tomado drogas, y quiere morir
    .baby = Tuvo un bebé este año, y piensa en hacerse daño o hacer daño al bebé
    .others = Quiere matar o hacer mucho daño a alguien, o tiene un arma en la mano
    .why = Con algo de esto es difícil mantenerse a salvo a solas. Alguien debe estar con usted ahora.

suicide_self_harm-intent = ¿Algo de esto es cierto?
    .act = En el último mes, tuvo intención de llevar a cabo pensamientos de matarse
    .plan = En el último mes, hizo un plan y piensa cumplirlo
    .recent = En los últimos 3 meses, intentó acabar con su vida, o se preparó para hacerlo
    .why = Esto muestra que el peligro es alto, así que no debe estar a solas con esto.

suicide_self_harm-method = ¿Algo de esto es cierto?
    .how = En el último mes, pensó en cómo se mataría
    .tried = Hace más de 3 meses, intentó acabar con su vida, o se preparó para hacerlo
    .wound = Tiene un corte, quemadura o herida que necesita atención, o tragó algo para hacerse daño
    .someone = Escribe por otra persona, y ahora teme por su vida
    .why = Con algo de esto, alguien debe hablar con usted y ayudarle a estar a salvo hoy.

suicide_self_harm-strong_risk = ¿Piensa en matarse, y además algo de esto es cierto?
    .drink = Bebe mucho o toma drogas
    .hope = Sin esperanza, o nadie puede estar con usted
    .near = Tiene cerca un arma de fuego, pesticida o muchas pastillas
    .loss = Una pérdida, abuso, cárcel, guerra, u odio por ser quien es
    .pain = Mucho dolor o una enfermedad que sigue
    .hospital = Salió de un hospital en las últimas semanas
    .baby = Embarazo, o un bebé recién nacido
    .why = Con algo de esto, los pensamientos de suicidio son más peligrosos.

suicide_self_harm-thoughts_young = En el último mes, ¿tuvo pensamientos de matarse?
    .why = Antes de los 18 años no esperamos con esos pensamientos. Por favor, cuénteselo a un adulto de confianza.

suicide_self_harm-thoughts_older = En el último mes, ¿tuvo pensamientos de matarse?
    .why = Desde los 65 años esos pensamientos son más peligrosos, por eso no esperamos.

suicide_self_harm-low = ¿Algo de esto es cierto?
    .wish = En el último mes, deseó estar muerto o no despertar
    .thoughts = En el último mes, tuvo pensamientos de matarse
    .urge = Siente el impulso de hacerse daño
    .scratch = Se hizo un poco de daño, sin querer morir
    .why = Pensamientos así pueden cambiar rápido, por eso hable hoy con alguien, por favor.

suicide_self_harm-past = ¿Algo de esto es cierto?
    .before = Tuvo esos pensamientos hace más de 1 mes
    .talk = Le gustaría hablar con alguien, o quiere terapia
    .support = Ayuda a alguien que tuvo esos pensamientos, y ahora está a salvo
    .why = Hablar pronto puede evitar que los pensamientos vuelvan.
