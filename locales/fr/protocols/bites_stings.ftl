# seal: 668b420de05a6be38c81524bc29674f9e67ba8ffe013cb309b7b62b3320ffeb5
bites_stings-title = Morsure ou piqûre

bites_stings-severe = Après la morsure ou la piqûre, l'un de ces points est-il vrai ?
    .breath = Du mal à respirer, ou près de s'évanouir
    .swelling = Le visage, la gorge ou la langue gonfle
    .mouth = Une piqûre dans la bouche ou la gorge
    .snake = C'était un serpent, ou peut-être un serpent
    .why = Une allergie grave ou un venin de serpent peut s'aggraver en quelques minutes.

bites_stings-venom = L'un de ces points est-il vrai ?
    .scorpion = Un scorpion a piqué un enfant, ou ensuite vous tremblez, bavez ou êtes malade
    .spider = Une araignée, avec des crampes ou des sueurs
    .sea = Une cuboméduse, ou très forte douleur ou malade après une piqûre en mer
    .many = Plus de 50 piqûres, ou plus de 5 chez un enfant
    .blood = Beaucoup de sang, morsure profonde au cou ou au visage, ou un morceau arraché
    .tick = Une tique, et vous devenez faible
    .why = Le venin ou la perte de sang peut abîmer le cœur, les nerfs ou la respiration.

bites_stings-rabies = Un animal a-t-il fait l'une de ces choses ? Lavez maintenant 15 minutes à l'eau et au savon.
    .bat = Tout contact avec une chauve-souris
    .broke = Morsure ou griffure d'un mammifère qui a percé la peau, là où il peut y avoir la rage ou à l'étranger
    .spit = Sa salive a touché un œil, la bouche ou une plaie
    .monkey = Morsure de singe, chien ou chat il y a des semaines, là où il peut y avoir la rage, sans vaccin
    .why = Le vaccin contre la rage ne marche qu'avant les premiers signes. Il faut le faire tout de suite.

bites_stings-place = L'un de ces points est-il vrai pour la morsure ou la piqûre ?
    .human = Une personne ou un chat vous a mordu
    .place = Un animal a mordu la main, le visage, le pied, les parties intimes ou une articulation
    .deep = C'est une morsure profonde
    .immune = Morsure d'animal, et diabète, maladie du foie, pas de rate ou défenses du corps faibles
    .red = Rougeur ou ligne rouge qui s'étend, avec fièvre
    .spine = Un scorpion, ou une épine de poisson ou d'oursin
    .eye = Une piqûre près d'un œil
    .why = Ces morsures s'infectent souvent ou abîment ce qui est sous la peau.

bites_stings-baby =
    .why = Un bébé si jeune doit toujours être examiné.

bites_stings-infected = L'un de ces points est-il vrai ?
    .large = Une zone rouge et gonflée de 10 cm (4 pouces) ou plus
    .worse = Cela s'aggrave après quelques jours, ou il y a du pus
    .fever = Fièvre, ganglions gonflés ou comme une grippe
    .dirty = Morsure d'animal, ou plaie sale et pas de vaccin tétanos depuis 10 ans
    .ring = Un anneau comme une cible, ou une piqûre de tique dans le dernier mois
    .risk = Médicament qui fluidifie le sang, ou déjà une mauvaise réaction à une piqûre
    .why = Il faut peut-être un traitement, un vaccin ou un test aujourd'hui.

bites_stings-slow = L'un de ces points est-il vrai ?
    .days = Ce n'est pas mieux après 3 jours
    .lumps = Des boutons depuis plus de 2 semaines
    .home = Beaucoup de piqûres de punaises ou de puces à la maison
    .why = Cela peut attendre un rendez-vous, mais il faut l'examiner.
