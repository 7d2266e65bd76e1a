"""Names as the tagger gives them, put right where grammar and counts know better."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from corpus import vocabulary
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import find_reading, is_far_oftener, readings
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.names.people_in_bodies import people_in_body, person_behind
from summarizer.facts.arabic.not_names import is_listed_name, is_no_name
from summarizer.facts.arabic.people.tagged_people import tagged_person
from summarizer.facts.arabic.places import AIRPORT, is_known, is_place, known_places
from summarizer.facts.arabic.word_groups import people_words, place_words
from summarizer.facts.marks import OPENING_MARKS
from summarizer.facts.mention import Kind
from summarizer.facts.tagger.features import SOMETIMES, Knowledge, name_stem
from summarizer.facts.tokens import Tokens

_KIND: dict[str, Kind] = {"PER": "person", "LOC": "place", "ORG": "organization"}
_PAIRS = {"«": "»", "“": "”", "‹": "›", "„": "“", '"': '"'}
# A name in quotation marks has at most so many words.
_SHORT = 3
_SHORT_DEFINITE = 5  # letters: in shorter ones «al-» may be a foreign name's own, as in Bali and Palma
_HARBOUR = "مرسى"
# What opens a name to which a particle is fused: *to* Ibn Salim.
_FATHERS_AND_SONS = frozenset({"ابن", "ابو", "ابي"})


def read_tag(
    tokens: Tokens, tag: tuple[int, int, str], knowledge: Knowledge, used: Collection[int]
) -> Iterator[Name]:
    """A tagged span as a name; several where places stand in a row; nothing where it is none after all.

    Args:
        tokens: The sentence.
        tag: First token, last token, and PER, LOC or ORG.
        knowledge: What was learned from text without tags.
        used: Tokens that other names and dates hold.
    """
    words = tokens.words
    kind = _KIND[tag[2]]
    first, last = _without_marks(words, tag[0], _before_that(tokens, tag))
    if first > last or (first == last and len(words[first]) < 2):
        return
    if is_no_name(words, first, last, kind):
        return
    if kind == "person" and first < last and _is_landform(tokens, first):
        kind = "place"
    if kind == "person":
        first, last = tagged_person(tokens, first, last, knowledge, used)
    elif kind == "organization":
        people = people_in_body(words, first, last, knowledge)
        named = None if people else person_behind(words, first, last, knowledge)
        yield from (Name("person", *person) for person in people)
        if named is not None:
            yield from read_tag(tokens, (named, last, "PER"), knowledge, used)
        last = first - 1 if people else (named or last + 1) - 1
    if first > last or any(k in used for k in range(first, last + 1)):
        return
    if kind == "organization":
        yield from _body(tokens, first, last, knowledge, used)
    elif kind == "place":
        yield from _place(tokens, first, last, knowledge)
    else:
        yield _name(tokens, first, last, kind, knowledge)


def _is_landform(tokens: Tokens, k: int) -> bool:
    """Whether what opens a name is a part of places' names; *Marsa* has another last letter than Morsi."""
    return tokens.words[k] in place_words("landform") or tokens.raw(k).endswith(_HARBOUR)


def _body(
    tokens: Tokens, first: int, last: int, knowledge: Knowledge, used: Collection[int]
) -> Iterator[Name]:
    """A tagged organization; nothing where it is a term in Latin script: (cookies)."""
    first, last = _quoted(tokens.words, first, last)
    raw = tokens.raw(first, last)
    if not (raw.isascii() and raw.islower()) and not any(k in used for k in range(first, last + 1)):
        yield _name(tokens, first, last, "organization", knowledge)


def _place(tokens: Tokens, first: int, last: int, knowledge: Knowledge) -> Iterator[Name]:
    """A tagged place, several where places stand in a row, and who is named behind one."""
    words = tokens.words
    airport = last > first and is_place(words[first + 1])  # it is called by its town, which is named
    first += airport and any(rest == AIRPORT for rest, _ in readings(words[first]))
    parts = list(known_places(words, first, last))
    named = parts[-1][1] + 1 if parts else first
    if named <= last and not (parts and _opens_name(words, named, last, knowledge)):
        yield _name(tokens, first, last, "place", knowledge)
        return
    yield from (Name("place", *part) for part in parts)
    if named <= last:
        # «The president of the region of *Guelmim Oued Noun* Mubaraka So-and-so».
        yield Name("person", named, last)


def _opens_name(words: Sequence[str], k: int, last: int, knowledge: Knowledge) -> bool:
    """Whether a given name of the lists and one word more stand at a token, up to the last one."""
    given = words[k] in lexicon.words("ar", "first_names.txt", "given_names.txt")
    code = knowledge.names.get(name_stem(words[k]), "000")
    return given and k + 1 == last and code[0] >= max(code[1:])


def _name(tokens: Tokens, first: int, last: int, kind: Kind, knowledge: Knowledge) -> Name:
    """A span as a name, of a place where that is what its words are known for, without the particle fused to it."""
    words = tokens.words
    # In quotation marks it may be a paper of that name.
    closed = last + 1 < len(words) and not words[last + 1][0].isalpha()
    quoted = kind == "organization" and closed and first > 0 and words[first - 1] in OPENING_MARKS
    known = not quoted and find_reading(
        words[first], lambda word: is_known(" ".join([word, *words[first + 1 : last + 1]]))
    )
    if known or (kind == "person" and first == last and _is_town(words[first], knowledge)):
        kind = "place"
    told = (
        kind != "place"
        and first > 0
        and words[first - 1] in people_words("with to")
        and words[first][0] == "ل"
    )
    cut = _cut(words[first], kind, knowledge) or int(told)  # «according *to*»
    return Name(kind, first, last, cut)


def _is_town(word: str, knowledge: Knowledge) -> bool:
    """Whether a listed town that the press means as one no less than as somebody was taken for a person: Niamey."""
    code = knowledge.names.get(name_stem(word), "000")
    return is_place(word) and code[1] >= max(SOMETIMES, code[0]) and not is_listed_name(word)


def _before_that(tokens: Tokens, tag: tuple[int, int, str]) -> int:
    """The last token of a tag in front of a «that», behind which begins what is said."""
    words, (first, last, _) = tokens.words, tag
    end = next((k - 1 for k in range(first + 1, last) if words[k] in tokens.language.complementizers), last)
    noun = first == end < last and words[first] in lexicon.words("ar", "organization_heads.txt")
    return end - noun


def _quoted(words: Sequence[str], first: int, last: int) -> tuple[int, int]:
    """An organization at one mark of a short quotation as the whole of it: «American *Express*»."""
    left = first - 1
    while left >= 0 and words[left][0].isalpha():
        left -= 1
    right = last + 1
    while right < len(words) and words[right][0].isalpha():
        right += 1
    if left < 0 or right == len(words) or _PAIRS.get(words[left]) != words[right]:
        return first, last
    # Straight marks do not tell which of them opens.
    opens = words[left] != words[right] or words[:left].count(words[left]) % 2 == 0
    at_mark = left + 1 == first or last + 1 == right
    return (left + 1, right - 1) if opens and at_mark and right - left <= _SHORT + 1 else (first, last)


def _without_marks(words: Sequence[str], first: int, last: int) -> tuple[int, int]:
    while first <= last and not words[first][0].isalpha():
        first += 1
    while last >= first and not words[last][0].isalnum():
        last -= 1
    return first, last


def _cut(word: str, kind: Kind, knowledge: Knowledge) -> int:
    """How many letters in front of a tagged name are particles, as far as lists and counts tell."""
    # The noun of a body, which the press names nobody by: the counts below know no «*to* the centre».
    bodies = lexicon.words("ar", "agencies.txt", "organization_heads.txt")
    known = {"place": is_place, "organization": bodies.__contains__}.get(kind)
    if known and (found := find_reading(word, known)):
        return found[1]
    if kind != "person" and (cut := _cut_of_thing(word, kind, knowledge)):
        return cut
    first_names = lexicon.words("ar", "first_names.txt", "foreign_given_names.txt")
    if word in first_names:
        return 0
    for rest, cut in ((rest, cut) for rest, cut in readings(word) if cut):
        if word[cut - 2 : cut] == "لل":
            return cut
        if rest in first_names and not _is_whole(word, rest, knowledge):
            return cut
        if kind == "person" and (rest in _FATHERS_AND_SONS or _is_known_somebody(word, rest, knowledge)):
            return cut  # *to* Ibn Salim, *to* Trump
        if word[cut - 1] in "بلك" and knowledge.names.get(name_stem(rest), "0")[0] == "0":
            continue
        # Wang is read oftener than what is left without its first letter.
        whole = kind == "person" and word[0] == "و" and vocabulary().get(word, 0) > vocabulary().get(rest, 0)
        if not whole and rest in knowledge.clusters and (word[0] == "و" or word not in knowledge.clusters):
            return cut
    return 0


def _cut_of_thing(word: str, kind: Kind, knowledge: Knowledge) -> int:
    """How many letters are cut from a place or a body that the press reads far oftener without: *to* Kabul."""
    column, counts = 1 if kind == "place" else 2, vocabulary()
    for rest, cut in readings(word):
        if not cut or word[cut - 1] not in "بلك" or word[cut - 1 : cut + 1] == "لل":
            continue  # behind «for» the second L is the article's
        if kind == "place" and rest in lexicon.words("ar", "place_heads.txt"):
            return cut
        own, other = (knowledge.names.get(name_stem(form), "000")[column] for form in (word, rest))
        # «And riyal» is no name to cut L'Oréal down to.
        joined = rest[0] == "و" and counts.get(rest[1:], 0) > counts.get(rest, 0)
        often = not joined and is_far_oftener(rest, word)
        article = rest.startswith("ال") and len(rest) > _SHORT_DEFINITE
        if often and (article or SOMETIMES <= other > own):
            return cut
    return 0


def _is_known_somebody(word: str, rest: str, knowledge: Knowledge) -> bool:
    """Whether what is left of a word is mostly somebody's name and read far more often: *to* Trump."""
    code = knowledge.names.get(name_stem(rest), "000")
    return (
        is_far_oftener(rest, word)
        and code[0] >= SOMETIMES
        and code[0] > max(code[1:])
        and not is_listed_name(word)
    )


def _is_whole(word: str, rest: str, knowledge: Knowledge) -> bool:
    """Whether a word is a name as it stands, though what is left without its first letter is one too: باسيل."""
    counts = vocabulary()
    code = knowledge.names.get(word, "0")
    return code[0] >= SOMETIMES and counts.get(word, 0) > counts.get(rest, 0)
