"""People, organizations, places and events in French and English text, by capitals and word lists."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capital_runs import runs
from summarizer.facts.latin.names.capitals import is_capital, is_national
from summarizer.facts.latin.names.english_bodies import (
    goes_on_to_head,
    is_board_alone,
    is_law,
    with_other_kind,
)
from summarizer.facts.latin.names.gazetteer import body_at, body_span, is_people, longer_place, place_at
from summarizer.facts.latin.names.headed_places import (
    compound_places,
    dateline,
    headed_places,
    is_made_of_place,
    is_of_treaty,
    places_in_rows,
    places_in_states,
    street_at,
)
from summarizer.facts.latin.names.institutions import event_at, organization_at
from summarizer.facts.latin.names.name_edges import beginning, behind_whence, opens_sentence
from summarizer.facts.latin.names.name_kinds import behind_other, is_of_body, is_organization, is_person
from summarizer.facts.latin.names.offices import is_addressed, is_field, is_title
from summarizer.facts.latin.names.outlets import dotted_bodies, is_camel_case, is_outlet, receiver, suffixes
from summarizer.facts.latin.names.teams import teams
from summarizer.facts.latin.saying import saying_verbs
from summarizer.facts.latin.word_groups import body_words, place_words
from summarizer.facts.marks import APOSTROPHES, CLOSING_QUOTES, JOINTS, OPENING_QUOTES
from summarizer.facts.mention import Kind
from summarizer.facts.tokens import Tokens

_ELIDED = ("l", "’")  # the tokens of a French article without its vowel
_ONE = frozenset({"un", "une"})
_LONGEST_SITE = 3  # words behind a body that name what it runs; set by hand


class Name(Struct, frozen=True, gc=False):
    """A name in one sentence: its kind, first and last token."""

    kind: Kind
    first: int
    last: int


def last_of(tokens: Tokens, name: Name) -> int:
    """The token of a person's last name."""
    return name.last - (name.last > name.first and tokens.words[name.last] in suffixes())


def find_names(tokens: Tokens) -> list[Name]:
    """The names of a sentence, in order and not overlapping."""
    used: set[int] = set()
    out: list[Name] = []
    for name in _candidates(tokens):
        span = range(name.first, name.last + 1)
        no_name = _is_tag(tokens, name) or _is_alias(tokens, name) or _is_work(tokens, name)
        if used.isdisjoint(span) and not no_name:
            out.append(name)
            used.update(span)
    return sorted(out, key=lambda name: name.first)


def _is_tag(tokens: Tokens, name: Name) -> bool:
    """Whether a name is only a hashtag's, or of an address: *#WeMissAlia*, *#Hamilton Chicago* show."""
    at = tokens.starts[name.first]
    while at > 0 and tokens.text[at - 1].isdigit():
        at -= 1  # pic.example.com/41*HtmoNG*
    if at > 0 and tokens.text[at - 1] in "/@":
        return is_camel_case(tokens, name.first)  # pic.example.com/*U7PMaoNG*
    tagged = at > 0 and tokens.text[at - 1] == "#"
    return tagged and (name.kind == "person" or is_camel_case(tokens, name.first))


def _is_work(tokens: Tokens, name: Name) -> bool:
    """Whether English quotation marks close round what is no listed body: his song, “*Harland High School*”."""
    first, last = name.first, name.last
    if name.kind != "organization" or tokens.language.code != "en" or first in (0, last):
        return False
    listed = body_span(tokens, first)
    comma = tokens.words[last + 1 : last + 2] == [","]
    closed = tokens.is_among(last + 1 + comma, CLOSING_QUOTES)
    body = (listed is not None and listed[1] == last) or tokens.words[last] in body_words("public")
    return tokens.words[first - 1] in OPENING_QUOTES and closed and not body


def _is_alias(tokens: Tokens, name: Name) -> bool:
    """Whether quotation marks close round somebody's name that no given name opens: dubbed *“Agent Brown”*."""
    firsts = lexicon.words(tokens.language.code, "first_names.txt")
    whole = name.last > name.first and tokens.words[name.first] in firsts
    if name.kind != "person" or name.first == 0 or whole:
        return False
    first = name.first - 1
    while first > 0 and is_title(tokens, first):
        first -= 1
    behind = tokens.words[name.last + 1 : name.last + 3]
    closed = behind[:1] + behind[1:] if behind[:1] != [","] else behind[1:]
    return tokens.words[first] in OPENING_QUOTES and bool(closed) and closed[0] in CLOSING_QUOTES


def _candidates(tokens: Tokens) -> Iterator[Name]:
    """What may be a name, the surest first."""
    line = dateline(tokens)
    yield from [Name("place", *line)] if line else []
    for i in range(len(tokens)):
        event = event_at(tokens, i)
        # The *World Economic Forum*, the *Open Market Committee*.
        if event and body_span(tokens, i) is None and not (event[1] > i and goes_on_to_head(tokens, i)):
            yield Name("event", *event)
    opening: set[int] = set()
    behind: set[int] = set()
    for i in range(len(tokens)):
        span = organization_at(tokens, i)
        if span is not None:
            behind.add(span[1] + 1)
            yield Name("organization", *span)
        body = body_span(tokens, i)
        if body is not None:
            opening.add(body[0])
            yield Name("organization", body[0], _end_of_site(tokens, body[1]))
    yield from (Name("organization", *span) for span in teams(tokens))
    for span in compound_places(tokens):
        yield Name("place", *span)
    for span in dotted_bodies(tokens):
        yield Name("organization", *span)
    yield from _before_nouns(tokens)
    for span in (*places_in_states(tokens), *places_in_rows(tokens)):
        yield Name("place", *span)
    yield from _in_runs(tokens, opening, behind)
    yield from _places(tokens)


def _places(tokens: Tokens) -> Iterator[Name]:
    """The places that lists or the words around them tell."""
    for i in range(len(tokens)):
        end = place_at(tokens, i)
        # «A *Toyota* Starling»: a firm that is a town too.
        firm = body_span(tokens, i) is None and body_at(tokens, i) == end
        if end is not None and not (firm or is_of_treaty(tokens, end)):
            # «*South* Portland», where the list has no such place of its own.
            side = i > 0 and tokens.words[i - 1] in place_words("side") and is_capital(tokens, i - 1)
            yield Name("place", street_at(tokens, i) or i - side, end)
    for span in headed_places(tokens):
        yield Name("place", *span)


def _end_of_site(tokens: Tokens, last: int) -> int:
    """The last token of what a body runs somewhere, which is called by both: Red Cross *Kobe Hospital*."""
    end = last
    while end - last <= _LONGEST_SITE and is_capital(tokens, end + 1):
        end += 1
    nouns = lexicon.words(tokens.language.code, "body_nouns_behind.txt")
    return end if end > last + 1 and tokens.words[end] in nouns else last


def _before_nouns(tokens: Tokens) -> Iterator[Name]:
    """Bodies that an English noun in small letters ends: West Harland *police*, but a French *school*."""
    code = tokens.language.code
    nouns = lexicon.words(code, "body_nouns_behind.txt")
    other = tokens.language.stop_words | lexicon.words(code, "articles.txt")
    for first, last in runs(tokens):
        if last + 1 >= len(tokens) or tokens.words[last + 1] not in nouns:
            continue
        after = tokens.words[last + 2 : last + 3]
        if after and after[0].isalpha() and after[0] not in tokens.language.stop_words | saying_verbs(code):
            continue  # «the Newtown school *shooting*»
        begin = first + (first == 0 and last > 0 and opens_sentence(tokens))
        sides = tokens.words[begin] in place_words("side") and begin == last
        known = place_at(tokens, begin) is not None or is_national(tokens, last) or sides
        office = is_title(tokens, begin) or tokens.words[begin - 1 : begin] == ["told"]
        plain = all(tokens.words[k].isalpha() for k in range(begin, last + 1)) and not tokens.touches(begin)
        if plain and not (known or office or tokens.words[begin] in other):
            yield Name("organization", begin, last + 1)


def _in_runs(tokens: Tokens, opening: set[int], behind: set[int]) -> Iterator[Name]:
    """What stretches of capitalised words name.

    Args:
        tokens: The sentence.
        opening: The tokens that its listed organizations begin with.
        behind: Those behind its organizations.
    """
    for first, last in runs(tokens):
        begin = next((k for k in range(first, last) if k in behind), first)
        # «said *So-and-so* of Human Rights Watch»
        of = next((k for k in range(begin + 1, last) if tokens.words[k] == "of" and k + 1 in opening), None)
        end = last if of is None or is_organization(tokens, begin, of - 1) else of - 1
        # «A dit à Reuters *Leota Faumuina*».
        if first < last and tokens.words[first + 1] not in JOINTS and receiver(tokens, first) is not None:
            begin = first + 1
            yield Name("organization", first, first)
        while (holder := behind_other(tokens, begin, end)) is not None:
            front = next(k for k in range(holder - 1, begin - 1, -1) if is_capital(tokens, k))
            yield from _classify(tokens, begin, front)
            begin = holder
        # «Banque de France *François Villeroy*»: the stretch holds a body and a name behind it.
        yield from _classify(tokens, begin, end)


def _classify(tokens: Tokens, first: int, last: int) -> Iterator[Name]:
    """What a stretch of capitalised words names."""
    body = _body_of_office(tokens, first, last)
    if body is not None:
        yield Name("organization", body, last)
        return
    shouted = last - first > 1 and tokens.raw(last).isupper() and tokens.words[last - 1].isalpha()
    last -= shouted and tokens.words[last] in tokens.language.stop_words  # «ANN ROE *AGAIN*»
    last = _before_other(tokens, first, last)
    law = last > first and (is_law(tokens, first, last) or is_board_alone(tokens, first))
    begun = None if law else beginning(tokens, first, last)
    if begun is None or is_field(tokens, begun[1], last):
        return
    titled, first = begun
    addressed = is_addressed(tokens, first) and not _is_contest(tokens, first, last)
    whence = behind_whence(tokens, first, last)
    if whence is not None:
        if is_organization(tokens, first, first):
            yield Name("organization", first, first)
        titled, first = titled or whence[0], whence[1]
    if first == last and not addressed and is_camel_case(tokens, first):
        yield Name("organization", first, last)
    elif place_at(tokens, first) == last and not (addressed or is_of_treaty(tokens, last)):
        begin = street_at(tokens, first) or first
        yield Name("place", longer_place(tokens, first, last) or begin, last)
    elif (is_outlet(tokens, first, last) and (_is_the(tokens, first) or not (titled or addressed))) or (
        is_organization(tokens, first, last) and not is_of_body(tokens, first, last, titled=titled)
    ):
        yield Name("organization", with_other_kind(tokens, first, last), last)
    elif not titled and is_made_of_place(tokens, first, last):
        yield Name("place", first, last)
    elif addressed or is_person(tokens, first, last, titled=titled):
        yield from _person(tokens, first, last, titled=titled or addressed)


def _before_other(tokens: Tokens, first: int, last: int) -> int:
    """The last token of a stretch without what begins the next French sentence, for want of a full stop.

    A small word with a capital does, la PTR *Dans* ce …, and a country with its article, Paul Untel *L'Algérie* ….
    """
    if tokens.language.code != "fr" or last == first:
        return last
    elided = (
        last - first > len(_ELIDED) and tokens.raw(last - 2) == "L" and tokens.words[last - 1] in APOSTROPHES
    )
    if elided and place_at(tokens, last) == last:
        return last - len(_ELIDED) - 1
    return last - _opens_other(tokens, first, last)


def _opens_other(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a small word that may begin a sentence ends a stretch of French capitals."""
    word = tokens.words[last]
    small = word in tokens.language.stop_words or word in lexicon.words("fr", "prepositions.txt")
    # Jack *Ma* has a name of two words.
    given = last == first + 1 and tokens.words[first] in lexicon.words("fr", "first_names.txt")
    # «Kim Jong *Un* a dit»: no noun stands behind it.
    alone = word in _ONE and not _is_noun(tokens, last + 1)
    return small and not (given or alone) and len(word) > 1 and tokens.raw(last)[1:].islower()


def _is_noun(tokens: Tokens, k: int) -> bool:
    """Whether a word is none of the small ones, and may be a noun."""
    word = tokens.words[k] if k < len(tokens) else "."
    return word.isalpha() and word not in tokens.language.stop_words | saying_verbs("fr")


def _is_contest(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a country behind «Miss» is whose contest it is in French text: *Miss* Belgique is no one's name."""
    miss = tokens.language.code == "fr" and tokens.words[first - 1 : first] == ["miss"]
    return miss and place_at(tokens, first) == last


def _is_the(tokens: Tokens, first: int) -> bool:
    """Whether an English article opens a name in French text, where nobody is called so: la revue *The* Harbour."""
    return tokens.language.code == "fr" and tokens.words[first] == "the"


def _body_of_office(tokens: Tokens, first: int, last: int) -> int | None:
    """Where the body begins whose office a stretch is, without who holds it: the CEO of *Vale Resorts* says."""
    code = tokens.language.code
    office = next(
        (k for k in range(first, last - 2) if tokens.words[k + 1] == "of" and is_title(tokens, k)), None
    )
    if office is None or place_at(tokens, office + 2) is not None:
        return None
    # «Secretary of *State* Roe», «Minister of *Health* Roe»
    fields = lexicon.words(code, "organization_topics.txt", "organization_heads.txt") | {"state"}
    held = lexicon.words(code, "first_names.txt") | fields
    rest = range(office + 2, last + 1)
    named = tokens.words[rest[0]] in fields or any(
        tokens.words[k] in held or is_title(tokens, k) for k in rest
    )
    return None if named else rest[0]


def _given(tokens: Tokens) -> frozenset[str]:
    return lexicon.words(tokens.language.code, "first_names.txt")


def _person(tokens: Tokens, first: int, last: int, *, titled: bool) -> Iterator[Name]:
    """A person, and the body he is of: «Tom Pearce *of* Meridian Freight» is a man and a firm."""
    of = next((k for k in range(first + 1, last) if tokens.words[k] == "of"), last + 1)
    if of == first + 1 <= last and not titled:
        return  # «the *District* of Lake County»
    people = of - 1 > first + 1 and is_people(tokens, first) and tokens.words[first + 1] not in JOINTS
    # «*American* Lorna Petrosk won»
    yield Name("person", first + (people and tokens.words[first] not in _given(tokens)), of - 1)
    if of < last and (place_at(tokens, of + 1) == last or is_made_of_place(tokens, of + 1, last)):
        yield Name("place", of + 1, last)
    elif of + 2 <= last or (of + 1 == last and is_camel_case(tokens, last)):
        yield Name("organization", of + 1, last)
