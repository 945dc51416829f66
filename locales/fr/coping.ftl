# Des exercices pour un moment difficile : un brouillon sans signature. Les sources sont dans flows/coping.yaml.
coping-which = Lequel vous aiderait maintenant ?
choice-breathe = Respirer lentement
choice-ground = Utiliser les 5 sens
choice-muscles = Détendre les muscles
choice-worry_time = Un temps pour les soucis
choice-sleep = Mieux dormir
choice-small_step = Un petit pas
choice-reach_out = Parler à quelqu'un

coping-breathe = Respirons lentement. Asseyez-vous et laissez tomber les épaules. Inspirez par le nez et comptez jusqu'à 4. Soufflez par la bouche et comptez jusqu'à 6. Continuez 3 à 5 minutes. Si la tête vous tourne, respirez comme vous voulez.
coping-ground = Regardez autour de vous. Nommez 5 choses que vous voyez. Touchez 4 choses et sentez-les. Écoutez 3 sons. Trouvez 2 choses qui ont une odeur. Remarquez 1 goût dans la bouche. Puis respirez lentement. Vous êtes ici, maintenant.
coping-muscles = Asseyez-vous ou allongez-vous. Serrez les poings 5 secondes, puis relâchez 10 secondes. Sentez la différence. Faites de même avec les bras, les épaules, le visage, le ventre, les jambes et les pieds. Laissez de côté ce qui fait mal.
coping-worry_time = Choisissez 15 minutes par jour pour vos soucis, mais pas juste avant de dormir. Quand un souci vient, notez-le et gardez-le pour ce moment. Alors demandez-vous : puis-je y faire quelque chose ? Si oui, prévoyez un pas. Si non, laissez-le passer et faites autre chose.
coping-sleep = Couchez-vous et levez-vous chaque jour à la même heure. Gardez la dernière heure calme, sans écran. Pas de café après midi, et peu d'alcool. Si vous restez éveillé(e) 20 minutes, levez-vous et faites quelque chose de calme jusqu'à avoir sommeil.
coping-small_step = Choisissez une petite chose qui compte pour vous ou qui vous faisait plaisir : une courte marche, une douche, une chanson, un appel. Assez petite pour la faire aujourd'hui. Choisissez l'heure. Faites-la même sans envie. Puis regardez comment vous allez.
coping-reach_out = Vous n'avez pas à vivre cela seul(e). Pensez à une personne de confiance. Envoyez-lui quelques mots : « Je traverse un moment difficile. On peut parler ? » Vous pouvez vous voir, vous appeler ou juste rester ensemble. Si personne ne vous vient à l'esprit, notre équipe peut vous aider à trouver quelqu'un.
