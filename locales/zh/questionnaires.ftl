# 情绪自查，用我们自己的简单话写成：草稿。签字之前，必须换成 PHQ-9 和 GAD-7 经过验证的中文版本。
mood_check-which = 您想看哪一方面？
choice-phq9 = 情绪低落或很少高兴
choice-gad7 = 担心或紧张
questionnaire-intro = 我会问几个关于最近 2 周的简短问题。它们说明您的感受，不说明您得了什么病。随时回复“人工”，就能找到我们的工作人员。
questionnaire-skipped = 没关系。这一题先空着。
questionnaire-only-you = 这些问题只有替自己回答才有用。如果是别人，我们的工作人员会帮忙。
questionnaire-stopped = 情绪自查先放一放。我先问您刚才写的事。

choice-not_at_all = 完全没有
choice-several_days = 好几天
choice-more_than_half = 超过一半的天数
choice-nearly_every_day = 几乎每天
choice-not_hard = 完全不难
choice-somewhat_hard = 有点难
choice-very_hard = 很难
choice-extremely_hard = 极其困难

phq9-joy = 最近 2 周内，有多少天您做事时没什么兴趣或乐趣？
phq9-down = 最近 2 周内，有多少天您感到情绪低落、沮丧或没有希望？
phq9-sleep = 有多少天您睡不好，或睡得太多？
phq9-tired = 有多少天您感到疲倦，或没什么精力？
phq9-appetite = 有多少天您胃口不好，或吃得太多？
phq9-failure = 有多少天您觉得自己很糟、很失败，或让自己或家人失望？
phq9-focus = 有多少天您很难专心，比如看书或看电视时？
phq9-slow = 有多少天您动作或说话慢到别人都看出来？或正好相反，坐立不安，动来动去比平时多得多？
phq9-harm = 最近 2 周内，有多少天您想过死了更好，或想过伤害自己？
phq9-all = 您前面的回答显示情绪低落的表现很少。要我把其他问题也问完吗？
phq9-hard = 这些情况让您工作、照顾家里或与人相处有多困难？
phq9-why = 这些是诊所用来了解情绪的问题。回答可以说明要多快得到帮助。

gad7-nervous = 最近 2 周内，有多少天您感到紧张、焦虑或烦躁？
gad7-control = 最近 2 周内，有多少天您停不下担心，或控制不住担心？
gad7-worry = 有多少天您对很多事担心过多？
gad7-relax = 有多少天您很难放松？
gad7-restless = 有多少天您坐立不安，很难安静坐着？
gad7-annoyed = 有多少天您很容易烦躁或生气？
gad7-afraid = 有多少天您感到害怕，好像有可怕的事要发生？
gad7-all = 您前面的回答显示担心很少。要我把其他问题也问完吗？
gad7-hard = 这些情况让您工作、照顾家里或与人相处有多困难？
gad7-why = 这些是诊所用来了解担心程度的问题。回答可以说明要多快得到帮助。

decision-why-phq9-first = 原因：您的两个回答显示情绪低落的表现很少。其他问题没有问。
decision-why-phq9-minimal = 原因：您的回答显示，最近 2 周情绪低落的表现很少。
decision-why-phq9-mild = 原因：您的回答显示，最近 2 周有一些情绪低落的表现。
decision-why-phq9-moderate = 原因：您的回答显示有明显的情绪低落表现。有了帮助就会好转。
decision-why-phq9-moderately_severe = 原因：您的回答显示有很多情绪低落的表现。有了帮助就会好转。
decision-why-phq9-severe = 原因：您的回答显示情绪低落的表现非常多。您不该带着这些等下去。
decision-why-phq9-skipped = 原因：有些问题没有回答，所以应该由护士和您一起看。
decision-why-phq9-harm = 原因：您告诉我想到死，或想伤害自己。今天应该有人和您谈。
decision-why-phq9-harm_unanswered = 原因：关于死或伤害自己的那一题您没有回答。为了安全，今天应该有人和您谈。
decision-why-gad7-first = 原因：您的两个回答显示担心很少。其他问题没有问。
decision-why-gad7-minimal = 原因：您的回答显示，最近 2 周担心很少。
decision-why-gad7-mild = 原因：您的回答显示，最近 2 周有一些担心。
decision-why-gad7-mild_upper = 原因：您的回答显示，很多天都有担心。有了帮助就会好转。
decision-why-gad7-moderate = 原因：您的回答显示有明显的担心。有了帮助就会好转。
decision-why-gad7-severe = 原因：您的回答显示担心非常多。您不该带着这些等下去。
decision-why-gad7-skipped = 原因：有些问题没有回答，所以应该由护士和您一起看。
