"""Quoted speech in French and English text and who said it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from summarizer.facts import lexicon
from summarizer.facts.latin.antecedents import IT, Antecedents, Person, find_people
from summarizer.facts.latin.names import Name
from summarizer.facts.latin.pronouns import is_pronoun, pronoun_of
from summarizer.facts.latin.saying import is_cue, saying_verbs, source_at
from summarizer.facts.latin.speaking_offices import (
    MARKS,
    TO,
    behind_receiver,
    is_governed,
    office_at,
    office_before,
    owns,
)
from summarizer.facts.mention import Span
from summarizer.facts.quote_spans import all_quoted, inner_span, token_at
from summarizer.facts.tokens import AND, Tokens

_FEWEST = 4  # words: shorter passages in quotation marks are names and irony; set by hand
_NEAR = 8  # tokens behind a quotation in which its speaker stands; set by hand
_LONGEST_CLAUSE = 20  # tokens of a clause between a name and its verb; set by hand
# «Was quoted by the paper *as saying*».
_AS, _AS_SAYING = frozenset({"as"}), frozenset({"saying", "telling"})
_QUOTED = frozenset({"quoted", "cited", "reported"})
_AND = AND | {"&"}
_DASHES = ("–", "—", "-")


class _Said(Struct, frozen=True):
    """Who says something: a name, or the tokens of an office, or a pronoun's word; and whether anything says so."""

    name: Name | None = None
    office: tuple[int, int] | None = None
    pronoun: str = ""
    said: bool = False


def find_quotes(text: str, sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> Iterator[Span]:
    """The quotations of an article with their speakers: who stands next to a verb of saying around them.

    A last name, an office and a pronoun are resolved to a person the article has named, where it is one alone.
    """
    quoted = list(all_quoted(text))
    if not quoted:
        return
    antecedents = Antecedents(find_people(sentences, names))
    starts = [tokens.starts[0] if tokens.starts else 0 for tokens in sentences]
    for start, end in quoted:
        n = bisect_right(starts, start) - 1
        inner = inner_span(text, start, end)
        if n < 0 or inner is None or not sentences[n].starts or start >= sentences[n].ends[-1]:
            continue
        value = " ".join(text[inner[0] : inner[1]].split())
        said, where = _around(sentences, names, n, start, end)
        size = len(value.split())
        goes_on = _goes_on_alone(sentences[n], start, end) and antecedents.spoke_before(n)
        if size < _FEWEST or (not said.said and not goes_on and size < 2 * _FEWEST):
            continue
        speaker, person, body = _who(said, where, n, sentences, names, antecedents)
        if speaker:
            antecedents.last = (n, person, speaker)
            antecedents.last_body = speaker if body else None
        yield Span(
            "quote",
            inner[0],
            inner[1],
            value,
            speaker=speaker,
            speaker_person=person.name if person else None,
            speaker_organization=speaker if body else None,
        )


def _goes_on_alone(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a sentence is nothing but a quotation: he who spoke before goes on."""
    return token_at(tokens, start) == 0 and token_at(tokens, end) >= len(tokens)


def _around(
    sentences: Sequence[Tokens], names: Sequence[Sequence[Name]], n: int, start: int, end: int
) -> tuple[_Said, int]:
    """Who says what is quoted in sentence `n`, and the sentence that tells."""
    tokens = sentences[n]
    opens, closes = token_at(tokens, start), token_at(tokens, end)
    said = _speaker(tokens, names[n], opens, closes)
    if said.said:
        return said, n
    inside = _incise(tokens, names[n], opens, closes)
    if inside.said:
        return inside, n
    if n + 1 < len(sentences) and closes >= len(tokens) and sentences[n + 1].words:
        # «We won.» The coach said: the verb opens the next sentence.
        after = sentences[n + 1]
        if after.words[0] in _DASHES or (after.words[0] not in MARKS and not _has_quote(after)):
            said = _speaker(after, names[n + 1], 0, 0)
            return (said, n + 1) if said.said else (_Said(), n)
    return _Said(), n


def _has_quote(tokens: Tokens) -> bool:
    return any(word in '«“"' for word in tokens.words)


def _who(
    said: _Said,
    where: int,
    n: int,
    sentences: Sequence[Tokens],
    names: Sequence[Sequence[Name]],
    antecedents: Antecedents,
) -> tuple[str | None, Person | None, bool]:
    """Who speaks, as written and as the person he is, and whether it is an organization's name."""
    tokens = sentences[where]
    if said.name is not None:
        several = _several(tokens, names[where], said.name)
        if several:
            return " ".join(tokens.raw(*several).split()), None, False
        written = " ".join(tokens.raw(said.name.first, said.name.last).split())
        if said.name.kind == "organization":
            return written, None, True
        return written, antecedents.by_name(tokens, said.name), False
    if said.office is not None:
        written = " ".join(tokens.raw(*said.office).split())
        return written, antecedents.by_office(where, tokens, *said.office), False
    if said.pronoun and (body := antecedents.body_before(n, sentences, names, said.pronoun)):
        return body[0], None, body[1]
    if said.pronoun == IT:
        return antecedents.body_again(n)
    person = None
    if said.pronoun or not said.said:
        person = antecedents.by_pronoun(n, sentences, names, said.pronoun)
    if person is None and antecedents.last and n - antecedents.last[0] <= 1 and not said.said:
        return antecedents.last[2], antecedents.last[1], False
    if not said.said and not (antecedents.last and n - antecedents.last[0] <= 2):
        return None, None, False
    return (person.name, person, False) if person else (None, None, False)


def _several(tokens: Tokens, names: Sequence[Name], name: Name) -> tuple[int, int] | None:
    """The tokens of two people who say something together: *So-and-so and So-and-so* said."""
    people = [m for m in names if m.kind == "person"]
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


def _speaker(tokens: Tokens, names: Sequence[Name], opens: int, closes: int) -> _Said:
    """Who stands nearest to a verb of saying, or behind «according to», outside the marks."""
    around = [
        *range(closes, min(len(tokens), closes + _NEAR)),
        *range(opens - 1, max(-1, opens - 3 * _NEAR), -1),
    ]
    if closes < len(tokens) and tokens.words[closes] in _DASHES:
        name = next((m for m in names if closes < m.first <= closes + 3 and m.kind == "person"), None)
        if name:
            return _Said(name, said=True)
    free = [m for m in names if m.kind in ("person", "organization") and not opens <= m.first < closes]
    cues = [k for k in around if is_cue(tokens, k)]
    clause = _clause_end(tokens, free, closes)
    for k in [*clause, *cues]:
        found = _at_verb(tokens, free, k, opens, closes)
        if found:
            return found
    for k in around:
        behind = source_at(tokens, k)
        if behind is None or opens <= behind < closes:
            continue
        found = _behind(tokens, free, behind, opens if k < opens else len(tokens))
        if found:
            return found
    opening = None if cues else _opening_person(tokens, free, opens)
    return _Said(opening, said=opening is not None or bool(cues))


def _at_verb(tokens: Tokens, names: Sequence[Name], k: int, opens: int, closes: int) -> _Said | None:
    """The subject of a verb of saying at token `k`: right behind it, in front of it, or a pronoun beside it."""
    front = _right_in_front(tokens, names, k, opens, closes)
    if front:
        return front
    pronoun = pronoun_of(tokens, names, k, opens, closes)
    if pronoun:
        return _Said(pronoun=pronoun, said=True)
    inside = [m for m in names if _distance(m, k) <= _NEAR and not is_governed(tokens, m)]
    # Behind the verb only what follows at once, titles and articles apart.
    told = behind_receiver(tokens, names, k)
    right = [m for m in inside if told < m.first <= told + _NEAR and not _parted(tokens, told + 1, m.first)]
    if right:
        return _Said(min(right, key=lambda m: m.first), said=True)
    apposed = _apposed(tokens, names, told) or _before_clause(tokens, names, k)
    if apposed:
        return _Said(apposed, said=True)
    office = office_at(tokens, told + 1, opens, closes)
    if office:
        return _Said(office=office, said=True)
    left = [m for m in inside if m.last < k]
    office = office_before(tokens, k, opens, closes)
    if office and not any(m.last >= office[0] for m in left):
        return _Said(office=office, said=True)
    if left:
        return _Said(max(left, key=lambda m: m.last), said=True)
    return None


def _quoted_as(tokens: Tokens, names: Sequence[Name], k: int) -> Name | None:
    """Who is quoted by another: *So-and-so* was quoted by the paper as saying."""
    words = tokens.words
    if words[k] not in _AS_SAYING or words[k - 1] not in _AS:
        return None
    at = next((j for j in range(k - 2, max(0, k - _LONGEST_CLAUSE), -1) if words[j] in _QUOTED), None)
    if at is None:
        return None
    left = [m for m in names if m.last < at and m.kind == "person" and not is_governed(tokens, m)]
    return left[-1] if left else None


def _opening_person(tokens: Tokens, names: Sequence[Name], opens: int) -> Name | None:
    """The person a sentence opens with that ends with a colon: «Mme Durand rejects all of it: …»."""
    if not 0 < opens <= len(tokens) or tokens.words[opens - 1] != ":":
        return None
    first = next((m for m in names if m.first < opens and not is_governed(tokens, m)), None)
    return first if first and first.kind == "person" and first.first <= _NEAR else None


def _clause_end(tokens: Tokens, names: Sequence[Name], closes: int) -> list[int]:
    """The verb of saying behind the clause of whom the marks name next: So-and-so, who led the trial, *told*."""
    name = next((m for m in names if closes <= m.first <= closes + 2 and m.kind == "person"), None)
    if name is None or tokens.words[name.last + 1 : name.last + 2] != [","]:
        return []
    stop = min(len(tokens) - 1, name.last + _LONGEST_CLAUSE)
    verb = next((j + 1 for j in range(name.last + 2, stop) if tokens.words[j] == ","), len(tokens))
    return [k for k in (verb,) if k < len(tokens) and tokens.words[k] in saying_verbs(tokens.language.code)]


def _before_clause(tokens: Tokens, names: Sequence[Name], k: int) -> Name | None:
    """The person whom a clause between commas parts from the verb: *So-and-so*, who led the trial, told."""
    if k < 2 or tokens.words[k - 1] != ",":
        return None
    verbs = saying_verbs(tokens.language.code)
    comma = next((j for j in range(k - 2, max(-1, k - _LONGEST_CLAUSE), -1) if tokens.words[j] == ","), None)
    if comma is None or any(tokens.words[j] in MARKS for j in range(comma, k)):
        return None
    name = next((m for m in names if m.last == comma - 1 and m.kind == "person"), None)
    return name if name and not any(tokens.words[j] in verbs for j in range(comma, k)) else None


def _apposed(tokens: Tokens, names: Sequence[Name], k: int) -> Name | None:
    """The person in apposition to the noun behind a verb of saying: said the hospital's director, *So-and-so*."""
    verbs = saying_verbs(tokens.language.code)
    if tokens.words[k + 1 : k + 2] != [] and tokens.words[k + 1] in TO:
        return None  # said *to* the minister, So-and-so
    for name in names:
        if name.kind != "person" or not k + 2 < name.first <= k + _NEAR + 2:
            continue
        between = tokens.words[k + 1 : name.first]
        small = [word for word in between if word not in tokens.language.titles and word != "."]
        if small[-1:] == [","] and "," not in small[:-1]:
            return name if not any(word in MARKS or word in verbs for word in small) else None
    return None


def _parted(tokens: Tokens, first: int, end: int) -> bool:
    """Whether marks or prepositions part a verb from a name behind it."""
    small = lexicon.words(tokens.language.code, "prepositions.txt")
    verbs = saying_verbs(tokens.language.code)
    stops = MARKS | {",", *_DASHES} | small | verbs
    articles = lexicon.words(tokens.language.code, "articles.txt")
    return any(
        tokens.words[j] in stops
        and not _is_abbreviation(tokens, j)
        and not (tokens.words[j] in verbs and tokens.words[j - 1] in articles)  # la *juge*
        for j in range(first, end)
    )


def _is_abbreviation(tokens: Tokens, j: int) -> bool:
    """Whether a full stop belongs to a title: M. Dupont."""
    return tokens.words[j] == "." and tokens.words[j - 1] in tokens.language.titles


def _right_in_front(tokens: Tokens, names: Sequence[Name], k: int, opens: int, closes: int) -> _Said | None:
    """Who stands right in front of a verb of saying that takes an object too, or in front of «as saying»."""
    code = tokens.language.code
    owned = _owned(tokens, names, k, opens, closes)
    if owned:
        return _Said(office=owned, said=True)
    quoted = _quoted_as(tokens, names, k)
    if quoted:
        return _Said(quoted, said=True)
    subject = next((m for m in names if m.last == k - 1 and m.kind == "person"), None)
    if subject is None and tokens.words[k - 1] == "," and tokens.words[k] in _telling(code):
        # «The prosecutor, *So-and-so*, called him …».
        subject = next((m for m in names if m.last == k - 2 and m.kind == "person"), None)
    if subject and (tokens.words[k] in _telling(code) or is_pronoun(tokens, k + 1)):
        return _Said(subject, said=True)  # «*So-and-so* told the paper», «*So-and-so* says she will …»
    if tokens.words[k] in _telling(code):
        told = office_before(tokens, k, opens, closes)
        if told and told[1] == k - 1:
            return _Said(office=told, said=True)  # «*the minister* told the paper»
    return None


def _telling(code: str) -> frozenset[str]:
    return lexicon.words(code, "telling_verbs.txt")


def _owned(tokens: Tokens, names: Sequence[Name], k: int, opens: int, closes: int) -> tuple[int, int] | None:
    """An office in front of a verb at token `k` with whose it is: *So-and-so's lawyer* wrote."""
    owner = next((m for m in reversed(names) if m.last + 2 < k and owns(tokens, m)), None)
    if owner is None or k - owner.last > _NEAR:
        return None
    office = office_at(tokens, owner.last + 3, opens, closes)
    return (owner.first, office[1]) if office and office[1] == k - 1 else None


def _behind(tokens: Tokens, names: Sequence[Name], first: int, end: int) -> _Said | None:
    """Whom «according to» names, his office in front of him or not."""
    name = next((m for m in names if first <= m.first <= first + _NEAR and m.first < end), None)
    if name and not any(w in (",", *MARKS) for w in tokens.words[first : name.first]):
        # «Pour l'analyste de la Banque du Nord *Untel*»: whose office the body is of.
        his = next((m for m in names if m.first == name.last + 1 and m.kind == "person"), None)
        return _Said(his if his and name.kind == "organization" else name, said=True)
    office = office_at(tokens, first, end, end)
    return _Said(office=office, said=True) if office else None


def _incise(tokens: Tokens, names: Sequence[Name], opens: int, closes: int) -> _Said:
    """Who says it inside the marks: «We shall, *said the minister*, open them»."""
    verbs = saying_verbs(tokens.language.code)
    for k in range(opens + 1, min(len(tokens), closes)):
        if tokens.words[k] not in verbs or "," not in tokens.words[max(opens, k - 5) : k]:
            continue
        after = tokens.words[k + 1 : k + 3]
        pronouns = lexicon.words(tokens.language.code, "subject_pronouns.txt")
        inverted = [word for word in tokens.words[max(opens, k - 3) : k] if word in pronouns]
        if inverted and "-" in tokens.words[k - 4 : k]:
            return _Said(pronoun=inverted[0], said=True)
        near = [m for m in names if k < m.first <= k + 6 and m.kind in ("person", "organization")]
        if near and not _parted(tokens, k + 1, near[0].first):
            return _Said(near[0], said=True)
        office = office_at(tokens, k + 1, closes, closes) if after else None
        if office:
            return _Said(office=office, said=True)
    return _Said()


def _distance(name: Name, k: int) -> int:
    return min(abs(name.first - k), abs(name.last - k))
