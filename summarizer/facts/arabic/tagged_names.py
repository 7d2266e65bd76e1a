"""Names as the tagger gives them, put right where grammar and counts know better."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cache

from msgspec import Struct

from corpus import vocabulary
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import find_reading, readings
from summarizer.facts.arabic.not_names import is_his, is_listed_name, is_no_name, is_plain_adjective
from summarizer.facts.arabic.people_in_bodies import people_in_body, person_behind
from summarizer.facts.arabic.places import is_known, is_place, known_places
from summarizer.facts.arabic.verb_forms import is_perfect
from summarizer.facts.mention import Kind
from summarizer.facts.tagger.features import Knowledge, name_stem
from summarizer.facts.tokens import Tokens

_KIND: dict[str, Kind] = {"PER": "person", "LOC": "place", "ORG": "organization"}
# The second half of names such as Nasr Allah and Salah al-Din, which is no last name by itself.
COMPLETIONS = frozenset({"الله", "الدين", "الاسلام", "الحق", "الرحمن", "الدوله"})
# The second halves of the names that open with any noun, and the nouns that make none with them: men *of religion*.
_FAITH = frozenset({"الدين", "الله"})
_OF_FAITH = frozenset(
    {"رجل", "رجال", "عالم", "علماء", "رسول", "نبي", "حزب", "انصار", "وزير", "وبالله", "والله"}
)
# What a paper leaves of a last name: no dal, which is a doctor's, no waw.
_INITIALS = frozenset("ابتثجحخذرزسشصضطظعغفقكلمنهي")
FATHER = frozenset({"ابو", "ابي", "ابا"})
"""What opens a name such as Abu Bakr."""
# Those who are counted: Charles the First.
_CROWNED = frozenset(
    {"الملك", "ملك", "الملكه", "البابا", "السلطان", "الامبراطور", "القيصر", "الخديوي", "الامير"}
)
# The lists of what stands in front of a given name, with the article.
_TITLES = ("roles", "honorifics", "demonyms")
SENIOR = frozenset({"كبير", "كبيره"})  # in front of who holds an office: *senior* advisers
# Which are part of the names of places, and open nobody's.
_LANDFORMS = frozenset({"جبل", "نهر", "بحيره", "جزيره", "خليج", "مضيق"})
_AIRPORT = "مطار"
_SHORTEST_BODY = 4  # letters: a shorter word may be a name that begins with lam; set by hand
_OPEN = '«“"‹„'
_PAIRS = {"«": "»", "“": "”", "‹": "›", "„": "“", '"': '"'}
# A name in quotation marks has at most so many words.
_SHORT = 3
_COMMON = 100  # times in 11 million words of press: known well enough to be no one's name; set by hand
# And so often behind a fused preposition.
_SEEN = 20
_OFTENER = 4  # times as often is a name read without a particle as with it; set by hand
_FATHERS_AND_SONS = frozenset({"ابن", "ابو", "ابي"})
_MOSTLY = "2"  # of a code of `Knowledge.names`
# Words with which «to» belongs: according to, thanks to, a successor to.
_TO = frozenset({"وفقا", "طبقا", "خلافا", "تبعا", "نظرا", "بالنسبه", "خلفا", "بديلا", "شكرا", "تكريما"})


@cache
def name_links() -> frozenset[str]:
    """Words that tie the parts of a person's name together: son of, father of, house of, people of."""
    return lexicon.words("ar", "name_links.txt")


class Name(Struct, frozen=True, gc=False):
    """A name in one sentence.

    Attributes:
        first: Its first token.
        last: Its last token.
        cut: How many letters of the first token are a fused particle.
    """

    kind: Kind
    first: int
    last: int
    cut: int = 0

    @property
    def tokens(self) -> range:
        """The tokens it covers."""
        return range(self.first, self.last + 1)


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
    kind = "place" if kind == "person" and first < last and words[first] in _LANDFORMS else kind
    if kind == "person":
        first, last = _person(tokens, first, last, knowledge, used)
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
    first += airport and any(rest == _AIRPORT for rest, _ in readings(words[first]))
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
    quoted = kind == "organization" and closed and first > 0 and words[first - 1] in _OPEN
    known = not quoted and find_reading(
        words[first], lambda word: is_known(" ".join([word, *words[first + 1 : last + 1]]))
    )
    if known or (kind == "person" and first == last and _is_town(words[first], knowledge)):
        kind = "place"
    told = kind != "place" and first > 0 and words[first - 1] in _TO and words[first][0] == "ل"
    cut = _cut(words[first], kind, knowledge) or int(told)  # «according *to*»
    return Name(kind, first, last, cut)


def _is_town(word: str, knowledge: Knowledge) -> bool:
    """Whether a listed town that the press means as one no less than as somebody was taken for a person: Niamey."""
    code = knowledge.names.get(name_stem(word), "000")
    return is_place(word) and code[1] >= max(_MOSTLY, code[0]) and not is_listed_name(word)


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


def _person(
    tokens: Tokens, first: int, last: int, knowledge: Knowledge, used: Collection[int]
) -> tuple[int, int]:
    """A tagged person without a verb in front or another phrase behind, and with the rest of the name.

    Nothing is left (the last token lies in front of the first) of a common word behind a preposition: «on Twitter».
    """
    words = tokens.words
    begin = first
    # «So-and-so, *laughing*»: how he says it is no part of his name.
    manner = tokens.language.participles | lexicon.words("ar", "saying_participles.txt")
    while words[last] in manner or (last > first and tokens.raw(last) == "على"):
        last -= 1  # «on», and not Ali
        if last < first:
            return first, last
    while first < last and (words[first] in manner or _is_told_of_several(words[first])):
        first += 1
    while first < last and (_is_verb_like(words[first], knowledge) or is_function(tokens, first, knowledge)):
        first += 1
    common = words[first] in knowledge.clusters and knowledge.names.get(name_stem(words[first]), "0")[0] < "2"
    if begin < first == last and common and is_function(tokens, first - 1, knowledge):
        return first, first - 1
    while first < last and (_is_no_name(tokens, first, knowledge) or _is_seat(words, first)):
        first += 1
    first -= _is_given_name(tokens, first - 1, used, knowledge)
    if (
        last - first > (words[first][:2] != "لل")
        and words[first][0] == "ل"
        and not is_listed_name(words[first])
    ):
        # «The commercial director *of Airbus* So-and-so».
        rest = words[first][1:]
        first += not (rest in name_links() or len(rest) < _SHORTEST_BODY or is_listed_name(rest))
    while first < last and (_is_common(words[last], knowledge) or _is_office(tokens, last)):
        alone = last == first + 1 and words[first] in lexicon.words("ar", "first_names.txt")
        if alone or _is_by_name(words, last):
            break  # whether it is the last name of one given name is told by what stands around it
        last -= 1
    # «The companion *of his way* So-and-so»
    first = max([k + 1 for k in range(first + 1, last) if is_his(tokens.raw(k), words[k])], default=first)
    last = full_name(words, _only_names(words, first, last, knowledge), used)
    kin = lexicon.words("ar", "kin.txt")
    ends = (k - 1 for k in range(first + 1, last + 1) if words[k] in kin or tokens.raw(k) == "على")
    last = next(ends, last)
    return first, _with_epithet(words, first, last, used)


def _is_seat(words: Sequence[str], k: int) -> bool:
    """Whether what opens a name is the seat of an office in front of it: the governor of *Nineveh* Abd al-Qadir."""
    firsts = lexicon.words("ar", "first_names.txt")
    given = words[k + 1] in firsts or words[k + 1] in name_links() or words[k + 1] == "عبد"
    office = k > 0 and any(rest in lexicon.words("ar", "roles.txt") for rest, _ in readings(words[k - 1]))
    return given and office and is_place(words[k]) and words[k] not in firsts


def _is_told_of_several(word: str) -> bool:
    """Whether a word is a verb of several: *they accompanied* So-and-so."""
    return word.endswith("وا") and is_perfect(word)


def _is_given_name(tokens: Tokens, k: int, used: Collection[int], knowledge: Knowledge) -> bool:
    """Whether a word in front of a tagged person is the given name: it stands behind a title."""
    if k < 1 or k in used or k - 1 in used:
        return False
    word, title = tokens.words[k], tokens.words[k - 1]
    code = knowledge.names.get(name_stem(word))
    named = code[0] > "0" if code else word not in knowledge.clusters
    if not (named and word[0].isalpha() and len(readings(word)) == 1) or word.startswith("ال"):
        return False
    if _is_address(word) or word in tokens.language.stop_words:
        return False
    forms = {rest for rest, _ in readings(title) if rest.startswith("ال")}
    return any(not forms.isdisjoint(lexicon.words("ar", f"{name}.txt")) for name in _TITLES)


def _with_epithet(words: Sequence[str], first: int, last: int, used: Collection[int]) -> int:
    """The last token of a name with what tells its bearer from others: Abu Hamza *al-Masri*, John *the Second*."""
    if last + 1 >= len(words) or last + 1 in used:
        return last
    after = words[last + 1]
    ordinals = lexicon.table("ar", "ordinals.tsv")
    if words[first].removeprefix("و").removeprefix("ل") in FATHER and last - first <= 2:
        return last + (after.startswith("ال") and after.endswith("ي") and len(after) > 5)
    if first and any(rest in _CROWNED for rest, _ in readings(words[first - 1])) and after in ordinals:
        last += 1
    if words[last] in ordinals and words[last + 1 : last + 2] == ["عشر"]:
        last += 1
    return last


def _without_marks(words: Sequence[str], first: int, last: int) -> tuple[int, int]:
    while first <= last and not words[first][0].isalpha():
        first += 1
    while last >= first and not words[last][0].isalnum():
        last -= 1
    return first, last


def is_function(tokens: Tokens, k: int, knowledge: Knowledge) -> bool:
    """Whether what opens a name is a function word; the preposition «on» is a given name but for a letter."""
    word = tokens.words[k]
    if word in lexicon.words("ar", "first_names.txt"):
        return tokens.raw(k) == "على"
    # Li and Van are names to the press though they read like «for me» and «so».
    van = word == "فان" and not tokens.raw(k).startswith("فإ")  # «then verily»
    name = word in name_links() or van or knowledge.names.get(name_stem(word), "0")[0] > "0"
    return word in tokens.language.stop_words and not name


def _is_address(word: str) -> bool:
    """Whether what opens a name is a noun of office or a form of address, and no given name."""
    forms = {rest for rest, _ in readings(word)}
    address = {form for form in forms & lexicon.words("ar", "honorifics.txt") if form.startswith("ال")}
    rank = word in lexicon.words("ar", "ranks.txt")
    return forms.isdisjoint(lexicon.words("ar", "first_names.txt")) and bool(
        rank or address or forms & lexicon.words("ar", "roles.txt")
    )


def _is_no_name(tokens: Tokens, k: int, knowledge: Knowledge) -> bool:
    """Whether what opens a name is an address, an adjective, or a noun that the name belongs to."""
    word = tokens.words[k]
    if word.startswith("ال") and not tokens.raw(k).startswith("ال"):
        return False  # Alexei has no article
    if tokens.words[k + 1] in _FAITH and word not in _OF_FAITH:
        return False  # Najm al-Din, Fath Allah
    return _is_address(word) or is_plain_adjective(word) or _is_noun_before(word, knowledge)


def _is_noun_before(word: str, knowledge: Knowledge) -> bool:
    """Whether what opens a name is a noun that it belongs to: *naming* Sajid Javid, *congratulations to* X.

    Known by the press as a word and not as a name; a fused preposition goes with it.
    """
    if is_listed_name(word) or word in name_links() or word == "فان":
        return False
    counts = vocabulary()
    fused = word[1:] if word[0] in "بلو" and len(word) > _SHORTEST_BODY else word
    named = max(knowledge.names.get(name_stem(body), "0")[0] for body in (word, fused))
    seen = counts.get(word, 0) >= _COMMON or (fused != word and counts.get(fused, 0) >= _SEEN)
    return named < "1" and seen


def _is_office(tokens: Tokens, k: int) -> bool:
    """Whether the last word of a name is the noun of an office that goes on behind it: *senior* advisers of."""
    word, after = tokens.words[k], tokens.words[k + 1] if k + 1 < len(tokens) else ""
    if word in SENIOR:
        return after[:1].isalpha()
    roles = lexicon.words("ar", "roles.txt")
    return after.startswith("ال") and word in roles and not is_listed_name(word)


def _is_by_name(words: Sequence[str], k: int) -> bool:
    """Whether a common word behind a given name tells its bearer from others: Ismail *the First*."""
    before = words[k - 1]
    listed = (lexicon.words("ar", "first_names.txt"), lexicon.words("ar", "given_names.txt"), COMPLETIONS)
    given = any(before in names for names in listed)
    told = words[k].endswith("ي") or words[k] in lexicon.table("ar", "ordinals.tsv")
    return given and (told or words[k] in lexicon.words("ar", "roles.txt"))


def _is_common(word: str, knowledge: Knowledge) -> bool:
    """Whether the press uses a definite word often and never for people, and no list has it as a name."""
    code = knowledge.names.get(word) or knowledge.names.get(name_stem(word)) or "0"
    often = word.startswith("ال") and vocabulary().get(word, 0) >= _COMMON
    return often and code[0] == "0" and not is_listed_name(word)


def _is_verb_like(word: str, knowledge: Knowledge) -> bool:
    """Whether a word in front of a name is a common word fused with «and», and no name."""
    stem = name_stem(word)
    if word in lexicon.words("ar", "given_names.txt"):
        return False  # Wajdi, Wail
    return (
        word[0] == "و"
        and stem != word
        and not stem.startswith("ال")
        and knowledge.names.get(stem, "0")[0] == "0"
        and (stem in knowledge.clusters or word in knowledge.clusters)
    )


def _only_names(words: Sequence[str], first: int, last: int, knowledge: Knowledge) -> int:
    """The last token before one that has a particle fused to a word that is no name."""
    for k in range(first + 1, last + 1):
        word = words[k]
        fused = word[0] in "بلو" and len(word) > 3 and (word[:2] == "لل" or word[1:] in knowledge.clusters)
        rare = fused and word[0] != "و" and word not in knowledge.clusters
        if rare and not is_place(word[1:]) and word[1:] not in knowledge.names:
            continue  # no common word behind a particle: Bouchrif
        if fused and knowledge.names.get(name_stem(word), "0")[0] == "0":
            return k - 1
    return last


def full_name(words: Sequence[str], last: int, used: Collection[int]) -> int:
    """The last token of a person's name that was cut short: behind Abd and Al stands the rest of it."""
    while last + 1 < len(words) and last + 1 not in used:
        if words[last] in ("عبد", *name_links()) and words[last + 1][0].isalpha():
            last += 1
        elif words[last + 1] in name_links() and last + 2 < len(words) and words[last + 2][0].isalpha():
            last += 2
        else:
            break
    # «Muhammad B.», whose last name the paper keeps to itself.
    if last + 2 < len(words) and words[last + 1] in _INITIALS and words[last + 2] == ".":
        last += 1
    return last


def _cut(word: str, kind: Kind, knowledge: Knowledge) -> int:
    """How many letters in front of a tagged name are particles, as far as lists and counts tell."""
    # The noun of a body, which the press names nobody by: the counts below know no «*to* the centre».
    bodies = lexicon.words("ar", "agencies.txt", "organization_heads.txt")
    known = {"place": is_place, "organization": bodies.__contains__}.get(kind)
    if known and (found := find_reading(word, known)):
        return found[1]
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


def _is_known_somebody(word: str, rest: str, knowledge: Knowledge) -> bool:
    """Whether what is left of a word is mostly somebody's name and read far more often: *to* Trump."""
    code, counts = knowledge.names.get(name_stem(rest), "000"), vocabulary()
    often = counts.get(rest, 0) >= _OFTENER * max(1, counts.get(word, 0))
    return often and code[0] >= _MOSTLY and code[0] > max(code[1:]) and not is_listed_name(word)


def _is_whole(word: str, rest: str, knowledge: Knowledge) -> bool:
    """Whether a word is a name as it stands, though what is left without its first letter is one too: باسيل."""
    counts = vocabulary()
    code = knowledge.names.get(word, "0")
    return code[0] >= "2" and counts.get(word, 0) > counts.get(rest, 0)
