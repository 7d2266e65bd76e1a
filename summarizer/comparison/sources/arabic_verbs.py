"""How verbs of saying stand in an Arabic sentence: which is its own, where its subject is, and what it leads in."""

from __future__ import annotations

from corpus import DASHES
from summarizer.comparison import word_lists
from summarizer.comparison.sources.arabic_heads import cue_of, kind_of
from summarizer.facts import lexicon
from summarizer.facts.marks import OPENING_QUOTES, QUOTES
from summarizer.facts.tokens import Tokens

# An Arabic source is named within so many tokens behind its cue. Set by hand: an office and a name in full take
# eight or nine.
REACH = 10
_WHO = frozenset(("الذي", "التي", "الذين", "مما"))
# An Arabic sentence begins with its verb, or with the day and the verb.
FRONT = 3
# What opens it may take so many tokens: «before the vote, …», and so many where what was said is led in; by hand.
_SHORT_OPENING, _OPENING, _COMMAS = 8, 25, ("،", ",")
# What was said is led in within so many tokens behind its verb: the speaker's office and name; set by hand.
_LED_IN = 14
# «The mayor *had* said».
_HAD = "قد"
# «As the television told», anywhere in a sentence.
_AS = "كما"
# «On what the ministry told» (على ما أفادت).
ON = "علي"
# «Pointed to that»: the verb has its particle in front of what was said.
_TO_THAT = "الي"
_AROUND = QUOTES | {":"}
STOPS = _AROUND | frozenset(".;؛؟!")
_PARTING = frozenset(("،", ",", "(", ")", *DASHES))
# A medium's name in quotation marks ends within so many tokens: «نقلت "إرنا" عن». Set by hand.
_NAME = 6
# The verb that hands on what another said, whatever its form (نقلت، نقلا).
PASSED_ON = "نقل"
FROM = "عن"
# «According to *what* the ministry announced».
WHAT = "ما"
# «It is recalled that»: nobody's word.
_RECALLED = "يذكر"
_IN = "في"
# «Went on *by saying*: …», and «saying», behind a verb at the front.
_BY_SAYING = frozenset(("بالقول", "قايلا", "قايله"))
# «Made clear» is written like «between», which nothing said follows.
_BETWEEN = "بين"


def relatives(tokens: Tokens) -> frozenset[str]:
    """What goes on with a clause about the source, in which others may be named."""
    return word_lists.words(tokens.language.code, "relatives.txt")


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
    return any(mark in tokens.words[at - 2 : at] for mark in (")", *DASHES))


def _opens_with_when(tokens: Tokens, at: int) -> bool:
    """Whether only «in» and what is in it stand in front of a verb: «in January of last year the minister said»."""
    front = tokens.words[:at]
    if tokens.language.without_conjunction(front[0]) != _IN:
        return False
    parted = STOPS | set(_COMMAS) | relatives(tokens) | _WHO | tokens.language.complementizers
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
            return words[k] in _AROUND
        if words[k] in tokens.language.complementizers:
            # «After *that* they …» is none of what somebody said.
            return words[k - 1] not in word_lists.words(tokens.language.code, "that_of_time.txt")
    return False


def behind_quoted_name(tokens: Tokens, start: int) -> int:
    """Where the search for a source's end begins: behind a name in quotation marks that quotes somebody."""
    words = tokens.words
    if (
        start + 1 < len(words)
        and words[start + 1] in _AROUND
        and kind_of(words[start], tokens.language) == "medium"
    ):
        start += 1  # «the newspaper "Al-Marsad" quoted»
    if start >= len(words) or words[start] not in _AROUND:
        return start
    closing = next((k for k in range(start + 2, min(len(words), start + _NAME)) if words[k] in _AROUND), None)
    if closing is None or closing + 1 >= len(words):
        return start
    behind = words[closing + 1]
    return closing + 1 if behind == FROM or behind in tokens.language.complementizers else start


def quoted_body(tokens: Tokens, start: int) -> int:
    """Where a name in quotation marks ends that is a subject: what it said goes on behind it; 0 where none is.

    «And "The Front" denied that», «"Atlas" announced a rise»; a quotation is longer, or ends its sentence.
    """
    words = tokens.words
    if start >= len(words) or words[start] not in OPENING_QUOTES:
        return 0
    closing = next((k for k in range(start + 2, min(len(words), start + _NAME)) if words[k] in _AROUND), None)
    if closing is None or closing + 1 >= len(words) or not words[closing + 1][0].isalpha():
        return 0
    says = tokens.words[start + 1 : closing]
    verb = any(cue_of(word, tokens.language) for word in says) or says[0] in tokens.language.stop_words
    return 0 if verb or words[closing + 1] == FROM else closing


def had_said(tokens: Tokens, at: int) -> bool:
    """Whether a verb stands behind its subject as in «the mayor had said» (كان العمدة قد قال, كان … اعتبر بأن).

    A word may stand between the verb and «that»: «had announced yesterday that» (كان … أعلن أمس أن).
    """
    words = tokens.words
    reach = 2 * REACH if at and words[at - 1] == _HAD else REACH
    if not 1 < at <= reach + 2 or words[0].removeprefix("و") not in ("كان", "كانت"):
        return False
    # «Had been taken to hospital, *where* the doctors announced that»: they did, and not he.
    if _says_nothing(tokens, at) or words[at - 1] in relatives(tokens):
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
    quotes = word in _AROUND and behind_quoted_name(tokens, cue + 1) == cue + 1
    return quotes or word in tokens.language.complementizers


def has_aside(tokens: Tokens, cue: int) -> bool:
    """Whether a verb of saying at the front is followed by where or to whom: «he said to reporters»."""
    if cue > 1 or cue + 1 >= len(tokens):
        return False
    word = tokens.words[cue + 1]
    # «He told the channel»: whom it was said to has its «to» fused.
    is_named = kind_of(word, tokens.language) == "medium" or tokens.is_among(cue + 2, OPENING_QUOTES)
    to_a_medium = word.startswith("ل") and len(word) > len("لله") and is_named
    return to_a_medium or word in word_lists.words(tokens.language.code, "asides.txt")


def past_the_day(tokens: Tokens, cue: int) -> int:
    """The last token of a cue with the weekday behind it: «announced on Friday an official»."""
    days = lexicon.table(tokens.language.code, "calendar.tsv")
    times = word_lists.words(tokens.language.code, "times_of_day.txt")
    at = cue
    while at + 1 < len(tokens) and (
        tokens.words[at + 1] in times or days.get(tokens.words[at + 1], "").startswith("weekday ")
    ):
        at += 1
    return at if at + 1 < len(tokens) else cue
