# seal: 668b420de05a6be38c81524bc29674f9e67ba8ffe013cb309b7b62b3320ffeb5
bites_stings-title = Mordida ou picada

bites_stings-severe = Depois da mordida ou picada, alguma destas coisas é verdade?
    .breath = Dificuldade para respirar, ou sensação de desmaio
    .swelling = O rosto, a garganta ou a língua está inchando
    .mouth = Picada na boca ou na garganta
    .snake = Foi uma cobra, ou pode ter sido
    .why = Uma alergia grave ou veneno de cobra pode piorar em minutos.

bites_stings-venom = Alguma destas coisas é verdade?
    .scorpion = Escorpião picou uma criança, ou há tremores, baba ou mal-estar depois dele
    .spider = Aranha, com cólicas ou suor
    .sea = Água-viva-caixa (cubomedusa), ou dor muito forte ou mal-estar após picada no mar
    .many = Mais de 50 picadas, ou mais de 5 em uma criança
    .blood = Sangra muito, mordida funda no pescoço ou rosto, ou pedaço arrancado
    .tick = Carrapato, e você está perdendo as forças
    .why = O veneno ou a perda de sangue pode afetar o coração, os nervos ou a respiração.

bites_stings-rabies = Um animal fez algum destes? Lave agora por 15 minutos com água e sabão.
    .bat = Qualquer toque de um morcego
    .broke = Mordida ou arranhão que rompeu a pele, de mamífero, onde pode haver raiva ou no exterior
    .spit = A saliva dele entrou em um olho, na boca ou em uma ferida
    .monkey = Mordida de macaco, cão ou gato há semanas, onde pode haver raiva, sem vacina
    .why = A vacina da raiva só funciona antes dos sinais, por isso deve ser dada já.

bites_stings-place = Alguma destas coisas é verdade para a mordida ou picada?
    .human = Uma pessoa ou um gato mordeu você
    .place = Um animal mordeu a mão, o rosto, o pé, as partes íntimas ou uma junta
    .deep = É uma mordida funda
    .immune = Mordida de animal, e diabetes, doença do fígado, falta do baço ou defesas baixas
    .red = Vermelhidão ou linha vermelha que se espalha, com febre
    .spine = Escorpião, ou espinho de peixe ou ouriço-do-mar
    .eye = Picada perto de um olho
    .why = Essas feridas infeccionam muito ou ferem o que está debaixo da pele.

bites_stings-baby =
    .why = Um bebê tão novo deve sempre ser examinado.

bites_stings-infected = Alguma destas coisas é verdade?
    .large = Área vermelha e inchada de 10 cm (4 polegadas) ou mais
    .worse = Piora depois de alguns dias, ou tem pus
    .fever = Febre, ínguas inchadas ou sensação de gripe
    .dirty = Mordida de animal, ou ferida suja e sem vacina do tétano há 10 anos
    .ring = Anel como um alvo, ou picada de carrapato no último mês
    .risk = Toma remédio para afinar o sangue, ou já teve reação forte a picada
    .why = Pode precisar de tratamento, vacina ou exame hoje.

bites_stings-slow = Alguma destas coisas é verdade?
    .days = Não melhorou depois de 3 dias
    .lumps = Caroços há mais de 2 semanas
    .home = Muitas picadas de insetos ou pulgas em casa
    .why = Isso pode esperar uma consulta, mas deve ser examinado.
