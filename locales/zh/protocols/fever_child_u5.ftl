# seal: 86b49698364488dc588385cddcbed1d877fc746bbcd4adcecbf0beec1df4da9a
fever_child_u5-title = 发烧，12 岁以下儿童

fever_child_u5-looks = 孩子现在有下面任何一项吗？
    .wake = 很难叫醒、全身发软，或不看您
    .cry = 哭声弱、哭声尖，或哭个不停
    .color = 皮肤、嘴唇或舌头发青、发灰、有花斑或很苍白
    .fit = 抽搐发抖，或一侧没力
    .drink = 完全不能喝水或吃奶，或全都吐出来
    .dry = 眼睛凹陷，或捏起的皮肤不回去
    .why = 这些说明孩子可能病得很重，要马上得到帮助。

fever_child_u5-breathing = 孩子呼吸时，您看到下面任何一项吗？
    .grunt = 每次呼吸都哼一声
    .ribs = 肋骨处的皮肤往里吸
    .stops = 短暂停止
    .fast = 一分钟呼吸 60 次或更多
    .why = 这些说明孩子呼吸太费力。

fever_child_u5-spots_neck = 孩子有下面任何一项吗？
    .spots = 有用玻璃杯压也不褪色的斑点
    .neck = 脖子僵硬
    .soft_spot = 头上的囟门鼓起来
    .green = 吐绿色的东西
    .cold = 摸起来发冷，或低于 36 °C (96.8 °F)
    .cancer = 用抗癌药，而且看起来病了、苍白或犯困，或发抖
    .why = 这些可能是血液或脑周围的感染，或肠子堵住。

fever_child_u5-newborn =
    .why = 出生第一个月，发烧可能是严重感染的唯一表现。

fever_child_u5-young_baby =
    .why = 这个年龄发烧，现在就要去医院检查。宝宝开始时可能看着还好。

fever_child_u5-high_fever = 发烧有 39 °C (102.2 °F) 或更高吗？
    .why = 这个年龄，高烧更常是严重感染。

fever_child_u5-less_well = 孩子有下面任何一项吗？
    .breath = 鼻孔张大，或呼吸快：不到 1 岁每分钟 50 次，1 岁起 40 次，5 岁起 30 次
    .active = 叫很久才醒、不笑，或动得少很多
    .pale = 您看着苍白
    .feeds = 喝水或吃奶不到平时的一半
    .mouth = 嘴巴干
    .pee = 12 小时没有小便或没有尿湿尿布
    .why = 有其中一项的孩子，要在几小时内看。

fever_child_u5-long_or_illness = 孩子有任何一项符合吗？
    .days = 发烧 5 天或更久
    .chills = 发冷打颤
    .limb = 关节或手脚肿，或不肯走路、不用一只手或脚
    .cancer = 用抗癌药，或白细胞很少
    .spleen = 镰状细胞病、没有脾脏，或免疫力低
    .heart = 心脏病、用呼吸机，或静脉里有管子
    .travel = 最近一年内去过有疟疾或登革热的地方
    .why = 发烧很久，或发烧并有其中一项，现在就要检查。

fever_child_u5-other_signs = 孩子有下面任何一项吗？
    .days = 发烧超过 3 天
    .ear = 耳朵痛，或耳朵流水
    .pee = 小便灼痛或气味难闻
    .throat = 喉咙痛，并且有皮疹
    .settle = 退烧时也安静不下来
    .worse = 孩子加重，或您担心
    .why = 这些可能要治疗，而您最了解孩子。医护人员今天要看孩子。

fever_child_u5-cycle = 发烧一次次回来，间隔时孩子都好吗？
    .why = 一轮轮回来的发烧，值得预约就诊。
