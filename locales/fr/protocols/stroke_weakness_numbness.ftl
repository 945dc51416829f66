# seal: a92934644dbab301348f0b3ec80ddca65839153f9bf01ab6fcbf171edd1a4cff
stroke_weakness_numbness-title = Signes d'AVC, faiblesse ou engourdissement

stroke_weakness_numbness-stroke_signs = Avez-vous l'un de ces signes maintenant, ou l'avez-vous eu dans les dernières 24 heures, même si c'est passé ?
    .face = Un côté du visage tombe
    .arm = Bras ou jambe faible ou engourdi, d'un seul côté
    .speech = Parole anormale, ou les mots n'ont pas de sens
    .sight = Vue soudain double, floue ou perdue
    .balance = Perte soudaine d'équilibre, ou ne peut pas marcher droit
    .memory = Soudain confus, ou mémoire perdue
    .head = Mal de tête soudain et très fort
    .why = Ce sont des signes d'AVC. Chaque minute compte, même s'ils partent.

stroke_weakness_numbness-nerve_signs = Avez-vous l'un de ces signes ?
    .breath = Vous êtes faible, et avez du mal à respirer ou à avaler
    .food = Faible ou raide après un aliment douteux ou une plaie sale
    .spine = Faiblesse soudaine après un coup au cou ou au dos
    .back = Faiblesse soudaine avec fort mal de dos
    .cold = Bras ou jambe engourdi qui est froid, pâle ou douloureux
    .saddle = Engourdi entre les jambes, ou ne peut pas retenir ou faire sortir l'urine
    .why = Les nerfs, la colonne ou le passage du sang sont peut-être touchés.

stroke_weakness_numbness-passed = Avez-vous l'un de ces signes ?
    .week = Signes d'AVC venus puis partis dans les 7 derniers jours
    .hand = Une main devenue faible, ou un pied qui tombe
    .face = Un côté du visage faible, avec mal à l'oreille ou boutons
    .legs = Vos jambes deviennent plus faibles de jour en jour
    .why = Un AVC peut suivre une alerte. Un nerf peut être en danger. Il faut vous examiner en quelques heures.

stroke_weakness_numbness-today = Avez-vous l'un de ces signes ?
    .past = Signes d'AVC venus puis partis il y a plus de 7 jours
    .both = Picotements des deux mains ou pieds, commencés ces derniers jours
    .patch = Une zone engourdie avec boutons ou mal de dos
    .why = Un soignant doit voir cela aujourd'hui.

stroke_weakness_numbness-long = Avez-vous l'un de ces signes ?
    .night = Votre main picote la nuit
    .feet = Vos pieds picotent ou sont engourdis depuis longtemps
    .slow = Cela a changé lentement, en des mois
    .returns = Cela revient sans cesse
    .birth = Vous êtes enceinte, ou avez accouché dans les 6 dernières semaines
    .why = Un rendez-vous prévu peut montrer ce qui aide.
