# seal: 9c4e400c2b49e72d5055e88246ffb673f6659b95f27e4b35d9662d1edcec22f8
chest_pain-title = 胸痛，12 岁及以上

chest_pain-heart_signs = 除了胸痛，您现在有下面任何一项吗？
    .pressure = 发沉、发紧、像被挤压或灼烧，超过 5 分钟
    .spreads = 痛到手臂、脖子、下巴、背或肚子
    .sweat = 出冷汗，或恶心、要晕倒
    .breath = 气短
    .why = 这些是心梗的常见症状。女性更常只有最后几项，所以有一项就算。

chest_pain-collapse_signs = 从胸痛开始，发生过下面任何一项吗？
    .fainted = 晕倒、头脑糊涂，或嘴唇发灰、发青
    .blood = 咳血
    .leg = 一条腿痛并且肿
    .tear = 胸口或背部像被撕开、扯裂
    .weak = 新出现一侧没力、说话不对，或一只手臂、一条腿发冷
    .why = 这些可能是肺里的血栓，或大血管撕裂。

chest_pain-cause = 下面有任何一项符合吗？
    .injury = 在重击、车祸、刀伤或枪伤后开始
    .vomit = 在用力呕吐后开始
    .drugs = 用了可卡因、冰毒类或其他强毒品后开始
    .angina = 有心绞痛，而且休息时痛，或用了喷雾还痛
    .failure = 心肌没力或变厚、心脏瓣膜不好，或最近一年内做过心脏手术
    .vessel = 马方综合征，或大血管变宽
    .sickle = 镰状细胞病
    .why = 有其中一项时，胸痛可能是伤到了肺、食管或心脏。

chest_pain-pregnant =
    .why = 这段时间，血栓和心脏问题更常见。

chest_pain-gone_signs = 最近 24 小时内，有过下面任何一项吗？即使现在没有了也算。
    .heavy = 胸口发沉、发紧或像被挤压地痛
    .moved = 痛到手臂、脖子、下巴、背或肚子
    .ill = 胸痛，并且出冷汗、恶心或呼吸困难
    .why = 过去了的警告可能再来。今天一定要检查。

chest_pain-clot_or_infection = 您有下面任何一项吗？
    .travel = 吸气时刺痛，而且最近 4 周内有手术、长途旅行或卧床
    .clot = 吸气时刺痛，而且有过血栓、癌症，或在吃雌激素药
    .fever = 发烧 38 °C (100.4 °F) 或更高，而且稍微活动就气短
    .why = 这些可能是肺里的血栓或肺部感染。

chest_pain-heart_risk = 您有下面任何一项吗？
    .known = 心脏病、糖尿病或肾病
    .two = 有其中两项：吸烟、高血压、高血脂、家人 60 岁前有心脏病
    .why = 有这些时，轻而短的痛也可能来自心脏。
