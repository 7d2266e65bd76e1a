"""Whom a verb of saying, or a phrase such as «according to», has for its subject in French and English text."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import is_capital
from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.names.offices import is_office_noun, is_title
from summarizer.facts.latin.saying import source_at
from summarizer.facts.latin.speech.adverbials import behind_adverbials
from summarizer.facts.latin.speech.clauses import (
    before_small,
    by_impersonal,
    holder_behind,
    is_source,
    named_behind,
    office_before_clause,
    source_pronoun,
)
from summarizer.facts.latin.speech.pronouns import is_pronoun, pronoun_of
from summarizer.facts.latin.speech.speaking_offices import (
    MARKS,
    WHOSE,
    is_of_another,
    is_plural,
    office_at,
    office_before,
    owns,
)
from summarizer.facts.latin.speech.subjects import (
    NEAR,
    Said,
    apposed_to,
    before_clause,
    joined_verb,
    parted,
    quoted_as,
    subject_near,
)
from summarizer.facts.latin.word_groups import speech_words
from summarizer.facts.marks import APOSTROPHES
from summarizer.facts.tokens import AND, Tokens

_THAT = frozenset({"that", "que", "qu"})
# Between somebody and the verb of the clause about him, whatever he is named behind.
_WHO = ([",", "qui"], [",", "who"])
# English auxiliaries: behind a verb with one stands no subject.
_HAD = frozenset({"had", "has", "have"})
_AS_WHAT = 3  # tokens from a name to what he is called: *comme une* « … »; set by hand


def by_source(
    tokens: Tokens, names: Sequence[Name], around: Sequence[int], opens: int, closes: int, *, told: bool
) -> Said | None:
    """Whom a phrase such as «according to» leads in; nobody, where it is open whom and no verb has told."""
    for k in around:
        behind = source_at(tokens, k)
        if behind is None or opens <= behind < closes:
            continue
        meant = source_pronoun(tokens, behind)
        if meant:
            return Said(pronoun=meant, said=True)
        found = _behind(tokens, names, behind, opens if k < opens else len(tokens))
        if found:
            return found
        if is_source(tokens, k) and not told:
            return Said(said=True)
    return None


def at_verb(tokens: Tokens, names: Sequence[Name], k: int, opens: int, closes: int) -> Said | None:
    """The subject of a verb of saying at token `k`: right behind it, in front of it, or a pronoun beside it."""
    beside = _beside(tokens, names, k, opens, closes)
    if beside:
        return beside
    told = behind_adverbials(tokens, names, k, closes)
    apart = {m.last for m in names if _is_apart(tokens, m)}
    free = [
        m for m in names if m.first - 1 == told > k or not (m.last in apart or _is_joined(tokens, m, apart))
    ]
    inside = [m for m in free if _distance(m, k) <= NEAR or _is_shortened_near(tokens, names, m, k)]
    # Behind the verb only what follows at once, titles and articles apart.
    auxiliary = tokens.language.code == "en" and tokens.words[k - 1] in _HAD
    if auxiliary or tokens.words[k] in speech_words("heard"):
        # Told *the court* that; had warned *the court*.
        return _in_front(tokens, names, inside, k, opens, closes)
    first = min(_to_the_right(tokens, inside, told), key=lambda m: m.first, default=None)
    if first and not (_has_object(tokens, k, first.first, opens, closes) or _is_called(tokens, first, opens)):
        first = _member_of(tokens, names, first) or first
        return holder_behind(tokens, names, first) or Said(first, said=True)
    apposed = apposed_to(tokens, names, told) or before_clause(tokens, names, k)
    if apposed and apposed.first > k:
        # «*So-and-so* also called his colleague, So-and-so, …»: the verb has its subject in front of it.
        apposed = subject_near(tokens, inside, k) or apposed
    if apposed:
        return Said(apposed, said=True)
    # «*So-and-so had* asked the court for …»: what stands behind the verb is its object.
    front = (
        subject_near(tokens, inside, k) if tokens.language.code == "en" and not opens < closes <= k else None
    )
    if front and office_at(tokens, told + 1, opens, closes):
        return Said(front, said=True)
    office = office_at(tokens, told + 1, opens, closes)
    holder = office and (_named_inside(free, office) or named_behind(tokens, names, office[1]))
    if holder:
        return Said(holder, said=True)
    if office:
        return Said(office=office, said=True)
    return _in_front(tokens, names, inside, k, opens, closes)


def _is_apart(tokens: Tokens, name: Name) -> bool:
    """Whether a name is told of another, behind a preposition or in brackets: Untel *(PTR)* a dit."""
    around = tokens.words[max(0, name.first - 1) : name.first] + tokens.words[name.last + 1 : name.last + 2]
    return around == ["(", ")"] or is_of_another(tokens, name)


def _is_joined(tokens: Tokens, name: Name, apart: Collection[int]) -> bool:
    """Whether «and» joins a name to one that is told of another: une étude d'Untel *et Une Telle* affirme."""
    return name.first - 2 in apart and tokens.words[name.first - 1] in AND


def _is_shortened_near(tokens: Tokens, names: Sequence[Name], name: Name, k: int) -> bool:
    """Whether what a name is called in brackets stands near a verb: la *Ligue des ponts* (LDP) de Metz a dit."""
    short = next((m for m in names if m.first == name.last + 2), None)
    return short is not None and tokens.words[name.last + 1] == "(" and _distance(short, k) <= NEAR


def _member_of(tokens: Tokens, names: Sequence[Name], name: Name) -> Name | None:
    """Who stands right behind the body that an office is of, in French: la députée PTR *Une Telle*."""
    french = tokens.language.code == "fr" and name.kind == "organization" and name.first > 0
    if not french or not is_office_noun(tokens, name.first - 1):
        return None
    return next((m for m in names if m.first == name.last + 1 and m.kind == "person"), None)


def _named_inside(names: Sequence[Name], office: tuple[int, int]) -> Name | None:
    """Who is named with his office in one stretch: a dit la ministre de l'Équipement *Une Telle*."""
    near = range(office[0] + 1, office[1] + 2)
    return next((m for m in names if m.first in near and m.kind == "person"), None)


def _to_the_right(tokens: Tokens, names: Sequence[Name], told: int) -> list[Name]:
    """The names right behind a verb of saying; none is in what it says: «asserted *that* Roe had “…”»."""
    if not _THAT.isdisjoint(tokens.words[told + 1 : told + 2]):
        return []
    return [m for m in names if told < m.first <= told + NEAR and not parted(tokens, told + 1, m.first)]


def _beside(tokens: Tokens, names: Sequence[Name], k: int, opens: int, closes: int) -> Said | None:
    """The subject that stands right beside a verb of saying at token `k`: a name in front of it, or a pronoun."""
    front = _right_in_front(tokens, names, k, opens, closes)
    if front:
        return front
    # «*So-and-so*, who was sworn in last week, said she …», «said Roe was “…”».
    named = tokens.language.code == "en" and k < opens and any(m.first == k + 1 for m in names)
    apposed = before_clause(tokens, names, k) if named or is_pronoun(tokens, k + 1) else None
    if apposed:
        return Said(apposed, said=True)
    pronoun = pronoun_of(tokens, names, k, opens, closes)
    if pronoun:
        return Said(pronoun=pronoun, said=True)
    return by_impersonal(tokens, names, k, opens, closes)


def _in_front(
    tokens: Tokens, names: Sequence[Name], inside: Sequence[Name], k: int, opens: int, closes: int
) -> Said | None:
    """The subject in front of a verb of saying at token `k`, a clause between them or none."""
    apposed = before_clause(tokens, names, before_small(tokens, k))
    if apposed:
        return Said(apposed, said=True)
    joined = joined_verb(tokens, names, before_small(tokens, k))
    if joined:
        return joined
    left = [m for m in inside if m.last < k]
    parted_off = office_before_clause(tokens, k, opens, closes)
    apposition = parted_off or office_before(tokens, k, opens, closes)
    # «Au nom de *Port-Sava*, le président, Untel, …»: a nearer name is not told by the noun behind another.
    last = left[-1:] if apposition else []
    if apposition and (named := next((m for m in last if _is_explained(tokens, m, apposition[0])), None)):
        return Said(named, said=True)
    if parted_off and not left:
        return Said(office=parted_off, said=True)
    office = office_before(tokens, k, opens, closes)
    if office and not any(m.last >= office[0] for m in left):
        return Said(office=office, said=True)
    if left:
        nearest = max(left, key=lambda m: m.last)
        if nearest.kind == "organization" and is_plural(tokens, nearest.last + 1):
            return Said(
                office=(nearest.first, nearest.last + 1), said=True
            )  # *Halden Bank employees*, who said
        return holder_behind(tokens, names, nearest) or Said(nearest, said=True)
    return None


def _is_explained(tokens: Tokens, name: Name, office: int) -> bool:
    """Whether an office or noun at a token stands in apposition to a name: Castor Relief, *an aid group*, said."""
    between = tokens.words[name.last + 1 : office]
    return between[:1] == [","] and len(between) <= len((",", "l", "'"))


def _right_in_front(tokens: Tokens, names: Sequence[Name], k: int, opens: int, closes: int) -> Said | None:
    """Who stands right in front of a verb of saying that takes an object too, or in front of «as saying»."""
    code = tokens.language.code
    owned = _owned(tokens, names, k, opens, closes)
    if owned:
        return Said(office=owned, said=True)
    quoted = quoted_as(tokens, names, k)
    if quoted:
        return Said(quoted, said=True)
    related = next((m for m in names if tokens.words[m.last + 1 : k] in _WHO and m.kind == "person"), None)
    if related:
        return Said(related, said=True)  # whatever he is told of: a view shared by *So-and-so*, who says
    subject = next((m for m in names if m.last == k - 1 and m.kind == "person"), None)
    # «*The spokeswoman* said Roe had “…”»: English has its subject in front of the verb or behind it.
    english = code == "en" and k < opens and any(m.first == k + 1 for m in names)
    if tokens.words[k - 1] == "," and (english or tokens.words[k] in _telling(code)):
        # «The prosecutor, *So-and-so*, called him …».
        subject = next((m for m in names if m.last == k - 2 and m.kind == "person"), None)
        subject = (
            None if subject and is_of_another(tokens, subject) else subject
        )  # «…, adviser *to Roe*, told»
    if subject is None:
        # «*The league* said the firm would …»: who stands right in front of the verb, whatever follows it.
        body = next((m for m in names if m.last == k - 1 and m.kind == "organization"), None)
        if body and not is_of_another(tokens, body) and not holder_behind(tokens, names, body):
            return Said(body, said=True)
    # «“…?” *Hill* asked Roe».
    opens_clause: tuple[list[str], ...] = ([], [","], ["but"], ["mais"])
    plain = subject is not None and _in_front_of_titles(tokens, subject.first) in opens_clause
    closed = subject is not None and closes <= subject.first <= closes + 1 and (closes > opens or not closes)
    if subject and (
        closed or (plain and code == "en") or tokens.words[k] in _telling(code) or is_pronoun(tokens, k + 1)
    ):
        return Said(subject, said=True)  # «*So-and-so* told the paper», «*So-and-so* says she will …»
    if english or tokens.words[k] in _telling(code):
        told = office_before(tokens, k, opens, closes)
        if told and told[1] == k - 1:
            return Said(office=told, said=True)  # «*the minister* told the paper»
    return None


def _has_object(tokens: Tokens, k: int, first: int, opens: int, closes: int) -> bool:
    """Whether an English verb is of what another says of who is named behind it: Roe *called Ann Lee* “…”."""
    told = tokens.language.code == "en" and tokens.words[k] in _telling("en")
    return told and first == k + 1 and not (opens < closes <= k <= closes + 1)


def _is_called(tokens: Tokens, name: Name, opens: int) -> bool:
    """Whether a quotation is what another calls who is named behind a French verb: a décrit *Untel comme* « … »."""
    as_what = tokens.words[name.last + 1 : name.last + 2]
    near = name.last < opens <= name.last + _AS_WHAT
    return tokens.language.code == "fr" and near and as_what in (["comme"], ["de"], ["d"])


def _in_front_of_titles(tokens: Tokens, first: int) -> list[str]:
    """The word in front of a name and of its titles, «*But* Supt Roe said»; none where the sentence opens so."""
    begin = first
    while first and (is_title(tokens, first - 1) or _is_point_of_title(tokens, first - 1)):
        first -= 1
    while first < begin and first and is_capital(tokens, first - 1):
        first -= 1  # *Oklahoma* Attorney General So-and-so
    return tokens.words[first - 1 : first]


def _is_point_of_title(tokens: Tokens, k: int) -> bool:
    return tokens.words[k] == "." and k > 0 and is_title(tokens, k - 1)


def _telling(code: str) -> frozenset[str]:
    return lexicon.words(code, "telling_verbs.txt")


def _owned(tokens: Tokens, names: Sequence[Name], k: int, opens: int, closes: int) -> tuple[int, int] | None:
    """An office in front of a verb at token `k` with whose it is: *So-and-so's lawyer* wrote."""
    owner = next((m for m in reversed(names) if m.last + 2 < k and owns(tokens, m)), None)
    last = owner.last if owner else None
    if last is None or k - last > NEAR:
        # «*India's* foreign ministry said»: of a place.
        last = next((j for j in range(k - 3, max(-1, k - NEAR), -1) if _is_owner(tokens, j)), None)
    if last is None or opens <= last < closes:
        return None
    office = office_at(tokens, last + 3, opens, closes)
    first = owner.first if owner and owner.last == last else last
    return (first, office[1]) if office and office[1] == k - 1 else None


def _is_owner(tokens: Tokens, j: int) -> bool:
    """Whether a token with a capital, or behind «the», has the mark of the possessive behind it: the *bank's*."""
    small = lexicon.words(tokens.language.code, "prepositions.txt")
    # «an official in *the president's* office»: not whose office speaks.
    named = is_capital(tokens, j) or (
        tokens.words[j - 1 : j] == ["the"] and small.isdisjoint(tokens.words[max(0, j - 2) : j - 1])
    )
    return named and tokens.words[j + 1 : j + 3] in (["'", "s"], ["’", "s"])


def _behind(tokens: Tokens, names: Sequence[Name], first: int, end: int) -> Said | None:
    """Whom «according to» names, his office in front of him or not."""
    name = next((m for m in names if first <= m.first <= first + NEAR and m.first < end), None)
    friend = name and _owned_by(tokens, name, first, end)
    if friend:
        return Said(office=friend, said=True)
    if name and not any(w in (",", *MARKS) for w in tokens.words[first : name.first]):
        # «Pour l'analyste de la Banque du Nord *Untel*»: whose office the body is of.
        his = next((m for m in names if m.first == name.last + 1 and m.kind == "person"), None)
        return Said(his if his and name.kind == "organization" else name, said=True)
    office = office_at(tokens, first, end, end)
    return Said(office=office, said=True) if office else None


def _owned_by(tokens: Tokens, name: Name, first: int, end: int) -> tuple[int, int] | None:
    """Somebody and the person whose he is: according to *a friend of* So-and-so, selon *un proche d'Untel*."""
    if name.kind != "person":
        return None
    of = name.first - 1 - (tokens.words[name.first - 1] in APOSTROPHES)
    office = office_at(tokens, first, end, end) if tokens.words[of] in WHOSE else None
    return (office[0], name.last) if office and office[1] in (of - 1, name.last, name.first) else None


def _distance(name: Name, k: int) -> int:
    return min(abs(name.first - k), abs(name.last - k))
