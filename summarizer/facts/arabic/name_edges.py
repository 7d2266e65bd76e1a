"""What the finders leave at the edges of a person's name that is none of it, and single words that name nobody."""

from __future__ import annotations

from corpus import vocabulary
from summarizer.facts import lexicon
from summarizer.facts.arabic.not_names import is_listed_name
from summarizer.facts.arabic.people import role_head
from summarizer.facts.arabic.tagged_names import LINKS, Name
from summarizer.facts.arabic.verb_forms import is_imperfect
from summarizer.facts.tagger.features import Knowledge, name_stem
from summarizer.facts.tokens import Tokens

# Letters of a word with something fused to it: a shorter one may be a name as it stands (باول, لبنى); set by hand.
_LONG_ENOUGH = 5
_SHORTEST_BASE = 3  # letters in front of a pronoun; set by hand
# In 11 million words of press a plural that comes so often is one of people; set by hand.
_SEEN = 20
# What opens a Maghrebi family name: Benarafa, Bouchrif, Belhaj; and a French one: Lassalle.
_FAMILY = ("بن", "بو", "بل", "لا")
_PRONOUNS = ("هما", "ها", "هم", "ه")
# From this bin of `Knowledge.names` on the press uses a word for people now and then.
_SOMETIMES = "2"
# Between me and, about me: a preposition with the first person's pronoun.
_OF_ME = frozenset({"بيني", "وبيني", "عني", "مني", "معي", "لدي"})


def trimmed(tokens: Tokens, name: Name, knowledge: Knowledge) -> Name | None:
    """A person without the verbs, the nouns with a pronoun and the other phrases at the edges of the name.

    Args:
        tokens: The sentence.
        name: What was found; anything but a person stays as it is.
        knowledge: What the press mostly means by a word.

    Returns:
        The name as it is, a shorter one, or None where nobody is named.
    """
    if name.kind != "person":
        return name
    words = tokens.words
    first, last, cut = name.first, name.last, name.cut
    while first < last and _is_no_first(tokens, first, cut, knowledge):
        first, cut = first + 1, 0
    while first < last and _is_no_last(words[last], words[last - 1], knowledge):
        last -= 1
    if first == last and _is_nobody(tokens, first, cut, knowledge):
        return None
    if first == last < name.last and words[first] in vocabulary() and not _is_named(words[first], knowledge):
        return None  # what was left by itself is a word of the language
    return name if (first, last) == (name.first, name.last) else Name("person", first, last, cut)


def _is_named(word: str, knowledge: Knowledge) -> bool:
    """Whether a word is one of the names of the lists, or one that the press uses for people."""
    return is_listed_name(word) or word in LINKS or knowledge.names.get(name_stem(word), "0")[0] >= _SOMETIMES


def _has_pronoun(tokens: Tokens, k: int, word: str) -> bool:
    """Whether a word is a noun of the language with a pronoun behind it: *his club*, *their appeal*."""
    counts = vocabulary()
    for end in _PRONOUNS:
        base = word.removesuffix(end)
        own = base == word or not tokens.raw(k).endswith(end)
        if own or len(base) < _SHORTEST_BASE or word.endswith("يه") or is_listed_name(base):
            continue
        if base in counts or f"{base.removesuffix('ت')}ه" in counts:
            return True
    return False


def _is_verb(word: str) -> bool:
    """Whether a word is an imperfect; the Chinese Tung and the Korean Yong only look like one."""
    return is_imperfect(word) and not word.endswith("نغ")


def _is_people(word: str) -> bool:
    """Whether a word calls a man or two by their country: the *Brazilian* Neymar, the two *Brazilians*."""
    demonyms = lexicon.words("ar", "demonyms.txt")
    return word in demonyms or word[:-2] in demonyms


def _is_no_first(tokens: Tokens, k: int, cut: int, knowledge: Knowledge) -> bool:
    """Whether what opens a name of several words is a verb, a noun with a pronoun or an adjective of a title."""
    word = tokens.words[k]
    whole = word[cut:] if cut < 2 else f"ال{word[cut:].removeprefix('ال')}"
    if _is_named(word, knowledge) or is_listed_name(whole):
        return False
    before = tokens.words[k - 1] if k else ""
    of_title = before.startswith("ال") and role_head(before) is not None
    adjective = whole.startswith("ال") and word.endswith("ي") and not tokens.words[k + 1].startswith("ال")
    if (of_title and adjective) or (whole.startswith("ال") and _is_people(whole)):
        return True
    return (
        _is_verb(word) or word in lexicon.words("ar", "human_plurals.txt") or _has_pronoun(tokens, k, whole)
    )


def _is_no_last(word: str, before: str, knowledge: Knowledge) -> bool:
    """Whether what closes a name of several words is a verb, or a word with a preposition fused to it."""
    if _is_named(word, knowledge) or before in LINKS or before == "عبد":
        return False
    future = word.startswith("سن") and f"ي{word[2:]}" in vocabulary()
    if future or _is_verb(word) or word.startswith("لل"):
        return True
    if word[0] not in "بل" or len(word) < _LONG_ENOUGH or word in vocabulary() or word.startswith(_FAMILY):
        return False
    rest = word[1:]
    return rest[0] != "و" and (rest in vocabulary() or is_imperfect(rest))


def _is_nobody(tokens: Tokens, k: int, cut: int, knowledge: Knowledge) -> bool:
    """Whether a single word names nobody: a noun with a pronoun, a plural, an ordinal, an outlet in Latin script."""
    word = tokens.words[k]
    whole = word[cut:] if cut < 2 else f"ال{word[cut:].removeprefix('ال')}"
    if word in _OF_ME or word[-1].isascii():
        return True
    if _is_named(word, knowledge) or is_listed_name(whole):
        return False
    if whole in lexicon.table("ar", "ordinals.tsv"):
        return True
    ends = (vocabulary().get(f"{word[:-1]}{end}", 0) for end in ("ون", "ين"))
    several = word[0] == "م" and word.endswith("و") and min(ends) >= _SEEN
    fused = word[0] in "ولب" and len(word) > _LONG_ENOUGH
    return several or _has_pronoun(tokens, k, word[1:] if fused and not cut else whole)
