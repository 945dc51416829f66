"""A QR code as a picture within a page: no file, no other site, no style of its own."""

import segno
from markupsafe import Markup


def picture(text: str) -> Markup:
    """``text`` as an SVG element: black on white whatever the page's colours are, with the margin that readers need."""
    code = segno.make(text, error="m", micro=False)
    return Markup(code.svg_inline(border=4, dark="#000", light="#fff", omitsize=True))  # noqa: S704 (segno's own)
