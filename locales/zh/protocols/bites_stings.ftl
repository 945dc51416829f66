# seal: 668b420de05a6be38c81524bc29674f9e67ba8ffe013cb309b7b62b3320ffeb5
bites_stings-title = 咬伤或蜇伤

bites_stings-severe = 被咬或被蜇后，下面有任何一项符合吗？
    .breath = 呼吸困难，或要晕倒
    .swelling = 脸、喉咙或舌头肿起来
    .mouth = 嘴里或喉咙被蜇
    .snake = 是蛇咬的，或可能是蛇
    .why = 严重过敏或蛇毒几分钟内就会加重。

bites_stings-venom = 下面有任何一项符合吗？
    .scorpion = 蝎子蜇了孩子，或蜇后您抽动、流口水或觉得病了
    .spider = 蜘蛛咬的，并且抽筋或出汗
    .sea = 箱形水母蜇的，或海里蜇伤后非常痛或觉得病了
    .many = 蜇了超过 50 处，孩子超过 5 处
    .blood = 大量出血、脖子或脸咬得深，或咬掉一块
    .tick = 蜱虫咬的，而且没力
    .why = 毒液或失血会伤害心脏、神经或呼吸。

bites_stings-rabies = 有动物造成下面任何一项吗？请现在用肥皂和水洗 15 分钟。
    .bat = 任何蝙蝠的接触
    .broke = 在可能有狂犬病的地方或国外，被哺乳动物咬破或抓破皮肤
    .spit = 动物的口水进了眼睛、嘴或伤口
    .monkey = 几周前在可能有狂犬病的地方被猴、狗或猫咬，没打疫苗
    .why = 狂犬病疫苗只在发病前有效，所以要马上打。

bites_stings-place = 这次咬伤或蜇伤，下面有任何一项符合吗？
    .human = 被人或猫咬
    .place = 动物咬了手、脸、脚、私处或关节
    .deep = 咬得很深
    .immune = 动物咬伤，而且有糖尿病、肝病、没有脾脏或免疫力低
    .red = 发红或红线扩散，而且发烧
    .spine = 蝎子蜇的，或被鱼刺、海胆刺扎
    .eye = 眼睛附近被蜇
    .why = 这些伤常会感染，或伤到皮肤下面。

bites_stings-baby =
    .why = 这么小的宝宝一定要检查。

bites_stings-infected = 下面有任何一项符合吗？
    .large = 红肿的地方有 10 cm（4 英寸）或更大
    .worse = 几天后加重，或有脓
    .fever = 发烧、淋巴结肿，或像得了流感
    .dirty = 动物咬伤，或伤口有脏东西，而且 10 年内没打破伤风针
    .ring = 像靶子的红圈，或最近一个月内被蜱虫咬过
    .risk = 吃抗凝药，或以前被蜇后反应很重
    .why = 今天可能要治疗、打疫苗或检查。

bites_stings-slow = 下面有任何一项符合吗？
    .days = 3 天后没有好转
    .lumps = 包块超过 2 周
    .home = 家里的虫子或跳蚤咬了很多处
    .why = 这可以等到预约时看，但应该检查。
