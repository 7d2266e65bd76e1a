"""Where a name begins in a stretch of capitalised words: behind titles, offices and what opens the sentence."""

from __future__ import annotations

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import former, is_capital, is_domain, is_national
from summarizer.facts.latin.names.gazetteer import is_people, place_at
from summarizer.facts.latin.names.name_kinds import DE, is_of_several, is_organization
from summarizer.facts.latin.names.offices import (
    behind_field,
    behind_human,
    behind_of,
    behind_office,
    behind_place,
    behind_title,
    is_bare_office,
    is_joined_to_name,
    is_of_streets,
    is_title,
)
from summarizer.facts.latin.names.outlets import is_agency
from summarizer.facts.latin.saying import saying_verbs
from summarizer.facts.latin.word_groups import body_words, name_words, people_words, place_words
from summarizer.facts.marks import APOSTROPHES, JOINTS
from summarizer.facts.tokens import Tokens

_FIRST = frozenset({"premier"})  # «le *premier* Airbus» is no office
_SHORTEST_NAME = 2  # letters: shorter words behind an office are a party's letters; set by hand


def beginning(tokens: Tokens, first: int, last: int) -> tuple[bool, int] | None:
    """Whether a title or an office tells who a stretch names, and where that name begins; None without one."""
    # «*St.* Thomas» behind a preposition is a town.
    titled = _is_titled(tokens, first, last) and not is_of_streets(tokens, first - 1)
    while first <= last and (
        is_title(tokens, first)
        or tokens.words[first] in (".", "-")
        or (tokens.words[first] == "justice" and is_title(tokens, first - 1))  # Mrs *Justice* Roe
    ):
        if is_of_streets(tokens, first) or is_joined_to_name(tokens, first, last):
            return None
        titled, first = True, first + 1
    if first == 0 and not titled and opens_sentence(tokens):
        titled, first = _behind_opening(tokens, last)
    first += _opens_in_front(tokens, first, last)
    if first > last:
        return None  # a title alone: «he met Mr»
    at = behind_title(tokens, first, last) or behind_field(tokens, first, last)
    at = at or behind_place(tokens, first, last)
    if at is not None:
        titled, first = True, at
    if titled and first < last and tokens.words[first] == "of":
        first = behind_of(tokens, first, last)
    if titled and first < last and tokens.words[first] in DE and not tokens.raw(first + 1)[1:].islower():
        return None  # «le PDG *de TF1*», but «le général de Gaulle»
    if is_of_streets(tokens, first - 1) and not titled:
        return None  # «St. *Louis Park*»
    if first > last or is_bare_office(tokens, first, last):
        return None
    return titled, first


def _is_titled(tokens: Tokens, first: int, last: int) -> bool:
    """Whether what stands in front of a stretch tells that it names somebody: a title, an office, an age."""
    # «Mr*.* Roe», «the Prime Minister*,* Ann Roe», but «Judge *the* Vision Pro».
    parted = tokens.words[first - 1 : first] == ["."] or _is_behind_comma(tokens, first)
    if is_title(tokens, first - 1) or (parted and is_title(tokens, first - 2)):
        return True
    # Behind an office in small letters two capitals are a name: le ministre Chakib Benali.
    # But «director Ann Roe's *Torrel Nights*» are his.
    owned = tokens.words[max(0, first - 2) : first] in (["'", "s"], ["’", "s"])
    if last > first > 0 and not owned and (behind_office(tokens, first) or behind_human(tokens, first, last)):
        return True
    if first == last and _is_last_name_behind_office(tokens, first):
        return True
    # «the 26-year-old *Italian*» is nobody's name.
    named = last > first or tokens.words[first] in lexicon.words(tokens.language.code, "first_names.txt")
    return named and tokens.words[max(0, first - 4) : first] == ["-", "year", "-", "old"]


def _is_last_name_behind_office(tokens: Tokens, at: int) -> bool:
    """Whether one word stands right behind a French public office of one person: le président *Untel*."""
    if tokens.language.code != "fr" or at < len(("le", "maire")):
        return False
    word, k = tokens.words[at], at - 1
    # Le président *libanais* Untel.
    k -= tokens.words[k].endswith(lexicon.lines("fr", "national_adjective_endings.txt"))
    held = tokens.words[k] in people_words("told office") - _FIRST and not is_capital(tokens, k)
    plain = word.isalpha() and tokens.raw(at)[1:].islower() and len(word) > _SHORTEST_NAME
    if not (held and plain):
        return False
    # Le président *Directeur* général, le député *Vert*, le ministre *Bavarois*: what is no name of his.
    other = lexicon.words(
        "fr", "roles.txt", "organization_heads.txt", "organization_topics.txt", "inhabitants.txt"
    )
    other |= body_words("party") | tokens.language.stop_words | lexicon.words("fr", "front_adjectives.txt")
    adjective = word.endswith(
        (
            *lexicon.lines("fr", "national_adjective_endings.txt"),
            *lexicon.lines("fr", "adjective_endings.txt"),
        )
    )
    # Le pape *François*.
    adjective = adjective and word not in lexicon.words("fr", "first_names.txt")
    return word not in other and not adjective and tokens.words[at + 1 : at + 2] != ["-"]


def _behind_opening(tokens: Tokens, last: int) -> tuple[bool, int]:
    """Whether a title stands behind the word that opens a sentence, and where the name begins: Selon *M. Untel*."""
    # «L'Algérie»: an article without its vowel opens the sentence, and the mark behind it no name.
    particles = lexicon.words(tokens.language.code, "particles.txt") | APOSTROPHES
    letters = tokens.words[2:3] == ["&"]  # «The *D&P* Foundation»
    first = 1 + (last > 0 and tokens.words[1] in particles and not letters)
    titled = False
    while first < last and is_title(tokens, first):
        titled, first = True, first + 1 + (tokens.words[first + 1] == ".")
    return titled, first


def _opens_in_front(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the first word of a stretch is none of the name: *Former* Roe, *Defendants* Ann Roe, « *La* BRH »."""
    if first >= last:
        return False
    code, word = tokens.language.code, tokens.words[first]
    acronym = last == first + 1 and tokens.raw(last).isupper() and len(tokens.words[last]) > 1
    articles = lexicon.words(code, "articles.txt")
    # «*Website* TMZ» opens a sentence.
    if acronym and word in (articles | body_words("outlet") if first == 0 else articles):
        return True
    # « *La* France souhaite …» behind a colon.
    if place_at(tokens, first + 1) == last and place_at(tokens, first) is None and word in articles:
        return True
    several = is_of_several(tokens, first) and tokens.words[first + 1] in lexicon.words(
        code, "first_names.txt"
    )
    things = lexicon.words(code, "acronyms_of_things.txt") if code == "en" else frozenset()
    office = word in things and tokens.raw(first).isupper() and not tokens.raw(first + 1).isupper()
    heads = lexicon.words(code, "organization_heads.txt") if office else frozenset()
    # But told *GB News*, and *SC Harland* won.
    office = office and heads.isdisjoint(tokens.words[first : last + 1])
    office = office and tokens.raw(first) not in lexicon.lines(code, "club_initials.txt")
    return several or office or (first == 0 and word in former())  # *MEC* Roe


def _is_behind_comma(tokens: Tokens, first: int) -> bool:
    """Whether a comma parts a name from his office: the Premier, *Ann Roe*; not «Ann Roe, chair, *Halden*»."""
    if tokens.words[first - 1 : first] != [","]:
        return False
    k = first - 2
    while k > 0 and is_capital(tokens, k):
        k -= 1
    return not (k > 0 and tokens.words[k] == "," and is_capital(tokens, k - 1))


def behind_whence(tokens: Tokens, first: int, last: int) -> tuple[bool, int] | None:
    """Whether where one is from tells that a name is somebody's, and where it begins: *Czech* Tereza Novakova.

    A body he is of is none of his name either: délégué *CGT* Patrice Gaudin.
    """
    side = tokens.words[first] in place_words("side") and is_people(tokens, first + 1)
    at = first + 1 + side  # *South African* Ann Roe
    firsts = lexicon.words(tokens.language.code, "first_names.txt")
    if at >= last or tokens.words[first] in firsts or tokens.touches(at):
        return None
    whole = last >= at + 1 and tokens.words[at] not in (*JOINTS, *DE, ".")  # le *Palais de* Justice
    given = tokens.words[at] in firsts
    acronym = given and place_at(tokens, at) is None and is_organization(tokens, first, first)
    national = given and is_national(tokens, at - 1)
    lives = _is_inhabitant(tokens, first) or (given and _is_english_inhabitant(tokens, first))
    return (lives or side, at) if whole and (acronym or national or lives) else None


def _is_english_inhabitant(tokens: Tokens, first: int) -> bool:
    """Whether a word is an English name of who lives somewhere, of one or of several: *Spaniard* Luis Roe."""
    word = tokens.words[first].removesuffix("s")
    return tokens.language.code == "en" and word in lexicon.words("en", "inhabitants.txt")


def _is_inhabitant(tokens: Tokens, first: int) -> bool:
    """Whether a French name of who lives somewhere stands behind its article: *le Belge* Untel."""
    endings = lexicon.lines(tokens.language.code, "inhabitant_endings.txt")
    if not lexicon.lines(tokens.language.code, "adjective_endings.txt") or not first:
        return False
    before = (
        tokens.words[first - 1] if tokens.words[first - 1] not in APOSTROPHES else tokens.words[first - 2]
    )
    word = tokens.words[first]
    lives = word.endswith(endings) or word in lexicon.words(tokens.language.code, "inhabitants.txt")
    return before in ("le", "la", "l", "du", "au") and lives


def opens_sentence(tokens: Tokens) -> bool:
    """Whether the first word has its capital from its place and not from being a name."""
    word, language = tokens.words[0], tokens.language
    if word in lexicon.words(language.code, "first_names.txt") or place_at(tokens, 0) is not None:
        return False
    if tokens.words[1:2] and tokens.words[1] in saying_verbs(language.code) and is_agency(tokens, 0):
        return False  # «*PETB* said»
    if word in lexicon.words(language.code, "agencies.txt"):
        return False
    if len(word) == 1 and tokens.words[1:2] == ["."] and tokens.touches(1) and is_capital(tokens, 2):
        return False  # «*J.* Roe»
    if tokens.words[1:2] == ["&"]:
        return False  # «*Roe* & Sons»
    particle = word in lexicon.words(language.code, "particles.txt") - name_words("in a family name")
    opens = language.code == "en" and word in name_words("opens a clause")
    # «O'Brien»: what is joined by the mark is one name.
    joined = (tokens.words[1:2] and tokens.words[1] in APOSTROPHES) or is_domain(tokens, 1)
    return word in language.stop_words or particle or opens or not (joined or is_capital(tokens, 1))
