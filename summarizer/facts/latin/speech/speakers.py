"""Who speaks in French and English text: the person or body that a name, an office or a pronoun means."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.saying import is_cue
from summarizer.facts.latin.speech.antecedents import Antecedents, of_nation
from summarizer.facts.latin.speech.article_people import Person
from summarizer.facts.latin.speech.bodies import IT
from summarizer.facts.latin.speech.described import (
    body_meant,
    described,
    issues_text,
    opening_subject,
    opens_with_another,
    opens_with_kin,
)
from summarizer.facts.latin.speech.genders import gender_in_front, gender_of, gender_of_word
from summarizer.facts.latin.speech.speaking_offices import with_adjective
from summarizer.facts.latin.speech.subjects import NEAR, Said
from summarizer.facts.tokens import AND, Tokens

_AND = AND | {"&"}
# Of a sentence with more names than this only those so many tokens around a quotation are read for it.
_MANY, _AROUND = 60, 200
_BODIES_TOO = frozenset({"il", "elle"})
_Who = tuple[str | None, Person | None, bool]


def who(
    said: Said,
    where: int,
    n: int,
    sentences: Sequence[Tokens],
    names: Sequence[Sequence[Name]],
    antecedents: Antecedents,
) -> _Who:
    """Who speaks, as written and as the person he is, and whether it is an organization's name.

    Args:
        said: What stands for him in the text.
        where: The sentence that tells.
        n: The sentence of the quotation.
        sentences: The article's sentences.
        names: Their names.
        antecedents: Who was named and spoke before.
    """
    tokens = sentences[where]
    if said.name is not None:
        several = _several(tokens, names[where], said.name)
        if several:
            return " ".join(tokens.raw(*several).split()), None, False
        written = " ".join(tokens.raw(said.name.first, said.name.last).split())
        if said.name.kind == "organization":
            return written, None, True
        person = antecedents.by_name(tokens, said.name, where)
        if person is None and said.name.first == said.name.last and gender_in_front(tokens, said.name):
            title = said.name.first - 1 - (tokens.words[said.name.first - 1] == ".")
            written = " ".join(
                tokens.raw(title, said.name.last).split()
            )  # «Mrs Roe», where she is no other Roe
        return written, person, False
    if said.office is not None:
        return _by_office(tokens, said.office, where, n, antecedents)
    body = _body_by_pronoun(said.pronoun, n, sentences, names, antecedents)
    return body or _person_by_pronoun(said, n, sentences, names, antecedents)


def _by_office(tokens: Tokens, office: tuple[int, int], where: int, n: int, antecedents: Antecedents) -> _Who:
    """Who has an office, or is called by what it names; as it is written, where that is open."""
    person = antecedents.by_office(where, tokens, *office) or described(antecedents, n, tokens, *office)
    if person and not of_nation(tokens, office[1], [person]):
        person = None  # «le président *chilien*», who is no Lebanese
    if person is None and antecedents.last and issues_text(antecedents, n, tokens, *office):
        return antecedents.last[2], antecedents.last[1], antecedents.last_body is not None
    own = None if person else body_meant(antecedents, n, tokens, *office)
    whole = office if person else with_adjective(tokens, *office)
    return (own, None, True) if own else (" ".join(tokens.raw(*whole).split()), person, False)


def _body_by_pronoun(
    pronoun: str,
    n: int,
    sentences: Sequence[Tokens],
    names: Sequence[Sequence[Name]],
    antecedents: Antecedents,
) -> _Who | None:
    """The body that a pronoun means; None where it is a person, or open."""
    if pronoun and (body := antecedents.body_before(n, sentences, names, pronoun)):
        noun = body[0].split()[-1].casefold()
        own = None if body[1] else antecedents.bodies.by_noun(n - 1, noun, antecedents.last_body)
        return own or body[0], None, body[1] or own is not None
    since = antecedents.last is None or antecedents.last[0] < n - 1
    if since and (subject := antecedents.bodies.by_pronoun(n, pronoun)):
        return subject, None, True
    last = antecedents.last
    just = last is not None and last[0] >= n - 1 and antecedents.last_body is not None
    # «…», met en garde le ministère. …, rassure-t-*il*: nobody else is named.
    if (
        last
        and just
        and pronoun in _BODIES_TOO
        and not any(name.kind == "person" for found in names[last[0] : n] for name in found)
    ):
        return last[2], None, True
    return antecedents.body_again(n) if pronoun == IT else None


def _person_by_pronoun(
    said: Said,
    n: int,
    sentences: Sequence[Tokens],
    names: Sequence[Sequence[Name]],
    antecedents: Antecedents,
) -> _Who:
    """The person that a pronoun means, or who goes on speaking where nothing tells of another."""
    last = antecedents.last
    if said.pronoun and last and last[0] < n - 1 and opens_with_kin(antecedents, n):
        return None, None, False
    if said.pronoun and antecedents.last_open >= max(n - 1, last[0] if last else 0):
        return None, None, False  # «…», a ajouté un ténor du parti. «…», met-*il* en perspective.
    person = opening_subject(antecedents, n, said.pronoun) if said.pronoun else None
    if person is None and said.pronoun and last and last[0] < n - 1 and opens_with_another(antecedents, n):
        return None, None, False
    if person is None and (said.pronoun or not said.said):
        person = antecedents.by_pronoun(n, sentences, names, said.pronoun)
    if person is None and last and n - last[0] <= 1 and not said.said:
        return last[2], last[1], antecedents.last_body is not None
    if not said.said and not (last and n - last[0] <= 2):
        return None, None, False
    if person is None and last and gender_of(said.pronoun) and n - last[0] <= 1:
        # «…, an official said. “…,” *he* added.»
        unnamed = last[1] is None and antecedents.last_body is None
        other = gender_of_word(last[2]) not in ("", gender_of(said.pronoun))  # «…, her *husband* said.»
        return (last[2] if unnamed and not other else None), None, False
    return (person.name, person, False) if person else (None, None, False)


def names_near(names: Sequence[Name], opens: int, closes: int) -> Sequence[Name]:
    """The names of a sentence that can tell who says what is quoted, with those that it opens with."""
    if len(names) <= _MANY:
        return names
    first = bisect_left(names, opens - _AROUND, key=attrgetter("first"))
    end = bisect_left(names, closes + _AROUND, lo=first, key=attrgetter("first"))
    return [*names[: min(first, NEAR)], *names[first:end]]


def _several(tokens: Tokens, names: Sequence[Name], name: Name) -> tuple[int, int] | None:
    """The tokens of two people who say something together: *So-and-so and So-and-so* said."""
    people = [m for m in names_near(names, name.first, name.last) if m.kind == "person"]
    for one, other in pairwise(people):
        between = tokens.words[one.last + 1 : other.first]
        titles = tokens.language.titles | {"."}
        if name not in (one, other) or _AND.isdisjoint(between) or not set(between) <= _AND | titles:
            continue
        first = one.first
        while first and (tokens.words[first - 1] in titles):
            first -= 1
        # «She met So-and-so *and* So-and-so said»: two clauses.
        before = tokens.words[first - 1] if first else ","
        if before in (",", ":") or before in '«»“”"' or is_cue(tokens, first - 1):
            return one.first, other.last
    return None
