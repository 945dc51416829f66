# seal: db0b709c1a8e3e8a058e950bf40829874021990d2a247704b17c7671ff11381c
limb_injury-title = Blessure d'un bras ou d'une jambe

limb_injury-limb_danger = L'un de ces points est-il vrai maintenant ?
    .bone = L'os sort à travers la peau
    .blood = Cela saigne beaucoup
    .bent = Le bras ou la jambe est très déformé
    .crushed = Une partie est coupée ou écrasée
    .cold = Au-delà de la blessure, c'est froid, bleu, blanc ou engourdi
    .why = Le bras, la jambe ou votre vie est peut-être en danger.

limb_injury-body_danger = Avez-vous l'un de ces signes ?
    .spine = Très forte douleur au cou, au dos, à la hanche, au bassin ou à la cuisse
    .move = On ne peut pas vous bouger, ou la jambe est très cassée
    .tight = C'est très tendu, ou dans un plâtre, et la douleur s'aggrave vite
    .stretch = Étendre les doigts ou les orteils fait très mal
    .breath = Du mal à respirer, ou près de s'évanouir
    .head = Un coup à la tête aussi
    .why = Il faut une ambulance, car bouger peut faire plus de mal.

limb_injury-use = L'un de ces points est-il vrai ?
    .steps = Vous ne pouvez pas faire 4 pas, ou pas vous servir du bras ou de la jambe
    .joint = Une articulation est sortie de sa place
    .snap = Vous avez entendu un craquement ou un frottement, ou senti un claquement dans le mollet
    .wound = Il y a une plaie ouverte sur l'os qui fait mal
    .finger = Un doigt ne se plie pas ou ne se tend pas
    .why = Un os ou un tendon est peut-être cassé.

limb_injury-bone_pain = L'un de ces points est-il vrai ?
    .ankle = Les os de la cheville, ou le côté ou le dessus du pied, font mal quand on appuie
    .knee = C'est un genou, et vous avez 55 ans ou plus
    .bend = Un genou ne se plie pas à angle droit, ou l'os fait mal quand on appuie
    .thumb = Vous êtes tombé sur la main, et la base du pouce fait mal
    .unsafe = Quelqu'un vous a fait cela, ou vous ne vous sentez pas en sécurité
    .pregnant = Vous êtes enceinte
    .why = Dans un de ces cas, il faut peut-être une radio.

limb_injury-look_today = L'un de ces points est-il vrai ?
    .limp = C'est gonflé ou douloureux, et vous boitez
    .finger = Un doigt ou un orteil est peut-être cassé, mais il est droit
    .days = Ce n'est pas mieux après 5 jours
    .hip = Une chute, et douleur à la hanche, à l'aine, au poignet ou au dos
    .child = Un enfant boite ou ne se sert pas d'un bras ou d'une jambe, et a de la fièvre
    .baby = Un bébé qui ne marche pas encore est blessé
    .why = Un soignant doit voir cela aujourd'hui.

limb_injury-slow = L'un de ces points est-il vrai ?
    .weeks = C'était une entorse il y a plus de 2 semaines
    .locks = Cela se bloque ou lâche
    .bruise = Un grand bleu à la cuisse
    .why = Ce qui ne guérit pas à temps doit être examiné.
