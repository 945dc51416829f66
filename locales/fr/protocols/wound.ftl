# seal: 82d626a5776dcb2c5a9f05a51cf2e5ce9674b73d9b03572ba9aa12fb5608cdd1
wound-title = Plaie ou coupure

wound-danger = L'un de ces points est-il vrai maintenant ?
    .spurts = Le sang gicle ou coule à flots
    .soaks = Cela saigne encore beaucoup après 10 minutes d'appui ferme
    .faint = Près de s'évanouir, ou pâle et moite
    .crushed = Une partie est coupée ou écrasée
    .stab = Coup de couteau, balle ou objet dans la tête, le cou, la poitrine, le ventre ou l'aine
    .dark = Cela fait bien plus mal que cela n'en a l'air, et la peau autour devient foncée
    .jaw = Mâchoire raide, ou crampes dans tout le corps
    .why = Perdre du sang, une blessure profonde ou une infection rapide peut mettre la vie en danger.

wound-on_purpose = Vous êtes-vous fait la plaie vous-même, exprès ?
    .why = La plaie doit être examinée, et il vous faut quelqu'un à qui parler maintenant.

wound-deep = L'un de ces points est-il vrai pour la plaie ?
    .bleeds = Elle saigne encore après 10 minutes d'appui ferme
    .numb = Une partie près d'elle est engourdie, ou vous ne pouvez pas la bouger
    .gapes = Elle bâille, est profonde, déchirée ou arrachée, ou de plus de 5 cm (2 pouces)
    .joint = Elle est sur une articulation, ou vous voyez l'os
    .object = Quelque chose est encore dedans
    .place = Elle est dans la bouche ou aux parties intimes, ou c'est une grosse coupure au visage
    .why = Il faut peut-être la fermer ou la réparer dans les prochaines heures.

wound-cause = L'un de ces points est-il vrai ?
    .bite = Une personne ou un animal vous a mordu
    .needle = Une aiguille usagée, ou le sang de quelqu'un d'autre
    .jet = Peinture, graisse ou air entré sous pression
    .soil = Terre, fumier ou rouille, et moins de 3 vaccins tétanos dans la vie, ou pas sûr
    .palm = Elle est dans la paume et est rouge ou a du pus
    .flow = Elle est rouge ou a du pus, et le sang circule mal à cet endroit
    .unsafe = Quelqu'un vous a fait cela, ou vous ne vous sentez pas en sécurité
    .why = Il faut des soins aujourd'hui, qui marchent mieux s'ils commencent tôt.

wound-care_today = L'un de ces points est-il vrai ?
    .dirt = Il y a de la saleté que vous ne pouvez pas enlever en lavant
    .infected = Davantage de douleur, rougeur, gonflement ou pus, ou de la fièvre
    .tetanus = Elle était sale, et votre dernier vaccin tétanos date de plus de 5 ans
    .foot = Elle est sur un pied, et vous avez du diabète
    .open = Des points se sont ouverts, ou elle suinte du sang encore et encore
    .child = Un enfant a une coupure au visage
    .why = Un soignant doit voir cela aujourd'hui.

wound-slow = L'un de ces points est-il vrai ?
    .weeks = Elle n'est pas guérie après 2 semaines
    .stitches = Des points doivent être enlevés
    .scar = Une cicatrice, ou du sang sous un ongle
    .flow = Le sang circule mal dans ce bras ou cette jambe
    .why = Ce qui guérit lentement doit être examiné.
