"""The bodies a French or English article names, and which of them a noun or «it» means."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from msgspec import Struct

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import is_capital
from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.speech.named import BySentence
from summarizer.facts.latin.speech.speaking_offices import is_of_another
from summarizer.facts.marks import APOSTROPHES
from summarizer.facts.tokens import Tokens

_FARTHEST, _NEAR = 8, 5  # sentences back to a body by its own noun, and by one of the kind; set by hand
_OPENING = 8  # tokens: no further from the beginning stands the subject of a sentence; set by hand
_APPOSED = 4  # tokens from a comma to the noun of an apposition; set by hand
DEFINITE = frozenset({"le", "la", "l", "the", "ce", "cet", "cette", "this"})
_ANY, _TEXT = "any", "text"
_FIRM = "company"  # what a body is called whose name tells a firm
IT = "it"
"""What means no person."""
# The articles behind which stands nobody whom a pronoun means.
_OF_BODIES = {IT: (), "elle": ("le", "un", "du", "au"), "il": ("la", "une")}


class Body(Struct):
    """A body of an article.

    Attributes:
        name: Its name as written first.
        nouns: What it is called, in its name or beside it.
        mentions: The sentences it is named in.
    """

    name: str
    nouns: set[str]
    mentions: list[int]


@cache
def kinds_of(code: str, table: str) -> dict[str, frozenset[str]]:
    """The nouns of a list of two columns, each with the kinds it is of.

    Args:
        code: The language.
        table: The list's name.
    """
    found: dict[str, set[str]] = {}
    for line in lexicon.lines(code, table):
        noun, _, kind = line.partition("\t")
        found.setdefault(noun, set()).add(kind)
    return {noun: frozenset(kinds) for noun, kinds in found.items()}


def _nouns(code: str) -> dict[str, frozenset[str]]:
    return kinds_of(code, "body_kinds.tsv")


def find_bodies(sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> list[Body]:
    """The bodies an article names, in the order of their first mention."""
    found: dict[str, Body] = {}
    opened: dict[str, Body] = {}
    for n, (tokens, inside) in enumerate(zip(sentences, names, strict=True)):
        for name in inside:
            if name.kind == "organization":
                written = " ".join(tokens.raw(name.first, name.last).split())
                # «Harcourt», where the article has «Harcourt Bank».
                whole = None if written.casefold() in found else opened.get(written)
                body = whole or found.setdefault(written.casefold(), Body(written, set(), []))
                opened.setdefault(body.name.partition(" ")[0], body)
                body.mentions.append(n)
                body.nouns |= _called(tokens, name)
    return list(found.values())


def _called(tokens: Tokens, name: Name) -> set[str]:
    """The nouns of bodies in a name, right in front of it, and in apposition to it: X, *a watchdog*."""
    known = _nouns(tokens.language.code)
    comma = tokens.words[name.first - 1 : name.first] == [","]
    front = [*range(name.first, name.last + 1), name.first - 1 - comma]
    behind = name.last + 2
    if tokens.words[name.last + 1 : behind] == [","]:
        end = next((k for k in range(behind, len(tokens)) if not tokens.words[k].isalpha()), len(tokens))
        front += range(behind, min(end, behind + _APPOSED))
    called = {tokens.words[k] for k in front if k >= 0 and tokens.words[k] in known}
    firm = lexicon.words(tokens.language.code, "firm_heads.txt")
    own = tokens.words[name.first : name.last + 1]
    return called | ({_FIRM} if len(own) > 1 and not firm.isdisjoint(own) else set())


def noun_of(tokens: Tokens, first: int, last: int) -> str | None:
    """The noun of a body that some tokens are behind «the», without any name: *le syndicat*, the *engine maker*."""
    before = first - 1 - (tokens.words[first - 1] in APOSTROPHES) if first else first
    opened = tokens.words[before] if before >= 0 else ""
    if opened not in DEFINITE or any(is_capital(tokens, k) for k in range(first, last + 1)):
        return None
    known = _nouns(tokens.language.code)
    order = range(first, last + 1)
    if not lexicon.lines(tokens.language.code, "adjective_endings.txt"):
        order = order[::-1]
    return next((tokens.words[k] for k in order if tokens.words[k] in known), None)


def is_text(noun: str, code: str) -> bool:
    """Whether a noun is that of a text, whose issuer speaks in it: *the statement* said."""
    return _TEXT in _nouns(code).get(noun, ())


class Bodies:
    """The bodies of an article, which its nouns and pronouns mean again."""

    __slots__ = ("_in", "known", "names", "sentences")

    def __init__(self, sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> None:
        """Read all of an article's bodies."""
        self.sentences, self.names = sentences, names
        self.known = find_bodies(sentences, names)
        self._in = BySentence(self.known)

    def by_noun(self, n: int, noun: str, last: str | None) -> str | None:
        """The body that «the» and a noun mean in sentence `n`; None where that is open.

        Args:
            n: The sentence.
            noun: What it is called.
            last: The body that spoke last, if one did.
        """
        own = [b for b in self._in.within(n - _FARTHEST, n) if noun in b.nouns]
        if own:
            named = [b for b in own if b.name == last]
            return (named or own)[0].name if named or len(own) == 1 else None
        for k in range(n, max(-1, n - _NEAR - 1), -1):
            if self.sentences[k].heading:
                return None
            near = [b for b in self._in.within(k, k) if self._fits(b, noun, k)]
            if near:
                subject = self.subject(k)
                chosen = [b for b in near if b.name in (last, subject)]
                return (
                    chosen[0].name if chosen else near[0].name if len(near) == 1 and near[0].nouns else None
                )
        return None

    def _fits(self, body: Body, noun: str, k: int) -> bool:
        """Whether a body may be called by a noun: its kind, or one whose kind nothing tells, as a subject."""
        known = _nouns(self.sentences[k].language.code)
        kinds = known.get(noun, frozenset())
        if not body.nouns:
            return self.subject(k) == body.name
        return _ANY in kinds or any(not kinds.isdisjoint(known.get(own, ())) for own in body.nouns)

    def subject(self, k: int) -> str | None:
        """The body that is the subject of sentence `k`, where nobody is named in front of it."""
        tokens = self.sentences[k]
        name = next((m for m in self.names[k] if m.kind in ("person", "organization")), None)
        if (
            name is None
            or name.kind != "organization"
            or name.first > _OPENING
            or is_of_another(tokens, name)
        ):
            return None
        return " ".join(tokens.raw(name.first, name.last).split())

    def by_pronoun(self, n: int, pronoun: str) -> str | None:
        """The body that the sentence before sentence `n` has for its subject, as whom a pronoun means it.

        Of a person «it» says nothing; «elle» and «il» mean none whose article is of the other gender, and no body
        where a person is named.
        """
        if not n or self.sentences[n - 1].heading or pronoun not in _OF_BODIES:
            return None
        tokens, names = self.sentences[n - 1], self.names[n - 1]
        body = self.subject(n - 1)
        if body is None or (pronoun != IT and any(m.kind == "person" for m in names)):
            return None
        first = next(m.first for m in names if m.kind == "organization")
        article = tokens.words[first - 1] if first else ""
        if first > 1 and article in _nouns(tokens.language.code):
            article = tokens.words[first - 2]  # *la* formation Untel
        return None if article in _OF_BODIES[pronoun] else body
