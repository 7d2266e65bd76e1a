"""The people of a French or English article: their names, offices, genders and ages."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from summarizer.facts.latin.names.capitals import is_capital
from summarizer.facts.latin.names.names import Name, last_of
from summarizer.facts.latin.people import find_roles
from summarizer.facts.latin.speech.bodies import kinds_of
from summarizer.facts.latin.speech.genders import gender_by_name, gender_in_front
from summarizer.facts.tokens import Tokens

LONGEST_OFFICE = 8
"""Tokens between the article of an office and the name; set by hand."""
_DIGITS = 3  # of an age


class Person(Struct):
    """A person of an article.

    Attributes:
        name: His fullest name.
        last: His last name.
        roles: The words of his offices.
        mentions: The sentences he is named in.
        gender: «f» or «m» where a title or an office tells; else empty.
        age: His years, where they are told; else none.
    """

    name: str
    last: str
    roles: set[str]
    mentions: list[int]
    gender: str = ""
    age: int = 0


def find_people(sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> list[Person]:
    """The people an article names, in the order of their first mention; a last name alone is its one full name."""
    found: dict[str, list[Person]] = {}
    order: list[Person] = []
    opening: dict[str, list[Person]] = {}  # by the first word of their names
    every = [
        (tokens, inside, n, i)
        for n, (tokens, inside) in enumerate(zip(sentences, names, strict=True))
        for i, name in enumerate(inside)
        if name.kind == "person"
    ]
    for tokens, inside, n, i in sorted(
        every, key=lambda item: -(item[1][item[3]].last - item[1][item[3]].first)
    ):
        name = inside[i]
        text = " ".join(tokens.raw(name.first, name.last).split())
        last = tokens.words[last_of(tokens, name)]
        known = found.setdefault(last, [])
        fits = [person for person in known if person.name.casefold().endswith(text.casefold())]
        if not known and name.first == name.last:
            # «her mother, *Fiona*, said», of whom the article tells as Fiona Parry too
            given = opening.get(text.casefold(), [])
            fits = given if len(given) == 1 else []
        if len(fits) != 1:
            if fits or (known and name.first == name.last):
                continue
            fits = [Person(text, last, set(), [])]
            known.append(fits[0])
            order.append(fits[0])
            opening.setdefault(text.casefold().split()[0], []).append(fits[0])
        person = fits[0]
        person.mentions.append(n)
        for role in find_roles(tokens, inside, i):
            person.roles |= set(tokens.language.words(role))
        person.roles |= _trade_by_title(tokens, name)
        person.gender = person.gender or gender_in_front(tokens, name)
        person.age = person.age or _age(tokens, name)
    for person in order:
        person.mentions.sort()
        person.gender = person.gender or gender_by_name(person.name, sentences[0].language.code)
    return sorted(order, key=lambda person: person.mentions[0])


def _age(tokens: Tokens, name: Name) -> int:
    """The years told beside a name: So-and-so, *34*; *17-year-old* student So-and-so; Untel, *34* ans."""
    words = tokens.words
    behind = words[name.last + 2 : name.last + 4] if words[name.last + 1 : name.last + 2] == [","] else []
    if behind[:1] and behind[0].isdigit() and behind[1:] in ([","], ["."], ["ans"]):
        return int(behind[0][:_DIGITS])
    front = range(max(0, name.first - LONGEST_OFFICE), name.first)
    at = next((k for k in front if words[k].isdigit() and words[k + 1 : k + 3] == ["-", "year"]), None)
    return int(words[at][:_DIGITS]) if at is not None else 0


def _trade_by_title(tokens: Tokens, name: Name) -> set[str]:
    """The title in front of a name that tells a trade: *Me* Untel is a lawyer, *Dr* So-and-so a physician."""
    front = {tokens.words[k] for k in range(max(0, name.first - 2), name.first) if is_capital(tokens, k)}
    return front & kinds_of(tokens.language.code, "people_kinds.tsv").keys()


def agrees(gender: str, person: Person) -> bool:
    """Whether a person may be of a gender, «f» or «m»; empty where nothing tells."""
    return not (gender and person.gender) or gender == person.gender
