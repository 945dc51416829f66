# seal: db0b709c1a8e3e8a058e950bf40829874021990d2a247704b17c7671ff11381c
limb_injury-title = 手臂或腿受伤

limb_injury-limb_danger = 现在下面有任何一项符合吗？
    .bone = 骨头穿出皮肤
    .blood = 出血很多
    .bent = 手臂或腿弯得变了形
    .crushed = 有一部分断掉或压碎
    .cold = 伤处以下发冷、发青、发白或发麻
    .why = 手臂、腿或生命可能有危险。

limb_injury-body_danger = 您有下面任何一项吗？
    .spine = 脖子、背、髋、骨盆或大腿非常痛
    .move = 不能被搬动，或腿骨折得厉害
    .tight = 非常紧，或打着石膏，而且痛得很快加重
    .stretch = 伸直手指或脚趾时非常痛
    .breath = 呼吸困难，或要晕倒
    .head = 头也受伤了
    .why = 这些要叫救护车，因为搬动可能伤得更重。

limb_injury-use = 下面有任何一项符合吗？
    .steps = 走不了 4 步，或手臂、腿不能用
    .joint = 关节脱位
    .snap = 听到断裂声或摩擦声，或小腿像断了一下
    .wound = 痛的骨头上有开放的伤口
    .finger = 一根手指不能弯或不能伸直
    .why = 骨头或筋可能断了。

limb_injury-bone_pain = 下面有任何一项符合吗？
    .ankle = 按脚踝骨、脚的侧面或脚背时痛
    .knee = 是膝盖，而且 55 岁或以上
    .bend = 膝盖弯不到直角，或按骨头时痛
    .thumb = 手撑地摔倒，大拇指根部痛
    .unsafe = 有人对您这样做，或您觉得不安全
    .pregnant = 怀孕
    .why = 有其中一项时，可能要拍 X 光。

limb_injury-look_today = 下面有任何一项符合吗？
    .limp = 肿或痛，而且走路跛
    .finger = 手指或脚趾可能断了，但是直的
    .days = 5 天后没有好转
    .hip = 摔倒后，髋、大腿根、手腕或背痛
    .child = 孩子走路跛或不肯用手脚，而且发烧
    .baby = 还不会走路的宝宝受伤
    .why = 医护人员今天应该看。

limb_injury-slow = 下面有任何一项符合吗？
    .weeks = 扭伤超过 2 周了
    .locks = 会卡住或突然发软
    .bruise = 大腿上有大块瘀青
    .why = 到时候不好的伤应该检查。
