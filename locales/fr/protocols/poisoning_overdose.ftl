# seal: 28606c9ca943a3e4050bd4cc8d4e8d3b244dd36725cdf4638d6d7233dbd9d3d9
poisoning_overdose-title = Poison ou trop de médicaments

poisoning_overdose-signs = Avez-vous l'un de ces signes maintenant ?
    .wake = Évanoui, très endormi, ou difficile à réveiller
    .breath = Respiration lente, bruyante ou difficile
    .fit = Convulsions, secousses, ou confusion
    .color = Bleu, gris ou très pâle
    .mouth = Brûlures ou bave à la bouche, ou du mal à avaler
    .belly = Très fort mal au ventre, ou vomissements encore et encore
    .eyes = Le rond noir des yeux est très petit
    .why = Le poison agit peut-être déjà sur le cerveau, la respiration ou le cœur.

poisoning_overdose-purpose = Était-ce pris exprès, pour vous faire du mal ou pour mourir ?
    .why = Toute quantité peut être dangereuse, même si vous allez bien maintenant. Vous ne devez pas rester sans personne.

poisoning_overdose-what = Était-ce l'un de ces produits ?
    .battery = Une pile bouton, ou 2 aimants ou plus
    .pesticide = Poison contre herbes, insectes ou rats, ou pastille pour le riz ou les grains
    .burns = Eau de Javel, nettoyant fort, antigel, alcool frelaté ou essence
    .mushroom = Un champignon sauvage
    .pills = Un enfant a pris un comprimé pour le cœur, le sucre, l'humeur, le fer, le paludisme ou un antidouleur fort
    .insulin = Trop d'insuline, de méthadone ou d'un autre opioïde
    .gas = Fumée, gaz, alarme de gaz, ou produit chimique dans l'œil
    .why = Ces produits peuvent faire beaucoup de mal avant que vous le sentiez. Sortez s'il y a de la fumée ou du gaz.

poisoning_overdose-medicine = L'un de ces points est-il vrai ?
    .label = Une dose de médicament plus forte que sur la notice, même par erreur ou sur plusieurs jours
    .child = Un enfant a pris un médicament, une plante, un produit de vapotage, une capsule de lessive, de l'huile ou du gel pour les mains
    .pack = Un avertissement sur l'emballage, effet prolongé, ou pas sûr que ce soit sans danger
    .drink = Trop d'alcool, ou drogues de fête ou inconnues
    .double = Dose en trop d'un médicament qui fluidifie le sang, digoxine, lithium ou méthotrexate
    .skin = Un produit chimique sur la peau
    .pregnant = Enceinte, ou très maigre
    .why = Le mal de certains poisons ne commence qu'après des jours, même si on va bien.

poisoning_overdose-mild = L'un de ces points est-il vrai ?
    .rash = Boutons, démangeaisons, toux ou léger mal au ventre après
    .wrong = Un seul mauvais médicament, et un centre antipoison a dit de surveiller
    .why = Un soignant doit en être informé aujourd'hui.

poisoning_overdose-work = Avez-vous eu un petit contact avec ce produit pendant longtemps, par exemple au travail ou dans une vieille maison ?
    .why = Une prise de sang peut montrer s'il en reste dans le corps.
