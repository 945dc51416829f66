# seal: 9003abbc9e640ffe1ae09e46ee0922dd0f5f0d2949b0245fd3e3c418f30af999
breathlessness-title = 气短、喘不上气

breathlessness-severe = 现在下面有任何一项符合吗？
    .sentence = 大口喘、噎住，或说不完一整句话
    .lips = 嘴唇、舌头或脸发青、发灰或很苍白（肤色深的看嘴里）
    .sleepy = 头脑糊涂或很困
    .noise = 吸气时有粗响声
    .why = 这些说明身体得不到足够的空气。

breathlessness-chest_sudden = 下面有任何一项符合吗？
    .chest = 胸口发紧、发沉或痛，或痛到手臂、背、脖子或下巴
    .sudden = 几分钟内开始，或一条腿肿痛，或咳血
    .food = 在吃东西、被蜇或用药后开始
    .stuck = 有东西卡在喉咙后开始
    .meter = 指夹血氧仪低于 92，或比平时低 4
    .why = 这些可能是心梗、肺里的血栓、严重过敏或气道堵塞。

breathlessness-child_signs = 孩子呼吸时，您看到下面任何一项吗？
    .grunt = 每次呼吸都哼一声
    .ribs = 肋骨或肚子往里吸
    .stops = 短暂停止
    .floppy = 全身发软、头垂下，或反应和平时不同
    .why = 这些说明孩子呼吸太费力。

breathlessness-pregnant_signs = 下面有任何一项符合吗？
    .birth = 最近 6 周内生过孩子
    .rest = 休息时也呼吸困难
    .leg = 一条腿痛或肿
    .why = 这几周里，血栓和心脏问题更常见。

breathlessness-baby =
    .why = 呼吸费力的宝宝现在就要看。

breathlessness-pregnant =
    .why = 怀孕时呼吸困难，现在就要检查。

breathlessness-worse_now = 现在下面有任何一项符合吗？
    .rest = 休息时或走几步，就比平时更喘
    .blood = 咳血，或一条腿痛或肿
    .heart = 心跳很快或漏跳，或恶心
    .flat = 几天内新出现，躺平时呼吸困难
    .plan = 哮喘、慢阻肺或心力衰竭，按计划处理也不平息
    .meter = 指夹血氧仪是 92 到 94，而且没有肺病
    .why = 有其中一项时，要在几小时内检查呼吸。

breathlessness-at_risk = 您有下面任何一项吗？
    .immune = 免疫力低，或在用抗癌药
    .sickle = 镰状细胞病
    .old_fever = 发烧和咳嗽，而且 65 岁或以上
    .ill_fever = 发烧和咳嗽，而且有慢性病
    .why = 有其中一项的人，肺部感染会很快加重。

breathlessness-days = 下面有任何一项符合吗？
    .new = 最近 2 周内开始或加重
    .fever = 发烧，或咳嗽并且发烧
    .pale = 很苍白或很累，或月经量多
    .weight = 3 天内体重增加 2 kg（4 磅）
    .why = 新出现的情况，医护人员今天要看。

breathlessness-weeks = 下面有任何一项符合吗？
    .month = 气短一个月或更久
    .lie = 活动或躺下时，慢慢加重
    .ankles = 脚踝肿
    .cough = 咳嗽 3 周或更久
    .cause = 不知道原因，或没有治疗计划
    .why = 医护人员应该在预约就诊时找出原因。
