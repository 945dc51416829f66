"""The words that phrases are made of, and which of them a patient's spelling may mean."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final

from safety.reading import spellings, squeezed

_LONGEST: Final = 24  # letters; a longer "word" is several words run together or no word at all
_SHORTEST_FUZZY: Final = 5  # a term of fewer letters has too many real neighbours
_SHORTEST_FUZZY_TWICE: Final = 9
_SHORTEST_OTHER_INITIAL: Final = 8  # people rarely mistype a first letter, and rhymes are other words
_SHORTEST_GLUED: Final = 7
_CACHED: Final = 8192
_RECENT: Final = 512  # words of the message that all languages are reading


class Lexicon:
    """The terms of one language: exact, by beginning ("ahog*"), run together, and misspelt within bounds.

    ``ordinary`` are real words near a term that must never be taken for it ("cheat" for "chest"); with ``misspelt``
    false only the words themselves count, as for text that no human typed, or with ``stretched`` those that draw out a
    letter too ("helllp"). With ``glued`` a long word may be several
    run together; ``stems`` gives more forms of a word, such as those without an article written in one with it,
    and ``fold`` the form of a word that the terms are in. A term of several words has "_" between them.
    """

    def __init__(
        self,
        terms: Collection[str],
        ordinary: Iterable[str] = (),
        shorthand: Mapping[str, list[str]] | None = None,
        *,
        misspelt: bool = True,
        stretched: bool = False,
        glued: bool = True,
        stems: Callable[[str], Iterator[str]] | None = None,
        fold: Callable[[str], str] = str,
    ) -> None:
        compounds = {term: tuple(term.split("_")) for term in terms if "_" in term}
        every = {*terms, *(part for parts in compounds.values() for part in parts)} - compounds.keys()
        self._compounds = _index((parts[0], term) for term, parts in compounds.items())
        self._glued = glued
        self._stems = stems
        self._forgiving = misspelt
        self._stretched = stretched
        self._fold = fold
        self._exact = frozenset(term for term in every if not term.endswith("*"))
        self._longest = max(map(len, self._exact), default=0)
        self._prefixes = frozenset(term for term in every if term.endswith("*"))
        self._thin_prefixes = _index((squeezed(term[:-1]), term) for term in self._prefixes)
        self._thin_lengths = sorted(set(map(len, self._thin_prefixes)))
        self._prefix_lengths = sorted({len(term) - 1 for term in self._prefixes})
        self._ordinary = frozenset(ordinary) - self._exact
        drawn_out = {squeezed(word): meant for word, meant in (shorthand or {}).items() if len(word) >= _SHORTEST_FUZZY}
        self._shorthand = {**drawn_out, **(shorthand or {})}
        self._by_squeezed = _index((squeezed(term), term) for term in self._exact)
        fuzzy = [term for term in self._exact if len(term) >= _SHORTEST_FUZZY]
        self._by_one = _index((cut, term) for term in fuzzy for cut in _cuts(term, 1))
        long = [term for term in fuzzy if len(term) >= _SHORTEST_FUZZY_TWICE]
        self._by_two = _index((cut, term) for term in long for cut in _cuts(term, 2))
        self.meanings = lru_cache(_CACHED)(self._meanings)

    def _meanings(self, word: str) -> tuple[str, ...]:
        """The terms that ``word`` may stand for; empty for a word of no interest."""
        if len(squeezed(word)) > _LONGEST:
            return ()
        found: set[str] = set()
        for spelling in spellings(word):
            found.update(self._known(spelling if spelling == word else self._fold(spelling)))
        if self._stems:
            for stem in self._stems(word):
                found.update(self._known(stem))
        if not found and self._forgiving and word not in self._ordinary:
            found.update(self._misspelt(word))
        elif not found and self._stretched and (thin := squeezed(word)) != word:
            found.update(self._known(thin), self._drawn_out(thin))
        if word.endswith("in") and self._forgiving and word + "g" in self._exact:
            found.add(word + "g")  # "swellin" begins as "swell*", which would be all that it means
        return tuple(sorted(found))

    def _known(self, word: str) -> Iterator[str]:
        yield from self._shorthand.get(word, ())
        if word in self._exact:
            yield word
        for length in self._prefix_lengths:
            if length <= len(word) and (beginning := word[:length] + "*") in self._prefixes:
                yield beginning

    def _misspelt(self, word: str) -> set[str]:
        found: set[str] = set()
        for spelling in spellings(word):
            thin = squeezed(spelling)
            if thin != spelling:
                found.update(self._drawn_out(thin))
                found.update(self._known(thin) if thin not in self._ordinary else ())
            if not found and spelling not in self._ordinary:
                found |= self._near(spelling) or (self._near(thin) if thin != spelling else set())
        return found

    def _near(self, word: str) -> set[str]:
        one = {t for cut in _cuts(word, 1) for t in self._by_one.get(cut, ()) if _distance(word, t) <= 1}
        if not one and len(word) >= _SHORTEST_FUZZY_TWICE - 1:
            one = {t for cut in _cuts(word, 2) for t in self._by_two.get(cut, ()) if _distance(word, t) <= 2}
            return {term for term in one if term[0] == word[0]}
        return {
            term
            for term in one
            if term[0] == word[0] or term[:2] == word[1::-1] or len(term) >= _SHORTEST_OTHER_INITIAL
        }

    def knows(self, word: str) -> bool:
        """Whether ``word`` is a real word here: a term, or one near a term."""
        return word in self._exact or word in self._ordinary

    def _drawn_out(self, thin: str) -> Iterator[str]:
        yield from self._by_squeezed.get(thin, ())
        for length in self._thin_lengths:
            if length <= len(thin):
                yield from self._thin_prefixes.get(thin[:length], ())

    def drawn_out(self, thin: str) -> tuple[str, ...]:
        """The terms that are ``thin`` when each run of a letter is written once."""
        return self._by_squeezed.get(thin, ())

    def compounds(self, meant: str) -> tuple[str, ...]:
        """The terms of several words that begin with the term ``meant``."""
        return self._compounds.get(meant, ())

    def unglued(self, word: str) -> list[str]:
        """``word`` as the fewest known words that it is run together from ("icantbreathe"), else ``[word]``."""
        if not self._glued or not _SHORTEST_GLUED <= len(word) <= 3 * _LONGEST:
            return [word]
        if self.meanings(word) or word in self._ordinary:
            return [word]
        best: list[list[str] | None] = [[]] + [None] * len(word)
        for start in range(len(word)):
            head = best[start]
            if head is None:
                continue
            for end in range(start + 1, min(len(word), start + self._longest) + 1):
                tail, least = word[start:end], best[end]
                if tail not in self._exact or (end == start + 1 and tail not in "iay"):
                    continue
                if least is None or len(head) + 1 < len(least):
                    best[end] = [*head, tail]
        return best[-1] or [word]


def _index(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    index: dict[str, set[str]] = {}
    for key, term in pairs:
        index.setdefault(key, set()).add(term)
    return {key: tuple(sorted(terms)) for key, terms in index.items()}


@lru_cache(_RECENT)
def _cuts(word: str, times: int) -> frozenset[str]:
    """``word`` with up to ``times`` letters left out: two words within that distance share one of them."""
    cuts = {word}
    for _ in range(times):
        cuts |= {cut[:at] + cut[at + 1 :] for cut in cuts for at in range(len(cut))}
    return frozenset(cuts)


def _distance(one: str, other: str) -> int:
    """Edits (insert, delete, replace, swap neighbours) from ``one`` to ``other``."""
    before_last: list[int] = []
    last = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        row = [i]
        for j, right in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (left != right))
            if i > 1 and j > 1 and left == other[j - 2] and one[i - 2] == right:
                cost = min(cost, before_last[j - 2] + 1)
            row.append(cost)
        before_last, last = last, row
    return last[-1]
