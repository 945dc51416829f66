# seal: d4a9fdcf14710d567d3c50570830caaa1ee8e03b49ed7b48a194aef0b7edeaf0
low_mood_anxiety-title = 情绪低落与焦虑

low_mood_anxiety-danger = 现在下面有任何一项符合吗？
    .plan = 计划或打算结束生命
    .took = 吃了太多什么东西，或把自己伤得很重
    .unsafe = 没法保证自己安全
    .others = 想杀死别人或重伤别人
    .voices = 有声音叫您伤害自己或别人
    .why = 您或别人的生命现在可能有危险。

low_mood_anxiety-body = 您现在有下面任何一项吗？
    .chest = 胸痛，或呼吸困难
    .weak = 一侧没力、脸歪，或说话不对
    .stiff = 用新药或换药后，发热并且身体发硬，或头脑糊涂
    .food = 一天或更久不能吃或不能喝
    .still = 不动、不说话，或情绪狂热、做危险的事
    .why = 这些可能是身体或精神的病，要马上得到帮助。

low_mood_anxiety-thoughts = 下面有任何一项符合吗？
    .how = 最近一个月内，想过用什么方法自杀
    .tried = 曾经试过结束生命，或做过准备
    .why = 有这样的想法时，今天应该有人和您谈。

low_mood_anxiety-mind = 下面有任何一项符合吗？
    .voices = 听到声音，或新近相信奇怪的事
    .high = 精力很旺，好多夜几乎不睡
    .abuse = 有人伤害或威胁您
    .eating = 为了瘦而晕倒、呕吐或很快瘦下来
    .drink = 少喝酒或少吃安眠药后发抖或出汗
    .panic = 一阵恐惧，并且胸痛或晕倒
    .first = 第一次一阵恐惧，而且 40 岁或以上或有心脏问题
    .why = 有其中一项时，医护人员要在几小时内看您。

low_mood_anxiety-passive = 最近 2 周内，您想过死了更好，或想过伤害自己吗？
    .why = 请今天就和人谈谈。这样的想法会很快变化。

low_mood_anxiety-coping = 下面有任何一项符合吗？
    .care = 不能工作，或不能照顾自己、家里或孩子
    .worry = 几乎整天担心，应付不了
    .baby = 怀孕或最近一年内生了孩子，而且很多天情绪低或担心
    .stopped = 停了情绪药以后感觉不好
    .why = 您不该带着这些等下去。今天医护人员就能帮您。

low_mood_anxiety-score = 最近 2 周内，下面哪些几乎每天都有？
    .joy = 很少有高兴的感觉
    .down = 情绪低落或没有希望
    .sleep = 睡得差或睡太多
    .tired = 很累
    .food = 胃口差或吃太多
    .bad = 觉得自己不好
    .focus = 很难思考
    .slow = 动作很慢或坐立不安
    .why = 多数日子有这么多症状，要尽快得到帮助。

low_mood_anxiety-long = 下面有任何一项符合吗？
    .low = 超过一半的日子情绪低或很少高兴
    .worry = 一半的日子紧张或担心
    .weeks = 超过 2 周，而且影响生活
    .panic = 一阵阵的恐惧反复出现
    .event = 不好的回忆，或必须一遍遍做同样的事
    .grief = 亲人去世后悲伤超过 6 个月
    .body = 长期疼痛、甲状腺病、缺铁，或用类固醇等药
    .why = 有了帮助就会好转，所以值得去看。

low_mood_anxiety-young =
    .why = 18 岁以下，应该有做青少年工作的人和您谈。

low_mood_anxiety-older =
    .why = 从 65 岁起，情绪低落的样子可能不同，所以应该有人和您谈。
