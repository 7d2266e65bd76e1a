"""Where the description of a source ends: its genitives, its adjectives and what it is of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import ARTICLES
from summarizer.facts.arabic.date_words import classes
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.people.adjectives import goes_with, is_adjective, is_indefinite_adjective
from summarizer.facts.arabic.people.given_names import is_given
from summarizer.facts.arabic.people.office_nouns import GENERAL, role_head
from summarizer.facts.arabic.saying import cue
from summarizer.facts.arabic.speech.source import AT, is_feminine
from summarizer.facts.arabic.word_groups import people_words
from summarizer.facts.marks import CLOSING_QUOTES, OPENING_QUOTES
from summarizer.facts.tokens import Tokens

_LONGEST = 10  # words of an office, as the longest of the press have
# Behind these stands the body that another belongs to: the interior ministry *that belongs to* the movement.
_BELONGING = frozenset({"التابع", "التابعه", "تابع", "تابعه"})
_NAMED = 5  # words in marks that a body may call itself by; set by hand


class SentenceNames(Struct, frozen=True):
    """The names of a sentence, by the tokens at which a description of it may meet them.

    Attributes:
        people: The tokens of names of persons.
        places: The tokens of names of places, with how many letters are fused to each.
        firms: The organizations, by their first tokens.
    """

    people: frozenset[int]
    places: Mapping[int, int]
    firms: Mapping[int, Name]


def description_end(tokens: Tokens, i: int, known: SentenceNames, definite: bool) -> int:
    """The last token of a description whose noun is token `i`: its genitives, its adjectives, what it is of."""
    last = i
    while last + 1 < len(tokens) and last + 1 not in known.people and last - i < _LONGEST:
        step = _step(tokens, i, last, known, definite)
        if step is None:
            break
        last = step
    while last > i and tokens.words[last] in ("باسم", "في"):
        last -= 1
    return last


def _step(tokens: Tokens, i: int, last: int, known: SentenceNames, definite: bool) -> int | None:
    """The last token of what the word behind token `last` adds to a description; None where it ends there."""
    words, at, places, firms = tokens.words, last + 1, known.places, known.firms
    word = words[at]
    quoted = _quoted(words, at, firms)
    told_outlet = _tells_outlet(words, i, at)
    if word in lexicon.words("ar", "issuing_verbs.txt") or told_outlet or quoted is not None:
        return None if told_outlet else quoted
    demonyms = lexicon.words("ar", "demonyms.txt")
    if at in firms:
        whole = definite or any(w.startswith(ARTICLES) for w in words[i + 1 : at])
        told = firms[at].cut and (
            _is_told(words, last, firms[at], definite=whole) or _talks_to(words, i, firms[at])
        )
        # «Recommended the committee *to the federation*»: a definite noun has no genitive.
        apart = definite and not firms[at].cut and word.startswith("ال") and words[last] != "باسم"
        return None if told or apart else firms[at].last
    if last > i and words[last] in lexicon.words("ar", "same.txt"):
        return None  # «the same source» is complete
    if word == "باسم" or word in lexicon.words("ar", "same.txt"):
        return at
    if word in AT and at + 1 in firms and not definite:
        return firms[at + 1].last
    if at in places and word not in demonyms:
        return None if places[at] or not (last == i or not words[last].startswith("ال")) else at
    if (
        word in _BELONGING
        or cue(tokens, at)
        or _is_when(word)
        or (word in tokens.language.stop_words and word not in GENERAL)
    ):
        return None
    if word.startswith(ARTICLES) or word in demonyms:
        return at if _belongs(tokens, i, last, definite=definite) else None
    seat = at + 1 in places and not places[at + 1] and _is_construct(words, at, firms, seat=True)
    return at if not definite and (_goes_on(words, i, at, firms) or seat) else None


def _is_when(word: str) -> bool:
    """Whether a word tells the time of day or the weekday: a European diplomat *on Monday evening*."""
    times = lexicon.words("ar", "times_of_day.txt")
    return word in times or any(name.startswith("weekday") for name in classes().get(word, ()))


def _goes_on(words: Sequence[str], i: int, at: int, firms: Mapping[int, Name]) -> bool:
    """Whether an indefinite word at token `at` belongs to the description that an indefinite noun at `i` opens."""
    if is_given(words[at]):
        # Behind a whole office stands who has it.
        return not any(w.startswith(ARTICLES) for w in words[i + 1 : at]) and _is_construct(words, at, firms)
    if words[at][0] != "ل" and any(w.startswith(ARTICLES) for w in words[i + 1 : at]):
        return False  # «the minister of foreign affairs renewed *his warnings*»
    # A *security* source; the director of *the office* of the president.
    return all(is_indefinite_adjective(w) for w in words[i + 1 : at + 1]) or _is_construct(words, at, firms)


def _is_told(words: Sequence[str], last: int, firm: Name, *, definite: bool) -> bool:
    """Whether a body fused to «ل» behind a definite noun is told something: an outlet, or one without a noun.

    The secretary general *of the union*, the committee *of the party*; but «the minister told the agency».
    """
    if definite and words[last] in lexicon.words("ar", "office_adjectives.txt"):
        return False
    head = words[firm.first][firm.cut :]
    media = lexicon.words("ar", "media_heads.txt", "outlet_heads.txt")
    return head in media or (definite and head not in lexicon.words("ar", "organization_heads.txt"))


def _tells_outlet(words: Sequence[str], i: int, at: int) -> bool:
    """Whether behind who is described at `i` stands the outlet that was told: a spokeswoman *told the agency*.

    A statement may be an outlet's own, and so may a correspondent.
    """
    noun, word = words[i].removeprefix("و"), words[at]
    staff = people_words("of an outlet")
    own = noun in staff or f"ال{noun}" in lexicon.words("ar", "issued_documents.txt")
    return word[0] == "ل" and word[1:] in lexicon.words("ar", "media_heads.txt") and not own


def _talks_to(words: Sequence[str], i: int, firm: Name) -> bool:
    """Whether somebody who is not named speaks to a body without a noun: an informed source *to Reuters*."""
    fused = words[firm.first][: firm.cut].endswith("ل")
    heads = lexicon.words("ar", "organization_heads.txt")
    bare_name = words[firm.first][firm.cut :] not in heads
    return fused and bare_name and words[i].removeprefix("و") in lexicon.words("ar", "unnamed_sources.txt")


def _belongs(tokens: Tokens, i: int, last: int, *, definite: bool) -> bool:
    """Whether the definite word behind token `last` belongs to the description of the noun at token `i`.

    A definite noun has adjectives alone, which agree with it; an indefinite one has its genitive first.
    """
    words, at = tokens.words, last + 1
    word = words[at]
    if definite and "باسم" not in words[i : last + 1]:
        if word.startswith("لل") and words[last] in lexicon.words("ar", "office_adjectives.txt"):
            # The secretary general *of* the union; but «told the newspaper».
            return lexicon.words("ar", "media_heads.txt").isdisjoint((word[2:], f"ال{word[2:]}"))
        if words[last].startswith("لل"):
            return is_adjective(word)
        gender = "f" if is_feminine(tokens.raw(i)) else "m"
        return word in lexicon.words("ar", "demonyms.txt") or goes_with(words[i], gender, word)
    named = max((k for k in range(i, last + 1) if words[k] == "باسم"), default=i)
    complete = any(words[k].startswith(ARTICLES) for k in range(named + 1, last + 1))
    return not complete or not word.startswith("ال") or is_adjective(word)


def _is_construct(words: Sequence[str], at: int, firms: Mapping[int, Name], *, seat: bool = False) -> bool:
    """Whether an indefinite noun goes on with a construct: director of *the office* of the president."""
    if at + 1 >= len(words) or not words[at].isalpha() or len(words[at]) < 3:
        return False
    return (
        seat or _quoted(words, at + 1, firms) is not None or at + 1 in firms or words[at + 1].startswith("ال")
    )


def _quoted(words: Sequence[str], at: int, firms: Mapping[int, Name]) -> int | None:
    """The last token of what a body calls itself in marks that open at `at`: the association «*so-and-so*»."""
    body = words[at - 1] in lexicon.words("ar", "organization_heads.txt")
    # The president «*of so-and-so*».
    body = body or (not words[at - 1].startswith("ال") and role_head(words[at - 1]) is not None)
    if not body or words[at] not in OPENING_QUOTES:
        return None
    if at + 1 not in firms:
        return next(
            (k for k in range(at + 2, min(len(words), at + _NAMED + 2)) if words[k] in CLOSING_QUOTES), None
        )
    end = firms[at + 1].last + 1
    return end if end < len(words) and words[end] in CLOSING_QUOTES else end - 1
