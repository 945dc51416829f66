# seal: e8bd7c64640dc5215192ac48b660ae9647f72f696ee9b9ecfb2bfdbc07f522b3
seizure-title = 抽搐或癫痫发作

seizure-now = 下面有任何一项符合吗？
    .now = 还在抽，或抽了 5 分钟或更久
    .first = 是有生以来第一次抽搐
    .again = 还没完全清醒，又抽起来
    .wake = 抽完后没有完全清醒，或呼吸不好
    .blue = 嘴唇发青或发灰
    .hurt = 受了伤，或在水里发生
    .why = 这样的抽搐会伤到脑或呼吸。要马上得到帮助。

seizure-cause = 下面有任何一项符合吗？
    .birth = 怀孕，或最近 6 周内生过孩子
    .diabetes = 有糖尿病
    .neck = 发烧并且脖子僵硬，或有压不褪色的斑点
    .head = 抽搐前头被撞过
    .thinner = 撞到头，而且吃抗凝药
    .drugs = 用了毒品或药太多
    .alcohol = 每天喝酒，或刚停酒
    .why = 有其中一项时，抽搐可能来自必须马上治疗的问题。

seizure-baby =
    .why = 这么小的宝宝抽搐，要马上得到帮助。

seizure-child_fever = 孩子有下面任何一项吗？
    .side = 只有身体一侧抽
    .again = 24 小时内抽了第二次
    .sleepy = 抽完后犯困超过 1 小时
    .why = 这样的抽搐不是普通的发烧抽搐。

seizure-more = 下面有任何一项符合吗？
    .cluster = 24 小时内抽得比平时多
    .rescue = 用了急救的抗抽搐药
    .fever = 发烧或病了
    .mouth = 咬伤舌头或撞到头，要处理
    .missed = 漏了几天的抗癫痫药
    .why = 可能还会再抽。您要在几小时内看。

seizure-changed = 下面有任何一项符合吗？
    .new = 抽搐变了样，或更频繁
    .medicine = 开始用新药
    .unclear = 可能是晕倒，不是抽搐
    .why = 医护人员今天一定要看。

seizure-review = 您想谈下面任何一项吗？
    .control = 抽搐，或您的药
    .driving = 开车或工作
    .baby = 避孕，或打算要孩子
    .why = 这些适合在预约就诊时谈。
