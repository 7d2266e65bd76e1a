"""What the tagger takes for a name and is none: verbs, adjectives, people without names, where people post."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from corpus import vocabulary, word_cache
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import BARE_ARTICLES, PARTICLES, is_far_oftener, readings
from summarizer.facts.arabic.places import is_doubtful, is_nationality, is_place
from summarizer.facts.arabic.verb_forms import is_imperfect, is_perfect
from summarizer.facts.arabic.word_groups import date_words, place_words
from summarizer.facts.marks import CLOSING_MARKS, OPENING_MARKS
from summarizer.facts.mention import Kind

RELATIVE = frozenset({"الذي", "التي", "الذين", "اللذان", "اللذين", "اللتان", "اللتين"})
"""Pronouns that open a relative clause behind a definite noun."""
_LONG_PLURAL = 5  # letters: a shorter word on -ون may be a name (ميمون); set by hand
# So often in 11 million words of press a noun is a common one; set by hand.
_SEEN = 20
_SHORTEST = 4  # letters of such a noun; shorter ones may be parts of a name
_ARM = "سلاح"  # of the air, of the border guards: a weapon, which is a force as well
_FARTHEST = 3  # tokens between a noun and the marks of its name; set by hand
_PRONOUNS = ("ه", "ها", "هم")
_WHOSE = ("ها", "هم", "نا")  # and not «his», which is written like the feminine ending
_LIKE = "مثل"
_GENERAL = frozenset({"العام", "العامه"})
_TO_ME, _THAT = "لي", "ان"
# What a market's level is called: the index *Dow Jones*.
_INDEXES = frozenset({"موشر", "بموشر", "لموشر", "وموشر", "موشري", "موشرا"})
# Organized crime is no organization.
_CRIME = frozenset({"الجريمه", "الجرايم", "جريمه", "للجريمه", "والجريمه", "بالجريمه"})


@cache
def _street_forms() -> frozenset[str]:
    """The nouns of a street with every particle in front."""
    return frozenset(f"{particle}{noun}" for noun in place_words("street") for particle in PARTICLES)


def is_no_name(words: Sequence[str], first: int, last: int, kind: Kind) -> bool:
    """Whether the tokens from `first` to `last`, tagged as a kind of name, are none after all."""
    if kind == "organization" and (
        (first > 0 and words[first - 1] in _CRIME)
        or _is_adjectival(words, first, last)
        or _is_of_field(words, first, last)
        or (last > first and (words[first] in date_words("time") or _is_of_office(words[first])))
        or _is_office_of(words, first, last)
        or _is_titled(words, first)
        or _is_for_purpose(words, first, last)
        or (last > first and _is_for_something(words[first], words[first + 1]))
        or (first == last and _is_future(words[first]))
    ):
        return True
    if kind == "person" and (
        _are_duals(words, first, last)
        or _is_office(words, first, last)
        or _is_of_theirs(words, first, last)
        or is_of_street(words, first)
        or (
            last == first + 1 and words[first] == words[last] and words[last].endswith("ا")
        )  # *house by house*
        or _is_manner(words, first, last)
        or (first > 0 and words[first - 1] in _INDEXES)
        or (first == last and (_is_future(words[first]) or _is_of_officer(words, first)))
        or (first == last and _is_other_alone(words, first))
    ):
        return True
    if first < last:
        melts = kind == "place" and words[first + 1].startswith("ال")
        return melts and _may_be_future(words[first])  # *will melt the ice*
    if first and words[first - 1].removeprefix("و") in RELATIVE:
        return True  # «who supervised»: a verb, though it may be a name as well
    if kind == "organization":
        return False
    if kind == "person":
        return _is_anybody(words[first]) or _tells(words, first)
    return _is_no_place(words[first]) or is_nationality(words, first) or is_doubtful(words, first)


def _is_manner(words: Sequence[str], first: int, last: int) -> bool:
    """Whether a noun and an adjective in the accusative tell how something is done: posed *in a broad way*."""
    two = last == first + 1 and words[first].endswith("ا") and words[last].endswith("يا")
    return two and not is_listed_name(words[first]) and not is_listed_name(words[last])


def _is_for_purpose(words: Sequence[str], first: int, last: int) -> bool:
    """Whether what a body does is told behind its noun: the committee *to discuss* the budget."""
    acts = lexicon.words("ar", "purposes_left_out.txt")
    told = any(
        words[k][0] == "ل" and words[k][1:] in acts for k in range(first + 1, min(last, first + 2) + 1)
    )
    return told and words[first] in lexicon.words("ar", "organization_definite_heads.txt")


def _is_for_something(word: str, after: str) -> bool:
    """Whether «for» and a common noun with its genitive were taken for a body: *for the freedom of shipping*."""
    rest = word[1:]
    if (
        word[0] != "ل"
        or word.startswith(BARE_ARTICLES)
        or rest.startswith(BARE_ARTICLES)
        or len(rest) < _SHORTEST
        or not after.startswith("ال")
    ):
        return False
    lists = ("agencies", "institution_heads", "institution_weak_heads", "media_heads", "organization_heads")
    head = rest == _ARM or any(rest in lexicon.words("ar", f"{name}.txt") for name in lists)
    return is_far_oftener(rest, word) and is_common(rest) and not head and not is_place(rest)


def _is_of_office(word: str) -> bool:
    """Whether what opens a body's name is an indefinite office: the *adviser* of national security."""
    office = word in lexicon.words("ar", "roles.txt") and not word.startswith("ال")
    return office and word not in lexicon.words("ar", "organization_heads.txt")


def _is_office_of(words: Sequence[str], first: int, last: int) -> bool:
    """Whether a definite office with its adjectives was taken for a body: *the French technical director*."""
    office = words[first].startswith("ال") and words[first] in lexicon.words("ar", "roles.txt")
    body = words[first] in lexicon.words("ar", "organization_heads.txt")
    nations = lexicon.words("ar", "demonyms.txt")
    return office and not body and last > first and (words[last] in nations or words[first + 1] in nations)


def _is_future(word: str) -> bool:
    """Whether a word is a verb of what will be by its form: *will give*."""
    if word[:2] not in ("سي", "ست", "سن") or word in vocabulary():
        return False
    several = word[1:-2] if word.endswith(("ان", "ون", "ين")) else ""
    return is_imperfect(word[1:]) or bool(several and is_imperfect(several))


def _is_other_alone(words: Sequence[str], k: int) -> bool:
    """Whether one word is an office, «to me» or what one is: the *treasurer* general, says *to me*."""
    before = words[k - 1] if k else "."
    after = words[k + 1] if k + 1 < len(words) else "."
    if words[k].startswith("ال") and after in _GENERAL:
        return True
    if words[k] == _TO_ME and (is_imperfect(before) or is_perfect(before)):
        return after == _THAT or not after[0].isalpha()
    return after == _THAT and not before[0].isalpha()


def _is_of_officer(words: Sequence[str], k: int) -> bool:
    """Whether a nationality stands right behind a definite office: the *Philippine* president."""
    before = words[k - 1] if k else ""
    office = before.startswith("ال") and before in lexicon.words("ar", "roles.txt")
    return office and words[k] in lexicon.words("ar", "demonyms.txt", "demonyms_more.txt")


def _may_be_future(word: str) -> bool:
    """Whether a word that the press does not know begins as a verb of what will be."""
    return word[:2] in ("سي", "ست", "سن") and word not in vocabulary()


def is_title(words: Sequence[str], first: int, last: int) -> bool:
    """Whether what is taken for somebody is all of the quoted name of a work, a ware or a word."""
    return last + 1 < len(words) and words[last + 1] in CLOSING_MARKS and _is_titled(words, first)


def _is_titled(words: Sequence[str], first: int) -> bool:
    """Whether quotation marks open in front of a word behind a work, a ware or a ship, or what somebody says."""
    if (
        first < 2
        or words[first - 1] not in OPENING_MARKS
        or words[first] in lexicon.words("ar", "platforms.txt")
    ):
        return False
    if words[first - 2] == ":":
        return True
    things = lexicon.words("ar", "titled_things.txt")
    for k in range(first - 2, max(-1, first - 2 - _FARTHEST), -1):
        if any(rest in things for rest, _ in readings(words[k])):
            return True
        # «His *new* film “So”», «the operating *system* “So”»: what stands between is definite.
        if _LIKE in words[k : k + 2]:
            continue  # films, *comic* ones, *like* “So”
        if not words[k].startswith("ال") or words[k] in lexicon.words("ar", "humans.txt", "roles.txt"):
            return False
    return False


def _tells(words: Sequence[str], k: int) -> bool:
    """Whether a word is a verb in front of who does it: *told* the refugee So-and-so, *honoured* the head of."""
    after = words[k + 1] if k + 1 < len(words) else ""
    opens = k == 0 or not words[k - 1][0].isalpha()
    verb = opens and (words[k] in lexicon.words("ar", "saying_verbs.txt") or is_perfect(words[k]))
    who = after in lexicon.words("ar", "humans.txt") or after in lexicon.words("ar", "roles.txt")
    construct = k + 2 < len(words) and words[k + 2].startswith("ال") and after[:1] != "و"
    return verb and who and (after.startswith("ال") or construct)


def _are_duals(words: Sequence[str], first: int, last: int) -> bool:
    """Whether a noun and its adjective are both duals: two *former rounds*."""
    if last != first + 1:
        return False
    pairs = [(word, word[:-2]) for word in (words[first].removeprefix("ب"), words[last])]
    return any(
        all(
            word.endswith(end) and (is_common(base) or is_common(base.removesuffix("ت") + "ه"))
            for word, base in pairs
        )
        for end in ("ان", "ين")
    )


def _is_office(words: Sequence[str], first: int, last: int) -> bool:
    """Whether a noun of office that is a given name too stands with what it is of: the *librarian*."""
    if last > first + 1 or words[first].removeprefix("و") not in lexicon.words("ar", "roles.txt"):
        return False
    of = words[first + 1] if first + 1 < len(words) else ""
    return of.startswith("ال") and of in lexicon.words("ar", "organization_heads.txt")


@word_cache(1 << 12)
def _is_anybody(word: str) -> bool:
    """Whether a word by itself calls somebody without a name: a witness, the observers."""
    if is_listed_name(word):
        return False
    bare = word.removeprefix("ال")
    several = word in lexicon.words("ar", "human_plurals.txt") and word.endswith(("ون", "ين"))
    human = several or _calls_two(bare) or f"ال{bare}" in lexicon.words("ar", "humans.txt")
    human = human or (word == bare and word in lexicon.words("ar", "roles.txt"))
    # «Observers» has its other case in the press too; Macron has none.
    other = vocabulary().get(f"ال{bare[:-2]}ين", 0) if bare.startswith("م") and bare.endswith("ون") else 0
    return human or (other > 0 and len(bare) > _LONG_PLURAL)


def _is_of_theirs(words: Sequence[str], first: int, last: int) -> bool:
    """Whether whoever holds an office is told by whose it is, with its adjectives: *our correspondent*."""
    if any(not words[k].startswith("ال") or is_listed_name(words[k]) for k in range(first + 1, last + 1)):
        return False
    if not words[first].endswith(_WHOSE):
        return False
    offices = lexicon.words("ar", "roles.txt")
    return any(
        rest.endswith(end) and rest.removesuffix(end) in offices
        for rest, _ in readings(words[first])
        for end in _WHOSE
    )


def is_of_street(words: Sequence[str], first: int) -> bool:
    """Whether a street is called by somebody: Queen *Rania* Street."""
    if _street_forms().isdisjoint(words[max(0, first - 2) : first]):
        return False
    titles = lexicon.words("ar", "roles.txt", "honorifics.txt", "ranks.txt")
    at = first - 1
    at -= at > 0 and words[at].startswith("ال") and words[at] in titles
    return at >= 0 and words[at] in _street_forms()


def _counts_two(word: str) -> bool:
    """Whether a word is the dual of what is counted or paid with: two dinars."""
    if not word.endswith(("ان", "ين")) or is_place(word):
        return False
    counted = lexicon.words("ar", "counted_money.txt", "counted_nouns.txt", "currencies.txt")
    stem = word[:-2]
    return stem in counted or f"{stem.removesuffix('ت')}ه" in counted


def _calls_two(noun: str) -> bool:
    """Whether a noun without its article is the dual of what people are called by: two researchers."""
    if not noun.endswith(("ان", "ين")):
        return False
    stem = noun[:-2]
    one = f"ال{stem[:-1]}ه" if stem.endswith("ت") else f"ال{stem}"
    return one in lexicon.words("ar", "humans.txt", "roles.txt")


@word_cache(1 << 12)
def _is_no_place(word: str) -> bool:
    """Whether a word by itself is an adjective, two coins, where people post, or a noun, theirs or of a place."""
    nouns = lexicon.words("ar", "place_heads.txt", "site_heads.txt")
    if not is_place(word) and any(rest in nouns and not rest.startswith("ال") for rest, _ in readings(word)):
        return True  # *in a square*
    if _counts_two(word) or (is_plain_adjective(word) and not is_place(word)):
        return True
    if any(rest in lexicon.words("ar", "platforms.txt") for rest, _ in readings(word)):
        return True
    counts = vocabulary()
    own = word.endswith(_PRONOUNS) and word[0] == "و" and not is_place(word[1:])
    return own and any(
        counts.get(word[1:].removesuffix(end), 0) >= _SEEN for end in _PRONOUNS if word.endswith(end)
    )


def _is_of_field(words: Sequence[str], first: int, last: int) -> bool:
    """Whether «for the» and a common noun with its adjectives tell what something is for: *for the public good*."""
    noun = f"ال{words[first][2:]}"
    if last == first or not words[first].startswith("لل"):
        return False
    body = noun in lexicon.words("ar", "organization_heads.txt")
    return not body and is_common(noun) and all(_qualifies(words[k]) for k in range(first + 1, last + 1))


def _qualifies(word: str) -> bool:
    lists = ("adjectives.txt", "demonyms.txt")
    return any(word in lexicon.words("ar", name) for name in lists)


def is_common(word: str) -> bool:
    """Whether the press writes a word often enough to be a common noun."""
    return vocabulary().get(word, 0) >= _SEEN


def _is_adjectival(words: Sequence[str], first: int, last: int) -> bool:
    """Whether several adjectives of peoples or faiths stand alone: «Arab and Islamic»."""
    demonyms = lexicon.words("ar", "demonyms.txt")
    return last > first and all(words[k].removeprefix("و") in demonyms for k in range(first, last + 1))


@word_cache(1 << 12)
def is_plain_adjective(word: str) -> bool:
    """Whether a word is an adjective of the noun before it or a rank, and nobody's name: *former* Thierry Henry."""
    listed = word in lexicon.words("ar", "adjectives.txt") or word in lexicon.words(
        "ar", "office_adjectives.txt"
    )
    return listed and not is_listed_name(word)


_GIVEN = ("first_names.txt", "given_names.txt", "given_names_common.txt", "foreign_given_names.txt")


def is_listed_given(word: str) -> bool:
    """Whether a normalised word is a given name of the lists, one that is another word as well or not."""
    return any(word in lexicon.words("ar", name) for name in _GIVEN) or word in lexicon.words(
        "ar", "given_names_definite.txt"
    )


def is_listed_name(word: str) -> bool:
    """Whether a normalised word is a given name or a last name of the lists."""
    return is_listed_given(word) or word in lexicon.words("ar", "family_names.txt")


def is_his(raw: str, word: str) -> bool:
    """Whether a word, as written and normalised, is a common noun with «his», which no feminine ending is."""
    return raw.endswith("ه") and not is_listed_name(word) and is_common(word.removesuffix("ه"))
