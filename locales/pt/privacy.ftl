# O que se guarda de um paciente: o que pode saber, obter e mandar apagar. Draft: unread by a native speaker.
privacy-know = Guardo o seu endereço connosco, o que escreveu e o que respondemos desde { $since }, o que me contou sobre si e o que aceitou. Está cifrado. A equipe que cuida de si pode ler, e cada leitura é anotada. Para uma cópia escreva BAIXAR MEUS DADOS. Para apagar escreva ME ESQUEÇA.
privacy-forget-ask = Quer que eu apague tudo o que guardo sobre si? Não se pode desfazer.
choice-privacy-forget = Sim, apague
choice-privacy-keep = Não, guarde
privacy-forgotten = Vou apagar assim que nada seu esteja aberto aqui. Se voltar a escrever, não vou conhecer você.
privacy-kept = Guardo tudo como está.
privacy-held = Por lei, uma parte deve ser guardada por agora. Levei o seu pedido à nossa equipe.
privacy-download = Aqui está uma cópia de tudo o que guardo sobre si: { $link } O link funciona { $hours } horas. Quem o tiver pode abrir.
privacy-title = O que guardamos sobre si
privacy-channel = Canal
privacy-language = Língua
privacy-since = Desde
privacy-facts = O que nos contou sobre si
privacy-consents = O que aceitou
privacy-messages = Mensagens
privacy-decisions = Conselhos
privacy-plans = Planos de alta
privacy-notes = O que a equipe anotou
privacy-yes = sim
privacy-no = não
privacy-patient = Você
privacy-bot = Assistente
privacy-staff = Equipe
privacy-machines = Para máquinas (FHIR)
privacy-nothing = nada
# Not shown: with this word the open question is put again.
privacy-again = repetir
