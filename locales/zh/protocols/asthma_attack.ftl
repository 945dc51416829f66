# seal: 698fc5cf2a029c11d3d1101f6a2b1c3e62e8ce6b6a27b36c75eed66b5d5e29a4
asthma_attack-title = 哮喘发作

asthma_attack-severe = 现在下面有任何一项符合吗？
    .speak = 气短得说不了话、吃不了、喝不了、走不了或睡不了
    .lips = 嘴唇发青或发灰
    .tired = 累垮了、犯困或头脑糊涂
    .gasp = 大口喘气，或胸部没有呼吸声
    .why = 这些说明发作有生命危险。

asthma_attack-reliever = 这次发作中，下面有任何一项符合吗？
    .fails = 缓解药没有用，或不到 4 小时药效就过了
    .puffs = 用完计划里的全部喷数也没好转，或随时加重
    .without = 身边没有缓解药
    .peak = 峰流速低于您最好值的一半
    .past = 曾因哮喘住过重症监护室，或有过严重过敏
    .food = 在吃东西、被蜇或用药后开始
    .why = 缓解药不够时，要马上得到帮助。

asthma_attack-child_signs = 孩子有下面任何一项吗？
    .ribs = 肋骨或脖子处的皮肤往里吸
    .belly = 肚子一鼓一缩
    .cry = 不能像平时那样哭或说话
    .feed = 吃奶或喝水少了很多
    .why = 这些说明孩子呼吸太费力。

asthma_attack-settled = 下面有任何一项符合吗？
    .often = 大约每 4 小时要用一次缓解药，而且有效
    .hours = 最近几小时内有过一次发作，已经平息
    .peak = 峰流速低于您最好值的四分之三
    .night = 连续 2 夜因喘醒来，而且发烧
    .immune = 发烧，而且免疫力低
    .why = 发作可能再来。您要在几小时内看。

asthma_attack-after = 下面有任何一项符合吗？
    .over = 最近几天有过发作，已经过去
    .back = 哮喘症状又回来
    .week = 每周用缓解药 3 次或更多，或夜里醒来
    .usual = 不能做平时做的事
    .out = 吸入药用完了
    .why = 这些说明哮喘没有控制好。请在一天内看医护人员。

asthma_attack-review = 下面有任何一项符合吗？
    .year = 一年没有做哮喘检查
    .plan = 没有书面计划
    .use = 不确定怎么用吸入药
    .many = 每月用超过 1 支缓解药，或每年 3 支
    .why = 预约就诊有助于稳住哮喘。
