"""People in Arabic text whom an office or a word of naming introduces: «one called So-and-so»."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache

from corpus import vocabulary, word_cache
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import ARTICLES, BARE_ARTICLES, readings
from summarizer.facts.arabic.name_parts import Name, full_name
from summarizer.facts.arabic.not_names import RELATIVE, is_listed_name, is_of_street, is_plain_adjective
from summarizer.facts.arabic.people.adjectives import is_indefinite_adjective
from summarizer.facts.arabic.people.office_nouns import role_head
from summarizer.facts.arabic.saying import bare, cue, verb_gender
from summarizer.facts.arabic.word_groups import place_words
from summarizer.facts.marks import OPENING_QUOTES
from summarizer.facts.tagger.features import SOMETIMES, Knowledge, name_stem
from summarizer.facts.tokens import Tokens

_TWO = 2  # words of a name between a verb and an office
_LONGEST = 4  # words of a name: given, father's, grandfather's, family's
# So many words of an office are looked through for its noun.
_OFFICE = 8
# So often in 11 million words of press a word is known as one; set by hand.
_COMMON = 500
# What may stand behind the name of a speaker: a mark.
_ENDS = frozenset('،:«“"(')
_IN = frozenset({"في", "لدي"})
_ENDINGS = ("ها", "هم", "ين", "ان", "ه", "و")
SHORTEST_BASE = 3
"""Letters of a word without its ending: shorter ones are part of many a name; set by hand."""


def find_called(tokens: Tokens, knowledge: Knowledge, used: Collection[int]) -> Iterator[Name]:
    """People of whom no list knows, by the verb of saying in front of them: «says *Fineen*».

    A word counts that the press uses for people, or one it does not know behind a masculine verb: a firm's name
    is feminine.
    """
    words = tokens.words
    for i in [i for i, word in enumerate(words[:-1], start=1) if _only_says(word)]:
        if i in used:
            continue
        masculine = verb_gender(tokens, i - 1) == "m"
        if not _may_be_called(tokens, i, knowledge, masculine=masculine):
            continue
        last = i
        while last + 1 < len(words) and last + 1 - i < _LONGEST and last + 1 not in used:
            if not _may_be_called(tokens, last + 1, knowledge, masculine=True):
                break
            last += 1
        yield Name("person", i, last)


@word_cache(1 << 14)
def _only_says(word: str) -> bool:
    return bare(word) in lexicon.words("ar", "speech_only_verbs.txt")


def find_introduced(tokens: Tokens, knowledge: Knowledge, used: Collection[int]) -> Iterator[Name]:
    """People of whom no list knows, by the whole office in front of them and what goes on behind them.

    «The minister of innovation *Farkash Hakohen* said»: two or three words that the press hardly knows, or one
    between commas, in front of a verb of saying, «that» or a mark.
    """
    words = tokens.words
    at = 0
    for head in [i for i, word in enumerate(words) if role_head(word) and not is_of_street(words, i)]:
        if head < at or head in used:
            continue
        k = head + 1
        while k < len(words) and k - head < _OFFICE and k not in used and _belongs(tokens, k):
            k += 1
        if k == head + 1 and not words[head].removeprefix("و").startswith("ال"):
            continue
        comma = k < len(words) and words[k] == "،"
        first = last = k + comma
        while last < len(words) and last - first < _LONGEST and last not in used:
            if not _may_be_called(tokens, last, knowledge, masculine=True):
                break
            last += 1
        if (
            last > first
            and _ends_name(tokens, last)
            and (last - first > 1 or not comma or words[last] == "،")
            and not (
                last - first == 1
                and (is_indefinite_adjective(words[first]) or not _is_plain(tokens, head, k))
            )
            and not (words[first][0] == "و" and words[first].endswith(_ENDINGS[0]))
        ):
            yield Name("person", first, last - 1)
            at = last


def find_initialled(tokens: Tokens, used: Collection[int]) -> Iterator[Name]:
    """People behind an office, an address or a verb of saying whose given name is a letter: said *A. Samman*."""
    words = tokens.words
    if "." not in words[:-1]:
        return
    for i in [k - 1 for k in range(2, len(words) - 1) if words[k] == "." and len(words[k - 1]) == 1]:
        last = i + 2
        while last + 2 < len(words) and len(words[last]) == 1 and words[last + 1] == ".":
            last += 2  # J. *K.* Rowling
        word, before = words[last], words[i - 1]
        told = cue(tokens, i - 1) == "verb" or role_head(before) == (before, 0)
        name = (
            words[i].isalpha()
            and word.isalpha()
            and word[0] != "و"
            and len(word) >= SHORTEST_BASE
            and cue(tokens, last) is None
        )
        other = word in tokens.language.stop_words or role_head(word) is not None
        if told and name and not other and not any(k in used for k in range(i, last + 1)):
            yield Name("person", i, last)


def find_presented(tokens: Tokens, knowledge: Knowledge, used: Collection[int]) -> Iterator[Name]:
    """People behind a verb of saying and in front of their office: said *Muqtada al-Sadr*, leader of the current.

    Two words, of which the first is used for people or by itself no word of the language.
    """
    words = tokens.words
    offices = lexicon.words("ar", "roles.txt")
    for office in [k for k, word in enumerate(words[:-1]) if word in offices and k > _TWO]:
        last = office - 1 - (words[office - 1] == "،")
        i = last - 1
        of = words[office + 1]
        if i < 1 or cue(tokens, i - 1) != "verb" or not (of.startswith("ال") or of in OPENING_QUOTES):
            continue
        small = lexicon.words("ar", "prepositions.txt") | tokens.language.stop_words
        if i in used or last in used or words[office] in small or words[office].startswith("ال"):
            continue  # «in front of» is written like an imam
        word = words[last]
        plain = word.isalpha() and len(word) >= SHORTEST_BASE and word not in small
        plain = plain and not is_indefinite_adjective(word) and role_head(word) is None
        plain = plain and not any(rest in _not_called() for rest, _ in readings(word))
        if plain and _may_be_presented(tokens, i, knowledge):
            yield Name("person", i, last)


def _may_be_presented(tokens: Tokens, k: int, knowledge: Knowledge) -> bool:
    """Whether a word behind a verb of saying may be a given name, and is no office, plural, particle or verb."""
    word = tokens.words[k]
    if not word.isalpha() or len(word) < SHORTEST_BASE or word.startswith("ال") or cue(tokens, k):
        return False
    if (
        word in tokens.language.stop_words
        or role_head(word)
        or any(w in _not_called() for w, _ in readings(word))
    ):
        return False
    code = knowledge.names.get(word) or knowledge.names.get(name_stem(word)) or "000"
    used = code[0] > "0" and code[0] > max(code[1:])
    unknown = not (word in vocabulary() or len(readings(word)) > 1 or is_inflected(word))
    return is_listed_name(word) or used or unknown


def find_so_called(tokens: Tokens, used: Collection[int]) -> Iterator[Name]:
    """People behind «called» or «whose name is»: two words, whatever they are."""
    words = tokens.words
    naming = lexicon.words("ar", "called.txt")
    for i in [i for i, word in enumerate(words[:-2], start=1) if word in naming]:
        if words[i] in place_words("landform"):
            continue  # a place called *Ras* Nuwayji
        opens = _may_be_so_called(tokens, i) or _is_definite_given(tokens, i)
        if (i in used or opens) and (i + 1 in used or _may_be_so_called(tokens, i + 1)):
            yield Name("person", i, full_name(tokens, i + 1, used))


def _is_definite_given(tokens: Tokens, k: int) -> bool:
    """Whether a word with the article stands in front of a listed name or an unknown word: called *al-Arbi* So."""
    word, after = tokens.words[k], tokens.words[k + 1]
    if (
        not word.startswith("ال")
        or role_head(word)
        or word in lexicon.words("ar", "honorifics.txt", "ranks.txt")
    ):
        return False
    if is_plain_adjective(word) and word not in lexicon.words("ar", "demonyms.txt"):
        return False  # his *true* name
    named = is_listed_name(after) or not (after in vocabulary() or is_inflected(after))
    return named and not after.startswith("ال")


def find_tagged(tokens: Tokens, used: Collection[int]) -> Iterator[Name]:
    """People whom a tag of two or three words names, a given name first: #Salma_Marzouki."""
    # The text is the whole article's, and may have as many sentences as words.
    if not tokens.starts or tokens.text.find("#", max(0, tokens.starts[0] - 1), tokens.ends[-1]) < 0:
        return
    small = tokens.language.stop_words | lexicon.words("ar", "prepositions.txt")
    for i in [k for k, at in enumerate(tokens.starts) if at and tokens.text[at - 1] == "#"]:
        last = i
        while last + 1 < len(tokens) and tokens.text[tokens.ends[last] : tokens.starts[last + 1]] == "_":
            last += 1
        whole = range(i, last + 1)
        # «Ramez *below* zero» is a show.
        plain = not any(k in used or tokens.words[k] in small for k in whole)
        if plain and 2 <= len(whole) < _LONGEST and _is_given(tokens.words[i], tokens.words[last]):
            yield Name("person", i, last)


def _is_given(word: str, last: str) -> bool:
    """Whether a word is a given name; one as common as *system* only in front of a listed name."""
    listed = any(word in lexicon.words("ar", f"{name}.txt") for name in ("first_names", "given_names"))
    return listed and (vocabulary().get(word, 0) < _COMMON or is_listed_name(last))


def _may_be_so_called(tokens: Tokens, k: int) -> bool:
    word = tokens.words[k]
    if not word.isalpha() or word.startswith("ال") or word in tokens.language.stop_words or cue(tokens, k):
        return False
    if word[0] == "ل" and vocabulary().get(word[1:], 0) >= _COMMON and not is_listed_name(word):
        return False  # invited *to confront* Croatia
    return not any(word in lexicon.words("ar", f"{n}.txt") for n in ("organization_heads", "media_heads"))


def _is_of_office(tokens: Tokens, k: int) -> bool:
    word = tokens.words[k]
    return word.startswith(ARTICLES) or word in lexicon.words("ar", "demonyms.txt")


def _is_plain(tokens: Tokens, head: int, end: int) -> bool:
    """Whether an office is all definite words, so that one word more is a name."""
    return all(_is_of_office(tokens, k) for k in range(head + 1, end))


def _belongs(tokens: Tokens, k: int) -> bool:
    """Whether a word is of the office in front of it: definite, or a noun with a definite one behind, «in» or not.

    The head of *the nursing department*, a psychologist specialized *in games of video*.
    """
    if _is_of_office(tokens, k):
        return True
    words = tokens.words
    at = k + (words[k] in _IN)
    if at + 1 >= len(words) or (at > k and _is_of_office(tokens, at)):
        return at > k
    noun = words[at].isalpha() and words[at] in vocabulary() and cue(tokens, at) is None
    return noun and words[at] not in tokens.language.stop_words and words[at + 1].startswith(BARE_ARTICLES)


def _ends_name(tokens: Tokens, k: int) -> bool:
    """Whether a verb of saying, «that», «who» or a mark stands at a token."""
    if k >= len(tokens):
        return False
    word = tokens.words[k]
    ends = word in _ENDS or word in RELATIVE or word in tokens.language.complementizers
    return ends or cue(tokens, k) == "verb"


def _may_be_called(tokens: Tokens, k: int, knowledge: Knowledge, *, masculine: bool) -> bool:
    word = tokens.words[k]
    if not word.isalpha() or len(word) < 3 or word.startswith("ال") or word in tokens.language.stop_words:
        return False
    if role_head(word) or cue(tokens, k) or any(w in _not_called() for w, _ in readings(word)):
        return False
    code = knowledge.names.get(word) or knowledge.names.get(name_stem(word))
    if code is not None:
        return code[0] >= SOMETIMES and code[0] >= code[1] and code[0] >= code[2]
    # A word the press hardly knows, in the singular.
    common = word in vocabulary() or word.endswith(("ون", "ات")) or is_inflected(word)
    return (
        masculine
        and not common
        and any(rest not in vocabulary() for rest, cut in readings(word) if cut or word == rest)
    )


def is_inflected(word: str) -> bool:
    """Whether a word is a known one with a pronoun or an ending of the dual or plural: *his* paintings."""
    known = vocabulary()
    bases = (word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending))
    return any(len(base) > SHORTEST_BASE and base in known for base in bases)


@cache
def _not_called() -> frozenset[str]:
    from summarizer.facts.arabic.date_words import classes

    lists = (
        "organization_heads",
        "media_heads",
        "human_plurals",
        "demonyms",
        "documents",
        "prepositions",
        "humans",
        "relations",
    )
    found = frozenset().union(*(lexicon.words("ar", f"{name}.txt") for name in lists))
    return found | {word.removeprefix("ال") for word in found} | frozenset(classes())
