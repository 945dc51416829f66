# seal: 4d4ff383749eefe1ca054947a64d60efeb9e268e5c4625d995a334d28e21ea3e
abdominal_pain_child-title = 肚子痛，12 岁以下儿童

abdominal_pain_child-looks_ill = 孩子现在有下面任何一项吗？
    .wake = 很难叫醒、全身发软、头脑糊涂，或抽搐过
    .color = 苍白、发青、发灰、皮肤有花斑，或身上发冷
    .vomit = 吐绿色的东西或吐血
    .breath = 呼吸很快、很费力，或有停顿
    .spots = 有用玻璃杯压也不褪色的斑点
    .cry = 哭声很弱或很尖，或怎么也哄不好
    .why = 这些说明孩子可能病得很重，要马上得到帮助。

abdominal_pain_child-severe = 孩子有任何一项符合吗？
    .pain = 痛得非常厉害，用过普通止痛药也一样
    .waves = 一阵阵尖叫、蜷起膝盖，间隔时脸色苍白
    .jelly = 大便像红果冻
    .injury = 肚子被撞过，例如骑车、车祸或摔倒
    .swallow = 可能吞了毒物、磁铁或电池
    .thirst = 口渴、尿多，而且呕吐或呼吸又深又快
    .why = 有其中一项时，肚子或全身可能有危险。

abdominal_pain_child-young_baby = 宝宝的体温高于 38 °C (100.4 °F) 或低于 36 °C (96.8 °F) 吗？
    .why = 这么小的宝宝，这可能是严重感染的唯一表现。

abdominal_pain_child-fixed = 孩子有下面任何一项吗？
    .testicle = 睾丸痛或肿
    .lump = 大腿根有硬的或痛的包块
    .constant = 不停地痛超过 4 小时
    .right = 右下腹痛，或一跳、一颠就更痛
    .side = 突然一侧痛，而且呕吐
    .swollen = 肚子肿胀
    .all = 吃的喝的全都吐出来
    .why = 有其中一项时，孩子要在几小时内看。

abdominal_pain_child-risk = 孩子有任何一项符合吗？
    .lungs = 发烧，并且咳嗽或呼吸快
    .sleepy = 8 小时没有小便，而且犯困
    .blood = 镰状细胞病，或免疫力低
    .nerves = 脑或神经的病，或有分流管（给脑部引流的管子）
    .surgery = 以前做过肠道手术
    .hurt = 有没人能说清原因的瘀青或伤
    .why = 有其中一项时，我们不等。

abdominal_pain_child-high_fever = 发烧有 39 °C (102.2 °F) 或更高吗？
    .why = 这个年龄，高烧更常是严重感染。

abdominal_pain_child-today = 孩子有下面任何一项吗？
    .day = 痛了超过 1 天
    .blood = 大便或小便带血
    .yellow = 皮肤或眼睛发黄，或体重下降
    .burns = 小便时痛
    .hot = 发烧 39 °C (102.2 °F) 或更高，或发烧超过 5 天
    .dry = 8 小时没有小便或没有尿湿尿布
    .throat = 喉咙痛并且发烧
    .why = 这些可能要治疗，所以医护人员今天要看孩子。

abdominal_pain_child-long = 孩子有任何一项符合吗？
    .weeks = 痛时有时无，超过 2 周
    .hard = 大便硬，或一周排便不到 3 天
    .school = 一紧张就痛，例如上学前
    .why = 预约就诊可以找到有用的办法。
