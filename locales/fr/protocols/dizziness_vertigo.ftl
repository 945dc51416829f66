# seal: f1d600bf00a7581472067786165edc0b2f5058868bc33f1f0bc143d175213a02
dizziness_vertigo-title = Tête qui tourne ou vertige

dizziness_vertigo-stroke_signs = Avec la tête qui tourne, avez-vous l'un de ces signes maintenant ?
    .sight = Vous voyez double, ou avez perdu la vue
    .speech = Parole anormale, ou du mal à avaler
    .weak = Visage, bras ou jambe faible, engourdi ou avec des picotements
    .walk = Vous ne pouvez pas tenir debout ou marcher sans aide
    .head = Douleur soudaine et très forte à la tête ou au cou
    .hearing = Perte soudaine de l'ouïe
    .why = Cela peut être un AVC à l'arrière du cerveau.

dizziness_vertigo-heart_signs = L'un de ces points est-il vrai ?
    .chest = Mal à la poitrine, ou du mal à respirer
    .heart = Cœur très rapide ou irrégulier
    .faint = Évanouissement, convulsions ou confusion
    .blood = Beaucoup de sang perdu, ou selles noires
    .blow = Un coup à la tête, ou une chute avec un médicament qui fluidifie le sang
    .sugar = Diabète, et sucre bas ou très endormi
    .why = Dans un de ces cas, le cœur, le cerveau ou le sang est peut-être en danger.

dizziness_vertigo-ill_signs = Avez-vous l'un de ces signes ?
    .constant = À 50 ans ou plus, cela tourne tout le temps pour la première fois
    .vomit = Des vomissements qui ne s'arrêtent pas
    .headache = Un très fort mal de tête
    .fever = Fièvre, ou chaud avec des frissons
    .loss = Près de s'évanouir debout, et diarrhée, vomissements ou perte de sang
    .ear = Oreille qui fait mal ou qui coule, avec un visage qui tombe ou une boule derrière
    .why = Dans un de ces cas, il faut vous examiner dans les prochaines heures. Dès 50 ans, cela peut être un AVC.

dizziness_vertigo-today = Avez-vous l'un de ces signes ?
    .constant = Cela tourne tout le temps
    .vomit = Vous vomissez, mais vous pouvez boire
    .medicine = Cela a commencé avec un nouveau médicament
    .pressure = Tension avec un chiffre du haut sous 90
    .birth = Vous êtes près de vous évanouir, et peut-être enceinte
    .why = Un soignant doit voir cela aujourd'hui.

dizziness_vertigo-long = Avez-vous l'un de ces signes ?
    .returns = Cela revient sans cesse, ou ne passe pas
    .life = Cela rend la vie de tous les jours difficile
    .hearing = Vous entendez moins, ou vos oreilles sifflent
    .standing = La tête tourne quand vous vous levez, depuis des semaines
    .falls = Vous tombez
    .why = Un rendez-vous prévu peut montrer ce qui aide.
