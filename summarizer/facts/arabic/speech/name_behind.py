"""The name that stands with a description of who speaks, wherever the description goes before it ends."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from corpus import vocabulary
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import POSSESSIVES, UNJOINED_ARTICLES, written
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.not_names import RELATIVE
from summarizer.facts.arabic.people.office_nouns import is_attendant, role_head
from summarizer.facts.arabic.places import is_place
from summarizer.facts.arabic.saying import bare, cue
from summarizer.facts.arabic.speech.source import Source, source_noun
from summarizer.facts.arabic.verb_forms import is_imperfect
from summarizer.facts.arabic.word_groups import people_words
from summarizer.facts.marks import CLOSING_QUOTES, OPENING_QUOTES
from summarizer.facts.tokens import Tokens

_LONGEST = 16  # tokens from a description to the name that it leads to; set by hand
_COMMAS = frozenset({"،", ","})
# Prepositions that an office may hold: the official *in* the office, the deputy *of* the movement.
_OF_OFFICES = frozenset({"في", "لدي", "عن", "من", "باسم"})
_FROM = "عن"
# «That» with a pronoun of several women or two.
_THAT_THEY = frozenset({"انهن", "بانهن", "انهما", "بانهما"})
# Where a clause or another sentence begins, or an aside.
_BREAKS = frozenset(":؛;.!؟?(–—") | RELATIVE


def with_name_behind(tokens: Tokens, found: Source, people: Iterable[Name], ends: Collection[int]) -> Source:
    """Somebody who is only described as the person whose name stands in apposition to the description.

    Args:
        tokens: The sentence: said *the official of the office in Berlin* So-and-so.
        found: Whoever is described.
        people: The names of people that may be his, in order.
        ends: The tokens at which the sentence's names of bodies and places end.
    """
    plural = _is_plural(tokens.words[found.first])  # «the deputies So-and-so and So-and-so» are several
    name = None if found.person or found.rank == 0 or plural else _name_behind(tokens, found, people, ends)
    if name is None:
        return found
    text = written(tokens, name.first, name.last, name.cut)
    return Source(found.first, name.last, text, 0, found.gender, name, found.governed)


def _name_behind(tokens: Tokens, found: Source, people: Iterable[Name], ends: Collection[int]) -> Name | None:
    relays = found.first > 0 and cue(tokens, found.first - 1) == "relay"
    for name in people:
        if name.first <= found.last:
            continue
        between = range(found.last + 1, name.first)
        if name.cut or len(between) > _LONGEST or any(_breaks(tokens, k) for k in between):
            return None
        if relays and any(tokens.words[k] == _FROM for k in between):
            return None  # the agency relays *from* So-and-so
        if _is_open(tokens.words[found.last + 1 : name.first]):
            return None  # the author of «*So-and-so* and his time»
        if _is_apposed(tokens, found, name.first, ends):
            return name
    return None


def _breaks(tokens: Tokens, k: int) -> bool:
    """Whether a noun phrase cannot go on with a token: a verb, «that», «who», «and» with a noun, who is told."""
    word = tokens.words[k]
    if word in _BREAKS or word in _THAT_THEY or word in tokens.language.complementizers or cue(tokens, k):
        return True
    if word in lexicon.words("ar", "prepositions.txt") - _OF_OFFICES:
        return True  # «*after* a meeting with So-and-so»
    office = role_head(word)
    if office == (word, 0) and not word.startswith("ال") and tokens.words[k - 1] not in _COMMAS:
        return True  # the president criticized *the minister of* So
    if word[0] == "و" and not word.startswith("وال") and role_head(word) is None:
        return word[1:] in vocabulary()
    told = source_noun(f"ال{word[2:]}" if word.startswith("لل") else word[1:]) if word[0] == "ل" else None
    return (told is not None and told[1] == 1) or (is_imperfect(word) and not is_place(word))


def _is_open(between: Sequence[str]) -> bool:
    """Whether quotation marks open in a stretch and do not close there."""
    marks = [word for word in between if word in OPENING_QUOTES or word in CLOSING_QUOTES]
    return bool(marks) and (marks.count('"') % 2 == 1 or marks[-1] not in CLOSING_QUOTES)


def _is_apposed(tokens: Tokens, found: Source, first: int, ends: Collection[int]) -> bool:
    """Whether a name that opens at a token is that of him who is described, and of nobody in his description.

    «The adviser of *the president* So-and-so», «in *the government of* So-and-so» name another; a title behind a
    definite word or a comma is his own.
    """
    words = tokens.words
    k = first - 1
    while k >= found.first and (words[k] in _COMMAS or _is_definite(words[k])):
        k -= 1
    run = range(k + 1, first)
    comma = any(words[j] in _COMMAS for j in run)
    attends = is_attendant(tokens, found.first) or tokens.raw(found.first).endswith(POSSESSIVES)
    human = next((j for j in run if j > found.first and _is_human(words[j])), None)
    if human is None:
        closed = k in ends or is_place(words[k]) or words[k] in CLOSING_QUOTES or _is_owned(tokens, found, k)
        return (comma or not attends) and (len(run) > 0 or closed)
    title = words[human]
    apart = words[human - 1] in _COMMAS or (_says(tokens, found) and not attends)
    another = title == words[found.first]  # praised *the coach* of the club, *the coach* So-and-so
    return (
        apart
        and not another
        and title.startswith("ال")
        and (human > k + 1 or k in ends or is_place(words[k]))
    )


def _says(tokens: Tokens, found: Source) -> bool:
    """Whether a verb that takes nobody but who speaks stands in front of a description."""
    before = bare(tokens.words[found.first - 1]) if found.first else ""
    return before in lexicon.words("ar", "plain_verbs.txt")


def _is_owned(tokens: Tokens, found: Source, k: int) -> bool:
    """Whether a token is what an office is of, with a pronoun: the minister *of his foreign affairs* So-and-so."""
    bare_office = k == found.first + 1 and not tokens.words[found.first].startswith("ال")
    return bare_office and tokens.raw(k).endswith(POSSESSIVES)


def _is_definite(word: str) -> bool:
    return word.startswith(UNJOINED_ARTICLES) or word in lexicon.words("ar", "demonyms.txt")


def _is_human(word: str) -> bool:
    """Whether a definite word is the noun of somebody, and so may be the title of whom the next word names."""
    found = role_head(word)
    listed = lexicon.words("ar", "humans.txt", "honorifics.txt", "ranks.txt") | people_words("late")
    return found is not None or word in listed or f"ال{word[2:]}" in listed


def _is_plural(word: str) -> bool:
    """Whether a word is a plural or dual of people, with the article or without."""
    listed = lexicon.words("ar", "human_plurals.txt")
    several = word.endswith(("ان", "ون", "ين")) and role_head(word[:-2]) is not None
    return several or word in listed or word.removeprefix("ال") in listed
