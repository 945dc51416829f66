"""Writing systems: how a word of each is brought to the one form that the phrases are compared in."""

import re
from collections.abc import Callable, Iterator
from typing import Final

__all__ = ["WRITINGS", "Writing"]


def _table(letters: str) -> dict[str, str]:
    """ "कk खkh" as a table: each letter with what it stands for."""
    return {pair[0]: pair[1:] for pair in letters.split()}


_CONSONANTS: Final = _table(
    "कk खkh गg घgh ङn चch छchh जj झjh ञn टt ठth डd ढdh णn तt थth दd धdh नn पp फf बb भbh मm यy रr लl ळl वv शsh षsh सs हh"
)
_VOWELS: Final = _table("अa आaa इi ईii उu ऊuu एe ऐai ओo औau ऋri ऑo ऍe")
_SIGNS: Final = _table("ाaa िi ीii ुu ूuu ेe ैai ोo ौau ृri ॉo ॅe")
_MUTE: Final = "्"
_NASAL: Final = "ंँ"
_SCHWA: Final = "ə"
_DEVANAGARI: Final = re.compile("[\u0900-\u097f]")
# In order. Whoever romanises writes long and short, hard and soft, single and double as they please.
_ROMANISED: Final = tuple(
    (re.compile(old), new)
    for old, new in (
        ("aa+", "a"), ("ee+|ii+", "i"), ("oo+|uu+", "u"), ("ph", "f"), ("w", "v"), ("(?<!c)(?:c++h++)++", "ch"),
        ("[qc](?!h)|ck", "k"),
        ("z", "j"),
        ("x", "ks"), ("iy", "i"), ("a[iy]|e[iy]|ae", "e"), ("a[uo]|ou", "o"), ("ei", "e"), ("(?<!s)s++h", "s"),
        ("n(?=[pb])", "m"), ("y$", "i"), ("(?<=[ieou])n$", ""), (r"(\D)\1+", r"\1"),
    )
)  # fmt: skip


def hindi(word: str) -> str:
    """``word`` as plain romanised Hindi, from either script: "सीने" and "seene" alike give "sine"."""
    if word.isdigit():
        return word
    if _DEVANAGARI.search(word):
        word = _romanised(word)
    for old, new in _ROMANISED:
        word = old.sub(new, word)
    return word


def _romanised(word: str) -> str:
    """Devanagari letter by letter; the vowel that is not written and not spoken is left out by the usual rule."""
    sounds: list[str] = []
    for char in word:
        if char in _CONSONANTS:
            sounds += [_CONSONANTS[char], _SCHWA]
        elif char in _SIGNS or char == _MUTE:
            if sounds and sounds[-1] == _SCHWA:
                sounds.pop()
            sounds += [_SIGNS[char]] if char in _SIGNS else []
        elif char in _NASAL:
            sounds.append("n")
        else:
            sounds.append(_VOWELS.get(char, "" if _DEVANAGARI.match(char) else char))
    if len(sounds) > 1 and sounds[-1] == "n" and word[-1] in _NASAL and sounds[-2] == "aa":
        sounds.pop()  # "maa", "haan": nobody writes that nasal in Latin letters with any constancy
    if len(sounds) > 2 and sounds[-1] == _SCHWA:
        sounds.pop()
    for at in range(len(sounds) - 3, 1, -1):
        if sounds[at] == _SCHWA and _spoken(sounds[at - 2]) and not _spoken(sounds[at + 1]) and _spoken(sounds[at + 2]):
            sounds[at] = ""
    return "".join(sounds).replace(_SCHWA, "a")


def _spoken(sound: str) -> bool:
    return bool(sound) and sound[0] in "aeiouə"


_ARABIC_LETTERS: Final = str.maketrans("ةىگڤچپکیھہ", "هيكفجبكيهه", "ء")
_ARABIZI: Final = tuple(
    (re.compile(old), new)
    for old, new in (
        ("[57]'|5", "kh"), ("7", "h"), ("8", "gh"), ("2", ""), ("6", "t"), ("9", "q"), ("ch", "sh"), ("j", "g"),
        ("[eiy]+", "i"), ("[ouw]+", "u"), ("ai|ia(?=i)", "i"), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip
_DRAWN_OUT: Final = re.compile(r"(.)\1{2,}")
_BEFORE_EACH: Final = (*"وفبلكهسح", "", "ال", "وال", "بال", "عال", "هال", "كال", "فال", "لل", "وب", "ول")
_BEHIND_EACH: Final = (
    "", "ي", "ه", "ها", "هم", "هن", "ك", "كم", "نا", "ني", "و", "وا", "ين", "ون", "ات", "ش", "ت", "تي", "ا",
)  # fmt: skip
_STEM: Final = 3  # letters that must stay; after the article alone two are enough ("الدم")
# A present-tense verb: and, not; a mark of tense; the person; the rest. The mark alone may stand for "I" ("هموت").
_PRESENT: Final = (
    re.compile("[وف]?(ما|م|لا)?(?:ت(?=ي)|[بكسهح])?([يتن])(..+)"),
    re.compile("[وف]?(ما|م|لا)?[كسهح]?(ا)(..+)"),
    re.compile("[وف]?(ما|م|لا)?([بهح])(..+)"),
    re.compile(r"\A[وف]?(ما?)()(...+)ش"),  # "مقدرش": in one word with both halves of the denial, the person is unsaid
)
_OBJECTS: Final = ("", "ني", "ه", "ها", "هم", "ك", "كم", "نا", "و", "وا", "ون", "ين", "ي", "ش")


def arabic(word: str) -> str:
    """``word`` with the letters that are written alike as one, and Arabizi ("byewga3ni") in one spelling."""
    if word.isdigit():
        return word
    if word.isascii():
        for old, new in _ARABIZI:
            word = old.sub(new, word)
        return word
    return _DRAWN_OUT.sub(r"\1", word.translate(_ARABIC_LETTERS))


def arabic_stems(word: str) -> Iterator[str]:
    """``word`` without the small words written in one with it: and, with, for, the; my, his, their.

    A verb of the present also as "he" says it ("بموت" and "نموت" as "يموت"), behind "ما" where it denies itself
    ("مبيتنفسش" as "مايتنفس"): who acts is seldom told by the verb alone, and each dialect marks it in its own way.
    """
    if word.isascii():
        return
    yield from _as_he_says(word)
    for before in _BEFORE_EACH:
        if word.startswith(before):
            rest = word[len(before) :]
            for behind in _BEHIND_EACH:
                if behind and not rest.endswith(behind):
                    continue
                stem = rest[: len(rest) - len(behind)]
                if stem != word and len(stem) >= (_STEM if behind or not before.endswith("ال") else 2):
                    yield stem
                    if behind and stem.endswith("ت"):
                        yield from (stem[:-1] + "ه", stem[:-1])


def _as_he_says(word: str) -> Iterator[str]:
    for present in _PRESENT:
        verb = present.fullmatch(word)
        if verb is None or (verb[1] == "م" and not word.endswith("ش")):
            continue
        rest = verb[3].removesuffix("ش") if verb[1] else verb[3]
        for behind in _OBJECTS:
            if rest.endswith(behind) and len(rest) - len(behind) >= 2:
                yield ("ماي" if verb[1] else "ي") + rest[: len(rest) - len(behind)]


_TRADITIONAL: Final = str.maketrans(
    _table(
        "頭头 腦脑 臉脸 頸颈 壓压 氣气 脹胀 腫肿 藥药 殺杀 傷伤 斷断 臟脏 熱热 燒烧 燙烫 電电 擊击 觸触 車车 "
        "禍祸 樓楼 墜坠 蟲虫 蟄蛰 蠍蝎 煙烟 霧雾 爐炉 產产 嬰婴 兒儿 媽妈 爺爷 孫孙 婦妇 體体 動动 無无 沒没 "
        "還还 說说 話话 講讲 聽听 見见 覺觉 發发 暈晕 應应 脈脉 壞坏 紅红 藍蓝 綠绿 變变 過过 癢痒 點点 膚肤 "
        "頓顿 結结 嗆呛 東东 噴喷 濺溅 視视 線线 濁浊 鹼碱 劑剂 農农 顆颗 遺遗 書书 準准 備备 繩绳 槍枪 劍剑 "
        "開开 關关 門门 橋桥 軌轨 學学 師师 鐘钟 個个 們们 這这 裡里 麼么 樣样 給给 從从 對对 為为 來来 後后 "
        "會会 時时 間间 讓让 誰谁 幫帮 趕赶 請请 緊紧 護护 醫医 號号 歲岁 週周 滿满 懷怀 經经 驗验 舊旧 於于 "
        "雙双 邊边 側侧 癱瘫 腳脚 齒齿 語语 錯错 亂乱 識识 別别 認认 癲癫 癇痫 驚惊 搖摇 試试 測测 檢检 劇剧 "
        "聞闻 課课 問问 題题 嗎吗 擔担 憂忧 啟启 離离 絕绝 慘惨 實实 際际 輕轻 質质 貧贫 壺壶 靜静 針针 輸输 "
        "葉叶 樹树 鋼钢 鐵铁 釘钉 劃划 燈灯 撲扑 滾滚 湯汤 鍋锅 塵尘 瀉泻 脫脱 嘔呕 濃浓 漿浆 淚泪 灘滩 聲声 "
        "響响 綁绑 縛缚 團团 圍围 繞绕 綫线 陽阳 陰阴 莖茎 順顺 虛虚 軟软 彎弯 轉转 顫颤 舉举 難难 嗚呜 嚨咙 "
        "悶闷 噁恶 惡恶 瘋疯 癒愈 貼贴 搶抢 褲裤 鬧闹 彈弹 親亲 腸肠 撐撑 勁劲 隻只 兩两 臨临 靈灵 兇凶 鬥斗 "
        "敗败 養养 餵喂 壯壮 遲迟 幾几 溫温 蓋盖 歡欢 樂乐 爭争 獨独 貓猫 鳥鸟 顏颜 額额 願愿 顧顾 飯饭 飽饱 "
        "餓饿 駕驾 騎骑 駛驶 騙骗 鬆松 鬱郁 鹹咸 麵面 黃黄 龍龙 飛飞 風风 預预 領领 須须 飄飘 塊块 墊垫 夠够 "
        "夢梦 寫写 寬宽 審审 屍尸 屬属 島岛 帳帐 帶带 幹干 乾干 庫库 廁厕 廚厨 廠厂 廢废 廣广 張张 強强 徑径 "
        "復复 惱恼 愛爱 態态 慮虑 憐怜 懸悬 戰战 戲戏 戶户 拋抛 捨舍 掃扫 掛挂 採采 揀拣 換换 損损 撈捞 撥拨 "
        "擁拥 擋挡 據据 擠挤 攤摊 攪搅 敵敌 數数 斃毙 曬晒 條条 棄弃 標标 權权 歷历 歸归 殘残 毀毁 毆殴 決决 "
        "沖冲 況况 洩泄 涼凉 淨净 淺浅 減减 溝沟 滅灭 漲涨 漸渐 潑泼 潔洁 潰溃 澆浇 濕湿 灑洒 烏乌 煩烦 爛烂 "
        "牆墙 牽牵 犧牺 狀状 獎奖 現现 畢毕 異异 當当 疊叠 痺痹 瘡疮 療疗 盜盗 盡尽 監监 盤盘 瞞瞒 睏困 碼码 "
        "磚砖 稱称 種种 積积 穩稳 窩窝 窮穷 竊窃 筆笔 節节 簡简 簽签 糞粪 糾纠 紀纪 約约 紙纸 紋纹 終终 組组 "
        "細细 絲丝 維维 緒绪 編编 緩缓 練练 縮缩 總总 織织 續续 罵骂 罷罢 義义 習习 聯联 聰聪 職职 脅胁 膽胆 "
        "膠胶 臥卧 臺台 與与 興兴 艱艰 華华 萬万 著着 蒼苍 處处 虧亏 蝦虾 螞蚂 蠟蜡 衛卫 衝冲 裝装 製制 複复 "
        "襪袜 裏里 規规 觀观 訂订 計计 訊讯 討讨 訓训 記记 許许 訴诉 診诊 評评 詞词 該该 詳详 誤误 調调 談谈 "
        "論论 謝谢 證证 讀读 財财 貨货 貴贵 買买 費费 賣卖 賬账 賭赌 贏赢 輪轮 輛辆 辦办 運运 達达 違违 遠远 "
        "適适 選选 郵邮 鄉乡 鄰邻 醜丑 鈕纽 鈣钙 銀银 錄录 錢钱 錶表 鎖锁 鎮镇 鏡镜 長长 閃闪 閉闭 閒闲 闖闯 "
        "陳陈 陸陆 隊队 階阶 隨随 險险 隱隐 雜杂 雞鸡 頂顶 項项 頻频 顯显 餅饼 館馆 饑饥 馬马 髒脏 魚鱼 鮮鲜 "
        "麗丽 睪睾 殼壳 腎肾 脛胫 嚥咽 噓嘘 嚇吓 喪丧 單单 嘆叹 嚴严 圓圆 壽寿 夾夹 奪夺 孿孪 專专 尋寻 屆届 "
        "崗岗 慶庆 撫抚 揮挥 攔拦 敘叙 曉晓 殯殡 氫氢 滲渗 漬渍 濾滤 熾炽 燜焖 猶犹 獄狱 瞼睑 矯矫 禮礼 稅税 "
        "紮扎 緝缉 縣县 繃绷 羅罗 聖圣 葯药 藝艺 蘇苏 虜虏 蠻蛮 襲袭 託托 訪访 詐诈 誠诚 諮咨 謊谎 譫谵 賊贼 "
        "賠赔 跡迹 蹤踪 躍跃 軍军 轟轰 遞递 鄭郑 釋释 鉤钩 錘锤 鏟铲 閏闰 陣阵 韌韧 頑顽 頰颊 顎颚 飾饰 餘余 "
        "驅驱 骯肮 鴨鸭 齡龄 "
    )
)
# Cantonese as it is written: the everyday signs that standard writing has other signs for.
_CANTONESE: Final = str.maketrans(
    _table(
        "揼打 紺绀 識识 冇没 唔不 佢他 嘅的 咗了 喺在 瞓睡 攰累 睇看 俾被 畀被 嗰那 啲些 屙拉 痾拉 "
        "跌摔 嗌喊 企站 攞拿 劏杀 揸掐 淥烫 抌打 啱刚 食吃 咁这 掟扔 掹拉 焗闷 飲喝 饮喝 斬砍 斩砍 "
        "鯁噎 哽噎 "
    )
)


def chinese(word: str) -> str:
    """``word`` in the short characters and standard signs, apart, since nobody writes spaces: "胸口" gives "胸_口"."""
    return "_".join(word.translate(_TRADITIONAL).translate(_CANTONESE)) if not word.isascii() else word


_ELISION: Final = re.compile("j(?=[^aeiouyh])|(?:[cdjlmnst]|qu)(?=[aeiouyh])")
_ELIDED_STEM: Final = 4  # letters that must stay: shorter words too often begin as another word with the article;
_ELIDED_VERB: Final = 3  # but "jv…" and its like begin no French word


def french_stems(word: str) -> Iterator[str]:
    """``word`` without the small word that the apostrophe was left out behind ("jveux", "setouffe", "loeil")."""
    elided = _ELISION.match(word)
    if elided and len(word) - elided.end() >= (_ELIDED_STEM if word[elided.end()] in "aeiouyh" else _ELIDED_VERB):
        yield word[elided.end() :]


def _as_it_is(word: str) -> str:
    return word


class Writing:
    """How one language is written.

    ``fold`` gives the form of a word that is compared; ``stems`` more forms that a word of a message may stand for;
    ``letters`` finds whether a message has anything to read at all; with ``misspelt`` near words count as typing
    errors, with ``glued`` long ones may be several run together; ``elides`` parts words at an apostrophe.
    """

    def __init__(
        self,
        letters: str = "a-z0-9",
        fold: Callable[[str], str] = _as_it_is,
        stems: Callable[[str], Iterator[str]] | None = None,
        *,
        misspelt: bool = True,
        glued: bool = True,
        elides: bool = False,
    ) -> None:
        self.letters = re.compile(f"[{letters}]")
        self.fold = fold
        self.stems = stems
        self.misspelt = misspelt
        self.glued = glued
        self.elides = elides


WRITINGS: Final = {
    "latin": Writing(),
    "elided": Writing(stems=french_stems, elides=True),
    "syllables": Writing(misspelt=False, glued=False),
    "hindi": Writing("a-z0-9\u0900-\u097f", hindi, glued=False),
    "arabic": Writing("a-z0-9\u0620-\u06ff", arabic, arabic_stems, glued=False),
    "chinese": Writing("a-z0-9\u3400-\u9fff", chinese, misspelt=False, glued=False),
}
