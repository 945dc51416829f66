# seal: b7de4e5a4ee0fa255b8145ae770876a1dc5f7226a611b222ab75c0102609dc28
dental_pain-title = 牙痛或口腔痛

dental_pain-airway = 您现在有下面任何一项吗？
    .breath = 呼吸、吞咽或说话困难
    .tongue = 舌头、脖子或口腔底部肿
    .mouth = 嘴里肿得厉害
    .eye = 眼睛肿或痛，或视力突然改变
    .why = 肿胀可能堵住气道或伤到眼睛。

dental_pain-heart_blood = 您有下面任何一项吗？
    .heart = 下巴痛，并且胸痛、出汗或气短
    .bleed = 大量出血，按压也止不住，或要晕倒
    .mixed_up = 头脑糊涂、很困或很难叫醒
    .skin = 皮肤有花斑、发青或很苍白，或心跳很快
    .why = 这些可能是心梗、失血或严重感染。

dental_pain-child_spreads = 孩子的脸肿，而且肿在扩散或伴有发烧吗？
    .why = 在孩子身上，这种肿会很快扩散。

dental_pain-swelling = 您有下面任何一项吗？
    .spreads = 脸肿，而且在扩散或伴有发烧
    .open = 嘴不能完全张开
    .child = 孩子的脸有任何肿
    .immune = 肿，而且有糖尿病、用抗癌药、骨病药或免疫力低
    .valve = 肿或有脓，而且换过心脏瓣膜
    .pregnant = 怀孕或刚生过孩子，而且肿或发烧
    .why = 感染可能在扩散，要在几小时内治疗。

dental_pain-injury = 下面有任何一项符合吗？
    .out = 恒牙被撞掉。请放回原位，或泡在牛奶里
    .moved = 牙齿被撞歪
    .bite = 被撞后，上下牙咬不上
    .socket = 拔牙的洞按压 20 分钟后还出血
    .thinner = 牙龈或拔牙的洞出血，而且吃抗凝药
    .why = 第一个小时内，牙常能保住。出血可能要缝针。

dental_pain-abscess = 您有下面任何一项吗？
    .throbs = 一跳一跳地痛，或嘴里有怪味
    .swollen = 牙龈或脸肿
    .fever = 发烧
    .sleep = 痛得睡不着，而且平时的止痛药没用
    .broken = 牙断了，而且很痛
    .pulled = 拔牙几天后痛得更重
    .pregnant = 怀孕，或最近 6 周内生过孩子
    .why = 有其中一项时，牙医今天应该看您。

dental_pain-baby =
    .why = 这么小的宝宝一定要检查。

dental_pain-long = 下面有任何一项符合吗？
    .days = 超过 2 天了
    .cold = 吃热的、冷的或甜的，牙会痛
    .filling = 补牙材料或牙冠掉了
    .sore = 嘴里的溃疡超过 3 周
    .gums = 刷牙时牙龈出血
    .why = 牙医可以找到原因并治疗。
