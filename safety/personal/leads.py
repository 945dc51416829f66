"""Words that stand before a number and say whose it is, in eight languages: record, identity, account, phone."""

import re
from typing import Final

_LINK: Final = (
    r"(?:(?:(?:is|are|was|no|num|number|num[eé]ro|número|es|est|é|là|la|số|so|at|on|to|al|au|ao|le|el|o|hai)\b|"
    r"nº|n°|n\.º|#|है|का|नंबर|"
    r"号码?|号|是|为|هو|هي|رقم|على|:)\.?[\s:#.]{0,2}){0,3}"
)
_GAP: Final = r"[\s:#=,.º°'’-]{0,4}"

_RECORD: Final = (
    # English
    r"mrn|m\.r\.n\.?|medical record|record|patient (?:id|no|number)|patient|chart|file|case|nhs|ssn|"
    r"social security|member(?:ship)?(?: id)?|subscriber(?: id)?|"
    r"insurance(?: id| card)?|policy|group|claim|medicare|medicaid|passport|driver'?s? licen[cs]e|"
    r"driving licen[cs]e|licen[cs]e|dl|national id|id card|id|identity card|"
    r"tax id|itin|ein|ni number|national insurance|account id|reference|ref|confirmation|order|ticket|visa|"
    r"green card|plate|vin|imei|serial|badge|employee(?: id)?|student(?: id)?|"
    # Spanish
    r"expediente|historia cl[ií]nica|c[ée]dula(?: de ciudadan[ií]a)?|curp|rfc|nss|dni|nie|nif|seguro social|"
    r"afiliaci[oó]n|p[oó]liza|pasaporte|carnet|licencia(?: de conducir)?|"
    r"clave de elector|ine|folio|matr[ií]cula|paciente|rut|cuil|cuit|tarjeta sanitaria|cip|nuhsa|"
    # French
    r"dossier|num[eé]ro de dossier|s[eé]cu(?:rit[eé] sociale)?|nir|carte vitale|mutuelle|passeport|"
    r"permis(?: de conduire)?|carte d'identit[eé]|identifiant(?: patient)?|patient[e]?|ipp|"
    r"titre de s[eé]jour|immatriculation|police|adh[eé]rent|contrat|siret|"
    # Portuguese
    r"prontu[aá]rio|cpf|cnpj|rg|cart[aã]o sus|cns|sus|conv[eê]nio|carteirinha(?: do conv[eê]nio)?|carteira|"
    r"passaporte|cnh|nif|niss|n[uú]mero de utente|utente|bilhete de identidade|"
    r"cart[aã]o de cidad[aã]o|ap[oó]lice|t[ií]tulo de eleitor|pis|matr[ií]cula|plano|"
    # Vietnamese
    r"cccd|cmnd|căn cước(?: công dân)?|chứng minh(?: nhân dân| thư)?|bhyt|bảo hiểm(?: y tế| xã hội)?|"
    r"số bảo hiểm|mã (?:bệnh nhân|hồ sơ|bn|số|thẻ)|số hồ sơ|hồ sơ|hộ chiếu|"
    r"giấy phép lái xe|bằng lái(?: xe)?|gplx|mã số thuế|ma benh nhan|so ho so|"
    # Hindi in Latin letters
    r"aadhaa?r|pan(?: card)?|abha|uhid|voter(?: id| card)?|ration card|epic"
)
_RECORD_OTHER: Final = (
    "آधार|आधार|पैन(?: कार्ड)?|आभा|मरीज ?(?:आईडी|नंबर|संख्या)?|फाइल|रिकॉर्ड|पासपोर्ट|वोटर(?: कार्ड| आईडी)?|"
    "मतदाता|पॉलिसी|बीमा|राशन कार्ड|ड्राइविंग लाइसेंस|लाइसेंस|आईडी|पर्ची नंबर|यूएचआईडी|"
    "رقم الملف|الملف|رقم المريض|السجل الطبي|رقم الهوية|الهوية(?: الوطنية| الإماراتية)?|هوية|هويتي|الرقم القومي|"
    "الرقم الوطني|رقم قومي|الإقامة|الاقامة|إقامتي|اقامتي|"
    "رقم الإقامة|رقم الاقامة|جواز(?: السفر| سفر)?|جوازي|التأمين|التامين|رقم التأمين|البوليصة|وثيقة|"
    "رخصة(?: القيادة)?|السجل المدني|بطاقة الهوية|البطاقة(?: الشخصية)?|بطاقة التعريف|العضوية|"
    "身份证(?:号码?)?|身分證|证件号?|病历号?|病歷號?|门诊号?|住院号?|就诊卡号?|医保(?:卡)?号?|社保(?:卡)?号?|健保卡?|护照号?|護照|驾驶证号?|驾照|保险单号?|保单号?|保險單|"
    "台胞证|港澳通行证|通行证|居留证|会员号|工号|学号|患者编号|档案号|病案号"
)
# Letters before the digits stand close to them; further groups have digits of their own and are no amount.
_VALUE: Final = (
    r"(?P<it>(?=[A-Za-z0-9.\-/ ]{0,24}\d)(?:(?-i:[A-Z]{1,4}) (?=\d))?[A-Za-z]{0,8}[-./]?"
    r"[A-Za-z]{0,4}\d[A-Za-z0-9]*(?:[-./][A-Za-z0-9]+)*"
    r"(?: (?=[A-Za-z]{0,3}\d)[A-Za-z0-9-]{1,8}\b(?![.,:/%]\d| ?(?:mg|ml|days?|weeks?|yrs?|years?|años?|ans)\b))*)"
)
RECORD_LEADS: Final = re.compile(
    rf"(?:\b(?:{_RECORD})\b|(?:{_RECORD_OTHER}))(?=.)(?:{_GAP}{_LINK}){_VALUE}(?![A-Za-z0-9_])", re.IGNORECASE
)
ACCOUNT_LEADS: Final = re.compile(
    r"(?:\b(?:account|acct|a/c|routing|sort code|iban|bic|cuenta|clabe|compte|rib|conta|ag[eê]ncia|nib|pix|"
    r"số tài khoản|tài khoản|stk|so tai khoan|khata|ifsc)\b|"
    r"खाता(?: नंबर| संख्या)?|खाते|حسابي?|الحساب|الآيبان|آيبان|银行账号|银行卡号?|账号|账户|帳號|开户)"
    rf"(?:{_GAP}(?:number|no|num|nº|n°|número|numéro|नंबर|رقم|号|"
    rf"号码)?{_GAP}{_LINK})(?P<it>[A-Z]{{2}}\d{{2}}(?: ?(?:(?=[A-Z]*\d)[A-Z0-9]{{1,5}}|(?-i:[A-Z]{{4}}))){{2,9}}|"
    rf"[A-Z]{{0,4}}\d(?:[ .-]?\d){{4,29}})(?![A-Za-z0-9_])",
    re.IGNORECASE,
)
CARD_LEADS: Final = re.compile(
    r"(?:\b(?:card|credit|debit|visa|mastercard|amex|cc|tarjeta|carte(?: bancaire| bleue)?|cb|cart[aã]o|thẻ|"
    r"the)\b|कार्ड|بطاقة|البطاقة|信用卡|卡号?)"
    rf"(?:{_GAP}(?:number|no|num|ending in|de crédito|de débito|nº|n°|número|नंबर|رقم|号|"
    rf"号码)?{_GAP}{_LINK})(?P<it>\d(?:[ -]?\d){{10,18}})(?![A-Za-z0-9_])",
    re.IGNORECASE,
)
PHONE_LEADS: Final = re.compile(
    r"(?:\b(?:phone|tel|telephone|cell|mobile|whatsapp|fax|call(?: me| us| him| her)?(?: back)?|text(?: me)?|"
    r"reach(?: me)?|dial|extension|ext|"
    r"tel[eé]fono|celular|cel|m[oó]vil|ll[aá]m[ae](?:me|le)?|marque|t[eé]l(?:[eé]phone)?|portable|"
    r"appelez(?:-moi)?|rappelez(?:-moi)?|telefone|telem[oó]vel|zap|lig(?:ue|a)|"
    r"điện thoại|sđt|sdt|đt|dt|gọi|zalo|mobail)\b|फोन|मोबाइल|व्हाट्सएप|نمبر|هاتفي?|جوالي?|موبايلي?|تلفون|واتساب|"
    r"اتصلوا|اتصل|电话|手机|致电|座机|傳真|電話|手機)"
    rf"{_GAP}{_LINK}(?P<it>(?:\+|00)?\(?\d(?:[ ().-]{{0,2}}\d){{5,17}})(?![A-Za-z0-9_]|[.,/:]\d| ?(?:mg|ml|"
    rf"hours?|days?))",
    re.IGNORECASE,
)
READING_LEADS: Final = re.compile(
    r"\b(?:bp|pressure|sugars?|glucose|readings?|pulse|heart rate|hr|rr|"
    r"resp|spo|o2|wbc|hb|hcg|inr|a1c|levels?|spo2|oxygen|temps?|numbers were|"
    r"weights?|presi[oó]n|az[uú]car|glucosa|lecturas?|pulso|tensi[oó]n|"
    r"tension|glyc[eé]mies?|pouls|valeurs|press[aã]o|glicose|glicemia|medidas|huyết áp|đường huyết|mạch|"
    r"shugar)\b|बीपी|शुगर|नाड़ी|الضغط|السكر|النبض|血压|血糖|脉搏",
    re.IGNORECASE,
)
ZIP_LEADS: Final = re.compile(
    r"(?:\b(?:zip|zip code|zipcode|post ?code|postal code|c[oó]digo postal|c\.?p\.?|code postal|cep|pin ?code|"
    r"mã bưu (?:điện|chính))\b|पिन ?कोड|पिन|الرمز البريدي|邮编|邮政编码|郵遞區號)"
    rf"{_GAP}{_LINK}(?P<it>[A-Z]{{0,2}}\d[A-Z0-9]{{0,6}}(?:[ -](?-i:[A-Z]{{2}}|\d[A-Z]{{2}}|"
    rf"\d{{2,4}}))?(?<=[A-Z0-9]{{2}})(?![A-Z0-9])(?! ?(?:mg|days?|times?)\b))",
    re.IGNORECASE,
)
