# seal: 82d626a5776dcb2c5a9f05a51cf2e5ce9674b73d9b03572ba9aa12fb5608cdd1
wound-title = Ferida ou corte

wound-danger = Alguma destas coisas é verdade agora?
    .spurts = O sangue sai em jato ou jorra
    .soaks = Ainda sangra muito depois de 10 minutos apertando com firmeza
    .faint = Sensação de desmaio, ou pele pálida e suada
    .crushed = Uma parte foi cortada fora ou esmagada
    .stab = Facada, tiro ou objeto na cabeça, pescoço, peito, barriga ou virilha
    .dark = Dor muito pior do que parece, e a pele em volta fica escura
    .jaw = Queixo travado, ou cãibras no corpo todo
    .why = Perda de sangue, dano profundo ou infecção que se espalha depressa pode ser perigo de vida.

wound-on_purpose = Você fez a ferida em si, de propósito?
    .why = A ferida precisa ser vista, e você deve ter alguém para conversar agora.

wound-deep = Alguma destas coisas é verdade para a ferida?
    .bleeds = Ainda sangra depois de 10 minutos apertando com firmeza
    .numb = Uma parte perto dela está dormente, ou você não consegue mexer
    .gapes = Está aberta, é funda, irregular ou arrancada, ou tem mais de 5 cm (2 polegadas)
    .joint = É sobre uma junta, ou você vê osso
    .object = Ainda há algo dentro dela
    .place = É na boca ou nas partes íntimas, ou é um corte grave no rosto
    .why = Pode ser preciso fechar ou costurar nas próximas horas.

wound-cause = Alguma destas coisas é verdade?
    .bite = Uma pessoa ou um animal mordeu você
    .needle = Agulha usada, ou sangue de outra pessoa
    .jet = Tinta, graxa ou ar entrou com pressão
    .soil = Terra, esterco ou ferrugem, e menos de 3 vacinas de tétano na vida, ou não sabe
    .palm = É na palma da mão e está vermelha ou tem pus
    .flow = Está vermelha ou tem pus, e o sangue circula mal ali
    .unsafe = Alguém fez isso com você, ou você não se sente em segurança
    .why = Isso precisa hoje de um cuidado que funciona melhor quando começa cedo.

wound-care_today = Alguma destas coisas é verdade?
    .dirt = Há sujeira nela que você não consegue lavar
    .infected = Mais dor, vermelhidão, inchaço ou pus, ou febre
    .tetanus = Estava suja, e a sua última vacina de tétano foi há mais de 5 anos
    .foot = É no pé, e você tem diabetes
    .open = Os pontos abriram, ou sangra um pouco muitas vezes
    .child = Uma criança tem um corte no rosto
    .why = Um profissional de saúde deve ver isso hoje.

wound-slow = Alguma destas coisas é verdade?
    .weeks = Não sarou depois de 2 semanas
    .stitches = Os pontos precisam ser tirados
    .scar = Uma cicatriz, ou sangue sob uma unha
    .flow = O sangue circula mal nesse braço ou perna
    .why = O que sara devagar deve ser visto.
