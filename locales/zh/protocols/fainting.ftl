# seal: f32b5a52aee7a7c7c5d0ad740e5b1dade73e86b458289066cba2f8c79e985279
fainting-title = 晕倒或突然倒下

fainting-not_back = 晕倒后，下面有任何一项符合吗？
    .wake = 1 分钟内没有醒，或呼吸不好
    .normal = 没有完全恢复正常
    .speech = 说话不对，或一侧没力
    .fit = 发抖或抽动
    .heart = 胸痛，或心跳很重或漏跳
    .why = 普通晕倒后很快就好。有这些症状就不一样。

fainting-how = 下面有任何一项符合吗？
    .sport = 在运动或重体力活时，或躺着时发生
    .injury = 摔倒造成严重的伤
    .head = 头痛得非常厉害，或呼吸困难
    .belly = 肚子或背痛得厉害、大量出血，或大便发黑
    .many = 24 小时内晕倒超过 2 次
    .sugar = 用糖尿病药，而且吃糖也没恢复
    .why = 这些可能是心脏问题、出血，或摔伤。

fainting-heart_risk = 当时是不是没有预兆、心跳很重或撞到头，并且下面有任何一项符合？
    .heart = 有心脏病或体内有心脏装置
    .thinner = 吃抗凝药、利尿药或降压药
    .old = 65 岁或以上
    .why = 这样的晕倒可能来自心脏，或撞击可能让头部出血。

fainting-child_signs = 孩子有任何一项符合吗？
    .loud = 由很大的响声引起
    .family = 家里有人在 40 岁前突然去世
    .why = 这可能是家族遗传的心律问题。

fainting-older =
    .why = 这个年龄晕倒，要在几小时内检查。

fainting-pregnant =
    .why = 这几周里晕倒，现在就要检查。

fainting-urgent_signs = 下面有任何一项符合吗？
    .warning = 没有预兆、当时坐着，或晕倒前心跳很重
    .heart = 有心脏病或体内有心脏装置
    .thinner = 吃抗凝药、利尿药或降压药
    .family = 家里有人在 40 岁前突然去世
    .head = 撞到了头
    .fluids = 因为热、呕吐或拉稀，喝水后还是要晕倒
    .why = 有其中一项时，现在要检查心脏、头或身体缺水。

fainting-cause = 下面有任何一项符合吗？
    .unclear = 没有明确原因，例如热、痛、见血、没吃东西或久站
    .again = 最近几天晕倒超过一次
    .medicine = 最近 2 周内开始用新药
    .why = 医护人员今天应该找出原因。

fainting-child =
    .why = 这个年龄晕倒，应该预约就诊检查。

fainting-middle_age =
    .why = 这个年龄第一次晕倒，应该预约就诊检查。

fainting-visit = 下面有任何一项符合吗？
    .slow = 昏过去超过 20 秒
    .unwell = 之后一直不舒服
    .stand = 站起来时头晕，有几周了
    .drive = 开车，或操作机器、在高处工作
    .why = 预约就诊可以检查，并告诉您能不能开车。
