"""Named events in Arabic text: competitions, meetings, festivals, by the noun that opens their name."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.arabic.names import Name
from summarizer.facts.tokens import Tokens

_YEAR = re.compile(r"(?:19|20)\d{2}")
_OPEN, _CLOSE = '«“"‹„', '»”"›“'
_LONGEST = 9
# Heads that name an event without more.
_ALONE = frozenset({"المونديال", "الاولمبياد"})
# Heads of so many nameless meetings that adjectives alone do not make a name of them.
_WEAK = frozenset(
    {"موتمر", "الموتمر", "معرض", "المعرض", "القمه", "قمه", "المنتدي", "الندوه", "البطوله", "الدوري", "سباق"}
)
_PLAIN = frozenset({"الصحفي", "الصحافي", "صحفي", "صحافي", "المحلي", "الماضي", "المقبل", "القادم", "الحالي", "الاخير",
                    "الماضيه", "المقبله", "الحاليه", "الاخيره", "التي", "الذي", "الناريه", "الالكترونيه"})  # fmt: skip
_FIELDS = frozenset({"كره", "لكره", "امم", "ابطال", "دوري", "كاس", "للانديه", "للسيدات", "للناشيين", "للشباب", "للكتاب",
                     "للسينما", "للفيلم", "للموسيقي", "للمسرح", "للمناخ", "للامم", "للنشر", "للفلاحه", "لالعاب", "للمنتخبات",
                     "للمحليين", "لاقل", "السوبر", "للتنس", "لسباقات", "للفنون"})  # fmt: skip


def find_events(tokens: Tokens, names: Sequence[Name], taken: Collection[int]) -> list[tuple[int, int, int]]:
    """The named events of a sentence, as (first token, last token, letters cut from the first)."""
    words = tokens.words
    heads = lexicon.words("ar", "event_heads.txt")
    places = {n.first: n.last for n in names if n.kind == "place"}
    out: list[tuple[int, int, int]] = []
    i = 0
    while i < len(words):
        hit = None
        if i not in taken:
            for word, cut in readings(words[i]):
                if word in heads:
                    last = _read(words, i, word, places)
                    if last is not None:
                        hit = _open(words, i, last, cut)
                    break
        if hit:
            if out and hit[0] <= out[-1][1]:
                hit = (out[-1][0], hit[1], out[-1][2])
                out.pop()
            out.append(hit)
            i = hit[1] + 1
        else:
            i += 1
    return out


def _open(words: Sequence[str], i: int, last: int, cut: int) -> tuple[int, int, int]:
    """The event with the nouns in front of its head that belong to its name."""
    openers = lexicon.words("ar", "event_openers.txt")
    first = i
    while not cut and first and not words[first].startswith(("و", "ف")):
        found = next(((w, c) for w, c in readings(words[first - 1]) if w in openers), None)
        if found is None or not (words[i].startswith("ال") or first < i or found[0] != "الدوره"):
            break
        first, cut = first - 1, found[1]
    return first, last, cut


def _read(words: Sequence[str], i: int, head: str, places: dict[int, int]) -> int | None:
    last = i
    core = 0
    year = False
    while last + 1 < len(words) and last - i < _LONGEST:
        word = words[last + 1]
        if word in _PLAIN:
            break
        if last + 1 in places and (core or not head.startswith("ال") or head in _ALONE or head == "الالعاب"):
            last = places[last + 1]
        elif _YEAR.fullmatch(word) and (core or last > i):
            return last + 1
        elif word in _OPEN and not core:
            close = next((k for k in range(last + 3, min(len(words), last + 8)) if words[k] in _CLOSE), None)
            if close is None:
                break
            return close
        elif word in _FIELDS:
            last += 1
            if word.endswith("كره") or word in ("لالعاب", "لسباقات"):
                last += last + 1 < len(words) and words[last + 1].startswith("ال")
        elif (
            word.startswith("ال")
            and len(word) > 4
            and (core == 0 or word.endswith(("ي", "يه", "يا")))
            and core < 4
        ):
            if not core and head.startswith("ال") and not word.endswith(("ي", "يه", "العربيه")):
                break
            last += 1
        else:
            break
        core += 1
    if core == 0 and not year:
        return last if head in _ALONE else None
    if head in _WEAK and core < 2 and not (last in places.values() and not head.startswith("ال")):
        return None
    return last


def event_family(words: Sequence[str]) -> str:
    """What kind of event a name is of, for the names one event goes by: Olympic games, a world cup."""
    text = " ".join(words)
    if "ولمبي" in text or "الالعاب" in text:
        return "olympic"
    if "كاس العالم" in text or "مونديال" in text:
        return "world cup"
    if "امم" in text and ("افريقي" in text):
        return "africa cup"
    return " ".join(
        word.removeprefix("ال")
        for word in words
        if not _YEAR.fullmatch(word)
        and word not in _FIELDS
        and word not in lexicon.words("ar", "event_openers.txt")
    )
