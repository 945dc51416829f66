# ما يُحفظ عن المريض: ما يمكنه أن يعرفه ويحصل عليه ويطلب محوه. Draft: unread by a native speaker.
privacy-know = أحفظ عنوانك لدينا وما كتبته وما أجبنا به منذ { $since } وما أخبرتني به عن نفسك وما وافقت عليه. كل ذلك مشفّر. يمكن للفريق الذي يعتني بك أن يقرأه، وتُسجَّل كل قراءة. للحصول على نسخة اكتب: تنزيل بياناتي. لمحوه اكتب: انسني.
privacy-forget-ask = هل تريد أن أمحو كل ما أحفظه عنك؟ لا يمكن التراجع عن ذلك.
choice-privacy-forget = نعم، امحه
choice-privacy-keep = لا، احفظه
privacy-forgotten = سأمحوه حالما لا يبقى لك هنا شيء مفتوح. إذا كتبت مرة أخرى فلن أعرفك.
privacy-kept = أحفظه كما هو.
privacy-held = القانون يوجب حفظ جزء منه الآن. عرضت طلبك على فريقنا.
privacy-download = هذه نسخة من كل ما أحفظه عنك: { $link } يعمل الرابط { $hours } ساعة. من لديه الرابط يستطيع فتحه.
privacy-title = ما نحفظه عنك
privacy-channel = القناة
privacy-language = اللغة
privacy-since = منذ
privacy-facts = ما أخبرتنا به عن نفسك
privacy-consents = ما وافقت عليه
privacy-messages = الرسائل
privacy-decisions = النصائح
privacy-plans = خطط الخروج
privacy-notes = ما دوّنه الفريق
privacy-yes = نعم
privacy-no = لا
privacy-patient = أنت
privacy-bot = المساعد
privacy-staff = الفريق
privacy-machines = للآلات (FHIR)
privacy-nothing = لا شيء
# Not shown: with this word the open question is put again.
privacy-again = كرر السؤال
