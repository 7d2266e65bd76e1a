"""What tells in French and English text whether somebody is a man or a woman: title, office, name, pronoun."""

from __future__ import annotations

from summarizer.facts import lexicon
from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.speech.speaking_offices import humans
from summarizer.facts.latin.word_groups import people_words
from summarizer.facts.tokens import Tokens

_LONGEST = 8  # tokens between the article of an office and the name; set by hand
# Titles, by their lists, and endings of offices, by which somebody is a man or a woman.
_TITLES_OF = {"f": "title of a woman", "m": "title of a man"}
_ENDS_OF = {"f": ("woman", "women"), "m": ("man", "men")}
# French articles in front of an office tell it too; «l'» is open.
_BEFORE = {"la": "f", "une": "f", "le": "m", "un": "m"}
_TO = frozenset({"à", "au", "aux"})
_OF_MEN = ("Jean-", "Pierre-")  # Jean is a woman's name in English, and Jean-Marc none
_FEMININE = (("", "e"), ("eur", "rice"), ("eur", "euse"), ("er", "ère"), ("en", "enne"))
_GENDER_OF = {"elle": "f", "she": "f", "dernière": "f", "il": "m", "he": "m", "dernier": "m"}


def gender_in_front(tokens: Tokens, name: Name) -> str:
    """What the words in front of a name tell of a person's gender: *Mrs* So-and-so, *la ministre* So-and-so."""
    roles = lexicon.words(tokens.language.code, "roles.txt")
    k = name.first - 1
    while k >= 0 and tokens.words[k] == ".":
        k -= 1
    word = tokens.words[k] if k >= 0 else ""
    for gender, titles in _TITLES_OF.items():
        if word in people_words(titles) or (word in roles and word.endswith(_ENDS_OF[gender])):
            return gender
    while k >= 0 and name.first - k <= _LONGEST and tokens.words[k] not in _BEFORE:
        k -= 1
    office = k >= 0 and tokens.words[k] in _BEFORE and tokens.words[k + 1] in roles
    return _BEFORE[tokens.words[k]] if office and name.first - k <= _LONGEST else ""


def gender_by_name(name: str, code: str) -> str:
    """The gender that the given name of a full name tells, «f» or «m»; empty where it tells none."""
    given, _, last = name.replace("-", " ").casefold().partition(" ")
    if name.startswith(_OF_MEN):
        return "m"
    if not last or given not in lexicon.words(code, "first_names.txt"):
        return ""
    if given in lexicon.words(code, "names_of_women.txt"):
        return "f"
    return "" if given in lexicon.words(code, "names_of_either.txt") else "m"


def gender_of(pronoun: str) -> str:
    """The gender of whom a pronoun means, «f» or «m»; empty where it tells none."""
    return _GENDER_OF.get(pronoun, "")


def gender_of_noun(tokens: Tokens, first: int) -> str:
    """The gender that a French noun tells by its ending: l'*avocate*, l'*avocat*; empty where it tells none."""
    code = tokens.language.code
    if not lexicon.lines(code, "adjective_endings.txt"):
        return ""
    word = tokens.words[first]
    nouns = humans(code)
    for his, her in _FEMININE:
        if her and word.endswith(her) and word.removesuffix(her) + his in nouns:
            return "f"
        if word in nouns and word.endswith(his) and word.removesuffix(his) + her in nouns:
            return "m"
    return ""


def gender_of_word(text: str) -> str:
    """The gender that the last word of a description tells, as kin and some trades do: her *husband*."""
    word = text.rpartition(" ")[2].casefold()
    if word in people_words("kin of f") or word.endswith(_ENDS_OF["f"]):
        return "f"
    return "m" if word in people_words("kin of m") or word.endswith(_ENDS_OF["m"]) else ""


def may_be_apposed(tokens: Tokens, first: int, end: int, name: Name) -> bool:
    """Whether some tokens and the name behind their comma may be of one person: not sa *présidente*, Luc Untel."""
    if not _TO.isdisjoint(tokens.words[first:end]):
        return True  # a dit la directrice *au* maire, Luc Untel
    nouns = (gender_of_noun(tokens, k) for k in range(first, end))
    noun = next(filter(None, nouns), "")
    own = gender_by_name(tokens.raw(name.first, name.last), tokens.language.code)
    return not (noun and own) or noun == own
