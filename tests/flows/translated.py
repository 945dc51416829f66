"""One protocol with texts and examples that are whole in every language, so that a test can break just one of them."""

from dataclasses import dataclass
from pathlib import Path

from flows.check import check
from flows.problem import Problem
from flows.protocol import Protocol
from flows.texts import LANGUAGES, SHARED

LOCALES = Path(__file__).resolve().parents[2] / "locales"


@dataclass(frozen=True)
class Shop:
    """``locales`` and ``examples`` as the product has them, every language in the words of the English one."""

    protocol: Protocol
    locales: Path
    examples: Path

    @classmethod
    def open(cls, folder: Path, protocol: Protocol) -> "Shop":
        """Write all files under ``folder``."""
        shop = cls(protocol, folder / "locales", folder / "nlu")
        for language in LANGUAGES:
            (shop.locales / language / "protocols").mkdir(parents=True)
            (shop.examples / language / "complaints").mkdir(parents=True)
            for path in (path for name in SHARED for path in (LOCALES / "en").glob(f"{name}*.ftl")):
                (shop.locales / language / path.name).write_bytes(path.read_bytes())
            if language != "en":
                shop.translation(language).write_text(skeleton(protocol), encoding="utf-8")
            lines = "".join(f"      - it hurts {n}\n" for n in range(12))
            text = f"nlu:\n  - intent: complaint_{protocol.protocol}\n    examples: |\n{lines}"
            (shop.examples / language / "complaints" / f"{protocol.protocol}.yml").write_text(text, encoding="utf-8")
        return shop

    def translation(self, language: str) -> Path:
        """The file of the protocol in ``language``."""
        return self.locales / language / "protocols" / f"{self.protocol.protocol}.ftl"

    def problems(self, protocol: Protocol | None = None) -> list[Problem]:
        """What the check finds."""
        protocol = protocol or self.protocol
        return check({protocol.protocol: protocol}, self.locales, self.examples)

    def replace(self, file: str, old: str, new: str) -> None:
        """Change the text of a file in ``locales``."""
        path = self.locales / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")


def skeleton(protocol: Protocol) -> str:
    """A translation into English."""
    lines = [f"# seal: {protocol.digest}", f"{protocol.protocol}-title = {protocol.title}"]
    for question in protocol.questions:
        lines.append(f"{protocol.protocol}-{question.id} ={' ' if question.ask else ''}{question.ask}")
        lines += [f"    .{option} = {words}" for option, words in question.any_of.items()]
        lines.append(f"    .why = {question.why}")
    return "\n".join(lines) + "\n"
