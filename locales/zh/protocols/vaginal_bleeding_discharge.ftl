# seal: fedbbb385eb6670b045de151886eba2320e32975b24da4cdbb23c8055f50392b
vaginal_bleeding_discharge-title = 阴道出血或分泌物

vaginal_bleeding_discharge-heavy = 您现在有下面任何一项吗？
    .pad = 每小时湿透一大片卫生巾，超过 2 小时
    .faint = 很多血或大血块，而且要晕倒、苍白或气短
    .thinner = 一小时湿透一片卫生巾，而且吃抗凝药
    .wound = 那里受伤或被侵犯，而且很多血
    .shock = 高烧，并且有像晒伤的皮疹、呕吐或要晕倒
    .ectopic = 可能怀孕，而且很多血，或肚子、肩膀尖痛得厉害
    .why = 您可能在体外或体内失血太多，或血液里有感染。

vaginal_bleeding_discharge-urgent_signs = 您有下面任何一项吗？
    .pad = 1 小时湿透一片卫生巾，连续两次
    .thinner = 出血多，而且吃抗凝药或有出血的病
    .fever = 发烧，并且下腹痛、性交痛、分泌物不正常或卫生棉条找不到
    .side = 下腹一侧突然痛得厉害，而且呕吐
    .forced = 有人强迫您发生性行为，或伤了您那里
    .why = 这些要在几小时内处理。有些帮助早开始才有效。

vaginal_bleeding_discharge-child =
    .why = 孩子有这个情况，现在就要细心检查。

vaginal_bleeding_discharge-pregnant_signs = 下面有任何一项符合吗？
    .blood = 怀孕，而且有任何出血、痛或流水
    .birth = 生过孩子，出血又多起来或有臭味
    .sores = 那里有溃疡或水疱
    .why = 怀孕时和产后，这些现在就要检查。

vaginal_bleeding_discharge-pregnant =
    .why = 怀孕时，那里有变化当天就要看。

vaginal_bleeding_discharge-today = 您有下面任何一项吗？
    .morning = 最近 5 天内有过性生活，而且怕怀孕
    .pain = 新有分泌物，并且下腹痛
    .tampon = 卫生棉条卡住或找不到
    .sores = 新的溃疡或水疱
    .after = 那里做过处理后新出血
    .low = 任何不正常出血，而且缺铁、吃抗凝药或有出血的病
    .why = 这些今天就要帮助。早处理最有效。

vaginal_bleeding_discharge-planned = 您有下面任何一项吗？
    .menopause = 最后一次月经 1 年或更久之后，有任何出血
    .between = 两次月经之间或性交后出血
    .long = 月经量多，或超过 7 天
    .change = 突然改变，或 3 次没来月经
    .discharge = 分泌物的气味、颜色变了，或发痒
    .test = 想查性病
    .why = 这应该检查。绝经后出血要在 2 周内看。
