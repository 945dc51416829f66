"""One line of a plan: an approved sentence by its key, or what staff wrote, with approved translations."""

from collections.abc import Mapping
from typing import Annotated, Any, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator

from bot.message import clean
from flows.texts import LANGUAGES


def _known(language: str) -> str:
    if language not in LANGUAGES:
        raise ValueError(f"is not one of {', '.join(LANGUAGES)}")
    return language


def _plain(text: str) -> str:
    """Refused rather than cleaned: what we show must be what was written."""
    if not text.strip() or text != text.strip():
        raise ValueError("is empty, or begins or ends with a space")
    if clean(text) != text:
        raise ValueError("has control characters")
    return text


Language = Annotated[str, AfterValidator(_known)]
Verbatim = Annotated[str, AfterValidator(_plain)]
Sentence = Annotated[Verbatim, Field(max_length=500)]
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=100)]


class Translation(BaseModel):
    """What a person wrote as the translation of a line; ``approved_by`` is who answers for it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    text: Sentence
    approved_by: Name | None = None


class Line(BaseModel):
    """Either ``key``, or ``text`` with its ``language`` and maybe ``translations``; in JSON a bare string is a key."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    key: Annotated[str, StringConstraints(pattern=r"^[a-z][\w-]*(\.[a-z_]+)?$", max_length=80)] | None = None
    text: Sentence | None = None
    language: Language | None = None
    translations: Mapping[Language, Translation] = {}

    @model_validator(mode="before")
    @classmethod
    def _bare(cls, value: Any) -> Any:
        return {"key": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def _one_of_both(self) -> Self:
        if (self.key is None) == (self.text is None):
            raise ValueError("needs either the key of an approved sentence or a text")
        if self.text is not None and self.language is None:
            raise ValueError("a text needs its language")
        if self.key is not None and (self.language or self.translations):
            raise ValueError("an approved sentence brings its own languages")
        return self

    def translated(self, language: str) -> str | None:
        """The approved translation into ``language``, if a person has approved one."""
        found = self.translations.get(language)
        return found.text if found and found.approved_by else None
