# seal: 0c2f5f80424114f8a88a7746feb477f9ba1d7bd0573f34bd828d1308af5ad8af
constipation-title = 便秘

constipation-blocked = 您现在有下面任何一项吗？
    .gas = 不排便、不排气，而且肚子胀、呕吐或非常痛
    .green = 吐绿色或棕色的东西
    .hard = 肚子突然非常痛，或肚子发硬
    .faint = 晕倒过
    .numb = 两腿之间发麻，或腿没力
    .blood = 很多血，或大便黑得像柏油
    .why = 这些可能是肠子堵住或破裂、出血，或背部神经受压。

constipation-risk = 下面有任何一项符合吗？
    .vomit = 呕吐，而且肚子痛
    .pee = 尿不出来
    .swollen = 肚子又紧又胀
    .pills = 吃强止痛药或氯氮平，而且肚子很痛
    .bowel = 肚子痛，并且有肠癌、肠病或以前肚子手术中的一项
    .why = 有其中一项时，肠子可能快要堵住。

constipation-newborn = 宝宝出生后头 48 小时完全没有大便吗？
    .why = 头 2 天没有大便的宝宝，肠子可能堵住。

constipation-baby_unwell = 宝宝吃奶不好，或看起来病了吗？
    .why = 吃奶不好的宝宝今天一定要看。

constipation-older_pills = 您吃强止痛药，或治膀胱、情绪、睡眠的药吗？
    .why = 从 65 岁起，这些药可能让肠子不动。

constipation-stuck = 您有下面任何一项吗？
    .bottom = 肛门非常痛，硬大便排不出来
    .leak = 稀大便漏出
    .mixed = 比平时更糊涂
    .cancer = 有癌症或吃强止痛药，而且 3 天没有大便
    .pain = 肚子痛得厉害
    .why = 大便卡住，今天就要帮助。

constipation-child =
    .why = 大便硬的孩子应该看医护人员。

constipation-new_at_50 = 这对您是新出现的吗？
    .why = 从 50 岁起，新的变化应该检查。

constipation-long = 您有下面任何一项吗？
    .help = 改善饮食、多喝水或用通便药 1 周后没有好转
    .week = 超过 7 天，而且不知道原因
    .returns = 反复出现，或和拉稀交替
    .blood = 大便带血
    .weight = 体重下降，或一直很累
    .lump = 肚子或肛门有包块
    .thyroid = 怕冷、体重增加，而且皮肤干
    .why = 一直不好的问题应该检查。
