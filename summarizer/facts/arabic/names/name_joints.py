"""Where two names of a sentence touch, or a name and the word beside it: to which of them a word belongs."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from corpus import vocabulary
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.arabic.name_parts import FAMILY_OPENINGS, Name
from summarizer.facts.arabic.not_names import is_listed_name
from summarizer.facts.arabic.people.given_names import is_given
from summarizer.facts.arabic.places import is_place
from summarizer.facts.marks import HYPHENS
from summarizer.facts.mention import Kind
from summarizer.facts.tagger.features import Knowledge, name_stem
from summarizer.facts.tokens import Tokens

_SON = "بن"
_TWO = 2  # words in front of a third name that no list has and a fourth


def settle_joints(
    tokens: Tokens, names: Sequence[Name], taken: Collection[int], knowledge: Knowledge
) -> list[Name]:
    """The names of a sentence with what a hyphen joins to them, and each word between two of them in the right one.

    Args:
        tokens: The sentence.
        names: Its names, in order.
        taken: Its tokens that belong to dates, which no name holds.
        knowledge: What the press mostly means by a word.
    """
    used = {*taken, *(k for name in names for k in name.tokens)}
    # Asked once: a sentence without end may hold as many names as words.
    has_hyphen = bool(names) and not HYPHENS.isdisjoint(tokens.words)
    names = _with_places_between(names)
    out: list[Name] = []
    for name in names:
        own = _hyphenated(tokens, name, used) if has_hyphen else name
        before = out[-1] if out else None
        if before and before.last + 2 == own.first and _is_double(tokens, before, own):
            out[-1] = Name(_double_kind(tokens, before), before.first, own.last, before.cut)
        elif before and before.last + 1 == own.first:
            out[-1:] = _side_by_side(tokens, before, own, knowledge)
        else:
            out.append(own)
    return [_unfused(tokens, name) for name in out]


def _with_places_between(names: Sequence[Name]) -> list[Name]:
    """The names, somebody whom «and» joins to two places as one: Anbar *and Salah al-Din* and Nineveh."""
    out = list(names)
    for k in range(1, len(out) - 1):
        before, name, after = out[k - 1 : k + 2]
        joined = before.last + 1 == name.first and name.last + 1 == after.first and name.cut == after.cut == 1
        if joined and (before.kind, name.kind, after.kind) == ("place", "person", "place"):
            out[k] = Name("place", name.first, name.last, name.cut)
    return out


def _hyphenated(tokens: Tokens, name: Name, used: set[int]) -> Name:
    """A person or a body with what a hyphen without blanks joins to it: René Jones-*Bos*."""
    if name.kind == "place":
        return name
    first, last, cut = name.first, name.last, name.cut
    if last + 1 < len(tokens) and _is_joined(tokens, last) and last + 1 not in used:
        last += 1  # Moon Jae-*in*
    while last + 2 < len(tokens) and _is_joined(tokens, last + 1) and used.isdisjoint((last + 1, last + 2)):
        last += 2
    while first > 1 and _is_joined(tokens, first - 1) and used.isdisjoint((first - 1, first - 2)):
        first, cut = first - 2, _particle(tokens.words[first - 2])
    used.update(range(first, last + 1))
    return name if (first, last) == (name.first, name.last) else Name(name.kind, first, last, cut)


def _is_joined(tokens: Tokens, hyphen: int) -> bool:
    """Whether a hyphen at a token stands between two words without a blank."""
    return (
        tokens.words[hyphen] in HYPHENS
        and 0 < hyphen < len(tokens) - 1
        and tokens.words[hyphen - 1][-1].isalpha()
        and tokens.words[hyphen + 1][0].isalpha()
        and tokens.ends[hyphen - 1] == tokens.starts[hyphen]
        and tokens.ends[hyphen] == tokens.starts[hyphen + 1]
    )


def _is_double(tokens: Tokens, one: Name, other: Name) -> bool:
    """Whether a hyphen joins two halves of somebody's name, one of which was taken for something else."""
    return "person" in (one.kind, other.kind) and not other.cut and _is_joined(tokens, one.last + 1)


def _double_kind(tokens: Tokens, name: Name) -> Kind:
    """The kind of a name of two halves: behind the word for a firm a body's."""
    before = tokens.words[name.first - 1] if name.first else ""
    firm = any(rest in lexicon.words("ar", "media_heads.txt") for rest, _ in readings(before))
    return "organization" if firm else "person"


def _particle(word: str) -> int:
    """How many letters in front of a listed given name are particles: *to* Jean-François."""
    return next((cut for rest, cut in readings(word) if is_given(rest)), 0)


def _side_by_side(tokens: Tokens, one: Name, other: Name, knowledge: Knowledge) -> list[Name]:
    """Two names of which the second stands right behind the first."""
    if other.cut:
        return [one, other]
    words = tokens.words
    kinds = (one.kind, other.kind)
    if _is_family_behind(words, one, other):
        return [Name(one.kind, one.first, other.last, one.cut)]
    if other.first == other.last and _is_last_of(words, one, other):
        return [Name(one.kind, one.first, other.last, one.cut)]
    if kinds == ("person", "person") and _is_and(words[other.first], knowledge):
        return [one, Name(other.kind, other.first, other.last, 1)]
    return [one, other]


def _is_family_behind(words: Sequence[str], one: Name, other: Name) -> bool:
    """Whether what stands behind somebody is his family's name: Nur al-Din *Benabd al-Nabi*."""
    if one.kind != "person" or one.last == one.first or is_place(words[other.first]):
        return False
    if other.kind == "person":
        word = words[other.first]
        opens = word.startswith(FAMILY_OPENINGS) and (word.startswith(_SON) or word not in vocabulary())
        return opens and not is_given(word)
    unknown = other.kind == "place" and other.first == other.last and words[other.first] not in vocabulary()
    after = words[other.last + 1] if other.last + 1 < len(words) else "."
    return unknown and not after[0].isalpha() and not words[other.first].startswith("ال")


def _is_last_of(words: Sequence[str], one: Name, other: Name) -> bool:
    """Whether a name of one word is the end of the one in front of it: West Ham *United*."""
    word = words[other.first]
    if one.kind == "organization":
        ends = word in lexicon.words("ar", "firm_endings.txt") or (
            _is_headed(words, one) and not word.isascii()
        )
        return other.kind == "organization" and ends
    if one.kind != "person":
        return False
    # Fadl Allah Burma *Nasir*; the engineer *Simegnew* Bekele.
    grandfather = (
        one.last - one.first >= _TWO and words[one.last] not in vocabulary() and is_listed_name(word)
    )
    return other.kind == "person" and (grandfather or _is_addressed(words, one))


def _is_headed(words: Sequence[str], name: Name) -> bool:
    """Whether the noun of an outlet stands in front of a name of one word: the paper *Seattle* Times."""
    heads = lexicon.words("ar", "media_heads.txt")
    headed = name.first > 0 and any(rest in heads for rest, _ in readings(words[name.first - 1]))
    return headed and name.first == name.last and not name.cut


def _is_addressed(words: Sequence[str], name: Name) -> bool:
    """Whether a form of address stands in front of one word that names somebody."""
    before = words[name.first - 1] if name.first else ""
    titles = (before in lexicon.words("ar", f"{title}.txt") for title in ("honorifics", "ranks"))
    return name.first == name.last and not name.cut and before.startswith("ال") and any(titles)


def _is_and(word: str, knowledge: Knowledge) -> bool:
    """Whether what opens a name behind another is «and» with a name that no list has: *and* Edinson Cavani."""
    return (
        word[0] == "و"
        and not is_listed_name(word)
        and name_stem(word) != word
        and word not in knowledge.names
    )


def _unfused(tokens: Tokens, name: Name) -> Name:
    """A person behind a comma whose name begins with fa, which is «so» only where a clause opens: *Vasyl*."""
    first, word = name.first, tokens.words[name.first]
    fused = name.kind == "person" and name.cut == 1 and word[0] == "ف" and word[1:] not in vocabulary()
    return Name(name.kind, first, name.last) if fused and first and tokens.words[first - 1] == "،" else name
