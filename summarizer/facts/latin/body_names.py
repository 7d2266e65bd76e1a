"""Bodies that no list and no noun in their name tells, by what stands beside the name in French or English text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capital_runs import runs
from summarizer.facts.latin.names.capitals import is_capital, is_national
from summarizer.facts.latin.names.english_bodies import is_law
from summarizer.facts.latin.names.gazetteer import is_place, place_at
from summarizer.facts.latin.names.institutions import is_periodic
from summarizer.facts.latin.names.name_kinds import opens_with_initials
from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.names.offices import is_office_noun, is_title
from summarizer.facts.latin.names.teams import names_again
from summarizer.facts.latin.saying import saying_verbs, source_at
from summarizer.facts.latin.speech.bodies import kinds_of
from summarizer.facts.latin.word_groups import FRENCH_OF, body_words, name_words, people_words
from summarizer.facts.marks import APOSTROPHES
from summarizer.facts.tokens import AND, Tokens

_SOURCE = 4  # tokens: a bound of phrases such as «according to the»
_IT = frozenset({"it", "its"})
_A = frozenset({"a", "an", "un", "une", "the", "le", "la"})
_NOUNS = 3  # tokens from an article to the noun of an apposition; set by hand
_APPOSED = 8  # tokens of an apposition, in which an office tells of a man; set by hand
_BASED = ["-", "based"]
# Behind the name of whom such nouns tell stands a party's or a firm's; an aide is a man's as well.
_CHIEF = ["chief", "executive"]
_WHOSE = {"at": "employed", "for": "speaking for", "of": "running"}  # by the word behind their noun
# Endings of English verbs and adverbs, of which no list knows all.
_LIKE_VERBS = ("ed", "s", "ly", "st")
_AGENCY = ["news", "agency"]
_LIKE, _SUCH_AS = frozenset({"including", "like"}), ["such", "as"]
_ROW = 20  # tokens of a row of names: a bound
_BUT = frozenset({"but", "mais"})
_QUOTES = frozenset('“”"')
_TEXTS = frozenset({"text"})


def with_bodies(sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> list[list[Name]]:
    """The names with the bodies that a noun beside them tells, though they stand by a verb of saying like people.

    What is told of a name once holds wherever the article has it: *the engine maker, Halden Aero*.
    """
    told: set[tuple[str, ...]] = set()
    for n, (tokens, found) in enumerate(zip(sentences, names, strict=True)):
        after = sentences[n + 1] if n + 1 < len(sentences) else None
        told.update(
            tuple(tokens.words[first : last + 1])
            for first, last in _open_runs(tokens, found)
            if _is_body(tokens, first, last) or (after and _goes_on_as_body(tokens, first, last, after))
        )
    teams = {
        short
        for tokens, found in zip(sentences, names, strict=True)
        for name in found
        if name.kind == "organization"
        for short in names_again(tokens, name.first, name.last)
    }
    # «*Halden* spokesman Tom Hill», where the article has Ann Halden.
    told -= {(word,) for word in _last_names(sentences, names)}
    if not told and not teams:
        return [list(found) for found in names]
    return [_marked(tokens, found, told, teams) for tokens, found in zip(sentences, names, strict=True)]


def _last_names(sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> set[str]:
    """The last names of the people whom an article names with more than one word."""
    return {
        tokens.words[name.last]
        for tokens, found in zip(sentences, names, strict=True)
        for name in found
        if name.kind == "person" and name.last > name.first
    }


def _marked(
    tokens: Tokens, found: Sequence[Name], told: set[tuple[str, ...]], teams: set[tuple[str, ...]]
) -> list[Name]:
    fresh = [
        Name("organization", first, last)
        for first, last in _open_runs(tokens, found)
        if tuple(tokens.words[first : last + 1]) in told
        # The San Francisco Giants are *the Giants*.
        or (tokens.words[first - 1 : first] == ["the"] and tuple(tokens.words[first : last + 1]) in teams)
    ]
    taken = {k for name in fresh for k in range(name.first, name.last + 1)}
    kept = [name for name in found if taken.isdisjoint(range(name.first, name.last + 1))]
    return sorted([*kept, *fresh], key=lambda name: name.first)


def _open_runs(tokens: Tokens, found: Sequence[Name]) -> Iterator[tuple[int, int]]:
    """The stretches of capitals that no list tells: neither given names, offices and places nor known bodies."""
    if tokens.heading:
        return
    code = tokens.language.code
    firsts = lexicon.words(code, "first_names.txt")
    sure = {k for m in found if m.kind not in ("person", "event") for k in range(m.first, m.last + 1)}
    days = lexicon.table(code, "calendar.tsv").keys() | tokens.language.months.keys()
    opening = tokens.language.stop_words | name_words("opens a clause")  # “*Instead*, the firm …”
    for begin, last in runs(tokens):
        starts = begin == 0 or tokens.words[begin - 1] in _QUOTES
        opened = starts and last > begin and tokens.words[begin] in _articles(code)
        first = begin + opened
        if tokens.words[first] not in firsts:  # the Times' *Ann* Roe
            first = _with_owner(tokens, first)
        span = range(first, last + 1)
        small = tokens.words[first] in (opening if first == last else tokens.language.stop_words)
        small = small or tokens.words[first] in days
        if small or not sure.isdisjoint(span):
            continue
        # «Rights *group* Green Voices Africa»: three words behind the noun are no person's.
        given = tokens.words[first] in firsts and not (
            last - first > 1 and tokens.words[first - 1] in _nouns(code)
        )
        given = given or opens_with_initials(tokens, first, last)
        known = given or any(is_title(tokens, k) for k in span) or is_law(tokens, first, last)
        if not known and last > 0 and place_at(tokens, first) is None:
            yield first, last


def _articles(code: str) -> frozenset[str]:
    return lexicon.words(code, "articles.txt")


def _with_owner(tokens: Tokens, first: int) -> int:
    """The first token of a name with the owner that is part of it: *Women's* Tennis Tour."""
    words = tokens.words
    for marks in (["'", "s"], ["’", "s"], ["'"], ["’"]):
        k = first - len(marks) - 1
        opened = k > 0 and words[k + 1 : first] == marks and is_capital(tokens, k) and words[k - 1] == "the"
        plain = opened and not is_place(words[k], tokens.language.code)
        if plain and (len(marks) > 1 or words[k].endswith("s")):
            return k
    return first


def _is_body(tokens: Tokens, first: int, last: int) -> bool:
    """Whether what stands beside a stretch of capitals tells that it is a body's name."""
    words, code = tokens.words, tokens.language.code
    english = not lexicon.lines(code, "adjective_endings.txt")
    nouns, verbs = _nouns(code), saying_verbs(code)
    after = words[last + 1 : last + 3]
    people = is_national(tokens, last)  # «the *South African* government»
    if english and first and words[first - 1] == "the" and last > first and not people:
        led = any(source_at(tokens, k) == first - 1 for k in range(max(0, first - _SOURCE), first))
        if led or (after and (after[0] in verbs or after[0] in nouns)):
            return True
    if english and last > first and after and after[0] in verbs and after[1:] and after[1] in _IT:
        return True
    # «*Oslo*-based Halvar», but «the project-based Section 9»
    where = is_capital(tokens, first - 3) or not words[max(0, first - 3) : first - 2]
    based = words[max(0, first - 2) : first] == _BASED and where
    if english and (based or _is_beside(tokens, first, last)):
        return True
    if english and (_is_among_bodies(tokens, first, nouns) or _is_employer(tokens, first, last)):
        return True
    surveys = not english and first > 0 and words[first - 1] in body_words("survey")
    return surveys or _is_apposed(tokens, first, last, nouns) or _is_explained(tokens, last, nouns)


def _is_beside(tokens: Tokens, first: int, last: int) -> bool:
    """Whether an outlet's noun is behind a name, or whom it has for a head: Al-Safir *television*, X *leader* Y."""
    after = tokens.words[last + 1 : last + 3]
    if is_national(tokens, last):
        return False  # «an *Algerian* newspaper», «the *Chinese* government»
    # «*Itar-Tass* news agency», but «the *Yugoslav* news agency Tanjug»
    agency = after == _AGENCY and tokens.words[first - 1 : first] != ["the"]
    if after and (after[0] in body_words("outlet") or agency):
        return True
    if after and after[0] in body_words("kind") and tokens.words[first - 1 : first] == ["the"]:
        return True  # «the *Harbour* union»; but «the Trump administration»
    own = first > 0 and tokens.words[first - 1] not in _QUOTES
    if last > first and after in (["'", "s"], ["’", "s"]):
        return own and tokens.words[last + 3 : last + 5] == _CHIEF  # «*Perini Marine's* chief executive»
    if own and after and after[0] in body_words("shares"):
        return True  # «*Umoja* shares fell»
    led = bool(after) and after[0] in body_words("head") and is_capital(tokens, last + 2)
    led = led and tokens.words[last] not in lexicon.words("en", "inhabitants.txt")  # «*Welsh* striker Roe»
    chief = after == _CHIEF and is_capital(tokens, last + 3)
    return own and (led or chief)


def _nouns(code: str) -> frozenset[str]:
    """The nouns of bodies, without those of texts."""
    return frozenset(noun for noun, kinds in kinds_of(code, "body_kinds.tsv").items() if kinds != _TEXTS)


def _is_apposed(tokens: Tokens, first: int, last: int, nouns: frozenset[str]) -> bool:
    """Whether a noun of a body stands in front of a name: *l'hebdomadaire* Plein Champ, the *engine maker*, X,."""
    words = tokens.words
    comma = words[first - 1 : first] == [","] and words[last + 1 : last + 2] == [","]
    at = first - 1 - comma
    if at < 0 or words[at] not in nouns or is_capital(tokens, at) or is_periodic(tokens, at):
        return False
    if words[at - 1] in AND | _BUT or (words[at - 1] == "-" and tokens.touches(at)):
        return False  # «the soft-spoken *but firm* Roe», «a *full-service* Marketing & PR consultancy»
    if _is_of_another(tokens, at, comma=comma) or (first == last and not comma and _has_noun(tokens, last)):
        return False
    if not comma:
        return True
    articles = _articles(tokens.language.code)
    opens = next((k for k in reversed(range(max(0, at - 2 * _NOUNS), at)) if words[k] in articles), None)
    # «Le directeur *de la compagnie*, Untel»: of whom the body is no apposition.
    of = lexicon.words(tokens.language.code, "prepositions.txt")
    return opens is not None and not (opens and words[opens - 1] in of)


def _has_noun(tokens: Tokens, last: int) -> bool:
    """Whether an English noun, and no verb, stands behind one word: the office *Christmas* party."""
    after = tokens.words[last + 1] if last + 1 < len(tokens) else "."
    small = (
        tokens.language.stop_words
        | saying_verbs("en")
        | lexicon.words("en", "prepositions.txt", "past_words.txt")
    )
    plain = after.isalpha() and not is_capital(tokens, last + 1) and after not in small
    return tokens.language.code == "en" and plain and not after.endswith(_LIKE_VERBS)


def _is_of_another(tokens: Tokens, at: int, *, comma: bool) -> bool:
    """Whether a French noun behind «of» is no name's beside it: la figure *du mouvement*, Une Telle,.

    Where no comma parts them it is an office's that the name's bearer has: la cheffe *du gouvernement* Une Telle.
    """
    small = lexicon.words(tokens.language.code, "linking_words.txt") | APOSTROPHES
    k = at - 1
    while k > 0 and tokens.words[k] in small:
        k -= 1
    of = k < at - 1 and not FRENCH_OF.isdisjoint(tokens.words[k + 1 : at])
    return of and tokens.language.code == "fr" and (comma or is_office_noun(tokens, k))


def _is_employer(tokens: Tokens, first: int, last: int) -> bool:
    """Whether somebody is employed at what is named: an *analyst at* Halden, the *chief executive of* Halden.

    He may also have made it or speak for it: the *founder of* Halden, a *spokesman for* Halden.
    """
    if tokens.words[max(0, first - 3) : first] == [*_CHIEF, "of"]:
        return True
    before = tokens.words[first - 1] if first > 1 else ""
    # «Founder of *Indian* firm X», «founder of *Oslo*-based X», «a spokesman for *Roe*»
    other = (
        is_national(tokens, last) or tokens.is_among(last + 1, ("-",)) or (before == "for" and first == last)
    )
    return before in _WHOSE and not other and tokens.is_among(first - 2, people_words(_WHOSE[before]))


def _is_among_bodies(tokens: Tokens, first: int, nouns: frozenset[str]) -> bool:
    """Whether a name stands in a row that a noun of bodies in the plural opens: firms *such as* Halden and Roe."""
    words, k = tokens.words, first - 1
    while k > 0 and first - k < _ROW and (is_capital(tokens, k) or words[k] in AND or words[k] == ","):
        k -= 1
    opened = k - 1 if words[k] in _LIKE else k - 2 if words[max(0, k - 1) : k + 1] == _SUCH_AS else -1
    if opened < 0 or (opened > 0 and is_capital(tokens, opened)):
        return False
    noun = words[opened]
    one = f"{noun[:-3]}y" if noun.endswith("ies") else noun.removesuffix("s")
    return noun != one and one in nouns


def _is_explained(tokens: Tokens, last: int, nouns: frozenset[str]) -> bool:
    """Whether a noun of a body stands behind a name: X, *a watchdog*."""
    if tokens.words[last + 1 : last + 2] != [","] or _A.isdisjoint(tokens.words[last + 2 : last + 3]):
        return False
    near = range(last + 3, min(len(tokens), last + 3 + _NOUNS))
    end = next((k for k in near if not tokens.words[k].isalpha()), near.stop)
    words = range(near.start, end)
    # X, a *union leader*, X, a National Union of Weavers *spokesman*
    comma = next((k for k in range(end, len(tokens)) if not tokens.words[k].isalpha()), len(tokens))
    small = min(comma, last + 3 + _APPOSED)
    if any(is_office_noun(tokens, k) for k in range(near.start, small)):
        return False
    return any(tokens.words[k] in nouns for k in words)


def _goes_on_as_body(tokens: Tokens, first: int, last: int, after: Tokens) -> bool:
    """Whether a name speaks and the next sentence opens with what it is: X said. *The company* added …."""
    verbs = saying_verbs(tokens.language.code)
    if last == first or tokens.words[last + 1 : last + 2] == [] or tokens.words[last + 1] not in verbs:
        return False
    firm = (
        kinds_of(tokens.language.code, "body_kinds.tsv").get(after.words[1], frozenset())
        if len(after) > 2
        else ()
    )
    return after.words[0] in ("the", "le", "la") and bool(firm) and firm != _TEXTS and after.words[2] in verbs
