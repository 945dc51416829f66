# seal: 1423ae6a0e8c4aa9c8ba8952c1939a4b02173cf9d11683b1dda118a198bf8cbd
palpitations-title = Corazón acelerado o irregular

palpitations-signs_now = Con el corazón acelerado o irregular, ¿tiene ahora algo de esto?
    .chest = Dolor o presión en el pecho
    .breath = Falta de aire
    .faint = Siente que se desmaya, perdió el conocimiento, o tuvo una convulsión
    .sport = Se cayó desplomado durante deporte o trabajo pesado
    .stroke = La cara caída, un brazo débil o habla rara
    .why = Quiere decir que al corazón o al cerebro puede no llegarle bastante sangre.

palpitations-pulse = ¿Algo de esto es cierto? Para contar, tome el pulso 30 segundos y multiplique por dos.
    .fast = Pulso en reposo de 150 o más, durante más de 10 minutos
    .slow = Pulso de menos de 40, y se siente mal
    .shocks = El aparato de su corazón dio 2 o más descargas
    .shock_ill = El aparato de su corazón dio una descarga, y se siente mal
    .why = Un corazón tan rápido o tan lento necesita ayuda de inmediato.

palpitations-child_signs = ¿Algo de esto es cierto para el niño o la niña?
    .count = El corazón va demasiado rápido para contarlo
    .pale = Está pálido o no está bien
    .why = Con algo de esto hay que verlo ahora.

palpitations-lasts_pregnant = ¿El corazón va rápido por más de unos minutos, o vuelve a menudo?
    .why = En estas semanas, un corazón rápido que dura debe revisarse ahora.

palpitations-urgent_signs = ¿Algo de esto es cierto?
    .gone = Vino con dolor de pecho, dificultad para respirar o casi desmayo, y ya pasó
    .long = Va rápido o se salta latidos desde hace más de 30 minutos
    .new = Pulso que se volvió irregular en las últimas 48 horas
    .drugs = Empezó tras drogas, o demasiada medicina para la tiroides o el asma
    .energy = Empezó tras bebidas energéticas, y tiembla o vomita
    .shock = El aparato de su corazón dio 1 descarga
    .why = Hay que revisar el ritmo del corazón en las próximas horas.

palpitations-pregnant =
    .why = En estas semanas, un profesional de la salud debe saberlo hoy.

palpitations-today = ¿Algo de esto es cierto?
    .runs = Vino más de una vez hoy
    .heart = Tiene enfermedad del corazón
    .family = Alguien de su familia murió de repente antes de los 40 años
    .ill = Fiebre, pérdida de peso, o manos que tiemblan
    .medicine = Toma pastillas para orinar, o una medicina que puede cambiar el ritmo del corazón
    .fluids = Vomita o tiene diarrea
    .why = Con algo de esto, un profesional de la salud debe revisar su corazón hoy.

palpitations-often = ¿Algo de esto es cierto?
    .back = Vuelve una y otra vez, o empeora
    .minutes = Dura más de unos minutos
    .family = Hay problemas de corazón en su familia
    .why = Una consulta puede mostrar por qué vuelve.
