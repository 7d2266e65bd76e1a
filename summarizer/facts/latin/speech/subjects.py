"""The subjects of verbs of saying in French and English text that stand farther off than beside the verb."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from msgspec import Struct

from summarizer.facts import lexicon
from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.saying import is_cue, saying_verbs
from summarizer.facts.latin.speech.antecedents import LATTER
from summarizer.facts.latin.speech.article_people import Person
from summarizer.facts.latin.speech.genders import may_be_apposed
from summarizer.facts.latin.speech.pronouns import is_pronoun
from summarizer.facts.latin.speech.speaking_offices import (
    MARKS,
    TO,
    WHOSE,
    is_governed,
    is_of_another,
    office_at,
)
from summarizer.facts.marks import CLOSING_QUOTES, DASHES
from summarizer.facts.tokens import AND, Tokens

NEAR = 8
"""Tokens behind a quotation in which its speaker stands; set by hand."""
LONGEST_CLAUSE = 20
"""Tokens of a clause between a name and its verb; set by hand."""
# «Was quoted by the paper *as saying*».
_AS, _AS_SAYING = frozenset({"as"}), frozenset({"saying", "telling"})
# What is said with these words was told before: *these* remarks of the minister.
_THESE = frozenset({"ce", "cette", "ces", "this", "these", "those"})
_BY = frozenset({"by"})
_THAT = frozenset({"that", "que", "qu"})
# What opens a clause about a body.
_RELATIVE = ([",", "which"], [",", "qui"])
_WHO = frozenset({"qui", "which", "who"})
# What opens a clause that has a subject of its own, and who speaks in it said nothing in front of it.
_WHILE = frozenset({"while", "whereas", "tandis"})
# Behind these somebody else does what follows: So-and-so sat there *when* her son walked in and told her.
_WHEN = frozenset({"after", "as", "because", "before", "lorsque", "quand", "until", "when", "where"})
# *With* these words So-and-so closed.
_WITH = frozenset({"par", "sur", "with"})
# Between a name and «as saying»: he *was quoted*.
_QUOTED = frozenset({"quoted", "cited", "reported"})


class Said(Struct, frozen=True):
    """Who says something: a name, or the tokens of an office, or a pronoun's word; and whether anything says so."""

    name: Name | None = None
    office: tuple[int, int] | None = None
    pronoun: str = ""
    said: bool = False


def subject_near(tokens: Tokens, names: Sequence[Name], k: int) -> Name | None:
    """The person right in front of a verb at token `k`, adverbs between, who is not called by a quotation's end."""
    return next(
        (
            m
            for m in reversed(names)
            if m.kind == "person"
            and m.last < k <= m.last + 3
            and all(word.isalpha() for word in tokens.words[m.last + 1 : k])
        ),
        None,
    )


def led_by_participle(tokens: Tokens, names: Sequence[Name], opens: int) -> Said | None:
    """Who says what a participle behind a comma leads in: So-and-so condemned it, *saying* that it «…».

    It is the subject that opens the sentence; nobody who spoke before, where that is not known.
    """
    own = lexicon.words(tokens.language.code, "saying_participles.txt")
    participles = tokens.language.participles | own
    near = reversed(range(max(2, opens - NEAR), opens))
    k = next((j for j in near if tokens.words[j] in participles), None)
    if k is None:
        return None
    front = k - 1 - (tokens.words[k - 1] == "en")  # «…, *en estimant* que»
    if tokens.words[front] != "," or not (MARKS - {":"}).isdisjoint(tokens.words[k:opens]):
        return None
    subject = int(tokens.words[:2] in LATTER)  # «*The latter* left, saying …»
    if is_pronoun(tokens, subject):
        return Said(pronoun=tokens.words[subject], said=True)
    office = office_at(tokens, 0, opens, opens)
    people = [m for m in names if m.kind == "person" and m.last < k and not is_governed(tokens, m)]
    if people and people[0].first <= NEAR:
        return Said(people[0], said=True)
    return Said(office=office, said=True)


def quoted_as(tokens: Tokens, names: Sequence[Name], k: int) -> Name | None:
    """Who is quoted by another: *So-and-so* was quoted by the paper as saying."""
    words = tokens.words
    if words[k] not in _AS_SAYING or words[k - 1] not in _AS:
        return None
    near = (m for m in reversed(names) if m.kind == "person" and k - m.last <= LONGEST_CLAUSE)
    return next(
        (m for m in near if not (_QUOTED.isdisjoint(words[m.last : k]) or is_governed(tokens, m))), None
    )


def opening_person(tokens: Tokens, names: Sequence[Name], opens: int) -> Name | None:
    """The person a sentence opens with that ends with a colon: «Mme Durand rejects all of it: …»."""
    if tokens.words[opens - 1 : opens] != [":"]:
        return None
    first = next((m for m in names if m.first < opens and not is_governed(tokens, m)), None)
    return first if first and first.kind == "person" and first.first <= NEAR else None


def clause_end(tokens: Tokens, names: Sequence[Name], closes: int) -> list[int]:
    """The verb of saying behind the clause of whom the marks name next: So-and-so, who led the trial, *told*."""
    name = next((m for m in names if closes <= m.first <= closes + 2 and m.kind == "person"), None)
    if name is None or tokens.words[name.last + 1 : name.last + 2] != [","]:
        return []
    clause = range(name.last + 2, min(len(tokens) - 1, name.last + LONGEST_CLAUSE))
    verbs = saying_verbs(tokens.language.code)
    parts = itertools.takewhile(lambda j: tokens.words[j] not in MARKS, clause)
    verb = next((j + 1 for j in parts if tokens.words[j] == "," and tokens.words[j + 1] in verbs), None)
    return [verb] if verb else []


def clause_behind(tokens: Tokens, closes: int) -> int:
    """The token that ends what may tell of a quotation behind it: “…”, *while* Roe said; “…” and said *that*."""
    end = min(len(tokens), closes + NEAR)
    if not closes:
        return end
    words, verbs = tokens.words, saying_verbs(tokens.language.code)
    apart = (
        k
        for k in range(closes + 1, end)
        if words[k] in _WHILE or (words[k] in _THAT and words[k - 1] in verbs and words[closes] in AND)
    )
    return next(apart, end)


def before_clause(tokens: Tokens, names: Sequence[Name], k: int) -> Name | None:
    """Whom a clause between commas parts from the verb: *So-and-so*, who led the trial, told.

    A clause between dashes too. A body only with a relative clause: *Halden Bank* (HB), which …, said.
    """
    mark = tokens.words[k - 1]
    if mark != "," and (mark not in DASHES or tokens.touches(k - 1)):
        return None
    for name in names:
        clause = tokens.words[name.last + 1 : k] if k - name.last <= LONGEST_CLAUSE else []
        # «“…,” *So-and-so*, head of fleet, finance and sales, said»
        tells = name.first == 0 or tokens.words[name.first - 1] in CLOSING_QUOTES
        commas = clause.count(mark) if clause[:1] == [mark] else 0
        body = clause[clause[:1] == [")"] :][:2] in _RELATIVE and not is_of_another(tokens, name)
        # The Breton, who built the *firm*, which he sold, said: the Breton.
        body = body and _WHO.isdisjoint(tokens.words[: name.first])
        if body and MARKS.isdisjoint(clause[2:]) and not saying_verbs(tokens.language.code) & {*clause}:
            return name
        if name.kind == "person" and (commas == 2 or (commas > 2 and tells)):
            none = MARKS | saying_verbs(tokens.language.code)
            return name if none.isdisjoint(clause) else None
    return None


def joined_verb(tokens: Tokens, names: Sequence[Name], k: int) -> Said | None:
    """The one person or pronoun that «and» joins a verb at token `k` to: *So-and-so* met the crowd *and* told it.

    A clause in commas may stand between: *he* said it had come and, while late, added.
    """
    linked = tokens.words[k - 1] in AND
    if tokens.words[k - 1] == ",":
        comma = next((j for j in range(k - 2, max(1, k - LONGEST_CLAUSE), -1) if tokens.words[j] == ","), 1)
        linked = tokens.words[comma - 1] in AND
    if not linked or not MARKS.isdisjoint(tokens.words[:k]):
        return None
    people = [m for m in names if m.kind == "person" and m.last < k]
    if not _WHEN.isdisjoint(tokens.words[people[0].last + 1 if people else 1 : k]):
        return None
    if is_pronoun(tokens, 0) and not people:
        return Said(pronoun=tokens.words[0], said=True)
    opens = len(people) == 1 and people[0].first <= NEAR and not is_of_another(tokens, people[0])
    return Said(people[0], said=True) if opens else None


def apposed_to(tokens: Tokens, names: Sequence[Name], k: int) -> Name | None:
    """The person in apposition to the noun behind a verb of saying: said the hospital's director, *So-and-so*."""
    verbs = saying_verbs(tokens.language.code)
    if not TO.isdisjoint(tokens.words[k : k + 2]):
        return None  # said *to* the minister, So-and-so
    for name in names:
        if name.kind != "person" or not k + 2 < name.first <= k + NEAR + 2:
            continue
        between = tokens.words[k + 1 : name.first]
        small = [word for word in between if word not in tokens.language.titles and word != "."]
        if small[-1:] == [","] and small.count(",") == 1:
            plain = (MARKS | verbs).isdisjoint(small) and may_be_apposed(tokens, k + 1, name.first, name)
            return name if plain else None
    return None


def parted(tokens: Tokens, first: int, end: int) -> bool:
    """Whether marks or prepositions part a verb from a name behind it."""
    small = lexicon.words(tokens.language.code, "prepositions.txt")
    verbs = saying_verbs(tokens.language.code)
    stops = MARKS | {",", *DASHES} | small | verbs
    articles = lexicon.words(tokens.language.code, "articles.txt")
    return any(
        tokens.words[j] in stops
        and not _is_abbreviation(tokens, j)
        # *Miami-Dade* police chief So-and-so, a father-*of*-four
        and not (tokens.touches(j) and "-" in tokens.words[j - 1 : j + 1])
        and not (tokens.words[j] in verbs and tokens.words[j - 1] in articles)  # la *juge*
        for j in range(first, end)
    )


def _is_abbreviation(tokens: Tokens, j: int) -> bool:
    """Whether a full stop belongs to a title: M. Dupont."""
    return tokens.words[j] == "." and tokens.words[j - 1] in tokens.language.titles


def closing_person(tokens: Tokens, names: Sequence[Name], closes: int) -> Name | None:
    """Who is named with his office right behind a quotation that ends with a comma: «…,” Ann Roe, director …»."""
    if not closes or tokens.words[closes - 2 : closes - 1] != [","]:
        return None
    name = next((m for m in names if m.first == closes and m.kind == "person"), None)
    if name is None or tokens.words[name.last + 1 : name.last + 2] != [","]:
        return None
    roles = lexicon.words(tokens.language.code, "roles.txt")
    at = name.last + 2
    return name if any(word in roles for word in tokens.words[at : at + NEAR // 2]) else None


def told_behind(tokens: Tokens, names: Sequence[Name]) -> Name | None:
    """Whose words a quotation was, as the sentence behind it tells: *Cette phrase d'Untel*, these words of …."""
    code = tokens.language.code
    nouns = lexicon.words(code, "speech_nouns.txt")
    if tokens.words[0] in _WITH and not nouns.isdisjoint(tokens.words[2:3]):
        # «*Par ces mots*, le ministre, Untel, a …»
        subject = next((m for m in names if m.kind == "person" and not is_governed(tokens, m)), None)
        return subject if tokens.words[1] in _THESE and subject and subject.first <= LONGEST_CLAUSE else None
    if tokens.words[0] not in _THESE:
        return None
    at = next((k for k, word in enumerate(tokens.words[: NEAR // 2]) if word in nouns), None)
    if at is None or (WHOSE | _BY).isdisjoint(tokens.words[at : at + 2]):
        return None
    name = next((m for m in names if at + 1 < m.first <= at + NEAR), None)
    if name is None or name.kind != "person":
        return None
    small = tokens.words[at : name.first]
    return name if all(word.isalpha() or word in ("'", "’", ".") for word in small) else None


def names_another(tokens: Tokens, names: Sequence[Name], start: int, end: int, person: Person | None) -> bool:
    """Whether the words of a sentence around a quotation have another person for a subject than a given one."""
    others = [
        m
        for m in names
        if m.kind == "person"
        and not start <= tokens.starts[m.first] < end
        and not is_governed(tokens, m)
        and (person is None or not person.name.endswith(tokens.raw(m.last)))
    ]
    return bool(others)


def is_in_clause(tokens: Tokens, said: Said) -> bool:
    """Whether who says something is told of by another: So-and-so reminded them *that the ministry* had added."""
    first = said.name.first if said.name else said.office[0] if said.office else 0
    return not _THAT.isdisjoint(tokens.words[:first])


def says_more(tokens: Tokens, said: Said) -> bool:
    """Whether who opens a sentence says in it what its own clause has: So-and-so *said he* would go."""
    last = said.name.last if said.name else said.office[1] if said.office else len(tokens)
    if tokens.language.code != "en" or last + 2 >= len(tokens) or not is_cue(tokens, last + 1):
        return False
    return is_pronoun(tokens, last + 2) or tokens.words[last + 2] in _THAT
