# seal: 496cdcf604ae7df6c9b0002899deee5d006e3123f672b96826c2332b0897fb69
leg_swelling_dvt-title = 没受伤的腿肿或腿痛

leg_swelling_dvt-clot_moved = 除了腿的问题，您有下面任何一项吗？
    .breath = 气短，或胸痛
    .blood = 咳血
    .faint = 晕倒过，或差点晕倒
    .cold = 腿突然发冷、发白、发青或发麻，并且痛得厉害
    .tense = 整条腿非常肿、发紧、发青
    .dark = 深色或灰色的皮肤在扩散，痛得厉害，而且觉得病了
    .why = 血栓可能到了肺里，或腿可能没有血流。

leg_swelling_dvt-pregnant =
    .why = 这段时间，血栓和高血压引起的突然肿更常见。

leg_swelling_dvt-clot_risk = 是不是有一条腿肿或痛，并且符合下面任何一项？
    .rest = 最近 4 周内有手术、打石膏或卧床超过 3 天
    .cancer = 癌症
    .clot = 有过血栓，或有容易长血栓的病
    .missed = 吃抗凝药，而且漏吃过
    .estrogen = 避孕药或其他雌激素
    .trip = 旅途中坐了超过 4 小时
    .big = 整条腿肿，或一侧小腿粗 3 cm（1 英寸）
    .why = 有其中一项时，腿里更可能有血栓。现在就要检查。

leg_swelling_dvt-other_urgent = 下面有任何一项符合吗？
    .arm = 一只手臂肿
    .skin = 皮肤又红又热，并且发烧或发冷打颤
    .foot = 有糖尿病，而且脚发红、破口或有脓
    .effort = 两条腿肿，而且活动时气短
    .why = 这些可能是血栓、感染或心脏吃力。

leg_swelling_dvt-look_today = 下面有任何一项符合吗？
    .one = 一条腿痛、肿、发热、发红或颜色变深
    .fast = 两条腿一天比一天肿，或 3 天内体重增加 2 kg（4 磅）
    .face = 脸浮肿，或小便有泡沫
    .patch = 皮肤上有一块又红又热
    .vein = 有又硬又痛的血管，5 cm（2 英寸）或更长，或靠近大腿根
    .why = 这要在 24 小时内检查或看。

leg_swelling_dvt-slow = 下面有任何一项符合吗？
    .weeks = 两边脚踝傍晚时肿，有几周了
    .veins = 血管变粗、弯曲
    .vein = 有一小段血管痛
    .pills = 在用新药后开始
    .why = 预约就诊可以找到原因并帮助您。
