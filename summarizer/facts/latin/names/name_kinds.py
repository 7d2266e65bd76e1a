"""Whether a stretch of capitals in French or English text names a person or an organization."""

from __future__ import annotations

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import is_capital, is_domain, is_national, is_shouted, is_weekday
from summarizer.facts.latin.names.gazetteer import (
    DOWNTOWN,
    STATES,
    body_at,
    is_place_with_article,
    place_at,
    tells_whence,
)
from summarizer.facts.latin.names.offices import (
    is_aged,
    is_of_kin,
    is_of_streets,
    is_office_noun,
    is_title,
    is_told,
    is_who,
)
from summarizer.facts.latin.names.outlets import (
    is_agency,
    is_channel,
    is_outlet_of_agency,
    verb_before_receiver,
)
from summarizer.facts.latin.numbers.numerals import numerals
from summarizer.facts.latin.saying import saying_verbs
from summarizer.facts.latin.word_groups import body_words, name_words, people_words, place_words
from summarizer.facts.marks import APOSTROPHES
from summarizer.facts.tokens import AND, Tokens

DE = frozenset({"de", "d", "du"})
"""French «of», and with its article."""
_ACRONYM = 3  # letters: two may be somebody's initials
_LONGEST_ACRONYM = 6  # letters: longer words in capitals are the heading of a column; set by hand
_OF_PLACES = (["de"], ["à"])
_AIRPORTS = (["airport"], ["stadium"])
# French pronouns and possessives: behind a comma they open a clause about somebody else.
_OF_OTHERS = frozenset({"elle", "elles", "il", "ils", "leur", "leurs", "on", "sa", "ses", "son"})
_MOST_INITIALS = 2  # J.D. Roe; three are an acronym as often; set by hand
# Letters with points that are no initials: *U.N.* Roe is none.
_INITIALS_OF_PLACES = STATES | {"dc"}
_GROUP = frozenset({"group", "groupe"})  # of a tournament, by its letter
_TIMES = frozenset({"daily", "evening", "morning"})  # when a newspaper comes out
_MOST_PARTS = 3  # words of a name behind its first; set by hand


def is_person(tokens: Tokens, first: int, last: int, *, titled: bool) -> bool:
    """Whether a stretch names somebody; a title or an office in front of it, `titled`, tells so of most."""
    given = tokens.words[first] in lexicon.words(tokens.language.code, "first_names.txt")
    given = given or opens_with_initials(tokens, first, last)
    code = not given and last > first and _is_code(tokens, first, last)
    things = lexicon.words(tokens.language.code, "acronyms_of_things.txt")
    code = code or any(tokens.words[k] in things and tokens.raw(k).isupper() for k in range(first + 1, last))
    # «the *Ann Roe airport*», «the *Mac OS X* page»
    code = code or tokens.words[last + 1 : last + 2] in _AIRPORTS or is_of_streets(tokens, first)
    code = code or _is_part_of_other(tokens, first, last)
    code = code or (not given and tells_whence(tokens, last)) or is_place_with_article(tokens, first, last)
    if tokens.words[last] in name_words("thing") or code or _is_headed(tokens, first):
        return False  # «the Teacher Retirement *System*», «8 *AM ET*», «the *state of* Mato Grosso»
    if titled and not given and tokens.words[last - 1] in DE and place_at(tokens, last) is not None:
        return False  # le procureur de la *République de Lyon*
    called = given and _is_called_like_place(tokens, first, last)
    # «For *Wellington Pacheco, a guard*»: no place is one.
    called = called or (given and last > first and place_at(tokens, last) is None and is_told(tokens, last))
    # «The actress *Asia Argento*», «*London Breed*, the mayor,»: no place is called so, whatever its first word.
    rest = last > first and all(place_at(tokens, k) is None for k in range(first + 1, last + 1))
    called = called or (rest and (_is_behind_office(tokens, first) or is_told(tokens, last)))
    if place_at(tokens, first) is not None and not called:
        return False
    if titled:
        return True
    if place_at(tokens, first) is not None:
        small = lexicon.words(tokens.language.code, "prepositions.txt")
        free = tokens.language.code == "fr" and tokens.words[first - 1 : first] not in ([w] for w in small)
        return free or _speaks(tokens, first, last) or is_told(tokens, last)
    if last == first:
        return _is_called_by_one(tokens, first, given=given)
    if _is_no_name(tokens, first, last, given=given):
        return False
    given = given or _is_of_country(tokens, first)
    kin = any(tokens.words[k] in name_words("in a family name") for k in range(first + 1, last))
    kin = kin and tokens.words[first - 1 : first] not in _OF_PLACES  # le périmètre *de* Zemoul El Kbar
    paired = last == first + 1 and _is_paired(tokens, first)
    acts = tokens.words[last + 1 : last + 2] != [] and tokens.words[last + 1] in people_words("gesture")
    who = tokens.language.code == "en" and is_who(tokens, first, last)
    return acts or given or kin or paired or who or _speaks(tokens, first, last) or is_told(tokens, last)


def _is_called_by_one(tokens: Tokens, at: int, *, given: bool) -> bool:
    """Whether a name of one word is somebody's by his age or his kin, a French one by what he is."""
    # «Accuse *Fatna*, 61 ans», «her mother, *Fiona*,»
    told = is_aged(tokens, at) or (given and is_of_kin(tokens, at))
    # «*Marcel*, un viticulteur, attendait»; but «la veille de Noël, son père»
    human = given and tokens.language.code == "fr" and is_told(tokens, at)
    human = human and _OF_OTHERS.isdisjoint(tokens.words[at + 2 : at + 3])
    # «Mais *Jeanne*, qui a terminé», «*Fiona*, who lives there»; but the storm Jeanne, which
    lives = tokens.words[at] in lexicon.words(tokens.language.code, "inhabitants.txt")  # «The *Scot*, who …»
    human = human or (given and not lives and is_who(tokens, at, at))
    return human or (at > 0 and told and not is_weekday(tokens, at))


def _is_part_of_other(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a stretch is the end of a place's name, or the noun of a body alone: North *Carolina*, *Council*."""
    if tokens.language.code != "en":
        return False
    place = first > 0 and (place_at(tokens, first - 1) or 0) >= first
    alone = first == last and tokens.words[last] in lexicon.words("en", "organization_heads.txt")
    titled = first > 0 and tokens.words[first - 1] in tokens.language.titles | {"."}
    return place or (alone and not titled)


def opens_with_initials(tokens: Tokens, first: int, last: int) -> bool:
    """Whether one or two initials and a word open a stretch: *J.D.* Roe; but the *U.N.* envoy, *D.C.* Circuit."""
    k, letters = first, ""
    while k + 1 < last and len(tokens.words[k]) == 1 and tokens.words[k + 1] == "." and is_capital(tokens, k):
        letters, k = letters + tokens.words[k], k + 2
    things = lexicon.words(tokens.language.code, "acronyms_of_things.txt") | _INITIALS_OF_PLACES
    plain = tokens.raw(k)[1:].islower() and len(tokens.words[k]) > 2 and tokens.words[k].isalpha()
    plain = plain and not tokens.touches(k)  # a word of *A.Word* a day
    small = tokens.words[k] in tokens.language.stop_words or is_title(tokens, k)
    # The *S. African* firm, *N. Ireland*; «*B. Follow* these steps» is the letter of a list.
    small = small or (letters in ("s", "n") and (is_national(tokens, k) or place_at(tokens, k) is not None))
    opens = first == 0 or tokens.words[first - 1] == ":"
    small = small or (opens and len(letters) == 1 and k == last and not _speaks(tokens, first, last))
    return 0 < len(letters) <= _MOST_INITIALS and letters not in things and plain and not small


def _is_behind_office(tokens: Tokens, first: int) -> bool:
    """Whether an office or a form of address stands right in front of a stretch."""
    return first > 0 and (is_title(tokens, first - 1) or is_office_noun(tokens, first - 1))


def _is_no_name(tokens: Tokens, first: int, last: int, *, given: bool) -> bool:
    """Whether capitals of several words are somebody's by no means: «*Huit* États», «at *Miller Drive*»."""
    code = tokens.language.code
    if tokens.words[first] in numerals(code) or tokens.words[first] in place_words("side"):
        return True  # «*Huit* États ont conclu», «*North* African»
    months = tokens.language.months.keys() >= {w for w in tokens.words[first : last + 1] if w.isalpha()}
    if months or (not given and _is_phrase(tokens, first, last)):
        return True  # *April-June*
    if tokens.words[last] in numerals(code) or any(c.isdigit() for c in tokens.words[last]):
        return True  # «Rogue *One*», «see Page *A8*»
    if code != "en":
        return False
    if tokens.words[last] in lexicon.words(code, "street_heads.txt"):
        return True  # «at *Miller Drive*»
    if not given and is_of_several(tokens, last):
        return True  # «Tory *MPs* said»
    if tokens.words[first - 1 : first] != ["the"] or is_told(tokens, last):
        return False
    # «*The* Golden Globes»; but the Ann Roe *case*.
    after = tokens.words[last + 1] if last + 1 < len(tokens) else ""
    return not (given and after.isalpha() and after not in tokens.language.stop_words)


def _is_phrase(tokens: Tokens, first: int, last: int) -> bool:
    """Whether capitals that no given name opens are too many, or small words at an end: «Suck *It*», «*Many* X»."""
    if last - first > _MOST_PARTS and all(word.isalpha() for word in tokens.words[first : last + 1]):
        return True  # «the *Harland Automobile Driver Safety Effort*»
    small = lexicon.words(tokens.language.code, "prepositions.txt") | name_words("nobody")
    small -= DE  # *De* Klerk
    # «1901 - *In China*, the Boxers rose»
    return tokens.words[first] in small or tokens.words[last] in tokens.language.stop_words


def _is_code(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a stretch is short words all in capitals, or opens with a party's letter: *AM ET*, *U-M*, *R-Wis*."""
    if len(tokens.words[first]) == 1 and tokens.words[first + 1] == "-":
        return True
    words = [tokens.raw(k) for k in range(first, last + 1) if tokens.words[k].isalpha()]
    return all(word.isupper() and len(word) <= _ACRONYM for word in words)


def _is_headed(tokens: Tokens, first: int) -> bool:
    """Whether the noun of a place and «of» stand in front of a stretch: the *states of* Mato Grosso and Paraná."""
    if first < len(("state", "of")) or tokens.words[first - 1] not in ("of", *DE):
        return False
    heads, word = lexicon.words(tokens.language.code, "place_heads.txt"), tokens.words[first - 2]
    return word in heads or word.removesuffix("s") in heads


def _is_called_like_place(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a given name that is a place too opens a name: *Florence* Ames said, President *Vladimir* Ames."""
    if last == first or place_at(tokens, first) != first or tokens.touches(first + 1):
        return False
    small = lexicon.words(tokens.language.code, "place_prepositions.txt")
    rest = all(place_at(tokens, k) is None for k in range(first + 1, last + 1))
    return (
        rest
        and last - first <= _MOST_PARTS
        and tokens.words[first - 1 : first] != ["-"]
        and not (first and tokens.words[first - 1] in small)
    )


def _is_paired(tokens: Tokens, first: int) -> bool:
    """Whether a name is the second of two behind an office in the plural: ministers Ann Roe and *So-and-so*."""
    k = first - 1
    if k < 3 or tokens.words[k] not in AND:
        return False
    k -= 1
    while k > 0 and is_capital(tokens, k):
        k -= 1
    plural = tokens.words[k]
    return (
        k < first - 2
        and plural.endswith("s")
        and plural[:-1] in lexicon.words(tokens.language.code, "roles.txt")
    )


def is_of_several(tokens: Tokens, last: int) -> bool:
    """Whether a stretch ends with a title or an office of several people."""
    word = tokens.words[last]
    one = word.removesuffix("s")
    office = one in tokens.language.titles or one in lexicon.words(tokens.language.code, "roles.txt")
    return word != one and (office or tokens.raw(last)[:-1].isupper())


def _is_of_country(tokens: Tokens, first: int) -> bool:
    """Whether a country owns what is named: *Hungary's* Eszter Nagy."""
    if (
        tokens.heading
        or first < 3
        or tokens.words[first - 1] != "s"
        or tokens.words[first - 2] not in APOSTROPHES
    ):
        return False
    at = next((k for k in range(max(0, first - 6), first - 2) if place_at(tokens, k) == first - 3), None)
    return at is not None and tokens.words[at - 1 : at] != ["of"]  # «the Times *of* Israel's»


def is_organization(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a stretch names a body."""
    if first == last:
        return is_agency(tokens, first)
    code = tokens.language.code
    heads = lexicon.words(code, "organization_heads.txt")
    if tokens.words[last - 1 : last + 1] in DOWNTOWN:
        return False
    letter = len(tokens.words[last]) == 1 and last == first + 1
    lone = letter and (tokens.words[first] in _GROUP or tokens.is_among(last + 1, APOSTROPHES))
    if lone or is_place_with_article(tokens, first, last):
        return False  # the matches of *Group C*, «*Société L*’enseigne …», “*The United States* …”
    # *Amazon.com* Inc, *Roe & Sons*, «une société écran, *Medina Trading*»
    signed = _is_signed(tokens, first, last) or any(is_domain(tokens, k) for k in range(first + 1, last))
    if signed or tokens.words[last] in lexicon.words(code, "firm_heads.txt"):
        return True
    opening, given = tokens.raw(first), lexicon.words(code, "first_names.txt")
    plural = tokens.words[last].endswith("s") and tokens.words[last][:-1] in heads
    if any(tokens.words[k] in heads and not is_shouted(tokens, k) for k in range(first, last + 1)) or (
        plural and tokens.words[first] not in given
    ):
        return True
    if opening in lexicon.lines(code, "club_initials.txt") or _is_acronym(tokens, first, last):
        return True
    outlet = is_outlet_of_agency(tokens, first, last) or is_channel(tokens, first, last)
    if outlet or _has_analyst(tokens, last) or _is_of_france(tokens, first) or _is_paper(tokens, first, last):
        return True
    heard = tokens.words[first - 1 : first] in (["told"], ["tells"])
    ends = last + 1 >= len(tokens) or not tokens.words[last + 1].isalnum()
    named = tokens.words[first] in given or (
        tokens.words[last] in given and tokens.words[first] not in _TIMES
    )
    if heard and (place_at(tokens, last) == last or (ends and not named)):
        return True  # «told *Sky Germany*», «“…,” he told *Nordzoom Afrika*.»; but told *Beti George*
    # «*Statistics Canada* said»: who speaks has no country for a last name, and «*La France*» is one.
    other = tokens.words[first] in given or tokens.words[first] in lexicon.words(code, "articles.txt")
    return not other and place_at(tokens, last) == last and _speaks(tokens, first, last)


def _is_signed(tokens: Tokens, first: int, last: int) -> bool:
    """Whether «&» joins a whole name, and not the end of one: Department for Digital, *Media & Sport*."""
    is_end = tokens.words[max(0, first - 1) : first] in ([","], ["of"], ["for"]) and first > 1
    return "&" in tokens.words[first + 1 : last] and not (is_end and is_capital(tokens, first - 2))


def _is_paper(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a place or a time and a noun of newspapers are an English one: *Ghana Daily*, *Sunday Mail*."""
    if tokens.language.code != "en" or tokens.words[last] not in body_words("paper"):
        return False
    timed = last == first + 1 and tokens.words[first] in _TIMES
    return place_at(tokens, first) == last - 1 or timed


def _is_of_france(tokens: Tokens, first: int) -> bool:
    """Whether France opens the name of one of its bodies: *France Travail*; no «équipe de *France* Anna Berg»."""
    firsts = lexicon.words(tokens.language.code, "first_names.txt")
    opened = (
        tokens.language.code == "fr" and tokens.words[first] == "france" and not tokens.touches(first + 1)
    )
    other = _is_behind_office(tokens, first)  # «l'ancienne ministre *France Jobin*»
    return (
        opened and not other and tokens.words[first + 1].isalpha() and tokens.words[first + 1] not in firsts
    )


def _has_analyst(tokens: Tokens, last: int) -> bool:
    """Whether behind a stretch stands one who works for a firm, and his name: *Piper Jaffray* analyst So-and-so."""
    trades = lexicon.table(tokens.language.code, "people_kinds.tsv")
    word = tokens.words[last + 1] if last + 1 < len(tokens) else ""
    small = tokens.language.code == "en" and not is_capital(tokens, last + 1)
    return small and "finance" in trades.get(word, "").split() and is_capital(tokens, last + 2)


def _is_acronym(tokens: Tokens, first: int, last: int) -> bool:
    """Whether an acronym opens a stretch that has small letters too: *ESB* Networks."""
    word, rest = tokens.raw(first), tokens.raw(first + 1, last)
    firsts = lexicon.words(tokens.language.code, "first_names.txt", "acronyms_of_things.txt")
    if not firsts.isdisjoint(tokens.words[first : last + 1]):
        return False  # «*NASA* Administrator Bill Nelson»
    # «FOOTBALL Le club …» is the heading of a column.
    acronym = word.isalpha() and word.isupper() and _ACRONYM <= len(word) <= _LONGEST_ACRONYM
    return acronym and not rest.isupper()


def behind_other(tokens: Tokens, first: int, last: int) -> int | None:
    """Where somebody's given name stands behind a French body or place in one stretch: PTR *Jean Untel*; or None.

    A body that may be named after people is not parted: le lycée *Jean Untel*.
    """
    if tokens.language.code != "fr":
        return None
    firsts = lexicon.words("fr", "first_names.txt")
    club = tokens.raw(first) in lexicon.lines("fr", "club_initials.txt")  # le *FC* Ifeanyi Untel
    if club or (tokens.words[first] in firsts and place_at(tokens, first) is None):
        return None
    heads = lexicon.words("fr", "organization_heads.txt", "organization_topics.txt")
    heads -= lexicon.words("fr", "named_after_heads.txt")
    member = first > 0 and is_office_noun(tokens, first - 1) and tokens.raw(first).isupper()
    if member and last > first + 1 and is_agency(tokens, first) and not tokens.touches(first + 1):
        # l'élue PTR *Une Telle*, le maire PTR de *Metz* Untel
        return next(k for k in range(first + 1, last + 1) if is_capital(tokens, k))
    for k in range(first + 1, last):
        if tokens.words[k] not in firsts or tokens.touches(k) or place_at(tokens, k) is not None:
            continue
        before = k - 1
        near = range(max(first, before - _MOST_PARTS), k)
        listed = any(before in (place_at(tokens, j), body_at(tokens, j)) for j in near)
        if listed or tokens.words[before] in heads or is_agency(tokens, before):
            return k
        # «*Night Long* de Jean Untel»: a work of two words or more and whose it is.
        work = before - first > 1 and tokens.words[before] == "de" and k < last
        if work and heads.isdisjoint(tokens.words[first:before]) and not is_office_noun(tokens, first):
            return k
    return None


def is_of_body(tokens: Tokens, first: int, last: int, *, titled: bool) -> bool:
    """Whether a stretch is somebody and whose he is: Leila Mansour *of* St Thomas' Hospital."""
    given = tokens.words[first] in lexicon.words(tokens.language.code, "first_names.txt")
    of = next((k for k in range(first + 2, last) if tokens.words[k] == "of"), None)
    return (titled or given) and of is not None and not is_organization(tokens, first, of - 1)


def _speaks(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a verb of saying stands next to a name."""
    verbs = saying_verbs(tokens.language.code)
    # «the head of Harland Oil*,* explained», but «the head*,* Leota Faumuina*,* explained»
    comma = tokens.words[last + 1 : last + 2] == [","] and tokens.words[first - 1 : first] not in ([","], [])
    beside = (first - 1, last + 1, *(() if comma else (last + 2,)))
    near = [k for k in beside if 0 <= k < len(tokens) and tokens.words[k] in verbs]
    near = [k for k in near if k >= first or tokens.words[k] not in people_words("naming")]
    near += [k for k in [verb_before_receiver(tokens, first)] if k is not None]
    # In a headline «Little *Say*» is no verb.
    return any(k == 0 or not (tokens.heading and is_capital(tokens, k)) for k in near)
