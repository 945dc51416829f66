# seal: 1423ae6a0e8c4aa9c8ba8952c1939a4b02173cf9d11683b1dda118a198bf8cbd
palpitations-title = Cœur qui bat trop vite ou irrégulier

palpitations-signs_now = Avec ce cœur rapide ou irrégulier, avez-vous l'un de ces signes maintenant ?
    .chest = Douleur ou pression dans la poitrine
    .breath = Essoufflement
    .faint = Près de s'évanouir, évanouissement, ou convulsions
    .sport = Vous êtes tombé pendant le sport ou un gros effort
    .stroke = Visage qui tombe, bras faible ou parole anormale
    .why = Cela veut dire que le cœur ou le cerveau manque peut-être de sang.

palpitations-pulse = L'un de ces points est-il vrai ? Pour compter, prenez le pouls 30 secondes et doublez.
    .fast = Pouls au repos de 150 ou plus, depuis plus de 10 minutes
    .slow = Pouls sous 40, et vous ne vous sentez pas bien
    .shocks = Votre appareil pour le cœur a donné 2 chocs ou plus
    .shock_ill = Votre appareil pour le cœur a donné un choc, et vous ne vous sentez pas bien
    .why = Un cœur aussi rapide ou aussi lent demande de l'aide tout de suite.

palpitations-child_signs = L'un de ces points est-il vrai pour l'enfant ?
    .count = Le cœur bat trop vite pour être compté
    .pale = L'enfant est pâle ou ne va pas bien
    .why = Un enfant dans un de ces cas doit être examiné maintenant.

palpitations-lasts_pregnant = Le cœur bat-il vite depuis plus de quelques minutes, ou cela revient-il souvent ?
    .why = Un cœur rapide qui dure en cette période doit être examiné maintenant.

palpitations-urgent_signs = L'un de ces points est-il vrai ?
    .gone = Mal à la poitrine, du mal à respirer ou malaise est venu avec, et c'est passé maintenant
    .long = Il bat trop vite ou saute depuis plus de 30 minutes
    .new = Un pouls devenu irrégulier dans les dernières 48 heures
    .drugs = Cela a commencé après des drogues, ou trop de médicament pour la thyroïde ou l'asthme
    .energy = Cela a commencé après des boissons énergisantes, et vous tremblez ou vomissez
    .shock = Votre appareil pour le cœur a donné 1 choc
    .why = Le rythme du cœur doit être examiné dans les prochaines heures.

palpitations-pregnant =
    .why = En cette période, un soignant doit en être informé aujourd'hui.

palpitations-today = L'un de ces points est-il vrai ?
    .runs = C'est venu plus d'une fois aujourd'hui
    .heart = Vous avez une maladie du cœur
    .family = Quelqu'un de votre famille est mort d'un coup avant 40 ans
    .ill = Fièvre, perte de poids, ou mains qui tremblent
    .medicine = Vous prenez des comprimés qui font uriner, ou un médicament qui peut changer le rythme du cœur
    .fluids = Vous vomissez ou avez la diarrhée
    .why = Dans un de ces cas, un soignant doit examiner votre cœur aujourd'hui.

palpitations-often = L'un de ces points est-il vrai ?
    .back = Cela revient sans cesse, ou s'aggrave
    .minutes = Cela dure plus de quelques minutes
    .family = Il y a des problèmes de cœur dans votre famille
    .why = Un rendez-vous prévu peut montrer pourquoi cela revient.
