# seal: 6ec75164e66f893b841948e66e49482af101ced407820a601076c813eb0e8319
neck_pain_meningism-title = 脖子痛或脖子僵硬

neck_pain_meningism-meningitis = 除了脖子痛，您有下面任何一项吗？
    .chin = 发烧，而且下巴碰不到胸口
    .light = 头痛得非常厉害，或怕光
    .spots = 有用玻璃杯压也不褪色的斑点
    .sleepy = 很困、头脑糊涂，或呕吐
    .baby = 宝宝：发烧、全身发软、哭声反常，或囟门鼓起
    .why = 这些可能是脑周围的感染。

neck_pain_meningism-other_danger = 您有下面任何一项吗？
    .injury = 伤得重，或受伤后脖子正中痛，或手脚发麻、没力
    .droop = 脸或眼皮下垂、说话不对，或视力改变
    .sudden = 突然头痛，或头晕得厉害
    .heart = 出汗、气短、胸口发紧，或下巴、手臂痛
    .swollen = 脖子肿，而且呼吸或吞咽困难，或流口水
    .why = 脊柱、脑、心脏或气道可能有危险。

neck_pain_meningism-cord = 您有下面任何一项吗？
    .fever = 发烧 38 °C (100.4 °F) 或更高，或发冷打颤
    .throat = 头很难转动，而且喉咙痛
    .hands = 新出现手不灵活，或走路不稳
    .shock = 低头时像触电一样传到背脊
    .drugs = 注射毒品，而且觉得病了
    .why = 这些可能是感染，或脊柱受压。

neck_pain_meningism-risk = 下面有任何一项符合吗？
    .fall = 摔倒，而且 65 岁或以上，或有类风湿等关节炎病
    .thinner = 受伤，而且吃抗凝药
    .twist = 有人扭或拉过脖子，之后头痛
    .cancer = 现在或以前有癌症，而且非常痛或夜里痛
    .why = 有其中一项时，脖子要在医院检查。

neck_pain_meningism-look_today = 您有下面任何一项吗？
    .arm = 一只手臂新出现没力或发麻
    .bad = 非常痛
    .blisters = 灼痛，并且有水疱
    .shoulders = 50 岁或以上，两边肩膀僵硬，并且头痛
    .why = 医护人员今天应该看。

neck_pain_meningism-slow = 下面有任何一项符合吗？
    .weeks = 超过 6 周了
    .tingle = 一只手臂轻微刺麻
    .lump = 有包块超过 3 周
    .shoulders = 50 岁或以上，而且两边肩膀僵硬
    .joints = 有类风湿等关节炎病
    .student = 是学生，而且觉得病了
    .why = 预约就诊可以找到原因并帮助您。
