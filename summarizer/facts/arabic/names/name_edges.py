"""What the finders leave at the edges of a person's name that is none of it, and single words that name nobody."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from corpus import vocabulary
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import BARE_ARTICLES, POSSESSIVES, readings
from summarizer.facts.arabic.name_parts import FATHER, SERVANT, Name, is_link, name_links
from summarizer.facts.arabic.not_names import is_listed_name
from summarizer.facts.arabic.people.adjectives import is_adjective
from summarizer.facts.arabic.people.common_nouns import (
    FAMILY,
    LONG_ENOUGH,
    OFTEN,
    has_particle,
    has_pronoun,
    is_accusative,
    is_apposed,
    is_definite_plural,
)
from summarizer.facts.arabic.people.foreign_names import foreign_particles
from summarizer.facts.arabic.people.given_names import is_given, is_introduced
from summarizer.facts.arabic.people.office_nouns import role_head
from summarizer.facts.arabic.verb_forms import is_act, is_imperfect, is_perfect
from summarizer.facts.arabic.word_groups import people_words
from summarizer.facts.tagger.features import SOMETIMES, Knowledge, name_stem
from summarizer.facts.tokens import Tokens

_LONG_PERFECT = 6  # letters of a perfect of hers: shorter ones are names (Rifaat); set by hand
# In 11 million words of press a plural that comes so often is one of people; set by hand.
_SEEN = 20
# The letters under which a particle fused to a word is sure: *by* a coup, *as* the best.
_FUSED = ("بإ", "لإ", "كأ")
# So often in 11 million words of press a word is known as one; set by hand.
_COMMON = 1000
# And so often the singular of what is counted in a dual; set by hand.
_COMMON_ONE = 100
# «In front of» is written like a name.
_IMAM = "امام"
# The kin among the five nouns with a pronoun behind them, in their three cases: *his brother* Mus'ab.
_KIN_OF_HIS = frozenset(
    f"{and_}{noun}{case}{own}"
    for and_ in ("", "و")
    for noun in ("اخ", "اب", "حم")
    for case in "ويا"
    for own in POSSESSIVES
)
_WITH_W = frozenset("اليوه")  # letters that stand behind the W of foreign names
_OWNER = "صاحب"
_AGE = "عمر"
# Marks of an indefinite noun.
_NUNATION = ("\u064b", "\u064c", "\u064d", "\u064bا")
# The end of a verb of several with its object.
_OBJECTS = ("ونه", "ونها", "ونهم")


def trimmed(tokens: Tokens, name: Name, knowledge: Knowledge) -> Name | None:
    """A person without the verbs, the nouns with a pronoun and the other phrases at the edges of the name.

    Args:
        tokens: The sentence.
        name: What was found; anything but a person stays as it is.
        knowledge: What the press mostly means by a word.

    Returns:
        The name as it is, a shorter one, a platform taken for somebody, or None where nobody is named.
    """
    if name.kind != "person":
        return name
    words = tokens.words
    first, last, cut = name.first, name.last, name.cut or _is_joined(words[name.first], knowledge)
    closes = people_words("known as") | {"،"}
    ends = (
        k - 1
        for k in range(first + 1, last + 1)
        if words[k] in closes or _is_blessed(words, k) or _is_office(tokens, k, knowledge)
    )
    last = next(ends, last)
    if last == first + 1 and (words[last] in people_words("of what one is") or _is_owner(words, first)):
        return None  # *Turkish by origin*
    if any(tokens.raw(k).endswith(_NUNATION) for k in name.tokens):
        return None  # «a door», and not the Pope
    first, cut = _first_of_name(tokens, first, last, cut, knowledge)
    last = _last_of_name(tokens, first, last, knowledge)
    if first == last and any(
        rest in lexicon.words("ar", "platforms.txt") for rest, _ in readings(words[first])
    ):
        return Name("organization", first, last, cut)
    if first == last and _is_nobody(tokens, first, cut, knowledge):
        return None
    known = any(form in vocabulary() for form in (words[first], words[first].removesuffix("ا")))
    if first == last < name.last and known and not _is_named(words[first], knowledge):
        return None  # what was left by itself is a word of the language
    same = (first, last, cut) == (name.first, name.last, name.cut)
    return name if same else Name("person", first, last, cut)


def _first_of_name(tokens: Tokens, first: int, last: int, cut: int, knowledge: Knowledge) -> tuple[int, int]:
    """The first token of somebody's own name, and how many letters are cut from it."""
    first += _is_age(tokens, first, last)
    while first < last and _is_no_first(tokens, first, cut, knowledge):
        first, cut = first + 1, 0
    owned = next((k for k in range(last - 1, first, -1) if _is_owned(tokens, k, knowledge)), None)
    # His fellow of *his way* Xavi.
    return (first, cut) if owned is None else (owned + 1, 0)


def _is_joined(word: str, knowledge: Knowledge) -> bool:
    """Whether «and» is fused to a name that the press hardly knows: *and* Maxi, no Walter, Wilson or Wolf."""
    unknown = word not in vocabulary() and knowledge.names.get(name_stem(word), "0")[0] == "0"
    return word[0] == "و" and word[1:2] not in _WITH_W and unknown and not is_listed_name(word)


def _is_age(tokens: Tokens, first: int, last: int) -> bool:
    """Whether what opens a name is «age», which is written like Omar: *the age of* So-and-so was 33 years."""
    told = tokens.words[last + 1 : last + 2]
    return tokens.words[first] == _AGE and last > first and bool(told) and told[0][0].isdigit()


def _is_owner(words: Sequence[str], k: int) -> bool:
    """Whether a word that is a given name too is who has something, which is definite: *he of influence*."""
    return words[k] == _OWNER and words[k + 1].startswith("ال") and not is_listed_name(words[k + 1])


def _is_blessed(words: Sequence[str], k: int) -> bool:
    """Whether a prayer for the dead or the living stands behind a name: *may God have mercy* on him."""
    return words[k] in people_words("blessing") and words[k + 1 : k + 2] == ["الله"]


def _last_of_name(tokens: Tokens, first: int, last: int, knowledge: Knowledge) -> int:
    """The last token of a person's name without the words behind it that are none of a name."""
    words = tokens.words
    while first < last and _is_no_last(tokens, last, knowledge):
        noun = _is_common_noun(tokens, last, knowledge) or _is_noun(tokens, last)
        noun = noun or is_accusative(words[last], knowledge) or has_particle(words[last], knowledge)
        single = last == first + 1 and is_given(words[first]) and _is_hardly_other(words[first], knowledge)
        if not noun and single and is_introduced(tokens, first, ()):
            break  # behind an office a given name takes no adjective: the minister Firas *al-Abyad*
        last -= 1
    return last


def with_third_name(tokens: Tokens, name: Name, used: Collection[int]) -> Name:
    """A person of two names with a third behind them that begins with waw: Sarah Leah *Whitson*."""
    at = name.last + 1
    if name.kind != "person" or name.first == name.last or at >= len(tokens) or at in used:
        return name
    word, after = tokens.words[at], tokens.words[at + 1] if at + 1 < len(tokens) else "."
    if word[0] != "و" or len(word) < LONG_ENOUGH or not word.isalpha() or is_listed_name(word[1:]):
        return name
    # A verb that «and» joins has its object or a clause behind it, and no comma in front of an office.
    office = tokens.words[at + 2] if after == "،" and at + 2 < len(tokens) else ""
    held = bool(office) and role_head(office) == (office, 0)
    if not (held and word[1] in "يت") and (word in vocabulary() or word[1:] in vocabulary()):
        return name
    ends = held or after in tokens.language.complementizers
    return Name(name.kind, name.first, at, name.cut) if ends else name


def _is_named(word: str, knowledge: Knowledge) -> bool:
    """Whether a word is one of the names of the lists, or one that the press uses for people."""
    return is_listed_name(word) or word in name_links() or _is_used(word, knowledge)


def _is_used(word: str, knowledge: Knowledge) -> bool:
    return knowledge.names.get(name_stem(word), "0")[0] >= SOMETIMES


def _is_hardly_other(word: str, knowledge: Knowledge) -> bool:
    """Whether a given name is no verb that the press uses for nobody: *saw*, which is a name too."""
    return _is_used(word, knowledge) or not is_perfect(word)


def _without_particle(word: str, cut: int) -> str:
    """A word without the letters that are cut off its front; an article among them stays."""
    return word[cut:] if cut < 2 else f"ال{word[cut:].removeprefix('ال')}"


def _is_owned(tokens: Tokens, k: int, knowledge: Knowledge) -> bool:
    """Whether a word inside a name is a noun with a pronoun: what stands behind it is the name."""
    word = tokens.words[k]
    # «Servant of *his Lord*» is one name.
    linked = not {tokens.words[k - 1], tokens.words[k + 1]}.isdisjoint(name_links() | {SERVANT})
    return not (linked or _is_named(word, knowledge)) and has_pronoun(tokens, k, word)


def _is_verb(word: str, knowledge: Knowledge) -> bool:
    """Whether a word is an imperfect, and no form of it somebody's name: Tung, Yong, Torres."""
    if word[0] not in "يتس" or not is_imperfect(word):
        return False
    bare = word[1:] if word[0] == "س" else word
    forms = (word, f"ي{bare[1:]}", f"ت{bare[1:]}")
    return all(knowledge.names.get(form, "0")[0] < SOMETIMES for form in forms)


def _is_verb_or_more(word: str, knowledge: Knowledge) -> bool:
    """Whether a word is an imperfect, «and» in front of it or an object behind: *and seizes*, *accompany him*."""
    joined = word[0] == "و" and len(word) > LONG_ENOUGH and word not in knowledge.names
    bare = word[1:] if joined else word
    told = (
        next((bare.removesuffix(own) for own in _OBJECTS if bare.endswith(own)), "") if "ونه" in bare else ""
    )
    # «Assi *weep both*, Hakimi *wondered*».
    two = bare.endswith("ان") and bare not in knowledge.names and _is_verb(bare[:-2], knowledge)
    she = (
        len(word) >= _LONG_PERFECT and word.endswith("ت") and word not in knowledge.names and is_perfect(word)
    )
    return _is_verb(bare, knowledge) or two or she or bool(told and _is_verb(f"{told}ون", knowledge))


def _is_his_officer(tokens: Tokens, k: int) -> bool:
    """Whether an office with its pronoun is written like a given name: *its secretary* Nur al-Din, no Amina."""
    office = tokens.words[k].removesuffix("ه")
    return tokens.raw(k).endswith("ه") and role_head(office) == (office, 0) and is_given(tokens.words[k + 1])


def _is_people(word: str) -> bool:
    """Whether a word calls a man or two by their country: the *Brazilian* Neymar, the two *Brazilians*."""
    demonyms = lexicon.words("ar", "demonyms.txt")
    return word in demonyms or word[:-2] in demonyms


def _is_no_first(tokens: Tokens, k: int, cut: int, knowledge: Knowledge) -> bool:
    """Whether what opens a name of several words is a verb, a noun with a pronoun or an adjective of a title."""
    word = tokens.words[k]
    if k and tokens.words[k - 1] in lexicon.words("ar", "called.txt"):
        return False  # called *al-Arbi* So-and-so
    if word in lexicon.words("ar", "relations.txt") or word in _KIN_OF_HIS:
        return True  # the uncle *of So-and-so*
    one = f"{word[:-1]}ي" if word.endswith("و") else ""
    if _is_his_officer(tokens, k) or (one and role_head(one) == (one, 0)):
        return True  # *the lawyers of* Brunson
    whole = _without_particle(word, cut)
    if _is_named(word, knowledge) or is_listed_name(whole):
        return False
    before = tokens.words[k - 1] if k else ""
    of_title = before.startswith("ال") and role_head(before) is not None
    definite = cut > 1 or tokens.raw(k)[cut:].startswith("ال")  # Alham and Elliot have no article
    bare_next = not tokens.words[k + 1].startswith("ال")
    if definite and (_is_people(whole) or (of_title and word.endswith("ي") and bare_next)):
        return True
    # «*The blogger* Samad»: a noun that is an address, whose bearer's name has no article.
    if definite and bare_next and (role_head(whole) is not None or is_adjective(whole)):
        return True
    return (
        _is_verb(word, knowledge)
        or _is_joined_verb(tokens, k, knowledge)
        or word in lexicon.words("ar", "human_plurals.txt")
        or has_pronoun(tokens, k, whole)
    )


def _is_no_last(tokens: Tokens, k: int, knowledge: Knowledge) -> bool:
    """Whether what closes a name of several words is a verb, a common word, or one with a particle fused to it."""
    word, before = tokens.words[k], tokens.words[k - 1]
    # «Abiy *took over*»: a verb on -a, which is written with a ya.
    if tokens.raw(k).endswith("ى") and vocabulary().get(word, 0) >= _SEEN and not is_listed_name(word):
        return True
    if is_link(tokens, k - 1) or before == SERVANT or _is_named(word, knowledge):
        return False
    if before in foreign_particles() and k > 1:
        return False  # Kevin *de* Bruyne
    # «Scored Pedro *a goal*».
    common = _is_common(tokens, k, knowledge) or is_act(word) or is_accusative(word, knowledge)
    if tokens.raw(k).startswith(_FUSED) or common:
        return True
    return _is_noun(tokens, k) or _is_other_verb(word, knowledge) or _is_fused(tokens, k, knowledge)


def _is_noun(tokens: Tokens, k: int) -> bool:
    """Whether a word is a noun by its adjective, its ending or its pronoun: *the left back*, *those near* him."""
    word = tokens.words[k]
    # Said's *son* is called by his tribe as well: bin Said *al-Khayarin*.
    plural = is_definite_plural(word) and not (k > 1 and is_link(tokens, k - 2))
    return plural or is_apposed(tokens, k) or has_pronoun(tokens, k, word, OFTEN)


def _is_other_verb(word: str, knowledge: Knowledge) -> bool:
    """Whether a word is a verb, one of the future or joined among them, or an office that somebody comes to."""
    future = word.startswith("سن") and len(word) >= LONG_ENOUGH and f"ي{word[2:]}" in vocabulary()
    office = word.endswith("ا") and role_head(word[:-1]) == (word[:-1], 0)  # «became *crown prince*»
    if future or office or word.startswith("لل") or _is_verb_or_more(word, knowledge):
        return True
    # «As for Reem, *so she said*».
    return word[0] == "ف" and len(word) >= LONG_ENOUGH and _is_verb(word[1:], knowledge)


def _is_fused(tokens: Tokens, k: int, knowledge: Knowledge) -> bool:
    """Whether a particle is fused to a common word: *with his cup*, *as one* of."""
    word = tokens.words[k]
    if has_particle(word, knowledge):
        return True
    if word[0] not in "بل" or len(word) < LONG_ENOUGH or word.startswith(FAMILY):
        return False
    rest = word[1:]
    if has_pronoun(tokens, k, rest):
        return True  # celebrated Ronaldo *with his cup*
    if word in vocabulary():
        return False
    opens = rest[0] != "و" and (rest[0] != "ا" or rest.startswith(("است", "ال")))
    return opens and (rest in vocabulary() or _is_verb(rest, knowledge))


def _is_office(tokens: Tokens, k: int, knowledge: Knowledge) -> bool:
    """Whether an office opens inside a name: Durov *the founder of*, Abe *and the head of*."""
    word = tokens.words[k]
    office = role_head(word)
    if office is None or office[1] > 1 or (office[1] and word[0] != "و") or is_link(tokens, k - 1):
        return False
    if tokens.words[k + 1 : k + 2] and tokens.words[k + 1] in people_words("second half"):
        return False  # Najm *al-Din*
    if word == _IMAM or is_listed_name(word) or knowledge.names.get(name_stem(word), "0")[0] > "0":
        return False  # Adel Imam, Ali Baba
    goes_on = k + 1 < len(tokens) and tokens.words[k + 1][0].isalpha()
    return goes_on and not office[0].startswith("ال") and vocabulary().get(office[0], 0) >= OFTEN


def _is_common(tokens: Tokens, k: int, knowledge: Knowledge) -> bool:
    """Whether a word is a particle, or definite, written again and again and never for somebody."""
    word = tokens.words[k]
    if word.endswith("ي") or word in lexicon.table("ar", "ordinals.tsv"):
        return False  # al-Huthi, Spike Lee, the Fifth
    if word in foreign_particles() or word == _IMAM:
        return False  # Le Drian, Adel Imam
    if not tokens.raw(k).startswith("ال"):
        return (len(word) > 1 and word in tokens.language.stop_words) or word in lexicon.words(
            "ar", "prepositions.txt"
        )
    return vocabulary().get(word, 0) >= _COMMON and knowledge.names.get(name_stem(word), "0")[0] == "0"


def _is_common_noun(tokens: Tokens, k: int, knowledge: Knowledge) -> bool:
    """Whether a definite word is a common noun and no adjective, which may be a name: with Tamim *relations*."""
    return _is_common(tokens, k, knowledge) and not is_adjective(tokens.words[k])


def _is_joined_verb(tokens: Tokens, k: int, knowledge: Knowledge) -> bool:
    """Whether a word that opens a clause is «and» with a verb that the press knows by no name: *and writhed* So."""
    word = tokens.words[k]
    opens = k == 0 or not tokens.words[k - 1][0].isalpha()
    after = tokens.words[k + 1]
    if not opens or word[0] != "و" or word in knowledge.names or word[1:] in knowledge.names:
        return False
    # A verb that the press hardly writes: the forms with ta have no like among names.
    rare = (
        word[1] == "ت"
        and len(word) >= LONG_ENOUGH
        and word not in vocabulary()
        and _is_named(after, knowledge)
    )
    return rare or is_perfect(word[1:]) or is_imperfect(word[1:])


def _is_nobody(tokens: Tokens, k: int, cut: int, knowledge: Knowledge) -> bool:
    """Whether a single word names nobody: a noun with a pronoun, a plural, an ordinal, Latin script."""
    word = tokens.words[k]
    whole = _without_particle(word, cut)
    if word in people_words("of me") or word[-1].isascii() or tokens.raw(k) in ("على", "فإن"):
        return True
    if _is_named(word, knowledge) or is_listed_name(whole):
        return False
    if whole in name_links() - FATHER:
        return True  # *the son of*
    if whole in lexicon.table("ar", "ordinals.tsv") or is_accusative(whole, knowledge):
        return True
    if whole.startswith("ال") and whole[2:] in lexicon.words("ar", "relations.txt"):
        return True  # *the aunt*
    stem, plural = word[:-1], f"{word[:-1]}ين"
    one = max(vocabulary().get(form, 0) for form in (stem, f"{stem}ون"))
    of = tokens.words[k + 1].startswith(BARE_ARTICLES) if k + 1 < len(tokens) else False
    seen = min(one, vocabulary().get(plural, 0)) >= _SEEN or (
        of and one >= _SEEN
    )  # *the founders of* the city
    several = word[0] == "م" and word.endswith("و") and seen
    two = whole.endswith("ان") and len(whole) > LONG_ENOUGH and vocabulary().get(whole[:-2], 0) >= _COMMON_ONE
    if two and word not in knowledge.names:
        return True  # *two explosions*
    stem = whole[:-2] if whole.endswith(("ون", "ين")) else ""
    if stem and role_head(stem) == (stem, 0):
        return True  # *researchers*
    fused = word[0] in "ولب" and len(word) > LONG_ENOUGH
    return several or has_pronoun(tokens, k, word[1:] if fused and not cut else whole)
