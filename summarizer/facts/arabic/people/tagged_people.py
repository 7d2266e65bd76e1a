"""People as the tagger gives them, without what belongs to no name and with the rest of the name."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from corpus import vocabulary
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.arabic.name_parts import FATHER, SERVANT, completions, full_name, name_links
from summarizer.facts.arabic.not_names import is_his, is_listed_name, is_plain_adjective
from summarizer.facts.arabic.people.office_nouns import role_head
from summarizer.facts.arabic.places import is_place
from summarizer.facts.arabic.verb_forms import is_perfect
from summarizer.facts.arabic.word_groups import people_words
from summarizer.facts.tagger.features import SOMETIMES, Knowledge, name_stem
from summarizer.facts.tokens import Tokens

# The second halves of the names that open with nearly any noun: Najm al-Din, Fath Allah.
_FAITH = frozenset({"الدين", "الله"})
# The lists of what stands in front of a given name, with the article.
_TITLES = ("roles", "honorifics", "demonyms")
SENIOR = frozenset({"كبير", "كبيره"})  # in front of who holds an office: *senior* advisers
_OFFICE = 4  # words of an office in front of a name; set by hand
_SHORTEST = 3  # letters of what opens a name: shorter words are particles; set by hand
_SHORTEST_BODY = 4  # letters: a shorter word may be a name that begins with lam; set by hand
_COMMON = 100  # times in 11 million words of press: known well enough to be no one's name; set by hand
# And so often behind a fused preposition.
_SEEN = 20


def tagged_person(
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
    held = _is_behind_office(tokens, first)
    while first < last and not held and _is_no_opening(tokens, first, knowledge):
        first += 1
    common = (
        words[first] in knowledge.clusters
        and knowledge.names.get(name_stem(words[first]), "0")[0] < SOMETIMES
    )
    if begin < first == last and common and is_function(tokens, first - 1, knowledge):
        return first, first - 1
    while first < last and not held and (_is_no_name(tokens, first, knowledge) or _is_seat(words, first)):
        first += 1
    first -= _is_given_name(tokens, first - 1, used, knowledge)
    first += _is_of_body(words, first, last)
    last = _without_common_words(tokens, first, last, knowledge)
    # «The companion *of his way* So-and-so»; but the servant of *his Lord* is called so.
    owned = (k for k in range(first + 1, last) if words[k - 1] != SERVANT and is_his(tokens.raw(k), words[k]))
    first = max([k + 1 for k in owned], default=first)
    last = full_name(tokens, _only_names(words, first, last, knowledge), used)
    kin = lexicon.words("ar", "kin.txt")
    ends = (k - 1 for k in range(first + 1, last + 1) if words[k] in kin or tokens.raw(k) == "على")
    last = next(ends, last)
    return first, _with_epithet(words, first, last, used)


def _is_behind_office(tokens: Tokens, k: int) -> bool:
    """Whether a definite office ends in front of a bare word, which then opens the name: the keeper *Sven*."""
    words = tokens.words
    if not k or not words[k - 1].startswith("ال") or len(words[k]) < _SHORTEST:
        return False
    small = words[k] in tokens.language.stop_words or len(readings(words[k])) > 1 or words[k].startswith("ال")
    address = words[k] in lexicon.words("ar", "ranks.txt") or role_head(words[k]) is not None
    if small or address:
        return False
    roles = lexicon.words("ar", "roles.txt")
    heads = [j for j in range(max(0, k - _OFFICE), k) if any(rest in roles for rest, _ in readings(words[j]))]
    return any(all(word.startswith("ال") for word in words[j + 1 : k]) for j in heads)


def _is_no_opening(tokens: Tokens, k: int, knowledge: Knowledge) -> bool:
    """Whether a word that opens a tagged name is «and» with a common word, or a small word."""
    return _is_verb_like(tokens.words[k], knowledge) or is_function(tokens, k, knowledge)


def _is_of_body(words: Sequence[str], first: int, last: int) -> bool:
    """Whether what opens a name is the body of an office in front of it: the commercial director *of Airbus*."""
    word, rest = words[first], words[first][1:]
    if last - first <= (word[:2] != "لل") or word[0] != "ل" or is_listed_name(word):
        return False
    return not (rest in name_links() or len(rest) < _SHORTEST_BODY or is_listed_name(rest))


def _without_common_words(tokens: Tokens, first: int, last: int, knowledge: Knowledge) -> int:
    """The last token of a name without common words and offices behind it."""
    words = tokens.words
    while first < last and (_is_common(words[last], knowledge) or _is_office(tokens, last)):
        alone = last == first + 1 and words[first] in lexicon.words("ar", "first_names.txt")
        if alone or _is_by_name(words, last):
            break  # whether it is the last name of one given name is told by what stands around it
        last -= 1
    return last


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
    if (
        first
        and any(rest in people_words("crowned") for rest, _ in readings(words[first - 1]))
        and after in ordinals
    ):
        last += 1
    if words[last] in ordinals and words[last + 1 : last + 2] == ["عشر"]:
        last += 1
    return last


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
    if tokens.words[k + 1] in _FAITH and word not in people_words("no name of faith"):
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
    listed = (lexicon.words("ar", "first_names.txt"), lexicon.words("ar", "given_names.txt"), completions())
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
