"""The people of an Arabic article: what is known of each, where he is named, how well a description fits him."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from corpus import get_language
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import BARE_ARTICLES, written
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.people.office_nouns import GENERAL, role_head
from summarizer.facts.arabic.people.people import find_roles
from summarizer.facts.arabic.places import is_place
from summarizer.facts.arabic.saying import cue, verb_gender
from summarizer.facts.arabic.speech.source import gender_of, last_before
from summarizer.facts.arabic.speech.words_of_office import demonym_stems, generic_roles, role_classes, stem
from summarizer.facts.arabic.word_groups import people_words
from summarizer.facts.person_names import Namesakes, person_parts
from summarizer.facts.tokens import Tokens

OFFICE, CLASS = 3, 2
"""Ranks of fit: what has the office goes before what has the trade."""
BY_MANY = frozenset({"activist", "artist", "journalist", "scholar", "writer"})
"""Classes of trades that one has beside others: the teacher is an activist and an expert."""
# And of those that one has alone on the field and in the ranks.
_ALONE = frozenset({"coach", "officer", "player"})
_NEAR = 2  # sentences back to the full name of a namesake who is meant by the last name; set by hand
_FAR = 8  # and so many where the other was named before them
_FATHER = "ابو"  # which `person_parts` writes in one with the name of the son
_MANAGER, _TECHNICAL = "مدير", "فني"
_OFFICE = 4  # words of an office between a verb and a name; set by hand
_COUNTERPART = "نظير"
_ANYBODY = "*"


def _told_gender(tokens: Tokens, first: int) -> str:
    """The gender of the verb of saying in front of a name, or of its office: *announced* the mayor of."""
    k = first - 1
    while (
        k > 0
        and first - k <= _OFFICE
        and (tokens.words[k].startswith(BARE_ARTICLES) or is_place(tokens.words[k]))
    ):
        k -= 1
    head = role_head(tokens.words[k]) if 0 < k < first - 1 else None
    k -= head is not None and head[1] == 0  # the noun of a construct
    return verb_gender(tokens, k) if k >= 0 and cue(tokens, k) == "verb" else ""


class Person:
    """A person of an article: what is known of him, and where he is named.

    Attributes:
        name: His fullest name.
        parts: Its parts.
        heads: The nouns of his offices, masculine and without the article.
        words: The other words of his offices.
        gender: «f» or «m» where an office or a verb tells; else empty.
        mentions: (sentence, token) of each, in order.
    """

    __slots__ = ("gender", "heads", "mentions", "name", "parts", "words")

    def __init__(self, name: str, parts: tuple[str, ...]) -> None:
        """Begin with a name."""
        self.name, self.parts = name, parts
        self.heads: set[str] = set()
        self.words: set[str] = set()
        self.gender = ""
        self.mentions: list[tuple[int, int]] = []

    def last_before(self, n: int, token: int) -> int | None:
        """The sentence of his last mention in front of a token; None where there is none."""
        return last_before(self.mentions, n, token)


def find_people(sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> list[Person]:
    """The people an article names, with their offices, in the order of their first mention."""
    found: list[tuple[tuple[str, ...], str, int, Name]] = []
    for n, (tokens, inside) in enumerate(zip(sentences, names, strict=True)):
        for name in inside:
            if name.kind == "person":
                text = " ".join(
                    [tokens.words[name.first][name.cut :], *tokens.words[name.first + 1 : name.last + 1]]
                )
                found.append((person_parts(text, "ar"), tokens.raw(name.first, name.last), n, name))
    people = {person.parts: person for person in _apart(found)}
    fitting: dict[tuple[str, ...], list[Person]] = {(): []}
    told, known = _Told(found), Namesakes(people)
    roles: dict[int, dict[int, Sequence[str]]] = {}  # of the sentence that is read
    for parts, _, n, name in found:
        if parts not in fitting:
            fitting[parts] = [people[own] for own in known.fitting(parts)]
        fits = fitting[parts]
        if len(fits) > 1 and len(parts) == 1:
            gender = verb_gender(sentences[n], name.first - 1) if name.first else ""
            fits = _one_of_namesakes(fits, told, n, gender)
        if len(fits) == 1 or (fits and len(parts) > 1):
            if n not in roles:
                roles = {n: _roles(sentences[n], names[n])}
            _add(fits[0], sentences[n], n, name, roles[n][name.first])
    return sorted((p for p in people.values() if p.mentions), key=lambda p: p.mentions[0])


def _apart(found: Sequence[tuple[tuple[str, ...], str, int, Name]]) -> list[Person]:
    """The people that some names are of, who are named nowhere yet; fuller names first."""
    people: list[Person] = []
    known = Namesakes()
    # Each name once: an article may call a few people thousands of times.
    for parts in sorted({parts: None for parts, _, _, _ in found if parts}, key=lambda parts: -len(parts)):
        if not known.fitting(parts):
            known.add(parts)
            people.append(Person("", parts))
    return people


class _Told:
    """In which sentences each person is named in full, found when it is first asked for."""

    __slots__ = ("_found", "_known", "_whole")

    def __init__(self, found: Sequence[tuple[tuple[str, ...], str, int, Name]]) -> None:
        self._whole: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        for parts, _, n, _ in found:
            if len(parts) > 1:
                self._whole[parts].append(n)
        self._known = Namesakes(self._whole)
        self._found: dict[tuple[str, ...], list[int]] = {}

    def before(self, person: Person, n: int) -> int:
        """The last sentence up to `n` that names somebody in full; -1 where none does."""
        if person.parts not in self._found:
            fits = self._known.fitting(person.parts)
            self._found[person.parts] = sorted(n for own in fits for n in self._whole[own])
        told = self._found[person.parts]
        at = bisect_right(told, n)
        return told[at - 1] if at else -1


def _one_of_namesakes(people: Sequence[Person], told: _Told, n: int, gender: str) -> list[Person]:
    """The one of some people whom a last name in sentence `n` means; all where that is open."""
    # «The father of Hasan So-and-so» is a by-name of one who has a name as well.
    named = [person for person in people if not person.parts[0].startswith(_FATHER)]
    fits = named if len(named) == 1 else list(people)
    fits = _of_gender(fits, gender) if len(fits) > 1 else fits
    fits = _told_before(fits, told, n) if len(fits) > 1 else fits
    # Of him who has an office the others may be parts: «*supporters of* So-and-so».
    offices = [person for person in fits if person.heads]
    return offices if len(offices) == 1 else fits


def _told_before(people: Sequence[Person], told: _Told, n: int) -> list[Person]:
    """The one of namesakes who alone is named in full up to sentence `n`, or right before it; else all.

    Args:
        people: The namesakes.
        told: In which sentences they are named in full.
        n: The sentence in which one of them is called by his last name.
    """
    before = [(told.before(person, n), person) for person in people]
    for first in (0, n - _FAR, n - _NEAR):
        named = [person for last, person in before if last >= max(first, 0)]
        if len(named) == 1:
            return named
    return list(people)


def _of_gender(people: Sequence[Person], gender: str) -> list[Person]:
    """The one of namesakes who has the gender of a verb where all others have the other; else all."""
    fits = [person for person in people if person.gender == gender]
    sure = gender in ("f", "m") and len(fits) == 1 and all(person.gender for person in people)
    return fits if sure else list(people)


def _roles(tokens: Tokens, names: Sequence[Name]) -> dict[int, Sequence[str]]:
    """The roles of the people of a sentence, by the first tokens of their names."""
    return {names[i].first: own for i, own in find_roles(tokens, names, ()).items()}


def _add(person: Person, tokens: Tokens, n: int, name: Name, roles: Sequence[str]) -> None:
    text = written(tokens, name.first, name.last, name.cut)
    if len(text.split()) > len(person.name.split()):
        person.name = text
    person.mentions.append((n, name.first))
    told = _told_gender(tokens, name.first)
    if told == "f" or (told == "m" and not person.gender):
        person.gender = told  # many a woman has an office with a man's noun
    for role in roles:
        head, *rest = get_language("ar").words(role)
        person.heads.add(stem(head))
        person.words |= {stem(word) for word in rest}
        if not person.gender and stem(head) in role_classes():
            person.gender = gender_of(role.split()[0])


def fits(person: Person, head: str, rest: set[str], gender: str) -> int:
    """How well a description fits a person: its office 3 and more, its trade 2, nothing against it 1; else 0."""
    if gender != person.gender and (gender == "f" or (gender and person.gender)):
        return 0  # of most men nothing tells that they are; of a woman something should
    nations, own = (
        rest & demonym_stems() - people_words("of many nations"),
        person.words & demonym_stems() - people_words("of many nations"),
    )
    if nations and own and nations.isdisjoint(own):
        return 0
    if head in person.heads or (_COUNTERPART in person.heads and nations & own):
        other, kept = _telling(rest, person.words)
        # The minister of justice is not the one of finance.
        if other and kept and other.isdisjoint(kept) and head not in generic_roles():
            return 0
        if other and not kept and not nations & own:
            return CLASS  # of what he is the head is not known: «the *tribal* leader» may be another
        return OFFICE + bool(nations & own or other & kept)
    classes = generic_roles().get(head)
    held = classes_of(person)
    if classes == _ANYBODY:
        return int(not rest - demonym_stems())  # the speaker *of the army* has an office
    wanted = {classes} if classes else set(role_classes().get(head, ()))
    if held & wanted and (classes or not rest - demonym_stems() - people_words("of a trade")):
        return CLASS
    return 1 if not person.heads and classes else 0


def may_be_many(person: Person) -> bool:
    """Whether a person may be an activist, expert or writer as well by what is known of him."""
    return _ALONE.isdisjoint(classes_of(person))


def classes_of(person: Person) -> set[str]:
    """The classes of a person's offices; the *technical director* of a team is its coach."""
    found = {name for head in person.heads for name in role_classes().get(head, ())}
    return found | ({"coach"} if _MANAGER in person.heads and _TECHNICAL in person.words else set())


def _telling(rest: set[str], own: set[str]) -> tuple[set[str], set[str]]:
    """The words that tell what two offices are of: of *this* party and *that* one, where both say which."""
    other, kept = rest - demonym_stems() - GENERAL, own - demonym_stems() - GENERAL
    which = other - _body_stems(), kept - _body_stems()
    return which if all(which) else (other, kept)


@cache
def _body_stems() -> frozenset[str]:
    return frozenset(stem(word) for word in lexicon.words("ar", "organization_heads.txt"))


def is_of_place(words: Sequence[str]) -> bool:
    """Whether an office is made definite by the place it is of: the emir *of Qatar*, *of the state of* Qatar."""
    of = words[1:2] if words[1:2] and words[1] not in lexicon.words("ar", "place_heads.txt") else words[2:3]
    return bool(of) and is_place(of[0])
