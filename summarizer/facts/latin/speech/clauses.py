"""Who speaks in French and English text where a clause, a colon or the name of his body stands between."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import is_capital
from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.names.offices import is_office_noun
from summarizer.facts.latin.saying import infinitive_in_front, is_cue, source_at
from summarizer.facts.latin.speech.antecedents import AS_BEFORE, LATTER
from summarizer.facts.latin.speech.bodies import kinds_of
from summarizer.facts.latin.speech.genders import may_be_apposed
from summarizer.facts.latin.speech.speaking_offices import MARKS, WHOSE, is_human, office_at
from summarizer.facts.latin.speech.subjects import LONGEST_CLAUSE, NEAR, Said
from summarizer.facts.latin.word_groups import speech_words
from summarizer.facts.marks import APOSTROPHES
from summarizer.facts.quote_spans import token_at
from summarizer.facts.tokens import Tokens

# What may stand between a verb and the marks of what is said: dit *que* “…”.
_BEHIND_VERB = frozenset({"que", "qu", "that", ":", "'", "’", ","})
_MOST_BEHIND = 3  # tokens of that; set by hand
# Pronouns behind «for» and «to», and those that stand for the same person in front of a verb: selon *lui*.
_BY_PRONOUN = {"lui": "il", "elle": "elle", "him": "he", "her": "she"}
# The first words of «the latter», and what stands for whom it means.
_LATTER = {"ce": "il", "cette": "elle", "the": "latter"}
# «Répond-*on*», «indique-*t-on*», and in front of where one says it.
_TO_ON = frozenset({"-", "-t-"})
# Behind the verb these say among whom one says it: on rappelle *chez* le constructeur.
_AMONG = frozenset({"à", "au", "aux", "chez", "auprès", "de", "du", "dans"})
_ARTICLES_AMONG = frozenset({"la", "le", "les", "l", "'", "’"})
_THEN = (["puis", ":"], ["then", ":"], ["et", ":"], ["and", ":"])  # «Puis : “…”»: he goes on
_THE = frozenset({"le", "la", "l"})
_HAS = (["a"], ["avait"], ["ont"], ["est"])
_TAG = 6  # tokens behind a quotation in which its verb and pronoun stand; set by hand
# A subject, and what opens a clause that has one of its own.
_HE, _THAT = frozenset({"il", "elle", "he", "she"}), frozenset({"que", "qu", "that", "where", "où"})
# Pronouns behind their verb: dit-*il*.
_INVERTED = frozenset({"il", "elle"})
_OPEN = frozenset({"pour"})  # «*Pour* cela»: a phrase that leads in much else than a source
_SHORTEST = 2  # words of a short quotation: of one, most are held at arm's length; set by hand
# In the passive what stands in marks is a name: *was* dubbed “the Hammer”.
_PASSIVE = frozenset({"was", "were", "is", "are", "been", "so", "being"})
_PLACE = 4  # tokens of where something is said: «dans un message»; set by hand
_SOURCE = 6  # tokens from a phrase such as «d'après» to what it leads in; set by hand
# What opens where something is said: *dans* un message.
_WHERE = frozenset({"sur", "on", "in", "dans"})
# Tokens: no further from the beginning stands the office that a sentence opens with; set by hand.
_FIRST_OFFICE = 2


def cue_in_front(tokens: Tokens, opens: int) -> int | None:
    """The verb of saying right in front of a quotation, whose object it is: *salue* « un geste »."""
    k = opens - 1
    while k > 0 and opens - k < _MOST_BEHIND and tokens.words[k] in _BEHIND_VERB - {","}:
        k -= 1
    return k if k > 0 and is_cue(tokens, k) else None


def source_pronoun(tokens: Tokens, behind: int) -> str:
    """The pronoun behind a phrase that leads in a source: selon *lui*, according to *her*; else nothing."""
    if tokens.words[behind : behind + 2] in LATTER:
        return _LATTER[tokens.words[behind]]
    word = tokens.words[behind] if behind < len(tokens) else ""
    after = tokens.words[behind + 1] if behind + 1 < len(tokens) else ","
    return _BY_PRONOUN.get(word, "") if not after.isalpha() or after in WHOSE else ""


def by_inversion(tokens: Tokens, closes: int) -> Said | None:
    """Who says a French quotation with whatever verb behind its comma: « … », *s'amuse-t-elle*, *sourit-il*."""
    words = tokens.words
    if tokens.language.code != "fr" or words[closes : closes + 1] != [","]:
        return None
    for k in range(closes + 2, min(len(tokens) - 1, closes + _TAG)):
        if words[k] == "-" and tokens.touches(k) and words[k - 1].isalpha():
            at = k + 1 + 2 * (words[k + 1 : k + 3] == ["t", "-"])
            return (
                Said(pronoun=words[at], said=True) if words[at : at + 1] and words[at] in _INVERTED else None
            )
        if not (words[k].isalpha() or words[k] in APOSTROPHES):
            return None
    return None


def by_tag(tokens: Tokens, names: Sequence[Name], opens: int, closes: int) -> Said | None:
    """Who is named beside a verb that no list has behind a quotation: « … », *sourit Untel*; “…,” *shrugs X*."""
    words, english = tokens.words, tokens.language.code == "en"
    at = closes + (words[closes : closes + 1] == [","])
    # The comma that parts him stands in front of the mark in English.
    parted = words[closes - 2 : closes - 1] == [","] if english else at > closes
    if not parted or closes - opens < _TAG:
        return None
    at += 2 * (words[at : at + 2] in (["s", "'"], ["s", "’"])) + (words[at : at + 1] == ["se"])
    at += not english and words[at : at + 1] in _HAS  # «…», *a* énuméré M. Untel
    behind = next(
        (k for k in range(at + 1, len(words)) if words[k] not in tokens.language.titles | {"."}), at + 1
    )
    name = next((m for m in names if m.first in (at, at + 1, behind) and m.kind == "person"), None)
    verb = at if name is None or name.first > at else name.last + 1
    if name is None and not english:
        return _by_office_tag(tokens, at, closes)
    if name is None or verb >= len(tokens) or is_capital(tokens, verb) or not words[verb].isalpha():
        return None
    small = tokens.language.stop_words | lexicon.words(
        tokens.language.code, "prepositions.txt", "roles.txt", "humans.txt"
    )
    plain = words[verb] not in small and (words[verb].endswith(("ed", "s")) if english else verb == at)
    return Said(name, said=True) if plain else None


def _by_office_tag(tokens: Tokens, verb: int, closes: int) -> Said | None:
    """Who has the office behind a French verb that no list has: « … », a bredouillé *le prévenu*."""
    small = tokens.language.stop_words | lexicon.words("fr", "prepositions.txt", "roles.txt", "humans.txt")
    if verb + 1 >= len(tokens) or not tokens.words[verb].isalpha() or tokens.words[verb] in small:
        return None
    opened = not is_capital(tokens, verb) and tokens.words[verb + 1] in _THE
    office = office_at(tokens, verb + 1, closes, closes) if opened else None
    return Said(office=office, said=True) if office and is_human(tokens, *office) else None


def by_infinitive(tokens: Tokens, names: Sequence[Name], opens: int) -> Said | None:
    """Who says what an infinitive leads in: Et *Untel* de conclure : « … »; who spoke before, where nobody is."""
    if tokens.words[:opens] in _THEN:
        return Said(pronoun=AS_BEFORE, said=True)
    of = infinitive_in_front(tokens, opens)
    if of is None:
        return None
    named = next((m for m in names if m.last == of - 1 and tokens.words[m.first - 1] == "et"), None)
    if named:
        return Said(named, said=True)
    at = next((k for k in reversed(range(max(0, of - NEAR), of)) if tokens.words[k] == "et"), None)
    if at is None:
        return None
    if at + 1 == of:
        return Said(pronoun=AS_BEFORE, said=True)
    office = office_at(tokens, at + 1, of, of)
    return Said(office=(office[0], min(office[1], of - 1)), said=True) if office else None


def by_impersonal(tokens: Tokens, names: Sequence[Name], k: int, opens: int, closes: int) -> Said | None:
    """Whom «on» means that says something: répond-on *au ministère*, indique-t-on *de source policière*."""
    words = tokens.words
    at = next((j for j in range(k + 2, min(len(tokens), k + 5)) if words[j] == "on"), None)
    if at is None or "".join(words[k + 1 : at]) not in _TO_ON:
        return None
    at += 1
    if words[at : at + 1] and words[at] in _AMONG:
        at += 1
        at += words[at - 1 : at + 1] == ["auprès", "de"]
        while at < len(tokens) and words[at] in _ARTICLES_AMONG:
            at += 1
        name = next((m for m in names if m.first == at and m.kind in ("person", "organization")), None)
        if name:
            return Said(name, said=True)
    office = office_at(tokens, at, opens, closes) if at < len(tokens) else None
    return Said(office=office, said=True)


def opening_pronoun(tokens: Tokens, names: Sequence[Name], opens: int) -> str:
    """The pronoun that is the subject in front of a colon, whatever its verb: *elle* a éludé : « … »; or none."""
    if tokens.words[opens - 1 : opens] != [":"] or any(m.kind == "person" and m.last < opens for m in names):
        return ""
    words = tokens.words[max(0, opens - NEAR) : opens - 1]
    k = next((k for k, word in enumerate(words) if word in _HE), None)
    if k is None or not (_THAT.isdisjoint(words[:k]) and MARKS.isdisjoint(words[k:])):
        return ""
    # «*Il faut* le dire : “…”», «*il y est écrit* : “…”»: nobody.
    nobody = words[k] == "il" and not speech_words("impersonal").isdisjoint(words[k + 1 : k + 4])
    joined = words[k - 1 : k] in (["'"], ["’"])  # «*s'il* le veut»
    return "" if nobody or joined else words[k]


def is_read(tokens: Tokens, opens: int) -> bool:
    """Whether a quotation is what somebody may read: the banner *reads* “…”, sur laquelle on peut *lire* « … »."""
    k = opens - 1 - (tokens.words[opens - 1 : opens] in ([","], [":"]))
    return 0 < k < opens and tokens.words[k] in speech_words("read")


def is_source(tokens: Tokens, k: int) -> bool:
    """Whether a phrase at token `k` leads in a source and hardly anything else: *selon*, but not «pour»."""
    return tokens.words[k] not in _OPEN and source_at(tokens, k) is not None


def holder_behind(tokens: Tokens, names: Sequence[Name], name: Name) -> Said | None:
    """Who has the office that a body's name opens: the UN *mediator, So-and-so*; the office where he is not named.

    Args:
        tokens: The sentence.
        names: Its names.
        name: That of the body.
    """
    at = name.last + 1
    if _is_part(tokens, name):
        return Said(office=(name.first, at), said=True)
    near = range(at, min(len(tokens), at + 3))
    head = next((k for k in near if is_office_noun(tokens, k)), None)
    plain = head is not None and all(
        tokens.words[k].isalpha() or tokens.words[k] == "-" for k in range(at, head)
    )
    if name.kind != "organization" or head is None or not plain or is_cue(tokens, at):
        return None
    person = next((m for m in names if m.kind == "person" and head < m.first <= head + NEAR), None)
    between = tokens.words[head + 1 : person.first] if person else []
    small = [w for w in between if w not in tokens.language.titles and w != "."]
    if person and (not small or small == [","]):
        return Said(person, said=True)
    first = name.first
    return Said(office=(first, head), said=True)


def _is_part(tokens: Tokens, name: Name) -> bool:
    """Whether a noun of a body stands behind an acronym, and is no more than a part of it: the UN *mission*."""
    at = name.last + 1
    nouns = kinds_of(tokens.language.code, "body_kinds.tsv")
    plain = name.kind == "organization" and name.first == name.last and at < len(tokens)
    return (
        plain
        and tokens.words[at] in nouns
        and not is_capital(tokens, at)
        and tokens.raw(name.first).isupper()
    )


def far_cue(tokens: Tokens, closes: int) -> int | None:
    """The verb of saying far behind a quotation, in its clause: «…,” the charity's head, So-and-so, *told*."""
    end = min(len(tokens), closes + LONGEST_CLAUSE)
    stop = next((k for k in range(closes, end) if tokens.words[k] in MARKS), end)
    return next((k for k in range(closes + NEAR, stop) if is_cue(tokens, k)), None)


def before_small(tokens: Tokens, k: int) -> int:
    """The first token of a French verb with its auxiliary and pronouns: le maire, élu hier, *y a dénoncé*."""
    while k > 1 and tokens.words[k - 1] in speech_words("small"):
        k -= 1
    return k


def office_before_clause(tokens: Tokens, k: int, opens: int, closes: int) -> tuple[int, int] | None:
    """The office that a clause between commas parts from a verb at token `k`: *le syndicaliste*, qui …, juge."""
    k = before_small(tokens, k)
    if k < 2 or tokens.words[k - 1] != ",":
        return None
    comma = next((j for j in range(k - 2, max(0, k - LONGEST_CLAUSE), -1) if tokens.words[j] == ","), None)
    if comma is None or not MARKS.isdisjoint(tokens.words[comma:k]):
        return None
    articles = lexicon.words(tokens.language.code, "articles.txt")
    small = lexicon.words(tokens.language.code, "prepositions.txt")
    for first in range(comma - 1, max(-1, comma - NEAR), -1):
        if tokens.words[first] in MARKS or tokens.words[first] == ",":
            return None
        opened = tokens.words[first] in articles and not (first and tokens.words[first - 1] in small)
        found = office_at(tokens, first, opens, closes) if opened else None
        if found and found[1] < comma:
            return found
    return None


def opening_office(tokens: Tokens, opens: int) -> tuple[int, int] | None:
    """The office a sentence opens with that ends with a colon: *A diplomat*, who …, was cautious: “…”."""
    if tokens.words[opens - 1 : opens] != [":"]:
        return None
    articles = lexicon.words(tokens.language.code, "articles.txt")
    comma = next((k + 1 for k in range(min(opens, NEAR)) if tokens.words[k] == ","), 0)
    first = 0 if tokens.words[0] in articles else comma
    if tokens.words[first] not in articles:
        return None
    office = office_at(tokens, first, opens, opens)
    return office if office and office[0] <= first + _FIRST_OFFICE else None


def is_whole(text: str, start: int, end: int) -> bool:
    """Whether two words in marks or more are a sentence of their own: “So did I.”; and no title.

    Args:
        text: The article's text.
        start: The offset of the mark that opens them.
        end: The offset behind the mark that closes them.
    """
    inner = text[start:end].strip("«»“”\"' \u00a0\u202f")
    return len(inner.split()) >= _SHORTEST and inner[:1].isupper() and inner[-1:] in tuple(".!?…")


def is_short_speech(tokens: Tokens, text: str, start: int, end: int) -> bool:
    """Whether two or three words in marks are said, and are no title, nickname or word held at arm's length.

    A verb of saying stands in front of them in their clause, they are its object or behind «that it was»; or they
    open the sentence, or what a colon leads in, and the verb follows the comma at their end.

    Args:
        tokens: The sentence.
        text: The article's text.
        start: The offset of the mark that opens them.
        end: The offset behind the mark that closes them.
    """
    opens, closes = token_at(tokens, start), token_at(tokens, end)
    inner = text[start:end].strip("«»“”\"' \u00a0\u202f")
    if len(inner.split()) < _SHORTEST:
        return False
    if opens == 0 or tokens.words[opens - 1] == ":":
        comma = inner.endswith((",", "!", "?", ".")) or tokens.words[closes : closes + 1] == [","]
        told = any(is_cue(tokens, k) for k in range(closes, min(len(tokens), closes + LONGEST_CLAUSE)))
        return comma and (told or opens > 0)
    return inner[:1].islower() and _is_object(tokens, opens, closes)


def _is_object(tokens: Tokens, opens: int, closes: int) -> bool:
    """Whether words in marks are what a verb of saying in front of them says, or what it is said of behind."""
    before = tokens.words[opens - 1]
    linked = before in lexicon.words(tokens.language.code, "quote_leads.txt") or is_cue(tokens, opens - 1)
    linked = linked or (before == "s" and tokens.words[opens - 2] in APOSTROPHES)
    front = range(opens - 1, max(-1, opens - 2 * NEAR), -1)
    end = next((k for k in front if tokens.words[k] in MARKS or tokens.words[k] == ","), -1)
    if any(is_source(tokens, k) for k in range(max(0, opens - _SOURCE), opens)):
        return True  # «D'après lui, « une dizaine d'hommes » …»
    linked = linked or tokens.words[opens + 1] in tokens.language.stop_words  # « *un* budget d'abandon »
    led = tokens.language.participles | lexicon.words(tokens.language.code, "saying_participles.txt")
    cue = next((k for k in front if k > end and (is_cue(tokens, k) or tokens.words[k] in led)), None)
    if cue is not None and tokens.words[cue - 1] in _PASSIVE:
        return False  # «was dubbed “the Hammer”»
    if cue is not None:
        called = tokens.words[cue] in lexicon.words(tokens.language.code, "telling_verbs.txt")
        return linked or _has_place(tokens, cue, opens) or (called and opens - cue <= _PLACE)
    behind = range(closes, min(len(tokens), closes + 2 * NEAR))
    comma = next((k for k in behind if tokens.words[k] == ","), None)
    held = before in lexicon.words(tokens.language.code, "articles.txt")  # «the “peace process”»
    return not held and comma is not None and any(is_cue(tokens, k) for k in behind if k > comma)


def _has_place(tokens: Tokens, cue: int, opens: int) -> bool:
    """Whether nothing but where it is said parts a verb from what it says: réclame *sur X* « un moratoire »."""
    between = tokens.words[cue + 1 : opens]
    return bool(between) and between[0] in _WHERE and len(between) <= _PLACE


def named_behind(tokens: Tokens, names: Sequence[Name], last: int) -> Name | None:
    """Who is named behind the comma that ends a long office: le porte-parole de …, *Untel*.

    Args:
        tokens: The sentence.
        names: Its names.
        last: The last token read of the office.
    """
    end = min(len(tokens) - 1, last + LONGEST_CLAUSE // 2)
    comma = next(
        (k for k in range(last + 1, end) if tokens.words[k] in MARKS or tokens.words[k] == ","), None
    )
    if comma is None or tokens.words[comma] != "," or any(is_cue(tokens, k) for k in range(last + 1, comma)):
        return None
    named = next((m for m in names if m.first == comma + 1 and m.kind == "person"), None)
    return named if named and may_be_apposed(tokens, max(0, last - NEAR), comma, named) else None
