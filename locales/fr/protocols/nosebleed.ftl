# seal: b75a87ff767cfbda3888db50b8938b24013dde690292ca4a6d714f46332a5d83
nosebleed-title = Saignement de nez

nosebleed-heavy = Avec le saignement de nez, l'un de ces points est-il vrai maintenant ?
    .pours = Le sang coule à flots et ne ralentit pas quand vous pincez le nez
    .faint = Près de s'évanouir, pâle, ou cœur rapide
    .breath = Du mal à respirer
    .vomit = Vous vomissez du sang
    .why = Vous perdez peut-être trop de sang.

nosebleed-head_hit = L'un de ces points est-il vrai ?
    .out = Après un coup à la tête, vous avez perdu connaissance, vomi ou êtes endormi
    .fluid = Après un coup, un liquide clair sort du nez ou d'une oreille
    .sight = Après un coup, vous voyez double, ou êtes faible ou engourdi
    .battery = Une petite pile ronde est dans le nez
    .pregnant = Vous êtes enceinte ou venez d'accoucher, et avez un fort mal de tête ou une vue bizarre
    .why = Cela peut être la tête qui est touchée, ou une tension très élevée de la grossesse.

nosebleed-lasts = Est-ce que cela saigne encore après avoir pincé fort 10 à 15 minutes, deux fois ?
    .why = Un saignement qui ne s'arrête pas peut demander l'aide d'un soignant.

nosebleed-risk_now = L'un de ces points est-il vrai ?
    .thinner = Médicament qui fluidifie le sang ou maladie qui fait saigner, et pincer 10 minutes ne l'a pas arrêté
    .lot = Vous avez perdu beaucoup de sang, ou êtes faible ou la tête tourne
    .hit = Cela a commencé par un coup au nez, au visage ou à la tête
    .surgery = Opération du nez ou des amygdales dans les dernières semaines
    .object = Quelque chose est coincé dans le nez
    .why = Dans un de ces cas, un saignement peut s'aggraver ou revenir fort.

nosebleed-small_child =
    .why = À cet âge, un saignement de nez est rare : un soignant en cherche la cause.

nosebleed-risk_later = L'un de ces points est-il vrai ?
    .thinner = Vous prenez un médicament qui fluidifie le sang
    .illness = Une maladie qui fait saigner ou une maladie du foie
    .bruises = Nouveaux bleus ou petites taches foncées, ou les gencives saignent
    .pressure = Votre tension à la maison est de 180 sur 120 ou plus
    .why = Dans un de ces cas, la cause doit être cherchée aujourd'hui.

nosebleed-often = L'un de ces points est-il vrai ?
    .week = Le nez saigne 3 fois par semaine ou plus
    .tired = Vous êtes souvent fatigué, pâle, ou essoufflé dans l'escalier
    .side = Un côté du nez est bouché et saigne
    .why = Des saignements qui reviennent doivent être examinés.
