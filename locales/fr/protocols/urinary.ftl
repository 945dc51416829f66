# seal: f3e10d551fac492e84e394393626f0f7b1423cdda918c01879ee5def0e76cb7f
urinary-title = Problème pour uriner

urinary-sepsis = Avez-vous l'un de ces signes maintenant ?
    .mixed_up = Confusion, très endormi ou près de s'évanouir
    .skin = Peau marbrée, bleue ou très pâle
    .breath = Très essoufflé
    .no_pee = Pas d'urine de toute la journée, et vous êtes malade
    .why = Cela peut montrer qu'une infection est passée dans le sang.

urinary-blocked = L'un de ces points est-il vrai ?
    .stuck = Vous ne pouvez pas uriner, avec très fort mal au ventre
    .legs = Jambes faibles, ou engourdi entre les jambes
    .clots = Beaucoup de sang, avec des caillots qui bloquent l'urine ou près de s'évanouir
    .kidney = Un seul rein, un rein greffé ou un calcul, et de la fièvre
    .spine = Une ancienne blessure de la colonne, et maintenant fort mal de tête et sueurs
    .why = Cela peut abîmer les nerfs, le rein ou le cœur en quelques heures.

urinary-flank_60 = Une très forte douleur a-t-elle commencé d'un coup au côté, au dos ou au ventre ?
    .why = Dès 60 ans, cela peut venir du plus gros vaisseau.

urinary-baby =
    .why = Un bébé si jeune doit être examiné à l'hôpital maintenant.

urinary-kidney_signs = Avez-vous l'un de ces signes ?
    .hot = Fièvre de 38 °C (100,4 °F) ou plus, frissons, ou moins de 36 °C (96,8 °F)
    .side = Douleur au côté, ou dans le dos sous les côtes
    .vomit = Vous avez envie de vomir ou vomissez
    .full = Pas d'urine depuis 6 heures, et la vessie est pleine et fait mal
    .catheter = Une sonde bouchée ou qui ne coule pas
    .why = Cela peut montrer que les reins sont infectés ou bouchés.

urinary-male_signs = Avez-vous l'un de ces signes ?
    .testicle = Douleur à un testicule
    .erection = Une érection douloureuse depuis 4 heures ou plus
    .foreskin = Un prépuce coincé en arrière et gonflé
    .why = Le sang n'arrive peut-être plus. Il faut traiter cela en quelques heures.

urinary-child_thirst = Depuis peu, l'enfant fait-il pipi au lit, ou a-t-il très soif avec beaucoup de pipi ?
    .why = Cela peut être un signe de diabète, à tester maintenant.

urinary-blood = Avez-vous vu du sang dans vos urines, même une fois ou juste un peu ?
    .why = Du sang dans les urines doit toujours être examiné, même sans douleur.

urinary-pregnant =
    .why = Pendant la grossesse, il faut toujours un test le jour même.

urinary-male =
    .why = Chez les hommes, il faut un test le jour même.

urinary-child =
    .why = Chez les enfants, il faut un test le jour même.

urinary-older =
    .why = Dès 65 ans, il faut un test le jour même.

urinary-risk = L'un de ces points est-il vrai ?
    .tube = Une sonde, ou une opération il y a peu
    .first = C'est la première fois de votre vie
    .again = C'est revenu après un traitement, ou vous en avez eu 2 en 6 mois ou 3 en un an
    .partner = Un nouveau partenaire, ou un écoulement anormal du pénis ou du vagin
    .why = Dans un de ces cas, il faut un test aujourd'hui.

urinary-not_mild = L'un de ces points est-il vrai ?
    .days = Brûlure ou douleur depuis 2 jours ou plus
    .worse = Cela s'aggrave, ou ce n'est pas léger
    .frail = Vous êtes fragile ou avez besoin d'aide chaque jour
    .why = Un soignant ou un pharmacien doit voir cela d'ici un jour.

urinary-weeks = L'un de ces points est-il vrai ?
    .stream = Jet faible, fuites, ou beaucoup de levers la nuit, depuis des semaines
    .foam = Urines avec de la mousse
    .illness = Diabète ou défenses du corps faibles
    .why = Il faut l'examiner, et plus tôt avec un diabète ou des défenses du corps faibles.
