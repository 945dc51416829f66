# seal: d5060e9801f8dae2d2c84983f1719fecd7f6b9afdbf129c56f2150ee0fc5d79b
rectal_bleeding-title = 肛门出血、便血

rectal_bleeding-heavy = 现在下面有任何一项符合吗？
    .stop = 出血不停
    .lot = 很多血、大血块，或马桶里的水变红
    .faint = 要晕倒、苍白、气短，或心跳快
    .vomit = 还吐血
    .pain = 肚子非常痛
    .injury = 受伤或被侵犯后开始
    .liver = 有肝病，或食管的血管变粗
    .jelly = 孩子的大便像红果冻
    .why = 这些可能说明失血太多，或伤到了肠子。

rectal_bleeding-dark = 下面有任何一项符合吗？
    .dark = 大便发黑或暗红
    .loose = 拉稀带血
    .aspirin = 吃阿司匹林或氯吡格雷，而且不只一丝血
    .surgery = 有血块，而且最近 14 天内做过肠或前列腺的检查或手术
    .bowel = 有克罗恩病或结肠炎
    .why = 暗色的血可能来自肠胃上部。要在几小时内检查。

rectal_bleeding-child_more = 血是不是不只一丝？
    .why = 孩子比大人更快失血过多。

rectal_bleeding-child =
    .why = 孩子大便带血，今天一定要看。

rectal_bleeding-today = 您有下面任何一项吗？
    .mixed = 血混在大便里
    .more = 不只一丝血
    .pain = 肛门非常痛
    .lump = 肛门有又热又痛的包块，或发烧
    .why = 医护人员今天要查清血从哪里来。

rectal_bleeding-over_40 =
    .why = 从 40 岁起，肛门有任何出血都应该检查。

rectal_bleeding-long = 您有下面任何一项吗？
    .weeks = 血时有时无，或超过 1 周
    .again = 不是第一次
    .habit = 大便变软、变细或变长，有 3 周了
    .weight = 体重下降，或一直很累
    .belly = 肚子痛，或肚子、肛门有包块
    .why = 持续或反复的出血应该检查。
