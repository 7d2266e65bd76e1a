"""English organizations by the noun in their name, with what stands in capitals around it."""

from __future__ import annotations

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import former, is_capital, is_figure
from summarizer.facts.latin.names.gazetteer import body_at, place_at
from summarizer.facts.latin.names.offices import is_office_noun, is_title
from summarizer.facts.latin.word_groups import body_words, name_words
from summarizer.facts.marks import APOSTROPHES
from summarizer.facts.tokens import AND, Tokens

_LONGEST = 9  # tokens: a bound; names of ministries are rarely longer
# Tokens from a head to the beginning of its name: a bound, that no run of capitals is read from each.
_FARTHEST = 20
_MOST_LINKS = 3  # tokens: «of the», and one to spare
_GROUP = frozenset({"group"})  # the Group of Seven
_LEADERS = (["of", "directors"], ["of", "trustees"])
_MINISTERS = frozenset({"minister", "ministers", "secretary"})
# Endings of English adjectives of fields: *Visual and Performing* Arts.
_OF_FIELDS = ("ic", "al", "ary", "ive", "ing")
# Endings of English nouns of fields.
_FIELDS = (
    "ics",
    "ology",
    "search",
    "culture",
    "ences",
    "ment",
    "ation",
    "health",
    "affairs",
    "trade",
    "arts",
)
_SAINTS = frozenset({"saint", "st"})
# Whose a body is in its name: Murdoch *Children's* Research Institute.
_OF_ALL = frozenset({"children", "citizen", "citizens", "king", "men", "queen", "women"})


def english_body_at(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """An English head with what it is of, all in capitals: Office for National Statistics."""
    code = tokens.language.code
    links, roles = (lexicon.words(code, name) for name in ("organization_links.txt", "roles.txt"))
    last = i
    ends = i > 0 and place_at(tokens, i - 1) == i and not is_capital(tokens, i + 1)  # the *West Bank*
    opens = (place_at(tokens, i) or i) > i  # the *United States*
    if ends or opens or not is_capital(tokens, i):
        return None
    while last + 1 < len(tokens) and last - i < _LONGEST:
        at = _behind_and(tokens, last + 1)
        while at < len(tokens) and tokens.words[at] in links and at - last < _MOST_LINKS:
            at += 1
        if not is_capital(tokens, at) or tokens.words[at] in roles or (at == last + 1 and last == i):
            break
        if at == last + 1 and _is_holder(tokens, i, at):
            break  # Minister in the Ministry of Finance *Ann Roe*
        if tokens.words[at] in lexicon.table(tokens.language.code, "calendar.tsv"):
            break  # «on Sunday» is when
        if tokens.words[at] == "local" and is_figure(tokens, at + 1):
            break  # the Brotherhood of Dockers *Local 12*
        last = at
        hyphen = tokens.words[last + 1 : last + 2] == ["-"] and tokens.touches(last + 1)
        last += 2 * (hyphen and is_capital(tokens, last + 2))  # Center for Medium-*Range* Forecasts
    if is_law(tokens, i, last) or (last > i and _opens_no_name(tokens, i)):
        return None
    first = i if last > i else _owner_of(tokens, i)
    return None if first is None else (_opening_of(tokens, first, i), last)


def _owner_of(tokens: Tokens, i: int) -> int | None:
    """Whose the body is whose head alone is token `i`, St Aubin's *Hospital*; None where nobody's."""
    owner = _owner_of_all(tokens, i)
    if owner is not None or not _is_possessive(tokens, i - 1) or _is_field(tokens, i):
        return owner
    owner = i - 2 - (tokens.words[i - 1] == "s")
    given = is_capital(tokens, owner - 1) and tokens.words[owner - 1] in lexicon.words(
        "en", "first_names.txt"
    )
    return None if given else owner  # *Ann Roe's* News Corp


def _owner_of_all(tokens: Tokens, i: int) -> int | None:
    """Whose the body is whose head is token `i`, with capitals between: *Children's* Research Institute.

    Who owns it is part of its name where that is everybody, a king or a saint.
    """
    k = i - 1
    while is_capital(tokens, k) and i - k < _MOST_LINKS:
        k -= 1
    owned = 1 < k < i - 1 and tokens.words[k] == "s" and tokens.words[k - 1] in APOSTROPHES
    owner = k - 2
    if not owned or not is_capital(tokens, owner):
        return None
    saint = owner - 1 - tokens.is_among(owner - 1, (".",))  # *St John's* Primary School
    if saint >= 0 and tokens.words[saint] in _SAINTS and is_capital(tokens, saint):
        return saint
    return owner if tokens.words[owner] in _OF_ALL else None


def _is_holder(tokens: Tokens, i: int, at: int) -> bool:
    """Whether somebody is named behind the body whose head is token `i`, with his office in front of it."""
    firsts = lexicon.words(tokens.language.code, "first_names.txt")
    office = any(is_office_noun(tokens, k) for k in range(max(0, i - _MOST_LINKS), i))
    return office and tokens.words[at] in firsts and is_capital(tokens, at + 1)


def goes_on_to_head(tokens: Tokens, last: int) -> bool:
    """Whether capitals behind a token lead to the noun of a body: the U.N. *Refugee Agency*."""
    heads = lexicon.words(tokens.language.code, "organization_heads.txt")
    for k in range(last + 1, last + 1 + _LONGEST):
        if not is_capital(tokens, k) or is_title(tokens, k):
            return False
        if tokens.words[k] in heads:
            return True
    return False


def is_law(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a name ends like that of a law or a plan, which is no body: the Communications Decency *Act*.

    What a body is of may end so: the Center *for Youth Law*.
    """
    links = lexicon.words(tokens.language.code, "organization_links.txt") - {"the"}
    heads = lexicon.words(tokens.language.code, "organization_heads.txt")
    of = next((k for k in range(first, last) if tokens.words[k] in links), first)
    law = tokens.words[last] in body_words("law") and tokens.language.code == "en"
    return law and heads.isdisjoint(tokens.words[first:of])


def is_board_alone(tokens: Tokens, first: int) -> bool:
    """Whether the leaders of some body are named without it: the *Board of Directors*."""
    return tokens.words[first + 1 : first + 3] in _LEADERS


def _opens_no_name(tokens: Tokens, i: int) -> bool:
    """Whether a noun that ends the names of firms stands in front of «of» or «for»: *Partners* for Resilience.

    Nor is the board of a body that stands elsewhere one.
    """
    code = tokens.language.code
    if is_capital(tokens, i - 1) and tokens.words[i - 1] not in tokens.language.stop_words:
        return False
    firm = tokens.words[i] in (lexicon.words(code, "firm_heads.txt") | body_words("work")) - _GROUP
    return firm or is_board_alone(tokens, i)


def _opening_of(tokens: Tokens, first: int, head: int) -> int:
    """The first token of the capitals that stand in front of an English head."""
    roles = lexicon.words(tokens.language.code, "roles.txt")
    other = tokens.language.stop_words | roles | tokens.language.months.keys()
    while is_capital(tokens, first - 1) and tokens.words[first - 1] not in other and head - first < _FARTHEST:
        if first == 1 and tokens.words[0] in former() | name_words("opens a clause"):
            break  # «*Former* Castor Bank chief», «*Follow* Castor News» open a sentence.
        first -= 1
        hyphen = tokens.words[first - 1 : first] == ["-"] and tokens.touches(first)
        first -= 2 * (hyphen and is_capital(tokens, first - 2))  # the *François-*Xavier Bagnoud Center
    return with_other_kind(tokens, first, head)


def with_other_kind(tokens: Tokens, first: int, last: int) -> int:
    """The first token of a body with the kind that «and» joins in front: *University and* College Union.

    Args:
        tokens: The sentence.
        first: The first token of what is read of its name.
        last: The last one, or its head.
    """
    if first > 2 and tokens.words[first - 1] in AND and tokens.language.code == "en":
        alike = _is_field_adjective(tokens, first - 2) and _is_field_adjective(tokens, first)
        if alike:
            first -= 2  # National *Oceanic and* Atmospheric Administration
            while is_capital(tokens, first - 1) and tokens.words[first - 1] not in tokens.language.stop_words:
                first -= 1
            return first
    joined = _joined_in_front(tokens, first, last)
    return first - 2 * _is_of_two_kinds(tokens, first) if joined is None else joined


def _joined_in_front(tokens: Tokens, first: int, last: int) -> int | None:
    """Where a body begins whose one head is of two things: the *Harland Post and* Telecommunications Office.

    «The» tells that they are one; of police their place at the beginning does too: *Roe and* Harland Police.
    """
    head = tokens.words[last]
    if tokens.language.code != "en" or first < 2 or tokens.words[first - 1] not in AND or tokens.heading:
        return None
    k = first - 2
    while is_capital(tokens, k - 1) and tokens.words[k - 1] not in tokens.language.stop_words:
        k -= 1
    if not (is_capital(tokens, k) and head in body_words("public")) or first - k > _FARTHEST:
        return None
    the = tokens.words[k - 1 : k] == ["the"]
    opens = (k == 0 or not tokens.words[k - 1].isalpha()) and head in body_words("local")
    front = range(k, first - 1)
    known = place_at(tokens, k) is not None or any(body_at(tokens, j) is not None for j in front)
    known = known or tokens.raw(first - 2).isupper() or not all(tokens.words[j].isalpha() for j in front)
    return None if known or not (the or opens) else k


def _is_of_two_kinds(tokens: Tokens, first: int) -> bool:
    """Whether «and» and a kind of body stand in front of a body's name that opens with another kind."""
    k, heads = first - 2, lexicon.words(tokens.language.code, "organization_heads.txt")
    if k < 1 or tokens.words[first - 1] not in AND or not is_capital(tokens, k):
        return False
    if is_capital(tokens, k - 1) and tokens.words[k - 1] not in tokens.language.stop_words:
        return False
    kinds = heads | {f"{head}s" for head in heads} | {"universities"}
    return tokens.words[k] in kinds and tokens.words[first] in kinds


def _behind_and(tokens: Tokens, at: int) -> int:
    """The token behind «and» where it joins two fields of one body: Customs *and* Border Protection."""
    field = at + 1
    if field >= len(tokens) or tokens.words[at] not in AND or not is_capital(tokens, field):
        return at
    topics = lexicon.words(tokens.language.code, "organization_topics.txt")
    office = any(
        tokens.words[k] in lexicon.words(tokens.language.code, "roles.txt")
        for k in range(field + 1, min(len(tokens), field + 1 + _MOST_LINKS))
    )
    alike = _is_field_adjective(tokens, at - 1) and _is_field_adjective(tokens, field)
    joined = tokens.words[field] in topics or (alike and is_capital(tokens, field + 1))
    joined = joined or _ends_in_field(tokens, field)
    return field if joined and not office else at


def _ends_in_field(tokens: Tokens, field: int) -> bool:
    """Whether capitals end with a field and are nobody and no body: Center for Food and *Allergy Research*."""
    code, last = tokens.language.code, field
    while is_capital(tokens, last + 1):
        last += 1
    other = lexicon.words(code, "organization_heads.txt", "first_names.txt", "roles.txt")
    return tokens.words[last].endswith(_FIELDS) and other.isdisjoint(tokens.words[field : last + 1])


def _is_field_adjective(tokens: Tokens, k: int) -> bool:
    """Whether a token with a capital ends like an adjective of a field: *Oceanic* and *Atmospheric*."""
    return is_capital(tokens, k) and tokens.words[k].endswith(_OF_FIELDS)


def _is_field(tokens: Tokens, i: int) -> bool:
    """Whether a token is what a minister is of: Qatar's *Energy* Minister."""
    return i + 1 < len(tokens) and tokens.words[i + 1] in _MINISTERS


def _is_possessive(tokens: Tokens, k: int) -> bool:
    """Whether the end of a possessive with a capital stands at token `k`: its «s», or the mark behind a plural."""
    if k > 0 and tokens.words[k] in APOSTROPHES:
        return tokens.words[k - 1].endswith("s") and is_capital(tokens, k - 1) and tokens.touches(k)
    return (
        k > 1 and tokens.words[k] == "s" and tokens.words[k - 1] in APOSTROPHES and is_capital(tokens, k - 2)
    )
