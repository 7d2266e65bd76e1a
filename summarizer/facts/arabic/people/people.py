"""The titles and offices of people in Arabic text, in front of their names and behind them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import ARTICLES, BARE_ARTICLES, POSSESSIVES, readings, written
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.people.common_nouns import is_fused, is_own_name
from summarizer.facts.arabic.people.office_nouns import GENERAL, is_attendant, is_of_document, role_head
from summarizer.facts.arabic.people.titles_of_others import (
    DEPUTIES,
    HEADS,
    is_in_front_of,
    is_of_nobody_behind,
    with_deputy,
)
from summarizer.facts.arabic.places import is_place
from summarizer.facts.arabic.verb_forms import is_imperfect
from summarizer.facts.arabic.word_groups import TO_PRESS, people_words
from summarizer.facts.marks import CLOSING_QUOTES, OPENING_QUOTES
from summarizer.facts.tokens import Tokens

_LONGEST = 12  # tokens: a bound; offices are rarely longer
_NAME = 6  # tokens: no person's name is longer
_REST = 6  # tokens of an office behind a particle, up to the next comma; set by hand
_ENDS = frozenset(".،,؛;:!؟?()[]…–—-")
# A rank, which is a team elsewhere.
_TEAM = "الفريق"
# The acting holder of an office is «who sees to its works».
_WHO_SEES_TO = frozenset({"القايم", "القايمه", "قايم", "قايمه", "قايما"})
_WORKS_OF = "باعمال"
_RETIRED = frozenset({"المتقاعد", "المتقاعده"})
# «Scholar» is written like «world».
_WORLD = frozenset({"العالم", "عالم"})
_WHERE = frozenset({"في", "حول", "عبر", "بطل", "بطله", "كاس"})
# But *the (first) deputy* to the president So-and-so is himself.
_DEPUTIES = frozenset({"النايب", "النايبه"})
_OF = frozenset({"عن", "من"})  # freed the adviser *of his post*


def find_roles(tokens: Tokens, names: Sequence[Name], taken: Collection[int]) -> dict[int, list[str]]:
    """The roles of the people of a sentence: index of the name to roles as written, nearest first."""
    out: dict[int, list[str]] = {}
    people = {k for n in names if n.kind == "person" for k in range(n.first, n.last + 1)}
    others = [n for n in names if n.kind != "person"]
    inside = {k for n in others for k in n.tokens}
    # The bank *for matters of* technology, *Wall* Street: there the body's name goes on.
    ends = {n.last for n in others if n.last + 1 not in inside and not is_fused(tokens.words[n.last], "ل")}
    for index, name in enumerate(names):
        if name.kind != "person":
            continue
        roles: list[str] = []
        # «To», «by» or «and» a person: what stands in front is another's.
        other = name.cut or _opens_title(tokens, name)
        before = None if other else _before(tokens, name.first, people, taken, inside)
        if before:
            roles.append(before)
        roles += _behind(tokens, name.last, people, taken, ends)
        out[index] = roles
    return out


def _opens_title(tokens: Tokens, name: Name) -> bool:
    """Whether marks open in front of a name and do not close behind it: author of «*So-and-so* and his time»."""
    opens = tokens.is_among(name.first - 1, OPENING_QUOTES)
    return opens and not tokens.is_among(name.last + 1, CLOSING_QUOTES)


def _kin() -> frozenset[str]:
    """Nouns of kinship, which are offices of nobody: the *brother* of Sharif is another."""
    return lexicon.words("ar", "kin.txt")


def _fits(tokens: Tokens, k: int, people: Collection[int], taken: Collection[int]) -> bool:
    """Whether a token may stand inside a title."""
    word = tokens.words[k]
    if k in people or k in taken or word in _ENDS:
        return False
    # «The minister *by the naming of* So-and-so»: the office has ended.
    befalls = people_words("comes to an office")
    if word.removeprefix("ب") in befalls or word in befalls:
        return False
    if word in tokens.language.reporting_verbs or word in tokens.language.participles:
        return False
    general = word in GENERAL and k > 0 and role_head(tokens.words[k - 1]) is not None
    return general or word in people_words("in an office") or word not in tokens.language.stop_words


def office_in_front(tokens: Tokens, names: Sequence[Name], name: Name) -> int | None:
    """The first token of the whole office in front of a person's name; None where none stands there.

    What ends with a bare noun goes on with the name: a minister in *the days of* So-and-so.
    """
    people = {k for n in names if n.kind == "person" for k in n.tokens}
    found = None if name.cut else _office_before(tokens, name.first, people, ())
    if found is None:
        return None
    whole = found[0] == found[1] or tokens.words[found[1]].startswith(ARTICLES)
    named = any(found[1] in n.tokens for n in names)
    return found[0] if whole or named else None


def _before(
    tokens: Tokens, first: int, people: Collection[int], taken: Collection[int], inside: Collection[int]
) -> str | None:
    """The office in front of a name; `inside` are the tokens of the sentence's names of bodies and places."""
    found = _office_before(tokens, first, people, taken)
    if found is None:
        return None
    if tokens.words[found[1]] in _WORLD and found[0] == found[1] and tokens.words[found[0] - 1] in _WHERE:
        return None  # the best player *in the world* So-and-so
    if any(k not in inside and _is_no_part(tokens.words[k]) for k in range(found[0] + 1, found[1] + 1)):
        return None  # «press sources *expect* a meeting of So-and-so»: «press» is written like «journalist»
    named = found[1] in inside or found[1] in people
    return _title(tokens, *found) if found[0] == found[1] or named or _closes(tokens, found[1]) else None


def _closes(tokens: Tokens, k: int) -> bool:
    """Whether an office may end with a word: what ends with a bare noun goes on with the name behind it.

    The director of *the office of* So-and-so; but the minister *of her foreign affairs* So-and-so.
    """
    word, after = tokens.words[k], tokens.words[k + 1]
    if word.startswith(ARTICLES) or not word[0].isalpha() or not after[0].isalpha() or is_place(word):
        return True
    other = people_words("former") | people_words("then") | people_words("ends an office")
    known = word in other or word in lexicon.words("ar", "demonyms.txt", "ranks.txt") or word[0].isascii()
    known = known or role_head(word) is not None or is_own_name(tokens, k)
    # Known *worldwide*: an adverb, and no object in the accusative.
    return known or word.endswith("يا") or tokens.raw(k).endswith((*POSSESSIVES, "ا"))


def _is_no_part(word: str) -> bool:
    """Whether a word is no part of an office: a verb, *on the charge of*, *to preside over*."""
    act = word[0] == "ل" and word[1:] in lexicon.words("ar", "purposes_left_out.txt")
    return act or word in people_words("no part of an office") or (is_imperfect(word) and not is_place(word))


def _office_before(
    tokens: Tokens, first: int, people: Collection[int], taken: Collection[int]
) -> tuple[int, int, int] | None:
    k = _in_front(tokens, first)
    office = _office(tokens, k, people, taken)
    if office is not None or k == first - 1:
        return office
    if k in people and tokens.words[k + 1] in ("،", ","):
        # «The lawyer of So-and-so, Doctor …»: whose lawyer he is belongs to his office.
        head = next((j for j in range(k, max(-1, k - _NAME), -1) if j not in people), k)
        found = role_head(tokens.words[head])
        if found and is_attendant(tokens, head):
            return head, k, found[1]
    # Only a rank or form of address stands there: Doctor So-and-so.
    return _office(tokens, _skip(tokens, first - 1, "honorifics.txt"), people, taken)


def _skip(tokens: Tokens, k: int, *lists: str) -> int:
    """The first token left of `k` that is in none of some lists and no mark."""
    listed, least = lexicon.words("ar", *lists), max(0, k - _LONGEST)
    while k >= least and (tokens.words[k] in listed or tokens.words[k] in '،,«“"#'):
        k -= 1
    return k


def _in_front(tokens: Tokens, first: int) -> int:
    """The last token of an office in front of a name; ranks and a nationality between them are left out."""
    words = tokens.words
    k = _skip(tokens, first - 1, "honorifics.txt", "ranks.txt", "naming.txt")
    # «The governor of the province *General* So-and-so»; a coach of *the team* has his noun in front of it.
    general = k - (k > 0 and words[k] == "اول")
    if general > 0 and words[general] == _TEAM and role_head(words[general - 1]) is None:
        k = _skip(tokens, general - 1, "honorifics.txt", "ranks.txt")
    # «The coach of the team, *the Tunisian* So-and-so»: his nationality stands behind a comma.
    if k > 0 and words[k - 1] in ("،", ",") and words[k] in lexicon.words("ar", "demonyms.txt"):
        k = _skip(tokens, k - 1, "honorifics.txt", "ranks.txt")
    if k > 0 and words[k] == ")":
        # «The spokesman of the forces (in full), Colonel So-and-so».
        opened = next((j for j in range(k - 1, max(-1, k - _LONGEST), -1) if words[j] == "("), k + 1)
        k = opened - 1
    return k


def _office(
    tokens: Tokens, k: int, people: Collection[int], taken: Collection[int]
) -> tuple[int, int, int] | None:
    """The tokens of the office that ends at token `k`, and the letters fused to it; None where none does."""
    words = tokens.words
    last = k
    head: tuple[int, int] | None = None
    fused = False
    while k >= 0 and last - k < _LONGEST and _fits(tokens, k, people, taken):
        if _is_about_his(tokens, k) and (head is None or head[0] != k + 1):
            return None
        found = role_head(words[k])
        found = None if found and (is_of_document(tokens, k) or is_in_front_of(tokens, k)) else found
        if found:
            definite = words[k][found[1] :].startswith("ال")
            if head and (definite or found[1]) and not fused:
                break  # another person's title: only a construct noun opens a longer one
            adjectival = found[0] in people_words("office or adjective") and k == last
            if (adjectival or found[0] in people_words("rank or field")) and _is_qualified(tokens, k, people):
                k -= 1
                continue
            head = (k, found[1])
            # «للأمن»: a particle may hang the noun on a title that opens farther left; but he is *the president*.
            fused = words[k][: found[1]] in ("ل", "ول", "لل", "ولل")
            fused = fused and (found[0] not in HEADS or not _DEPUTIES.isdisjoint(words[max(0, k - 2) : k]))
            if definite or (found[1] and not fused):
                break
        elif head and not fused:
            break
        k -= 1
    if head is None or is_of_nobody_behind(tokens, *head, last, people):
        return None
    head = with_deputy(tokens, *head, people)
    first, cut = _first_of_two(tokens, *_with_words_in_front(words, *head), people, taken)
    return first, last, cut


def _is_of_rank(word: str) -> bool:
    return word in lexicon.words("ar", "ranks.txt") or word in people_words("branch of a rank")


def _with_words_in_front(words: Sequence[str], head: int, cut: int) -> tuple[int, int]:
    """The first token of an office, and what is fused to it, with «acting» or a rank: *General* (retired).

    The acting holder is *who sees to the works of* the office.
    """
    if head and words[head] in _RETIRED and words[head - 1].startswith("ال"):
        nation = words[head - 1] in lexicon.words("ar", "demonyms.txt")  # the *American* general (retired)
        return head - 1 - (nation and head > 1 and words[head - 2].startswith("ال")), 0
    branches = people_words("branch of a rank")
    while head and not cut and words[head] in branches and _is_of_rank(words[head - 1]):
        head -= 1  # general *of the staff, pilot*
    if head < 2 or cut or words[head - 1] != _WORKS_OF:
        return head, cut
    found = next(((rest, n) for rest, n in readings(words[head - 2]) if rest in _WHO_SEES_TO), None)
    return (head - 2, found[1]) if found else (head, cut)


def _first_of_two(
    tokens: Tokens, head: int, cut: int, people: Collection[int], taken: Collection[int]
) -> tuple[int, int]:
    """The first token of two offices that one man holds, and what is fused to it: *deputy premier,* minister of.

    A deputy premier is minister as well, and he who says something is one; else the first office may be another's:
    «received *the premier* the minister So-and-so».
    """
    joined = tokens.words[head][:cut] == "و"
    if cut and not joined:
        return head, cut
    other = _office(tokens, head - 1, people, taken) if head else None
    if other is None or other[0] == other[1] or not tokens.words[other[1]].startswith("ال"):
        return head, cut
    front = tokens.words[other[0] - 1].removeprefix("و") if other[0] else "."
    speaks = front in tokens.language.reporting_verbs
    received = front in lexicon.words("ar", "received.txt") and not joined
    deputy = tokens.words[other[0]][other[2] :] in DEPUTIES and not received
    # The deputy *of the commander*, and another beside him.
    deputy = deputy and not tokens.words[other[0] + 1].startswith("ال")
    return (other[0], other[2]) if deputy or speaks else (head, cut)


def _is_qualified(tokens: Tokens, k: int, people: Collection[int]) -> bool:
    """Whether a definite noun of which an office is stands in front of an adjective: the head of *government*."""
    before = tokens.words[k - 1] if k else ""
    return k - 1 not in people and before.startswith("ال") and before not in tokens.language.stop_words


def _behind(
    tokens: Tokens, last: int, people: Collection[int], taken: Collection[int], ends: Collection[int]
) -> list[str]:
    """The offices behind a name: one, and a second one behind a comma that follows it.

    At the tokens `ends` the sentence's other names end.
    """
    words = tokens.words
    k = last + 1
    while k < len(words) and words[k] in '،,»”"(':
        k += 1
    end = _office_end(tokens, k, people, taken, ends)
    if end is None or words[k] in _kin():
        return []
    # «Received So-and-so *his counterpart*»: without a comma somebody else's office, held by somebody else.
    if k == last + 1 and k < len(words) and tokens.raw(k).endswith(POSSESSIVES):
        return []
    # A bare definite noun right behind a name may be another subject; an office names what it is of.
    definite = words[k].startswith("ال")
    apposed = words[k - 1] == "،" and words[end + 1 : end + 2] == ["،"]
    told = any(words[j] == "باسم" or words[j][0] in "لب" for j in range(k + 1, end + 1))
    if definite and not told and not apposed:
        return []  # the next subject as likely as an apposition
    if end == k and not (k > last + 1 and end + 1 < len(words) and words[end + 1] in _ENDS):
        return []
    found = [_title(tokens, k, end, 0)]
    comma = next((j for j in range(end + 1, min(len(words), end + _REST)) if not words[j].isalpha()), end)
    if words[k - 1] == words[comma] == "،":
        second = _office_end(tokens, comma + 1, people, taken, ends)
        # It ends with a comma too: the minister, *the spokesman of the government*, said.
        if second is not None and second > comma + 1 and words[second + 1 : second + 2] == ["،"]:
            found.append(_title(tokens, comma + 1, second, 0))
    return found


def _office_end(
    tokens: Tokens, k: int, people: Collection[int], taken: Collection[int], ends: Collection[int]
) -> int | None:
    """The last token of the office that opens at token `k`; None where none does, or it is of him named next."""
    if k >= len(tokens):
        return None
    found = role_head(tokens.words[k])
    if not found or found[1] or is_in_front_of(tokens, k):
        return None
    end = k
    while end + 1 < len(tokens) and end - k < _LONGEST and _fits(tokens, end + 1, people, taken):
        if _starts_clause(tokens, end + 1) or _is_about_his(tokens, end + 1):
            break
        verb = is_imperfect(tokens.words[end + 1]) and not is_place(tokens.words[end + 1])
        closed = end in ends or tokens.words[end].startswith(BARE_ARTICLES)
        if _is_past(tokens, end + 1, ends) or (verb and closed):
            break
        end += 1
    while end > k and tokens.words[end] in people_words("in an office"):
        end -= 1
    return None if end + 1 in people else end


def _is_about_his(tokens: Tokens, k: int) -> bool:
    """Whether «of» and a noun with a pronoun stand at a token, which tell of him: expressed *his thanks*."""
    return tokens.words[k] in _OF and k + 1 < len(tokens) and tokens.raw(k + 1).endswith(POSSESSIVES)


def _is_past(tokens: Tokens, k: int, ends: Collection[int]) -> bool:
    """Whether a word cannot belong to what a definite word closed in front of it: chairman of the party *lost*."""
    word, before = tokens.words[k], tokens.words[k - 1]
    closed = before.startswith(BARE_ARTICLES) or k - 1 in ends
    if not closed or word.startswith("ال") or not word[0].isalpha():
        return False
    if (
        word in people_words("in an office")
        or word in GENERAL
        or word[0] in "ولبفك"
        or role_head(word)
        or word in people_words("former")
        or word in people_words("then")
    ):
        return False
    return not is_place(word) and word not in lexicon.words("ar", "demonyms.txt")


def _starts_clause(tokens: Tokens, k: int) -> bool:
    word = tokens.words[k]
    verbs = tokens.language.reporting_verbs
    if word in people_words("clause behind an office") or word in '«»“”"':
        return True
    # «The president *in a televised talk*», «the director *to Reuters*»: where and to whom he said it.
    after = tokens.words[k + 1] if k + 1 < len(tokens) else ""
    if word in ("في", "خلال") and after in lexicon.words("ar", "documents.txt"):
        return True
    if word[0] == "ل" and word[1:] in lexicon.words("ar", "agencies.txt"):
        return True
    if word in TO_PRESS:
        return not any(_is_guild(tokens, j) for j in range(max(1, k - _REST), k))
    return word in verbs or (
        word[0] in "وف" and (word[1:] in verbs or word[1:] in tokens.language.stop_words)
    )


def _is_guild(tokens: Tokens, k: int) -> bool:
    """Whether a token is the noun of a union, and no adjective that is written like one: the *Federal* Police."""
    guilds = lexicon.words("ar", "institution_guild_heads.txt")
    adjective = tokens.words[k - 1].startswith("ال")
    return not adjective and any(rest.removeprefix("ال") in guilds for rest, _ in readings(tokens.words[k]))


def _title(tokens: Tokens, first: int, last: int, cut: int) -> str:
    return written(tokens, first, last, cut).lstrip('«“"')
