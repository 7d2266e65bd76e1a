"""French and English organizations, and French and English events, by the noun that opens their name."""

from __future__ import annotations

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capital_runs import behind_hyphens
from summarizer.facts.latin.names.capitals import is_capital, is_figure, is_shouted
from summarizer.facts.latin.names.english_bodies import english_body_at
from summarizer.facts.latin.names.gazetteer import body_at, place_at
from summarizer.facts.latin.saying import saying_verbs
from summarizer.facts.latin.word_groups import FRENCH_OF, body_words
from summarizer.facts.marks import APOSTROPHES
from summarizer.facts.tokens import AND, Tokens

_LONGEST = 9  # tokens: a bound; names of ministries are rarely longer
# «*Un hôpital* de Casablanca» is any, «la *direction* de l'Office» heads another.
_ONE, _LEADING = (["un"], ["une"]), frozenset({"direction", "présidence", "secrétariat"})
# Of these the place behind «in» belongs to the name: la Mission des Nations unies *au Mali*.
_MISSIONS, _IN = frozenset({"force", "mission"}), frozenset({"au", "en", "à", "aux"})
# «Office de *lutte contre* la fraude».
_BODIES_OF = frozenset({"conference"})
_MIDDLE = "centre"
_WHERE = frozenset({_MIDDLE, "direction", "maison"})
_FIGHT, _AGAINST = frozenset({"lutte"}), frozenset({"contre"})
# «Agence nationale *pour la valorisation*», but «l'Agence, pour l'instant».
_FOR, _ACTIONS = frozenset({"pour"}), ("tion", "ité", "ance", "ence", "erche", "emploi", "ement", "ture")
_WITH = (["en", "compagnie"], ["en", "direction"])
_OF_PLACE = frozenset({"de", "d"})
_DOINGS = frozenset({"coordination", "organisation"})
_SCHOOLS = frozenset({"université"})  # a commission may be another body's, these are not
_EVERY = frozenset({"hebdomadaire", "quotidien"})
_OPEN = frozenset({"open"})
_NUMBERED = frozenset({"cop"})  # events by their number: *COP28*
_ORDINALS = frozenset({"première", "seconde", "deuxième", "troisième"})
# Tokens from a head to either end of its name: a bound, that no run of capitals is read from each.
_FARTHEST = 20
_LONGEST_EVENT = 2  # tokens behind the first of the longest head of an event, «Ligue des champions»
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
        joined = tokens.words[i - 1 : i] == ["-"] and tokens.touches(i)  # le *Haut-*Commissariat
        front = i - 1 - joined
        grand = is_capital(tokens, front) and tokens.words[front] in ("grand", "grande", "haut", "haute")
        return front if grand else i, last
    return english_body_at(tokens, i)


def _with_genitives(tokens: Tokens, i: int) -> int | None:
    """The last token of a French organization that opens at token `i`; some word of it has a capital.

    Its name is the head, adjectives, and what it is of: «ministère de l'Intérieur», «Banque mondiale»,
    «Société algéroise des eaux».
    """
    words = tokens.words
    last, capital = i, is_capital(tokens, i) and i > 0
    plain = 0
    if _opens_no_body(tokens, i):
        return None
    while last + 1 < len(tokens) and last - i < _LONGEST:
        against = words[last] in _FIGHT and words[last + 1] in _AGAINST and capital
        at = _behind_links(tokens, last + 1 + against)
        if at >= len(tokens) or not words[at].isalpha():
            break
        if _begins_another(tokens, i, last, at):
            break
        known = against or _is_of_name(tokens, i, last, at)
        if is_capital(tokens, i) and i > 0 and words[last + 1] in _FOR and at == last + 1:
            at = _behind_links(tokens, at + 1)
            known = at < len(tokens) and words[at].endswith(_ACTIONS) and not is_capital(tokens, at)
            if not known:
                break
        # One common noun behind «of» belongs to it too.
        common = not known and at > last + 1 and words[at] not in tokens.language.stop_words
        common = common and not _is_infinitive(tokens, last + 1, at)
        # «Le Syndicat des ouvriers *du nickel*»: a second one, of a name in capitals.
        more = is_capital(tokens, i) and i > 0 and _goes_on_of(tokens, last + 1, at)
        common = common and plain <= more
        # «Institut des *hautes* études»: the noun stands behind its adjective.
        front = at > last + 1 and words[at] in lexicon.words("fr", "front_adjectives.txt")
        if front and at + 1 < len(tokens) and words[at + 1].isalpha():
            at += 1
        named = is_capital(tokens, i) and i > 0 and words[last + 1] in FRENCH_OF  # le *Parti de la réforme*
        if not known and not (common and (_is_common_of(tokens, last + 1) or named)):
            break
        plain += common
        # «L'agence de notation *Moody's*».
        capital, last = capital or is_capital(tokens, at), body_at(tokens, at) or at
        last = behind_hyphens(tokens, last) or last  # la mairie de Fos-*sur-Mer*
        last += 2 * _is_joined_adjective(tokens, last)
    where = _place_of_mission(tokens, i, last)
    return (where or last) if capital and last > i else None


def _opens_no_body(tokens: Tokens, i: int) -> bool:
    """Whether the noun at a token is none that opens the name of a body here."""
    if tokens.words[i - 1 : i + 1] in _WITH:
        return True  # «*en compagnie* du maire», «*en direction* de Metz»
    if is_capital(tokens, i):
        return is_shouted(tokens, i)
    if is_periodic(tokens, i):
        return True
    # «A train that *left* Vienna», «*un hôpital* de Casablanca».
    part = tokens.words[i] in body_words("part") or tokens.words[i - 1 : i] in _ONE
    # «*L'organisation de* matchs»: what somebody does.
    part = part or (tokens.words[i] in _DOINGS and tokens.is_among(i + 1, _OF_PLACE))
    # «*La direction* de l'Office des eaux», *le centre* du Mali.
    return part or _is_head_of_other(tokens, i) or _is_where(tokens, i)


def is_periodic(tokens: Tokens, i: int) -> bool:
    """Whether the noun of a paper is the adjective of a noun: la série *hebdomadaire*; but l'hebdomadaire Untel."""
    if tokens.words[i] not in _EVERY:
        return False
    before = tokens.words[i - 1] if i else ""
    small = lexicon.words("fr", "articles.txt", "linking_words.txt", "front_adjectives.txt")
    return before.isalpha() and before not in small | tokens.language.stop_words


def _is_of_name(tokens: Tokens, i: int, last: int, at: int) -> bool:
    """Whether a word goes on with a French organization by what it is: a capital, a topic, an adjective."""
    word = tokens.words[at]
    if is_capital(tokens, at) or word in lexicon.words("fr", "organization_topics.txt"):
        return True
    if at > last + 1:
        return False
    if tokens.raw(last).isupper() and len(tokens.words[last]) > 1:
        return False  # «la PTR *contestée*»
    # «Le Musée *juif* de Belgique»: an adjective that no ending tells, in front of where the body is.
    where = last == i and is_capital(tokens, i) and tokens.is_among(at + 1, _OF_PLACE)
    where = where and place_at(tokens, _behind_links(tokens, at + 1)) is not None
    told = word in tokens.language.stop_words or word in saying_verbs("fr")
    return (where and not told) or _is_adjective(word) or (last > i and _is_of_plural(tokens, last))


def _begins_another(tokens: Tokens, i: int, last: int, at: int) -> bool:
    """Whether another name begins at a token, behind a French organization from token `i` to the last one."""
    words = tokens.words
    if is_capital(tokens, at) and words[at] in tokens.language.titles:
        return True  # le tribunal de Metz *Me Untel*, le cabinet de *M. Untel*
    if at == last + 1:
        named_after = last == i and words[i] in lexicon.words("fr", "named_after_heads.txt")
        # The governor of the Banque de France *François Villeroy*.
        return not named_after and (_opens_holder(tokens, i, at) or _opens_person(tokens, at))
    other = body_at(tokens, at) is not None or words[at] in lexicon.words("fr", "organization_heads.txt")
    if other and words[i] in _SCHOOLS and last > i and is_capital(tokens, last) and is_capital(tokens, at):
        return True  # la section de l'université Paris-VII de *l'Union des étudiants*
    somebody = words[at] in lexicon.words("fr", "first_names.txt") and is_capital(tokens, at + 1)
    if (other or somebody) and words[last + 1] in AND:
        return True  # «the Croissant-Rouge and *Médecins sans frontières*», «du Parti et de *Jean Untel*»
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


def _is_infinitive(tokens: Tokens, of: int, at: int) -> bool:
    """Whether an infinitive stands behind a bare «of»: au Conseil d'État *de maintenir* l'aide."""
    bare = at == of + 1 or tokens.words[of + 1 : at] in (["'"], ["’"])
    ends = tokens.words[at].endswith(("er", "ir")) and len(tokens.words[at]) > _SHORTEST_INFINITIVE + 1
    return bare and ends and tokens.words[of] in ("de", "d")


def _is_head_of_other(tokens: Tokens, i: int) -> bool:
    """Whether a head is that of another body, which has a capital: *la direction* de l'Entreprise portuaire."""
    at = _behind_links(tokens, i + 1)
    heads = lexicon.words("fr", "organization_heads.txt")
    letters = tokens.raw(at) if at < len(tokens) else ""
    other = letters.isupper() and len(letters) > 1  # la présidence du *RPN*
    opened = tokens.words[i] in _LEADING and at > i + 1
    return opened and is_capital(tokens, at) and (other or tokens.words[at] in heads)


def _is_where(tokens: Tokens, i: int) -> bool:
    """Whether a noun tells where in a place something is, or to where: *le centre* du Mali, *le centre* de Metz."""
    at = _behind_links(tokens, i + 1)
    if tokens.words[i] not in _WHERE or at == i + 1 or at >= len(tokens):
        return False
    town = tokens.words[i] == _MIDDLE and tokens.words[i + 1 : at] in (["de"], ["d", "'"], ["d", "’"])
    named = is_capital(tokens, at) and tokens.raw(at)[1:].islower() and not is_capital(tokens, at + 1)
    return place_at(tokens, at) is not None or (town and named)


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


def _opens_person(tokens: Tokens, at: int) -> bool:
    """Whether a name of two words begins at a token with a given one: la Ligue *Jean Untel* is none."""
    given = is_capital(tokens, at) and tokens.words[at] in lexicon.words("fr", "first_names.txt")
    whole = given and is_capital(tokens, at + 1) and tokens.words[at + 1].isalpha()
    return whole and tokens.raw(at + 1)[1:].islower() and place_at(tokens, at) is None


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
    code, words = tokens.language.code, tokens.words
    word = words[i]
    if word in lexicon.words(code, "storms.txt") and is_capital(tokens, i + 1):
        return i, i + 1
    if _is_numbered(tokens, i):
        return i, i
    heads = lexicon.words(code, "event_heads.txt")
    ends = range(min(i + _LONGEST_EVENT, len(words) - 1), i - 1, -1) if is_capital(tokens, i) else ()
    end = next((k for k in ends if " ".join(words[i : k + 1]) in heads), None)  # *Ligue des champions*
    if end is None:
        return None
    if (word in _BODIES_OF and _is_of_members(tokens, i)) or (word in _OPEN and _is_called_open(tokens, i)):
        return None
    first, last = _in_front(tokens, i), end
    inner = lexicon.words(code, "event_words.txt")
    while last + 1 < len(tokens) and last - i < _FARTHEST:
        at = _behind_links(tokens, last + 1)
        if at > last + 1 and (host := _host_behind(tokens, at)) is not None:
            at = host  # the «Salon du livre de *Paris*»
        year = at < len(tokens) and tokens.words[at].isdigit() and len(tokens.words[at]) == 4
        if at >= len(tokens) or not (year or tokens.words[at] in inner or is_capital(tokens, at)):
            break
        if _begins_behind_event(tokens, last, at):
            break
        last = at
        if year:
            break
    alone = end > i or word in lexicon.words(code, "event_alone.txt")
    return (first, last) if last > first or alone else None


def _begins_behind_event(tokens: Tokens, last: int, at: int) -> bool:
    """Whether what stands at a token behind an event is none of its name."""
    if tokens.words[at] in lexicon.table(tokens.language.code, "calendar.tsv"):
        return True  # «on Sunday» is when
    if tokens.words[last + 1] in AND and at > last + 2:
        return True  # «the Battle of Algiers and *the* Suez Crisis»
    # «… la Seconde Guerre mondiale *- Untel*», a headline
    dash = tokens.words[last + 1] == "-" and not tokens.touches(last + 1)
    return dash and place_at(tokens, at) is None  # but «Guerre Ukraine *- Russie*»


def _is_called_open(tokens: Tokens, i: int) -> bool:
    """Whether «Open» begins the name of something else: *Open* Vld, but Open d'Australie, Open 13."""
    after = tokens.words[i + 1] if i + 1 < len(tokens) else ""
    return (
        tokens.language.code == "fr"
        and is_capital(tokens, i + 1)
        and place_at(tokens, i + 1) is None
        and after.isalpha()
    )


def _is_numbered(tokens: Tokens, i: int) -> bool:
    """Whether a number is joined to the letters of an event: *COP28*."""
    word = tokens.words[i]
    return word[-1].isdigit() and word.rstrip("0123456789") in _NUMBERED and is_capital(tokens, i)


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
    if tokens.language.code == "fr" and is_capital(tokens, i - 1) and tokens.words[i - 1] in _ORDINALS:
        return i - 1  # la *Première* Guerre mondiale
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
