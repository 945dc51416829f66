# seal: 3ae041f023f61a3cbe57e34dceeeb692b88ca813ff704e49e59a35a86aa34a6b
joint_pain-title = Dor nas juntas ou junta inchada

joint_pain-danger = Com a dor na junta, você tem alguma destas coisas?
    .sepsis = Confusão, sensação de desmaio, falta de ar ou pele manchada
    .spots = Manchas que não somem quando você aperta um copo nelas
    .cold = Um machucado, e o braço ou a perna está frio, branco, azul ou dormente
    .heart = Dor no queixo, no braço ou no ombro, com suor ou aperto no peito
    .why = Podem ser sinais de infecção grave, de falta de sangue no membro ou de infarto.

joint_pain-hot_joint = Alguma destas coisas é verdade?
    .hot = Uma junta, que não a do dedão do pé, ficou quente, inchada ou muito dolorida em 2 semanas, e é difícil de mexer
    .fever = Febre, calafrios, ou você se sente muito mal
    .new = Uma junta com prótese, injeção ou operação agora dói
    .ra = Você tem uma doença como artrite reumatoide, e uma junta está muito pior
    .blood = Você injeta drogas, ou tem doença falciforme
    .why = Pode ser uma infecção na junta. Ela pode estragar a junta em pouco tempo.

joint_pain-move = Alguma destas coisas é verdade?
    .child = Uma criança manca ou não usa um braço ou perna, e tem febre ou não está bem
    .hip = Uma criança tem dor no quadril e não quer andar
    .stand = Você não consegue apoiar o peso depois de um machucado
    .lock = O joelho travou e não dobra ou não estica
    .bleed = Junta inchada, e você toma remédio para afinar o sangue ou tem hemofilia
    .gout = Você sabe que tem gota, e tem febre ou dor que piora
    .why = Com uma destas coisas, a junta precisa ser vista nas próximas horas.

joint_pain-look_today = Alguma destas coisas é verdade?
    .toe = Dor forte e súbita no dedão do pé ou em uma junta, pela primeira vez
    .severe = A dor é muito forte
    .many = Várias juntas estão inchadas
    .after = Veio com manchas na pele, ou depois de dor de garganta, diarreia ou infecção sexual
    .small = Inchaço novo em juntas pequenas das mãos ou dos pés
    .child = Uma criança tem uma junta inchada
    .why = Um profissional de saúde deve ver isso hoje.

joint_pain-slow = Alguma destas coisas é verdade?
    .life = Atrapalha a sua vida normal ou o seu sono
    .worse = Piora, ou não melhorou depois de 2 semanas de cuidados em casa
    .stiff = Junta dura por 30 minutos ou mais toda manhã
    .new = Você tem uma junta com prótese
    .why = Uma consulta marcada pode achar a causa e ajudar.
