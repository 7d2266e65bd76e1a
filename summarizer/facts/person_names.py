"""When two names of people mean the same: by their parts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from corpus import WRITING, get_language
from summarizer.facts import lexicon

_LONG_ENOUGH = 5  # letters: in shorter parts one letter makes another name (علي، عالي)
# Letters that the press takes one for the other in a foreign name.
_SOUNDS = ("اويهeaiouy", "غجكقgjkqc", "سزصظثszc", "تطدضذtd", "فبڤvfbpw")
# Letters of a foreign name's short vowels, which one paper writes and another leaves out: ترامب, ترمب.
_VOWELS = frozenset("اوي")
# Letters of a part beside which another is the same, and of one alone, that may be told without such a vowel; set
# by hand.
_SHORT, _SHORT_ALONE = 3, 4
_FEMININE = frozenset("اهa")
_LONGEST = 40  # letters: no part of a name is longer, and the spellings of one grow with its square
_KEPT = 10_000  # pairs of names: those of a story meet again and again
# Parts of names of two words that the press writes as one word or as two; behind بو those of foreign ones.
_OPENING = frozenset({"عبد", "بن", "ابو", "بو", "ال", "لو", "دي", "ماك"})
_CLOSING = frozenset({"الدين", "الاسلام"})
_HALVES = re.compile(r"(عبد)(ال\w{3,})|(\w{2,})(الدين|الاسلام)")
MOST_NAMESAKES = 100
"""People with one last name: more than an article or a set ever held, and each is tried for each name."""
# One part in the cases of its grammar.
_FORMS = {"ابي": "ابو", "ابا": "ابو", "ابن": "بن"}


def person_parts(name: str, language: str) -> tuple[str, ...]:
    """The parts of a person's name, normalised, without article; عبد and بن stay with what follows."""
    parts: list[str] = []
    before = ""
    article = WRITING[language].fused_article
    for word in get_language(language).words(name):
        joined = _HALVES.fullmatch(word)  # عبدالعزيز, نورالدين as one word
        halves = [_bare(half, article) for half in (joined.groups() if joined else (word,)) if half]
        if parts and (before in _OPENING or word in _CLOSING):
            parts[-1] += "".join(halves)
        else:
            parts.append("".join(_FORMS.get(half, half) for half in halves))
        before = _FORMS.get(word, word)  # behind «son of» too: the son of *Abd al-Aziz*
    return tuple(parts)


def _bare(word: str, article: str | None) -> str:
    return word.removeprefix(article) if len(word) > 4 and article else word


@lru_cache(_KEPT)
def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names can be one person's: the shorter one's parts stand in the longer one, in order.

    A single part must be the last one, or the first of a name of one more part; one letter more, less or
    other in a long part is a spelling, and in a foreign name an inner vowel.
    """
    short, full = (one, other) if len(one) <= len(other) else (other, one)
    if not short:
        return False
    if len(short) == 1:
        return alike(short[0], full[-1]) or _is_respelt(short[0], full[-1], _SHORT_ALONE)
    if len(short) == len(full):
        other_parts = [(a, b) for a, b in zip(short, full, strict=True) if not alike(a, b)]
        return not other_parts or (len(other_parts) == 1 and _is_respelt(*other_parts[0], _SHORT))
    at = 0
    for part in full:
        if at < len(short) and alike(part, short[at]):
            at += 1
    return at == len(short) and alike(short[-1], full[-1])


def alike(one: str, other: str) -> bool:
    """Whether two parts of names are one, or two spellings of one; they begin with the same letter then."""
    return one == other or one_edit(one, other)


def one_edit(one: str, other: str) -> bool:
    """Whether a long word is another with one letter more, less or other behind the first, or two turned."""
    if not _is_long(one) or not _is_long(other) or abs(len(one) - len(other)) > 1 or one[0] != other[0]:
        return False
    short, full = (one, other) if len(one) <= len(other) else (other, one)
    at = 0
    while at < len(short) and short[at] == full[at]:
        at += 1
    if len(short) < len(full):
        # Butina is not Putin, nor Popova Popov: a vowel at the end names a woman.
        return short[at:] == full[at + 1 :] and not (at == len(short) and full[at] in _FEMININE)
    if short[at : at + 2] == full[at : at + 2][::-1] and short[at + 2 :] == full[at + 2 :]:
        return True  # أرودغان for أردوغان
    # Of five letters, one of another sound makes another name: Laurent and Le Pen.
    loose = len(short) > _LONG_ENOUGH or any(short[at] in own and full[at] in own for own in _SOUNDS)
    return loose and short[at + 1 :] == full[at + 1 :]


def _is_respelt(one: str, other: str, least: int) -> bool:
    """Whether two parts of so many letters at `least` are one foreign name, an inner vowel left out of one.

    Of Arabic names such a vowel makes another: Hasan and Husayn.
    """
    short, full = (one, other) if len(one) <= len(other) else (other, one)
    if len(short) < least or len(full) != len(short) + 1:
        return False
    at = next((k for k in range(1, len(short)) if short[k] != full[k]), 0)
    told = bool(at) and short[0] == full[0] and full[at] in _VOWELS and short[at:] == full[at + 1 :]
    return told and _own_names().isdisjoint((one, other))


@cache
def _own_names() -> frozenset[str]:
    """The given names of Arabic."""
    return lexicon.words("ar", "first_names.txt", "given_names.txt", "given_names_common.txt")


def spellings(part: str) -> frozenset[str]:
    """Keys of a part of a name, of which two parts share one where they are `alike`.

    They are the part and, of a long one, what is left of it without one letter behind the first: a deletion
    neighbourhood (Mor and Fraenkel 1982), in which an index finds what is one edit away without trying all.
    """
    if len(part) == _SHORT_ALONE:
        return frozenset({part, *(part[:at] + part[at + 1 :] for at in (1, 2) if part[at] in _VOWELS)})
    if not _is_long(part):
        return frozenset({part})
    return frozenset({part, *(part[:at] + part[at + 1 :] for at in range(1, len(part)))})


def _is_long(part: str) -> bool:
    """Whether a part of a name may have several spellings."""
    return _LONG_ENOUGH <= len(part) <= _LONGEST


class Endings:
    """Things by parts of names, of which those that are `alike` are found together.

    A tuple a key, and no set: a long text holds tens of thousands of spellings, nearly all of one name.
    """

    __slots__ = ("_held",)

    def __init__(self) -> None:
        """Begin with none."""
        self._held: dict[str, tuple[int, ...]] = {}

    def add(self, part: str, number: int) -> None:
        """Put in what a name that ends with a part is of; of more than can be told apart no further one is held."""
        for key in spellings(part):
            own = self._held.get(key, ())
            if len(own) <= MOST_NAMESAKES and number not in own:
                self._held[key] = (*own, number)

    def near(self, part: str) -> list[int] | None:
        """What ends alike, in order; None where it is too many to tell apart by more than the very name."""
        found: set[int] = set()
        for key in spellings(part):
            found.update(self._held.get(key, ()))
            if len(found) > MOST_NAMESAKES:
                return None
        return sorted(found)


class Namesakes:
    """Names by how they end: those of one person end alike, so only these are held against each other."""

    __slots__ = ("_at", "_ending", "_names")

    def __init__(self, names: Iterable[tuple[str, ...]] = ()) -> None:
        """Begin with some names, each by its parts."""
        self._at: dict[tuple[str, ...], int] = {}
        self._names: list[tuple[str, ...]] = []
        self._ending = Endings()
        for parts in names:
            self.add(parts)

    def add(self, parts: tuple[str, ...]) -> None:
        """Put in a name that has parts."""
        if parts not in self._at:
            self._ending.add(parts[-1], len(self._names))
            self._at[parts] = len(self._names)
            self._names.append(parts)

    def fitting(self, parts: tuple[str, ...]) -> list[tuple[str, ...]]:
        """The names that can be of the person of a name with parts, in the order in which they were put in.

        Where more than a hundred end alike nothing but the very name tells people apart.
        """
        near = self._ending.near(parts[-1])
        if near is None:
            return [parts] if parts in self._at else []
        return [own for n in near if same_person(parts, own := self._names[n])]
