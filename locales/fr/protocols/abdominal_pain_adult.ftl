# seal: e3b15a40ff6c9c874d8e1d73b11c33d7a24f3b5b5c2b3bfc63f9d08218a0356c
abdominal_pain_adult-title = Mal au ventre, à partir de 12 ans

abdominal_pain_adult-severe_signs = Avec le mal au ventre, avez-vous l'un de ces signes maintenant ?
    .sudden = C'est venu d'un coup, ou c'est le pire de votre vie
    .still = Vous ne pouvez pas vous tenir debout, ou pas rester allongé sans bouger
    .hard = Le ventre est dur, ou fait mal quand on le touche
    .vomit = Vous vomissez du sang, ou des grains comme du café
    .poop = Selles avec du sang, ou noires et collantes
    .faint = Évanouissement, mal à la poitrine, ou du mal à respirer
    .pale = Peau pâle, froide et en sueur, peau marbrée, ou confusion
    .why = Cela peut être un saignement, un organe percé ou une infection grave.

abdominal_pain_adult-blocked = L'un de ces points est-il vrai ?
    .pee = Vous ne pouvez pas uriner du tout
    .gas = Ni gaz ni selles, et le ventre gonfle ou vous vomissez
    .lump = Une boule à l'aine ou au ventre est coincée, et vous vomissez
    .diabetes = Vous avez du diabète, et vous vomissez
    .stone = Douleur du côté vers l'aine, et fièvre ou un seul rein
    .drink = Forte douleur en haut du ventre et dans le dos, après beaucoup d'alcool
    .injury = Cela a commencé après un coup fort, une chute ou un accident
    .artery = Forte douleur nouvelle à 60 ans ou plus, ou anévrisme connu
    .why = Dans un de ces cas, la douleur peut venir de quelque chose à traiter tout de suite.

abdominal_pain_adult-pregnant_signs = Vous êtes peut-être enceinte, ou vous avez accouché il y a peu. Avez-vous l'un de ces signes ?
    .bad = La douleur est forte, ou là tout le temps
    .side = Douleur d'un seul côté, ou à la pointe d'une épaule
    .bleed = Vous saignez du vagin
    .faint = Vous sentez que vous allez vous évanouir
    .why = Cela peut être une grossesse hors de l'utérus, ou un utérus qui saigne en dedans.

abdominal_pain_adult-fixed = Avez-vous l'un de ces signes ?
    .worse = La douleur est bien plus forte d'heure en heure
    .right = Elle est passée en bas à droite, ou fait mal là quand vous toussez
    .hours = Plus de 6 heures, et fièvre ou vomissements répétés
    .liver = Douleur sous les côtes à droite, avec fièvre ou yeux jaunes
    .stone = Douleur par vagues du côté vers l'aine, et envie de vomir
    .lump = Une boule douloureuse à l'aine ou au ventre ne rentre plus
    .pelvis = Douleur en bas, avec fièvre et nouvelles pertes
    .why = Dans un de ces cas, il faut vous examiner dans les prochaines heures.

abdominal_pain_adult-risk = L'un de ces points est-il vrai ?
    .testicle = Douleur ou gonflement d'un testicule
    .surgery = Opération ou caméra dans le ventre dans les 30 derniers jours
    .immune = Défenses du corps faibles, ou corticoïdes depuis longtemps
    .sickle = Drépanocytose
    .thinner = Médicament qui fluidifie le sang, ou vous saignez facilement
    .older = Douleur nouvelle à 65 ans ou plus, là tout le temps
    .why = Dans un de ces cas, même une petite douleur peut être grave en dedans.

abdominal_pain_adult-today = Avez-vous l'un de ces signes ?
    .constant = Elle est là tout le temps depuis 12 heures ou plus
    .pee = Cela brûle quand vous urinez, ou il y a du sang dans les urines
    .bleed = Du sang quand vous vous essuyez, ou du sang du vagin entre les règles
    .fluid = Nouvel écoulement du vagin ou du pénis
    .vomit = Vous vomissez encore et encore, mais vous gardez les petites gorgées
    .why = Un soignant doit trouver aujourd'hui d'où cela vient.

abdominal_pain_adult-pregnant =
    .why = En cette période, tout mal au ventre doit être examiné.

abdominal_pain_adult-long = Avez-vous l'un de ces signes ?
    .returns = Douleur ou ventre gonflé qui ne passe pas, ou qui revient
    .weight = Vous perdez du poids, ou la nourriture se coince
    .habit = Vos selles ou urines ont changé, ou diarrhée depuis des jours
    .bloated = À 50 ans ou plus, le ventre est gonflé la plupart des jours
    .acid = À 55 ans ou plus, nouvelles brûlures d'estomac ou douleur après manger
    .why = Ce qui ne passe pas doit être examiné.
