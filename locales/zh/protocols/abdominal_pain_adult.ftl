# seal: e3b15a40ff6c9c874d8e1d73b11c33d7a24f3b5b5c2b3bfc63f9d08218a0356c
abdominal_pain_adult-title = 肚子痛，12 岁及以上

abdominal_pain_adult-severe_signs = 除了肚子痛，您现在有下面任何一项吗？
    .sudden = 突然一下子痛起来，或是从来没有过的最痛
    .still = 站不起来，或没法躺着不动
    .hard = 肚子发硬，或一碰就痛
    .vomit = 吐血，或吐出像咖啡渣的东西
    .poop = 大便带血，或又黑又黏
    .faint = 晕倒过、胸痛，或呼吸困难
    .pale = 脸色苍白、发冷出汗、皮肤有花斑，或头脑糊涂
    .why = 这些可能是出血、器官破裂或严重感染。

abdominal_pain_adult-blocked = 下面有任何一项符合吗？
    .pee = 完全尿不出来
    .gas = 不排气也不排便，而且肚子胀或呕吐
    .lump = 大腿根或肚子上的包块卡住了，而且呕吐
    .diabetes = 有糖尿病，而且呕吐
    .stone = 从腰侧痛到大腿根，而且发烧或只有一个肾
    .drink = 喝很多酒后，上腹和背部很痛
    .injury = 在重击、摔倒或车祸后开始
    .artery = 60 岁及以上新出现的剧痛，或已知有动脉瘤
    .why = 有其中一项时，痛可能来自必须马上治疗的问题。

abdominal_pain_adult-pregnant_signs = 您可能怀孕了，或不久前生过孩子。有下面任何一项吗？
    .bad = 痛得厉害，或一直在痛
    .side = 一侧痛，或肩膀尖痛
    .bleed = 阴道出血
    .faint = 觉得要晕倒
    .why = 这些可能是怀孕长在子宫外，或子宫里面出血。

abdominal_pain_adult-fixed = 您有下面任何一项吗？
    .worse = 每个小时都明显更重
    .right = 痛转到右下腹，或咳嗽时那里痛
    .hours = 超过 6 小时，而且发烧或反复呕吐
    .liver = 右边肋骨下痛，而且发烧或眼睛发黄
    .stone = 从腰侧到大腿根一阵阵地痛，而且恶心
    .lump = 大腿根或肚子上的痛包块回不去
    .pelvis = 下腹痛，而且发烧，并新有分泌物
    .why = 有其中一项时，要在几小时内让人看。

abdominal_pain_adult-risk = 下面有任何一项符合吗？
    .testicle = 睾丸痛或肿
    .surgery = 最近 30 天内做过肚子的手术或内镜
    .immune = 免疫力低，或长期用类固醇激素
    .sickle = 镰状细胞病
    .thinner = 吃抗凝药，或容易出血
    .older = 65 岁及以上，新出现的、一直不停的痛
    .why = 有其中一项时，痛得轻，里面也可能很严重。

abdominal_pain_adult-today = 您有下面任何一项吗？
    .constant = 已经不停地痛了 12 小时或更久
    .pee = 小便时有灼痛，或尿里有血
    .bleed = 擦拭时有血，或不是月经时阴道出血
    .fluid = 阴道或阴茎新有分泌物
    .vomit = 反复呕吐，但小口喝水能留住
    .why = 医护人员今天就要查清原因。

abdominal_pain_adult-pregnant =
    .why = 这段时间，所有肚子痛都应该检查。

abdominal_pain_adult-long = 您有下面任何一项吗？
    .returns = 肚子痛或肚子胀一直不好，或反复出现
    .weight = 体重下降，或吃东西会卡住
    .habit = 大小便习惯变了，或拉稀好几天
    .bloated = 50 岁及以上，多数日子肚子胀
    .acid = 55 岁及以上，新出现烧心或饭后痛
    .why = 一直不好的问题应该检查。
