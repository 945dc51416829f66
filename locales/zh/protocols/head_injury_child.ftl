# seal: 3cb5d2e0497df10e214d8c2d037e412c7929508a91579bbfcea3f9ca696f17ba
head_injury_child-title = 头部受伤，12 岁以下儿童

head_injury_child-looks = 头受伤后，孩子有下面任何一项吗？
    .wake = 很难叫醒、全身发软，或困得不正常
    .cry = 哭声弱，或哭个不停
    .fit = 抽搐发抖
    .pale = 很苍白或发青
    .soft_spot = 头上的囟门鼓起来
    .out = 昏过去 5 分钟或更久
    .vomit = 呕吐 3 次或更多
    .why = 这些可能是伤到了脑。

head_injury_child-skull = 孩子有下面任何一项吗？
    .weak = 没力、发麻、走路摇晃，或看东西、说话不如以前
    .fluid = 鼻子或耳朵流清水
    .ear = 耳朵流血，或听力变差
    .bruise = 没撞到眼或耳后，却眼圈发黑或耳后瘀青
    .dent = 头骨凹陷，或有东西扎进头里
    .neck = 脖子痛
    .why = 这些可能是头骨破裂，或伤到脑或脖子。

head_injury_child-force = 是怎么受伤的？下面有任何一项符合吗？
    .fall = 从超过 1 m（3 英尺）或 5 级台阶处摔下
    .small = 不到 2 岁，从比孩子身高更高处摔下
    .car = 被汽车、自行车或又快又硬的东西撞到
    .bike = 骑自行车摔倒，或在车祸中
    .dive = 跳水时头着地
    .harm = 可能有人伤害了孩子，而且孩子不舒服
    .ride = 孩子病了，而且没有安全的办法去医院
    .why = 这么大的力，造成的伤可能之后才显出来。

head_injury_child-warning = 受伤后，孩子有下面任何一项吗？
    .out = 昏过去过，只有一下子也算
    .vomit = 呕吐 1 次或 2 次
    .memory = 想不起发生了什么
    .mood = 犯困、烦躁，或和平时不一样
    .headache = 头痛
    .why = 有其中一项时，孩子要在医院检查。

head_injury_child-risk = 下面有任何一项符合吗？
    .bleeds = 孩子有出血的病，或吃抗凝药
    .shunt = 孩子头里有分流管，或做过脑部手术
    .cut = 伤口可能要缝针
    .story = 没人看见经过，或可能有人伤害了孩子
    .alone = 没有大人能看着孩子 24 小时
    .why = 有其中一项时，孩子一定要检查，现在看着好也一样。

head_injury_child-young_baby =
    .why = 这么小的宝宝，头被撞后一定要检查。

head_injury_child-baby = 宝宝有任何一项符合吗？
    .bump = 头上有肿，不在额头
    .size = 瘀青、肿或伤口超过 5 cm（2 英寸）
    .more = 不只是轻轻碰了一下
    .crawl = 宝宝还不会爬或走
    .why = 第一年里，头里的伤很难看出来。

head_injury_child-worry = 下面有任何一项符合吗？
    .worried = 您担心
    .off = 受伤超过 2 天了，孩子吃得少、睡不好或黏人
    .why = 您最了解孩子。

head_injury_child-weeks = 下面有任何一项符合吗？
    .weeks = 受伤超过 2 周了，孩子还是不对
    .sport = 想安排回学校或再运动
    .why = 预约就诊可以帮孩子恢复正常。
