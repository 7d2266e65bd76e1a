"""French and English organizations, and French and English events, by the noun that opens their name."""

from __future__ import annotations

from summarizer.facts import lexicon
from summarizer.facts.latin.capitals import body_at, former, is_capital, is_figure, place_at
from summarizer.facts.latin.saying import saying_verbs
from summarizer.facts.latin.word_groups import body_words
from summarizer.facts.marks import APOSTROPHES
from summarizer.facts.tokens import AND, Tokens

_LONGEST = 9  # tokens: a bound; names of ministries are rarely longer
# «*Un hôpital* de Casablanca» is any, «la *direction* de l'Office» heads another.
_ONE, _LEADING = (["un"], ["une"]), frozenset({"direction", "présidence", "secrétariat"})
# Of these the place behind «in» belongs to the name: la Mission des Nations unies *au Mali*.
_MISSIONS, _IN = frozenset({"force", "mission"}), frozenset({"au", "en", "à", "aux"})
# «Office de *lutte contre* la fraude».
_BODIES_OF = frozenset({"conference"})
_FIGHT, _AGAINST = frozenset({"lutte"}), frozenset({"contre"})
_WITH = ["en", "compagnie"]
_MINISTERS = frozenset({"minister", "ministers", "secretary"})
# Tokens from a head to either end of its name: a bound, that no run of capitals is read from each.
_FARTHEST = 20
_OF = frozenset({"de", "d", "du", "des"})
_SHORTEST_INFINITIVE = 3  # letters: shorter words of such an ending are none, «fer», «mer»; set by hand
_MOST_LINKS = 3  # tokens: «de la», «of the», and one to spare


def _behind_links(tokens: Tokens, at: int) -> int:
    """The first token from `at` on that is no small word such as «of the»."""
    links = lexicon.words(tokens.language.code, "linking_words.txt")
    end = min(len(tokens), at + _MOST_LINKS)
    while at < end and tokens.words[at] in links:
        at += 1
    return at


def organization_at(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """The first and last token of the organization whose head is token `i`; None where there is none."""
    code = tokens.language.code
    if tokens.words[i] not in lexicon.words(code, "organization_heads.txt"):
        return None
    if lexicon.words(code, "adjective_endings.txt"):
        last = _with_genitives(tokens, i)
        if last is None:
            return None
        if (
            tokens.words[last + 1 : last + 2] == ["-"]
            and tokens.touches(last + 1)
            and is_figure(tokens, last + 2)
        ):
            last += 2  # «l'université *Paris-8*»
        grand = is_capital(tokens, i - 1) and tokens.words[i - 1] in ("grand", "grande", "haut", "haute")
        return i - grand, last
    return _of_capitals(tokens, i)


def _of_capitals(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """An English head with what it is of, all in capitals: Office for National Statistics."""
    code = tokens.language.code
    links, roles = (lexicon.words(code, name) for name in ("organization_links.txt", "roles.txt"))
    first = last = i
    if not is_capital(tokens, i):
        return None
    while last + 1 < len(tokens) and last - i < _LONGEST:
        at = _behind_and(tokens, last + 1)
        while at < len(tokens) and tokens.words[at] in links and at - last < _MOST_LINKS:
            at += 1
        if not is_capital(tokens, at) or tokens.words[at] in roles or (at == last + 1 and last == i):
            break
        if tokens.words[at] in lexicon.table(tokens.language.code, "calendar.tsv"):
            break  # «on Sunday» is when
        last = at
        hyphen = tokens.words[last + 1 : last + 2] == ["-"] and tokens.touches(last + 1)
        last += 2 * (hyphen and is_capital(tokens, last + 2))  # Center for Medium-*Range* Forecasts
    if is_law(tokens, last):
        return None
    if last == i and (not _is_possessive(tokens, i - 1) or _is_field(tokens, i)):
        return None
    if last == i:
        # St Aubin's *Hospital*, Farmers' *Union*
        first = i - 2 - (tokens.words[i - 1] == "s")
    return _opening_of(tokens, first, i), last


def is_law(tokens: Tokens, last: int) -> bool:
    """Whether a name ends like that of a law, which is no body: the Communications Decency *Act*."""
    return tokens.words[last] in body_words("law")


def _opening_of(tokens: Tokens, first: int, head: int) -> int:
    """The first token of the capitals that stand in front of an English head."""
    roles = lexicon.words(tokens.language.code, "roles.txt")
    other = tokens.language.stop_words | roles
    while is_capital(tokens, first - 1) and tokens.words[first - 1] not in other and head - first < _FARTHEST:
        if first == 1 and tokens.words[0] in former():
            break  # «*Former* Castor Bank chief» opens a sentence.
        first -= 1
        hyphen = tokens.words[first - 1 : first] == ["-"] and tokens.touches(first)
        first -= 2 * (hyphen and is_capital(tokens, first - 2))  # the *François-*Xavier Bagnoud Center
    return with_other_kind(tokens, first)


def with_other_kind(tokens: Tokens, first: int) -> int:
    """The first token of a body with the kind that «and» joins in front: *University and* College Union."""
    return first - 2 * _is_of_two_kinds(tokens, first)


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
    return field if tokens.words[field] in topics and not office else at


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


def _with_genitives(tokens: Tokens, i: int) -> int | None:
    """The last token of a French organization that opens at token `i`; some word of it has a capital.

    Its name is the head, adjectives, and what it is of: «ministère de l'Intérieur», «Banque mondiale»,
    «Société algéroise des eaux».
    """
    words = tokens.words
    last, capital = i, is_capital(tokens, i) and i > 0
    plain = 0
    if (words[i] in body_words("part") and not is_capital(tokens, i)) or words[i - 1 : i + 1] == _WITH:
        return None  # «a train that left Vienna», «*en compagnie* du maire»
    if not is_capital(tokens, i) and (words[i - 1 : i] in _ONE or _is_head_of_other(tokens, i)):
        return None  # «*un hôpital* de Casablanca», «*la direction* de l'Office des eaux»
    while last + 1 < len(tokens) and last - i < _LONGEST:
        against = words[last] in _FIGHT and words[last + 1] in _AGAINST and capital
        at = _behind_links(tokens, last + 1 + against)
        if at >= len(tokens) or not words[at].isalpha():
            break
        if _begins_another(tokens, i, last, at):
            break
        known = against or _is_of_name(tokens, i, last, at)
        # One common noun behind «of» belongs to it too.
        common = not known and at > last + 1 and words[at] not in tokens.language.stop_words
        # «Le Syndicat des ouvriers *du nickel*»: a second one, of a name in capitals.
        more = is_capital(tokens, i) and i > 0 and _goes_on_of(tokens, last + 1, at)
        common = common and plain <= more
        # «Institut des *hautes* études»: the noun stands behind its adjective.
        front = at > last + 1 and words[at] in lexicon.words("fr", "front_adjectives.txt")
        if front and at + 1 < len(tokens) and words[at + 1].isalpha():
            at += 1
        named = is_capital(tokens, i) and i > 0 and words[last + 1] in _OF  # le *Parti de la réforme*
        if not known and not (common and (_is_common_of(tokens, last + 1) or named)):
            break
        plain += common
        # «L'agence de notation *Moody's*».
        capital, last = capital or is_capital(tokens, at), body_at(tokens, at) or at
        last += 2 * _is_joined_adjective(tokens, last)
    where = _place_of_mission(tokens, i, last)
    return (where or last) if capital and last > i else None


def _is_of_name(tokens: Tokens, i: int, last: int, at: int) -> bool:
    """Whether a word goes on with a French organization by what it is: a capital, a topic, an adjective."""
    word = tokens.words[at]
    if is_capital(tokens, at) or word in lexicon.words("fr", "organization_topics.txt"):
        return True
    return at == last + 1 and (_is_adjective(word) or (last > i and _is_of_plural(tokens, last)))


def _begins_another(tokens: Tokens, i: int, last: int, at: int) -> bool:
    """Whether another name begins at a token, behind a French organization from token `i` to the last one."""
    words = tokens.words
    if at == last + 1:
        named_after = last == i and words[i] in lexicon.words("fr", "named_after_heads.txt")
        # The governor of the Banque de France *François Villeroy*.
        return not named_after and _opens_holder(tokens, i, at)
    other = body_at(tokens, at) is not None or words[at] in lexicon.words("fr", "organization_heads.txt")
    if other and words[last + 1] in AND:
        return True  # «the Croissant-Rouge and *Médecins sans frontières*»
    return _is_somebody(
        tokens, i, at
    )  # «le groupe du *milliardaire Jean Untel*», en compagnie de *Jean Untel*


def _place_of_mission(tokens: Tokens, i: int, last: int) -> int | None:
    """The end of where a mission is, which is in its name: Mission des Nations unies *au Mali*."""
    at = last + 2
    if tokens.words[i] not in _MISSIONS or at >= len(tokens) or tokens.words[last + 1] not in _IN:
        return None
    of_body = any(body_at(tokens, k) == last for k in range(i + 1, last + 1))
    return place_at(tokens, at) if of_body else None


def _goes_on_of(tokens: Tokens, of: int, at: int) -> bool:
    """Whether what a name in capitals is of is of something too: Société des chemins *de fer*, and no *de dire*."""
    word = tokens.words[at]
    if tokens.words[of] in ("du", "des"):
        return True
    bare = tokens.words[of] in ("de", "d") and tokens.words[of + 1] not in ("la", "l", "le")
    return bare and not (len(word) > _SHORTEST_INFINITIVE and word.endswith(("r", "re")))


def _is_head_of_other(tokens: Tokens, i: int) -> bool:
    """Whether a head is that of another body, which has a capital: *la direction* de l'Entreprise portuaire."""
    at = _behind_links(tokens, i + 1)
    heads = lexicon.words("fr", "organization_heads.txt")
    letters = tokens.raw(at) if at < len(tokens) else ""
    other = letters.isupper() and len(letters) > 1  # la présidence du *RPN*
    opened = tokens.words[i] in _LEADING and at > i + 1
    return opened and is_capital(tokens, at) and (other or tokens.words[at] in heads)


def _is_of_plural(tokens: Tokens, last: int) -> bool:
    """Whether an adjective in the plural stands behind a plural: le Syndicat des routiers *indépendants*."""
    noun, word = tokens.words[last], tokens.words[last + 1]
    plain = not is_capital(tokens, last) and not is_capital(tokens, last + 1)
    return plain and noun.endswith("s") and word.endswith("s") and word not in tokens.language.stop_words


def _is_joined_adjective(tokens: Tokens, last: int) -> bool:
    """Whether a hyphen joins an adjective to the last one of a name: le Parti social-*démocrate*."""
    at = last + 2
    if at >= len(tokens) or tokens.words[last + 1] != "-" or is_capital(tokens, last):
        return False
    return tokens.touches(last + 1) and tokens.touches(at) and tokens.words[at].isalpha()


def _is_somebody(tokens: Tokens, i: int, at: int) -> bool:
    """Whether behind «of» at a token stands a person with a given name, or in small letters what he is."""
    firsts = lexicon.words("fr", "first_names.txt")
    if is_capital(tokens, at):
        return not is_capital(tokens, i) and tokens.words[at] in firsts and is_capital(tokens, at + 1)
    return is_capital(tokens, at + 1) and tokens.words[at + 1] in firsts and is_capital(tokens, at + 2)


def _opens_holder(tokens: Tokens, i: int, at: int) -> bool:
    """Whether the name at a token is that of who holds an office of the organization that opens at `i`."""
    firsts = lexicon.words("fr", "first_names.txt")
    if not is_capital(tokens, at) or tokens.words[at] not in firsts:
        return False
    links = lexicon.words("fr", "linking_words.txt") | APOSTROPHES
    k = i - 1
    while k > 0 and tokens.words[k] in links:
        k -= 1
    return k >= 0 and tokens.words[k] in lexicon.words("fr", "roles.txt")


def _is_common_of(tokens: Tokens, at: int) -> bool:
    """Whether «of» stands at a token, with an article fused or none behind it: *des* eaux, *d'*information."""
    after = tokens.words[at + 1] if at + 1 < len(tokens) else ""
    return tokens.words[at] in ("des", "du") or (
        tokens.words[at] in ("d", "de") and after not in ("la", "l", "le")
    )


def _is_adjective(word: str) -> bool:
    endings = lexicon.lines("fr", "adjective_endings.txt")
    ends = (word.endswith(endings) or word.removesuffix("s").endswith(endings)) and len(word) > 4
    ends = ends or (word.startswith("anti") and len(word) > len("antique"))  # Agence *antidopage*
    return ends and word not in saying_verbs("fr")  # l'université de Sfax *rappelle*


def event_at(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """The first and last token of the event whose head is token `i`, with its host and year."""
    code = tokens.language.code
    word = tokens.words[i]
    if word in lexicon.words(code, "storms.txt") and is_capital(tokens, i + 1):
        return i, i + 1
    if word not in lexicon.words(code, "event_heads.txt") or not is_capital(tokens, i):
        return None
    if word in _BODIES_OF and _is_of_members(tokens, i):
        return None
    first, last = _in_front(tokens, i), i
    inner = lexicon.words(code, "event_words.txt")
    while last + 1 < len(tokens) and last - i < _FARTHEST:
        at = _behind_links(tokens, last + 1)
        if at > last + 1 and (host := _host_behind(tokens, at)) is not None:
            at = host  # the «Salon du livre de *Paris*»
        year = at < len(tokens) and tokens.words[at].isdigit() and len(tokens.words[at]) == 4
        if at >= len(tokens) or not (year or tokens.words[at] in inner or is_capital(tokens, at)):
            break
        if tokens.words[at] in lexicon.table(code, "calendar.tsv"):
            break  # «on Sunday» is when
        if tokens.words[last + 1] in AND and at > last + 2:
            break  # «the Battle of Algiers and *the* Suez Crisis»
        last = at
        if year:
            break
    alone = word in lexicon.words(code, "event_alone.txt")
    return (first, last) if last > first or alone else None


def _is_of_members(tokens: Tokens, i: int) -> bool:
    """Whether a conference is a body, called by its members: National Conference *of State Legislatures*."""
    at = i + 2
    if tokens.words[i + 1 : at] != ["of"] or tokens.language.code != "en" or not is_capital(tokens, at):
        return False
    while is_capital(tokens, at + 1):
        at += 1
    return tokens.words[at].endswith("s")


def _in_front(tokens: Tokens, i: int) -> int:
    """The first token of an event whose head is token `i`; English puts what it is of in front of the head."""
    first = i
    while tokens.language.code == "en" and is_capital(tokens, first - 1) and i - first < _FARTHEST:
        if tokens.words[first - 1] in tokens.language.stop_words:
            break
        first -= 1
    return first


def _host_behind(tokens: Tokens, at: int) -> int | None:
    """The place behind a common noun of what an event is about: le Festival du cinéma *d'Alger*."""
    if at >= len(tokens) or is_capital(tokens, at) or not tokens.words[at].isalpha():
        return None
    host = _behind_links(tokens, at + 1)
    return host if host > at + 1 and host < len(tokens) and place_at(tokens, host) is not None else None
