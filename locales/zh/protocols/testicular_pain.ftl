# seal: 2521e9419105a85600ced1bf821c3e0a64dfd69e2d885d71bbbae8b8efa8ba58
testicular_pain-title = 睾丸痛或包块

testicular_pain-dark_bleed_ill = 您现在有下面任何一项吗？
    .dark = 大腿根或两腿之间的皮肤发黑或变深
    .bleed = 那里受伤，出血很多
    .ill = 觉得病得很重，而且要晕倒、头脑糊涂，或发冷有花斑
    .why = 这些可能是深处感染或大量失血。

testicular_pain-sudden_stuck = 是不是睾丸很快痛得厉害，并且下面有一项符合？
    .ride = 没有办法在 30 分钟内到医院
    .child = 是孩子，而且怎么也哄不好
    .why = 睾丸几小时内就可能没有血流。快去能保住它。

testicular_pain-twist = 这种痛，下面有任何一项符合吗？
    .sudden = 痛得厉害，或来得很快
    .sick = 还恶心、呕吐或肚子痛
    .rest = 休息时也痛，超过 1 小时
    .high = 睾丸发硬、肿，或位置变高
    .went = 今天自己来了又消失
    .why = 睾丸可能扭转了。只有头几个小时能保住。

testicular_pain-new_pain = 痛是在最近 2 天内开始的吗？只有轻轻碰了一下引起、1 小时内就消失的，才答“否”。
    .why = 40 岁以内，新的痛可能来自扭转。现在一定要看。

testicular_pain-other_urgent = 您有下面任何一项吗？
    .blow = 被撞后肿超过 1 小时
    .hernia = 大腿根有痛的包块，而且呕吐
    .erection = 阴茎勃起疼痛 4 小时或更久
    .down = 痛的那一侧睾丸从来没有降下来
    .fever = 发烧 38 °C (100.4 °F) 或更高，而且觉得病了
    .baby = 宝宝的阴囊发硬或颜色深
    .why = 这些要在几小时内看，才不会留下伤害。

testicular_pain-infection = 您有下面任何一项吗？
    .slow = 几天里慢慢痛起来
    .warm = 阴囊发热或肿
    .burn = 小便灼痛，或阴茎流出东西
    .fever = 发烧，或腮腺炎
    .now = 那里现在有任何别的痛
    .why = 这可能是感染，今天要检查。

testicular_pain-lump = 没有很痛，但有下面任何一项吗？
    .lump = 有包块或肿
    .change = 大小、形状或手感变了
    .ache = 隐隐作痛，或有坠胀感
    .why = 任何包块或变化，都应该在 2 周内让医护人员摸查。
