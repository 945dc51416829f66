# seal: b7de4e5a4ee0fa255b8145ae770876a1dc5f7226a611b222ab75c0102609dc28
dental_pain-title = Mal aux dents ou à la bouche

dental_pain-airway = Avez-vous l'un de ces signes maintenant ?
    .breath = Du mal à respirer, à avaler ou à parler
    .tongue = Langue, cou ou dessous de la langue gonflé
    .mouth = La bouche est très gonflée
    .eye = Un œil gonflé ou douloureux, ou un changement soudain de la vue
    .why = Le gonflement peut fermer le passage de l'air ou abîmer l'œil.

dental_pain-heart_blood = Avez-vous l'un de ces signes ?
    .heart = Douleur de la mâchoire avec mal à la poitrine, sueurs ou essoufflement
    .bleed = Beaucoup de sang qui ne s'arrête pas quand vous appuyez, ou impression de s'évanouir
    .mixed_up = Confusion, très endormi ou difficile à réveiller
    .skin = Peau marbrée, bleue ou très pâle, ou cœur très rapide
    .why = Cela peut être une crise cardiaque, une perte de sang ou une infection grave.

dental_pain-child_spreads = Le visage de l'enfant est-il gonflé, et le gonflement s'étend-il ou vient-il avec de la fièvre ?
    .why = Chez un enfant, ce gonflement peut s'étendre vite.

dental_pain-swelling = Avez-vous l'un de ces signes ?
    .spreads = Gonflement du visage qui s'étend, ou avec de la fièvre
    .open = Vous ne pouvez pas ouvrir la bouche en grand
    .child = Un enfant avec un gonflement du visage
    .immune = Gonflement, et diabète, médicaments du cancer ou des os, ou défenses du corps faibles
    .valve = Gonflement ou pus, et une valve du cœur remplacée
    .pregnant = Vous êtes enceinte ou venez d'accoucher, et avez un gonflement ou de la fièvre
    .why = L'infection s'étend peut-être et doit être traitée dans les prochaines heures.

dental_pain-injury = L'un de ces points est-il vrai ?
    .out = Une dent d'adulte est sortie. Remettez-la ou gardez-la dans du lait
    .moved = Une dent a été déplacée
    .bite = Après un coup, vos dents ne se ferment plus bien ensemble
    .socket = Le trou d'une dent arrachée saigne après 20 minutes d'appui
    .thinner = La gencive ou le trou saigne, et vous prenez un médicament qui fluidifie le sang
    .why = On peut souvent sauver une dent dans la première heure. Un saignement peut demander un point de suture.

dental_pain-abscess = Avez-vous l'un de ces signes ?
    .throbs = Douleur qui bat, ou mauvais goût dans la bouche
    .swollen = Gencive ou visage gonflé
    .fever = De la fièvre
    .sleep = Douleur qui empêche de dormir, et votre antidouleur habituel n'aide pas
    .broken = Une dent cassée qui fait très mal
    .pulled = Douleur devenue pire des jours après une dent arrachée
    .pregnant = Vous êtes enceinte, ou vous avez accouché dans les 6 dernières semaines
    .why = Dans un de ces cas, un dentiste doit vous voir aujourd'hui.

dental_pain-baby =
    .why = Un bébé si jeune doit toujours être examiné.

dental_pain-long = L'un de ces points est-il vrai ?
    .days = Cela dure depuis plus de 2 jours
    .cold = Le chaud, le froid ou le sucré fait mal à la dent
    .filling = Un plombage ou une couronne est tombé
    .sore = Une plaie dans la bouche depuis plus de 3 semaines
    .gums = Vos gencives saignent quand vous vous brossez les dents
    .why = Un dentiste peut trouver la cause et la soigner.
