"""What produced the words of one message of the assistant, as staff read it: who worded it, the guard, the source."""

from bot.store.desk import Shown

SOURCES = ("alarm", "decide", "ask", "call", "explain", "inform", "teach", "sheet", "say")


def made(message: Shown) -> list[tuple[str, str]]:
    """Pairs of the key of a label and a code; empty for what no part of ours said."""
    known = message.made_of
    if message.author == "staff" and "draft" in known:
        return _draft(known)
    if message.author != "bot" or not known:
        return []
    by, verdict = known.get("by"), _codes(known.get("verdict"))
    lines = [("console-made-model", str(known.get("model")))] if by == "model" else [("console-made-fixed", "")]
    if by == "model":
        lines.append(("console-made-passed", ""))
    if verdict:
        lines.append(("console-made-refused", verdict))
    lines += [("console-made-from", f"{name}: {_codes(known[name])}") for name in SOURCES if known.get(name)]
    if known.get("protocol"):
        lines.append(("console-made-protocol", f"{known['protocol']} v{known.get('version', '')}"))
    if known.get("instead"):
        lines.append(("console-made-instead", str(known["instead"])))
    return lines


def _draft(known: dict[str, object]) -> list[tuple[str, str]]:
    """Of what a person sent from a draft: who worded it, and what they answer for themselves."""
    by = ("console-made-model", str(known.get("model"))) if known.get("by") == "model" else ("console-made-fixed", "")
    lines = [("console-made-draft", str(known["draft"])), by]
    if verdict := _codes(known.get("verdict")):
        lines.append(("console-made-refused", verdict))
    if known.get("edited"):
        lines.append(("console-made-edited", ""))
    if own := _codes(known.get("own")):
        lines.append(("console-made-own", own))
    return lines


def _codes(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value or "")
