# seal: a84178aab3ec13e24a11baed41770cb4a430730c59d0da09e7f57ca0c53d5481
headache-title = 头痛

headache-sudden_signs = 除了头痛，您有下面任何一项吗？
    .sudden = 突然一下子非常痛，或是从来没有过的最痛
    .weak = 一侧没力或发麻，或脸歪
    .speech = 说话、记忆、平衡、走路或吞咽有困难
    .sight = 看不见或看不清
    .sleepy = 头脑糊涂、很困、抽搐，或晕倒过
    .why = 这些可能是出血或中风。

headache-neck_cause = 下面有任何一项符合吗？
    .neck = 脖子僵硬
    .light = 发烧，而且怕光
    .spots = 有用玻璃杯压也不褪色的斑点
    .gas = 家里别人也病了、燃气报警响过，或有取暖炉或烟
    .blow = 最近几天头被撞过，之后呕吐、犯困或更痛
    .shunt = 有分流管（给脑部引流的管子）
    .why = 每一项都可能在短时间内伤到脑。

headache-child_blow = 最近 5 天内，孩子撞到过头吗？
    .why = 孩子撞到头后头痛，要马上检查。

headache-pregnant_signs = 您可能怀孕了，或不久前生过孩子。有下面任何一项吗？
    .bad = 头痛得非常厉害
    .sight = 眼前有斑点或闪光
    .swelling = 脸或手肿
    .belly = 上腹痛
    .why = 这些可能是怀孕时血压很高。

headache-pregnant =
    .why = 这段时间头痛，可能来自血压或血栓。

headache-artery = 您有下面任何一项吗？
    .jaw = 嚼东西时下巴痛
    .scalp = 头皮痛
    .double = 看东西有重影
    .worse = 这种头痛是新的，而且每天加重
    .why = 从 50 岁起，这些可能来自血管的病或头里的压力。

headache-child_signs = 孩子有下面任何一项吗？
    .night = 头痛把孩子痛醒，或醒来时就有
    .bend = 咳嗽或弯腰时更痛
    .vomit = 呕吐
    .eyes = 新出现斜眼，或眼睛不能往上看
    .worse = 越来越重
    .why = 在孩子身上，这些可能是头里压力高。

headache-risk = 下面有任何一项符合吗？
    .thinner = 吃抗凝药，或出血太多
    .immune = 有癌症、艾滋病毒或免疫力低
    .estrogen = 用雌激素，例如避孕药、避孕贴或避孕环
    .why = 有其中一项时，头痛可能是出血、感染或血栓。

headache-ill_signs = 您有下面任何一项吗？
    .gone = 一侧没力或发麻过，现在没有了
    .fever = 发烧，而且觉得病得很重
    .eye = 一只眼又红又痛
    .blow = 最近几天头被撞过
    .why = 有其中一项时，医护人员要在几小时内看您。

headache-changing = 下面有任何一项符合吗？
    .worse = 每天加重
    .pose = 躺下、站起、咳嗽或用力时更痛
    .vomit = 呕吐，不知道原因
    .medicine = 在用新药后开始
    .why = 这样变化的头痛，今天应该检查。

headache-changing_50 = 下面有任何一项符合吗？
    .new = 这种头痛对您是新的
    .worse = 每天加重
    .pose = 躺下、站起、咳嗽或用力时更痛
    .vomit = 呕吐，不知道原因
    .medicine = 在用新药后开始
    .why = 从 50 岁起，新的头痛今天应该检查。

headache-often = 下面有任何一项符合吗？
    .returns = 反复出现，或有变化
    .no_help = 止痛药没有用
    .pills = 一个月有 10 天或更多天吃止痛药
    .eyes = 要检查视力，或磨牙
    .why = 预约就诊可以找到有用的办法。
