# seal: c2ac8084e093439ad9446195a714935768ab4ecd79743543a12b35af39d55984
vomiting_diarrhoea_adult-title = 呕吐或腹泻，12 岁及以上

vomiting_diarrhoea_adult-blood_pain = 您现在有下面任何一项吗？
    .blood = 吐血，或吐出像咖啡渣的东西
    .poop = 大便发黑，或拉的全是血
    .pain = 头或肚子突然非常痛
    .chest = 胸口痛或有压迫感
    .neck = 脖子僵硬，而且怕光
    .mixed = 头脑糊涂、很困，或坐起来就晕倒
    .cold = 手发冷、有花斑
    .green = 吐绿色的东西，或肚子胀而且不排气或不排便
    .why = 这些说明不只是肠胃不适。要马上得到帮助。

vomiting_diarrhoea_adult-cause = 下面有任何一项符合吗？
    .poison = 可能吞了毒物或太多药
    .sugar = 有糖尿病，并且有一项：血糖高、有酮体、呼吸快或很困
    .pee = 12 小时几乎没有小便
    .water = 大便像淘米水，而且附近有霍乱
    .blow = 开始之前头被撞过
    .why = 每一项几小时内都可能有生命危险。

vomiting_diarrhoea_adult-fluids = 您有下面任何一项吗？
    .nothing = 12 小时喝什么都留不住
    .dry = 喝了补液盐后，还是很干或头晕
    .blood = 拉稀带血
    .belly = 肚子一直不停地痛
    .chills = 发烧，并且发冷打颤
    .travel = 发烧，而且最近一年内去过热带国家
    .drugs = 吃锂盐，或长期用类固醇激素
    .illness = 糖尿病、艾迪生病、免疫力低或有造口
    .why = 有其中一项时，要在几小时内看。

vomiting_diarrhoea_adult-today = 您有下面任何一项吗？
    .again = 反复呕吐，喝什么都留不住
    .fever = 发烧超过 48 小时
    .days = 呕吐超过 2 天，或拉稀超过 7 天
    .drugs = 最近 3 个月内用过抗生素或住过院
    .pills = 每天必须吃的药留不住
    .birth = 可能怀孕，而且 8 小时没有小便，或痛、出血、发烧
    .why = 医护人员今天要看，不要等到太缺水。

vomiting_diarrhoea_adult-long = 您有下面任何一项吗？
    .weeks = 拉稀或呕吐时有时无，有几周了
    .weight = 体重下降
    .night = 夜里因拉稀醒来
    .streaks = 纸上有血丝
    .why = 反复出现的问题应该检查。
