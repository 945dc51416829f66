# seal: 411fe680297d1501c3df92cc1419f4265b2fa24348b4ef06f9d6bda79b4d300e
sinusitis-title = Dor nos seios da face (sinusite)

sinusitis-eye = Com a dor no rosto, você tem alguma destas coisas?
    .sight = Você vê dobrado, ou vê menos
    .bulge = Um olho vermelho ou inchado que salta para fora ou não se mexe
    .forehead = Um inchaço no osso da testa
    .black = Casca preta no nariz, rosto dormente ou olho dolorido, com diabetes ou defesas baixas
    .why = Pode ser que a infecção esteja indo para o olho, o osso ou o cérebro.

sinusitis-brain = Com ou sem dor de cabeça forte, você tem alguma destas coisas?
    .mixed_up = Confusão, muito sono ou difícil de acordar
    .neck = Pescoço duro
    .fit = Convulsão
    .weak = Braço, perna ou rosto fraco ou dormente
    .skin = Pele manchada, azul ou muito pálida
    .why = Podem ser sinais de infecção em volta do cérebro ou no sangue.

sinusitis-child_eye = Há inchaço ou vermelhidão perto de um olho da criança?
    .why = Em uma criança, esta infecção pode chegar ao olho em poucas horas.

sinusitis-very_ill = Alguma destas coisas é verdade?
    .near_eye = Inchaço ou vermelhidão perto de um olho
    .ill = Você se sente muito mal, treme com calafrios, ou o coração está rápido
    .immune = Defesas baixas, com febre, dor muito forte ou piora
    .why = A infecção pode ter se espalhado. Precisa ser vista nas próximas horas.

sinusitis-baby =
    .why = Um bebê tão novo sempre precisa ser visto.

sinusitis-worse = Alguma destas coisas é verdade?
    .fever = Febre de 39 °C (102,2 °F) ou mais, e dor no rosto há mais de 3 dias
    .again = Melhorou, e depois piorou
    .side = Dor muito forte de um lado
    .immune = Remédio de câncer, corticoide, HIV, diabetes ou defesas baixas
    .why = Com uma destas coisas pode ser preciso tratar, por isso um profissional de saúde deve ver hoje.

sinusitis-long = Alguma destas coisas é verdade?
    .days = Dura há 10 dias ou mais
    .bouts = Você teve 4 vezes ou mais em um ano
    .blood = Líquido com sangue de um lado do nariz
    .tooth = Um dente também dói
    .why = O que não passa a tempo, ou tem causa no nariz ou em um dente, deve ser visto.
