# What the assistant itself says. Emergency and crisis sentences are fixed: no model ever touches them.

# Single words that show the language where a whole sentence is missing.
language-words = 你好 您好 喂 嗨 谢谢 请 是 是的 好的

demo-banner = 演示。医疗内容是未签字的草稿，不用于真实病人。
disclosure = 我是 Lamplight，自动助手，不是真人。要找工作人员，请写“护士”。遇到紧急情况请拨打 { $number }。
choose-again = 我没看懂。请从下面选一项。

emergency = 请现在就拨打 { $number }。这可能是急症。请说明您在哪里、发生了什么。打开门锁，不要自己开车；如果有人能陪您，不要独自一人。
emergency-happening = 这是现在正在发生的吗？如果不是，请回复“否”。
urgent-alarm = 这个情况今天就要看，要在 4 小时内。请现在就去急诊或紧急门诊。如果加重，请拨打 { $number }。
crisis = 很高兴您告诉了我。您不必一个人扛着。请现在就拨打 { $crisis }，和人谈一谈。如果您有危险，或已经伤了自己，请现在就拨打 { $number }。如果可以，请远离任何可能用来伤害自己的东西，和您信任的人待在一起。
crisis-no-line = 很高兴您告诉了我。您不必一个人扛着。如果您有危险，或已经伤了自己，请现在就拨打 { $number }，或去最近的医院。如果可以，请远离任何可能用来伤害自己的东西，和您信任的人待在一起。
violence = 如果现在有人有危险，请拨打 { $number }。如果能安全离开，请去有别人在的地方。
staff-told = 我已经把这件事转给我们的工作人员。
ask-now = 您现在就需要紧急救助吗？需要请回复 1，不需要请回复 2。如果需要，也可以马上拨打 { $number }。

alarm-standing = 如果这正在发生，请现在就拨打 { $number }。我们的工作人员已经得到通知。如果现在没有发生，请回复“否”。
alarm-past = 谢谢您告诉我。我们的工作人员还是已经得到通知。

call-staff = 我已经把您的信息转给我们的工作人员。如果加重，或您觉得不能等，请拨打 { $number }。
call-staff-human = 我已经请我们的工作人员来接手。如果不能等，请拨打 { $number }。
call-staff-not-understood = 我不确定有没有看懂，所以已经请我们的工作人员来看。如果不能等，请拨打 { $number }。
call-staff-unsigned = 这个问题我还不能自己来问，所以已经请我们的工作人员来看。如果不能等，请拨打 { $number }。
fallback = 我现在无法好好回答。我已经把您的信息转给我们的工作人员。如果不能等，或者加重，请拨打 { $number }。

media-refused = 我看不到图片，也听不到录音。请用文字写下哪里不舒服。遇到紧急情况请拨打 { $number }。

decision-emergency = 请现在就拨打 { $number }。您说的情况可能是急症。请说明您在哪里、发生了什么。打开门锁，不要自己开车。
decision-urgent = 请现在就去急诊或紧急门诊，要在 4 小时内。
decision-same_day = 请今天就找医护人员问诊，要在 24 小时内。
decision-routine = 请预约在这几天内看医护人员。
decision-self_care = 从您说的情况看，目前可以先在家照顾。
decision-nurse = 我的提问不适合这个情况，要由护士来决定。已经请我们的工作人员来看。
decision-worse = 如果加重，或者您担心，请拨打 { $number }。
decision-not-clinician = 我不是医护人员。要找我们的工作人员，请回复“人工”。
decision-crisis = 如果您想到伤害自己，请随时拨打 { $crisis }。
decision-why = 原因：{ $why }
decision-why-otherwise = 原因：我问到的严重症状，您一项也没有。
decision-why-out_of_scope = 原因：我的提问是为其他病人准备的。
decision-why-raised = 因为您的年龄、怀孕、其他疾病或多次来问，我建议的就医级别提高一级。
silence = 我没有收到您的回复。如果我问到的情况有任何一项，或者您不确定，请现在就拨打 { $number }。我已经请我们的工作人员来看。
nobody-yet-now = 我们的工作人员还没有人来处理，我们也说不准什么时候会有。请不要等我们：现在就拨打 { $number }。
nobody-yet-crisis = 我们的工作人员还没有人来处理，我们也说不准什么时候会有。请不要等我们：现在就拨打 { $crisis }，和人谈一谈。如果您有危险，或已经伤了自己，请现在就拨打 { $number }。
nobody-yet = 我们的工作人员还没能回复。您的信息仍在他们那里。如果加重，或您觉得不能等，请现在就拨打 { $number }。
queue-wait = 您已在等候我们工作人员的队列中。最近大约要等 { $minutes } 分钟，也可能更久。如果加重，或您觉得不能等，请拨打 { $number }。
watch-for = 出现下面任何一项，请拨打 { $number }：

# Whose words: the mark on a message to a telephone, and what is said when the patient chooses.
worded-by-ai = (由 AI 措辞)
words-approved = 从现在起我只用经过批准的文字，不用 AI 模型的措辞。想改回来，请写“使用AI”。
words-model = AI 模型可以重新为我的回复措辞，事实和建议仍是经过批准的文字。想停用，请写“不用AI”。

# With the secret link to the discharge sheet.
sheet-ready = 您的居家须知已准备好。请在这里打开，不要把这个链接给别人：{ $link }
