"""Organizations in Arabic text by the noun that opens their name: the Ministry of ..., the Agency of ...

What belongs to the name is read from the grammar of the definite noun phrase: a construct noun takes a
definite one, a definite noun takes adjectives and then «لـ» with the field of its work.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cache

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import opening_at, readings, readings_in
from summarizer.facts.arabic.organizations.firms import (
    BROADCASTERS,
    CORRESPONDENTS,
    closing_mark,
    end_of_run,
    is_of_body,
    read_firm,
)
from summarizer.facts.arabic.organizations.institutions import institution_heads, read_institution
from summarizer.facts.arabic.organizations.organization_words import is_naming_adjective, topics
from summarizer.facts.arabic.people.adjectives import is_adjective
from summarizer.facts.arabic.places import is_known, is_place
from summarizer.facts.arabic.word_groups import body_words
from summarizer.facts.tokens import Tokens

_LONGEST = 9  # tokens: a bound above the names of the labelled articles
_SHORTEST_FIELD = 4  # letters of a definite noun; set by hand
# A head with the article needs so many words more: its adjectives alone fit many an institution.
_FEWEST = 2
# «To» behind a bank tells what it does, not what it is for.
_NO_PURPOSE = frozenset({"البنك", "المصرف"})
# Heads of which only what they work on makes a name.
_TOPICAL = frozenset({"مكتب", "دايره", "جهاز"})
# Of which one nationality makes a name: the *Thai* Airways.
_NATIONAL = frozenset({"الخطوط", "الاذاعه", "التلفزيون"})
# Societies of which every country has its own: the *Qatari* Red Crescent.
_EMBLEMS = frozenset({"الهلال", "الصليب"})
_CANAL = "قناه"
# Letters of a party's purpose with its particle: للأحرار, للبناء.
_LONG_PURPOSE = 5
_SON = "ولد"
_TWO = 2  # letters: in front of no shorter word does `readings` cut a particle


@cache
def _known() -> dict[str, tuple[tuple[str, ...], ...]]:
    """First word to the names the press writes often, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for words in lexicon.phrases("ar", "organizations.txt"):
        found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(names, key=lambda n: (-len(n), n))) for first, names in found.items()}


@cache
def _fused_short() -> dict[str, tuple[tuple[str, int], ...]]:
    """First words of two letters behind a fused particle, which `readings` leaves whole: *to* the BBC."""
    return {f"{p}{first}": ((first, 1),) for first in _known() if len(first) == _TWO for p in "بلو"}


@cache
def _openers() -> frozenset[str]:
    """Every word that may open the name of an organization, or stand in front of one."""
    lists = ("media_heads", "organization_strong_heads", "organization_definite_heads")
    listed = frozenset().union(*(lexicon.words("ar", f"{name}.txt") for name in lists))
    return listed.union(_known(), institution_heads(), CORRESPONDENTS, BROADCASTERS)


@cache
def _starts() -> frozenset[str]:
    return _openers().union(_fused_short())


def find_organizations(
    tokens: Tokens, taken: Collection[int], named: Mapping[int, int]
) -> list[tuple[int, int, int]]:
    """The organizations of a sentence that open with a noun of the lists.

    Args:
        tokens: The sentence.
        taken: Its tokens that belong to dates, which end a name.
        named: Its tokens that the tagger or a list takes for part of a name, and the last token of that name.

    Returns:
        (first token, last token, letters cut from the first), in order, not overlapping.
    """
    words = tokens.words
    out: list[tuple[int, int, int]] = []
    behind = 0
    for i in opening_at(words, _starts()):
        if i < behind:
            continue
        hit = _opening(tokens, i, taken, named)
        if hit:
            hit = (hit[0], _end(words, i, hit, named), hit[2])
            out.append(hit)
            behind = hit[1] + 1
    return out


def _opening(
    tokens: Tokens, i: int, taken: Collection[int], named: Mapping[int, int]
) -> tuple[int, int, int] | None:
    """The organization that a token opens, as `find_organizations` gives it; None where it opens none."""
    words = tokens.words
    for word, cut in readings_in(words[i], _openers()) or _fused_short().get(words[i], ()):
        if word == _CANAL and is_known(" ".join([word, *words[i + 1 : i + 2]])):
            continue  # the canal of Suez is no channel
        if is_of_body(words, i, word):
            return None
        inner = read_firm(words, i, word, named)
        if inner is not None:
            # Behind «the paper» a listed name is read whole, whatever the tagger has of it.
            inner = inner[0], max(inner[1], _listed(words, inner[0]) or 0)
            trade = _trade(words, inner[1], word) if inner[0] == i + 1 else None
            return (i, trade, cut) if trade else (*inner, 0)
        last = _read(tokens, i, word, taken, named)
        more = read_institution(tokens, i, word, taken, named) if word in institution_heads() else None
        if more is not None and (last is None or more > last):
            last = more
        if last is not None:
            return i, last, cut
    return None


def _end(words: Sequence[str], i: int, hit: tuple[int, int, int], named: Mapping[int, int]) -> int:
    """The last token of a body found at `i` with the adjective that the tagger has, without who is named behind."""
    first, last, cut = hit
    if first < last and words[last + 1 : last + 2] == [_SON]:
        return last - 1  # the commission *al-Dah* Ould So-and-so heads
    end = named.get(i, last)  # the union of *Arab* publishers
    return _with_kind(words, first, end if end == last + 1 and _may_qualify(words[end]) else last, cut)


def _may_qualify(word: str) -> bool:
    """Whether a definite word may be an adjective, and no form of address and no office."""
    return word.startswith("ال") and word not in lexicon.words("ar", "honorifics.txt", "roles.txt")


def _with_kind(words: Sequence[str], first: int, last: int, cut: int) -> int:
    """The last token of a body's name with the adjective behind its place: the *primary* court of South Cairo."""
    if last == first or last + 1 >= len(words) or not is_place(words[last]):
        return last
    feminine = words[first][cut:].endswith("ه")
    word = words[last + 1]
    own = is_naming_adjective(word) and word not in lexicon.words("ar", "demonyms.txt")
    return last + (own and feminine == (word.endswith("ه") or word in body_words("elative")))


def _read(tokens: Tokens, i: int, head: str, taken: Collection[int], named: Mapping[int, int]) -> int | None:
    """The last token of the organization whose first word, at `i`, reads as `head`; None where there is none."""
    words = tokens.words
    known = _listed(words, i, head)
    if known is not None:
        return _past_known(words, known, taken, head)
    at = i + 1
    if at >= len(words) or at in taken:
        return None
    common = head in _TOPICAL and words[at] not in topics()  # the office *of a man*
    if head in lexicon.words("ar", "organization_strong_heads.txt") and not common:
        last = _construct(
            words, at, taken, named, firm=head in lexicon.words("ar", "organization_firm_heads.txt")
        )
        return None if last is None else _finish(words, last, taken, head)
    if head in lexicon.words("ar", "organization_definite_heads.txt"):
        last = _adjectives(words, i, taken)
        if last == i:
            return None
        last = last if head in _NO_PURPOSE else _purpose(words, last, taken)
        end = _tail(words, last, taken, lists=_lists(head))
        while end > last and words[end] in ("الخاص", "الخاصه", "المكلفه"):
            end -= 1
        while end == last and last > i and words[end] in ("الخاص", "الخاصه", "المكلفه"):
            end = last = last - 1
        if end == i:
            return None
        if not (_is_name_enough(words, i, end, head) or (end > last and end - i >= _FEWEST)):
            return None
        quoted = closing_mark(words, end + 1)
        return quoted if quoted is not None and quoted - end <= 5 else end
    return None


def _listed(words: Sequence[str], i: int, head: str = "") -> int | None:
    """The last token of the listed name that opens at a token, which reads as `head`; None where none does."""
    names = _known().get(head or words[i], ())
    return next((i + len(n) - 1 for n in names if tuple(words[i + 1 : i + len(n)]) == n[1:]), None)


def _past_known(words: Sequence[str], known: int, taken: Collection[int], head: str) -> int:
    """The last token of a listed name that ends at token `known`, with what is more of it."""
    # What is more behind a firm or a party is no part of its name: Hezbollah *of Lebanon*.
    heads = lexicon.words("ar", "organization_heads.txt")
    firm = head in lexicon.words("ar", "media_heads.txt") or head in ("حزب", "الامم") or head not in heads
    if head in _EMBLEMS:
        demonyms = lexicon.words("ar", "demonyms.txt")
        return known + (known + 1 < len(words) and words[known + 1] in demonyms)
    return known if firm else _tail(words, known, taken, lists=_lists(head))


def _trade(words: Sequence[str], last: int, head: str) -> int | None:
    """The last token of the trade behind a company's name, which is part of it: So-and-so *for contracts*."""
    if head not in lexicon.words("ar", "company_heads.txt") or last + 1 >= len(words):
        return None
    word = words[last + 1]
    full = f"ال{word[2:]}"
    named = word.startswith("لل") and (full in topics() or full.endswith("ات")) and not _opens(word)
    told = full.endswith(("ين", "ون")) or full in lexicon.words("ar", "speaking_things.txt")
    return last + 1 if named and not told else None


def _is_name_enough(words: Sequence[str], i: int, end: int, head: str) -> bool:
    """Whether the adjectives behind a definite head make a name: «the French company» is none."""
    demonyms = lexicon.words("ar", "demonyms.txt")
    if head in _NATIONAL and words[i + 1] in demonyms:
        return True
    if head == "الحزب" and words[i + 1] in lexicon.words("ar", "party_adjectives.txt"):
        return True
    return end - i >= _FEWEST and any(words[k] not in demonyms for k in range(i + 1, end + 1))


def _purpose(words: Sequence[str], last: int, taken: Collection[int]) -> int:
    """The last token of what an institution is for, right behind its adjectives: «for the growers of fruit»."""
    at = last + 1
    if at >= len(words) or at in taken or words[at][0] != "ل" or len(words[at]) < 5 or words[at] in topics():
        return last
    if _opens(words[at]) or words[at][1:] in lexicon.words("ar", "purposes_left_out.txt"):
        return last
    if words[at].startswith("لل"):
        return at if at + 1 < len(words) and is_naming_adjective(words[at + 1]) else last
    for k in range(at + 1, min(len(words), at + 3)):
        if k in taken or not words[k][0].isalpha():
            return last
        if words[k].startswith("ال"):
            return k
    return last


def _construct(
    words: Sequence[str], at: int, taken: Collection[int], named: Mapping[int, int], *, firm: bool
) -> int | None:
    """The last token of what a construct head needs: a definite noun, a field of work, or a name."""
    word = words[at]
    if word[:2] == "لل":
        return None  # «a union for publishers» is any
    if word in topics():
        last = at
        while (
            last + 1 < len(words) and words[last + 1] in topics() and last + 1 not in taken and last - at < 4
        ):
            last += 1
        return last if words[last].startswith(("ال", "وال", "لل")) or last > at else None
    if word in ("ابن", "ابي", "ابو") and at + 1 < len(words) and words[at + 1][0].isalpha():
        return at + 1
    if (
        word in lexicon.words("ar", "place_openers.txt")
        and at + 1 < len(words)
        and words[at + 1][0].isalpha()
    ):
        return end_of_run(words, at + 1, named.get(at + 1, at + 1))  # the court *of Sidi* so-and-so
    if f"ال{word}" in lexicon.words("ar", "demonyms.txt"):
        return None  # «a Tunisian court»
    if at in named:
        # «A hospital in Jordan» has no name.
        fused = any(cut and is_place(rest) for rest, cut in readings(word) if word[cut - 1] in "بل")
        return None if fused else end_of_run(words, at, named[at])
    if not word.startswith("ال") or len(word) < _SHORTEST_FIELD:
        return None
    # A ministry is of one thing; a council or a club of any thing is a name only with more words.
    more = at + 1 < len(words) and at + 1 not in taken and is_naming_adjective(words[at + 1])
    return at if more or (firm and len(word) > _SHORTEST_FIELD) else None


def _finish(words: Sequence[str], last: int, taken: Collection[int], head: str) -> int:
    """The last token of a name whose construct head has what it needs at `last`."""
    if head == "حزب":
        # A party's name is often two things: of justice *and development*; or has an adjective and a purpose.
        last = _adjectives(words, last, taken)
        last += last + 1 < len(words) and _is_second_cause(words[last + 1])
        for_whom = last + 1 < len(words) and last + 1 not in taken and words[last + 1].startswith("لل")
        return last + (for_whom and len(words[last + 1]) > _LONG_PURPOSE)
    return _tail(words, last, taken, lists=_lists(head))


def _is_second_cause(word: str) -> bool:
    """Whether «and» joins to what a party is for a second thing, and not people: justice *and development*."""
    people = word.endswith(("يين", "يون")) and is_adjective(word[1:-2])
    return word.startswith("وال") and not people


def _adjectives(words: Sequence[str], last: int, taken: Collection[int]) -> int:
    while last + 1 < len(words) and last + 1 not in taken and is_naming_adjective(words[last + 1]):
        last += 1
    return last


def _lists(head: str) -> bool:
    return head in lexicon.words("ar", "organization_list_heads.txt")


def _opens(word: str) -> bool:
    """Whether «لـ» and a head behind it open another organization's name."""
    heads = lexicon.words("ar", "organization_definite_heads.txt")
    return word.startswith("لل") and "ال" + word[2:] in heads and word != "للشرطه"


def _is_purpose(words: Sequence[str], at: int) -> bool:
    """Whether «لـ» and an indefinite noun tell what is done, not of what the institution is: لتأمين, لتحقيق."""
    word = words[at]
    if word[0] != "ل" or word.startswith("لل"):
        return False
    return at + 1 >= len(words) or not (words[at + 1].startswith("ال") or words[at + 1] in topics())


def _tail(words: Sequence[str], last: int, taken: Collection[int], *, lists: bool) -> int:
    """The last token of the adjectives and the fields of work behind the core of a name."""
    first = last
    while last - first < _LONGEST:
        end = _adjectives(words, last, taken)
        at = end + 1
        joined = at < len(words) and words[at].startswith("وال") and not lists
        if (
            at < len(words)
            and at not in taken
            and words[at] in topics()
            and words[at][0] in "ولب"
            and not joined
            and not _opens(words[at])
            and not _is_purpose(words, at)
        ):
            end = at
            # An indefinite field of work takes the definite noun behind it: research *of the oceans*.
            bare = words[at].removeprefix("و")
            if bare[0] == "ل" and bare[:2] != "لل" and end + 1 < len(words) and end + 1 not in taken:
                end += words[end + 1].startswith("ال")
            # What a field of work needs in turn: national security, human rights.
            while (
                end + 1 < len(words)
                and end + 1 not in taken
                and words[end + 1] in topics()
                and words[end + 1][0] == "ا"
            ):
                end += 1
            # The field of work has its own adjective: *motor* ways.
            more = words[end + 1] if end + 1 < len(words) and end + 1 not in taken else ""
            end += words[end][:2] == "لل" and more[:2] == "ال" and more.endswith("ه")
        if end == last:
            return end
        last = end
    return last
