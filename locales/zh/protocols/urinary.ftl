# seal: f3e10d551fac492e84e394393626f0f7b1423cdda918c01879ee5def0e76cb7f
urinary-title = 小便问题

urinary-sepsis = 您现在有下面任何一项吗？
    .mixed_up = 头脑糊涂、很困或要晕倒
    .skin = 皮肤有花斑、发青或很苍白
    .breath = 气短得厉害
    .no_pee = 一整天没有小便，而且觉得病了
    .why = 这些可能说明感染到了血液里。

urinary-blocked = 下面有任何一项符合吗？
    .stuck = 尿不出来，而且肚子非常痛
    .legs = 腿没力，或两腿之间发麻
    .clots = 很多血，有血块堵住小便或要晕倒
    .kidney = 只有一个肾、移植过肾或有肾结石，而且发烧
    .spine = 以前伤过脊柱，现在头痛得厉害并且出汗
    .why = 这些几小时内就会伤到神经、肾或心脏。

urinary-flank_60 = 腰侧、背或肚子是不是突然一下子非常痛？
    .why = 从 60 岁起，这可能来自大血管。

urinary-baby =
    .why = 这么小的宝宝现在就要在医院检查。

urinary-kidney_signs = 您有下面任何一项吗？
    .hot = 发烧 38 °C (100.4 °F) 或更高、发抖，或低于 36 °C (96.8 °F)
    .side = 腰侧痛，或背部肋骨下痛
    .vomit = 恶心或呕吐
    .full = 6 小时没有小便，而且膀胱又胀又痛
    .catheter = 尿管堵住或不流
    .why = 这些可能说明肾感染或堵住。

urinary-male_signs = 您有下面任何一项吗？
    .testicle = 睾丸痛
    .erection = 阴茎勃起疼痛 4 小时或更久
    .foreskin = 包皮翻上去卡住，而且肿
    .why = 血可能流不到这些部位。必须在几小时内治疗。

urinary-child_thirst = 孩子新出现尿床，或非常口渴、尿很多吗？
    .why = 这可能是糖尿病，现在就要检查。

urinary-blood = 您看到过尿里有血吗？只有一次或一点点也算。
    .why = 尿里有血总应该检查，不痛也一样。

urinary-pregnant =
    .why = 怀孕时，这个情况当天就要检查。

urinary-male =
    .why = 男性有这个情况，当天就要检查。

urinary-child =
    .why = 孩子有这个情况，当天就要检查。

urinary-older =
    .why = 从 65 岁起，这个情况当天就要检查。

urinary-risk = 下面有任何一项符合吗？
    .tube = 有尿管，或不久前做过手术
    .first = 这是有生以来第一次
    .again = 治疗后又来，或 6 个月内 2 次、一年内 3 次
    .partner = 有新的性伴侣，或阴茎、阴道流出不正常的东西
    .why = 有其中一项时，今天要检查。

urinary-not_mild = 下面有任何一项符合吗？
    .days = 灼痛或痛 2 天或更久
    .worse = 在加重，或不轻
    .frail = 体弱，或每天要人帮忙
    .why = 医护人员或药师应该在一天内看。

urinary-weeks = 下面有任何一项符合吗？
    .stream = 尿流细、漏尿或夜里多次起来小便，有几周了
    .foam = 小便有泡沫
    .illness = 糖尿病或免疫力低
    .why = 这应该检查；有糖尿病或免疫力低时要更早。
