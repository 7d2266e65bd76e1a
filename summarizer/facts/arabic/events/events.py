"""Named events in Arabic text: competitions, meetings, festivals, by the noun that opens their name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import opening_at, readings, readings_in
from summarizer.facts.arabic.events.named_events import find_named_events
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.organizations.institutions import is_adjective_of_body, is_headed
from summarizer.facts.arabic.places import is_place
from summarizer.facts.arabic.word_groups import place_words
from summarizer.facts.iso_dates import ANY_YEAR, YEAR
from summarizer.facts.marks import CLOSING_MARKS, OPENING_MARKS
from summarizer.facts.tokens import Tokens

_SHORTEST = 4  # letters of a definite word: shorter ones are particles; set by hand
_YEAR_DIGITS = 4  # of a year; the number of a meeting has fewer
_LONGEST = 9  # tokens: a bound above the names of the labelled articles
# What makes of a final the round before it, or one still earlier.
_BEFORE_LAST = frozenset({"قبل", "نصف", "ربع", "ثمن"})
# The *first* of its kind is no number of a meeting.
_FIRST = frozenset({"الاول", "الاولي"})
_UNITS = frozenset({"الحادي", "الحاديه"})
_TEENS = frozenset({"عشر", "عشره"})
_TENS = frozenset(
    {
        "العشرون",
        "العشرين",
        "الثلاثون",
        "الثلاثين",
        "الاربعون",
        "الاربعين",
        "الخمسون",
        "الخمسين",
        "الستين",
        "السبعين",
    }
)
# Heads that name an event without more.
_ALONE = frozenset({"المونديال", "الاولمبياد"})
# Heads with the article that the host may follow at once.
_HOSTED = _ALONE | {"الالعاب"}


# Heads of games that are called by their host: the World Cup in Qatar.
_GREAT = _HOSTED | {"كاس", "مونديال", "اولمبياد"}


def find_events(tokens: Tokens, names: Sequence[Name]) -> list[tuple[int, int, int]]:
    """The named events of a sentence, as (first token, last token, letters cut from the first).

    Of two that overlap the longer one counts.
    """
    found = [*_by_noun(tokens, names), *find_named_events(tokens, names)]
    out: list[tuple[int, int, int]] = []
    for event in sorted(found, key=lambda e: (e[0] - e[1], e[0])):
        if all(event[1] < other[0] or other[1] < event[0] for other in out):
            out.append(event)
    return sorted(out)


def _by_noun(tokens: Tokens, names: Sequence[Name]) -> list[tuple[int, int, int]]:
    """The events that open with a noun of meetings and contests."""
    words = tokens.words
    places = {n.first: n.last for n in names if n.kind in ("place", "organization")}
    out: list[tuple[int, int, int]] = []
    behind = 0
    heads = lexicon.words("ar", "event_heads.txt")
    for i in opening_at(words, heads):
        if i < behind:
            continue
        word, cut = readings_in(words[i], heads)[0]
        # Who is chairman of a forum is at the head of an institution.
        last = None if word == "منتدي" and is_headed(tokens, i) else _read(words, i, word, places)
        hit = None if last is None else _open(words, i, last, cut)
        if hit:
            if out and hit[0] <= out[-1][1]:
                hit = (out[-1][0], hit[1], out[-1][2])
                out.pop()
            out.append(hit)
            behind = hit[1] + 1
    return out


def _open(words: Sequence[str], i: int, last: int, cut: int) -> tuple[int, int, int]:
    """The event with the nouns in front of its head that belong to its name."""
    openers = lexicon.words("ar", "event_openers.txt")
    first = i
    while not cut and first and not words[first].startswith(("و", "ف")):
        found = next(((w, c) for w, c in readings(words[first - 1]) if w in openers), None)
        if found is None or not (words[i].startswith("ال") or first < i or found[0] != "الدوره"):
            break
        if first > 1 and found[0] in lexicon.words("ar", "rounds.txt") and words[first - 2] in _BEFORE_LAST:
            break  # the *semi*-final of a contest is not its final
        first, cut = first - 1, found[1]
    return first, last, cut


def _read(words: Sequence[str], i: int, head: str, names: Mapping[int, int]) -> int | None:
    """The last token of an event whose head, at `i`, reads as `head`; None where no name follows."""
    # A contest that was taken for a body goes on with what it is for.
    last, core = (names[i], 1) if names.get(i, i) > i else (i, 0)
    while last + 1 < len(words) and last - i < _LONGEST:
        if core and (YEAR.fullmatch(words[last + 1]) or (head == "القمه" and _is_count(words, last + 1))):
            return last + 1
        numbered = _ordinal(words, last + 1) if core else None
        step = numbered or _step(words, last + 1, head, names, core)
        if step is None:
            break
        if words[last + 1] in OPENING_MARKS:
            return step
        last, core = step, core + 1
    unfinished = lexicon.words("ar", "event_open_words.txt")
    while last > i and words[last] in unfinished:
        last, core = last - 1, core - 1
    if last == i:
        return last if head in _ALONE else None
    if head == "القمه" and words[last] in lexicon.words("ar", "summit_adjectives.txt"):
        return last
    weak = head in lexicon.words("ar", "event_weak_heads.txt") and core < 2
    return None if weak and (head.startswith("ال") or last not in names.values()) else last


def _is_count(words: Sequence[str], k: int) -> bool:
    """Whether a token is the number of a meeting: the Gulf summit *41*, *the 29th*."""
    digits = words[k].removeprefix("ال")
    return (digits.isdigit() and len(digits) < _YEAR_DIGITS) or words[k] in lexicon.table(
        "ar", "ordinals.tsv"
    )


def _ordinal(words: Sequence[str], at: int) -> int | None:
    """The last token of the number of a meeting: the conference of the parties, the *twenty-seventh*."""
    after = words[at + 1] if at + 1 < len(words) else ""
    tens = after in _TEENS or (after.startswith("وال") and after[1:] in _TENS)
    alone = words[at] in lexicon.table("ar", "ordinals.tsv") and words[at] not in _FIRST
    return at + tens if alone or (tens and words[at] in _UNITS) else None


def _step(words: Sequence[str], at: int, head: str, names: Mapping[int, int], core: int) -> int | None:
    """The last token of what the word at `at` adds to an event's name; None where the name ends before it."""
    word = words[at]
    definite = head.startswith("ال")
    where = at in names and word[0] == "ب" and is_place(word[1:]) and head not in _GREAT
    if where or word in lexicon.words("ar", "event_plain_words.txt"):
        return None
    if at in names:
        return names[at] if core or not definite or head in _HOSTED else None
    if core and word.startswith("وال") and words[at - 1].startswith("لل") and len(word) > _SHORTEST + 1:
        return at  # for culture *and the arts*
    if word in OPENING_MARKS:
        near = range(at + 2, min(len(words), at + 7))
        return None if core else next((k for k in near if words[k] in CLOSING_MARKS), None)
    if word in lexicon.words("ar", "event_fields.txt"):
        needs = word.endswith("كره") or word in ("لالعاب", "لسباقات")
        return at + (needs and at + 1 < len(words) and words[at + 1].startswith("ال"))
    if word in place_words("region") and at + 1 in names and not core:
        return names[at + 1]
    if word[0] == "ل" and len(word) > 4:
        return _field(words, at) if core else None
    adjective = word.endswith(("ي", "يه", "يا"))
    if (
        not word.startswith("ال")
        or len(word) <= 4
        or core >= 4
        or not (adjective or (core == 0 and not definite))
    ):
        return None
    return at


def _field(words: Sequence[str], at: int) -> int | None:
    """The last token of what an event is for: for *green* hydrogen, for the cinema *of the desert*."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
    plain = after in lexicon.words("ar", "event_plain_words.txt")
    if word.startswith("لل"):
        if word[2:] in lexicon.words("ar", "purposes_left_out.txt"):
            return None  # the league is *for sale*
        own = after.startswith("ال") and len(after) > _SHORTEST and not plain and is_adjective_of_body(after)
        return at + own
    topics = lexicon.words("ar", "organization_topics.txt")
    known = word[1:] in topics or f"ال{word[1:]}" in topics
    return at + 1 if known and after.startswith("ال") else None


GREAT_GAMES = frozenset({"olympic", "world cup", "africa cup"})


def event_family(words: Sequence[str]) -> str:
    """What kind of event a name is of, for the names one event goes by: Olympic games, a world cup."""
    text = " ".join(words)
    if "ولمبي" in text or "الالعاب" in text:
        return "olympic"
    if "كاس العالم" in text or "كاس عالم" in text or "مونديال" in text:
        return "world cup"
    if "امم" in text and ("افريقي" in text):
        return "africa cup"
    return " ".join(
        word.removeprefix("ال")
        for word in words
        if not ANY_YEAR.fullmatch(word)
        and word not in lexicon.words("ar", "event_fields.txt")
        and word not in lexicon.words("ar", "event_openers.txt")
    )
