# seal: f1d600bf00a7581472067786165edc0b2f5058868bc33f1f0bc143d175213a02
dizziness_vertigo-title = 头晕或眩晕

dizziness_vertigo-stroke_signs = 除了头晕，您现在有下面任何一项吗？
    .sight = 看东西有重影，或看不见
    .speech = 说话不对，或吞咽困难
    .weak = 脸、手臂或腿没力、发麻或刺麻
    .walk = 不能自己站或走
    .head = 头或脖子突然非常痛
    .hearing = 突然听不见
    .why = 这些可能是脑后部的中风。

dizziness_vertigo-heart_signs = 下面有任何一项符合吗？
    .chest = 胸痛，或呼吸困难
    .heart = 心跳很快或不齐
    .faint = 晕倒过、抽搐过，或头脑糊涂
    .blood = 大量出血，或大便发黑
    .blow = 头被撞过，或吃抗凝药时摔倒
    .sugar = 有糖尿病，而且血糖低或很困
    .why = 有其中一项时，心脏、脑或血液可能有危险。

dizziness_vertigo-ill_signs = 您有下面任何一项吗？
    .constant = 50 岁或以上，第一次一直不停地天旋地转
    .vomit = 呕吐不停
    .headache = 头痛得非常厉害
    .fever = 发烧，或一阵热一阵冷发抖
    .loss = 一站起来就快晕倒，而且拉稀、呕吐或失血
    .ear = 耳朵痛或流水，而且脸歪或耳后有包块
    .why = 有其中一项时，要在几小时内看。从 50 岁起可能是中风。

dizziness_vertigo-today = 您有下面任何一项吗？
    .constant = 一直不停地天旋地转
    .vomit = 呕吐，但能喝水
    .medicine = 在用新药后开始
    .pressure = 血压的高压低于 90
    .birth = 快要晕倒，而且可能怀孕
    .why = 医护人员今天一定要看。

dizziness_vertigo-long = 您有下面任何一项吗？
    .returns = 反复出现，或一直不好
    .life = 影响日常生活
    .hearing = 听力变差，或耳鸣
    .standing = 站起来时头晕，有几周了
    .falls = 会摔倒
    .why = 预约就诊可以找到有用的办法。
