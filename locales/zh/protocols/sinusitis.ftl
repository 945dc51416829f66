# seal: 411fe680297d1501c3df92cc1419f4265b2fa24348b4ef06f9d6bda79b4d300e
sinusitis-title = 鼻窦痛

sinusitis-eye = 除了脸痛，您有下面任何一项吗？
    .sight = 看东西有重影，或看不清
    .bulge = 眼睛红或肿，并且突出或不能动
    .forehead = 额头的骨头上肿起
    .black = 鼻子里有黑痂、脸发麻或眼痛，而且有糖尿病或免疫力低
    .why = 这些可能说明感染到了眼睛、骨头或脑。

sinusitis-brain = 不管头痛得厉不厉害，您有下面任何一项吗？
    .mixed_up = 头脑糊涂、很困或很难叫醒
    .neck = 脖子僵硬
    .fit = 抽搐
    .weak = 手臂、腿或脸没力或发麻
    .skin = 皮肤有花斑、发青或很苍白
    .why = 这些可能是脑周围或血液里的感染。

sinusitis-child_eye = 孩子的眼睛附近有肿或红吗？
    .why = 在孩子身上，这种感染几小时内就会到眼睛。

sinusitis-very_ill = 下面有任何一项符合吗？
    .near_eye = 眼睛附近肿或红
    .ill = 觉得病得很重、发冷打颤，或心跳快
    .immune = 免疫力低，而且发烧、非常痛或在加重
    .why = 感染可能已经扩散。要在几小时内看。

sinusitis-baby =
    .why = 这么小的宝宝一定要检查。

sinusitis-worse = 下面有任何一项符合吗？
    .fever = 发烧 39 °C (102.2 °F) 或更高，而且脸痛超过 3 天
    .again = 好转后又加重
    .side = 一侧非常痛
    .immune = 用抗癌药、类固醇激素，有艾滋病毒、糖尿病或免疫力低
    .why = 有其中一项时可能要治疗，所以医护人员今天应该看。

sinusitis-long = 下面有任何一项符合吗？
    .days = 已经 10 天或更久
    .bouts = 一年内得过 4 次或更多
    .blood = 一边鼻子流带血的水
    .tooth = 还有一颗牙痛
    .why = 到时候不好，或原因在鼻子、牙齿的，应该检查。
