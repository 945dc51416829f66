# seal: 1423ae6a0e8c4aa9c8ba8952c1939a4b02173cf9d11683b1dda118a198bf8cbd
palpitations-title = 心跳快或不齐

palpitations-signs_now = 除了心跳快或不齐，您现在有下面任何一项吗？
    .chest = 胸口痛或有压迫感
    .breath = 气短
    .faint = 要晕倒、昏过去，或抽搐过
    .sport = 运动或重体力活时倒下
    .stroke = 脸歪、手臂没力或说话不对
    .why = 这些说明心脏或脑可能得不到足够的血。

palpitations-pulse = 下面有任何一项符合吗？数脉搏 30 秒，再加倍。
    .fast = 休息时脉搏 150 或更多，超过 10 分钟
    .slow = 脉搏低于 40，而且不舒服
    .shocks = 体内心脏装置电击了 2 次或更多
    .shock_ill = 体内心脏装置电击了，而且不舒服
    .why = 心跳这么快或这么慢，要马上得到帮助。

palpitations-child_signs = 孩子有任何一项符合吗？
    .count = 心跳快得数不清
    .pale = 孩子苍白或不舒服
    .why = 有其中一项的孩子现在就要看。

palpitations-lasts_pregnant = 心跳快超过几分钟，或经常回来吗？
    .why = 这几周里心跳一直快，现在就要检查。

palpitations-urgent_signs = 下面有任何一项符合吗？
    .gone = 同时有过胸痛、呼吸困难或要晕倒，现在没有了
    .long = 心跳快或漏跳超过 30 分钟
    .new = 最近 48 小时内脉搏变得不齐
    .drugs = 在用毒品，或甲状腺药、哮喘药用得太多后开始
    .energy = 喝能量饮料后开始，而且发抖或呕吐
    .shock = 体内心脏装置电击了 1 次
    .why = 要在几小时内检查心律。

palpitations-pregnant =
    .why = 这几周里，今天应该告诉医护人员。

palpitations-today = 下面有任何一项符合吗？
    .runs = 今天来了不止一次
    .heart = 有心脏病
    .family = 家里有人在 40 岁前突然去世
    .ill = 发烧、体重下降，或手抖
    .medicine = 吃利尿药，或会改变心律的药
    .fluids = 呕吐或拉稀
    .why = 有其中一项时，医护人员今天应该检查心脏。

palpitations-often = 下面有任何一项符合吗？
    .back = 反复出现，或加重
    .minutes = 持续超过几分钟
    .family = 家里人有心脏问题
    .why = 预约就诊可以找出为什么会再来。
