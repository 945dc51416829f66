# seal: 542a79fac7c91ce81382ad051c7e7191bd86cee54092d5da7f1d65b889fe05ab
earache-title = 耳朵痛

earache-brain = 除了耳朵问题，您有下面任何一项吗？
    .neck = 脖子僵硬，或有用玻璃杯压也不褪色的斑点
    .mixed_up = 头脑糊涂、很困或很难叫醒
    .fit = 抽搐
    .stroke = 手臂或腿没力、说话不对，或同时突然天旋地转得厉害
    .skin = 皮肤有花斑、发青或很苍白
    .why = 这些可能是严重感染或脑部问题。

earache-injury = 下面有任何一项符合吗？
    .hit = 头被撞后，耳朵流血或流清水
    .battery = 耳朵或鼻子里有纽扣电池
    .why = 撞击可能伤到头骨。电池短时间内就会烧伤耳朵。

earache-bone = 您有下面任何一项吗？
    .behind = 耳后的骨头痛、红或肿，或耳朵突出来
    .face = 一侧脸没力
    .spin = 天旋地转得厉害
    .deaf = 3 天或更短时间内听力下降很多
    .why = 感染可能扩散到骨头，或内耳可能有危险。

earache-deep = 下面有任何一项符合吗？
    .immune = 深处非常痛并流水，而且有糖尿病或免疫力低
    .implant = 有人工耳蜗，或耳朵里有管子，而且发烧
    .pregnant = 怀孕或刚生过孩子，而且发烧
    .why = 有这些时，耳朵感染会很快深入。

earache-young_baby =
    .why = 这么小的宝宝现在就要看。

earache-small_child =
    .why = 这个年龄的耳朵感染常要治疗。

earache-fluid = 您有下面任何一项吗？
    .hot = 高烧，或一阵热一阵冷发抖
    .swollen = 耳朵或附近的皮肤肿
    .fluid = 耳朵流水或流脓
    .stuck = 耳朵里有东西卡住
    .hearing = 听力比以前差
    .dizzy = 呕吐、头晕，或喉咙非常痛
    .why = 有其中一项时，医护人员今天要看耳朵里面。

earache-illness = 下面有任何一项符合吗？
    .immune = 免疫力低，例如用抗癌药或有艾滋病毒
    .organs = 心、肺、肾或神经的病
    .palate = 腭裂
    .pregnant = 怀孕，或最近 6 周内生过孩子
    .worse = 3 天后加重
    .drink = 喝水比平时少很多
    .why = 有其中一项时，耳朵感染会很快加重。

earache-long = 下面有任何一项符合吗？
    .days = 已经 3 天或更久
    .returns = 反复出现
    .blocked = 耳朵堵了超过 3 周
    .jaw = 嚼东西或动下巴时痛
    .why = 到时候不好的问题应该检查。
