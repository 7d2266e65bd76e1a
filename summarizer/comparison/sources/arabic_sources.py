"""Whom the words of an Arabic sentence mean as its source: an office, a body, a medium, or nobody who is named."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, get_args

from msgspec import Struct

from summarizer.comparison import word_lists
from summarizer.comparison.sources.arabic_heads import (
    cue_of,
    holds_office,
    is_body,
    is_construct,
    kind_of,
    state_at,
    without_to,
)
from summarizer.comparison.sources.arabic_verbs import WHAT, past_the_day
from summarizer.comparison.sources.noun_phrases import ISSUED, noun_phrase
from summarizer.facts import lexicon
from summarizer.facts.tokens import Tokens

Sourcing = Literal["official", "person", "unnamed", "medium", "outlet"]
SOURCINGS: tuple[Sourcing, ...] = get_args(Sourcing)
# Letters of a particle that is fused to a name.
_FUSED = 2
# «A spokesman for».
ON_BEHALF = "باسم"
_TO = frozenset({"وفقا", "فقا", "طبقا"})
# «*Eye* witnesses».
_EYE = "عيان"
# How adjectives of people end.
_OF_A_NOUN, _ADJECTIVE = ("ي", "ون", "ين", "ه"), 4
_OF = "من"


class Source(Struct, frozen=True):
    """Who stands behind a sentence.

    Attributes:
        kind: What sort of source it is; `outlet` where none is named.
        text: Its words in the sentence; empty for the outlet itself.
    """

    kind: Sourcing
    text: str = ""


OUTLET = Source("outlet")


def is_same(tokens: Tokens, at: int) -> bool:
    """Whether a noun and «the same» stand at a token: المصدر نفسه."""
    same = lexicon.words(tokens.language.code, "same.txt")
    return at + 1 < len(tokens) and tokens.words[at].startswith("ال") and tokens.words[at + 1] in same


def within(tokens: Tokens, start: int, end: int, named: Sequence[tuple[int, int, Sourcing]]) -> Source | None:
    """The source among some tokens: a person, then an institution that is named, then what its first word tells."""
    # «As the television announced»: who did stands behind the verb.
    while start < end and cue_of(tokens.words[start], tokens.language) == "verb":
        start += 1
    if start >= end:
        return None
    if _is_nobody(tokens.words[start], tokens.language.code):
        return Source("unnamed", _of_nobody(tokens, start, end))
    return _known(tokens, start, end, named)


def _known(tokens: Tokens, start: int, end: int, named: Sequence[tuple[int, int, Sourcing]]) -> Source | None:
    """The source that some tokens begin with, by who is named among them and by its first word."""
    low, high = tokens.starts[start], tokens.ends[end - 1]
    # A particle of two letters may be fused to a name, and a name begin with what looks like one.
    inside = [name for name in named if low - _FUSED <= name[0] < high]
    opening = [name for name in inside if name[0] <= low + _FUSED]
    # «According to a correspondent» has its «to» fused: «وفقا لمراسل».
    fused = start > 0 and tokens.words[start - 1].removeprefix("و") in _TO and tokens.words[start][0] == "ل"
    head = without_to(tokens.words[start]) if fused else tokens.words[start]
    is_person = any(name[2] == "person" for name in inside)
    body = _body_by_head(tokens, start, end, head, is_person=is_person)
    named_body = any(name[2] != "person" for name in opening)
    heads = lexicon.words(tokens.language.code, "organization_heads.txt")
    if body is None and (named_body or tokens.words[start] in heads):
        body = "official"
    state = state_at(tokens, start, end)
    if state > start and body is None and all(name[2] != "person" for name in opening):
        return Source("official", tokens.text[low : tokens.ends[state - 1]])
    person = None if body else next((name for name in inside if name[2] == "person"), None)
    low += fused and not tokens.words[start].startswith("لل")
    # What stands behind a particle is none of who spoke: «members voiced their sorrow *over* a reporter's death».
    strange = tokens.language.stop_words - {_OF}
    cut = start + 1
    while cut < end and (tokens.words[cut] not in strange or tokens.words[cut - 1].startswith(ISSUED)):
        cut += 1
    told = [(k, kind) for k in range(start, cut) if (kind := kind_of(tokens.words[k], tokens.language))]
    inside = [name for name in inside if name[0] < tokens.ends[cut - 1]]
    if person is not None:
        return Source("person", tokens.text[low : max(person[1], low)].strip(" ،,"))
    text = tokens.text[low : min(opening[0][1], high) if opening else high]
    if not opening:
        text = noun_phrase(text, tokens.language) or text
    text = text.strip(" ،,")
    kind = body or (told[0][1] if told else "official" if inside else "")
    if not kind:
        # «An officer with the rank of»: whoever he is, he is not named.
        role = head in lexicon.words(tokens.language.code, "roles.txt") and not opening
        return Source("unnamed", text) if role else None
    return Source("official" if kind == "statement" else kind, text)  # type: ignore[arg-type]


def _body_by_head(tokens: Tokens, start: int, end: int, head: str, *, is_person: bool) -> str | None:
    """What sort of source a first word tells: of a body, or of an office whose holder is not named."""
    language = tokens.language
    body = kind_of(tokens.words[start], language)
    if body == "medium" and is_body(tokens, start, end):
        return "official"
    if body is not None or is_person or head not in lexicon.words(language.code, "roles.txt"):
        return body
    # The agency's spokesman is no agency; «a doctor» is nobody who could be asked.
    holds = holds_office(tokens, start, end) or tokens.words[start + 1 : start + 2] == [ON_BEHALF]
    if holds or head.startswith("ال"):
        return "official"
    told_of = any(kind_of(word, tokens.language) for word in tokens.words[start + 1 : end])
    return None if told_of else "unnamed"


def by_what_follows(tokens: Tokens, cue: int, how: str) -> Source | None:
    """A subject that no list knows: of two words, of which the second is definite, or a name with an age behind it.

    It must be led in by «according to», or what it said be led in behind it.
    """
    words, start = tokens.words, past_the_day(tokens, cue) + 1
    if words[cue].removeprefix("و") in _TO:
        return None  # «according to the law»
    while start < len(words) and (words[start] == WHAT or cue_of(words[start], tokens.language) == "verb"):
        # «According to what somebody says», whatever the verb.
        start, how = start + 1 + (words[start] == WHAT), "source"
    if start >= len(words) or words[start] in tokens.language.stop_words or not words[start][0].isalpha():
        return None
    if words[start + 1 : start + 2] == ["("] or words[start + 2 : start + 3] == ["("]:
        end = words.index("(", start)
        aged = words[end + 1].isdigit() if end + 1 < len(words) else False
        return Source("person", tokens.text[tokens.starts[start] : tokens.ends[end - 1]]) if aged else None
    spoken = words[start] not in tokens.language.complementizers
    if not is_construct(tokens, start, len(words)) or not spoken or words[start] in rules(tokens):
        return None
    behind = words[start + 2 : start + 5]
    if how == "source" or not tokens.language.complementizers.isdisjoint(behind):
        text = tokens.text[tokens.starts[start] : tokens.ends[-1]]
        return Source("official", noun_phrase(text, tokens.language))
    return None


def rules(tokens: Tokens) -> frozenset[str]:
    """What things are done according to, and nobody who says anything."""
    return word_lists.words(tokens.language.code, "rules.txt")


def _is_nobody(word: str, code: str) -> bool:
    """Whether a word is people who are not named: a plural, a family; «lawyers of» is written like «lawyer»."""
    known = word in word_lists.words(code, "nobody_named.txt") or word in word_lists.words(code, "kin.txt")
    return known and word not in lexicon.words(code, "roles.txt")


def _of_nobody(tokens: Tokens, start: int, end: int) -> str:
    """The words of people who are not named: a noun with its adjective, or with the name that it is of."""
    words, language = tokens.words, tokens.language
    if is_construct(tokens, start, end) and words[start] not in word_lists.words(language.code, "kin.txt"):
        return noun_phrase(tokens.text[tokens.starts[start] : tokens.ends[end - 1]], language)
    behind = words[start + 1] if start + 1 < end else ""
    adjective = len(behind) >= _ADJECTIVE and behind.endswith(_OF_A_NOUN) and not behind.startswith("ل")
    adjective = adjective or behind == _EYE
    last = start + (adjective or is_construct(tokens, start, end))
    return tokens.text[tokens.starts[start] : tokens.ends[last]]
