# seal: 1654acc3f53fb44da10d3831c8a44d6680bbf5cbd83ab1364a059cac70ac69bd
suicide_self_harm-title = 自杀的想法或自伤

suicide_self_harm-danger_now = 听到您这么难，我很难过。现在下面有任何一项符合吗？
    .took = 吃了药、毒物或太多什么东西，即使感觉还好
    .hurt = 把自己伤得很重
    .means = 马上就要做，或手里拿着要用的东西
    .unsafe = 没法保证自己安全
    .why = 您的生命现在可能有危险，要马上有人来帮您。

suicide_self_harm-danger_mind = 现在下面有任何一项符合吗？
    .voices = 有声音叫您伤害自己或别人
    .restless = 烦躁得静不下来，或分不清真假
    .drunk = 喝醉或用了毒品，而且想死
    .baby = 最近一年内生了孩子，而且想伤害自己或宝宝
    .others = 想杀死或重伤别人，或拿着武器
    .why = 有其中一项时，一个人很难保证安全。现在必须有人陪着您。

suicide_self_harm-intent = 下面有任何一项符合吗？
    .act = 最近一个月内，有自杀的想法，并打算去做
    .plan = 最近一个月内，做了计划，并打算去做
    .recent = 最近 3 个月内，试过结束生命，或做过准备
    .why = 这些说明危险很大，所以您不该一个人面对。

suicide_self_harm-method = 下面有任何一项符合吗？
    .how = 最近一个月内，想过怎样自杀
    .tried = 超过 3 个月前，试过结束生命，或做过准备
    .wound = 有要处理的割伤、烧伤或伤口，或为伤害自己吞了东西
    .someone = 您写的是别人，而且现在担心他有生命危险
    .why = 有其中一项时，今天应该有人和您谈，帮您保证安全。

suicide_self_harm-strong_risk = 您是不是想自杀，并且有下面一项也符合？
    .drink = 喝很多酒或用毒品
    .hope = 没有希望，或没人能陪您
    .near = 身边有枪、农药或很多药
    .loss = 失去亲友、受虐、坐牢、战争，或因为身份被仇视
    .pain = 一直有重的疼痛或病
    .hospital = 最近几周内刚出院
    .baby = 怀孕，或刚有宝宝
    .why = 有其中一项时，自杀的想法更危险。

suicide_self_harm-thoughts_young = 最近一个月内，您有过自杀的想法吗？
    .why = 18 岁以下，有这样的想法我们不等。请告诉您信任的大人。

suicide_self_harm-thoughts_older = 最近一个月内，您有过自杀的想法吗？
    .why = 从 65 岁起，这样的想法更危险，所以我们不等。

suicide_self_harm-low = 下面有任何一项符合吗？
    .wish = 最近一个月内，希望自己死了或不再醒来
    .thoughts = 最近一个月内，有过自杀的想法
    .urge = 有想伤害自己的冲动
    .scratch = 轻轻伤了自己，但不想死
    .why = 这样的想法会很快变化，所以今天请和人谈谈。

suicide_self_harm-past = 下面有任何一项符合吗？
    .before = 超过 1 个月前有过这样的想法
    .talk = 想和人谈谈，或想做心理治疗
    .support = 您在帮助有过这种想法的人，他现在安全
    .why = 早点谈，可以不让这些想法再来。
