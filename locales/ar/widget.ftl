# الصفحة الأولى
page-title = Lamplight: أخبرنا كيف تشعر
page-lead = أخبرنا كيف تشعر. سنساعدك في إيجاد الرعاية المناسبة.
page-how = أجب عن بعض الأسئلة القصيرة واعرف أين تذهب، ومتى. يمكن لممرض أو ممرضة قراءة المحادثة وتولي الأمر.
page-emergency = في الطوارئ، اتصل الآن بالرقم { $emergency }
page-crisis = هل تفكر في الانتحار أو إيذاء نفسك؟ اتصل بالرقم { $crisis }
page-not-a-doctor = Lamplight مساعد آلي. لا يشخّص الأمراض ولا يحل محل الطبيب أو الممرض.
page-demo = للعرض فقط. لم يوافق أي مختص صحي على هذه الأسئلة. لا تستخدمه لأعراض حقيقية؛ في الطوارئ اتصل بالرقم { $emergency }.
page-languages = اللغة
page-language = العربية
page-no-script = تحتاج الدردشة إلى JavaScript، وهو متوقف في هذا المتصفح. في الطوارئ، اتصل الآن بالرقم { $emergency }.
page-text-us = يمكنك أيضًا أن ترسل لنا رسالة نصية:

# نافذة الدردشة
widget-title = دردشة
widget-disclosure = أنا مساعد آلي، لست إنسانًا. أسأل أسئلة قصيرة وأخبرك أين تجد الرعاية. لا يمكنني أن أشخّص المرض. للوصول إلى فريقنا اكتب: ممرضة. في الطوارئ اتصل بالرقم { $emergency }.
widget-begin = ما الذي يتعبك اليوم؟ اكتبه بكلماتك.
widget-input = رسالتك
widget-send = إرسال
widget-sent-later = لم ترسل بعد
widget-call = اتصل بالرقم { $emergency }
widget-crisis-call = اتصل بالرقم { $crisis }
widget-offline = لا يوجد اتصال. رسائلك محفوظة وسوف ترسل. في الطوارئ، اتصل بالرقم { $emergency }.
widget-online = عاد الاتصال
widget-choices = الإجابات الممكنة
widget-you = أنت
widget-bot = المساعد
widget-staff = فريق الرعاية
widget-forget = احذف هذه الدردشة من هذا الجهاز
widget-forget-sure = هل تحذف هذه الدردشة من هذا الجهاز؟ لن يمكنك فتحها من هنا مرة أخرى.
widget-not-sent = تعذر إرسال هذه الرسالة. من فضلك اكتبها مرة أخرى.
widget-waiting = المساعد يكتب
widget-log = الرسائل
widget-demo = للعرض: لم يوافق عليه مختص صحي
