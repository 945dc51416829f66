# seal: 674df7870bd37c7201a865a28392cc1ca2edf73b8bf398266fe3ef70223b6ab9
croup_stridor-title = 哮吼、呼吸有响声或喘，7 岁以下儿童

croup_stridor-breathing = 孩子现在有下面任何一项吗？
    .noise = 吸气时有粗响声，安静时也有
    .fast = 呼吸很快，或肋骨、肚子往里吸
    .talk = 不能像平时那样说话或哭
    .stops = 呼吸有短暂停止
    .color = 皮肤或嘴唇发青、发灰、有花斑或很苍白
    .why = 这些说明气道变得太窄。

croup_stridor-very_ill = 孩子有下面任何一项吗？
    .quiet = 很安静、全身发软、很困、很难叫醒或头脑糊涂
    .drool = 流口水更多，或咽不下口水
    .hot = 突然高烧而且看起来病得很重，或摸起来发冷
    .choke = 出现响声前被食物或玩具呛到
    .swell = 脸或舌头肿，或有荨麻疹
    .fit = 抽搐过，或有用玻璃杯压也不褪色的斑点
    .why = 喉咙可能正在堵住，或孩子可能有严重感染。

croup_stridor-frail = 响声加重或吃得更少，并且有下面任何一项吗？
    .early = 孩子早产
    .illness = 有心、肺或肌肉的病，或唐氏综合征
    .airway = 脖子上有呼吸管，或做过气道手术
    .why = 有其中一项的孩子短时间内就会加重。

croup_stridor-baby =
    .why = 这个年龄，呼吸有响声总是要马上帮助。

croup_stridor-young_baby =
    .why = 这个年龄的气道很小。

croup_stridor-urgent_signs = 孩子有任何一项符合吗？
    .upset = 只在烦躁时有粗响声，或呼吸有点快、有点费力
    .drink = 喝水或吃奶不到平时的一半
    .pee = 8 小时没有小便或没有尿湿尿布
    .early = 早产、唐氏综合征，或心、肺、肌肉、气道有问题
    .again = 治疗后 24 小时内又哮吼
    .sleepy = 犯困，而且不能安静下来
    .why = 有其中一项时，孩子要在几小时内看。

croup_stridor-worry = 下面有任何一项符合吗？
    .worry = 您担心
    .hot = 6 个月大，39 °C (102.2 °F) 或更高
    .days = 发烧超过 5 天
    .better = 48 小时后没有好转
    .settle = 退烧时也安静不下来
    .why = 有其中一项时，医护人员今天应该看孩子。

croup_stridor-often = 下面有任何一项符合吗？
    .bouts = 一年内哮吼 3 次或更多
    .birth = 出生后就呼吸有响声，孩子长得好
    .why = 预约就诊可以找出为什么会再来。
