"""Events in Arabic text that go by a name of their own: leagues, wars, revolutions, attacks and disasters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from corpus import get_language
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import opening_at, readings_in
from summarizer.facts.arabic.name_parts import Name, TokenSpan
from summarizer.facts.arabic.organizations.institutions import is_adjective_of_body
from summarizer.facts.arabic.word_groups import event_words
from summarizer.facts.iso_dates import ANY_YEAR
from summarizer.facts.tokens import Tokens

_SHORTEST = 4  # letters of a definite word: shorter ones are particles; set by hand

# Nouns that name an event only with whom it was against.
_DAY, _WAR = "اليوم", "الحرب"
_ELECTIONS = "الانتخابات"
_AGAINST = frozenset({"الغزو", "العدوان"})


@cache
def _listed() -> dict[str, tuple[tuple[str, ...], ...]]:
    """First word to the events that begin with it, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for words in lexicon.phrases("ar", "events.txt"):
        found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(names, key=lambda n: (-len(n), n))) for first, names in found.items()}


@cache
def _heads() -> frozenset[str]:
    named = lexicon.words("ar", "event_named_heads.txt")
    return frozenset({_DAY, *_listed()}) | named | lexicon.words("ar", "event_dated_heads.txt") | _definite()


def _definite() -> frozenset[str]:
    return lexicon.words("ar", "event_definite_heads.txt")


def find_named_events(tokens: Tokens, names: Sequence[Name]) -> list[TokenSpan]:
    """The events of a sentence, as (first token, last token, letters cut from the first)."""
    words = tokens.words
    places = {n.first: n.last for n in names if n.kind == "place"}
    out: list[TokenSpan] = []
    behind = 0
    for i in opening_at(words, _heads()):
        if i < behind:
            continue
        hit = None
        for word, cut in readings_in(words[i], _heads()):
            last = _read(tokens, i, word, places)
            if last is not None:
                hit = (i, last, cut)
                break
        if hit:
            out.append(hit)
            behind = hit[1] + 1
    return out


def _read(tokens: Tokens, i: int, head: str, places: Mapping[int, int]) -> int | None:
    words = tokens.words
    for name in _listed().get(head, ()):
        if tuple(words[i + 1 : i + len(name)]) == name[1:]:
            end = i + len(name) - 1
            return end + (end + 1 < len(words) and bool(ANY_YEAR.fullmatch(words[end + 1])))
    if head == _DAY:
        return _of_day(words, i)
    at = i + 1
    named = lexicon.words("ar", "event_named_heads.txt")
    if at >= len(words) or not (
        head in named or head in lexicon.words("ar", "event_dated_heads.txt") or head in _definite()
    ):
        return None
    if head in _definite():
        return _told(words, i, head, places)
    dated = _day(words, at)
    if (
        dated == at
        and ANY_YEAR.fullmatch(words[at])
        and head in event_words("many a year")
        and words[at] not in event_words("year of a war")
    ):
        return None  # «a battle of 2021» is any
    if dated is not None:
        return dated
    if at in places:
        last = _joined(words, places[at], places)
        year = _year(words, last)
        return year if head in named or year > last else None
    if head in lexicon.words("ar", "event_dated_heads.txt"):
        return None
    single = words[at].startswith("ال") and len(words[at]) > _SHORTEST and not is_adjective_of_body(words[at])
    return _year(words, at) if single and words[at] in lexicon.words("ar", "event_own_nouns.txt") else None


def _told(words: Sequence[str], i: int, head: str, places: Mapping[int, int]) -> int | None:
    """The last token of a war, an invasion or elections, which an adjective, a place or a year names."""
    # The Great *French* War: an adjective that is no common one tells which.
    own = lexicon.words("ar", "event_own_adjectives.txt", "demonyms.txt")
    last = i
    while last + 1 < len(words) and (is_adjective_of_body(words[last + 1]) or _is_ordinal(words, last + 1)):
        last += 1
    told = any(words[k] in own for k in range(i + 1, last + 1))
    where = _against(words, last, places)
    if where is not None and (told or (last == i and head == _WAR)):
        return _year(words, where)
    year = _year(words, last)
    # Elections are held again and again: their year tells which.
    return year if told and head not in _AGAINST and (year > last or head != _ELECTIONS) else None


def _of_day(words: Sequence[str], i: int) -> int | None:
    """The last token of the name of a day: the International Day *for human rights*, the *Saudi* National Day."""
    kind, after = words[i + 1 : i + 2], words[i + 2 : i + 3]
    if kind == ["الوطني"]:
        return i + 2 if after and after[0] in lexicon.words("ar", "demonyms.txt") else None
    if not after or kind[0] not in ("العالمي", "الدولي") or after[0][0] != "ل" or len(after[0]) <= _SHORTEST:
        return None
    last, more = i + 2, words[i + 3] if i + 3 < len(words) else ""
    own = is_adjective_of_body(more) if after[0].startswith("لل") else more.startswith("ال")
    return last + own


def _against(words: Sequence[str], last: int, places: Mapping[int, int]) -> int | None:
    """The last token of where a war is or whom it is against: the invasion *of Ukraine*; or None."""
    at = last + 1
    at += at < len(words) and words[at] in ("علي", "في", "ضد")
    if at not in places or (at == last + 1 and words[at][0] != "ل"):
        return None
    return _joined(words, places[at], places)


def _is_ordinal(words: Sequence[str], k: int) -> bool:
    return words[k] in lexicon.table("ar", "ordinals.tsv")


def _joined(words: Sequence[str], last: int, places: Mapping[int, int]) -> int:
    """The second of two places: صبرا وشاتيلا."""
    at = last + 1
    return places[at] if at in places and words[at][0] == "و" else last


def _year(words: Sequence[str], last: int) -> int:
    """The last token with the year behind a name, the word for year in front of it or not."""
    at = last + 1
    at += at < len(words) and words[at] in ("عام", "سنه")
    return at if at < len(words) and ANY_YEAR.fullmatch(words[at]) else last


def _day(words: Sequence[str], at: int) -> int | None:
    """The last token of a day and month, a year or a month by which an event goes: 25 يناير, 1973."""
    months = get_language("ar").months
    if ANY_YEAR.fullmatch(words[at]):
        return at
    if words[at] in months:
        return _year(words, at)
    if words[at].isdigit() and at + 1 < len(words) and words[at + 1] in months:
        # Two calendars side by side: سبتمبر/أيلول.
        both = words[at + 2 : at + 3] == ["/"] and at + 3 < len(words) and words[at + 3] in months
        return _year(words, at + 3 if both else at + 1)
    return None
