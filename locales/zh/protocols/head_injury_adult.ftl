# seal: b5cff7eb1419c1dd6728263cf34c722edf7d482a9244eaa6f34c0da53a114778
head_injury_adult-title = 头部受伤，12 岁及以上

head_injury_adult-brain = 头受伤后，您有下面任何一项吗？
    .sleepy = 很难叫醒，或眼睛很难睁着
    .fit = 抽搐发抖
    .speech = 新出现说话、阅读、写字或理解困难
    .weak = 没力或发麻，或走不好、站不稳
    .sight = 看不见，或看东西有重影
    .why = 这些可能是伤到了脑。

head_injury_adult-skull = 您有下面任何一项吗？
    .fluid = 鼻子或耳朵流清水
    .ear = 耳朵流血，或听力变差
    .bruise = 没撞到眼或耳后，却眼圈发黑或耳后瘀青
    .dent = 头骨凹陷，或有东西扎进头里
    .neck = 脖子痛，并且手脚发麻、没力或刺麻
    .why = 这些可能是头骨破裂或脖子受伤。

head_injury_adult-force = 是怎么受伤的？下面有任何一项符合吗？
    .car = 被车撞，或在高速车祸中，或被甩出车外
    .fall = 从超过 1 m（3 英尺）或 5 级台阶处摔下
    .bike = 骑自行车或摩托车摔倒
    .dive = 跳水时头着地
    .neck = 摔得或撞得很猛，现在脖子痛
    .ride = 觉得病了，而且没有安全的办法去医院
    .why = 这么大的力，造成的伤可能之后才显出来。

head_injury_adult-warning = 受伤后，下面有任何一项符合吗？
    .out = 昏过去过，即使现在醒着
    .memory = 想不起受伤前或受伤后的事
    .vomit = 呕吐
    .headache = 头痛一直不消
    .mood = 容易发火，或和平时不一样
    .why = 有其中一项时，可能要做头部扫描。

head_injury_adult-risk = 下面有任何一项符合吗？
    .thinner = 吃抗凝药（只吃阿司匹林不算）
    .bleeds = 有出血或凝血的病
    .surgery = 以前做过脑部手术
    .drunk = 现在喝醉了或用了毒品
    .pregnant = 怀孕
    .unsafe = 有人对您这样做，或您觉得不安全
    .cut = 伤口可能要缝针
    .alone = 没人能陪您 24 小时，或您还是担心
    .why = 有其中一项时，头受伤要在医院检查，感觉好也一样。

head_injury_adult-days = 下面有任何一项符合吗？
    .old = 65 岁或以上，而且不只是非常轻的碰撞
    .same = 1 天到 2 周前受伤，没有好转
    .dizzy = 最近 2 周内，头晕或头痛时有时无
    .focus = 最近 2 周内，很难思考或集中精神
    .why = 一直不消的症状，或年纪大时的撞击，要检查。

head_injury_adult-weeks = 下面有任何一项符合吗？
    .weeks = 受伤超过 2 周了，还是觉得不对
    .sport = 想知道什么时候能再运动
    .why = 预约就诊可以帮您恢复正常。
