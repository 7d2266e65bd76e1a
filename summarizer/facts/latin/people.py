"""The titles and offices of people in French and English text, in front of their names and behind them."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import is_capital, is_national
from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.names.offices import (
    is_of_streets,
    is_office_noun,
    is_title,
    is_title_in_full,
)
from summarizer.facts.latin.word_groups import people_words
from summarizer.facts.marks import DASHES, JOINTS
from summarizer.facts.tokens import AND, Tokens

_LONGEST = 10  # tokens: a bound, as in Arabic without what is fused there
# So many tokens behind a comma stands an office, and one that something else owns: the *agency's country* director.
_NEAR_HEAD, _OWNED_HEAD = 4, 7
_ENDS = frozenset('.;:!?()[]…«»“”",–—')
# An office in capitals has so many words of what it is of; none ends like an adverb or a participle.
_MOST_FIELDS = 3
_NO_FIELD = ("ly", "ing")
_AMID = (["au", "milieu"], ["en", "milieu"])  # «*au milieu* d'un discours, Untel …»
# Ranks that are adjectives in small letters.
_RANKS = frozenset({"major", "general", "private"})
_SELF = frozenset({"himself", "herself"})
_ITSELF = (["elle", "-", "même"], ["lui", "-", "même"])  # «Une Telle, *elle-même* médecin,»
_PEER = "fellow"  # in front of another noun
_INDEFINITE = frozenset({"a", "an"})  # English articles; «a» is a verb of French
# French verbs of the imperfect end so.
_IMPERFECT = ("ait", "aient")


def find_roles(tokens: Tokens, names: Sequence[Name], index: int) -> tuple[str, ...]:
    """The roles of the person that name number `index` of a sentence is, as written.

    Args:
        tokens: The sentence.
        names: Its names in order.
        index: Which of them it is.
    """
    name = names[index]
    # Those that a role may run into: it is no longer than so many tokens.
    near = names[max(0, index - 2 * _LONGEST) : index + 2 * _LONGEST]
    people = {k for n in near if n.kind == "person" for k in range(n.first, n.last + 1)}
    bodies = {k for n in near if n.kind == "organization" for k in range(n.first, n.last + 1)}
    found = (_before(tokens, name.first, people, bodies), _behind(tokens, name.last, people, bodies))
    return tuple(role for role in found if role)


def _is_head(tokens: Tokens, k: int) -> bool:
    return is_office_noun(tokens, k) or _is_short(tokens, k)


def _is_short(tokens: Tokens, k: int) -> bool:
    """Whether a title is an office that the press of America shortens: Ohio *Gov.* So-and-so."""
    short = tokens.words[k] in people_words("short office") and is_capital(tokens, k)
    return short and k + 2 < len(tokens) and is_capital(tokens, k + 1 + (tokens.words[k + 1] == "."))


def _fits(tokens: Tokens, k: int, people: set[int]) -> bool:
    word = tokens.words[k]
    if k in people or word in _ENDS or word in people_words("clause behind a name"):
        return False
    return word not in tokens.language.reporting_verbs


def _before_titles(tokens: Tokens, first: int) -> int:
    """The last token in front of a name's titles: *Prime Minister*, Dr the Rt. Hon. So-and-so."""
    titles, k = tokens.language.titles, first - 1
    k -= tokens.words[k] == "," and k > 0 and tokens.words[k - 1] == ")"
    if k >= 0 and tokens.words[k] == ")":
        # «Le maire *(PTR)* Untel», «la présidente de la Ligue *(gauche)*, Mme Untel»
        k = next((j - 1 for j in range(k, max(-1, k - _LONGEST), -1) if tokens.words[j] == "("), k)
    while k >= 0 and (
        (tokens.words[k] in titles and not _is_short(tokens, k))
        or tokens.words[k] in (",", ".")
        or _is_dash(tokens, k)
        or is_title_in_full(tokens, k)
    ):
        k -= 1
        the = k > 0 and tokens.words[k] == "the" and is_capital(tokens, k + 1)
        k -= the and tokens.words[k - 1] in titles
    return k


def _is_dash(tokens: Tokens, k: int) -> bool:
    """Whether a dash parts an office from a name: my favourite actor *-* So-and-so."""
    return tokens.words[k] in DASHES and not tokens.touches(k) and not tokens.touches(k + 1)


def _head_before(tokens: Tokens, last: int, people: set[int]) -> int | None:
    """The first noun of the offices that end at a token, whatever they are of; None where there is none."""
    k, head = last, None
    while k >= 0 and last - k < _LONGEST and _fits(tokens, k, people):
        if k < last and tokens.words[k] == _PEER:
            break  # «*fellow* Briton Ann Roe» holds no office by it; her fellow *actor* may
        if _is_head(tokens, k):
            head = k
        elif head is not None:
            break
        k -= 1
    return head


def _before(tokens: Tokens, first: int, people: set[int], bodies: set[int]) -> str | None:
    k = _before_titles(tokens, first)
    last, head = k, _head_before(tokens, k, people)
    if k >= 0 and tokens.words[k] in AND | lexicon.words(
        tokens.language.code, "prepositions.txt", "articles.txt"
    ):
        return None  # «un entraîneur afin de succéder *à* Untel», «le chef de l'État *et* Untel»
    if head is not None and head == last and tokens.raw(head) in _RANKS:
        return None  # «a *major* Mark Rothko retrospective»
    if head is not None and last == first - 2 and _is_another(tokens, head, last):
        return None  # «in a quote to *President-elect Trump*, Roe states»
    if head is None or tokens.words[head - 1 : head + 1] in _AMID or _parts_from_name(tokens, head, last):
        return None
    head = _opened(tokens, head)
    if not lexicon.lines(tokens.language.code, "adjective_endings.txt"):
        head = _with_field(tokens, head, people | bodies)
    if _is_modified(tokens, head):
        head = _opened(tokens, head - 1)  # the *former security* chief
    head -= is_national(tokens, head - 1)
    head = _opened_far(tokens, head)
    named = people if lexicon.lines(tokens.language.code, "adjective_endings.txt") else people | bodies
    last += _is_short(tokens, last) and tokens.words[last + 1] == "."
    return tokens.raw(_first_of_two(tokens, head, named), last)


def _is_another(tokens: Tokens, head: int, last: int) -> bool:
    """Whether an office in front of a comma ends with its holder's name and not with what it is of."""
    small = lexicon.words(tokens.language.code, "prepositions.txt", "articles.txt") | AND
    return (
        tokens.words[last + 1] == ","
        and is_capital(tokens, last)
        and not _is_head(tokens, last)
        and small.isdisjoint(tokens.words[head : last + 1])
        and tokens.language.code == "en"
    )


def _parts_from_name(tokens: Tokens, head: int, last: int) -> bool:
    """Whether an English word parts an office from the name behind it: *the minister met* So-and-so."""
    code = tokens.language.code
    while head < last and _is_head(tokens, head + 1):
        head += 1
    after = head + 1
    if lexicon.lines(code, "adjective_endings.txt") or after > last:
        return False
    small = lexicon.words(code, "prepositions.txt") | JOINTS | AND
    return not (is_capital(tokens, after) or tokens.words[after] in small)


def _opened(tokens: Tokens, head: int) -> int:
    """The first token of an office with what opens it: *Premier* ministre, *vice-* président."""
    openers = lexicon.words(tokens.language.code, "role_openers.txt")
    while head and (tokens.words[head - 1] in openers or tokens.words[head - 1] == "-"):
        joined = (
            head > 1 and tokens.words[head - 1] == "-" and tokens.touches(head) and tokens.touches(head - 1)
        )
        head -= 1 + joined  # *Attorney-*General
    return head


def _opened_far(tokens: Tokens, head: int) -> int:
    """The first token of an English office opened in front of what it is of: *former Treasury* secretary."""
    code = tokens.language.code
    openers, fields = (lexicon.words(code, name) for name in ("role_openers.txt", "role_fields.txt"))
    if lexicon.lines(code, "adjective_endings.txt"):
        return head
    for k in reversed(range(max(0, head - _MOST_FIELDS - 1), head)):
        if tokens.words[k] in openers:
            return _opened(tokens, k)
        if not tokens.words[k].isalpha() or not (is_capital(tokens, k) or tokens.words[k] in fields):
            break
    return head


def _first_of_two(tokens: Tokens, head: int, named: set[int]) -> int:
    """The first token of two offices that one person holds: *Deputy Prime Minister and* Finance Minister So-and-so.

    An article tells of two people: *the* president and Prime Minister So-and-so, le maire et *le* préfet.
    """
    if head < 2 or tokens.words[head - 1] not in AND:
        return head
    least = max(0, head - _LONGEST)
    k = head - 2
    if lexicon.lines(tokens.language.code, "adjective_endings.txt"):
        while k > least and _fits(tokens, k, named) and not _is_head(tokens, k):
            k -= 1
        return _opened(tokens, k) if k >= 0 and _is_head(tokens, k) and k not in named else head
    while k >= least and k not in named and is_capital(tokens, k) and tokens.words[k].isalpha():
        k -= 1
    before = tokens.words[k] if k >= 0 else ""
    told = before in lexicon.words(tokens.language.code, "articles.txt") or k == head - 2
    return head if told or not _is_head(tokens, head - 2) else k + 1


def _with_field(tokens: Tokens, head: int, named: set[int]) -> int:
    """The first token of an English office in capitals with what it is of: *Transport* Minister."""
    language, first = tokens.language, head
    other = language.stop_words | lexicon.table(language.code, "calendar.tsv").keys() | language.months.keys()
    while first > max(0, head - _MOST_FIELDS) and is_capital(tokens, first) and is_capital(tokens, first - 1):
        word = tokens.words[first - 1]
        if first - 1 in named or word in other or not word.isalpha() or word.endswith(_NO_FIELD):
            break
        first -= 1
        if tokens.words[first - 1] == "." and is_of_streets(tokens, first - 1):
            first -= 2  # *St.* Louis Mayor
        joined = first > 1 and tokens.words[first - 1] == "-" and tokens.touches(first)
        if joined and is_capital(tokens, first - 2):
            first -= 2  # *Baden-Baden* Police Chief
    return first


def _is_modified(tokens: Tokens, head: int) -> bool:
    """Whether a noun in front of an office tells what it is of, as in English: the *sports* minister."""
    code = tokens.language.code
    if head < 1 or lexicon.lines(code, "adjective_endings.txt"):
        return False
    word, before = tokens.words[head - 1], tokens.words[head - 2] if head > 1 else ""
    if word in lexicon.words(code, "role_fields.txt"):
        return head == 1 or not is_capital(tokens, head - 1)  # *opposition* leader So-and-so
    determined = before in lexicon.words(code, "articles.txt") or before == "s"
    plain = word.isalpha() and word not in tokens.language.stop_words and not is_capital(tokens, head - 1)
    return determined and plain and not word.endswith("ed")


def _whole_end(tokens: Tokens, first: int, end: int) -> int:
    """Where what is read of a longer apposition can end: in front of its last «and», or of its last preposition."""
    small = lexicon.words(tokens.language.code, "prepositions.txt")
    parts = [k for k in range(first + 1, end) if tokens.words[k] in AND] or [
        k for k in range(first + 1, end) if tokens.words[k] in small
    ]
    return parts[-1] if parts else end


def _opens_no_office(tokens: Tokens, k: int) -> bool:
    """Whether «and», or a past verb with an article, opens what is behind a comma: Roe, *called the* judge."""
    if tokens.words[k] in AND:
        return True  # «Bündchen, *and* singer So-and-so»
    after = tokens.words[k + 1 : k + 2]
    articles = lexicon.words("en", "articles.txt")
    return (
        tokens.language.code == "en" and tokens.words[k].endswith("ed") and articles.issuperset(after or [""])
    )


def _end_of_body(end: int, bodies: set[int]) -> int | None:
    """The token behind the body that goes on at a token: la Société *du Sahel*; None where none does."""
    whole = end
    while whole in bodies and whole - 1 in bodies:
        whole += 1
    return whole if whole > end else None


def _behind(tokens: Tokens, last: int, people: set[int], bodies: set[int]) -> str | None:
    k = last + 2
    if k >= len(tokens) or tokens.words[k - 1] != "," or _opens_no_office(tokens, k):
        return None
    k += len(_ITSELF[0]) * (tokens.words[k : k + 3] in _ITSELF)
    opened = k
    while k < len(tokens) and tokens.words[k] in ("the", "a", "an", "le", "la", "l", "'", "’"):
        k += 1
    bare = k == opened
    end, head, parted, moved = k, False, False, False
    small = lexicon.words(tokens.language.code, "prepositions.txt")
    while end < len(tokens) and end - k < _LONGEST and _fits(tokens, end, people):
        parted = parted or tokens.words[end] in small
        near = end - k < _NEAR_HEAD or (end - k < _OWNED_HEAD and not parted)
        # «Selon Untel, *le chauffeur roulait* vite»: a clause with its own verb is no apposition.
        moved = moved or (
            head
            and tokens.words[end].endswith(_IMPERFECT)
            and tokens.words[end] not in people_words("no imperfect")
        )
        if moved and bare:
            break  # «Untel, porte-parole d'un syndicat *était* l'invité»
        head = head or (_is_head(tokens, end) and near)
        end += 1
    if end - k == _LONGEST and end < len(tokens) and _fits(tokens, end, people):
        end = _end_of_body(end, bodies) or _whole_end(tokens, k, end)
    of_next = end in people and end > k and (_is_head(tokens, end - 1) or is_title(tokens, end - 1))
    if of_next and end - k < _LONGEST:
        return None  # «Kay Roe, *Chief Officer Dr* Ann Lee and …»
    following = tokens.words[end] if end < len(tokens) else ""
    another = not lexicon.lines(tokens.language.code, "adjective_endings.txt") and following in _INDEFINITE
    has_verb = not bare and (moved or (following in people_words("auxiliary") and not another))
    while another and end > k and tokens.words[end - 1] in AND:
        end -= 1  # «president of the institution and *a* former ambassador»
    small = small | lexicon.words(tokens.language.code, "articles.txt") | _SELF
    while end > k + 1 and tokens.words[end - 1] in small:
        end -= 1  # «the owner *of*», where what he owns is told in marks
    return tokens.raw(k, end - 1) if head and end > k and not has_verb else None
