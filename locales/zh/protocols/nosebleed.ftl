# seal: b75a87ff767cfbda3888db50b8938b24013dde690292ca4a6d714f46332a5d83
nosebleed-title = 流鼻血

nosebleed-heavy = 除了流鼻血，现在下面有任何一项符合吗？
    .pours = 血直往外流，捏住鼻子也不减慢
    .faint = 要晕倒、脸色苍白，或心跳快
    .breath = 呼吸困难
    .vomit = 吐血
    .why = 您可能失血太多。

nosebleed-head_hit = 下面有任何一项符合吗？
    .out = 头被撞后，昏过去、呕吐或犯困
    .fluid = 被撞后，鼻子或耳朵流清水
    .sight = 被撞后，看东西有重影，或没力、发麻
    .battery = 鼻子里有纽扣电池
    .pregnant = 怀孕或刚生过孩子，而且头痛得厉害或视力不对
    .why = 这些可能是伤到了头，或怀孕时血压很高。

nosebleed-lasts = 用力捏住 10 到 15 分钟，做了两次，还在出血吗？
    .why = 止不住的出血，可能要医护人员帮助。

nosebleed-risk_now = 下面有任何一项符合吗？
    .thinner = 吃抗凝药或有出血的病，捏住 10 分钟没止住
    .lot = 流了很多血，或觉得没力、头晕
    .hit = 鼻子、脸或头被撞后开始
    .surgery = 最近几周做过鼻子或扁桃体手术
    .object = 有东西卡在鼻子里
    .why = 有其中一项时，出血可能加重或再次大量出血。

nosebleed-small_child =
    .why = 这个年龄很少流鼻血，所以医护人员要找原因。

nosebleed-risk_later = 下面有任何一项符合吗？
    .thinner = 吃抗凝药
    .illness = 有出血的病或肝病
    .bruises = 新的瘀青或小黑点，或牙龈出血
    .pressure = 在家量的血压是 180/120 或更高
    .why = 有其中一项时，今天要查原因。

nosebleed-often = 下面有任何一项符合吗？
    .week = 每周流鼻血 3 次或更多
    .tired = 经常累、苍白，或上楼时气短
    .side = 一边鼻子堵并且出血
    .why = 反复的出血应该检查。
