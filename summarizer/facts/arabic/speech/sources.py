"""Everything in an Arabic sentence that may be the source of a quotation: names, offices, documents."""

from __future__ import annotations

from collections.abc import Sequence

from corpus import word_cache
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import POSSESSIVES, readings, written
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.people.office_nouns import is_attendant, role_head
from summarizer.facts.arabic.places import place_key
from summarizer.facts.arabic.saying import bare, cue, verb_gender
from summarizer.facts.arabic.speech.description_ends import SentenceNames, description_end
from summarizer.facts.arabic.speech.name_behind import with_name_behind
from summarizer.facts.arabic.speech.no_sources import is_no_noun
from summarizer.facts.arabic.speech.office_holders import behind_name, joined, with_holder
from summarizer.facts.arabic.speech.source import (
    MASCULINE_PLACES,
    PLACE,
    Source,
    gender_of,
    is_feminine,
    source_noun,
)
from summarizer.facts.marks import OPENING_QUOTES
from summarizer.facts.tokens import Tokens

_CODE = 2  # letters of an ISO 3166 code
# Behind these a noun stands in the accusative: «but *an official*».
_ACCUSATIVE = frozenset({"لكن", "ان", "بان", "لان", "كان"})
# Prepositions with a pronoun may stand between a verb and its subject: said *of him* one of.
_OF_HIM = frozenset({"عنه", "عنها", "عنهم", "له", "لها", "لهم", "لنا", "لي"})
# Somebody of people who were told of.
_ONE_OF_THEM = frozenset({"احدهم", "احدهما", "احداهن", "احداهما", "بعضهم"})
_ONE = frozenset({"احد", "احدي", "بعض"})
_TITLES = 2  # words of the title of whom somebody serves: the driver of *the late president* So-and-so
_SHORTEST_KIN = 3  # letters of a noun in front of its pronoun
_FUSED = frozenset({"ل", "ب"})


def find_sources(tokens: Tokens, names: Sequence[Name]) -> list[Source]:
    """The candidates of a sentence in order; an office that is a named person's is that person."""
    people = [name for name in names if name.kind == "person"]
    firms = {
        name.first: name for name in names if name.kind == "organization" and not _is_where(tokens, name)
    }
    in_firms = {k for name in firms.values() for k in name.tokens}
    known = SentenceNames(
        frozenset(k for name in people for k in name.tokens),
        {k: name.cut for name in names if name.kind == "place" for k in name.tokens},
        firms,
    )
    ends = {name.last for name in names if name.kind != "person"}
    near = {k - ahead for k in known.people for ahead in (1, 2, 3)}
    out: list[Source] = []
    behind = 0
    for i in [i for i, word in enumerate(tokens.words) if i in near or _may_open(word)]:
        if i < behind:
            continue
        found = None if i in known.people or i in in_firms else _described(tokens, i, known)
        found = found or _one_of(tokens, i, known) or _attendant(tokens, i, known)
        if found:
            held = with_holder(tokens, found, people, names)
            held = held if held.person else behind_name(tokens, held, people)
            out.append(with_name_behind(tokens, held, people, ends) if held.rank == 1 else held)
            behind = found.last + 1
    covered = {k for source in out for k in range(source.first, source.last + 1)}
    out += [_from_name(tokens, name, name) for name in people if name.first not in covered]
    out += [_from_name(tokens, name, None) for name in firms.values() if name.first not in covered]
    out += [
        _from_place(tokens, name)
        for name in names
        if name.kind == "place" and not name.cut and name.first not in covered and _speaks(tokens, name)
    ]
    return joined(tokens, sorted(out, key=lambda s: (s.first, s.rank, -s.last)))


def _is_where(tokens: Tokens, name: Name) -> bool:
    """Whether a name is where somebody writes, and nobody who speaks: the networking site, *Twitter*, where he."""
    alone = name.first == name.last and not name.cut
    told = name.first > 0 and cue(tokens, name.first - 1) == "verb"
    return alone and tokens.words[name.first] in lexicon.words("ar", "platforms.txt") and not told


@word_cache(1 << 14)
def _may_open(word: str) -> bool:
    """Whether a word may name a source by itself, whoever stands near it."""
    one = word.removeprefix("و").removeprefix("ف")
    named = source_noun(word) is not None or (word.endswith("ا") and source_noun(word[:-1]) is not None)
    return named or one in _ONE_OF_THEM or one in _ONE


def _from_name(tokens: Tokens, name: Name, person: Name | None) -> Source:
    text = written(tokens, name.first, name.last, name.cut)
    fused = tokens.words[name.first][: name.cut].removeprefix("و").removeprefix("ف")
    gender = _body_gender(tokens, name) if person is None else ""
    governed = bool(fused) or _is_governed(tokens, name.first)
    return Source(name.first, name.last, text, 0, gender, person, governed)


def _from_place(tokens: Tokens, name: Name) -> Source:
    """A country or town that speaks: feminine without the article, but for few."""
    word = tokens.words[name.first]
    gender = "" if word.startswith("ال") or word in MASCULINE_PLACES else "f"
    return Source(name.first, name.last, written(tokens, name.first, name.last, 0), PLACE, gender)


def _speaks(tokens: Tokens, name: Name) -> bool:
    """Whether a place may be who says something: a country, or a capital right behind a woman's verb."""
    if len(place_key(" ".join(tokens.words[name.first : name.last + 1]))) == _CODE:
        return True
    return (
        name.first > 0
        and cue(tokens, name.first - 1) == "verb"
        and verb_gender(tokens, name.first - 1) == "f"
    )


def _body_gender(tokens: Tokens, name: Name) -> str:
    """The gender of an organization's noun, in its name or in front of it; empty of a bare name."""
    first = tokens.words[name.first][name.cut :]
    before = tokens.words[name.first - 1] if name.first else ""
    heads = lexicon.words("ar", "organization_heads.txt", "media_heads.txt")
    for word in (first, *(rest for rest, _ in readings(before))):
        if word in heads or word.removeprefix("ال") in heads:
            return "f" if word.endswith("ه") else "m"
    return "f" if is_feminine(tokens.raw(name.first)) else ""


def _described(tokens: Tokens, i: int, known: SentenceNames) -> Source | None:
    """The office or the document that token `i` names, with what belongs to it; None where it names none."""
    word = tokens.words[i]
    noun = source_noun(word)
    if noun is None and word.endswith("ا") and i and bare(tokens.words[i - 1]) in _ACCUSATIVE:
        noun = source_noun(word[:-1])  # «but *an official*»
    if noun is None or is_no_noun(tokens, i):
        return None
    found, rank = noun
    last = description_end(tokens, i, known, found[0].startswith("ال"))
    # «The researcher and activist So-and-so» is one.
    while (
        last + 1 < len(tokens)
        and tokens.words[last + 1].startswith("وال")
        and role_head(tokens.words[last + 1])
    ):
        last = description_end(tokens, last + 1, known, True)
    second = _second_office(tokens, last, known)
    last = last if second is None else second
    gender = (
        gender_of(written(tokens, i, i, found[1])) if rank == 1 else "f" if is_feminine(tokens.raw(i)) else ""
    )
    if rank == 1 and gender == "m" and i and _says_a_woman(tokens, i - 1):
        gender = "f"  # many a woman has an office with a man's noun
    prefix = word[: found[1]].removeprefix("و").removeprefix("ف")
    governed = bool(prefix) or word.startswith(("لل", "بال")) or _is_governed(tokens, i)
    return Source(i, last, written(tokens, i, last, found[1]), rank, gender, governed=governed)


def _says_a_woman(tokens: Tokens, k: int) -> bool:
    """Whether a token is the verb of a woman who says something, and takes nobody to whom it is told."""
    verbs = lexicon.words("ar", "speech_only_verbs.txt")
    return bare(tokens.words[k]) in verbs and verb_gender(tokens, k) == "f"


def _second_office(tokens: Tokens, last: int, known: SentenceNames) -> int | None:
    """The last token of another office of the same man: the activist *and teacher of history* So-and-so."""
    at = last + 1
    if at >= len(tokens) or tokens.words[at][0] != "و" or tokens.words[at].startswith("وال"):
        return None
    if role_head(tokens.words[at][1:]) != (tokens.words[at][1:], 0):
        return None
    end = description_end(tokens, at, known, False)
    at = end + 1 + (tokens.words[end + 1 : end + 2] == ["،"])
    return end if at in known.people else None


def _one_of(tokens: Tokens, i: int, known: SentenceNames) -> Source | None:
    """Somebody who is one of several people: *one of* the advisers."""
    word = tokens.words[i].removeprefix("و").removeprefix("ف")
    if word in _ONE_OF_THEM and i > 0 and cue(tokens, i - 1) == "verb":
        return Source(i, i, written(tokens, i, i, 0), 1, "f" if word.startswith("احدا") else "m")
    if word not in _ONE or i + 1 >= len(tokens):
        return None
    plural = tokens.words[i + 1]
    # «Wrote *one of the users*»: who says something is somebody.
    said = i - (i > 1 and tokens.words[i - 1] in _OF_HIM)
    says = (
        said > 0
        and cue(tokens, said - 1) == "verb"
        and (
            (plural.startswith("ال") and plural.endswith(("ين", "ات")))
            # «One of *the guards of* the prison»: a plural in front of its genitive.
            or (plural.endswith("ي") and tokens.words[i + 2 : i + 3] and tokens.words[i + 2].startswith("ال"))
        )
    )
    if not says and plural not in lexicon.words("ar", "human_plurals.txt"):
        return None
    last = description_end(tokens, i + 1, known, tokens.words[i + 1].startswith("ال"))
    gender = "m" if word == "احد" else "f" if word == "احدي" else ""
    cut = len(tokens.words[i]) - len(word)
    governed = _is_governed(tokens, i)
    return Source(i, last, written(tokens, i, last, cut), 1, gender, governed=governed)


def _attendant(tokens: Tokens, i: int, known: SentenceNames) -> Source | None:
    """The noun of who serves or is near him who is named behind it: *the fiancée of* So-and-so."""
    people = known.people
    near = i + 1 in people or i + 2 in people or i + 3 in people
    if not near or i in people or not is_attendant(tokens, i):
        return None
    last = i
    while last + 1 < len(tokens) and last - i < _TITLES and tokens.words[last + 1].startswith("ال"):
        last += last + 1 not in known.people
        if last + 1 in known.people:
            break
    if last + 1 not in known.people:
        return None
    gender = "f" if is_feminine(tokens.raw(i)) else "m"
    return Source(i, last, written(tokens, i, last, 0), 1, gender, governed=_is_governed(tokens, i))


def _is_governed(tokens: Tokens, i: int) -> bool:
    """Whether a preposition stands in front of a candidate, or in front of the noun it belongs to."""
    i -= i > 1 and tokens.words[i - 1] in OPENING_QUOTES
    before = tokens.words[i - 1] if i else ""
    if i and cue(tokens, i - 1) == "verb":
        return False  # «expressed» is written like «via»
    if before.startswith("ل") and before[1:] in lexicon.words("ar", "media_heads.txt"):
        return True  # «told *the agency* So-and-so»
    if _is_of_somebody(before) or bare(before) in lexicon.words("ar", "human_plurals.txt"):
        return True  # the *envoys of* the king
    if i > 1 and tokens.words[i - 2] == "مع" and before.startswith("ال"):
        return True  # an interview *with our colleague* So-and-so
    # «Said *to* “Reuters”»: parted from the name by its mark.
    return before in _FUSED or bare(before) in lexicon.words("ar", "prepositions.txt")


def _is_of_somebody(word: str) -> bool:
    """Whether a word is «to» or «by» with somebody who is someone's: *to her friend* So-and-so."""
    base = next((word[1:].removesuffix(end) for end in POSSESSIVES if word.endswith(end)), "")
    if word[:1] not in ("ل", "ب") or len(base) < _SHORTEST_KIN:
        return False
    listed = lexicon.words("ar", "kin.txt", "person_introducers.txt")
    return word[1:] in listed or role_head(base) == (base, 0)
