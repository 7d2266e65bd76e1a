"""The offices and other nouns of who says something in French and English text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from corpus import get_language
from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import former, is_capital
from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.names.offices import is_office_noun
from summarizer.facts.latin.saying import saying_verbs
from summarizer.facts.latin.word_groups import speech_words
from summarizer.facts.marks import APOSTROPHES
from summarizer.facts.tokens import Tokens

_ONE = frozenset({"one", "un", "une"})
_PLURAL_ARTICLES = frozenset({"the", "its", "his", "her", "their", "our", "ses", "leurs", "les", "ces"})
_SHORTEST_ADJECTIVE = 4  # letters: shorter words that end like one are none; set by hand
WHOSE = frozenset({"of", "for", "at", "from", "de", "d", "du", "des"})
"""What stands between an office and whose it is."""
TO = frozenset({"to", "à", "au", "aux"})
"""What stands in front of whom something is told to."""
_SOME, _RECEIVER = frozenset({"des"}), 2  # words of whom it is told to; set by hand
_CLOSE = (["proche"], ["close"], ["familiar"])
_NEARBY = WHOSE | {"to", "with"}
# Behind these a subject opens its clause, where it is no object: mais *les avocats* ont dit.
_OPENS = frozenset({",", "but", "mais", "que", "and", "et"})
_IN = frozenset({"in", "dans"})  # «*in* a statement» nobody speaks
# Behind these stands what somebody is, and no subject.
_IS = frozenset({"is", "are", "was", "were", "be", "been", "est", "sont", "était", "étaient", "été"})
MARKS = frozenset('.;:!?()[]…«»“”"')
"""Marks that no office holds."""


@cache
def _heads(code: str) -> frozenset[str]:
    """The nouns of who may speak, in small letters."""
    titles = get_language(code).titles
    kinds = lexicon.table(code, "people_kinds.tsv").keys() | lexicon.table(code, "body_kinds.tsv").keys()
    return lexicon.words(code, "roles.txt", "speaking_things.txt", "humans.txt") | (kinds - titles)


@cache
def humans(code: str) -> frozenset[str]:
    """The nouns of people and none of bodies."""
    return lexicon.words(code, "roles.txt", "humans.txt") | lexicon.table(code, "people_kinds.tsv").keys()


def is_human(tokens: Tokens, first: int, last: int) -> bool:
    """Whether some tokens tell a person and not a body: *a hospital doctor*, and not *the hospital*."""
    return not humans(tokens.language.code).isdisjoint(tokens.words[first : last + 1])


def office_at(tokens: Tokens, first: int, opens: int, closes: int) -> tuple[int, int] | None:
    """The tokens of an office or another noun that speaks at token `first`, outside a quotation; else None."""
    articles = lexicon.words(tokens.language.code, "articles.txt")
    begin = first
    while begin < len(tokens) and (tokens.words[begin] in articles or tokens.words[begin] in APOSTROPHES):
        begin += 1
    at = _behind_one_of(tokens, begin)
    if opens <= at < closes:
        return None
    several = at == 0 or at > begin or (begin > first and tokens.words[begin - 1] in articles)
    joined = 2 * (tokens.words[at + 1 : at + 2] == ["-"])  # the *third-tier* side
    for head in range(at, min(len(tokens), at + 3 + joined)):
        if _is_head(tokens, head, at) or (several and is_plural(tokens, head)):
            return begin - (at > begin), _end(tokens, head, opens, closes)
        hyphen = tokens.words[head] == "-" and head > at
        if not (hyphen or tokens.words[head].isalpha()) or tokens.words[head] in tokens.language.stop_words:
            return None
    return None


def _end(tokens: Tokens, head: int, opens: int, closes: int) -> int:
    """The last token of an office with the noun at token `head`, with whose it is."""
    last = head
    while last + 1 < len(tokens) and _goes_on(tokens, last + 1) and not opens <= last + 1 < closes:
        last += 1
    links = lexicon.words(tokens.language.code, "linking_words.txt")
    while last > head and (not tokens.words[last].isalpha() or tokens.words[last] in links):
        last -= 1
    return _with_whose(tokens, last, opens, closes)


def _is_head(tokens: Tokens, k: int, first: int) -> bool:
    """Whether a token is the noun of an office that begins at token `first`, or its end: the *former*."""
    was = k > first and tokens.words[k - 1] in former() and tokens.words[k].isalpha()
    tied = tokens.words[k + 1 : k + 2] == ["-"] and tokens.touches(k + 1)
    tied = tied and not is_capital(tokens, k + 2)  # the *Labour*-run council, and no *Spokesman*-Review
    return not tied and (tokens.words[k] in _heads(tokens.language.code) or is_office_noun(tokens, k) or was)


def _behind_one_of(tokens: Tokens, at: int) -> int:
    """The token behind one *of the* and l'un *des*, where they stand at a token; else that token."""
    if at == 0 or at >= len(tokens) or tokens.words[at - 1] not in _ONE or tokens.words[at] not in WHOSE:
        return at
    end = at + 1 + (not _PLURAL_ARTICLES.isdisjoint(tokens.words[at + 1 : at + 2]))
    return end if end < len(tokens) else at


def is_plural(tokens: Tokens, k: int) -> bool:
    """Whether a token is the plural of a noun of who may speak: *analysts*, *deux médecins*."""
    word = tokens.words[k] if k < len(tokens) else ""
    return (
        len(word) > _SHORTEST_ADJECTIVE and word.endswith("s") and word[:-1] in _heads(tokens.language.code)
    )


def _with_whose(tokens: Tokens, last: int, opens: int, closes: int) -> int:
    """The last token of an office with whose it is, in small letters: a spokesman *for the coastguard*."""
    code = tokens.language.code
    other = tokens.language.stop_words | saying_verbs(code) | lexicon.table(code, "calendar.tsv").keys()
    at = last + 1
    near = tokens.words[at : at + 1]
    at += near in _CLOSE  # une source *proche* de l'enquête
    if at >= len(tokens) or tokens.words[at] not in (_NEARBY if near in _CLOSE else WHOSE):
        return last
    articles = lexicon.words(code, "articles.txt") | APOSTROPHES
    at += 1
    while at < len(tokens) and tokens.words[at] in articles:
        at += 1
    noun = at < len(tokens) and tokens.words[at].isalpha() and tokens.words[at] not in other
    end = at
    while is_capital(tokens, end) and is_capital(tokens, end + 1):
        end += 1  # analysts at *Halden Bank*
    return end if noun and not opens <= end < closes else last


def with_adjective(tokens: Tokens, first: int, last: int) -> tuple[int, int]:
    """An office with the French adjective behind it that tells more of who has no name: un ministre *libanais*."""
    return first, last + (is_human(tokens, last, last) and nation_at(tokens, last + 1) != "")


def nation_at(tokens: Tokens, at: int) -> str:
    """The French adjective of a country at a token, in small letters; empty where there is none."""
    endings = lexicon.lines(tokens.language.code, "national_adjective_endings.txt")
    if not endings or at >= len(tokens) or is_capital(tokens, at):
        return ""
    word: str = tokens.words[at]
    plain = word.endswith(endings) and word not in saying_verbs(tokens.language.code)
    return word if plain and len(word) > _SHORTEST_ADJECTIVE else ""


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether an office goes on: with another of its words, or what it is of by a capital."""
    word = tokens.words[at]
    code = tokens.language.code
    if word in lexicon.words(code, "roles.txt"):
        return True
    # An adjective behind its noun, where the language puts it there: une source *sécuritaire*.
    noun = tokens.words[at - 1]
    thing = noun in lexicon.words(code, "speaking_things.txt") or noun in lexicon.table(
        code, "body_kinds.tsv"
    )
    if thing and len(word) > _SHORTEST_ADJECTIVE and word not in _heads(code):
        endings = lexicon.lines(code, "adjective_endings.txt")
        if word.endswith(endings):
            return True
    links = lexicon.words(tokens.language.code, "linking_words.txt")
    if word == "." and tokens.words[at - 1] in tokens.language.titles:
        return True  # les avocats de *M.* Untel
    return (is_capital(tokens, at) or word in links or word in APOSTROPHES) and (
        is_capital(tokens, at) or any(is_capital(tokens, j) for j in range(at + 1, min(len(tokens), at + 3)))
    )


def office_before(tokens: Tokens, k: int, opens: int, closes: int) -> tuple[int, int] | None:
    """An office in front of a verb: the prime minister said, le ministre a déclaré."""
    verbs = saying_verbs(tokens.language.code)
    articles = lexicon.words(tokens.language.code, "articles.txt")
    small = speech_words("small")
    for first in range(k - 1, max(-1, k - 10), -1):
        if first == 0 and tokens.language.code == "en" and is_plural(tokens, 0):
            return office_at(tokens, 0, opens, closes)  # «*Analysts* at the bank wrote»
        of_title = tokens.words[first] == "." and tokens.words[first - 1] in tokens.language.titles
        if (tokens.words[first] in MARKS and not of_title) or tokens.words[first] in verbs:
            return None
        is_also = first > 1 and tokens.words[first - 1] in small and tokens.words[first - 2] in _IS
        if tokens.words[first] in articles and (is_also or (first and tokens.words[first - 1] in _IS)):
            return None  # «he has sailed since he *was a child* and said»: what he was
        if first and (tokens.words[first - 1] in WHOSE or tokens.words[first - 1] in _IN):
            continue
        if tokens.words[first] in articles:
            found = office_at(tokens, first, opens, closes)
            if found and found[1] < k:
                return found
        opened = first == 0 or tokens.words[first - 1] in _OPENS
        if opened and tokens.words[first] in _PLURAL_ARTICLES and is_plural(tokens, first + 1):
            last = _end(tokens, first + 1, opens, closes)  # *les avocats* ont dit
            return (first + 1, last) if last < k else None
    return None


def behind_receiver(tokens: Tokens, names: Sequence[Name], k: int) -> int:
    """The last token of whom a verb at token `k` tells it to, before who says it: a dit *à la presse* le maire.

    The verb itself where it tells nobody, or nothing shows where its subject begins.
    """
    words, articles = tokens.words, lexicon.words(tokens.language.code, "articles.txt") | _SOME
    at = k + 1
    if at >= len(tokens) or words[at] not in TO:
        return k
    at += 1
    while at < len(tokens) and (words[at] in articles or words[at] in APOSTROPHES):
        at += 1
    if at == k + 2 and words[k + 1] == "à" and not is_capital(tokens, at):
        return k
    people = {m.first for m in names if m.kind == "person"}
    for last in range(at, min(len(tokens) - 1, at + _RECEIVER)):
        if not words[last].isalpha() or last in people:
            return k
        if last + 1 in people or words[last + 1] in articles - _SOME:
            return last
    return k


def is_governed(tokens: Tokens, name: Name) -> bool:
    """Whether a name is no subject: behind a preposition, or the owner of what is named behind it."""
    if owns(tokens, name):
        return True
    before = tokens.words[name.first - 1] if name.first else ""
    return before in lexicon.words(tokens.language.code, "prepositions.txt")


def is_of_another(tokens: Tokens, name: Name) -> bool:
    """Whether a name is behind a preposition, an article between them or none: an officer *of the* Fraud Unit."""
    at = name.first - 1
    while at > 0 and (tokens.words[at] == "." or tokens.words[at] in tokens.language.titles):
        at -= 1  # «les avocats *de M.* Untel»
    # «A spokesperson for the *operator* Northern Trains»
    kinds = lexicon.table(tokens.language.code, "body_kinds.tsv")
    at -= at > 0 and tokens.words[at] in kinds and not is_capital(tokens, at)
    while at > 0 and (
        tokens.words[at] in lexicon.words(tokens.language.code, "articles.txt")
        or tokens.words[at] in APOSTROPHES
    ):
        at -= 1
    small = lexicon.words(tokens.language.code, "prepositions.txt")
    return is_governed(tokens, name) or (at >= 0 and tokens.words[at] in small)


def owns(tokens: Tokens, name: Name) -> bool:
    """Whether the possessive stands behind a name: *So-and-so's*."""
    return tokens.words[name.last + 1 : name.last + 3] in (["'", "s"], ["’", "s"])
