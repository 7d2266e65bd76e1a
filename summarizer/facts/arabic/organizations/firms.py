"""Papers, channels, firms and clubs: what they call themselves stands behind the noun, which is no part of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache

from corpus import vocabulary
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.arabic.date_words import classes
from summarizer.facts.arabic.organizations.institutions import institution_heads
from summarizer.facts.arabic.organizations.organization_words import is_naming_adjective, topics
from summarizer.facts.arabic.people.adjectives import is_adjective, is_indefinite_adjective
from summarizer.facts.arabic.people.introduced_people import is_inflected
from summarizer.facts.arabic.places import is_known, is_place
from summarizer.facts.arabic.word_groups import body_words
from summarizer.facts.marks import CLOSING_MARKS, OPENING_MARKS
from summarizer.facts.tokens import Tokens

# In 11 million words of press a word that comes no oftener is seldom another than a firm's name; set by hand.
_SELDOM = 60
_SHORTEST_FIRM = 4  # letters
_LONGEST_RUN = 3  # tokens without an article that may go on with a name; set by hand
CORRESPONDENTS = frozenset({"مراسل", "مراسله"})
"""Those behind whom their paper or channel stands in marks."""
# Which stand behind a correspondent without marks as well.
_CHANNELS = frozenset({"الاناضول", "الجزيره", "العربيه"})
BROADCASTERS = frozenset({"محطه"})
"""Whose names stand in marks: without them a station is any."""
_TITLED = frozenset({"برنامج", "مبادره"})  # behind which the title of a work or a plan stands in marks
CLUBS = frozenset({"نادي", "فريق"})
"""Nouns of a club and its team, which outlets may be called by as well."""
_OF_BALL = frozenset({"لكره", "للكره"})
_NEWS = "انباء"
_UNITED = "اتحاد"  # a club's name begins so: Ittihad Jeddah
_DOMAINS = frozenset({"نت", "كوم"})  # .net, .com


def read_firm(words: Sequence[str], i: int, head: str, named: Mapping[int, int]) -> tuple[int, int] | None:
    """The first and last token of the name of a paper, a firm or a club; the word in front is no part of it."""
    at = i + 1
    media = head in lexicon.words("ar", "media_heads.txt")
    if at < len(words) and head in CORRESPONDENTS:
        close = closing_mark(words, at)
        if close is None:
            return (at, at) if words[at] in _CHANNELS else None
        return at + 1, close - 1
    if at >= len(words) or not (media or head in _quoted_heads()):
        return None
    # «The airline *So-and-so*», «a law firm».
    trade = words[at] in lexicon.words("ar", "trades.txt")
    # «The agency of news “So”», «a firm called “So”».
    skipped = trade or words[at] == _NEWS or words[at] in lexicon.words("ar", "called.txt")
    close = closing_mark(words, at + skipped)
    if close is not None:
        first = words[at + skipped + 1]
        # A board that is “united”; the adjective of another gender is a name, the company “Shamil”.
        described = is_indefinite_adjective(first) and first.endswith("ه") == head.endswith("ه")
        return None if described else (at + skipped + 1, close - 1)
    if head not in lexicon.words("ar", "organization_strong_heads.txt", "media_heads.txt"):
        return None
    if trade and not (at + 1 < len(words) and words[at + 1].startswith("ال")):
        return None
    return _named_firm(words, at, head, named) if media else None


@cache
def _quoted_heads() -> frozenset[str]:
    """Nouns behind which a name in marks is a body's: papers, firms, institutions, and what broadcasts.

    Behind an institution's noun with the article the marks hold what is said of it: the firm “is at fault”.
    """
    institutions = frozenset(head for head in institution_heads() if not head.startswith("ال"))
    listed = lexicon.words("ar", "organization_strong_heads.txt") | institutions
    return (listed - _TITLED) | BROADCASTERS


def is_of_body(words: Sequence[str], i: int, head: str) -> bool:
    """Whether another body's name opens behind the word for a paper or a group: the team *of the party of* So."""
    if head not in lexicon.words("ar", "media_heads.txt") or i + 1 >= len(words):
        return False
    body = words[i + 1] in lexicon.words("ar", "institution_heads.txt")
    return body and not (head in CLUBS and words[i + 1] == _UNITED)


def _named_firm(words: Sequence[str], at: int, head: str, named: Mapping[int, int]) -> tuple[int, int] | None:
    """The first and last token of the name of a paper, a firm or a club without marks."""
    # Behind «the company» a definite word is an adjective; what a paper calls itself may well be definite.
    definite = words[at].startswith("ال")
    own = not definite or head in lexicon.words("ar", "outlet_heads.txt")
    if at in named and own and not is_known(words[at]):
        last = end_of_run(words, at, named[at])
        demonyms = lexicon.words("ar", "demonyms.txt")
        while last > at and words[last].startswith("ال") and words[last] in demonyms:
            last -= 1
        while definite and last + 1 < len(words) and is_naming_adjective(words[last + 1]):
            if words[last + 1] in demonyms:
                break  # «of Egypt» tells which, and is no part of the name
            last += 1
        return at, last + (definite and last == at and _has_own_adjective(words, at))
    titled = _end_of_title(words, at, head) if own else None
    if titled is not None:
        return at, titled
    if at not in named and head in lexicon.words("ar", "company_heads.txt"):
        last_unknown = _unknown(words, at)
        if last_unknown is not None:
            return at, last_unknown
    if words[at][0].isascii() and words[at][0].isalpha():
        latin = at
        while latin + 1 < len(words) and words[latin + 1][0].isascii() and words[latin + 1][0].isalpha():
            latin += 1
        return at, end_of_run(words, at, latin)
    return None


def _end_of_title(words: Sequence[str], at: int, head: str) -> int | None:
    """The last token of what a paper or a club calls itself; None where it is no name that opens at `at`."""
    if head in CLUBS and words[at] in lexicon.words("ar", "club_words.txt"):
        return at
    if head in CLUBS and _is_of_ball(words, at):
        return at
    if not _is_title(words, at):
        return None
    return at + _has_own_adjective(words, at)


def _is_of_ball(words: Sequence[str], at: int) -> bool:
    """Whether a definite noun, not one of several people, is what a team plays as: *the Arsenal* for handball."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
    several = word.endswith(("ات", "ين", "ون")) or word in lexicon.words("ar", "human_plurals.txt")
    return after in _OF_BALL and word.startswith("ال") and not several and not is_adjective(word)


def _has_own_adjective(words: Sequence[str], at: int) -> bool:
    """Whether an adjective behind what a paper calls itself is of that, not of the paper: al-Arabi *al-Jadid*."""
    after = words[at + 1] if at + 1 < len(words) else ""
    told = (
        words[at - 1] not in _titled() or after.endswith("ه") or after in lexicon.words("ar", "demonyms.txt")
    )
    return not told and after.startswith("ال") and is_adjective(after)


def _is_title(words: Sequence[str], at: int) -> bool:
    """Whether a definite noun behind the word for a paper or a channel is its name: the paper *al-Jabal*."""
    word = words[at]
    # Papers and channels are feminine, and so are their adjectives: the channel *al-Arabi* is called so.
    adjective = word.endswith("ه") and (is_adjective(word) or is_naming_adjective(word))
    if not word.startswith("ال") or len(word) <= _SHORTEST_FIRM or adjective or is_place(word):
        return False
    return word not in _untitled() and words[at - 1].removeprefix("و") in _titled()


@cache
def _titled() -> frozenset[str]:
    """Papers, channels and stations, told by the noun alone, with «to» and «in» in front or not."""
    return frozenset(
        f"{particle}{noun}" for particle in ("", "ل", "ب") for noun in body_words("titled outlet")
    )


@cache
def _untitled() -> frozenset[str]:
    """Nouns behind a channel or a paper that are not its name: the channel *of communication*."""
    others = lexicon.words("ar", "speaking_things.txt", "roles.txt")
    return frozenset({*others, *topics(), *classes()})


def _unknown(words: Sequence[str], at: int) -> int | None:
    """The last token of a firm's name of words the press hardly knows; None where the first is any other word."""
    last = at
    while last < len(words) and last - at < _LONGEST_RUN and _is_rare(words[last]):
        last += 1
    if last == at:
        return None
    # A rare word of the language has its genitive: the paths *of the gulf*.
    after = words[last] if last < len(words) else ""
    genitive = after.startswith("ال") and not is_adjective(after)
    if last == at + 1 and (genitive or words[at] in vocabulary()):
        return last if genitive else None
    return last - 1


def _is_rare(word: str) -> bool:
    """Whether a word without the article is seldom read and no adjective, verb or fused particle."""
    if not word.isalpha() or len(word) < _SHORTEST_FIRM or word.startswith("ال"):
        return False
    counts = vocabulary()
    fused = any(cut and counts.get(rest, 0) > _SELDOM for rest, cut in readings(word))
    other = fused or word.endswith("يه") or is_inflected(word) or is_indefinite_adjective(word)
    return not other and counts.get(word, 0) <= _SELDOM


def end_of_run(words: Sequence[str], at: int, last: int) -> int:
    """The last token of a name that stands from `at` to `last`, as far as it belongs to one name."""
    for k in range(at + 1, min(last, at + _LONGEST_RUN) + 1):
        # A fused particle opens another name: the exchange of Rotterdam, *in* Holland.
        if not words[k][0].isalpha() or (words[k][0] in "بلوف" and is_known(words[k][1:])):
            return k - 1
    return min(last, at + _LONGEST_RUN)


def closing_mark(words: Sequence[str], at: int) -> int | None:
    """The closing mark of a short name in quotation marks that opens at `at`."""
    if at + 1 >= len(words) or words[at] not in OPENING_MARKS or not words[at + 1][0].isalnum():
        return None
    for k in range(at + 2, min(len(words), at + 7)):
        if words[k] in CLOSING_MARKS:
            return k
    return None


def find_domains(tokens: Tokens, taken: Collection[int]) -> Iterator[tuple[int, int, int]]:
    """The sites that are called by their address, as (first token, last token, letters cut): *al-Arabiya.net*."""
    words = tokens.words
    if _DOMAINS.isdisjoint(words):
        return
    for k in [k for k, word in enumerate(words[2:], start=2) if word in _DOMAINS]:
        whole = words[k - 1] == "." and tokens.touches(k - 1) and tokens.touches(k)
        if whole and words[k - 2].isalpha() and len(words[k - 2]) > 1 and k - 2 not in taken:
            name = words[k - 2]
            cuts = (cut for rest, cut in readings(name) if rest[:2] == "ال" or name[cut - 2 : cut] == "لل")
            yield k - 2, k, next(cuts, 0)
