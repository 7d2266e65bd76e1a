"""What French sets between a verb of saying and its subject: a dit *mardi sur Radio Alpha* le maire."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import is_weekday
from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.names.offices import is_title
from summarizer.facts.latin.saying import saying_verbs
from summarizer.facts.latin.speech.speaking_offices import behind_receiver
from summarizer.facts.latin.word_groups import FRENCH_OF, speech_words
from summarizer.facts.marks import APOSTROPHES
from summarizer.facts.tokens import Tokens

_FARTHEST = 14  # tokens from the verb to its subject; set by hand
_LONGEST = 7  # tokens of one phrase: «dans une lettre ouverte au ministère»; set by hand
_FROM_MARKS = 5  # tokens from the end of a quotation to its verb: «, s'est aussi dit»; set by hand
_ADVERB = "ment"  # the ending of most adverbs


def behind_adverbials(tokens: Tokens, names: Sequence[Name], k: int, closes: int) -> int:
    """The last token of what tells when, where and to whom a verb tells something, before who says it.

    The verb itself, where nothing shows where its subject begins.

    Args:
        tokens: The sentence.
        names: Its names.
        k: The verb.
        closes: The token behind the quotation that the verb stands behind.
    """
    if tokens.language.code != "fr" or not _is_inverted(tokens, k, closes):
        return behind_receiver(tokens, names, k)
    at = k + 1
    while at < min(len(tokens), k + _FARTHEST):
        if at > k + 1 and _begins_subject(tokens, names, at):
            return at - 1
        end = at if _is_adverb(tokens, at) else _end_of_phrase(tokens, names, at)
        if end is None:
            return k
        at = end + 1
    return k


def _is_inverted(tokens: Tokens, k: int, closes: int) -> bool:
    """Whether a verb at token `k` follows a quotation and small words: « … », *a ainsi dit*."""
    between = tokens.words[closes:k]
    plain = speech_words("small") | speech_words("between") | APOSTROPHES | {","}
    return closes <= k <= closes + _FROM_MARKS and plain.issuperset(between)


def _begins_subject(tokens: Tokens, names: Sequence[Name], at: int) -> bool:
    """Whether a subject may begin at a token: with somebody's name or title, or an article."""
    articles = lexicon.words(tokens.language.code, "articles.txt")
    named = any(name.first == at and name.kind == "person" for name in names)
    return named or is_title(tokens, at) or tokens.words[at] in articles - FRENCH_OF


def _is_adverb(tokens: Tokens, at: int) -> bool:
    """Whether a token tells when or how something is said: *jeudi*, *soir*, *aussi*, *sèchement*."""
    word = tokens.words[at]
    adverb = word.endswith(_ADVERB) and len(word) > len("moment")
    return adverb or is_weekday(tokens, at) or word in speech_words("between")


def _end_of_phrase(tokens: Tokens, names: Sequence[Name], at: int) -> int | None:
    """The last token of a phrase that a preposition at a token opens: *auprès de l'AFP*, *à Lille*; or None."""
    code = tokens.language.code
    if tokens.words[at] not in lexicon.words(code, "prepositions.txt"):
        return None
    articles = lexicon.words(code, "articles.txt") | APOSTROPHES | FRENCH_OF
    first = at + 1
    while first < len(tokens) and tokens.words[first] in articles:
        first += 1
    people = {k for name in names if name.kind == "person" for k in range(name.first, name.last + 1)}
    small = (tokens.language.stop_words | saying_verbs(code)) - articles
    for end in range(first, min(len(tokens) - 1, first + _LONGEST)):
        word = tokens.words[end]
        plain = word.isalpha() or word in APOSTROPHES | {"-"}
        noun = end == first > at + 1  # dans *un communiqué*, which is a verb elsewhere
        if not plain or end in people or (word in small and not noun):
            return None  # a dit *à Untel*, a dit *sur ce qui* …
        after = end + 1
        goes_on = tokens.words[after] in APOSTROPHES | {"-"} or word in articles | {"-"}
        if not goes_on and (
            _begins_subject(tokens, names, after)
            or _is_adverb(tokens, after)
            or tokens.words[after] in lexicon.words(code, "prepositions.txt")
        ):
            return end
    return None
