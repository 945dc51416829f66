# seal: e8bd7c64640dc5215192ac48b660ae9647f72f696ee9b9ecfb2bfdbc07f522b3
seizure-title = Convulsions ou crise d'épilepsie

seizure-now = L'un de ces points est-il vrai ?
    .now = La crise dure encore, ou elle a duré 5 minutes ou plus
    .first = C'était la toute première crise
    .again = Une nouvelle crise est venue avant d'être bien réveillé
    .wake = Pas bien réveillé, ou respire mal, après la crise
    .blue = Lèvres bleues ou grises
    .hurt = Vous avez été blessé, ou c'était dans l'eau
    .why = Une telle crise peut abîmer le cerveau ou la respiration. Il faut de l'aide tout de suite.

seizure-cause = L'un de ces points est-il vrai ?
    .birth = Vous êtes enceinte, ou avez accouché dans les 6 dernières semaines
    .diabetes = Vous avez du diabète
    .neck = Fièvre avec cou raide, ou taches qui ne s'effacent pas sous un verre
    .head = Un coup à la tête avant la crise
    .thinner = Vous vous êtes cogné la tête, et prenez un médicament qui fluidifie le sang
    .drugs = Drogues ou trop de comprimés
    .alcohol = Vous buvez de l'alcool chaque jour, ou venez d'arrêter
    .why = Dans un de ces cas, une crise peut venir de quelque chose à traiter tout de suite.

seizure-baby =
    .why = Une crise chez un bébé si jeune demande de l'aide tout de suite.

seizure-child_fever = L'enfant a-t-il eu l'un de ces signes ?
    .side = Un seul côté du corps a tremblé
    .again = Une deuxième crise dans les 24 heures
    .sleepy = Endormi plus de 1 heure après
    .why = Une telle crise n'est pas une simple crise de fièvre.

seizure-more = L'un de ces points est-il vrai ?
    .cluster = Plus de crises que d'habitude en 24 heures
    .rescue = Un médicament de secours a été donné
    .fever = Vous avez de la fièvre ou êtes malade
    .mouth = Une langue mordue ou une tête cognée qui demande des soins
    .missed = Le médicament contre les crises a été oublié quelques jours
    .why = D'autres crises peuvent suivre. Il faut vous examiner dans les prochaines heures.

seizure-changed = L'un de ces points est-il vrai ?
    .new = Les crises ont changé, ou viennent plus souvent
    .medicine = Vous avez commencé un nouveau médicament
    .unclear = C'était peut-être un évanouissement et pas une crise
    .why = Un soignant doit voir cela aujourd'hui.

seizure-review = Voulez-vous parler de l'un de ces points ?
    .control = Vos crises, ou votre médicament
    .driving = La conduite ou le travail
    .baby = La contraception, ou un projet de bébé
    .why = Un rendez-vous prévu est le bon endroit pour cela.
