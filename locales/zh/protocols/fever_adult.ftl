# seal: b435d0144195c4bc373428d8b8cc3b13a4976257358a82f92dd1a33a0c91ff06
fever_adult-title = 发烧，12 岁及以上

fever_adult-sepsis = 您现在有下面任何一项吗？
    .mixed_up = 头脑糊涂、说话不清、很难叫醒，或抽搐过
    .skin = 皮肤或嘴唇有花斑、发青、发灰或很苍白
    .breath = 气短得厉害
    .pee = 一整天没有小便
    .shiver = 不停地发抖，或肌肉非常痛
    .die = 觉得自己可能要死了
    .why = 这些可能是血液里的严重感染。

fever_adult-brain = 除了发烧，下面有任何一项符合吗？
    .spots = 有用玻璃杯压也不褪色的斑点
    .neck = 脖子僵硬，或怕光
    .head = 头痛得非常厉害
    .faint = 晕倒，或站起来要晕倒，或皮肤又冷又湿
    .heat = 在晒太阳、受热或重体力活后出现，而且举止反常
    .cancer = 用过抗癌药或做过移植，而且觉得病了或没法出行
    .why = 这些可能是脑周围或血液里的感染，或中暑。

fever_adult-bleeding_skin = 下面有任何一项符合吗？
    .bleed = 牙龈或鼻子出血，或呕吐物、大便带血
    .wound = 伤口或破口比看起来痛得多
    .black = 皮肤发黑或起水疱
    .why = 发烧时出血或皮肤非常痛，要马上得到帮助。

fever_adult-pregnant =
    .why = 这几周里发烧，现在就要检查。

fever_adult-immunity = 下面有任何一项符合吗？
    .cancer = 用过抗癌药或做过移植，或白细胞少
    .immune = 艾滋病毒、没有脾脏、用类固醇激素或其他降低免疫力的药
    .sickle = 镰状细胞病
    .malaria = 最近一年内去过有疟疾的地方
    .dengue = 附近有登革热，而且肚子痛得厉害、呕吐更多或很累
    .device = 做过手术、体内有管子、心脏瓣膜不好，或注射毒品
    .why = 有其中一项时，发烧要马上检查。请现在出发。

fever_adult-site = 下面有任何一项符合吗？
    .chills = 发冷打颤
    .side = 腰侧或背痛
    .joint = 一个关节又热又肿
    .belly = 肚子非常痛
    .skin = 皮肤发红在扩散，或伤口发红
    .high = 40 °C (104 °F)，或 39.5 °C 持续 4 小时
    .loss = 最近 6 周内流产或人工流产
    .why = 这些可能是要在几小时内治疗的感染。

fever_adult-older =
    .why = 这个年龄发烧，今天应该告诉医护人员。

fever_adult-days = 下面有任何一项符合吗？
    .days = 发烧超过 3 天
    .back = 退了一天，又烧起来
    .illness = 有慢性病
    .pee = 小便时灼痛
    .ear = 耳朵痛，或牙、下巴肿
    .phlegm = 咳嗽有痰
    .why = 有其中一项时，医护人员今天应该找原因。

fever_adult-weeks = 有没有夜里盗汗或低烧 2 周或更久，或体重下降？
    .why = 慢慢的发烧要在预约就诊时检查。
