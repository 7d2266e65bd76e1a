"""How an Arabic sentence names its source: verbs of saying, what leads one in, and what a subject's words tell."""

from __future__ import annotations

import re
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
from summarizer.comparison.sources.noun_phrases import ISSUED, noun_phrase
from summarizer.facts import lexicon
from summarizer.facts.tokens import Tokens

Sourcing = Literal["official", "person", "unnamed", "medium", "outlet"]
SOURCINGS: tuple[Sourcing, ...] = get_args(Sourcing)
# An Arabic source is named within so many tokens behind its cue. Set by hand: an office and a name in full take
# eight or nine.
REACH = 10
_QUOTES = frozenset('«»"“”:')
_WHO = frozenset(("الذي", "التي", "الذين", "مما"))
_OF_THE_DAY = frozenset(("يوم", "مساء", "صباح", "اليوم", "امس", "ليل", "فجر"))
_OPENING_QUOTES = frozenset('«"“')
_OPENED = [[mark] for mark in sorted(_OPENING_QUOTES)]
# «The same source» may have been named so many sentences before; set by hand.
LOOKED_BACK = 3
# An Arabic sentence begins with its verb, or with the day and the verb.
FRONT = 3
# What opens it may take so many tokens: «before the vote, …», and so many where what was said is led in; by hand.
_SHORT_OPENING, _OPENING, _COMMAS = 8, 25, ("،", ",")
# What was said is led in within so many tokens behind its verb: the speaker's office and name; set by hand.
_LED_IN = 14
# «That» behind one of these is none of what somebody said: «after that they …».
_THAT_OF_TIME = frozenset(("بعد", "قبل", "منذ", "دون", "غير", "رغم", "الا", "بيد"))
# Letters of a particle that is fused to a name.
_FUSED = 2
# «The mayor *had* said».
_HAD = "قد"
# «As the television told», anywhere in a sentence.
_AS = "كما"
# «On what the ministry told» (على ما أفادت).
ON = "علي"
# «A spokesman for».
ON_BEHALF = "باسم"
# «Pointed to that»: the verb has its particle in front of what was said.
_TO_THAT = "الي"
STOPS = _QUOTES | frozenset(".;؛؟!")
_PARTING = frozenset(("،", ",", "-", "–", "—", "(", ")"))
# What goes on with a clause about the source, in which others may be named.
RELATIVES = frozenset({"قوله", "قولها", "قولهم", "الذي", "التي", "الذين", "حيث", "بعد", "عقب", "خلال", "قبل"})
_TO = frozenset({"وفقا", "فقا", "طبقا"})
THEN = "فان"
MARK = re.compile("[،,]")
# A medium's name in quotation marks ends within so many tokens: «نقلت "إرنا" عن». Set by hand.
_NAME = 6
# The verb that hands on what another said, whatever its form (نقلت، نقلا).
PASSED_ON = "نقل"
FROM = "عن"
# «*Eye* witnesses».
_EYE = "عيان"
# How adjectives of people end.
_OF_A_NOUN, _ADJECTIVE = ("ي", "ون", "ين", "ه"), 4
# «According to *what* the ministry announced».
WHAT = "ما"
# «It is recalled that»: nobody's word.
_RECALLED = "يذكر"
# «He denies»: who it is stands in the sentence before.
PRONOUNS = frozenset({"هو", "هي"})
_OF = "من"
_IN = "في"
# «Went on *by saying*: …», and «saying», behind a verb at the front.
_BY_SAYING = frozenset(("بالقول", "قائلا", "قائله"))
# «Made clear» is written like «between», which nothing said follows.
_BETWEEN = "بين"


class Source(Struct, frozen=True):
    """Who stands behind a sentence.

    Attributes:
        kind: What sort of source it is; `outlet` where none is named.
        text: Its words in the sentence; empty for the outlet itself.
    """

    kind: Sourcing
    text: str = ""


OUTLET = Source("outlet")


def is_main(tokens: Tokens, at: int) -> bool:
    """Whether a verb is likely its sentence's own: near the front, behind a dateline or what opens it."""
    complementizers = tokens.language.complementizers
    if _says_nothing(tokens, at):
        return False
    if tokens.words[at].removeprefix("و") == _BETWEEN and at and tokens.words[at - 1] != _AS:
        return False
    before = tokens.words[at - 1].removeprefix("و") if at else ""
    if before in complementizers or before in _WHO:
        return False
    if at <= FRONT:
        return True
    if tokens.words[at - 1] == _AS or tokens.words[at - 2 : at] == [ON, WHAT]:
        return True
    if at <= _OPENING and tokens.words[at - 1] in _COMMAS:
        opens = tokens.language.without_conjunction(tokens.words[0])
        return opens in tokens.language.stop_words and (at <= _SHORT_OPENING or _says_that(tokens, at))
    if at <= _SHORT_OPENING and _opens_with_when(tokens, at) and _says_that(tokens, at):
        return True
    return any(mark in tokens.words[at - 2 : at] for mark in (")", "-", "–", "—"))


def _opens_with_when(tokens: Tokens, at: int) -> bool:
    """Whether only «in» and what is in it stand in front of a verb: «in January of last year the minister said»."""
    front = tokens.words[:at]
    if tokens.language.without_conjunction(front[0]) != _IN:
        return False
    parted = STOPS | set(_COMMAS) | RELATIVES | _WHO | tokens.language.complementizers
    return parted.isdisjoint(front) and not any(cue_of(word, tokens.language) for word in front)


def _says_nothing(tokens: Tokens, at: int) -> bool:
    """Whether a verb that says something only where that is led in stands without: سجل, «scored» or «noted»."""
    code, bare = tokens.language.code, tokens.language.without_conjunction(tokens.words[at])
    if bare in word_lists.words(code, "said_with_from.txt"):
        # «Carried the injured» or «across» where none is quoted «from» and none voices joy «of».
        carries = PASSED_ON in bare and {kind_of(w, tokens.language) for w in tokens.words[at + 1 : at + 2]}
        quotes = FROM in tokens.words[at + 1 : at + 1 + _LED_IN] or carries == {"medium"}
        return not quotes and not _says_that(tokens, at)
    return bare in word_lists.words(code, "said_with_that.txt") and not _says_that(tokens, at)


def _says_that(tokens: Tokens, at: int) -> bool:
    """Whether what somebody said is led in behind a verb: by «that», a colon or a quotation mark."""
    words = tokens.words
    for k in range(at + 1, min(len(words), at + 1 + _LED_IN)):
        if words[k] in STOPS:
            return words[k] in _QUOTES
        if words[k] in tokens.language.complementizers:
            return words[k - 1] not in _THAT_OF_TIME
    return False


def behind_quoted_name(tokens: Tokens, start: int) -> int:
    """Where the search for a source's end begins: behind a name in quotation marks that quotes somebody."""
    words = tokens.words
    if (
        start + 1 < len(words)
        and words[start + 1] in _QUOTES
        and kind_of(words[start], tokens.language) == "medium"
    ):
        start += 1  # «the newspaper "Al-Marsad" quoted»
    if start >= len(words) or words[start] not in _QUOTES:
        return start
    closing = next((k for k in range(start + 2, min(len(words), start + _NAME)) if words[k] in _QUOTES), None)
    if closing is None or closing + 1 >= len(words):
        return start
    behind = words[closing + 1]
    return closing + 1 if behind == FROM or behind in tokens.language.complementizers else start


def quoted_body(tokens: Tokens, start: int) -> int:
    """Where a name in quotation marks ends that is a subject: what it said goes on behind it; 0 where none is.

    «And "The Front" denied that», «"Atlas" announced a rise»; a quotation is longer, or ends its sentence.
    """
    words = tokens.words
    if start >= len(words) or words[start] not in _OPENING_QUOTES:
        return 0
    closing = next((k for k in range(start + 2, min(len(words), start + _NAME)) if words[k] in _QUOTES), None)
    if closing is None or closing + 1 >= len(words) or not words[closing + 1][0].isalpha():
        return 0
    says = tokens.words[start + 1 : closing]
    verb = any(cue_of(word, tokens.language) for word in says) or says[0] in tokens.language.stop_words
    return 0 if verb or words[closing + 1] == FROM else closing


def is_same(tokens: Tokens, at: int) -> bool:
    """Whether a noun and «the same» stand at a token: المصدر نفسه."""
    same = lexicon.words(tokens.language.code, "same.txt")
    return at + 1 < len(tokens) and tokens.words[at].startswith("ال") and tokens.words[at + 1] in same


def had_said(tokens: Tokens, at: int) -> bool:
    """Whether a verb stands behind its subject as in «the mayor had said» (كان العمدة قد قال, كان … اعتبر بأن).

    A word may stand between the verb and «that»: «had announced yesterday that» (كان … أعلن أمس أن).
    """
    words = tokens.words
    reach = 2 * REACH if at and words[at - 1] == _HAD else REACH
    if not 1 < at <= reach + 2 or words[0].removeprefix("و") not in ("كان", "كانت"):
        return False
    if _says_nothing(tokens, at):
        return False
    behind = {word.removeprefix("ب") for word in words[at + 1 : at + 3]}
    # «The mayor, had announced»: a comma that parts him from his verb.
    parted = words[at - 1] in _COMMAS
    if words[at - 1] == _HAD or parted or not behind.isdisjoint(tokens.language.complementizers):
        return True
    # «The board *had announced* the winners»: in the past, of its gender, and written like no noun.
    stop = tokens.language.stop_words
    if not _PARTING.isdisjoint(words[:at]):
        return False
    agrees = words[at].endswith("ت") if words[0].endswith("ت") else words[at].startswith("ا")
    return agrees and words[1] not in stop and words[at - 1] not in stop


def leads_in(tokens: Tokens, at: int) -> bool:
    """Whether a verb of saying has its subject in front and what was said behind: «the agency said that»."""
    words, language = tokens.words, tokens.language
    if not 0 < at <= REACH:
        return False
    bare = {words[0], language.without_conjunction(words[0])}
    known = kind_of(words[0], language) or not bare.isdisjoint(lexicon.words(language.code, "roles.txt"))
    parted = not (STOPS | _PARTING | language.complementizers | _WHO).isdisjoint(words[:at])
    return bool(known) and not parted and _says_that(tokens, at)


def goes_on(tokens: Tokens, cue: int) -> bool:
    """Whether a verb of saying at the front has no subject: «added that»; the sentence before names it."""
    if cue > 1 or cue + 1 >= len(tokens) or tokens.words[cue].removeprefix("و") == _RECALLED:
        return False
    word = tokens.words[cue + 1]
    if quoted_body(tokens, cue + 1):
        return False
    if word in _BY_SAYING:
        return True
    if (word == _TO_THAT or word in _COMMAS) and cue + 2 < len(tokens):
        word = tokens.words[cue + 2]
    # «*The Coral* quoted the minister»: a name in quotation marks, and nothing said.
    quotes = word in _QUOTES and behind_quoted_name(tokens, cue + 1) == cue + 1
    return quotes or word in tokens.language.complementizers


def has_aside(tokens: Tokens, cue: int) -> bool:
    """Whether a verb of saying at the front is followed by where or to whom: «he said to reporters»."""
    if cue > 1 or cue + 1 >= len(tokens):
        return False
    word = tokens.words[cue + 1]
    # «He told the channel»: whom it was said to has its «to» fused.
    is_named = kind_of(word, tokens.language) == "medium" or tokens.words[cue + 2 : cue + 3] in _OPENED
    to_a_medium = word.startswith("ل") and len(word) > len("لله") and is_named
    return to_a_medium or word in word_lists.words(tokens.language.code, "asides.txt")


def past_the_day(tokens: Tokens, cue: int) -> int:
    """The last token of a cue with the weekday behind it: «announced on Friday an official»."""
    days = lexicon.table(tokens.language.code, "calendar.tsv")
    at = cue
    while at + 1 < len(tokens) and (
        tokens.words[at + 1] in _OF_THE_DAY or days.get(tokens.words[at + 1], "").startswith("weekday ")
    ):
        at += 1
    return at if at + 1 < len(tokens) else cue


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
    heads = lexicon.words(tokens.language.code, "organization_heads.txt")
    body = kind_of(tokens.words[start], tokens.language)
    # «According to a correspondent» has its «to» fused: «وفقا لمراسل».
    fused = start > 0 and tokens.words[start - 1].removeprefix("و") in _TO and tokens.words[start][0] == "ل"
    head = without_to(tokens.words[start]) if fused else tokens.words[start]
    if body == "medium" and is_body(tokens, start, end):
        body = "official"
    if body is None and head in lexicon.words(tokens.language.code, "roles.txt"):
        # The agency's spokesman is no agency; «a doctor» is nobody who could be asked.
        holds = holds_office(tokens, start, end) or tokens.words[start + 1 : start + 2] == [ON_BEHALF]
        definite = head.startswith("ال")
        if all(name[2] != "person" for name in inside):
            told_of = any(kind_of(word, tokens.language) for word in tokens.words[start + 1 : end])
            body = "official" if holds or definite else None if told_of else "unnamed"
    named_body = any(name[2] != "person" for name in opening)
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
