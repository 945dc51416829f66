# A avaliação do humor, com palavras simples nossas: um rascunho. Antes de assinar, a versão validada do PHQ-9 e do GAD-7
# em português deve substituir estas palavras.
mood_check-which = O que você quer ver?
choice-phq9 = Tristeza ou pouca alegria
choice-gad7 = Preocupação ou nervosismo
questionnaire-intro = Vou fazer perguntas curtas sobre as últimas 2 semanas. Elas mostram como você se sente; não dizem o que você tem. Responda HUMANO a qualquer hora para falar com a nossa equipe.
questionnaire-skipped = Tudo bem. Deixo esta sem resposta.
questionnaire-only-you = Estas perguntas só servem se você responder por si. Para outra pessoa, a nossa equipe vai ajudar.
questionnaire-stopped = Vamos deixar a avaliação do humor por agora. Primeiro pergunto sobre o que você acabou de escrever.

choice-not_at_all = Nenhum dia
choice-several_days = Vários dias
choice-more_than_half = Mais da metade dos dias
choice-nearly_every_day = Quase todos os dias
choice-not_hard = Nada difícil
choice-somewhat_hard = Um pouco difícil
choice-very_hard = Muito difícil
choice-extremely_hard = Extremamente difícil

phq9-joy = Nas últimas 2 semanas, com que frequência você teve pouco interesse ou pouca alegria em fazer as coisas?
phq9-down = Nas últimas 2 semanas, com que frequência você sentiu tristeza, desânimo ou falta de esperança?
phq9-sleep = Com que frequência foi difícil dormir, ou você dormiu demais?
phq9-tired = Com que frequência você sentiu cansaço ou pouca energia?
phq9-appetite = Com que frequência você teve pouca fome, ou comeu demais?
phq9-failure = Com que frequência você se sentiu mal com você, ou achou que fracassou, ou que decepcionou a sua família?
phq9-focus = Com que frequência foi difícil se concentrar, por exemplo para ler ou ver televisão?
phq9-slow = Com que frequência você se mexeu ou falou tão devagar que outros notaram? Ou com tanta agitação que se mexia muito mais?
phq9-harm = Nas últimas 2 semanas, com que frequência você pensou que seria melhor estar morto, ou em se machucar?
phq9-all = As suas primeiras respostas mostram poucos sinais de tristeza. Faço também as outras perguntas?
phq9-hard = Por causa disso, foi difícil trabalhar, cuidar da casa ou se dar bem com as pessoas? Quanto?
phq9-why = São as perguntas que as clínicas usam para ver como está o humor. As respostas mostram quando procurar ajuda.

gad7-nervous = Nas últimas 2 semanas, com que frequência você sentiu nervosismo, tensão ou ficou à flor da pele?
gad7-control = Nas últimas 2 semanas, com que frequência você não conseguiu parar ou controlar a preocupação?
gad7-worry = Com que frequência você se preocupou demais com muitas coisas?
gad7-relax = Com que frequência foi difícil relaxar?
gad7-restless = Com que frequência você teve tanta agitação que foi difícil ficar no lugar?
gad7-annoyed = Com que frequência você se irritou ou se aborreceu com facilidade?
gad7-afraid = Com que frequência você sentiu medo, como se algo terrível fosse acontecer?
gad7-all = As suas primeiras respostas mostram poucos sinais de muita preocupação. Faço também as outras perguntas?
gad7-hard = Por causa disso, foi difícil trabalhar, cuidar da casa ou se dar bem com as pessoas? Quanto?
gad7-why = São as perguntas que as clínicas usam para ver quanta preocupação alguém tem. As respostas mostram quando procurar ajuda.

decision-why-phq9-first = Por quê: as suas duas respostas mostram poucos sinais de tristeza. Não fiz as outras perguntas.
decision-why-phq9-minimal = Por quê: as suas respostas mostram poucos sinais de tristeza nas últimas 2 semanas.
decision-why-phq9-mild = Por quê: as suas respostas mostram alguns sinais de tristeza nas últimas 2 semanas.
decision-why-phq9-moderate = Por quê: as suas respostas mostram sinais claros de tristeza. Isso pode melhorar com ajuda.
decision-why-phq9-moderately_severe = Por quê: as suas respostas mostram muitos sinais de tristeza. Isso pode melhorar com ajuda.
decision-why-phq9-severe = Por quê: as suas respostas mostram sinais demais de tristeza. Você não deveria ter que esperar com isso.
decision-why-phq9-skipped = Por quê: algumas perguntas ficaram sem resposta, por isso uma enfermeira deve ver isso com você.
decision-why-phq9-harm = Por quê: você me contou que pensa na morte ou em se machucar. Alguém deve conversar com você hoje.
decision-why-phq9-harm_unanswered = Por quê: a pergunta sobre a morte ou se machucar ficou sem resposta. Por segurança, alguém deve conversar com você hoje.
decision-why-gad7-first = Por quê: as suas duas respostas mostram poucos sinais de muita preocupação. Não fiz as outras perguntas.
decision-why-gad7-minimal = Por quê: as suas respostas mostram poucos sinais de muita preocupação nas últimas 2 semanas.
decision-why-gad7-mild = Por quê: as suas respostas mostram alguns sinais de preocupação nas últimas 2 semanas.
decision-why-gad7-mild_upper = Por quê: as suas respostas mostram preocupação em muitos dias. Isso pode melhorar com ajuda.
decision-why-gad7-moderate = Por quê: as suas respostas mostram sinais claros de preocupação. Isso pode melhorar com ajuda.
decision-why-gad7-severe = Por quê: as suas respostas mostram sinais demais de preocupação. Você não deveria ter que esperar com isso.
decision-why-gad7-skipped = Por quê: algumas perguntas ficaram sem resposta, por isso uma enfermeira deve ver isso com você.
