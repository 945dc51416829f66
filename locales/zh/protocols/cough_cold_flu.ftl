# seal: dda7b1d231c9a7b8f7d1ec6193d49b06093a04fbdf98065bd919fbba516a7fb8
cough_cold_flu-title = 咳嗽、感冒、流感或新冠

cough_cold_flu-severe = 现在下面有任何一项符合吗？
    .breath = 气短得说不完一整句话
    .lips = 嘴唇或皮肤发青或发灰
    .mixed_up = 头脑糊涂、很难叫醒，或抽搐过
    .chest = 胸口或肚子痛或有压迫感，一直不消
    .blood = 咳出很多血或血块
    .why = 这些是胸部感染的危险症状。

cough_cold_flu-blood_infection = 下面有任何一项符合吗？
    .spots = 有用玻璃杯压也不褪色的斑点
    .neck = 脖子僵硬，而且发烧
    .pee = 完全没有小便，而且非常没力或站不稳
    .cancer = 发烧、觉得病了，而且在用抗癌药或做过移植
    .pregnant = 休息时气短，而且怀孕或最近 6 周内生过孩子
    .why = 这些可能是血液里的严重感染。

cough_cold_flu-child_signs = 孩子有下面任何一项吗？
    .ribs = 每次呼吸肋骨处往里吸
    .fast = 呼吸很快
    .stops = 呼吸有短暂停止
    .quiet = 全身发软，或不醒、不看您
    .why = 这些说明孩子呼吸太费力。

cough_cold_flu-baby_fever = 宝宝有 38 °C (100.4 °F) 或更高、低于 36 °C (96.8 °F)，或摸起来发烫、发冷吗？
    .why = 这么小的宝宝，发烧可能是严重感染的唯一表现。

cough_cold_flu-child_dry = 孩子有下面任何一项吗？
    .pee = 8 小时没有小便或没有尿湿尿布，或没有眼泪
    .feeds = 喝水或吃奶不到平时的一半
    .mouth = 嘴巴干
    .walk = 因为肌肉痛不肯走路
    .hot = 发烧超过 40 °C (104 °F)
    .choke = 咳嗽前刚被东西呛到
    .why = 有其中一项时，孩子要在几小时内看。

cough_cold_flu-urgent_signs = 下面有任何一项符合吗？
    .rest = 休息时新出现气短
    .blood = 咳嗽带血
    .sharp = 发烧，而且呼吸或咳嗽时胸口刺痛
    .back = 好转后又回来或加重
    .illness = 哮喘、慢阻肺、心力衰竭、镰状细胞病或糖尿病加重
    .swell = 脸或脖子肿
    .why = 有其中一项时，您要在几小时内看。

cough_cold_flu-immune_fever = 您发烧 38 °C (100.4 °F) 或更高，并且有下面任何一项吗？
    .cancer = 用抗癌药、做过移植，或白细胞少
    .immune = 免疫力低，或没有脾脏
    .why = 有其中一项的人发烧，要马上治疗。请现在出发。

cough_cold_flu-baby =
    .why = 这么小的宝宝一定要检查。

cough_cold_flu-pregnant =
    .why = 这几周里流感可能更重，早治疗最有效。

cough_cold_flu-at_risk = 下面有任何一项符合吗？
    .immune = 免疫力低
    .days = 发烧超过 3 天
    .phlegm = 发烧，而且有浓的绿色、棕色或铁锈色痰
    .whoop = 咳后呕吐、有鸡鸣样吸气声，或接触过百日咳病人
    .flu = 有流感或新冠症状，而且 5 岁以下、65 岁或以上、很胖或有慢性病
    .feeds = 6 个月以下的宝宝，吃奶变少
    .travel = 去过有疟疾、MERS 或肺结核的地方后发烧
    .why = 有其中一项时，今天应该告诉医护人员。

cough_cold_flu-long = 下面有任何一项符合吗？
    .weeks = 咳嗽 3 周或更久
    .weight = 体重下降、夜里盗汗，或声音嘶哑
    .repeat = 胸部反复感染
    .smoke = 吸烟、超过 40 岁，而且咳嗽变了
    .tb = 接触过肺结核病人，或在肺结核多的地方咳嗽 2 周
    .tablet = 开始吃一种降压药后干咳
    .why = 这样的咳嗽应该预约就诊检查。
