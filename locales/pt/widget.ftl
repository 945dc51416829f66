# The first page
page-title = Lamplight: conte como você se sente
page-lead = Conte como você se sente. Vamos ajudar você a encontrar o cuidado certo.
page-how = Responda a poucas perguntas curtas e saiba aonde ir, e em quanto tempo. Uma pessoa da enfermagem pode ler a conversa e assumir.
page-emergency = Em uma emergência, ligue agora para { $emergency }
page-crisis = Pensa em suicídio ou em se machucar? Ligue para { $crisis }
page-not-a-doctor = Lamplight é um assistente automático. Não faz diagnóstico e não substitui um médico ou uma enfermeira.
page-demo = Só demonstração. Nenhum profissional de saúde aprovou estas perguntas. Não use para sintomas reais; em uma emergência, ligue para { $emergency }.
page-languages = Idioma
page-language = Português
page-no-script = O chat precisa de JavaScript, que está desligado neste navegador. Em uma emergência, ligue agora para { $emergency }.
page-text-us = Você também pode nos mandar uma mensagem de texto:

# The widget
widget-title = Chat
widget-disclosure = Sou um assistente automático, não uma pessoa. Faço perguntas curtas e digo onde buscar cuidado. Não posso fazer diagnóstico. Escreva "enfermeira" para falar com a nossa equipe. Em uma emergência, ligue para { $emergency }.
widget-begin = O que incomoda você hoje? Escreva com as suas palavras.
widget-input = Sua mensagem
widget-send = Enviar
widget-sent-later = Ainda não enviada
widget-call = Ligar para { $emergency }
widget-crisis-call = Ligar para { $crisis }
widget-offline = Sem conexão. Suas mensagens ficam guardadas e serão enviadas. Em uma emergência, ligue para { $emergency }.
widget-online = Conexão de volta
widget-choices = Respostas possíveis
widget-you = Você
widget-bot = Assistente
widget-staff = Equipe de cuidado
widget-forget = Esquecer este chat neste aparelho
widget-forget-sure = Apagar este chat deste aparelho? Você não poderá abrir de novo por aqui.
widget-not-sent = Esta mensagem não pôde ser enviada. Escreva de novo, por favor.
widget-waiting = O assistente está escrevendo
widget-log = Mensagens
widget-demo = Demonstração: não aprovada por profissional de saúde
