# seal: e2324170c7f9cbb78fb4fc9e036fd5961078b75b25ab90ada8ce714b4dd9147a
alcohol_withdrawal-title = 戒酒反应与饮酒

alcohol_withdrawal-danger = 您现在或最近一天内，有下面任何一项吗？
    .fit = 抽搐或癫痫发作
    .mixed_up = 头脑糊涂，或看到、听到不存在的东西
    .shake = 抖得或出汗得非常厉害、发烧，或狂躁不安
    .wake = 很难叫醒，或呼吸很慢
    .why = 这些可能说明身体因为断酒或喝酒过多而有危险。

alcohol_withdrawal-body = 您有下面任何一项吗？
    .eyes = 站不稳，并且眼睛乱动或头脑糊涂
    .head = 头部被撞过
    .blood = 吐血，或大便发黑
    .chest = 胸痛，或呼吸困难
    .why = 这些都要马上去医院，看起来轻也一样。

alcohol_withdrawal-harm = 您想结束生命，或想伤害自己吗？
    .why = 喝酒时这样的想法更危险，所以现在应该有人陪着您。

alcohol_withdrawal-withdrawal = 下面有任何一项符合吗？
    .stopped = 最近 3 天内从每天 8 杯或更多酒减量，出现发抖、出汗或不安
    .fits = 以前减酒时抽搐过，或看到不存在的东西
    .keep = 喝水或吃维生素留不住、发烧，或血糖低
    .drugs = 也停了安眠药、阿片类药或 GHB
    .frail = 减了酒，而且体弱、健忘或病得很重
    .alone = 减了酒，而且没人能陪着您
    .pregnant = 怀孕，或最近 6 周内生过孩子
    .why = 有其中一项时，停酒可能在几小时内变得危险。

alcohol_withdrawal-young =
    .why = 18 岁以下，这个情况应该在医院检查。

alcohol_withdrawal-mild = 下面有任何一项符合吗？
    .mild = 最后一次喝酒后，有轻微发抖、出汗或不安
    .stop = 每天都要喝酒，想很快停酒
    .out = 每天都要喝酒，但弄不到酒
    .why = 一下子停酒可能有危险。医护人员可以帮您安全地停。

alcohol_withdrawal-help = 下面有任何一项符合吗？
    .help = 想要人帮忙少喝酒
    .need = 多数日子都要喝酒
    .often = 每周喝 4 次或更多，或一次喝 6 杯或更多
    .why = 在身体受伤害之前，帮助最有效。
