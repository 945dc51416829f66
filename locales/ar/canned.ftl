# What a nurse may put into the reply box; a person reads and sends it. Unsigned.
canned-greeting = مرحبًا، أنا ممرضة من فريق الرعاية، وأقرأ الآن ما كتبته.
canned-moment = شكرًا على الانتظار. أنظر في الأمر الآن، لحظة من فضلك.
canned-alone = هل معك أحد الآن؟
canned-calling = سأتصل بك خلال دقائق. أبقِ هاتفك قريبًا منك من فضلك.
canned-phone_free = حاولت الاتصال بك ولم أتمكن. متى يمكنني الاتصال مرة أخرى؟
canned-worse_call = إذا ساءت الحالة أو شعرت بالقلق، فاتصل بالرقم { $number } فورًا.
canned-more = أخبرني بالمزيد من فضلك. متى بدأ الأمر؟ هل يتحسن أم يسوء؟
canned-photo = إذا استطعت وأردت، فأرسل صورة من فضلك.
canned-appointment = سأبحث لك عن موعد وأكتب إليك هنا مرة أخرى.
canned-understood = قل لي بكلماتك ماذا ستفعل الآن، لأعرف أن كلامي كان واضحًا.
canned-wait = أسأل زميلًا وسأكتب إليك هنا مرة أخرى.
canned-goodbye = شكرًا على رسالتك. اكتب هنا كلما احتجت إلينا. في الطوارئ اتصل بالرقم { $number }.
