"""Words that the tagger takes for places of which no list knows: common words, adverbs, agencies."""

from __future__ import annotations

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import find_reading, is_definite, readings
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.not_names import is_common, is_listed_name, is_plain_adjective
from summarizer.facts.arabic.numbers.duals import two_places
from summarizer.facts.arabic.people.adjectives import is_indefinite_adjective
from summarizer.facts.arabic.people.given_names import is_introduced
from summarizer.facts.arabic.people.office_nouns import role_head
from summarizer.facts.arabic.places import is_common_noun, is_place
from summarizer.facts.arabic.verb_forms import is_imperfect, is_perfect
from summarizer.facts.marks import CLOSING_QUOTES, OPENING_QUOTES
from summarizer.facts.tagger.features import SOMETIMES, Knowledge, name_stem
from summarizer.facts.tokens import Tokens

# Pronouns behind a noun that is theirs.
_OWN = ("نا", "ها", "هم", "كم", "ه")
_CAPITAL = "عاصمه"
_MARK_AND_PARTICLE = 2  # tokens in front of a quoted name
_TO = "ل"
_SHORTEST = 3  # letters of a noun in front of a pronoun; set by hand


def settle_place(
    tokens: Tokens, tag: tuple[int, int, str], knowledge: Knowledge
) -> tuple[int, int, str] | None:
    """A tagged place as what it is: without an office's adjective; an agency is a body, a common word is nothing.

    Any other tag is given back as it is.
    """
    first, last, kind = tag
    if kind != "LOC":
        return tag
    if first < last:
        return first, last - _is_new(tokens, first, last), kind
    word = tokens.words[first]
    agency = find_reading(word, lambda rest: rest in lexicon.words("ar", "agencies.txt"))
    if agency and word[: agency[1]].endswith("ل"):
        return first, last, "ORG"  # told *to Reuters*; elsewhere Anatolia is a region
    if _is_apposed_stranger(tokens, first, knowledge) or _is_behind_given(tokens, first, knowledge):
        return None
    code = knowledge.names.get(word) or knowledge.names.get(name_stem(word)) or "000"
    return None if _is_other_word(tokens, first, code) else tag


def as_outlet(tokens: Tokens, name: Name) -> Name:
    """A place in quotation marks that somebody talks to as an outlet of that name: told «*the Middle East*».

    So is one that stands alone behind the place of a dispatch and its colon.
    """
    words, first, last = tokens.words, name.first, name.last
    if name.kind != "place" or first < _MARK_AND_PARTICLE or last + 1 >= len(words):
        return name
    quoted = words[first - 1] in OPENING_QUOTES and words[last + 1] in CLOSING_QUOTES
    told = words[first - 2] == _TO or (words[first - 2] == ":" and last + 2 == len(words))
    return Name("organization", first, last, name.cut) if quoted and told else name


def _is_apposed_stranger(tokens: Tokens, k: int, knowledge: Knowledge) -> bool:
    """Whether a word nobody knows stands in commas behind an office: the Portuguese minister, *Delmaso*, said."""
    words = tokens.words
    if k < 2 or k + 1 >= len(words) or words[k - 1] != "،" or words[k + 1] != "،":
        return False
    known = any(is_place(rest) or rest in knowledge.clusters for rest, _ in readings(words[k]))
    heads = lexicon.words("ar", "place_heads.txt")
    seat = any(not heads.isdisjoint((rest, rest.removeprefix("ال"))) for rest, _ in readings(words[k - 2]))
    return not (known or seat or is_place(words[k - 2])) and is_introduced(tokens, k, ())


def _is_behind_given(tokens: Tokens, k: int, knowledge: Knowledge) -> bool:
    """Whether a word nobody knows stands behind a given name, and no verb in front: the mayor Ala *al-Batta*."""
    words = tokens.words
    given = k > 1 and words[k - 1] in lexicon.words("ar", "first_names.txt")
    if not given or words[k - 1] in tokens.language.stop_words or role_head(words[k - 1]) is not None:
        return False  # «on» is written like Ali, and «the prince of» like Amir
    known = any(is_place(rest) or rest in knowledge.clusters for rest, _ in readings(words[k]))
    before = words[k - 2]
    verb = before in lexicon.words("ar", "received.txt", "prepositions.txt") or is_perfect(before)
    verb = verb or (is_imperfect(before) and not is_listed_name(before))
    return not (known or verb)


def _is_new(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the last word of a place is an adjective of an office in front: the *new* ambassador of Morocco."""
    words = tokens.words
    adjective = words[last].startswith("ال") and is_plain_adjective(words[last].removesuffix("ه"))
    office = first > 0 and any(
        rest in lexicon.words("ar", "roles.txt") for rest, _ in readings(words[first - 1])
    )
    return adjective and office and is_place(" ".join(words[first:last]))


def _is_other_word(tokens: Tokens, k: int, code: str) -> bool:
    """Whether a word that no list has as a place is a common word of the language."""
    word, raw = tokens.words[k], tokens.raw(k)
    if listed := [rest for rest, _ in readings(word) if is_place(rest)]:
        if any(is_common_noun(tokens.words, k, rest) for rest in listed):
            return True  # *a scene* of horror, and no town of that name
        if k and is_plain_adjective(word.removesuffix("ه")) and _is_described(tokens, k - 1):
            return True  # the *new* ambassador of Morocco, and no town of that name
        # «The favour» is a town in Libya: the press means no place by it, and the lists know where it is one.
        return code[1] == "0" < max(code) and is_definite(word) and is_common(word)
    if is_indefinite_adjective(word) or any(rest in two_places() for rest, _ in readings(word)):
        return True  # «a *mountainous* region», *the provinces of* this and that
    if k and _is_headed(tokens.words[k - 1]):
        # «The prefecture of *security*»: the press means another name by it, or none.
        return code[1] == "0" < max(code) and is_common(word)
    if _is_adverb(word) or _has_pronoun(word, raw):
        return True
    # A definite noun of the language; what is a place in one of five cases may be one here.
    return is_definite(word) and code[1] < SOMETIMES and any(is_common(rest) for rest, _ in readings(word))


def _is_described(tokens: Tokens, k: int) -> bool:
    """Whether an adjective with the article may go with the word in front of it: a place, or a definite noun."""
    word = tokens.words[k]
    return word not in tokens.language.stop_words and (is_place(word) or is_definite(word))


def _is_headed(before: str) -> bool:
    """Whether the word in front of a name is a noun of places; «capital of» is said of what is none too."""
    heads = lexicon.words("ar", "place_heads.txt", "place_firm_heads.txt")
    found = find_reading(before, heads.__contains__)
    return found is not None and found[0].removeprefix("ال") != _CAPITAL


def _is_adverb(word: str) -> bool:
    """Whether a word is an adverb or accusative made of an adjective: *democratically*."""
    return word.endswith("يا") and (any(is_common(form) for form in (word[:-1], f"ال{word[:-1]}")))


def _has_pronoun(word: str, raw: str) -> bool:
    """Whether a word is a common noun with a pronoun behind it: *our country*, *its south*."""
    for ending in _OWN:
        if word.endswith(ending) and raw.endswith(ending):
            for rest, _ in readings(word):
                base = rest.removesuffix(ending)
                if len(base) >= _SHORTEST and (
                    is_common(base) or (base.endswith("ت") and is_common(f"{base[:-1]}ه"))
                ):
                    return True
    return False
