# seal: 496ea5935fd102bc96cac4827ee90ef008bb6ad30bf06360ce26bfd57988ef78
heat_cold-title = 受热或受冷引起的病

heat_cold-too_hot = 现在下面有任何一项符合吗？
    .mixed_up = 头脑糊涂、非常烦躁，或说话不清
    .collapse = 抽搐、倒下，或很难叫醒
    .breath = 皮肤发烫，而且呼吸快
    .hot = 体温 40 °C (104 °F) 或更高
    .child = 孩子全身发软或犯困，或被留在热车里
    .same = 热出病，在凉处休息、喝水 30 分钟后没有好转
    .why = 身体已经不能降温。这有生命危险。

heat_cold-too_cold = 是不是受过冷或落过水，并且下面有任何一项符合？
    .low = 体温低于 35 °C (95 °F)
    .clumsy = 动作笨拙、头脑糊涂、犯困或说话不清
    .shiver = 身上冷，但已不再发抖，或呼吸慢
    .baby = 宝宝身上冷、全身发软、不出声或不吃奶
    .frost = 皮肤发硬、发白或发黑，而且全身冷
    .water = 沉到过水下，即使现在醒着
    .why = 身体太冷了，或肺可能受伤。

heat_cold-not_well = 您有下面任何一项吗？
    .vomit = 呕吐
    .pee = 小便颜色深，或没有小便
    .cramps = 抽筋或肌肉痛得非常厉害
    .numb = 轻轻保暖 30 分钟后，皮肤仍发麻、发白或发青
    .blisters = 冻出水疱
    .why = 帮助来得晚，会伤到肾或皮肤。

heat_cold-look_today = 下面有任何一项符合吗？
    .partly = 受热后好些，但还没全好
    .pills = 热出病，而且吃利尿药、锂盐、精神类药或解痉药
    .warm = 体温 39 °C (102.2 °F) 或更高
    .cool = 体温 35 到 36 °C (95 到 97 °F)
    .burn = 孩子晒伤，有大水疱或发烧
    .toes = 受冷后脚趾或手指又痒又痛，并且有脓或更红
    .why = 医护人员今天应该看。

heat_cold-again = 下面有任何一项符合吗？
    .cramps = 热的时候抽筋反复出现
    .fingers = 冷的时候手指发白
    .work = 每天在热天户外工作、走路或祈祷好几个小时
    .why = 预约就诊可以帮您保持安全。
