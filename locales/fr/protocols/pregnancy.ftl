# seal: 6f75ad246e18075eb8d8bea83007cf3f4b205715464f192e0cd5319da9779a59
pregnancy-title = Problème pendant la grossesse

pregnancy-bleed_pain = Avez-vous l'un de ces signes maintenant ?
    .blood = Vous perdez beaucoup de sang, remplissez une serviette ou perdez des caillots
    .pain = Très fort mal au ventre
    .shoulder = Mal au ventre, et douleur à la pointe d'une épaule
    .faint = Évanouissement, ou très pâle avec la tête qui tourne
    .fit = Des convulsions avec tremblements
    .breath = Mal à la poitrine, ou du mal à respirer
    .sepsis = Confusion, très endormie, ou peau froide et marbrée
    .why = Ces signes peuvent mettre votre vie ou celle du bébé en danger.

pregnancy-pressure_birth = Avez-vous l'un de ces signes maintenant ?
    .head = Très fort mal de tête ou vue changée, avec gonflement ou douleur sous les côtes
    .pressure = Tension de 160/110 ou plus
    .baby = Le bébé arrive, ou vous voyez ou sentez le cordon ou une partie du bébé
    .fluid = Liquide vert, brun ou avec du sang, et douleur
    .low = Tout saignement, et le placenta est bas
    .crash = Un accident ou un coup au ventre, et douleur ou sang
    .why = Il faut une équipe tout de suite, pour vous et pour le bébé.

pregnancy-harm = Avez-vous des pensées de faire du mal à vous ou au bébé ?
    .why = Ces pensées sont fréquentes et ce n'est pas votre faute. L'aide est là maintenant.

pregnancy-bleed_move = Avez-vous l'un de ces signes ?
    .late = Tout saignement à 20 semaines ou plus
    .more = Sang avec douleur, plus que des taches, ou avec des jumeaux ou une césarienne passée
    .moves = À 24 semaines ou plus, le bébé bouge moins ou autrement
    .fluid = Du liquide coule, ou vous avez perdu les eaux
    .labor = Des douleurs qui vont et viennent
    .early = Douleur en bas ou d'un seul côté dans les 14 premières semaines
    .risk = Sang ou douleur, et grossesse hors de l'utérus passée, stérilet ou FIV
    .why = Vous et le bébé devez être examinés maintenant. N'attendez pas demain.

pregnancy-pressure_clot = Avez-vous l'un de ces signes ?
    .head = Un mal de tête qui reste ou s'aggrave
    .sight = Vue floue, ou éclairs
    .swell = Gonflement soudain du visage, des mains ou des pieds
    .ribs = Douleur sous les côtes
    .pressure = Tension de 140/90 ou plus
    .fever = Fièvre de 38 °C (100,4 °F) ou plus
    .leg = Une jambe douloureuse, rouge ou gonflée
    .heart = Tête qui tourne, ou cœur rapide qui dure
    .why = Cela peut être une tension élevée, une infection ou un caillot.

pregnancy-sick_hurt = Avez-vous l'un de ces signes ?
    .vomit = Vous ne gardez aucune boisson depuis 24 heures, vomissez du sang ou perdez du poids
    .pee = Pas d'urine depuis 8 heures, ou urines très foncées
    .late = Vomissements nouveaux après 20 semaines
    .yellow = Démangeaisons avec peau jaune ou urines foncées
    .sugar = Diabète, sucre hors des limites, et vomissements
    .germs = Vous étiez près de la varicelle, la rougeole, la rubéole ou Zika
    .hurt = Quelqu'un vous a fait du mal, ou accident ou coup au ventre
    .why = Il faut un examen maintenant, pour vous et pour le bébé.

pregnancy-today = Avez-vous l'un de ces signes ?
    .spots = Taches de sang, sans douleur, avant 20 semaines
    .never = À 24 semaines, vous n'avez jamais senti le bébé bouger
    .pee = Urines qui brûlent, ou vous y allez très souvent
    .itch = Démangeaisons des paumes ou des plantes de pied
    .discharge = Nouvelles pertes, plaies, ou hémorroïdes qui font mal et saignent
    .mood = Moral bas, ou si fatiguée que vous n'en pouvez plus
    .risk = Jumeaux, lupus, ou bébé mort-né ou césarienne passés
    .why = Une sage-femme ou un soignant doit voir cela aujourd'hui. Si votre sang est Rh négatif, dites-le.

pregnancy-planned = Avez-vous l'un de ces signes ?
    .ache = Mal de dos, brûlures d'estomac, ou selles dures
    .sick = Envie de vomir la plupart des jours, mais vous pouvez manger et boire
    .book = Vous voulez une première visite, un vaccin, ou de l'aide pour un médicament ou un voyage
    .why = Votre sage-femme peut aider lors d'un rendez-vous prévu.
