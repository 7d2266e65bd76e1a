"""What leads in the source of a French or English sentence: a verb of saying, of a document, «according to»."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Literal

from corpus import APOSTROPHES, get_language
from summarizer.comparison import word_lists
from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import is_capital
from summarizer.facts.latin.saying import is_cue, source_at
from summarizer.facts.marks import CLOSING_QUOTES, OPENING_QUOTES, QUOTES
from summarizer.facts.tokens import Tokens
from summarizer.sentences.cues import cues

Verb = Literal["says", "shows", "learns"]

STOPS = QUOTES | frozenset(".;:!?()–—")
# Before a verb of saying, whoever else speaks: a declared, has also said, n'a pas dit, s'est dit.
_MOST_HELPERS = 8
# A clause about who speaks says within so many tokens of its verb that he is not named.
_CLAUSE = 8


def led_in(tokens: Tokens, at: int) -> int | None:
    """The token at which a source begins that «according to» at `at` leads in; None where nothing does."""
    code = tokens.language.code
    behind = source_at(tokens, at)
    if behind is None or behind >= len(tokens):
        return None
    # «Pour» leads in a source at the front only, what takes two words anywhere: d'après.
    if behind == at + 1 and at and tokens.words[at] in lexicon.words(code, "prepositions.txt"):
        return None
    if lexicon.table(code, "attribution.tsv").get(tokens.words[behind - 1]) != "unnamed":
        return behind
    # «De source policière»: the noun is part of the source, and water may be «de source» too.
    return behind - 1 if at == 0 or tokens.words[at - 1] == "," or _is_learned(tokens, at - 1) else None


def _is_learned(tokens: Tokens, at: int) -> bool:
    code, word = tokens.language.code, tokens.words[at]
    known = word_lists.words(code, "learning.txt") | word_lists.words(code, "impersonal.txt")
    return word in known or is_cue(tokens, at)


def verb_at(tokens: Tokens, at: int) -> Verb | None:
    """What sort of verb a token is that may have a source for its subject; None for any other word."""
    code, word = tokens.language.code, tokens.words[at]
    says = is_cue(tokens, at) or word in _listed(code, "stances.txt", "plural_verbs.txt")
    shows = word in word_lists.words(code, "showing.txt")
    learns = word in word_lists.words(code, "learning.txt")
    if not (says or shows or learns) or _is_noun(tokens, at):
        return None
    if at and (is_capital(tokens, at) or (tokens.words[at - 1] == "-" and tokens.touches(at))):
        return None  # the United *States*, the value-*added* tax
    first = helpers(tokens, at)
    around = frozenset(tokens.words[max(0, first - 1) : at])
    reflexive = not around.isdisjoint(word_lists.words(code, "reflexives.txt"))
    if not reflexive and not around.isdisjoint(word_lists.words(code, "passives.txt")):
        return None  # who is told does not tell
    if not around.isdisjoint(word_lists.words(code, "not_finite.txt")):
        return None
    if word in word_lists.words(code, "plural_verbs.txt") and not _is_plural(tokens, first - 1):
        says = says and is_cue(tokens, at)
    if word in word_lists.words(code, "reflexive_sayings.txt") and not reflexive:
        says = False
    if word in word_lists.words(code, "sayings_behind.txt") and not _is_beside(tokens, first, at):
        says = False
    return "says" if says else "shows" if shows else "learns" if learns else None


def _listed(code: str, *names: str) -> frozenset[str]:
    return frozenset().union(*(word_lists.words(code, name) for name in names))


def _is_plural(tokens: Tokens, at: int) -> bool:
    """Whether a token is a plural that may be a subject: residents, people, police."""
    if at < 0:
        return False
    code, word = tokens.language.code, tokens.words[at]
    many = word_lists.words(code, "nobody_named.txt") | lexicon.table(code, "attribution.tsv").keys()
    return word in many or (word.endswith("s") and word not in tokens.language.stop_words)


def _is_beside(tokens: Tokens, first: int, at: int) -> bool:
    """Whether a verb stands beside what was said: behind a comma or quotation, in front of «that» or a colon."""
    before = tokens.words[first - 1 : first]
    behind = tokens.words[at + 1 : at + 2]
    said = frozenset({*tokens.language.complementizers, ":", '"', "«", "“"})
    return before in ([","], ['"'], ["»"], ["”"]) or not said.isdisjoint(behind)


def _is_noun(tokens: Tokens, at: int) -> bool:
    """Whether a word that is a verb of saying elsewhere is a noun: the reports, le juge, une tonne."""
    code = tokens.language.code
    before = tokens.words[at - 1] if at else ""
    # «The estimates were published», «the bank described by the paper».
    verbs = word_lists.words(code, "passives.txt") | word_lists.words(code, "agents.txt")
    return (
        before in lexicon.words(code, "articles.txt")
        or before in lexicon.words(code, "prepositions.txt")
        or not verbs.isdisjoint(tokens.words[at + 1 : at + 2])
    )


def helpers(tokens: Tokens, at: int) -> int:
    """Where the words begin that belong to a verb: auxiliaries, pronouns, «not», adverbs."""
    code = tokens.language.code
    small = _helping(code)
    first = at
    if not is_cue_alone(tokens, at) and is_cue(tokens, at):
        first -= 1  # fait *savoir*
    while first > max(0, at - _MOST_HELPERS) and (
        tokens.words[first - 1] in small or tokens.words[first - 1].endswith(("ment", "ly"))
    ):
        first -= 1
    while tokens.words[first] in ("-", *APOSTROPHES):
        first += 1
    return first


def is_cue_alone(tokens: Tokens, at: int) -> bool:
    """Whether a token is a verb of saying without the one in front of it."""
    code, word = tokens.language.code, tokens.words[at]
    return word in _listed(code, "stances.txt", "showing.txt", "learning.txt", "plural_verbs.txt") or (
        word in tokens.language.reporting_verbs or word in lexicon.words(code, "saying_verbs.txt")
    )


@cache
def _helping(code: str) -> frozenset[str]:
    return word_lists.words(code, "verb_helpers.txt") | pronouns(code) | APOSTROPHES | {"-"}


def pronouns(code: str) -> frozenset[str]:
    """The pronouns that stand for who speaks."""
    return cues(get_language(code))["speaker"]


def is_court(words: Iterable[str], code: str) -> bool:
    """Whether a court is among some words."""
    return not word_lists.words(code, "courts.txt").isdisjoint(words)


def quoted(tokens: Tokens) -> list[bool]:
    """Which tokens stand between quotation marks."""
    found, within = [], False
    for word in tokens.words:
        if word in OPENING_QUOTES and not (within and word in CLOSING_QUOTES):
            within = True
            found.append(True)
            continue
        found.append(within)
        if word in CLOSING_QUOTES:
            within = False
    return found


def impersonal(tokens: Tokens, at: int) -> int | None:
    """Behind a verb at `at` that has nobody for its subject: indique-t-*on*, a-t-*on* appris; else None."""
    nobody = word_lists.words(tokens.language.code, "impersonal.txt")
    if not nobody.isdisjoint(tokens.words[max(0, at - 2) : at]):
        return at + 1
    return next((k + 1 for k in range(at + 1, min(len(tokens), at + 5)) if tokens.words[k] in nobody), None)


def withheld(tokens: Tokens, first: int) -> tuple[int, int] | None:
    """Start and end of a subject whose name is withheld: *an official*, who asked not to be named, said."""
    code = tokens.language.code
    known = word_lists.words(code, "withheld.txt")
    last = next(
        (k for k in reversed(range(max(0, first - _CLAUSE), first)) if tokens.words[k] in known), None
    )
    if last is None or first - last > 2:
        return None
    who = next(
        (k for k in reversed(range(last)) if tokens.words[k] in word_lists.words(code, "relatives.txt")), None
    )
    comma = next((k for k in reversed(range(last)) if tokens.words[k] == ","), None)
    if comma is not None and (who is None or who < comma) and tokens.words[first - 1] == ",":
        who = comma + 1  # a cook, *speaking on condition of anonymity*, said
    if who is None or not STOPS.isdisjoint(tokens.words[who:first]):
        return None
    start = next((k + 1 for k in reversed(range(who - 1)) if tokens.words[k] in STOPS | {","}), 0)
    return (start, who - (tokens.words[who - 1] == ",")) if start < who - 1 else None
