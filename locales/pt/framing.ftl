### Approved words around locked facts: openings by mood and stage, connectors, closings by stage.
### No digits, no diagnosis, no promise, and nothing that presupposes what a fact says or whom it is about.

opening-neutral-first_question-1 = Agradeço a sua mensagem.
opening-neutral-first_question-2 = Que bom que você escreveu.
opening-neutral-first_question-3 = Agradeço por me contar.
opening-neutral-first_question-4 = Vamos começar por aqui.
opening-neutral-first_question-5 = Vou fazer perguntas curtas.
opening-neutral-first_question-6 = Vamos ver isso passo a passo.

opening-neutral-question-1 = Certo.
opening-neutral-question-2 = Certo, já anotei.
opening-neutral-question-3 = Já anotei isso.
opening-neutral-question-4 = Vamos continuar.
opening-neutral-question-5 = Agradeço a sua resposta.
opening-neutral-question-6 = É bom saber.

opening-neutral-decision-1 = Agradeço as suas respostas.
opening-neutral-decision-2 = Agradeço por me contar tudo isso.
opening-neutral-decision-3 = Este é o próximo passo.
opening-neutral-decision-4 = Isto é o que fazer agora.
opening-neutral-decision-5 = Por favor, leia isto com atenção.
opening-neutral-decision-6 = Li as suas respostas com atenção.

opening-neutral-knowledge-1 = Agradeço a sua pergunta.
opening-neutral-knowledge-2 = É uma boa pergunta.
opening-neutral-knowledge-3 = Isto é o que dizem as nossas notas.
opening-neutral-knowledge-4 = Que bom que você perguntou.
opening-neutral-knowledge-5 = Vamos ver isso.
opening-neutral-knowledge-6 = Isto é o que está escrito sobre o assunto.

opening-neutral-discharge-1 = Vamos ver isso com calma.
opening-neutral-discharge-2 = Por favor, leia isto com atenção.
opening-neutral-discharge-3 = Esta é uma parte do plano de cuidados.
opening-neutral-discharge-4 = Isto é para os cuidados em casa.
opening-neutral-discharge-5 = Leia isto no seu tempo.
opening-neutral-discharge-6 = Isto foi escrito para o tempo em casa.

opening-neutral-check_in-1 = Escrevo para saber como vão as coisas.
opening-neutral-check_in-2 = Este é um breve acompanhamento.
opening-neutral-check_in-3 = É hora de ver como vão as coisas.
opening-neutral-check_in-4 = Gostaria de saber como está agora.
opening-neutral-check_in-5 = Agradeço o seu tempo.
opening-neutral-check_in-6 = Vamos ver como vão as coisas.

opening-worried-first_question-1 = Vejo que isso preocupa você.
opening-worried-first_question-2 = Faz sentido perguntar sobre isso.
opening-worried-first_question-3 = Que bom que você escreveu.
opening-worried-first_question-4 = Foi bom você perguntar.
opening-worried-first_question-5 = Agradeço por contar o que preocupa você.
opening-worried-first_question-6 = Vamos ver isso com cuidado.

opening-worried-question-1 = Certo, isso ajuda.
opening-worried-question-2 = Entendo por que você pergunta.
opening-worried-question-3 = Cada resposta ajuda.
opening-worried-question-4 = Agradeço a sua paciência.
opening-worried-question-5 = Vamos continuar com cuidado.
opening-worried-question-6 = Sei que tantas perguntas cansam.

opening-worried-decision-1 = Agradeço por dividir a sua preocupação.
opening-worried-decision-2 = Entendo que isso preocupa você.
opening-worried-decision-3 = Sei que você pensa muito nisso.
opening-worried-decision-4 = Foi sensato perguntar.
opening-worried-decision-5 = Agradeço por ver isso comigo.
opening-worried-decision-6 = Com um passo claro, a preocupação fica menor.

opening-worried-knowledge-1 = Foi bom você perguntar.
opening-worried-knowledge-2 = Vejo que isso preocupa você.
opening-worried-knowledge-3 = Faz sentido querer saber.
opening-worried-knowledge-4 = Agradeço por contar o que preocupa você.
opening-worried-knowledge-5 = Uma dúvida assim pode pesar.
opening-worried-knowledge-6 = Vamos ver isso com cuidado.

opening-worried-discharge-1 = Voltar para casa pode trazer muitas perguntas.
opening-worried-discharge-2 = É natural ter dúvidas no começo.
opening-worried-discharge-3 = Vejo que isso preocupa você.
opening-worried-discharge-4 = Vamos ver isso com cuidado.
opening-worried-discharge-5 = Foi bom você perguntar.
opening-worried-discharge-6 = Podemos ir passo a passo.

opening-worried-check_in-1 = Sei que você pensa muito nisso.
opening-worried-check_in-2 = É importante para mim saber como você está.
opening-worried-check_in-3 = Agradeço o seu tempo.
opening-worried-check_in-4 = É bom olhar para isso de novo.
opening-worried-check_in-5 = Conte o que preocupa você agora.
opening-worried-check_in-6 = Vamos ver isso com cuidado.

opening-frightened_parent-first_question-1 = É difícil ver uma criança doente.
opening-frightened_parent-first_question-2 = Vejo o quanto você se importa.
opening-frightened_parent-first_question-3 = Agradeço por observar com tanta atenção.
opening-frightened_parent-first_question-4 = Dá medo ver uma criança assim.
opening-frightened_parent-first_question-5 = Você conhece melhor a criança.
opening-frightened_parent-first_question-6 = Que bom que você escreveu pela criança.

opening-frightened_parent-question-1 = O que você percebe ajuda muito.
opening-frightened_parent-question-2 = Sei que são muitas perguntas.
opening-frightened_parent-question-3 = Cada detalhe ajuda.
opening-frightened_parent-question-4 = Vamos continuar a olhar isso.
opening-frightened_parent-question-5 = Agradeço por olhar com tanta atenção.
opening-frightened_parent-question-6 = Você sabe como a criança costuma ser.

opening-frightened_parent-decision-1 = Agradeço por cuidar com tanta atenção.
opening-frightened_parent-decision-2 = Sei que isso é difícil para você.
opening-frightened_parent-decision-3 = É difícil cuidar de uma criança doente.
opening-frightened_parent-decision-4 = Foi bom perguntar.
opening-frightened_parent-decision-5 = Este é o próximo passo pela criança.
opening-frightened_parent-decision-6 = Vejo o quanto essa criança importa para você.

opening-frightened_parent-knowledge-1 = Foi bom perguntar.
opening-frightened_parent-knowledge-2 = Vejo o quanto você se importa.
opening-frightened_parent-knowledge-3 = Você quer o melhor para a criança.
opening-frightened_parent-knowledge-4 = É difícil não saber.
opening-frightened_parent-knowledge-5 = É natural perguntar por uma criança.
opening-frightened_parent-knowledge-6 = Agradeço por olhar com tanta atenção.

opening-frightened_parent-discharge-1 = Cuidar de uma criança em casa pode parecer muito.
opening-frightened_parent-discharge-2 = Vejo o quanto você se importa.
opening-frightened_parent-discharge-3 = Você conhece melhor a criança.
opening-frightened_parent-discharge-4 = É natural ter dúvidas no começo.
opening-frightened_parent-discharge-5 = Vamos ver isso pela criança.
opening-frightened_parent-discharge-6 = Agradeço por cuidar com tanta atenção.

opening-frightened_parent-check_in-1 = Gostaria de saber como está a criança agora.
opening-frightened_parent-check_in-2 = Você percebe melhor as pequenas mudanças.
opening-frightened_parent-check_in-3 = Sei que tem sido difícil.
opening-frightened_parent-check_in-4 = Agradeço por olhar com tanta atenção.
opening-frightened_parent-check_in-5 = Vejo o quanto você se importa.
opening-frightened_parent-check_in-6 = O que você percebe ajuda muito.

opening-in_pain-first_question-1 = Sinto muito por essa dor.
opening-in_pain-first_question-2 = A dor é difícil de suportar.
opening-in_pain-first_question-3 = Sinto muito que doa.
opening-in_pain-first_question-4 = Agradeço por me falar da dor.
opening-in_pain-first_question-5 = A dor cansa qualquer pessoa.
opening-in_pain-first_question-6 = Sei que é difícil escrever sobre a dor.

opening-in_pain-question-1 = Agradeço por continuar apesar da dor.
opening-in_pain-question-2 = Vou ser breve.
opening-in_pain-question-3 = Sei que não é fácil.
opening-in_pain-question-4 = Agradeço a sua paciência.
opening-in_pain-question-5 = Sinto muito por tantas perguntas.
opening-in_pain-question-6 = Ajuda saber mais sobre a dor.

opening-in_pain-decision-1 = Sinto muito por essa dor.
opening-in_pain-decision-2 = A dor torna tudo mais difícil.
opening-in_pain-decision-3 = Agradeço por responder apesar da dor.
opening-in_pain-decision-4 = Sei que a dor é difícil.
opening-in_pain-decision-5 = A dor merece atenção.
opening-in_pain-decision-6 = Agradeço o seu esforço.

opening-in_pain-knowledge-1 = Sinto muito por essa dor.
opening-in_pain-knowledge-2 = Vou ser breve.
opening-in_pain-knowledge-3 = Agradeço por perguntar apesar da dor.
opening-in_pain-knowledge-4 = A dor traz muitas perguntas.
opening-in_pain-knowledge-5 = Faz sentido perguntar.
opening-in_pain-knowledge-6 = Sei que a dor é difícil.

opening-in_pain-discharge-1 = Sinto muito por essa dor.
opening-in_pain-discharge-2 = Isto será claro e breve.
opening-in_pain-discharge-3 = Com dor é difícil ler muito.
opening-in_pain-discharge-4 = Vamos em pequenos passos.
opening-in_pain-discharge-5 = Agradeço por ler apesar da dor.
opening-in_pain-discharge-6 = Sei que não é fácil.

opening-in_pain-check_in-1 = Gostaria de saber como está a dor agora.
opening-in_pain-check_in-2 = Espero que a dor esteja mais leve.
opening-in_pain-check_in-3 = Sinto muito por essa dor.
opening-in_pain-check_in-4 = Vou ser breve.
opening-in_pain-check_in-5 = Agradeço por escrever apesar da dor.
opening-in_pain-check_in-6 = Conte como você se sente agora.

opening-low_mood-first_question-1 = Agradeço por confiar isso a mim.
opening-low_mood-first_question-2 = Sinto muito que tudo pese tanto.
opening-low_mood-first_question-3 = É preciso coragem para dizer isso.
opening-low_mood-first_question-4 = Que bom que você me contou.
opening-low_mood-first_question-5 = O que você diz importa.
opening-low_mood-first_question-6 = Isso parece muito difícil.

opening-low_mood-question-1 = Agradeço por dizer isso.
opening-low_mood-question-2 = Conte o que quiser.
opening-low_mood-question-3 = Agradeço a sua sinceridade.
opening-low_mood-question-4 = As suas palavras importam.
opening-low_mood-question-5 = Sei que é difícil falar disso.
opening-low_mood-question-6 = Agradeço por continuar.

opening-low_mood-decision-1 = Agradeço por falar com tanta franqueza.
opening-low_mood-decision-2 = Sinto muito que seja tão difícil.
opening-low_mood-decision-3 = Você merece cuidado.
opening-low_mood-decision-4 = Isso importa.
opening-low_mood-decision-5 = Agradeço a sua confiança.
opening-low_mood-decision-6 = Foi preciso coragem para falar disso.

opening-low_mood-knowledge-1 = Agradeço a sua pergunta.
opening-low_mood-knowledge-2 = Que bom que você perguntou.
opening-low_mood-knowledge-3 = O que você pergunta importa.
opening-low_mood-knowledge-4 = Leia no seu ritmo.
opening-low_mood-knowledge-5 = É preciso coragem para perguntar.
opening-low_mood-knowledge-6 = Sei que não é fácil.

opening-low_mood-discharge-1 = Leia no seu ritmo.
opening-low_mood-discharge-2 = Sei que isso pode parecer muito.
opening-low_mood-discharge-3 = Vamos em pequenos passos.
opening-low_mood-discharge-4 = Você merece cuidado.
opening-low_mood-discharge-5 = Agradeço por ver isso comigo.
opening-low_mood-discharge-6 = Você pode ler devagar.

opening-low_mood-check_in-1 = Que bom saber de você.
opening-low_mood-check_in-2 = Importa como você está.
opening-low_mood-check_in-3 = Conte o que quiser.
opening-low_mood-check_in-4 = Agradeço o seu tempo.
opening-low_mood-check_in-5 = Há dias mais pesados do que outros.
opening-low_mood-check_in-6 = As suas palavras importam.

opening-urgent-first_question-1 = Preciso perguntar isto agora.
opening-urgent-first_question-2 = Isto vem primeiro.
opening-urgent-first_question-3 = Por favor, leia isto já.
opening-urgent-first_question-4 = Vamos rápido.
opening-urgent-first_question-5 = Vou ser breve.
opening-urgent-first_question-6 = Uma resposta rápida ajuda agora.

opening-urgent-question-1 = Uma resposta rápida, por favor.
opening-urgent-question-2 = Preciso saber isto agora.
opening-urgent-question-3 = Isto é importante.
opening-urgent-question-4 = Por favor, responda já.
opening-urgent-question-5 = Isto importa agora.
opening-urgent-question-6 = Preciso saber isto.

opening-urgent-decision-1 = Por favor, leia isto agora.
opening-urgent-decision-2 = Isto é importante.
opening-urgent-decision-3 = Por favor, siga isto.
opening-urgent-decision-4 = Por favor, faça isto primeiro.
opening-urgent-decision-5 = Isto não deve esperar.
opening-urgent-decision-6 = Por favor, leve isto a sério.

opening-administrative-first_question-1 = Agradeço o seu pedido.
opening-administrative-first_question-2 = Claro.
opening-administrative-first_question-3 = Certo, vamos ver isso.
opening-administrative-first_question-4 = Posso ajudar com isso.
opening-administrative-first_question-5 = Tenho uma pergunta sobre o seu pedido.
opening-administrative-first_question-6 = Uma pergunta curta sobre o seu pedido.

opening-administrative-question-1 = Certo.
opening-administrative-question-2 = Anotado.
opening-administrative-question-3 = Já anotei isso.
opening-administrative-question-4 = Outro detalhe, por favor.
opening-administrative-question-5 = Agradeço os detalhes.
opening-administrative-question-6 = Está claro.

opening-administrative-decision-1 = Agradeço os detalhes.
opening-administrative-decision-2 = É assim que isso segue.
opening-administrative-decision-3 = Isto é o que vem depois do seu pedido.
opening-administrative-decision-4 = Certo, já tenho o que preciso.
opening-administrative-decision-5 = Sobre o seu pedido:
opening-administrative-decision-6 = Este é o próximo passo.

opening-administrative-knowledge-1 = Isto é o que você perguntou.
opening-administrative-knowledge-2 = Agradeço por perguntar.
opening-administrative-knowledge-3 = Claro.
opening-administrative-knowledge-4 = Sobre a sua pergunta:
opening-administrative-knowledge-5 = Isto é o que dizem as nossas notas.
opening-administrative-knowledge-6 = Agradeço a sua pergunta.

connector-1 = Além disso:
connector-2 = E também:
connector-3 = Outro ponto:
connector-4 = Por favor, leia também isto:
connector-5 = Por favor, note:
connector-6 = Por favor, lembre também disto:
connector-7 = Isto também importa:
connector-8 = Há também isto:
connector-9 = Aqui há mais:
connector-10 = E mais isto:

closing-first_question-1 = Responda como puder.
closing-first_question-2 = Pode usar as suas próprias palavras.
closing-first_question-3 = Diga se tiver dúvida.
closing-first_question-4 = Uma resposta curta basta.
closing-first_question-5 = Você pode dizer que tem dúvida.
closing-first_question-6 = Você pode me perguntar por que em qualquer momento.
closing-first_question-7 = Você pode voltar atrás em qualquer momento.
closing-first_question-8 = Avise logo se algo piorar.

closing-question-1 = Uma resposta curta basta.
closing-question-2 = Não saber também é uma resposta.
closing-question-3 = Responda como puder.
closing-question-4 = Você pode perguntar por que quero saber.
closing-question-5 = Se tiver dúvida, diga.
closing-question-6 = Você pode voltar e mudar uma resposta.
closing-question-7 = Pode usar as suas próprias palavras.
closing-question-8 = Avise logo se algo piorar.

closing-decision_urgent-1 = Por favor, não adie isto.
closing-decision_urgent-2 = Por favor, faça isto sem demora.
closing-decision_urgent-3 = Por favor, não espere passar.
closing-decision_urgent-4 = Se puder, peça que alguém vá com você.
closing-decision_urgent-5 = Por favor, conte isto a alguém próximo.
closing-decision_urgent-6 = Guarde esta mensagem para mostrar à equipe.
closing-decision_urgent-7 = Por favor, dê este passo primeiro.
closing-decision_urgent-8 = Por favor, deixe outros planos de lado.

closing-decision_same_day-1 = Por favor, não deixe isto para depois.
closing-decision_same_day-2 = Por favor, dê prioridade a isto.
closing-decision_same_day-3 = Escreva de novo se algo mudar.
closing-decision_same_day-4 = Avise logo se piorar.
closing-decision_same_day-5 = Guarde esta mensagem por perto.
closing-decision_same_day-6 = Ajuda anotar o que muda.
closing-decision_same_day-7 = Você pode perguntar sobre isto de novo.
closing-decision_same_day-8 = Por favor, conte também a alguém próximo.

closing-decision_routine-1 = Escreva de novo se algo mudar.
closing-decision_routine-2 = Você pode perguntar de novo em qualquer momento.
closing-decision_routine-3 = Guarde esta mensagem por perto.
closing-decision_routine-4 = Ajuda anotar o que muda.
closing-decision_routine-5 = Avise logo se piorar.
closing-decision_routine-6 = Ajuda escrever as suas perguntas.
closing-decision_routine-7 = Por favor, não se esqueça disto.
closing-decision_routine-8 = Agradeço por cuidar disto.

closing-decision_self_care-1 = Escreva de novo se algo mudar.
closing-decision_self_care-2 = Avise logo se piorar.
closing-decision_self_care-3 = Espero que o dia fique mais leve.
closing-decision_self_care-4 = Por favor, observe qualquer mudança.
closing-decision_self_care-5 = Você pode escrever de novo em qualquer momento.
closing-decision_self_care-6 = Guarde esta mensagem por perto.
closing-decision_self_care-7 = Pode perguntar de novo.
closing-decision_self_care-8 = Espero que isto ajude.

closing-nurse-1 = Por favor, avise se algo mudar.
closing-nurse-2 = Avise logo se piorar.
closing-nurse-3 = Agradeço a sua paciência.
closing-nurse-4 = Guarde esta conversa por perto.
closing-nurse-5 = Você pode acrescentar algo em qualquer momento.
closing-nurse-6 = Por favor, escreva o que mais você percebe.
closing-nurse-7 = Agradeço por me contar.
closing-nurse-8 = Você pode dar mais detalhes.

closing-knowledge-1 = Pergunte de novo se algo não estiver claro.
closing-knowledge-2 = Você pode perguntar mais em qualquer momento.
closing-knowledge-3 = Diga se isto não responde à sua dúvida.
closing-knowledge-4 = Avise logo se algo piorar.
closing-knowledge-5 = Guarde esta mensagem por perto.
closing-knowledge-6 = Diga se queria perguntar outra coisa.
closing-knowledge-7 = Espero que isto ajude.
closing-knowledge-8 = Pode perguntar de novo.

closing-discharge-1 = Pergunte se algo não estiver claro.
closing-discharge-2 = Você pode ler isto de novo em qualquer momento.
closing-discharge-3 = Guarde esta mensagem por perto.
closing-discharge-4 = Avise logo se algo piorar.
closing-discharge-5 = Pode perguntar mais vezes.
closing-discharge-6 = Ajuda ler isto com alguém próximo.
closing-discharge-7 = Ajuda escrever as suas perguntas.
closing-discharge-8 = Diga se uma palavra for difícil.

closing-check_in-1 = Uma resposta curta basta.
closing-check_in-2 = Pode usar as suas próprias palavras.
closing-check_in-3 = Avise logo se algo piorar.
closing-check_in-4 = Responda como puder.
closing-check_in-5 = Não saber também é uma resposta.
closing-check_in-6 = Você pode acrescentar algo em qualquer momento.
closing-check_in-7 = Você pode dar mais detalhes.
closing-check_in-8 = Por favor, diga se algo mudou.
