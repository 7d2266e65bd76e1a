"""Who says what a sentence quotes, by what stands in front of it: whoever goes with the verb of saying."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from corpus import vocabulary
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import POSSESSIVES
from summarizer.facts.arabic.saying import bare, cue, saying_verbs, verb_gender
from summarizer.facts.arabic.speech.relayed import relayed_words
from summarizer.facts.arabic.speech.source import MASCULINE_PLACES, PLACE, Said, Source, first_token
from summarizer.facts.arabic.speech.source_phrases import (
    AS_FOR,
    FARTHEST,
    as_for,
    by_source,
    by_word,
    cited,
    document,
    is_written,
    stands_in,
    told_in,
    word_behind,
    written_in,
)
from summarizer.facts.arabic.speech.verb_subjects import before_verb, behind_verb
from summarizer.facts.arabic.verb_forms import is_imperfect, is_perfect
from summarizer.facts.arabic.word_groups import speech_words
from summarizer.facts.marks import DASHES, QUOTES
from summarizer.facts.tokens import Tokens

_SHORT_QUOTE = 4  # tokens between marks: fewer words are a name's; set by hand
# «By saying» goes with the verb next to it, be that of a relative clause or not.
_BY_SAYING = frozenset({"بقوله", "بقولها", "بالقول"})
_OPENING = 2  # tokens of a verb and a pronoun that it takes; set by hand
# In front of a country and its verb: Russia *had* denied it.
_HAD = frozenset({"كان", "كانت", "وكان", "وكانت"})
# These make what is in front of them the subject of the verb behind: *who*, *used to* say; two of them of a woman.
_USED_TO = frozenset({"كان", "كانت", "الذي", "التي"})
_USED_BY_HER = frozenset({"كانت", "التي"})
# A verb behind these is that of a relative clause.
_WHICH = frozenset({"التي", "الذي", "الذين"})
_RELATIVE = 3  # tokens from «which» to the verb of its clause
_LONGEST_ASIDE = 40  # tokens; set by hand
_RARE = 300  # in 11 million words of press a word that comes no oftener may be a name; set by hand
_CLAUSE = 4  # tokens from «that» to the verb behind its subject; set by hand
# Behind a comma these turn to another subject: *while* the party tied it to.
_WHILE = frozenset({"فيما", "بينما"})
# «That he»: the pronoun is the subject of the verb behind it.
_THAT_HE = frozenset(
    f"{front}{that}{he}"
    for front in ("", "و", "ب", "ل")
    for that in ("ان", "لكن")
    for he in ("ه", "ها", "هم")
)
_ARTICLE = 2  # letters of the article and of what is no more than that
# «As for *them*» turns to nobody else.
_TO_THEM = frozenset({"له", "لها", "لهم", "لهن", "لنا", "لي"})
_PREPOSITIONS = frozenset({"علي", "عن", "من", "الي", "في"})
# What may stand between a verb of saying and «that».
_TOWARDS = frozenset({"الي", "علي"})
# «However that he»: غير أنه, إلا أنه, بيد أنه.
_HOWEVER = frozenset({"غير", "الا", "بيد"})
# «But he»: the subject of the main clause again.
_BUT_HE = frozenset({"لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها", "ولكنهم"})


def said_before(tokens: Tokens, sources: Sequence[Source], limit: int) -> Said:
    """Who says what opens at token `limit`, by what stands in front of it in its sentence."""
    opens = max(0, limit - FARTHEST)
    near = sources[
        bisect_left(sources, opens, key=first_token) : bisect_left(sources, limit, key=first_token)
    ]
    places = [s for s in near if s.rank == PLACE]
    sources = [s for s in near if s.rank != PLACE]
    # What others are quoted with tells nothing of who quotes them.
    inside = _quoted(tokens, opens, limit)
    aside = _aside(tokens, limit)
    cues = [(k, kind) for k in range(limit - 1, opens - 1, -1) if k not in aside and (kind := cue(tokens, k))]
    if inside:
        sources = [s for s in sources if s.first not in inside]
        cues = [(k, kind) for k, kind in cues if k not in inside]
    described = {k - 2 for k, kind in cues if kind == "verb" and _is_whom_which(tokens, k)}
    sources = [s for s in sources if s.last not in described]
    early = _turned(tokens, sources, cues, limit) or relayed_words(tokens, sources, cues, limit)
    opined = None if early else as_for(tokens, sources, limit) or told_in(tokens, sources, limit)
    if opined:
        early = Said(opined, said=True, via=document(tokens, limit))
    if early or not cues:
        return early or _without_verb(tokens, sources, limit)
    via = document(tokens, limit)
    found = _by_verb(tokens, sources, cues, limit) or _by_place(tokens, places, cues, limit)
    if found:
        told = by_word(tokens, sources, cues, limit) if found.rank == 2 else None
        if told and told.person:
            return Said(told, True, via=via)  # «the unions hold, according to So-and-so»
        return Said(found, True, via=via or by_source(cues, sources, limit, found))
    return _by_phrase(tokens, sources, cues, limit, via)


def _without_verb(tokens: Tokens, sources: Sequence[Source], limit: int) -> Said:
    """Who says what a colon or «in which came» introduces without a verb of saying."""
    colon = limit > 0 and tokens.words[limit - 1] == ":"
    if not colon and not is_written(tokens, limit):
        return Said()
    via = document(tokens, limit)
    person = (_named_alone(sources, limit) or _opening_person(tokens, sources, limit)) if colon else None
    if person:
        return Said(person, True, via=via)
    return written_in(tokens, sources, limit) or Said(None, colon, via=via)


def _by_phrase(
    tokens: Tokens,
    sources: Sequence[Source],
    cues: Sequence[tuple[int, str]],
    limit: int,
    via: tuple[int, int] | None,
) -> Said:
    """Who says what no verb with a subject behind it introduces: «according to», or a subject in front of it."""
    stood = cues[0][1] == "participle" and stands_in(tokens, sources, limit)
    if stood:
        return stood
    # «However *that he* said»: the pronoun, and nobody who is named in front of it.
    own = next(
        (k for k, _ in cues if tokens.words[max(0, k - 2)] in _HOWEVER and tokens.words[k - 1] in _THAT_HE),
        -1,
    )
    found = by_word(tokens, sources, cues, limit) or next(
        (left for k, _ in cues if k > own and (left := before_verb(tokens, _main(tokens, sources, k), k))),
        None,
    )
    if found:
        return cited(tokens, sources, found, limit) or Said(found, True, via=via)
    wrote = written_in(tokens, sources, limit)
    if wrote:
        return wrote
    if all(kind == "source" for _, kind in cues):
        behind = word_behind(tokens, cues, limit)
        return Said(behind, behind is not None, via=via)
    verbs = [k for k, kind in cues if kind == "verb" and not _is_in_relative(tokens, k)]
    gender = next((g for k in verbs if (g := verb_gender(tokens, k))), "")
    another = bool(verbs) and (_has_another(tokens, verbs[0], limit) or _turns_to(tokens, verbs[0]))
    return Said(None, True, gender or verb_gender(tokens, cues[0][0]), via, another=another)


def _turns_to(tokens: Tokens, k: int) -> bool:
    """Whether a sentence turns to somebody in front of its verb: it ended *as for So-and-so* there, she says."""
    at = next((j for j in range(k) if bare(tokens.words[j]) == AS_FOR), k)
    whom = tokens.words[at + 1] if at + 1 < k else ""
    told = whom[:1] == "ل" and whom not in _TO_THEM and not whom.startswith("لل")
    return told and vocabulary().get(whom[1:], 0) <= _RARE


def _has_another(tokens: Tokens, k: int, limit: int) -> bool:
    """Whether a noun right behind a verb of saying is its subject, though nobody who speaks: *the law points* to.

    Behind the noun «that», a colon or «to» opens what is said; of verbs of telling it is who is told.
    """
    words, at = tokens.words, k + 1
    if at >= limit or bare(words[k]) in speech_words("told"):
        return False
    if words[at] in lexicon.words("ar", "kin.txt") or f"ال{words[at]}" in lexicon.words("ar", "humans.txt"):
        return True  # «said *his son*», «said *a mother* of two», «revealed *a passenger* who was there»
    heads = lexicon.words("ar", "organization_heads.txt")
    if not (words[at].startswith("ال") and len(words[at]) > _ARTICLE) and words[at] not in heads:
        return False
    calendar = lexicon.table("ar", "calendar.tsv")
    if words[at] in calendar or words[at] in tokens.language.stop_words:
        return False
    opens = frozenset({"ان", ":"}) | (_TOWARDS if bare(words[k]) in speech_words("pointing") else frozenset())
    return any(words[j] in opens and words[j - 1] not in _PREPOSITIONS for j in range(at + 1, limit))


def _is_in_relative(tokens: Tokens, k: int) -> bool:
    """Whether a verb is that of a relative clause: the speeches *that never cease to stress*."""
    return not _WHICH.isdisjoint(tokens.words[max(0, k - _RELATIVE) : k])


def _is_whom_which(tokens: Tokens, k: int) -> bool:
    """Whether a verb tells of whom stands in front of its «who», and has his pronoun: her *whom he called*."""
    raw = tokens.raw(k)
    own = next((raw.removesuffix(end) for end in POSSESSIVES if raw.endswith(end)), "")
    return k > 1 and tokens.words[k - 1] in _WHICH and bare(own.removesuffix("ت")) in saying_verbs()


def _aside(tokens: Tokens, limit: int) -> range:
    """The tokens of an aside in dashes that closes right in front of a quotation: wrote *- after he met … -*."""
    words = tokens.words
    close = next((k for k in range(limit - 1, max(-1, limit - 3), -1) if words[k] in DASHES), None)
    if close is None:
        return range(0)
    opened = next(
        (k for k in range(close - 1, max(0, close - _LONGEST_ASIDE), -1) if words[k] in DASHES), None
    )
    return range(0) if opened is None else range(opened, close)


def _turned(
    tokens: Tokens, sources: Sequence[Source], cues: Sequence[tuple[int, str]], limit: int
) -> Said | None:
    """The subject of a clause that «while» opens without a verb of saying: *while the party tied* it to."""
    words = tokens.words
    near = range(limit - 1, max(0, limit - FARTHEST), -1)
    at = next((k for k in near if words[k] in _WHILE and words[k - 1] == "،"), None)
    if at is None or (cues and cues[0][0] > at) or at + 2 >= limit or ":" in words[at:limit]:
        return None
    found = next((s for s in sources if s.first == at + 2 and not s.governed), None)
    return Said(found, said=True) if found and is_perfect(words[at + 1]) else None


def _main(tokens: Tokens, sources: Sequence[Source], k: int) -> Sequence[Source]:
    """Who may be the subject of a verb at token `k`: behind «but he» nobody of a clause that «that» opens."""
    if k and tokens.words[k - 1] not in _BUT_HE and cue(tokens, k) == "participle":
        return _in_main_clause(tokens, sources, k)
    if not k or tokens.words[k - 1] not in _BUT_HE:
        return sources
    that = next(
        (j for j in range(max(0, k - FARTHEST), k - 1) if tokens.words[j] in tokens.language.complementizers),
        k,
    )
    return [source for source in sources if source.first < that]


def _in_main_clause(tokens: Tokens, sources: Sequence[Source], k: int) -> Sequence[Source]:
    """Who may be the subject of a participle at token `k`: «*he added* that the minister …, *pointing out*».

    Where the verb of saying in front of it has no subject of its own, nobody of what it says has said it.
    """
    that = tokens.language.complementizers
    for v in range(k - 1, max(0, k - FARTHEST) - 1, -1):
        at = v + 1 + (tokens.words[v + 1] in _TOWARDS)
        if cue(tokens, v) == "verb" and at < k and tokens.words[at] in that:
            in_front = [source for source in sources if source.last < v and not source.governed]
            return in_front if in_front or v <= 1 else sources
    return sources


def _named_alone(sources: Sequence[Source], limit: int) -> Source | None:
    """Who alone stands in front of a colon, as in a heading: «*So-and-so*: …»."""
    first = next(iter(sources), None)
    alone = first is not None and first.first <= 1 and first.last == limit - 2 and not first.governed
    return first if alone and first is not None and (first.person or first.rank == 0) else None


def _opening_person(tokens: Tokens, sources: Sequence[Source], limit: int) -> Source | None:
    """The person right behind the first word of a sentence, a verb of no list, that ends with a colon.

    «*Smiled* So-and-so: …» is no speech of who spoke before.
    """
    first = next((s for s in sources if s.first > 0), None)
    if first is None or first.governed or first.person is None or first.last >= limit:
        return None
    light = all(word in tokens.language.stop_words for word in tokens.words[1 : first.first])
    return first if first.first <= _OPENING and light and is_perfect(bare(tokens.words[0])) else None


def _quoted(tokens: Tokens, first: int, limit: int) -> frozenset[int]:
    """The tokens from `first` to `limit` that stand in marks which close before it; names in marks left out."""
    words = tokens.words
    if QUOTES.isdisjoint(words):
        return frozenset()
    marks = [k for k in range(first, limit) if words[k] in QUOTES]
    if not marks or sum(words[k] == '"' for k in marks) % 2:
        return frozenset()
    found: set[int] = set()
    opened: int | None = None
    for k in marks:
        opens = words[k] in "«“" or (words[k] == '"' and opened is None)
        if opens:
            opened = k if opened is None else opened
        elif opened is not None:
            if k - opened > _SHORT_QUOTE:
                found.update(range(opened + 1, k))
            opened = None
    return frozenset(found)


def _by_verb(
    tokens: Tokens, sources: Sequence[Source], cues: Sequence[tuple[int, str]], limit: int
) -> Source | None:
    """The subject behind the verb of saying that stands nearest to the quotation and has one."""
    verbs = [k for k, kind in cues if kind in ("verb", "relay")]
    if cues and cues[0][1] == "participle" and tokens.words[cues[0][0]] not in _BY_SAYING:
        # A participle has the subject of the main clause: «…, while the government sees …, *pointing out* that».
        verbs = [
            k for k in verbs if not k or tokens.words[k - 1] not in lexicon.words("ar", "subordinators.txt")
        ]
    # «That *he regards* So-and-so as»: the pronoun is the subject.
    verbs = [k for k in verbs if not k or not (tokens.words[k - 1] in _THAT_HE or _has_subject(tokens, k))]
    if verbs and verbs[0] > 1 and _is_subject(tokens, verbs[0] - 1, verb_gender(tokens, verbs[0])):
        # «That *one of the soldiers* used to say», «his wife, *who* says».
        held = next((s for s in sources if s.last == verbs[0] - 2), None)
        # «Whom *the minister* held to be»: the verb has its own subject.
        own = any(
            s.first == verbs[0] + 1 and s.rank < 2 and not (s.governed or _is_whom(tokens, s, held))
            for s in sources
        )
        if held and not own:
            return held
    found = ((k, behind_verb(tokens, sources, k, limit)) for k in verbs)
    k, source = next(((k, source) for k, source in found if source), (0, None))
    # «*The judge* asked her where he was, and *she answered*»: of another gender it is of another.
    other = source is not None and {source.gender, verb_gender(tokens, verbs[0])} == {"f", "m"}
    return None if other and k != verbs[0] else source


def _is_whom(tokens: Tokens, source: Source, held: Source | None) -> bool:
    """Whether a noun with a pronoun behind a verb is whom somebody by name tells: So-and-so warned *his pupil*."""
    named = held is not None and held.person is not None
    return named and source.person is None and tokens.raw(source.first).endswith(POSSESSIVES)


def _has_subject(tokens: Tokens, k: int) -> bool:
    """Whether «that» and a definite noun stand in front of a verb: «said that *this crisis adds* a new level»."""
    words = tokens.words
    if k < 2 or not words[k - 1].startswith("ال") or not is_imperfect(words[k]):
        return False
    return any(words[j] in tokens.language.complementizers for j in range(max(0, k - _CLAUSE), k - 1))


def _is_subject(tokens: Tokens, k: int, gender: str) -> bool:
    """Whether a word makes what is in front of it the subject of the verb behind it: *who*, *used to* say."""
    word = tokens.words[k]
    return word in _USED_TO and gender in ("", "f" if word in _USED_BY_HER else "m")


def _by_place(
    tokens: Tokens, places: Sequence[Source], cues: Sequence[tuple[int, str]], limit: int
) -> Source | None:
    """The country or capital right behind a verb of saying: Russia denies; or in front of one: it *had* denied."""
    behind = {k + 1: verb_gender(tokens, k) for k, kind in cues if kind == "verb"}
    verbs = {k for k, kind in cues if kind == "verb"}
    for place in places:
        had = tokens.words[place.first - 1] if place.first else ""
        if (
            had in _HAD
            and tokens.words[place.last + 1 : place.last + 2] == ["قد"]
            and place.last + 2 in verbs
        ):
            return place
        # A country without the article is feminine, but for few: «he added: *Egypt* was a part».
        feminine = (
            not tokens.words[place.first].startswith("ال")
            and tokens.words[place.first] not in MASCULINE_PLACES
        )
        gender = behind.get(place.first, "p")
        if place.last < limit and gender != "p" and not (feminine and gender == "m"):
            return place
    return None


def opening_subject(tokens: Tokens, sources: Sequence[Source], end: int) -> Source | None:
    """The institution that a communiqué names as the subject of its first verb; None where it names none."""
    k = next((k for k in range(min(2, end)) if tokens.words[k].isalpha()), None)
    if k is None or cue(tokens, k) != "verb":
        return None
    return next((s for s in sources if s.first == k + 1 and s.rank == 0 and not s.person), None)
