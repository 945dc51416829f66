# seal: 698fc5cf2a029c11d3d1101f6a2b1c3e62e8ce6b6a27b36c75eed66b5d5e29a4
asthma_attack-title = Crise d'asthme

asthma_attack-severe = L'un de ces points est-il vrai maintenant ?
    .speak = Trop essoufflé pour parler, manger, boire, marcher ou dormir
    .lips = Lèvres bleues ou grises
    .tired = Épuisement, somnolence ou confusion
    .gasp = Vous cherchez l'air, ou la poitrine ne fait aucun bruit
    .why = Ces signes montrent une crise qui met la vie en danger.

asthma_attack-reliever = Dans la crise actuelle, l'un de ces points est-il vrai ?
    .fails = Votre inhalateur de secours n'aide pas, ou agit moins de 4 heures
    .puffs = Pas mieux après toutes les bouffées de votre plan, ou pire à tout moment
    .without = Vous n'avez pas d'inhalateur de secours avec vous
    .peak = Votre débit de pointe est sous la moitié de votre meilleur
    .past = Déjà en réanimation pour l'asthme, ou déjà une allergie grave
    .food = Cela a commencé après un aliment, une piqûre ou un médicament
    .why = Quand l'inhalateur de secours ne suffit pas, il faut de l'aide tout de suite.

asthma_attack-child_signs = L'enfant a-t-il l'un de ces signes ?
    .ribs = La peau se creuse entre les côtes ou au cou
    .belly = Le ventre rentre et sort
    .cry = Ne peut pas pleurer ou parler comme d'habitude
    .feed = Mange, tète ou boit beaucoup moins
    .why = Ces signes montrent que l'enfant fait trop d'effort pour respirer.

asthma_attack-settled = L'un de ces points est-il vrai ?
    .often = Il vous faut l'inhalateur de secours environ toutes les 4 heures, et il marche
    .hours = Une crise s'est calmée dans les dernières heures
    .peak = Votre débit de pointe est sous les trois quarts de votre meilleur
    .night = La respiration sifflante vous a réveillé 2 nuits de suite, et vous avez de la fièvre
    .immune = Fièvre, et défenses du corps faibles
    .why = Une crise peut revenir. Il faut vous examiner dans les prochaines heures.

asthma_attack-after = L'un de ces points est-il vrai ?
    .over = Vous avez eu une crise ces derniers jours, et elle est finie
    .back = Vos signes d'asthme reviennent
    .week = Inhalateur de secours 3 fois ou plus par semaine, ou réveils la nuit
    .usual = Vous ne pouvez pas faire ce que vous faites d'habitude
    .out = L'un de vos inhalateurs est vide
    .why = Cela veut dire que l'asthme n'est pas contrôlé. Voyez un soignant d'ici un jour.

asthma_attack-review = L'un de ces points est-il vrai ?
    .year = Pas de contrôle de l'asthme depuis un an
    .plan = Vous n'avez pas de plan écrit
    .use = Vous n'êtes pas sûr de bien utiliser votre inhalateur
    .many = Plus de 1 inhalateur de secours par mois, ou 3 par an
    .why = Un rendez-vous prévu peut aider à garder votre asthme calme.
