# seal: a84178aab3ec13e24a11baed41770cb4a430730c59d0da09e7f57ca0c53d5481
headache-title = Dor de cabeça

headache-sudden_signs = Com a dor de cabeça, você tem alguma destas coisas?
    .sudden = Veio de repente e é muito forte, ou é a pior de todas
    .weak = Um lado do corpo fraco ou dormente, ou o rosto caído
    .speech = Dificuldade com a fala, a memória, o equilíbrio, andar ou engolir
    .sight = Perdeu a visão ou vê embaçado
    .sleepy = Confusão, muito sono, convulsão, ou desmaiou
    .why = Podem ser sinais de sangramento na cabeça ou de AVC (derrame).

headache-neck_cause = Alguma destas coisas é verdade?
    .neck = Você tem o pescoço duro
    .light = Febre, e a luz dói nos olhos
    .spots = Manchas na pele que não somem quando você aperta um copo nelas
    .gas = Outras pessoas em casa também estão mal, tocou um alarme de gás, ou há aquecedor ou fumaça
    .blow = Batida na cabeça nos últimos dias, e depois vômito, sono ou dor pior
    .shunt = Você tem uma válvula, um tubo que drena o cérebro
    .why = Cada uma destas coisas pode fazer mal ao cérebro em pouco tempo.

headache-child_blow = A criança bateu a cabeça nos últimos 5 dias?
    .why = Em uma criança, dor de cabeça depois de uma batida na cabeça precisa ser vista já.

headache-pregnant_signs = Você pode estar grávida, ou teve parto há pouco tempo. Tem alguma destas coisas?
    .bad = A dor de cabeça é muito forte
    .sight = Você vê manchas ou luzes piscando
    .swelling = Rosto ou mãos inchados
    .belly = Dor na parte de cima da barriga
    .why = Podem ser sinais de pressão muito alta na gravidez.

headache-pregnant =
    .why = Nesta fase, a dor de cabeça pode vir da pressão ou de um coágulo.

headache-artery = Você tem alguma destas coisas?
    .jaw = O queixo dói quando você mastiga
    .scalp = O couro cabeludo está dolorido
    .double = Você vê dobrado
    .worse = Este tipo de dor de cabeça é novo e piora a cada dia
    .why = A partir dos 50 anos, isso pode vir de uma artéria doente ou de pressão dentro da cabeça.

headache-child_signs = A criança tem alguma destas coisas?
    .night = A dor acorda a criança, ou já está lá quando ela acorda
    .bend = Piora ao tossir ou ao se abaixar
    .vomit = Vômito
    .eyes = Ficou vesga agora, ou não consegue olhar para cima
    .worse = Piora cada vez mais
    .why = Em uma criança, podem ser sinais de pressão dentro da cabeça.

headache-risk = Alguma destas coisas é verdade?
    .thinner = Você toma remédio para afinar o sangue, ou sangra demais
    .immune = Você tem câncer, HIV ou defesas baixas
    .estrogen = Você usa estrogênio, como pílula, adesivo ou anel para não engravidar
    .why = Com uma destas coisas, a dor de cabeça pode ser sangramento, infecção ou coágulo.

headache-ill_signs = Você tem alguma destas coisas?
    .gone = Um lado ficou fraco ou dormente, e agora já passou
    .fever = Febre, e você se sente muito mal
    .eye = Um olho vermelho que dói
    .blow = Batida na cabeça nos últimos dias
    .why = Com uma destas coisas, um profissional de saúde precisa ver você nas próximas horas.

headache-changing = Alguma destas coisas é verdade?
    .worse = Piora a cada dia
    .pose = Piora quando você se deita, se levanta, tosse ou faz força
    .vomit = Você vomita e não sabe por quê
    .medicine = Começou com um remédio novo
    .why = Uma dor de cabeça que muda assim deve ser vista hoje.

headache-changing_50 = Alguma destas coisas é verdade?
    .new = Este tipo de dor de cabeça é novo para você
    .worse = Piora a cada dia
    .pose = Piora quando você se deita, se levanta, tosse ou faz força
    .vomit = Você vomita e não sabe por quê
    .medicine = Começou com um remédio novo
    .why = A partir dos 50 anos, uma dor de cabeça nova deve ser vista hoje.

headache-often = Alguma destas coisas é verdade?
    .returns = Ela sempre volta, ou mudou
    .no_help = Os remédios para dor não ajudam
    .pills = Você toma remédio para dor em 10 ou mais dias por mês
    .eyes = Você precisa de um exame de vista, ou range os dentes
    .why = Uma consulta marcada pode descobrir o que ajuda.
