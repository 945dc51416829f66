### Approved words around locked facts: openings by mood and stage, connectors, closings by stage.
### No digits, no diagnosis, no promise, and nothing that presupposes what a fact says or whom it is about.

opening-neutral-first_question-1 = شكرًا على رسالتك.
opening-neutral-first_question-2 = شكرًا على تواصلك معنا.
opening-neutral-first_question-3 = شكرًا على إخباري بذلك.
opening-neutral-first_question-4 = لنبدأ من هنا.
opening-neutral-first_question-5 = ستكون أسئلتي قصيرة.
opening-neutral-first_question-6 = لننظر في هذا خطوة خطوة.

opening-neutral-question-1 = شكرًا.
opening-neutral-question-2 = شكرًا، سجلت ذلك.
opening-neutral-question-3 = سجلت ذلك الآن.
opening-neutral-question-4 = لنتابع.
opening-neutral-question-5 = شكرًا على إجابتك.
opening-neutral-question-6 = من المفيد معرفة ذلك.

opening-neutral-decision-1 = شكرًا على إجاباتك.
opening-neutral-decision-2 = شكرًا على إخباري بكل هذا.
opening-neutral-decision-3 = هذه هي الخطوة التالية.
opening-neutral-decision-4 = هذا ما ينبغي عمله الآن.
opening-neutral-decision-5 = يرجى قراءة هذا بعناية.
opening-neutral-decision-6 = قرأت إجاباتك بعناية.

opening-neutral-knowledge-1 = شكرًا على سؤالك.
opening-neutral-knowledge-2 = هذا سؤال جيد.
opening-neutral-knowledge-3 = هذا ما تقوله صفحاتنا.
opening-neutral-knowledge-4 = شكرًا على هذا السؤال.
opening-neutral-knowledge-5 = لننظر في هذا.
opening-neutral-knowledge-6 = هذا ما هو مكتوب عن ذلك.

opening-neutral-discharge-1 = لنراجع هذا معًا.
opening-neutral-discharge-2 = يرجى قراءة هذا بعناية.
opening-neutral-discharge-3 = هذا جزء من خطة الرعاية.
opening-neutral-discharge-4 = هذا عن الرعاية في البيت.
opening-neutral-discharge-5 = يمكن قراءة هذا على مهل.
opening-neutral-discharge-6 = هذا ما كتب للرعاية في البيت.

opening-neutral-check_in-1 = أكتب لأسأل عن الحال الآن.
opening-neutral-check_in-2 = هذه متابعة قصيرة.
opening-neutral-check_in-3 = حان وقت المتابعة.
opening-neutral-check_in-4 = أود أن أعرف كيف الحال الآن.
opening-neutral-check_in-5 = شكرًا على وقتك.
opening-neutral-check_in-6 = لنر كيف الحال الآن.

opening-worried-first_question-1 = أرى أن هذا يقلقك.
opening-worried-first_question-2 = من المفهوم السؤال عن هذا.
opening-worried-first_question-3 = يسعدني وصول رسالتك.
opening-worried-first_question-4 = من الجيد السؤال عن هذا.
opening-worried-first_question-5 = شكرًا على إخباري بما يقلقك.
opening-worried-first_question-6 = لننظر في هذا بعناية.

opening-worried-question-1 = شكرًا، هذا يساعد.
opening-worried-question-2 = أفهم سبب سؤالك.
opening-worried-question-3 = كل إجابة تساعد.
opening-worried-question-4 = شكرًا على صبرك.
opening-worried-question-5 = لنتابع بعناية.
opening-worried-question-6 = أعرف أن كثرة الأسئلة متعبة.

opening-worried-decision-1 = شكرًا على مشاركة ما يقلقك.
opening-worried-decision-2 = أفهم أن هذا يقلقك.
opening-worried-decision-3 = أعرف أن هذا يشغل بالك.
opening-worried-decision-4 = كان السؤال خطوة حكيمة.
opening-worried-decision-5 = شكرًا على مراجعة هذا معي.
opening-worried-decision-6 = يخف القلق مع خطوة واضحة.

opening-worried-knowledge-1 = من الجيد السؤال عن هذا.
opening-worried-knowledge-2 = أرى أن هذا يقلقك.
opening-worried-knowledge-3 = من المفهوم الرغبة في معرفة ذلك.
opening-worried-knowledge-4 = شكرًا على إخباري بما يقلقك.
opening-worried-knowledge-5 = سؤال كهذا قد يثقل البال.
opening-worried-knowledge-6 = لننظر في هذا بعناية.

opening-worried-discharge-1 = العودة إلى البيت تحمل أسئلة كثيرة.
opening-worried-discharge-2 = من المفهوم أن توجد حيرة في البداية.
opening-worried-discharge-3 = أرى أن هذا يقلقك.
opening-worried-discharge-4 = لنراجع هذا بعناية.
opening-worried-discharge-5 = من الجيد السؤال عن هذا.
opening-worried-discharge-6 = يمكننا المتابعة خطوة خطوة.

opening-worried-check_in-1 = أعرف أن هذا يشغل بالك.
opening-worried-check_in-2 = يهمني أن أعرف كيف الحال.
opening-worried-check_in-3 = شكرًا على وقتك.
opening-worried-check_in-4 = من الجيد أن ننظر في هذا من جديد.
opening-worried-check_in-5 = يمكنك الكتابة لي ما يقلقك الآن.
opening-worried-check_in-6 = لننظر في هذا بعناية.

opening-frightened_parent-first_question-1 = من الصعب أن يكون طفل متعبًا.
opening-frightened_parent-first_question-2 = أرى مقدار اهتمامك.
opening-frightened_parent-first_question-3 = شكرًا على هذه الملاحظة الدقيقة.
opening-frightened_parent-first_question-4 = من المخيف رؤية طفل متعب.
opening-frightened_parent-first_question-5 = لا أحد يعرف الطفل مثلك.
opening-frightened_parent-first_question-6 = يسعدني وصول رسالتك عن الطفل.

opening-frightened_parent-question-1 = ملاحظتك عن الطفل تساعد كثيرًا.
opening-frightened_parent-question-2 = أعرف أن الأسئلة كثيرة.
opening-frightened_parent-question-3 = كل تفصيل يساعد.
opening-frightened_parent-question-4 = لنتابع النظر في هذا معًا.
opening-frightened_parent-question-5 = شكرًا على هذه الملاحظة الدقيقة.
opening-frightened_parent-question-6 = لديك معرفة بحال الطفل المعتادة.

opening-frightened_parent-decision-1 = شكرًا على كل هذه العناية.
opening-frightened_parent-decision-2 = أعرف أن هذا صعب عليك.
opening-frightened_parent-decision-3 = رعاية طفل متعب أمر صعب.
opening-frightened_parent-decision-4 = كان السؤال خطوة جيدة.
opening-frightened_parent-decision-5 = هذه هي الخطوة التالية للطفل.
opening-frightened_parent-decision-6 = أرى كم يعني لك هذا الطفل.

opening-frightened_parent-knowledge-1 = من الجيد السؤال عن هذا.
opening-frightened_parent-knowledge-2 = أرى مقدار اهتمامك.
opening-frightened_parent-knowledge-3 = أفضل شيء للطفل هو ما يهمك.
opening-frightened_parent-knowledge-4 = عدم المعرفة أمر صعب.
opening-frightened_parent-knowledge-5 = من المفهوم السؤال عن طفل.
opening-frightened_parent-knowledge-6 = شكرًا على هذه الملاحظة الدقيقة.

opening-frightened_parent-discharge-1 = رعاية طفل في البيت قد تبدو كثيرة.
opening-frightened_parent-discharge-2 = أرى مقدار اهتمامك.
opening-frightened_parent-discharge-3 = لا أحد يعرف الطفل مثلك.
opening-frightened_parent-discharge-4 = من المفهوم أن توجد حيرة في البداية.
opening-frightened_parent-discharge-5 = لنراجع هذا من أجل الطفل.
opening-frightened_parent-discharge-6 = شكرًا على كل هذه العناية.

opening-frightened_parent-check_in-1 = أود أن أعرف كيف حال الطفل الآن.
opening-frightened_parent-check_in-2 = ملاحظتك للتغيرات الصغيرة مهمة.
opening-frightened_parent-check_in-3 = أعرف أن هذا كان صعبًا.
opening-frightened_parent-check_in-4 = شكرًا على هذه الملاحظة الدقيقة.
opening-frightened_parent-check_in-5 = أرى مقدار اهتمامك.
opening-frightened_parent-check_in-6 = ملاحظتك عن الطفل تساعد كثيرًا.

opening-in_pain-first_question-1 = يؤسفني هذا الألم.
opening-in_pain-first_question-2 = الألم صعب الاحتمال.
opening-in_pain-first_question-3 = يؤسفني أن هذا يؤلم.
opening-in_pain-first_question-4 = شكرًا على إخباري عن الألم.
opening-in_pain-first_question-5 = الألم يتعب أي إنسان.
opening-in_pain-first_question-6 = أعرف أن الكتابة عن الألم صعبة.

opening-in_pain-question-1 = شكرًا على المتابعة رغم الألم.
opening-in_pain-question-2 = سيكون سؤالي قصيرًا.
opening-in_pain-question-3 = أعرف أن هذا ليس سهلًا.
opening-in_pain-question-4 = شكرًا على صبرك.
opening-in_pain-question-5 = أعتذر عن كثرة الأسئلة.
opening-in_pain-question-6 = يساعد أن أعرف أكثر عن الألم.

opening-in_pain-decision-1 = يؤسفني هذا الألم.
opening-in_pain-decision-2 = الألم يجعل كل شيء أصعب.
opening-in_pain-decision-3 = شكرًا على إجاباتك رغم الألم.
opening-in_pain-decision-4 = أعرف أن الألم صعب.
opening-in_pain-decision-5 = الألم يستحق الاهتمام.
opening-in_pain-decision-6 = شكرًا على جهدك.

opening-in_pain-knowledge-1 = يؤسفني هذا الألم.
opening-in_pain-knowledge-2 = سيكون كلامي قصيرًا.
opening-in_pain-knowledge-3 = شكرًا على سؤالك رغم الألم.
opening-in_pain-knowledge-4 = الألم يثير أسئلة كثيرة.
opening-in_pain-knowledge-5 = من المفهوم السؤال عن هذا.
opening-in_pain-knowledge-6 = أعرف أن الألم صعب.

opening-in_pain-discharge-1 = يؤسفني هذا الألم.
opening-in_pain-discharge-2 = سيكون كلامي واضحًا وقصيرًا.
opening-in_pain-discharge-3 = القراءة مع الألم صعبة.
opening-in_pain-discharge-4 = لنأخذ هذا في خطوات صغيرة.
opening-in_pain-discharge-5 = شكرًا على القراءة رغم الألم.
opening-in_pain-discharge-6 = أعرف أن هذا ليس سهلًا.

opening-in_pain-check_in-1 = أود أن أعرف كيف الألم الآن.
opening-in_pain-check_in-2 = أرجو أن يكون الألم أخف.
opening-in_pain-check_in-3 = يؤسفني هذا الألم.
opening-in_pain-check_in-4 = سيكون سؤالي قصيرًا.
opening-in_pain-check_in-5 = شكرًا على الكتابة رغم الألم.
opening-in_pain-check_in-6 = يرجى وصف الألم الآن.

opening-low_mood-first_question-1 = شكرًا على ثقتك بي.
opening-low_mood-first_question-2 = يؤسفني أن كل شيء ثقيل هكذا.
opening-low_mood-first_question-3 = قول هذا يحتاج إلى شجاعة.
opening-low_mood-first_question-4 = يسعدني إخباري بذلك.
opening-low_mood-first_question-5 = كلامك مهم.
opening-low_mood-first_question-6 = يبدو هذا صعبًا جدًا.

opening-low_mood-question-1 = شكرًا على قول ذلك.
opening-low_mood-question-2 = يمكنك كتابة كل ما في بالك.
opening-low_mood-question-3 = شكرًا على صراحتك.
opening-low_mood-question-4 = كلماتك مهمة.
opening-low_mood-question-5 = أعرف أن الكلام عن هذا صعب.
opening-low_mood-question-6 = شكرًا على المتابعة.

opening-low_mood-decision-1 = شكرًا على كلامك الصريح.
opening-low_mood-decision-2 = يؤسفني أن هذا صعب هكذا.
opening-low_mood-decision-3 = العناية من حقك.
opening-low_mood-decision-4 = هذا مهم.
opening-low_mood-decision-5 = شكرًا على ثقتك.
opening-low_mood-decision-6 = الكلام عن هذا احتاج إلى شجاعة.

opening-low_mood-knowledge-1 = شكرًا على سؤالك.
opening-low_mood-knowledge-2 = يسعدني أن أسمع سؤالك.
opening-low_mood-knowledge-3 = سؤالك مهم.
opening-low_mood-knowledge-4 = يمكن قراءة هذا على مهل.
opening-low_mood-knowledge-5 = السؤال يحتاج إلى شجاعة.
opening-low_mood-knowledge-6 = أعرف أن هذا ليس سهلًا.

opening-low_mood-discharge-1 = يمكن قراءة هذا على مهل.
opening-low_mood-discharge-2 = أعرف أن هذا قد يبدو كثيرًا.
opening-low_mood-discharge-3 = لنأخذ هذا في خطوات صغيرة.
opening-low_mood-discharge-4 = العناية من حقك.
opening-low_mood-discharge-5 = شكرًا على مراجعة هذا معي.
opening-low_mood-discharge-6 = لا بأس بالقراءة ببطء.

opening-low_mood-check_in-1 = يسعدني سماع أخبارك.
opening-low_mood-check_in-2 = يهمني كيف حالك.
opening-low_mood-check_in-3 = يمكنك كتابة كل ما في بالك.
opening-low_mood-check_in-4 = شكرًا على وقتك.
opening-low_mood-check_in-5 = بعض الأيام أثقل من غيرها.
opening-low_mood-check_in-6 = كلماتك مهمة.

opening-urgent-first_question-1 = أحتاج إلى سؤالك عن هذا الآن.
opening-urgent-first_question-2 = هذا يأتي أولًا.
opening-urgent-first_question-3 = يرجى قراءة هذا حالًا.
opening-urgent-first_question-4 = لنسرع.
opening-urgent-first_question-5 = سيكون كلامي قصيرًا.
opening-urgent-first_question-6 = إجابة سريعة تساعد الآن.

opening-urgent-question-1 = إجابة سريعة من فضلك.
opening-urgent-question-2 = يجب أن أعرف هذا الآن.
opening-urgent-question-3 = هذا مهم.
opening-urgent-question-4 = من فضلك، أحتاج إلى إجابتك حالًا.
opening-urgent-question-5 = هذا مهم الآن.
opening-urgent-question-6 = أحتاج إلى معرفة هذا.

opening-urgent-decision-1 = يرجى قراءة هذا الآن.
opening-urgent-decision-2 = هذا مهم.
opening-urgent-decision-3 = يرجى العمل بهذا.
opening-urgent-decision-4 = يرجى عمل هذا أولًا.
opening-urgent-decision-5 = لا ينبغي أن ينتظر هذا.
opening-urgent-decision-6 = يرجى أخذ هذا بجدية.

opening-administrative-first_question-1 = شكرًا على طلبك.
opening-administrative-first_question-2 = بالتأكيد.
opening-administrative-first_question-3 = شكرًا، لننظر في هذا.
opening-administrative-first_question-4 = يمكنني المساعدة في ذلك.
opening-administrative-first_question-5 = لدي سؤال عن طلبك.
opening-administrative-first_question-6 = سؤال قصير عن طلبك.

opening-administrative-question-1 = شكرًا.
opening-administrative-question-2 = شكرًا، سجلت ذلك.
opening-administrative-question-3 = سجلت ذلك.
opening-administrative-question-4 = تفصيل آخر من فضلك.
opening-administrative-question-5 = شكرًا على التفاصيل.
opening-administrative-question-6 = هذا واضح، شكرًا.

opening-administrative-decision-1 = شكرًا على التفاصيل.
opening-administrative-decision-2 = هكذا يتابع الأمر.
opening-administrative-decision-3 = هذا ما يلي في طلبك.
opening-administrative-decision-4 = شكرًا، لدي ما أحتاج إليه.
opening-administrative-decision-5 = عن طلبك:
opening-administrative-decision-6 = هذه هي الخطوة التالية.

opening-administrative-knowledge-1 = هذا ما يخص سؤالك.
opening-administrative-knowledge-2 = شكرًا على سؤالك.
opening-administrative-knowledge-3 = بالتأكيد.
opening-administrative-knowledge-4 = عن سؤالك:
opening-administrative-knowledge-5 = هذا ما تقوله صفحاتنا.
opening-administrative-knowledge-6 = شكرًا على هذا السؤال.

connector-1 = كذلك:
connector-2 = وأيضًا:
connector-3 = نقطة أخرى:
connector-4 = يرجى قراءة هذا أيضًا:
connector-5 = يرجى الانتباه إلى هذا:
connector-6 = يرجى تذكر هذا أيضًا:
connector-7 = وهذا مهم أيضًا:
connector-8 = هناك أيضًا هذا:
connector-9 = وإليك المزيد:
connector-10 = وهذا كذلك:

closing-first_question-1 = تكفي الإجابة قدر الإمكان.
closing-first_question-2 = يمكن الإجابة بكلماتك الخاصة.
closing-first_question-3 = لا بأس بقول لا أعرف.
closing-first_question-4 = تكفي إجابة قصيرة.
closing-first_question-5 = لا بأس بعدم التأكد.
closing-first_question-6 = يمكنك السؤال عن السبب في أي وقت.
closing-first_question-7 = يمكن الرجوع إلى الوراء في أي وقت.
closing-first_question-8 = يرجى إخباري حالًا إذا ساء شيء.

closing-question-1 = تكفي إجابة قصيرة.
closing-question-2 = عدم التأكد إجابة أيضًا.
closing-question-3 = تكفي الإجابة قدر الإمكان.
closing-question-4 = يمكنك السؤال عن سبب هذا السؤال.
closing-question-5 = لا بأس بعدم التأكد.
closing-question-6 = يمكن الرجوع وتغيير إجابة.
closing-question-7 = يمكن الإجابة بكلماتك الخاصة.
closing-question-8 = يرجى إخباري حالًا إذا ساء شيء.

closing-decision_urgent-1 = من فضلك، لا ينبغي تأجيل هذا.
closing-decision_urgent-2 = يرجى عمل هذا دون تأخير.
closing-decision_urgent-3 = من فضلك، لا ينبغي انتظار زوال هذا.
closing-decision_urgent-4 = من الأفضل طلب مرافق إن أمكن.
closing-decision_urgent-5 = يرجى إخبار شخص قريب منك.
closing-decision_urgent-6 = يرجى حفظ هذه الرسالة لعرضها على الفريق.
closing-decision_urgent-7 = من فضلك، لتكن هذه الخطوة أولًا.
closing-decision_urgent-8 = من فضلك، لتنتظر الخطط الأخرى.

closing-decision_same_day-1 = من فضلك، لا ينبغي ترك هذا لوقت لاحق.
closing-decision_same_day-2 = من فضلك، ليكن هذا أولًا.
closing-decision_same_day-3 = يمكنك الكتابة لي مرة أخرى إذا تغير شيء.
closing-decision_same_day-4 = يرجى إخباري حالًا إذا ساء الأمر.
closing-decision_same_day-5 = يرجى حفظ هذه الرسالة قريبة منك.
closing-decision_same_day-6 = يساعد تسجيل ما يتغير.
closing-decision_same_day-7 = يمكنك السؤال عن هذا مرة أخرى.
closing-decision_same_day-8 = يرجى إخبار شخص قريب منك أيضًا.

closing-decision_routine-1 = يمكنك الكتابة لي مرة أخرى إذا تغير شيء.
closing-decision_routine-2 = يمكنك السؤال مرة أخرى في أي وقت.
closing-decision_routine-3 = يرجى حفظ هذه الرسالة قريبة منك.
closing-decision_routine-4 = يساعد تسجيل ما يتغير.
closing-decision_routine-5 = يرجى إخباري حالًا إذا ساء الأمر.
closing-decision_routine-6 = تساعد كتابة أسئلتك.
closing-decision_routine-7 = يرجى عدم نسيان هذا.
closing-decision_routine-8 = شكرًا على اهتمامك بهذا.

closing-decision_self_care-1 = يمكنك الكتابة مرة أخرى إذا تغير شيء.
closing-decision_self_care-2 = يرجى إخباري حالًا إذا ساء الأمر.
closing-decision_self_care-3 = أرجو أن يكون يومك أسهل.
closing-decision_self_care-4 = يرجى الانتباه إلى أي تغير.
closing-decision_self_care-5 = يمكنك الكتابة مرة أخرى في أي وقت.
closing-decision_self_care-6 = يرجى حفظ هذه الرسالة قريبة منك.
closing-decision_self_care-7 = لا بأس بالسؤال مرة أخرى.
closing-decision_self_care-8 = أرجو أن يساعد هذا.

closing-nurse-1 = يرجى إخباري إذا تغير شيء.
closing-nurse-2 = يرجى إخباري حالًا إذا ساء الأمر.
closing-nurse-3 = شكرًا على صبرك.
closing-nurse-4 = يرجى حفظ هذه المحادثة قريبة منك.
closing-nurse-5 = يمكن إضافة المزيد في أي وقت.
closing-nurse-6 = يرجى كتابة أي ملاحظة أخرى.
closing-nurse-7 = شكرًا على إخباري.
closing-nurse-8 = يمكن إضافة تفاصيل أخرى.

closing-knowledge-1 = يمكنك السؤال مرة أخرى إذا لم يكن شيء واضحًا.
closing-knowledge-2 = يمكنك السؤال عن المزيد في أي وقت.
closing-knowledge-3 = يرجى إخباري إذا لم يكن هذا جوابًا كافيًا.
closing-knowledge-4 = يرجى إخباري حالًا إذا ساء شيء.
closing-knowledge-5 = يرجى حفظ هذه الرسالة قريبة منك.
closing-knowledge-6 = يرجى إخباري إذا كان السؤال مختلفًا.
closing-knowledge-7 = أرجو أن يساعد هذا.
closing-knowledge-8 = لا بأس بالسؤال مرة أخرى.

closing-discharge-1 = يمكنك السؤال إذا لم يكن شيء واضحًا.
closing-discharge-2 = يمكن قراءة هذا مرة أخرى في أي وقت.
closing-discharge-3 = يرجى حفظ هذه الرسالة قريبة منك.
closing-discharge-4 = يرجى إخباري حالًا إذا ساء شيء.
closing-discharge-5 = لا بأس بالسؤال أكثر.
closing-discharge-6 = تساعد قراءة هذا مع شخص قريب منك.
closing-discharge-7 = تساعد كتابة أسئلتك.
closing-discharge-8 = يرجى إخباري إذا كانت كلمة صعبة.

closing-check_in-1 = تكفي إجابة قصيرة.
closing-check_in-2 = يمكن الإجابة بكلماتك الخاصة.
closing-check_in-3 = يرجى إخباري حالًا إذا ساء شيء.
closing-check_in-4 = تكفي الإجابة قدر الإمكان.
closing-check_in-5 = عدم التأكد إجابة أيضًا.
closing-check_in-6 = يمكن إضافة المزيد في أي وقت.
closing-check_in-7 = يمكن إضافة تفاصيل أخرى.
closing-check_in-8 = يرجى إخباري إذا تغير شيء.
