# seal: e61b0a3a7c8e4e175515963c20b147a6ed1c849a8e64ef647fb3dc83d93c2ff3
eye_problem-title = 眼睛问题

eye_problem-sight_loss = 有一只眼睛符合下面任何一项吗？
    .chemical = 化学品进了眼。请现在用大量清水冲 20 分钟
    .pierced = 有东西扎进眼，或高速打到眼
    .lost = 一只或两只眼突然看不见
    .glaucoma = 眼红、非常痛，并且看不清、灯光周围有光圈、头痛或呕吐
    .why = 几分钟或几小时内，视力可能永久失去。

eye_problem-other_signs = 您有下面任何一项吗？
    .stroke = 脸歪、手臂或腿没力，或说话不对
    .injured = 被打到后，视力变了、流血或流脓，或眼睛不能动、睁不开
    .ill = 被打到后，发烧、怕光或呕吐
    .bulge = 眼球突出，或一动就痛
    .temple = 50 岁或以上，头皮或下巴痛，并且视力改变
    .why = 这些可能是伤到了眼睛、脑或血管。

eye_problem-newborn =
    .why = 新生宝宝的眼睛感染会很快伤到视力。

eye_problem-sight_change = 您有下面任何一项吗？
    .floaters = 新出现飞动的黑点、闪光，或一片黑影
    .double = 突然看东西有重影
    .less = 比以前看不清，而且眼红或眼痛
    .light = 怕光，或痛得不轻
    .pupils = 两眼的黑眼珠（瞳孔）大小不一样
    .why = 这些可能是眼睛深处有问题。

eye_problem-risks = 下面有任何一项符合吗？
    .lens = 戴隐形眼镜，而且眼红或眼痛
    .lid = 眼皮又肿又热，而且发烧
    .object = 眼里还有东西
    .weld = 电焊或强烈阳光后眼痛
    .blisters = 额头或鼻子上有水疱
    .thinner = 眼睛被打到，而且吃抗凝药
    .weak = 眼痛，而且只有一只好眼、做过眼手术或免疫力低
    .why = 有其中一项时，要在几小时内看眼睛。

eye_problem-baby =
    .why = 这么小的宝宝一定要检查。

eye_problem-red = 下面有任何一项符合吗？
    .sore = 眼红，轻微痛
    .injury = 小伤，24 小时后没有好转
    .virus = 会长唇疱疹，而且一只眼红
    .child = 孩子不到 2 岁，眼屎脓液很多
    .special = 只有一只好眼、以前做过眼手术或免疫力低
    .why = 有其中一项时，医护人员今天要看眼睛。

eye_problem-slow = 您有下面任何一项吗？
    .blur = 视力慢慢变差
    .watery = 眼睛流泪、发痒
    .stye = 眼皮上有小包，或眼皮结痂
    .patch = 眼白上有一块红，不痛
    .week = 发红或发黏超过 7 天
    .why = 这可以等到预约时看，但应该检查。
