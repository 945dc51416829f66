# seal: 74e7ba0f7885d813044368e72ff636859af9613dd741d12f07a50840f35b9ae3
infant_cry_feed-title = Bébé qui pleure ou qui tète mal, jusqu'à 12 mois

infant_cry_feed-looks = Le bébé a-t-il l'un de ces signes maintenant ?
    .breath = Arrêts de la respiration, grognements, ou respiration très rapide ou difficile
    .color = Peau bleue, grise, très pâle ou marbrée, ou froid au toucher
    .limp = Tout mou
    .wake = Difficile à réveiller, ou ne reste pas éveillé pour téter
    .cry = Un cri faible ou aigu, ou un cri qui ne s'arrête jamais
    .fit = Mouvements raides ou secousses qui ne s'arrêtent pas quand on le tient
    .why = Ces signes montrent qu'un bébé est peut-être très malade.

infant_cry_feed-severe = Le bébé a-t-il l'un de ces signes ?
    .soft_spot = La partie molle du crâne (fontanelle) est bombée, ou le cou est raide
    .spots = Des taches qui ne s'effacent pas quand on appuie un verre dessus
    .green = Vomi vert
    .blood = Du sang dans les selles, et des crises de hurlements
    .injury = Une chute ou une autre blessure, ou quelqu'un a secoué le bébé
    .fever = Moins de 3 mois, et 38 °C (100,4 °F) ou plus, ou moins de 36 °C (96,8 °F)
    .why = Cela peut être une infection ou une blessure en dedans.

infant_cry_feed-young = Le bébé a-t-il l'un de ces signes ?
    .hot = 37,5 °C (99,5 °F) ou plus
    .cold = Moins de 35,5 °C (95,9 °F)
    .feed = Tète mal, ou ne tète plus
    .ribs = La peau se creuse entre les côtes, ou 60 respirations ou plus par minute
    .still = Ne bouge que quand on le touche
    .why = Dans les 2 premiers mois, chacun de ces signes peut être une infection grave.

infant_cry_feed-carer = Avez-vous peur de faire du mal au bébé ou à vous-même ?
    .why = Beaucoup ressentent cela quand un bébé pleure des heures. L'aide est là maintenant, et personne ne vous jugera.

infant_cry_feed-feeds = Le bébé a-t-il l'un de ces signes ?
    .half = Prend moins de la moitié des tétées ou biberons habituels
    .pee = Pas de couche mouillée depuis 8 heures
    .dry = Yeux ou partie molle du crâne creux, ou bouche sèche
    .yellow = Peau jaune qui s'aggrave, ou avec peu de tétées ou peu de couches mouillées
    .legs = Jaune le premier jour de vie, ou jusqu'aux jambes
    .stool = Selles blanches ou urines foncées
    .meconium = Pas de selles dans les 2 premiers jours de vie
    .why = Un bébé peut vite manquer d'eau. Certaines peaux jaunes demandent des soins en quelques heures.

infant_cry_feed-breath_belly = Le bébé a-t-il l'un de ces signes ?
    .breath = Respiration rapide, narines qui s'ouvrent, ou côtes qui se creusent
    .sweat = Transpire, devient bleu ou arrête de respirer pendant la tétée
    .forceful = Vomi qui part en jet après la plupart des tétées
    .belly = Un ventre gonflé et tendu
    .lump = Une boule dure à l'aine, ou un testicule gonflé
    .fever = 39 °C (102,2 °F) ou plus, et jusqu'à 6 mois
    .why = Cela peut venir des poumons, du cœur, d'un intestin bouché ou d'une infection.

infant_cry_feed-body = Regardez tout le bébé. Voyez-vous l'un de ces signes ?
    .hair = Un doigt, un orteil ou le pénis rouge et gonflé
    .limb = Un bras ou une jambe qui ne bouge pas, ou pleure quand on le soulève
    .navel = Nombril rouge ou humide, et la rougeur s'étend
    .long = Des pleurs de plus de 2 heures, pas comme les autres jours
    .alert = Moins éveillé, plus endormi, ou très grognon
    .why = Chacun de ces signes peut être une raison de pleurer qui demande des soins maintenant.

infant_cry_feed-today = L'un de ces points est-il vrai ?
    .less = Tète moins qu'avant, ou moins de 5 couches mouillées par jour
    .blood = Des filets de sang dans les selles
    .yellow = Encore jaune après 14 jours de vie
    .weight = A perdu du poids, ou n'a pas repris son poids de naissance à 2 semaines
    .skin = Un œil collé, la bouche qui fait mal, ou les fesses très rouges
    .fever = Toute fièvre, même après un vaccin
    .mother = Est jumeau, ou la mère a eu fièvre, streptocoque B ou herpès
    .you = Vous avez le moral bas ou êtes à bout de forces
    .why = Dans un de ces cas, un soignant doit voir le bébé aujourd'hui.

infant_cry_feed-newborn =
    .why = Le premier mois, un bébé qui ne va pas bien doit être examiné le jour même.

infant_cry_feed-planned = L'un de ces points est-il vrai ?
    .colic = Pleure plus de 3 heures par jour, 3 jours par semaine ou plus
    .spit = Fait remonter du lait, mais est content et grandit
    .latch = A du mal à prendre le sein ou le biberon
    .stool = Selles dures, mais va bien
    .skin = Peau sèche, croûtes sur la tête, ou fesses un peu rouges
    .why = Une infirmière ou un soignant peut aider lors d'un rendez-vous prévu.
