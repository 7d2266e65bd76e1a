"""Whether somebody who has just spoken in an Arabic article is called again by a noun not told of him before."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from summarizer.facts import lexicon
from summarizer.facts.arabic.saying import bare
from summarizer.facts.arabic.speech.known_people import BY_MANY, Person, classes_of, may_be_many
from summarizer.facts.arabic.speech.source import Source
from summarizer.facts.arabic.speech.words_of_office import demonym_stems, generic_roles, role_classes, stem
from summarizer.facts.arabic.word_groups import speech_words
from summarizer.facts.marks import OPENING_QUOTES
from summarizer.facts.tokens import Tokens

_TURNED = "المقابل"  # *in return*, of one who speaks next
_OPENING = 4  # tokens in which a sentence turns
_HEAD = "رييس"  # who is one of a state, and of much else
# Classes of `role_classes.tsv`: those who are in sports, in the ranks or at a bed are nothing else.
_FIELD = frozenset({"coach", "officer", "player", "doctor", "cleric"})


def is_called_again(
    people: Sequence[Person], spoke: Person, since: int, tokens: Tokens, n: int, source: Source
) -> bool:
    """Whether a definite noun of sentence `n` means who has spoken near before it, though no text told it of him.

    A definite noun means somebody the text has named, and he alone was named since he spoke: «the activist held» of
    a teacher, «the young woman», «the head of the observatory» where nobody else is named in the article at all.

    Args:
        people: The people of the article.
        spoke: Who spoke.
        since: The sentence in which he did.
        tokens: The sentence.
        n: Its number.
        source: The noun with what belongs to it.
    """
    if _turns(tokens, source.first) or _named_since(people, spoke, since, n, source.first):
        return False
    words = [word for word in tokens.words[source.first : source.last + 1] if word[0].isalpha()]
    head, rest = stem(bare(words[0])), {stem(word) for word in words[1:]} - _same()
    if bare(words[0]) in _humans():
        return source.text.startswith("ال") and not _has_other_office(spoke, head)
    trades = {generic_roles().get(head)} | role_classes().get(head, frozenset())
    if source.text.startswith("ال"):
        many = not trades.isdisjoint(BY_MANY) and may_be_many(spoke)
        unknown = not (spoke.heads - _anybody()) and not head_of_state(head) and bool(trades - {None})
        if many or (unknown and rest <= _adjectives(rest)):
            return True
    if head in speech_words("maker") and _is_of_work(words):
        return may_be_many(spoke)
    return _alone(people, spoke, n, source.first) and _may_be(spoke, head, rest)


def is_of_titled_work(tokens: Tokens, source: Source) -> bool:
    """Whether a noun is that of who made a work whose title stands behind it in marks: the author of *“So”*."""
    words = tokens.words[source.first : source.last + 1]
    titled = tokens.is_among(source.last + 1, OPENING_QUOTES)
    return stem(bare(words[0])) in speech_words("maker") and titled and _is_of_work(words)


def _is_of_work(words: Sequence[str]) -> bool:
    """Whether a noun is that of who made a work: the author *of the book*."""
    works = lexicon.words("ar", "works.txt")
    return any(word.removeprefix("ال") in works for word in words[1:3])


def _turns(tokens: Tokens, end: int) -> bool:
    opening = tokens.words[: min(end, _OPENING)]
    return any(
        word in speech_words("turn") or word in speech_words("part") or word == _TURNED for word in opening
    )


def _named_since(people: Sequence[Person], spoke: Person, since: int, n: int, token: int) -> bool:
    """Whether another is named between a speech and a token of sentence `n`."""
    return any(
        since <= s < n or (s == n and t < token) for p in people if p is not spoke for s, t in p.mentions
    )


def _alone(people: Sequence[Person], spoke: Person, n: int, token: int) -> bool:
    """Whether nobody else is named in an article in front of a token."""
    return all(p is spoke or p.mentions[0] > (n, token) for p in people)


def _may_be(spoke: Person, head: str, rest: AbstractSet[str]) -> bool:
    """Whether an office that a text tells in full may be a second one of somebody with others."""
    untold = not spoke.heads - _anybody()
    of_state = not untold and head_of_state(head) and (head != _HEAD or not rest.isdisjoint(_of_state()))
    known = head in role_classes() or (untold and head_of_state(head))
    if not known or of_state or head in spoke.heads or not rest - demonym_stems():
        return False
    return may_be_many(spoke) and _FIELD.isdisjoint(role_classes().get(head, ()))


def _has_other_office(spoke: Person, head: str) -> bool:
    """Whether somebody is known by what one is not beside a soldier's or a defendant's lot."""
    return head in _lots() and bool(classes_of(spoke))


@cache
def _lots() -> frozenset[str]:
    """The stems of nouns of those to whom something befell, or who bear arms, who have hardly an office told."""
    return frozenset(map(stem, lexicon.words("ar", "humans.txt"))) - frozenset(
        map(stem, ("الرجل", "المراه", "السيده", "الشاب", "الشابه"))
    )


def head_of_state(head: str) -> bool:
    """Whether the stem of an office is one that a text tells without a name: the *minister*, the *king*."""
    return head in {"وزير", "ملك", "رييس", "امير", "سلطان", "حاكم", "مدعي", "قاضي", "وكيل", "عاهل"}


@cache
def _humans() -> frozenset[str]:
    return lexicon.words("ar", "humans.txt")


@cache
def _anybody() -> frozenset[str]:
    """The stems of nouns by which anybody is called who speaks."""
    return frozenset(word for word, name in generic_roles().items() if name == "*")


@cache
def _of_state() -> frozenset[str]:
    """The stems of what the head of a state is at the head of."""
    return frozenset(map(stem, speech_words("of a state")))


@cache
def _same() -> frozenset[str]:
    return frozenset(map(stem, lexicon.words("ar", "same.txt")))


def _adjectives(rest: Collection[str]) -> set[str]:
    """Those of some stems that end as adjectives do: the *parliamentary* deputy."""
    return {word for word in rest if word.endswith("ي") or word in demonym_stems()}
