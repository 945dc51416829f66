# seal: dab7dced01e2b903d469330656b49e70508d51b25e6d85f3118b02c43110b1b8
vomiting_diarrhoea_child-title = 呕吐或腹泻，12 岁以下儿童

vomiting_diarrhoea_child-looks_ill = 孩子现在有下面任何一项吗？
    .wake = 很难叫醒、全身发软、头脑糊涂，或抽搐过
    .vomit = 吐绿色的东西或吐血
    .color = 苍白、发青、发灰或皮肤有花斑，或手脚发冷
    .breath = 呼吸有停顿，或又快又深
    .spots = 有用玻璃杯压也不褪色的斑点
    .neck = 脖子僵硬，或囟门鼓起
    .drink = 不能喝水或吃奶，或全都吐出来
    .why = 这些说明孩子可能病得很重，要马上得到帮助。

vomiting_diarrhoea_child-cause = 孩子有任何一项符合吗？
    .pain = 肚子非常痛
    .jelly = 大便像红果冻
    .poison = 可能吞了毒物或药
    .head = 开始之前撞到头
    .thirst = 非常口渴，而且尿很多
    .why = 有其中一项时，呕吐不只是肠胃不适。

vomiting_diarrhoea_child-severe_dry = 孩子有下面哪些情况？
    .weak = 很没力或很困
    .eyes = 眼睛凹陷
    .drink = 喝水很少
    .skin = 捏起的肚皮 2 秒或更久不回去
    .why = 有其中两项，说明孩子失水太多太多。

vomiting_diarrhoea_child-young_baby = 宝宝的体温高于 38 °C (100.4 °F) 或低于 36 °C (96.8 °F) 吗？
    .why = 这么小的宝宝，这可能是严重感染的唯一表现。

vomiting_diarrhoea_child-some_dry = 孩子有下面哪些情况？
    .upset = 坐立不安，或一直烦躁
    .eyes = 眼睛凹陷
    .thirst = 喝得很急，像是非常渴
    .skin = 捏起的肚皮回去得慢
    .why = 有其中两项，说明孩子缺水。

vomiting_diarrhoea_child-fluids = 孩子有任何一项符合吗？
    .pee = 12 小时没有小便或没有尿湿尿布
    .feeds = 不再吃母乳或奶瓶
    .dry = 喝了补液盐后还是很干
    .blood = 大便带血
    .pain = 肚子一直不停地痛
    .yellow = 吐出的东西发黄、有点绿
    .ill = 有造口、短肠、肾上腺的病，或太瘦
    .why = 有其中一项的孩子，要在几小时内看。

vomiting_diarrhoea_child-baby = 宝宝有任何一项符合吗？
    .poops = 24 小时内拉稀超过 5 次
    .vomits = 24 小时内呕吐超过 2 次
    .jet = 每次吃奶后喷着吐
    .hot = 发烧 39 °C (102.2 °F) 或更高
    .pee = 不到 3 个月大，而且 8 小时没有尿湿尿布
    .why = 这么小的宝宝，几小时内就会失水太多。

vomiting_diarrhoea_child-today = 孩子有任何一项符合吗？
    .days = 呕吐超过 2 天，或拉稀超过 7 天
    .fever = 发烧超过 5 天
    .worry = 不到 1 岁，而且您担心
    .small = 出生时小，或长得不好
    .travel = 不久前从别的国家回来
    .why = 有其中一项时，医护人员今天要看孩子。

vomiting_diarrhoea_child-long = 拉稀是不是反复出现，或在喝奶后出现？
    .why = 预约就诊可以找出是什么引起的。
