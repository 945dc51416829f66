### Approved words around locked facts: openings by mood and stage, connectors, closings by stage.
### No digits, no diagnosis, no promise, and nothing that presupposes what a fact says or whom it is about.

opening-neutral-first_question-1 = 谢谢您发来消息。
opening-neutral-first_question-2 = 谢谢您联系我们。
opening-neutral-first_question-3 = 谢谢您告诉我。
opening-neutral-first_question-4 = 我们先从这里开始。
opening-neutral-first_question-5 = 我会尽量问得简短。
opening-neutral-first_question-6 = 我们慢慢来看。

opening-neutral-question-1 = 谢谢。
opening-neutral-question-2 = 谢谢，我记下了。
opening-neutral-question-3 = 我记下了。
opening-neutral-question-4 = 我们接着往下。
opening-neutral-question-5 = 谢谢您的回答。
opening-neutral-question-6 = 知道这个很有用。

opening-neutral-decision-1 = 谢谢您的回答。
opening-neutral-decision-2 = 谢谢您告诉我这些。
opening-neutral-decision-3 = 下面是接下来的步骤。
opening-neutral-decision-4 = 下面是现在要做的事。
opening-neutral-decision-5 = 请仔细读下面的话。
opening-neutral-decision-6 = 我仔细读了您的回答。

opening-neutral-knowledge-1 = 谢谢您的提问。
opening-neutral-knowledge-2 = 这个问题问得好。
opening-neutral-knowledge-3 = 我们的资料是这样写的。
opening-neutral-knowledge-4 = 谢谢您来问。
opening-neutral-knowledge-5 = 我们来看这个问题。
opening-neutral-knowledge-6 = 关于这个，资料里是这样写的。

opening-neutral-discharge-1 = 我们来看看这些内容。
opening-neutral-discharge-2 = 请仔细读下面的话。
opening-neutral-discharge-3 = 这是护理计划的内容。
opening-neutral-discharge-4 = 这是关于在家的护理。
opening-neutral-discharge-5 = 您可以慢慢读。
opening-neutral-discharge-6 = 这是为在家时写下的。

opening-neutral-check_in-1 = 我想问问现在的情况。
opening-neutral-check_in-2 = 这是简短的随访。
opening-neutral-check_in-3 = 又到随访的时候了。
opening-neutral-check_in-4 = 我想知道现在怎么样。
opening-neutral-check_in-5 = 谢谢您抽空。
opening-neutral-check_in-6 = 我们来看看现在的情况。

opening-worried-first_question-1 = 我看得出您很担心。
opening-worried-first_question-2 = 您来问这个很自然。
opening-worried-first_question-3 = 很高兴您发来消息。
opening-worried-first_question-4 = 您来问是对的。
opening-worried-first_question-5 = 谢谢您告诉我您担心的事。
opening-worried-first_question-6 = 我们仔细来看。

opening-worried-question-1 = 谢谢，这很有帮助。
opening-worried-question-2 = 我明白您为什么问。
opening-worried-question-3 = 每个回答都有帮助。
opening-worried-question-4 = 谢谢您的耐心。
opening-worried-question-5 = 我们仔细往下看。
opening-worried-question-6 = 我知道问题多了会累。

opening-worried-decision-1 = 谢谢您说出您的担心。
opening-worried-decision-2 = 我明白您很担心。
opening-worried-decision-3 = 我知道您心里一直想着这事。
opening-worried-decision-4 = 您来问是明智的。
opening-worried-decision-5 = 谢谢您和我把这些看完。
opening-worried-decision-6 = 知道下面怎么做，心里会踏实些。

opening-worried-knowledge-1 = 您来问是对的。
opening-worried-knowledge-2 = 我看得出您很担心。
opening-worried-knowledge-3 = 想知道这个很自然。
opening-worried-knowledge-4 = 谢谢您告诉我您担心的事。
opening-worried-knowledge-5 = 这样的问题会让人心里沉重。
opening-worried-knowledge-6 = 我们仔细来看。

opening-worried-discharge-1 = 回家后会有很多问题。
opening-worried-discharge-2 = 开始时拿不准很自然。
opening-worried-discharge-3 = 我看得出您很担心。
opening-worried-discharge-4 = 我们仔细来看。
opening-worried-discharge-5 = 您来问是对的。
opening-worried-discharge-6 = 我们可以慢慢来。

opening-worried-check_in-1 = 我知道您心里一直想着这事。
opening-worried-check_in-2 = 我很在意现在的情况。
opening-worried-check_in-3 = 谢谢您抽空。
opening-worried-check_in-4 = 再看看这事是好的。
opening-worried-check_in-5 = 请告诉我您现在担心什么。
opening-worried-check_in-6 = 我们仔细来看。

opening-frightened_parent-first_question-1 = 孩子不舒服，心里很难受。
opening-frightened_parent-first_question-2 = 我看得出您很在意孩子。
opening-frightened_parent-first_question-3 = 谢谢您看得这么仔细。
opening-frightened_parent-first_question-4 = 看到孩子不舒服会让人害怕。
opening-frightened_parent-first_question-5 = 您最了解孩子。
opening-frightened_parent-first_question-6 = 很高兴您为孩子来问。

opening-frightened_parent-question-1 = 您注意到的很有帮助。
opening-frightened_parent-question-2 = 我知道问题很多。
opening-frightened_parent-question-3 = 您说的每个细节都有帮助。
opening-frightened_parent-question-4 = 我们接着往下看。
opening-frightened_parent-question-5 = 谢谢您看得这么仔细。
opening-frightened_parent-question-6 = 您知道孩子平时的样子。

opening-frightened_parent-decision-1 = 谢谢您这么用心。
opening-frightened_parent-decision-2 = 我知道这对您很难。
opening-frightened_parent-decision-3 = 照顾不舒服的孩子很难。
opening-frightened_parent-decision-4 = 您来问是对的。
opening-frightened_parent-decision-5 = 下面是为孩子要做的事。
opening-frightened_parent-decision-6 = 我看得出孩子对您多重要。

opening-frightened_parent-knowledge-1 = 您来问是对的。
opening-frightened_parent-knowledge-2 = 我看得出您很在意孩子。
opening-frightened_parent-knowledge-3 = 您想给孩子最好的照顾。
opening-frightened_parent-knowledge-4 = 心里没底很难受。
opening-frightened_parent-knowledge-5 = 为孩子来问很自然。
opening-frightened_parent-knowledge-6 = 谢谢您看得这么仔细。

opening-frightened_parent-discharge-1 = 在家照顾孩子会觉得事情很多。
opening-frightened_parent-discharge-2 = 我看得出您很在意孩子。
opening-frightened_parent-discharge-3 = 您最了解孩子。
opening-frightened_parent-discharge-4 = 开始时拿不准很自然。
opening-frightened_parent-discharge-5 = 我们为孩子来看这些。
opening-frightened_parent-discharge-6 = 谢谢您这么用心。

opening-frightened_parent-check_in-1 = 我想知道孩子现在怎么样。
opening-frightened_parent-check_in-2 = 孩子的小变化您最清楚。
opening-frightened_parent-check_in-3 = 我知道这些天不容易。
opening-frightened_parent-check_in-4 = 谢谢您看得这么仔细。
opening-frightened_parent-check_in-5 = 我看得出您很在意孩子。
opening-frightened_parent-check_in-6 = 您注意到的很有帮助。

opening-in_pain-first_question-1 = 您在疼，我很难过。
opening-in_pain-first_question-2 = 疼痛很难熬。
opening-in_pain-first_question-3 = 疼起来很难受。
opening-in_pain-first_question-4 = 谢谢您告诉我疼的事。
opening-in_pain-first_question-5 = 疼痛会让人很累。
opening-in_pain-first_question-6 = 我知道疼的时候打字不容易。

opening-in_pain-question-1 = 疼着还接着回答，谢谢您。
opening-in_pain-question-2 = 我会问得简短。
opening-in_pain-question-3 = 我知道这不容易。
opening-in_pain-question-4 = 谢谢您的耐心。
opening-in_pain-question-5 = 问了这么多，请见谅。
opening-in_pain-question-6 = 多知道疼的情况会有帮助。

opening-in_pain-decision-1 = 这样的疼，我很难过。
opening-in_pain-decision-2 = 疼痛会让什么都更难。
opening-in_pain-decision-3 = 疼着还回答问题，谢谢您。
opening-in_pain-decision-4 = 我知道疼很难熬。
opening-in_pain-decision-5 = 疼痛值得重视。
opening-in_pain-decision-6 = 您辛苦了，谢谢您。

opening-in_pain-knowledge-1 = 这样的疼，我很难过。
opening-in_pain-knowledge-2 = 我会说得简短。
opening-in_pain-knowledge-3 = 疼着还来问，谢谢您。
opening-in_pain-knowledge-4 = 疼痛会带来很多问题。
opening-in_pain-knowledge-5 = 您来问很自然。
opening-in_pain-knowledge-6 = 我知道疼很难熬。

opening-in_pain-discharge-1 = 这样的疼，我很难过。
opening-in_pain-discharge-2 = 我会说得清楚简短。
opening-in_pain-discharge-3 = 疼的时候很难读太多。
opening-in_pain-discharge-4 = 我们分成小步来看。
opening-in_pain-discharge-5 = 疼着还读这些，谢谢您。
opening-in_pain-discharge-6 = 我知道这不容易。

opening-in_pain-check_in-1 = 我想知道现在疼得怎么样。
opening-in_pain-check_in-2 = 希望疼能轻些。
opening-in_pain-check_in-3 = 这样的疼，我很难过。
opening-in_pain-check_in-4 = 我会问得简短。
opening-in_pain-check_in-5 = 疼着还回复，谢谢您。
opening-in_pain-check_in-6 = 请告诉我您现在的感觉。

opening-low_mood-first_question-1 = 谢谢您信任我。
opening-low_mood-first_question-2 = 什么都这么沉重，我很难过。
opening-low_mood-first_question-3 = 说出这些需要勇气。
opening-low_mood-first_question-4 = 很高兴您告诉我。
opening-low_mood-first_question-5 = 您说的话很重要。
opening-low_mood-first_question-6 = 听起来真的很难。

opening-low_mood-question-1 = 谢谢您说出来。
opening-low_mood-question-2 = 您想说多少就说多少。
opening-low_mood-question-3 = 谢谢您这么坦诚。
opening-low_mood-question-4 = 您的话很重要。
opening-low_mood-question-5 = 我知道这些很难说出口。
opening-low_mood-question-6 = 谢谢您接着说。

opening-low_mood-decision-1 = 谢谢您这么坦诚。
opening-low_mood-decision-2 = 这么难，我很难过。
opening-low_mood-decision-3 = 您值得被好好照顾。
opening-low_mood-decision-4 = 这很重要。
opening-low_mood-decision-5 = 谢谢您的信任。
opening-low_mood-decision-6 = 说出这些需要勇气。

opening-low_mood-knowledge-1 = 谢谢您的提问。
opening-low_mood-knowledge-2 = 很高兴您来问。
opening-low_mood-knowledge-3 = 您问的很重要。
opening-low_mood-knowledge-4 = 您可以慢慢读。
opening-low_mood-knowledge-5 = 来问需要勇气。
opening-low_mood-knowledge-6 = 我知道这不容易。

opening-low_mood-discharge-1 = 您可以慢慢读。
opening-low_mood-discharge-2 = 我知道这些会让人觉得很多。
opening-low_mood-discharge-3 = 我们分成小步来看。
opening-low_mood-discharge-4 = 您值得被好好照顾。
opening-low_mood-discharge-5 = 谢谢您和我看这些。
opening-low_mood-discharge-6 = 读得慢也没关系。

opening-low_mood-check_in-1 = 很高兴有您的消息。
opening-low_mood-check_in-2 = 您的情况很重要。
opening-low_mood-check_in-3 = 您想说多少就说多少。
opening-low_mood-check_in-4 = 谢谢您抽空。
opening-low_mood-check_in-5 = 有些日子会更沉重。
opening-low_mood-check_in-6 = 您的话很重要。

opening-urgent-first_question-1 = 我现在要问您这个。
opening-urgent-first_question-2 = 这个最先。
opening-urgent-first_question-3 = 请马上读下面的话。
opening-urgent-first_question-4 = 我们抓紧。
opening-urgent-first_question-5 = 我会很简短。
opening-urgent-first_question-6 = 现在快些回答会有帮助。

opening-urgent-question-1 = 请快些回答。
opening-urgent-question-2 = 我现在要知道这个。
opening-urgent-question-3 = 这很重要。
opening-urgent-question-4 = 请马上回答。
opening-urgent-question-5 = 现在这很重要。
opening-urgent-question-6 = 我需要知道这个。

opening-urgent-decision-1 = 请现在读下面的话。
opening-urgent-decision-2 = 这很重要。
opening-urgent-decision-3 = 请照下面的话做。
opening-urgent-decision-4 = 请先做这件事。
opening-urgent-decision-5 = 这件事不能等。
opening-urgent-decision-6 = 请认真对待。

opening-administrative-first_question-1 = 谢谢您的申请。
opening-administrative-first_question-2 = 好的。
opening-administrative-first_question-3 = 谢谢，我们来看看。
opening-administrative-first_question-4 = 这个我可以帮忙。
opening-administrative-first_question-5 = 关于您的申请，我想问问。
opening-administrative-first_question-6 = 有个关于申请的小问题。

opening-administrative-question-1 = 谢谢。
opening-administrative-question-2 = 记下了，谢谢。
opening-administrative-question-3 = 我记下了。
opening-administrative-question-4 = 还想请您说个细节。
opening-administrative-question-5 = 谢谢您的说明。
opening-administrative-question-6 = 清楚了，谢谢。

opening-administrative-decision-1 = 谢谢您的说明。
opening-administrative-decision-2 = 接下来是这样的。
opening-administrative-decision-3 = 您的申请接下来是这样的。
opening-administrative-decision-4 = 谢谢，我需要的都有了。
opening-administrative-decision-5 = 关于您的申请：
opening-administrative-decision-6 = 下面是接下来的步骤。

opening-administrative-knowledge-1 = 您问的内容在这里。
opening-administrative-knowledge-2 = 谢谢您来问。
opening-administrative-knowledge-3 = 好的。
opening-administrative-knowledge-4 = 关于您的问题：
opening-administrative-knowledge-5 = 我们的资料是这样写的。
opening-administrative-knowledge-6 = 谢谢您的提问。

connector-1 = 还有：
connector-2 = 另外：
connector-3 = 再说明：
connector-4 = 也请读这个：
connector-5 = 请注意：
connector-6 = 也请记住：
connector-7 = 这也很重要：
connector-8 = 此外还有：
connector-9 = 下面还有：
connector-10 = 以及：

closing-first_question-1 = 尽量回答就好。
closing-first_question-2 = 用您自己的话就好。
closing-first_question-3 = 拿不准就说拿不准。
closing-first_question-4 = 简短回答就够了。
closing-first_question-5 = 拿不准也没关系。
closing-first_question-6 = 您随时可以问我为什么。
closing-first_question-7 = 您随时可以往回改。
closing-first_question-8 = 如果有什么加重，请马上告诉我。

closing-question-1 = 简短回答就够了。
closing-question-2 = 不确定也是回答。
closing-question-3 = 尽量回答就好。
closing-question-4 = 您可以问我为什么想知道。
closing-question-5 = 拿不准就说拿不准。
closing-question-6 = 您可以往回改答案。
closing-question-7 = 用您自己的话就好。
closing-question-8 = 如果有什么加重，请马上告诉我。

closing-decision_urgent-1 = 请不要拖延。
closing-decision_urgent-2 = 请马上照做。
closing-decision_urgent-3 = 请不要等它自己过去。
closing-decision_urgent-4 = 可以的话，请人陪您去。
closing-decision_urgent-5 = 请告诉身边的人。
closing-decision_urgent-6 = 请留着这条信息给工作人员看。
closing-decision_urgent-7 = 请先做这件事。
closing-decision_urgent-8 = 请先放下别的安排。

closing-decision_same_day-1 = 请不要留到以后。
closing-decision_same_day-2 = 请把这件事放在前面。
closing-decision_same_day-3 = 有变化请再告诉我。
closing-decision_same_day-4 = 如果加重，请马上告诉我。
closing-decision_same_day-5 = 请把这条信息留在手边。
closing-decision_same_day-6 = 把变化记下来会有帮助。
closing-decision_same_day-7 = 这件事您可以再问我。
closing-decision_same_day-8 = 也请告诉身边的人。

closing-decision_routine-1 = 有变化请再告诉我。
closing-decision_routine-2 = 您随时可以再问我。
closing-decision_routine-3 = 请把这条信息留在手边。
closing-decision_routine-4 = 把变化记下来会有帮助。
closing-decision_routine-5 = 如果加重，请马上告诉我。
closing-decision_routine-6 = 把想问的写下来会有帮助。
closing-decision_routine-7 = 请不要忘了这件事。
closing-decision_routine-8 = 谢谢您留心这件事。

closing-decision_self_care-1 = 有变化请再来说。
closing-decision_self_care-2 = 如果加重，请马上告诉我。
closing-decision_self_care-3 = 希望今天会好过些。
closing-decision_self_care-4 = 请留意有没有变化。
closing-decision_self_care-5 = 您随时可以再发消息。
closing-decision_self_care-6 = 请把这条信息留在手边。
closing-decision_self_care-7 = 再来问也没关系。
closing-decision_self_care-8 = 希望这有帮助。

closing-nurse-1 = 有变化请告诉我。
closing-nurse-2 = 如果加重，请马上告诉我。
closing-nurse-3 = 谢谢您的耐心。
closing-nurse-4 = 请把这段对话留在手边。
closing-nurse-5 = 您随时可以补充。
closing-nurse-6 = 请写下您还注意到什么。
closing-nurse-7 = 谢谢您告诉我。
closing-nurse-8 = 您可以补充细节。

closing-knowledge-1 = 哪里不清楚请再问。
closing-knowledge-2 = 您随时可以再问我。
closing-knowledge-3 = 如果没有答到，请告诉我。
closing-knowledge-4 = 如果有什么加重，请马上告诉我。
closing-knowledge-5 = 请把这条信息留在手边。
closing-knowledge-6 = 如果您想问的是别的，请告诉我。
closing-knowledge-7 = 希望这有帮助。
closing-knowledge-8 = 再来问也没关系。

closing-discharge-1 = 哪里不清楚请问我。
closing-discharge-2 = 您随时可以再读。
closing-discharge-3 = 请把这条信息留在手边。
closing-discharge-4 = 如果有什么加重，请马上告诉我。
closing-discharge-5 = 多问几次也没关系。
closing-discharge-6 = 和身边的人一起读会有帮助。
closing-discharge-7 = 把想问的写下来会有帮助。
closing-discharge-8 = 有难懂的词请告诉我。

closing-check_in-1 = 简短回答就够了。
closing-check_in-2 = 用您自己的话就好。
closing-check_in-3 = 如果有什么加重，请马上告诉我。
closing-check_in-4 = 尽量回答就好。
closing-check_in-5 = 不确定也是回答。
closing-check_in-6 = 您随时可以补充。
closing-check_in-7 = 您可以补充细节。
closing-check_in-8 = 有什么变了，请告诉我。
