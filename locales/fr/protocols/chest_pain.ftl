# seal: 9c4e400c2b49e72d5055e88246ffb673f6659b95f27e4b35d9662d1edcec22f8
chest_pain-title = Douleur à la poitrine, à partir de 12 ans

chest_pain-heart_signs = Avec la douleur à la poitrine, avez-vous l'un de ces signes maintenant ?
    .pressure = C'est lourd, oppressé, serré ou brûlant, depuis plus de 5 minutes
    .spreads = Cela va vers un bras, le cou, la mâchoire, le dos ou le ventre
    .sweat = Sueurs froides, envie de vomir ou impression de s'évanouir
    .breath = Essoufflement
    .why = Ce sont des signes fréquents de crise cardiaque. Les femmes ont plus souvent seulement les derniers, donc un seul suffit.

chest_pain-collapse_signs = Depuis le début de la douleur, l'une de ces choses est-elle arrivée ?
    .fainted = Évanouissement, confusion, ou lèvres grises ou bleues
    .blood = Du sang craché en toussant
    .leg = Une jambe est douloureuse et gonflée
    .tear = Impression de déchirure dans la poitrine ou le dos
    .weak = Nouvelle faiblesse d'un côté, parole anormale, ou bras ou jambe froid
    .why = Cela peut être un caillot dans le poumon ou une déchirure du plus gros vaisseau.

chest_pain-cause = L'un de ces points est-il vrai ?
    .injury = Cela a commencé après un coup fort, un accident, un coup de couteau ou une balle
    .vomit = Cela a commencé après de forts vomissements
    .drugs = Cela a commencé après de la cocaïne, du speed ou une autre drogue forte
    .angina = Angine de poitrine, et la douleur vient au repos ou reste après votre spray
    .failure = Muscle du cœur faible ou épais, valve du cœur malade, ou opération du cœur cette année
    .vessel = Maladie de Marfan ou gros vaisseau élargi
    .sickle = Drépanocytose
    .why = Dans un de ces cas, la douleur peut venir du poumon, du tube qui mène à l'estomac ou du cœur abîmé.

chest_pain-pregnant =
    .why = Les caillots et les problèmes de cœur sont alors plus fréquents.

chest_pain-gone_signs = Dans les dernières 24 heures, avez-vous eu l'un de ces signes, même s'il a disparu ?
    .heavy = Douleur lourde, oppressée ou serrée dans la poitrine
    .moved = Douleur qui est allée vers un bras, le cou, la mâchoire, le dos ou le ventre
    .ill = Douleur à la poitrine avec sueurs froides, envie de vomir ou du mal à respirer
    .why = Une alerte qui est passée peut revenir. Il faut l'examiner aujourd'hui.

chest_pain-clot_or_infection = Avez-vous l'un de ces signes ?
    .travel = Douleur vive en inspirant, et opération, long voyage ou repos au lit dans les 4 dernières semaines
    .clot = Douleur vive en inspirant, et caillot passé, cancer ou œstrogènes (pilule)
    .fever = Fièvre de 38 °C (100,4 °F) ou plus, et essoufflement au moindre effort
    .why = Cela peut être un caillot dans le poumon ou une infection du poumon.

chest_pain-heart_risk = Avez-vous l'un de ces problèmes ?
    .known = Maladie du cœur, diabète ou maladie des reins
    .two = Deux de ces points : tabac, tension élevée, trop de graisses dans le sang, cœur malade dans la famille avant 60 ans
    .why = Avec cela, même une douleur légère et courte peut venir du cœur.
