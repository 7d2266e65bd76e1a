"""What a number in Arabic text counts: a noun, money, a share, a measure; and what is no unit behind one."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from decimal import Decimal

from corpus import vocabulary
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import ARTICLES, written
from summarizer.facts.arabic.numbers.duals import TWO
from summarizer.facts.arabic.numbers.numerals import cardinals, fractions, read_number
from summarizer.facts.arabic.places import is_place
from summarizer.facts.arabic.verb_forms import is_imperfect, is_perfect
from summarizer.facts.arabic.word_groups import number_words
from summarizer.facts.tokens import Tokens

SIGNS = frozenset("%٪$€£¥")
_PERCENT = frozenset("%٪")
_DEMONSTRATIVES = frozenset({"هذه", "هولاء", "هذين", "هاتين", "تلك", "اوليك"})
# The people counted are others than those before: 39 *others*.
_OTHERS = frozenset({"اخرون", "اخرين", "اخريات"})
# A noun that begins with a letter of a particle is so many times as common as what would be left of it.
_RARER = 4
# Letters of a word with a preposition fused to it; in shorter ones the letter is their own: بحث, لجان.
_FUSED = 5
# Letters that come and go between a noun and its plural or dual.
_WEAK = str.maketrans("", "", "اويتهن")
# Letters of a word with a pronoun behind it; in shorter ones the ending is their own: درهم, ذهن.
_SUFFIXED = 5
# The commonest shape of a broken plural: الأعضاء, الأصوات.
_BROKEN = re.compile("الا..ا.")


def read_unit(
    tokens: Tokens, words: Sequence[str], last: int, taken: Collection[int], *, part: bool = False
) -> tuple[str | None, int]:
    """What a number that ends at token `last` counts, and the unit's last token; None where it counts nothing.

    Args:
        tokens: The sentence.
        words: Its normalised tokens, particles fused to the number's cut off.
        last: The number's last token.
        taken: The tokens of dates.
        part: Whether the number is a part of one, which may be of a definite noun: a third of *the members*.
    """
    at = last + 1
    if at >= len(words) or at in taken:
        return None, last
    end = _measure(tokens, words, at)
    if end is not None:
        unit = "%" if _is_percent(words, at) else written(tokens, at, end, 0)
        return unit, end
    if words[at] == "من":
        partitive = _partitive(tokens, words, at + 1)
        if partitive is None or at + 1 in taken:
            return None, last
        first = at + 1 + (words[at + 1] in _DEMONSTRATIVES)
        return written(tokens, first, partitive, 0), partitive
    # Two of a thing are its dual: behind the numeral stands no noun but a people or what it is a part of (من).
    if words[last].removeprefix("و") in TWO and words[at][:-2] not in lexicon.words("ar", "demonyms.txt"):
        return None, last
    if part and words[at].startswith("ال") and len(words[at]) > 4:
        # «Half of success» is no quantity, nor a billion and a quarter *of the billion*; half of the members is.
        whole = (words[last] != "نصف" or is_divisible(words[at])) and words[at][2:] not in cardinals()
        return (written(tokens, at, at, 0), at) if whole else (None, last)
    if words[at].startswith(ARTICLES) or not _is_noun(tokens, at, part=part) or _is_street(words, at):
        return None, last
    made = words[at].endswith(("ي", "يه")) and not tokens.raw(at).endswith("ه")
    if words[last] == "نصف" and made and not is_counted(words[at]):
        return None, last  # a *half-yearly* report, the *semi*-final
    at += at + 1 < len(words) and words[at + 1] in lexicon.words("ar", "measure_adjectives.txt")
    return written(tokens, last + 1, at, 0), at


def _is_percent(words: Sequence[str], at: int) -> bool:
    phrases = lexicon.phrases("ar", "percents.txt")
    return words[at] in _PERCENT or any(tuple(words[at : at + len(p)]) == p for p in phrases)


def _measure(tokens: Tokens, words: Sequence[str], at: int) -> int | None:
    """The last token of the share, the money or the short form of a measure that token `at` opens."""
    for phrase in lexicon.phrases("ar", "percents.txt"):
        if tuple(words[at : at + len(phrase)]) == phrase:
            return at + len(phrase) - 1
    if words[at] in SIGNS:
        return at
    more = words[at + 1] if at + 1 < len(words) else ""
    if words[at] in lexicon.words("ar", "currencies.txt"):
        return at + _is_of_country(more)
    if words[at] in number_words("prefix of a unit") and more.removesuffix("ا") in number_words(
        "unit with a prefix"
    ):
        return at + 1
    if words[at] in lexicon.words("ar", "measure_signs.txt"):
        squared = more in lexicon.words("ar", "measure_adjectives.txt")
        return at + (squared or (more in ("2", "3") and _touch(tokens, at + 1)))
    return None


def with_rest(words: Sequence[str], last: int) -> tuple[Decimal, int] | None:
    """What «and» adds to the unit at token `last`, and its last token: *and a half*, *and 50 centimes*."""
    at = last + 1
    alone = words[at] == "و" if at < len(words) else False
    bare = words[at + alone].removeprefix("و") if at + alone < len(words) and words[at][:1] == "و" else ""
    if bare in fractions():
        end = part_end(words, last, at)
        return None if alone or end is None else (fractions()[bare], end)
    forms = lexicon.table("ar", "money_forms.tsv")
    if not bare or words[last] not in forms:
        return None
    read = read_number([*words[: at + alone], bare, *words[at + alone + 1 :]], at + alone)
    end = read[1] + 1 if read else len(words)
    coins = forms.get(words[end], "") if end < len(words) else ""
    of_one = lexicon.table("ar", "money_parts.tsv").get(f"{forms[words[last]]} {coins}")
    if read is None or of_one is None or read[0] >= int(of_one):
        return None
    return read[0] / int(of_one), end


def part_end(words: Sequence[str], last: int, at: int) -> int | None:
    """The last token of the part of one more at token `at`, behind a unit; None where it is of something else.

    Args:
        words: The normalised words of a sentence.
        last: The unit's last token.
        at: The token of the part.
    """
    after = words[at + 1] if at + 1 < len(words) else ""
    if after.startswith("ال") and _skeleton(after[2:]) == _skeleton(words[last].removeprefix("ال")):
        return at + 1
    # «Three men and half a million»: half of something else.
    ends = not after[:1].isalpha() or after in lexicon.words("ar", "part_ends.txt")
    return at if ends else None


def _skeleton(noun: str) -> str:
    """The letters that a noun of measure keeps in its plural and its dual: years and year, metres and metre."""
    return noun.translate(_WEAK)


def is_counted(word: str) -> bool:
    """Whether a noun is one of those the press counts, in any of the forms a number has behind it."""
    nouns = lexicon.words("ar", "counted_nouns.txt")
    return word in nouns or word.removesuffix("ا") in nouns


def is_divisible(word: str) -> bool:
    """Whether a definite noun is a plural by its form or one of the wholes whose parts the press counts."""
    if not word.startswith("ال"):
        return False
    plural = word.endswith(("ات", "ين", "ون")) or _BROKEN.fullmatch(word)
    return bool(plural) or word in lexicon.words("ar", "divisible_nouns.txt")


def _is_of_country(word: str) -> bool:
    """Whether an adjective tells whose money is meant."""
    demonyms = lexicon.words("ar", "demonyms.txt")
    named = word in demonyms or word.removesuffix("ا") in demonyms
    return named or word in lexicon.words("ar", "currency_adjectives.txt")


def _touch(tokens: Tokens, i: int) -> bool:
    return tokens.starts[i] == tokens.ends[i - 1]


def _is_street(words: Sequence[str], at: int) -> bool:
    """Whether a number is that of a house: 15 *street* Hassan II; counted streets stand in another form."""
    streets = lexicon.words("ar", "street_heads.txt")
    return words[at] in streets and at + 1 < len(words) and words[at + 1][0].isalpha()


def _partitive(tokens: Tokens, words: Sequence[str], at: int) -> int | None:
    """The last token of «of the men of security» behind «of»; None where no definite noun follows."""
    if at < len(words) and words[at].startswith("ال"):
        return at
    if at + 1 >= len(words) or len(words[at]) <= 2 or not words[at + 1].startswith("ال"):
        return None
    plain = words[at] in _DEMONSTRATIVES or not (
        words[at] in tokens.language.stop_words or words[at] == "اصل" or _has_pronoun(tokens, at)
    )
    return at + 1 if plain and words[at][0].isalpha() else None


def _is_joined(word: str, stop_words: Collection[str]) -> bool:
    """Whether a word is a particle fused to the next one, and no noun that begins with that letter."""
    rest = word[1:]
    if rest in stop_words:
        return word[0] in "وف" or len(word) >= _FUSED
    if word[0] == "ف" or (word[0] in "لب" and (len(word) < _FUSED or rest[0] == "و")):
        return False
    return is_place(rest) or vocabulary().get(rest, 0) > vocabulary().get(word, 0) / _RARER


def _has_pronoun(tokens: Tokens, i: int) -> bool:
    """Whether a pronoun is fused to the end of a word: what a number counts has none."""
    word = tokens.words[i]
    if len(word) < _SUFFIXED:
        return False
    if word[-1] == "ه":
        return tokens.raw(i).endswith("ه") and word[:-1] in vocabulary()
    return word.endswith(("ها", "هم", "هن")) and word[:-2] in vocabulary()


def _is_verb(tokens: Tokens, i: int) -> bool:
    """Whether a word is a verb by its form, of which no noun has the like."""
    word = tokens.words[i]
    if tokens.raw(i).endswith("ة") or word in lexicon.words("ar", "demonyms.txt"):
        return False
    if (word.endswith(("وا", "تا")) and word[0] != "م") or (
        word[0] == "ي" and word.endswith("ون") and not word.endswith("يون")
    ):
        return True
    feminine = word.endswith("ت") and not word.endswith("ات")
    return is_imperfect(word) or (feminine and is_perfect(word))


def _is_noun(tokens: Tokens, i: int, *, part: bool) -> bool:
    word = tokens.words[i]
    language = tokens.language
    if word in _OTHERS or is_counted(word):
        return True
    return (
        len(word) > 1
        and word[0].isalpha()
        and word not in language.stop_words
        and word not in language.reporting_verbs
        and word not in lexicon.words("ar", "not_units.txt")
        and word not in cardinals()
        and word not in lexicon.words("ar", "times_of_day.txt")
        and not (word[0] in "وفلب" and _is_joined(word, language.stop_words))
        and not _is_verb(tokens, i)
        and (part or not _has_pronoun(tokens, i))
        and not _is_located(word)
    )


def _is_located(word: str) -> bool:
    """Whether a word tells where something was, behind the number that names it: the summit 41 *in the city*."""
    heads = lexicon.words("ar", "place_heads.txt")
    return word[0] == "ب" and (word[1:] in heads or is_place(word[1:])) and not is_counted(word)
