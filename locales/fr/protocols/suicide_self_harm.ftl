# seal: 1654acc3f53fb44da10d3831c8a44d6680bbf5cbd83ab1364a059cac70ac69bd
suicide_self_harm-title = Pensées de suicide, ou se faire du mal

suicide_self_harm-danger_now = Je suis désolé que ce soit si dur. L'un de ces points est-il vrai maintenant ?
    .took = Vous avez pris des comprimés, un poison ou trop de quelque chose, même si vous allez bien
    .hurt = Vous vous êtes gravement blessé
    .means = Vous êtes sur le point de le faire, ou tenez ce que vous utiliseriez
    .unsafe = Vous ne pouvez pas vous garder en sécurité
    .why = Votre vie est peut-être en danger maintenant, et l'aide doit être avec vous tout de suite.

suicide_self_harm-danger_mind = L'un de ces points est-il vrai maintenant ?
    .voices = Des voix vous disent de faire du mal, à vous ou à d'autres
    .restless = Si mal que vous ne tenez pas en place, ou vous perdez le contact avec le réel
    .drunk = Vous êtes ivre ou drogué, et voulez mourir
    .baby = Vous avez eu un bébé cette année, et pensez à faire du mal à vous ou au bébé
    .others = Vous voulez tuer ou gravement blesser quelqu'un, ou tenez une arme
    .why = Dans un de ces cas, c'est dur de rester en sécurité sans personne. Quelqu'un doit être avec vous maintenant.

suicide_self_harm-intent = L'un de ces points est-il vrai ?
    .act = Dans le dernier mois, vous vouliez passer à l'acte sur des pensées de vous tuer
    .plan = Dans le dernier mois, vous avez fait un plan et voulez le faire
    .recent = Dans les 3 derniers mois, vous avez essayé de mettre fin à votre vie, ou vous y êtes préparé
    .why = Cela montre que le danger est grand. Vous ne devez pas rester seul avec cela.

suicide_self_harm-method = L'un de ces points est-il vrai ?
    .how = Dans le dernier mois, vous avez pensé à comment vous vous tueriez
    .tried = Il y a plus de 3 mois, vous avez essayé de mettre fin à votre vie, ou vous y êtes préparé
    .wound = Vous avez une coupure, brûlure ou plaie à soigner, ou avalé un objet pour vous faire du mal
    .someone = Vous écrivez pour quelqu'un d'autre, et craignez pour sa vie maintenant
    .why = Dans un de ces cas, quelqu'un doit parler avec vous et aider à vous garder en sécurité aujourd'hui.

suicide_self_harm-strong_risk = Pensez-vous à vous tuer, et l'un de ces points est-il aussi vrai ?
    .drink = Vous buvez beaucoup ou prenez des drogues
    .hope = Aucun espoir, ou personne ne peut être avec vous
    .near = Une arme à feu, un pesticide ou beaucoup de comprimés sont près de vous
    .loss = Une perte, des violences, la prison, la guerre, ou la haine pour ce que vous êtes
    .pain = Forte douleur ou maladie qui dure
    .hospital = Vous êtes sorti d'un hôpital dans les dernières semaines
    .baby = Enceinte, ou un nouveau bébé
    .why = Les pensées de suicide sont plus dangereuses dans un de ces cas.

suicide_self_harm-thoughts_young = Dans le dernier mois, avez-vous eu des pensées de vous tuer ?
    .why = Avant 18 ans, on n'attend pas avec ces pensées. Dites-le à un adulte de confiance, s'il vous plaît.

suicide_self_harm-thoughts_older = Dans le dernier mois, avez-vous eu des pensées de vous tuer ?
    .why = Dès 65 ans, ces pensées sont plus dangereuses, donc on n'attend pas.

suicide_self_harm-low = L'un de ces points est-il vrai ?
    .wish = Dans le dernier mois, vous avez souhaité être mort ou ne pas vous réveiller
    .thoughts = Dans le dernier mois, vous avez eu des pensées de vous tuer
    .urge = Vous sentez une envie forte de vous faire du mal
    .scratch = Vous vous êtes fait un peu mal, sans vouloir mourir
    .why = De telles pensées peuvent vite changer. Parlez à quelqu'un aujourd'hui, s'il vous plaît.

suicide_self_harm-past = L'un de ces points est-il vrai ?
    .before = Vous avez eu de telles pensées il y a plus de 1 mois
    .talk = Vous aimeriez parler à quelqu'un, ou voulez une thérapie
    .support = Vous aidez quelqu'un qui a eu ces pensées, et qui est en sécurité maintenant
    .why = Parler tôt peut éviter que les pensées reviennent.
