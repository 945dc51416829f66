# seal: 35b186fa66e65587c20131cdae4cb271d92e3333226b22f7c5407cac7f98dd8e
postpartum-title = Problème après un accouchement ou une fausse couche

postpartum-life = Avez-vous l'un de ces signes maintenant ?
    .breath = Mal à la poitrine, ou essoufflement, même couchée à plat
    .blood = Une serviette pleine de sang par heure depuis plus de 1 heure, ou cela ne s'arrête pas
    .faint = Évanouissement, ou vous saignez et êtes près de vous évanouir
    .fit = Des convulsions avec tremblements
    .weak = Un côté faible, visage qui tombe, ou parole anormale
    .sepsis = Fièvre avec grands frissons, confusion ou respiration rapide
    .head = Très fort mal de tête, et vue changée ou mal en haut du ventre
    .number = Tension de 160/110 ou plus
    .why = Ces signes peuvent mettre votre vie en danger, jusqu'à un an après une grossesse.

postpartum-mind = L'un de ces points est-il vrai ?
    .harm = Vous pensez à faire du mal à vous, au bébé ou à quelqu'un d'autre
    .voices = Vous voyez ou entendez des choses que les autres ne perçoivent pas
    .mixed = Vous êtes confuse, ou d'autres disent que vous agissez très bizarrement
    .sleep = Vous ne dormez presque pas, et vos pensées vont à toute vitesse
    .why = Cela peut venir vite après un accouchement. L'aide fait aller mieux, et ce n'est pas votre faute.

postpartum-infection_bleed = Avez-vous l'un de ces signes ?
    .pad = Une serviette pleine en 1 heure, ou des caillots gros comme un œuf
    .again = Cela saigne de nouveau plus après avoir diminué
    .fever = Fièvre de 38 °C (100,4 °F) ou plus
    .smell = Des pertes qui sentent mauvais
    .belly = Très fort mal au ventre
    .wound = Une plaie qui s'ouvre, a du pus, ou est plus rouge ou douloureuse
    .why = Cela peut être une infection, ou quelque chose est resté dans l'utérus.

postpartum-pressure_clot = Avez-vous l'un de ces signes ?
    .head = Un mal de tête qui reste, ou pire assise
    .sight = Un changement de la vue
    .number = Tension de 140/90 ou plus
    .swell = Mains ou visage très gonflés
    .leg = Une jambe rouge, chaude, douloureuse ou gonflée
    .heart = Cœur rapide, ou tête qui tourne
    .pee = Pas d'urine depuis 6 heures après l'accouchement ou une sonde
    .numb = Jambes devenues engourdies ou faibles, ou engourdi entre les jambes
    .why = Cela peut être une tension élevée, un caillot, ou un nerf ou la vessie abîmés.

postpartum-mood = L'un de ces points est-il vrai ?
    .low = Triste, tendue ou en larmes depuis plus de 2 semaines
    .sleep = Vous ne pouvez pas dormir, même quand le bébé dort
    .bond = Vous craignez de ne pas vous sentir proche du bébé
    .tired = Si fatiguée que vous n'en pouvez plus
    .why = C'est fréquent après un accouchement, et l'aide fait aller mieux.

postpartum-today = Avez-vous l'un de ces signes ?
    .breast = Un sein rouge ou douloureux depuis 12 heures
    .pee = Urines qui brûlent
    .stool = Selles dures qui vous empêchent d'y aller
    .tear = Points ou déchirure qui font plus mal
    .check = Contrôle de tension ou piqûre anti-D à faire, ou question sur un médicament et l'allaitement
    .risk = Vous êtes malade, et avez eu une césarienne, un caillot passé, une forte perte de sang ou un accouchement à la maison
    .why = Une sage-femme ou un soignant doit voir cela aujourd'hui.

postpartum-planned = Voulez-vous de l'aide pour l'un de ces points ?
    .check = Le contrôle 6 à 8 semaines après l'accouchement
    .plan = Contraception ou règles
    .leak = Fuites d'urine, ou gêne en bas du ventre
    .scar = Une cicatrice qui a guéri
    .why = Un rendez-vous prévu est le bon endroit pour cela.
