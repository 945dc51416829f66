# seal: 74e7ba0f7885d813044368e72ff636859af9613dd741d12f07a50840f35b9ae3
infant_cry_feed-title = 宝宝哭闹或吃奶问题，12 个月以内

infant_cry_feed-looks = 宝宝现在有下面任何一项吗？
    .breath = 呼吸有停顿、哼声，或很快、很费力
    .color = 皮肤发青、发灰、很苍白或有花斑，或摸起来发冷
    .limp = 全身发软、没有力气
    .wake = 很难叫醒，或吃奶时醒不住
    .cry = 哭声弱或尖，或一直哭不停
    .fit = 发硬或抽动，抱住也不停
    .why = 这些说明宝宝可能病得很重。

infant_cry_feed-severe = 宝宝有下面任何一项吗？
    .soft_spot = 头上的囟门鼓起来，或脖子僵硬
    .spots = 有用玻璃杯压也不褪色的斑点
    .green = 吐绿色的东西
    .blood = 大便带血，而且一阵阵尖叫
    .injury = 摔过或受过别的伤，或有人摇晃过宝宝
    .fever = 不到 3 个月大，38 °C (100.4 °F) 或更高，或低于 36 °C (96.8 °F)
    .why = 这些可能是感染或里面受伤。

infant_cry_feed-young = 宝宝有下面任何一项吗？
    .hot = 37.5 °C (99.5 °F) 或更高
    .cold = 低于 35.5 °C (95.9 °F)
    .feed = 吃奶不好，或不吃奶了
    .ribs = 肋骨处皮肤往里吸，或一分钟呼吸 60 次或更多
    .still = 只有碰他时才动
    .why = 头 2 个月，每一项都可能是严重感染。

infant_cry_feed-carer = 您怕自己会伤到宝宝或自己吗？
    .why = 宝宝哭几个小时，很多人都会这样。现在就有帮助，没有人会怪您。

infant_cry_feed-feeds = 宝宝有下面任何一项吗？
    .half = 吃奶不到平时的一半
    .pee = 8 小时没有尿湿尿布
    .dry = 眼睛或囟门凹陷，或嘴巴干
    .yellow = 皮肤发黄加重，或发黄并且吃得少、尿布湿得少
    .legs = 出生第一天就发黄，或黄到腿上
    .stool = 大便发白或小便颜色深
    .meconium = 出生头 2 天没有大便
    .why = 宝宝很快就会缺水。有些发黄要在几小时内处理。

infant_cry_feed-breath_belly = 宝宝有下面任何一项吗？
    .breath = 呼吸快、鼻孔张大，或肋骨处往里吸
    .sweat = 吃奶时出汗、发青或停一下呼吸
    .forceful = 多数吃奶后喷着吐
    .belly = 肚子又胀又紧
    .lump = 大腿根有硬包块，或睾丸肿
    .fever = 39 °C (102.2 °F) 或更高，而且 6 个月以内
    .why = 这些可能来自肺、心脏、肠子堵住或感染。

infant_cry_feed-body = 请看宝宝全身。您看到下面任何一项吗？
    .hair = 手指、脚趾或阴茎又红又肿
    .limb = 一只手或脚不动，或抱起宝宝时哭
    .navel = 肚脐发红或潮湿，而且红在扩散
    .long = 哭了超过 2 小时，和平时不同
    .alert = 没有平时清醒、更爱睡，或非常烦躁
    .why = 每一项都可能是哭的原因，现在就要处理。

infant_cry_feed-today = 下面有任何一项符合吗？
    .less = 吃得比以前少，或一天尿湿的尿布不到 5 片
    .blood = 大便有血丝
    .yellow = 出生 14 天后还发黄
    .weight = 体重下降，或 2 周时没回到出生体重
    .skin = 眼睛发黏、嘴里痛，或尿布疹严重
    .fever = 任何发烧，打疫苗后也算
    .mother = 是双胞胎，或妈妈有过发烧、B 族链球菌或疱疹
    .you = 您情绪低落或累垮了
    .why = 有其中一项时，医护人员今天应该看宝宝。

infant_cry_feed-newborn =
    .why = 出生第一个月，宝宝不舒服应该当天就看。

infant_cry_feed-planned = 下面有任何一项符合吗？
    .colic = 一天哭超过 3 小时，一周 3 天或更多
    .spit = 吐奶，但开心、长得好
    .latch = 含乳或用奶瓶有困难
    .stool = 大便硬，但人很好
    .skin = 皮肤干、头皮有皮屑，或轻微尿布疹
    .why = 护士或医护人员可以在预约就诊时帮忙。
