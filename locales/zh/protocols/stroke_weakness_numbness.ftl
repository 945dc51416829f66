# seal: a92934644dbab301348f0b3ec80ddca65839153f9bf01ab6fcbf171edd1a4cff
stroke_weakness_numbness-title = 中风症状、没力或发麻

stroke_weakness_numbness-stroke_signs = 您现在有，或最近 24 小时内有过下面任何一项吗？即使已经过去也算。
    .face = 一侧的脸歪、下垂
    .arm = 一侧的手臂或腿没力或发麻
    .speech = 说话不对，或话没有意义
    .sight = 突然重影、看不清或看不见
    .balance = 突然站不稳，或走不直
    .memory = 突然头脑糊涂，或失去记忆
    .head = 突然头痛得非常厉害
    .why = 这些是中风的症状。每一分钟都要紧，消失了也一样。

stroke_weakness_numbness-nerve_signs = 您有下面任何一项吗？
    .breath = 没力，而且呼吸或吞咽困难
    .food = 吃了怪东西或伤口脏以后，没力或发硬
    .spine = 脖子或背被撞后突然没力
    .back = 突然没力，并且背痛得厉害
    .cold = 手臂或腿发麻，并且发冷、发白或痛
    .saddle = 两腿之间发麻，或大小便憋不住、排不出
    .why = 这些可能是伤到了神经、脊柱或血流。

stroke_weakness_numbness-passed = 您有下面任何一项吗？
    .week = 最近 7 天内有中风症状来过又消失
    .hand = 手新出现没力，或一只脚抬不起来
    .face = 一侧脸没力，并且耳朵痛或有皮疹
    .legs = 几天里腿越来越没力
    .why = 警告之后可能中风。神经可能有危险。要在几小时内看。

stroke_weakness_numbness-today = 您有下面任何一项吗？
    .past = 超过 7 天前，有中风症状来过又消失
    .both = 两只手或两只脚刺麻，在最近几天开始
    .patch = 一块皮肤发麻，并且有皮疹或背痛
    .why = 医护人员今天一定要看。

stroke_weakness_numbness-long = 您有下面任何一项吗？
    .night = 夜里手刺麻
    .feet = 脚刺麻或发麻很久了
    .slow = 几个月里慢慢变化
    .returns = 反复出现
    .birth = 怀孕，或最近 6 周内生过孩子
    .why = 预约就诊可以找到有用的办法。
