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
        ("aa+", "a"), ("ee+|ii+", "i"), ("oo+|uu+", "u"), ("ph", "f"), ("w", "v"), ("(?:c+h+)+", "ch"),
        ("[qc](?!h)|ck", "k"),
        ("z", "j"),
        ("x", "ks"), ("iy", "i"), ("a[iy]|e[iy]", "e"), ("a[uo]|ou", "o"), ("ei", "e"), ("s+h", "s"),
        ("n(?=[pb])", "m"), ("y$", "i"), ("(?<=[ieou])n$", ""), (r"(.)\1+", r"\1"),
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
_BEHIND_EACH: Final = ("", "ي", "ه", "ها", "هم", "هن", "ك", "كم", "نا", "ني", "و", "وا", "ين", "ات", "ش")
_STEM: Final = 3  # letters that must stay; after the article alone two are enough ("الدم")


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
    """``word`` without the small words written in one with it: and, with, for, the; my, his, their."""
    if word.isascii():
        return
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
                        yield stem[:-1] + "ه"


_TRADITIONAL: Final = str.maketrans(
    _table(
        "頭头 腦脑 臉脸 頸颈 壓压 氣气 脹胀 腫肿 藥药 殺杀 傷伤 斷断 臟脏 熱热 燒烧 燙烫 電电 "
        "擊击 觸触 車车 禍祸 樓楼 墜坠 蟲虫 蟄蛰 蠍蝎 煙烟 霧雾 爐炉 產产 嬰婴 兒儿 媽妈 爺爷 "
        "孫孙 婦妇 體体 動动 無无 沒没 還还 說说 話话 講讲 聽听 見见 覺觉 發发 暈晕 應应 脈脉 "
        "壞坏 紅红 藍蓝 綠绿 變变 過过 癢痒 點点 膚肤 頓顿 結结 嗆呛 東东 噴喷 濺溅 視视 線线 "
        "濁浊 鹼碱 劑剂 農农 顆颗 遺遗 書书 準准 備备 繩绳 槍枪 劍剑 開开 關关 門门 橋桥 軌轨 "
        "學学 師师 鐘钟 個个 們们 這这 裡里 麼么 樣样 給给 從从 對对 為为 來来 後后 會会 時时 "
        "間间 讓让 誰谁 幫帮 趕赶 請请 緊紧 護护 醫医 號号 歲岁 週周 滿满 懷怀 經经 驗验 舊旧 "
        "於于 雙双 邊边 側侧 癱瘫 腳脚 齒齿 語语 錯错 亂乱 識识 別别 認认 癲癫 癇痫 驚惊 搖摇 "
        "試试 測测 檢检 劇剧 聞闻 課课 問问 題题 嗎吗 擔担 憂忧 啟启 離离 絕绝 慘惨 實实 際际 "
        "輕轻 質质 貧贫 壺壶 靜静 針针 輸输 葉叶 樹树 鋼钢 鐵铁 釘钉 劃划 燈灯 撲扑 滾滚 湯汤 "
        "鍋锅 塵尘 瀉泻 脫脱 嘔呕 濃浓 漿浆 淚泪 灘滩 聲声 響响 綁绑 縛缚 團团 圍围 繞绕 綫线 "
        "陽阳 陰阴 莖茎 順顺 虛虚 軟软 彎弯 轉转 顫颤 舉举 難难 嗚呜 嚨咙 悶闷 噁恶 惡恶 瘋疯 "
        "癒愈 貼贴 搶抢 褲裤 鬧闹 彈弹 "
    )
)


def chinese(word: str) -> str:
    """``word`` in the short characters, its characters apart, since nobody writes spaces: "胸口" gives "胸_口"."""
    return "_".join(word.translate(_TRADITIONAL)) if not word.isascii() else word


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
    "elided": Writing(elides=True),
    "syllables": Writing(misspelt=False, glued=False),
    "hindi": Writing("a-z0-9\u0900-\u097f", hindi, glued=False),
    "arabic": Writing("a-z0-9\u0620-\u06ff", arabic, arabic_stems, glued=False),
    "chinese": Writing("0-9\u3400-\u9fff", chinese, misspelt=False, glued=False),
}
