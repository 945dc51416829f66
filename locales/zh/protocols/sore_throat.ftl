# seal: f07d2b2a996a2a10c80a5ddbff6730ec972298176726e8a3c5c12a13841ced36
sore_throat-title = 喉咙痛

sore_throat-airway = 您现在有下面任何一项吗？
    .breath = 呼吸困难，或吸气时有响声
    .spit = 流口水，或咽不下口水
    .tongue = 舌头、脸或喉咙肿
    .lips = 嘴唇发青或发灰
    .why = 这些可能说明气道正在堵住。

sore_throat-swallow = 下面有任何一项符合吗？
    .fluids = 什么喝的都咽不下
    .worse = 非常重，而且每个小时都更重
    .hives = 同时起了发痒的皮疹
    .object = 吞了骨头、电池或强力清洁剂
    .why = 短时间内喉咙就可能堵住或受伤。

sore_throat-sepsis = 您有下面任何一项吗？
    .mixed_up = 头脑糊涂、说话不清，或很难叫醒
    .spots = 有用玻璃杯压也不褪色的斑点
    .neck = 脖子僵硬
    .skin = 皮肤有花斑、发青或很苍白
    .why = 这些可能是血液里或脑周围的严重感染。

sore_throat-abscess = 您有下面任何一项吗？
    .mouth = 嘴很难完全张开
    .side = 一侧非常痛
    .voice = 声音发闷，像嘴里含着热东西
    .neck = 脖子肿，而且发烧或很难转动
    .dry = 12 小时完全没有小便
    .why = 这些可能是喉咙或脖子深处有脓，或身体缺水。

sore_throat-medicines = 您在用下面任何一种药吗？
    .cancer = 抗癌药，或您的白细胞很少
    .thyroid = 治甲亢的药，例如卡比马唑或甲巯咪唑
    .clozapine = 氯氮平
    .other = 要验血的药，例如甲氨蝶呤
    .why = 这些药会让对抗病菌的细胞变少。今天要验血。

sore_throat-baby =
    .why = 这么小的宝宝一定要检查。

sore_throat-fever_immune = 您有下面任何一项吗？
    .hot = 发烧 38 °C (100.4 °F) 或更高，或一阵热一阵冷发抖
    .immune = 艾滋病毒、白血病、糖尿病、用类固醇激素或免疫力低
    .less = 喝水不到平时的一半
    .why = 有其中一项时，医护人员今天要看喉咙。

sore_throat-strep = 您有下面任何一项吗？
    .rash = 摸着像砂纸的皮疹，或舌头很红
    .pus = 扁桃体有白点、脖子有痛的包块，而且不咳嗽
    .heart = 得过风湿热，或您住的地方常见
    .why = 有这些时，更可能是要治疗的感染。

sore_throat-throat_score = 下面哪些符合？
    .fever = 最近 24 小时内发过烧
    .pus = 扁桃体有白点或黄点
    .soon = 开始到现在 3 天或更短
    .red = 扁桃体很红、很肿
    .cough = 不咳嗽，也没有感冒
    .why = 有其中四项时，更可能是要治疗的感染。

sore_throat-long = 下面有任何一项符合吗？
    .week = 已经 1 周或更久
    .returns = 反复出现
    .hoarse = 声音嘶哑或一侧痛，超过 3 周
    .lump = 脖子有包块，或体重下降
    .why = 到时候不好的问题应该检查。
