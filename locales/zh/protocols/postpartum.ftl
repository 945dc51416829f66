# seal: 35b186fa66e65587c20131cdae4cb271d92e3333226b22f7c5407cac7f98dd8e
postpartum-title = 产后或流产后的问题

postpartum-life = 您现在有下面任何一项吗？
    .breath = 胸痛或气短，躺平时气短也算
    .blood = 每小时湿透一片卫生巾超过 1 小时，或止不住
    .faint = 晕倒过，或出血并要晕倒
    .fit = 抽搐发抖
    .weak = 一侧没力、脸歪，或说话不对
    .sepsis = 发烧并且发冷打颤、头脑糊涂或呼吸快
    .head = 头痛得非常厉害，并且视力改变或上腹痛
    .number = 血压 160/110 或更高
    .why = 怀孕结束后一年内，这些都可能有生命危险。

postpartum-mind = 下面有任何一项符合吗？
    .harm = 想伤害自己、宝宝或别人
    .voices = 看到或听到别人看不到、听不到的东西
    .mixed = 头脑糊涂，或别人说您举止很反常
    .sleep = 几乎完全不睡，而且思绪停不下来
    .why = 生产后这会来得很快。有帮助就会好，这不是您的错。

postpartum-infection_bleed = 您有下面任何一项吗？
    .pad = 1 小时湿透一片卫生巾，或血块大如鸡蛋
    .again = 变少之后又多起来
    .fever = 发烧 38 °C (100.4 °F) 或更高
    .smell = 分泌物有臭味
    .belly = 肚子非常痛
    .wound = 伤口裂开、有脓，或更红、更痛
    .why = 这些可能是感染，或子宫里有东西残留。

postpartum-pressure_clot = 您有下面任何一项吗？
    .head = 头痛一直不消，或坐起来更痛
    .sight = 视力改变
    .number = 血压 140/90 或更高
    .swell = 手或脸肿得厉害
    .leg = 一条腿发红、发热、痛或肿
    .heart = 心跳快，或头晕
    .pee = 产后或拔尿管后 6 小时没有小便
    .numb = 腿新出现发麻或没力，或两腿之间发麻
    .why = 这些可能是血压高、血栓，或伤到神经或膀胱。

postpartum-mood = 下面有任何一项符合吗？
    .low = 情绪低落、紧张或流泪超过 2 周
    .sleep = 宝宝睡了您也睡不着
    .bond = 担心自己和宝宝不亲
    .tired = 累得应付不了
    .why = 生产后这很常见，有帮助就会好转。

postpartum-today = 您有下面任何一项吗？
    .breast = 乳房红或痛了 12 小时
    .pee = 小便灼痛
    .stool = 大便硬得排不出
    .tear = 缝线或撕裂处更痛
    .check = 该量血压或打抗 D 针了，或想问哺乳时用药
    .risk = 觉得病了，而且有剖宫产、血栓史、大量失血或在家生产
    .why = 助产士或医护人员今天应该看。

postpartum-planned = 您想要下面任何一项的帮助吗？
    .check = 产后 6 到 8 周的检查
    .plan = 避孕或月经
    .leak = 漏尿，或下腹酸痛
    .scar = 已经长好的疤痕
    .why = 这些适合在预约就诊时看。
