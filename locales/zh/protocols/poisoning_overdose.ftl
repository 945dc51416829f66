# seal: 28606c9ca943a3e4050bd4cc8d4e8d3b244dd36725cdf4638d6d7233dbd9d3d9
poisoning_overdose-title = 中毒与用药过量

poisoning_overdose-signs = 您现在有下面任何一项吗？
    .wake = 昏过去、很困，或很难叫醒
    .breath = 呼吸慢、有响声或费力
    .fit = 抽搐、抽动，或头脑糊涂
    .color = 发青、发灰或很苍白
    .mouth = 嘴边烧伤或流口水，或吞咽困难
    .belly = 肚子非常痛，或反复呕吐
    .eyes = 瞳孔很小
    .why = 毒物可能已经影响到脑、呼吸或心脏。

poisoning_overdose-purpose = 是为了伤害自己或想死，故意吃或用的吗？
    .why = 多少都可能危险，现在感觉好也一样。您不该一个人。

poisoning_overdose-what = 是下面任何一种吗？
    .battery = 纽扣电池，或 2 块或更多磁铁
    .pesticide = 除草剂、杀虫剂、老鼠药，或放在米粮里的药片
    .burns = 漂白水、强力清洁剂、防冻液、假酒或汽油
    .mushroom = 野蘑菇
    .pills = 孩子吃了心脏、降糖、情绪、铁、疟疾或强止痛的药
    .insulin = 胰岛素、美沙酮或其他阿片类药太多
    .gas = 烟、气体、燃气报警，或化学品进眼
    .why = 在您有感觉之前，它们就能造成很大伤害。有烟或气体时请离开那里。

poisoning_overdose-medicine = 下面有任何一项符合吗？
    .label = 药用得比说明书写的多，误用或几天累积也算
    .child = 孩子碰了任何药、植物、电子烟、洗衣凝珠、油或洗手凝胶
    .pack = 包装上有警告、是缓释的，或不确定有没有害
    .drink = 酒喝太多，或用了派对毒品、不明毒品
    .double = 多吃了抗凝药、地高辛、锂盐或甲氨蝶呤
    .skin = 皮肤上沾了化学品
    .pregnant = 怀孕，或很瘦
    .why = 有些毒物几天后才造成伤害，感觉好的人也一样。

poisoning_overdose-mild = 下面有任何一项符合吗？
    .rash = 之后有皮疹、发痒、咳嗽或轻微不适
    .wrong = 吃错一次药，而且中毒热线说先观察
    .why = 今天应该告诉医护人员。

poisoning_overdose-work = 是不是长时间少量接触，例如在工作中或在老房子里？
    .why = 验血可以看出身体里有没有残留。
