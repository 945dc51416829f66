# seal: b5662406b3463009bab091df47f8c0b5df016c0aeb8758bea30861a6c14e5d1d
allergy_anaphylaxis-title = 过敏反应

allergy_anaphylaxis-airway = 您现在有下面任何一项吗？
    .throat = 喉咙、舌头或嘴里肿
    .breath = 呼吸或吞咽困难，或呼吸带哨音
    .voice = 声音或哭声嘶哑，或呼吸有杂音
    .faint = 要晕倒、头晕、头脑糊涂、非常疲倦或全身发软
    .pale = 皮肤苍白、又冷又湿
    .why = 这些可能是严重过敏。几分钟内就会加重。

allergy_anaphylaxis-two_parts = 下面有任何一项符合吗？
    .gut = 荨麻疹或肿，并且呕吐或肚子绞痛
    .pen = 用过肾上腺素笔，即使已经好转
    .before = 以前对同样的东西有过严重反应
    .sting = 嘴里或喉咙被蜇，并且肿
    .returns = 最近 24 小时内有过严重反应，症状又回来
    .why = 严重过敏可能这样开始，也可能过几小时再来。

allergy_anaphylaxis-spreads = 您有下面任何一项吗？
    .hives = 荨麻疹扩散很快
    .face = 脸或嘴唇肿
    .pressure = 嘴唇肿，而且在吃降压药
    .pregnant = 怀孕或刚生过孩子，全身有荨麻疹
    .cells = 全身有荨麻疹，而且吃 β 受体阻滞剂或有肥大细胞病
    .why = 接下来几小时仍可能加重，所以应该有人看着您。

allergy_anaphylaxis-baby =
    .why = 这么小的宝宝一定要检查。

allergy_anaphylaxis-all_over = 下面有任何一项符合吗？
    .hives = 全身有荨麻疹，或超过 6 小时
    .drug = 用新药以后开始
    .lid = 眼皮肿
    .area = 肿的地方有 10 cm（4 英寸）或更大
    .cells = 吃 β 受体阻滞剂或降压药，或有肥大细胞病
    .pregnant = 怀孕，或最近 6 周内生过孩子
    .why = 有其中一项时，今天应该有医护人员和您谈。

allergy_anaphylaxis-plan = 下面有任何一项符合吗？
    .pen = 需要新的肾上腺素笔，或想学怎么用
    .test = 想查清自己对什么过敏
    .weeks = 荨麻疹反复超过 6 周
    .hay = 花粉过敏没有控制好
    .why = 预约就诊有助于防止下一次反应。
