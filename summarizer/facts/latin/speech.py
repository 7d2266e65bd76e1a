"""Quoted speech in French and English text and who said it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from msgspec import Struct

from summarizer.facts import lexicon
from summarizer.facts.latin.antecedents import Antecedents, Person, find_people
from summarizer.facts.latin.capitals import is_capital
from summarizer.facts.latin.names import Name, is_office_noun
from summarizer.facts.latin.saying import is_cue, saying_verbs, source_at
from summarizer.facts.mention import Span
from summarizer.facts.quote_spans import all_quoted, inner_span, token_at
from summarizer.facts.tokens import Tokens

_FEWEST = 4  # words: shorter passages in quotation marks are names and irony; set by hand
_SHORTEST_ADJECTIVE = 4  # letters: shorter words that end like one are none; set by hand
_NEAR = 8  # tokens behind a quotation in which its speaker stands; set by hand
_LONGEST_CLAUSE = 20  # tokens of a clause between a name and its verb; set by hand
# What stands between an office and whose it is.
_WHOSE = frozenset({"of", "for", "at", "from", "de", "d", "du", "des"})
_DASHES = ("–", "—", "-")
_MARKS = frozenset('.;:!?()[]…«»“”"')


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
        speaker, person = _who(said, where, n, sentences, names, antecedents)
        if speaker:
            antecedents.last = (n, person, speaker)
        yield Span(
            "quote",
            inner[0],
            inner[1],
            value,
            speaker=speaker,
            speaker_person=person.name if person else None,
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
        if after.words[0] in _DASHES or (after.words[0] not in _MARKS and not _has_quote(after)):
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
) -> tuple[str | None, Person | None]:
    tokens = sentences[where]
    if said.name is not None:
        written = " ".join(tokens.raw(said.name.first, said.name.last).split())
        return written, antecedents.by_name(tokens, said.name) if said.name.kind == "person" else None
    if said.office is not None:
        written = " ".join(tokens.raw(*said.office).split())
        return written, antecedents.by_office(where, tokens, *said.office)
    if said.pronoun and (body := antecedents.body_before(n, sentences, names, said.pronoun)):
        return body, None
    person = antecedents.by_pronoun(n, sentences, names) if said.pronoun or not said.said else None
    if person is None and antecedents.last and n - antecedents.last[0] <= 1 and not said.said:
        return antecedents.last[2], antecedents.last[1]
    if not said.said and not (antecedents.last and n - antecedents.last[0] <= 2):
        return None, None
    return (person.name, person) if person else (None, None)


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
    code = tokens.language.code
    subject = next((m for m in names if m.last == k - 1 and m.kind == "person"), None)
    if subject and (
        tokens.words[k] in lexicon.words(code, "telling_verbs.txt") or _is_pronoun(tokens, k + 1)
    ):
        return _Said(subject, said=True)  # «*So-and-so* told the paper», «*So-and-so* says she will …»
    if tokens.words[k] in lexicon.words(code, "telling_verbs.txt"):
        told = _office_before(tokens, k, opens, closes)
        if told and told[1] == k - 1:
            return _Said(office=told, said=True)  # «*the minister* told the paper»
    pronoun = _pronoun_of(tokens, names, k, opens, closes)
    if pronoun:
        return _Said(pronoun=pronoun, said=True)
    inside = [m for m in names if _distance(m, k) <= _NEAR and not _is_governed(tokens, m)]
    # Behind the verb only what follows at once, titles and articles apart.
    right = [m for m in inside if k < m.first <= k + _NEAR and not _parted(tokens, k + 1, m.first)]
    if right:
        return _Said(min(right, key=lambda m: m.first), said=True)
    apposed = _apposed(tokens, names, k) or _before_clause(tokens, names, k)
    if apposed:
        return _Said(apposed, said=True)
    office = _office_behind(tokens, k, opens, closes)
    if office:
        return _Said(office=office, said=True)
    left = [m for m in inside if m.last < k]
    office = _office_before(tokens, k, opens, closes)
    if office and not any(m.last >= office[0] for m in left):
        return _Said(office=office, said=True)
    if left:
        return _Said(max(left, key=lambda m: m.last), said=True)
    return None


def _opening_person(tokens: Tokens, names: Sequence[Name], opens: int) -> Name | None:
    """The person a sentence opens with that ends with a colon: «Mme Durand rejects all of it: …»."""
    if not 0 < opens <= len(tokens) or tokens.words[opens - 1] != ":":
        return None
    first = next((m for m in names if m.first < opens and not _is_governed(tokens, m)), None)
    return first if first and first.kind == "person" and first.first <= _NEAR else None


def _clause_end(tokens: Tokens, names: Sequence[Name], closes: int) -> list[int]:
    """The verb of saying behind the clause of whom the marks name next: So-and-so, who led the trial, *told*."""
    name = next((m for m in names if closes <= m.first <= closes + 2 and m.kind == "person"), None)
    if name is None or tokens.words[name.last + 1 : name.last + 2] != [","]:
        return []
    stop = min(len(tokens) - 1, name.last + _LONGEST_CLAUSE)
    verb = next((j + 1 for j in range(name.last + 2, stop) if tokens.words[j] == ","), len(tokens))
    return [k for k in (verb,) if k < len(tokens) and tokens.words[k] in saying_verbs(tokens.language.code)]


def _is_pronoun(tokens: Tokens, k: int) -> bool:
    """Whether a token is a pronoun that may be a subject."""
    return tokens.words[k : k + 1] != [] and tokens.words[k] in lexicon.words(
        tokens.language.code, "subject_pronouns.txt"
    )


def _pronoun_of(tokens: Tokens, names: Sequence[Name], k: int, opens: int, closes: int) -> str:
    """The pronoun beside a verb at token `k` that is its subject, or the end of «the 34-year-old»; else nothing."""
    near = [*range(k + 1, min(len(tokens), k + 3)), *range(k - 1, max(-1, k - 5), -1)][:6]
    beside = next((j for j in near if _is_pronoun(tokens, j) and not opens <= j < closes), None)
    if beside is not None and not any(m.first == k + 1 for m in names):
        word: str = tokens.words[beside]
        return word
    if tokens.words[max(0, k - 4) : k] == ["-", "year", "-", "old"]:
        return "old"
    # «Accuse-t-il»: the pronoun behind hyphens.
    if tokens.words[k + 1 : k + 2] != ["-"]:
        return ""
    inverted = next((j for j in range(k + 2, min(len(tokens), k + 5)) if _is_pronoun(tokens, j)), None)
    return "" if inverted is None else tokens.words[inverted]


def _before_clause(tokens: Tokens, names: Sequence[Name], k: int) -> Name | None:
    """The person whom a clause between commas parts from the verb: *So-and-so*, who led the trial, told."""
    if k < 2 or tokens.words[k - 1] != ",":
        return None
    verbs = saying_verbs(tokens.language.code)
    comma = next((j for j in range(k - 2, max(-1, k - _LONGEST_CLAUSE), -1) if tokens.words[j] == ","), None)
    if comma is None or any(tokens.words[j] in _MARKS for j in range(comma, k)):
        return None
    name = next((m for m in names if m.last == comma - 1 and m.kind == "person"), None)
    return name if name and not any(tokens.words[j] in verbs for j in range(comma, k)) else None


def _apposed(tokens: Tokens, names: Sequence[Name], k: int) -> Name | None:
    """The person in apposition to the noun behind a verb of saying: said the hospital's director, *So-and-so*."""
    verbs = saying_verbs(tokens.language.code)
    for name in names:
        if name.kind != "person" or not k + 2 < name.first <= k + _NEAR + 2:
            continue
        between = tokens.words[k + 1 : name.first]
        small = [word for word in between if word not in tokens.language.titles and word != "."]
        if small[-1:] == [","] and "," not in small[:-1]:
            return name if not any(word in _MARKS or word in verbs for word in small) else None
    return None


def _parted(tokens: Tokens, first: int, end: int) -> bool:
    """Whether marks or prepositions part a verb from a name behind it."""
    small = lexicon.words(tokens.language.code, "prepositions.txt")
    verbs = saying_verbs(tokens.language.code)
    stops = _MARKS | {",", *_DASHES} | small | verbs
    return any(tokens.words[j] in stops and not _is_abbreviation(tokens, j) for j in range(first, end))


def _is_abbreviation(tokens: Tokens, j: int) -> bool:
    """Whether a full stop belongs to a title: M. Dupont."""
    return tokens.words[j] == "." and tokens.words[j - 1] in tokens.language.titles


def _is_governed(tokens: Tokens, name: Name) -> bool:
    before = tokens.words[name.first - 1] if name.first else ""
    return before in lexicon.words(tokens.language.code, "prepositions.txt")


def _office_behind(tokens: Tokens, k: int, opens: int, closes: int) -> tuple[int, int] | None:
    """An office right behind a verb: said the prime minister."""
    return _office(tokens, k + 1, opens, closes)


def _office(tokens: Tokens, first: int, opens: int, closes: int) -> tuple[int, int] | None:
    code = tokens.language.code
    heads = lexicon.words(code, "roles.txt") | lexicon.words(code, "speaking_things.txt")
    articles = lexicon.words(code, "articles.txt")
    at = first
    while at < len(tokens) and (tokens.words[at] in articles or tokens.words[at] in ("'", "’")):
        at += 1
    if opens <= at < closes:
        return None
    for head in range(at, min(len(tokens), at + 3)):
        if tokens.words[head] in heads or is_office_noun(tokens, head):
            last = head
            while last + 1 < len(tokens) and _goes_on(tokens, last + 1) and not opens <= last + 1 < closes:
                last += 1
            while last > head and not tokens.words[last].isalpha():
                last -= 1
            return at, _with_whose(tokens, last, opens, closes)
        hyphen = tokens.words[head] == "-" and head > at
        if not (hyphen or tokens.words[head].isalpha()) or tokens.words[head] in tokens.language.stop_words:
            return None
    return None


def _with_whose(tokens: Tokens, last: int, opens: int, closes: int) -> int:
    """The last token of an office with whose it is, in small letters: a spokesman *for the coastguard*."""
    code = tokens.language.code
    other = tokens.language.stop_words | saying_verbs(code) | lexicon.table(code, "calendar.tsv").keys()
    at = last + 1
    if at >= len(tokens) or tokens.words[at] not in _WHOSE:
        return last
    articles = lexicon.words(code, "articles.txt") | {"'", "’"}
    at += 1
    while at < len(tokens) and tokens.words[at] in articles:
        at += 1
    noun = at < len(tokens) and tokens.words[at].isalpha() and tokens.words[at] not in other
    return at if noun and not opens <= at < closes else last


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether an office goes on: with another of its words, or what it is of by a capital."""
    word = tokens.words[at]
    code = tokens.language.code
    if word in lexicon.words(code, "roles.txt"):
        return True
    # An adjective behind its noun, where the language puts it there: une source *sécuritaire*.
    if tokens.words[at - 1] in lexicon.words(code, "speaking_things.txt") and len(word) > _SHORTEST_ADJECTIVE:
        endings = lexicon.lines(code, "adjective_endings.txt")
        if endings and word.endswith(endings):
            return True
    links = lexicon.words(tokens.language.code, "linking_words.txt")
    return (is_capital(tokens, at) or word in links or word in ("'", "’")) and (
        is_capital(tokens, at) or any(is_capital(tokens, j) for j in range(at + 1, min(len(tokens), at + 3)))
    )


def _office_before(tokens: Tokens, k: int, opens: int, closes: int) -> tuple[int, int] | None:
    """An office in front of a verb: the prime minister said, le ministre a déclaré."""
    verbs = saying_verbs(tokens.language.code)
    articles = lexicon.words(tokens.language.code, "articles.txt")
    for first in range(k - 1, max(-1, k - 10), -1):
        if tokens.words[first] in _MARKS or tokens.words[first] in verbs:
            return None
        if tokens.words[first] in articles and not (first and tokens.words[first - 1] in _WHOSE):
            found = _office(tokens, first, opens, closes)
            if found and found[1] < k:
                return found
    return None


def _behind(tokens: Tokens, names: Sequence[Name], first: int, end: int) -> _Said | None:
    """Whom «according to» names, his office in front of him or not."""
    name = next((m for m in names if first <= m.first <= first + _NEAR and m.first < end), None)
    if name and not any(w in (",", *_MARKS) for w in tokens.words[first : name.first]):
        return _Said(name, said=True)
    office = _office(tokens, first, end, end)
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
        office = _office(tokens, k + 1, closes, closes) if after else None
        if office:
            return _Said(office=office, said=True)
    return _Said()


def _distance(name: Name, k: int) -> int:
    return min(abs(name.first - k), abs(name.last - k))
