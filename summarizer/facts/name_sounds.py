"""People by the sound of their names, the same in Arabic and in Latin letters: جيرالد دارمانان, Gérald Darmanin."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from corpus import word_cache
from summarizer.facts.located import Located

_LETTERS = str.maketrans(
    {
        **dict(zip("بتثجخدذرزسشصضطظغفقكلمن", "bttgkddrzsssdtzgfkklmn", strict=True)),
        **dict.fromkeys("حعهوياىةآأإئؤء", ""),
    }
)
_DIGRAPHS = (
    *(
        ("sch", "s"),
        ("tch", "s"),
        ("ch", "s"),
        ("sh", "s"),
        ("kh", "k"),
        ("gh", "g"),
        ("dh", "d"),
        ("th", "t"),
    ),
    *(("ph", "f"), ("ck", "k"), ("qu", "k"), ("x", "ks")),
)
_SOUNDS = str.maketrans(
    {
        "q": "k",
        "c": "k",
        "v": "f",
        "p": "b",
        "j": "g",
        "w": "",
        "y": "",
        "h": "",
        **dict.fromkeys("aeiou", ""),
    }
)
_DOUBLE = re.compile(r"(.)\1+")
_PARTED = re.compile(r"[\s\-\u2010\u2011'\u2019]+")
# Parts of names that belong to the next one, and the article, in either script.
_SERVANT = frozenset({"عبد", "abd", "abdel", "abdul", "abdoul", "abdal"})
_ARTICLES = frozenset({"el", "al", "ال", "l"})
# A first and a last name that are held to be one in two scripts have so many consonants; a last name alone so many,
# or so many letters in Arabic each of which is heard in the Latin spelling (حموشي, Hammouchi). Set by hand: with
# fewer many names sound alike.
_FULL, _ALONE, _SPELT = 3, 4, 4
# How each Arabic letter is written in Latin ones; behind each, vowels may follow that Arabic leaves out.
_WRITTEN = {
    letter: spellings.split()
    for letter, spellings in {
        "ب": "b bb p",
        "ت": "t tt",
        "ث": "th t s",
        "ج": "j dj g gu",
        "ح": "h",
        "خ": "kh ch",
        "د": "d dd",
        "ذ": "dh d z th",
        "ر": "r rr",
        "ز": "z s",
        "س": "s ss c",
        "ش": "sh ch sch",
        "ص": "s ss",
        "ض": "d z",
        "ط": "t tt",
        "ظ": "d z",
        "غ": "gh g r",
        "ف": "f ff v ph",
        "ق": "q k g c",
        "ك": "k c q ck",
        "ل": "l ll",
        "م": "m mm",
        "ن": "n nn",
        "ه": "h a e",
        "ة": "a e ah at",
        "ى": "a i e",
        "آ": "a",
        "ا": "a e o u",
        "و": "ou oo u o w v au",
        "ي": "y i ei ee e ai",
        "ع": "a e i o",
    }.items()
}
_SILENT = frozenset("ع")  # letters that Latin spellings often leave out
_VOWELS, _MOST_VOWELS = "aeiouy", 2


@word_cache(1 << 14)
def sound(word: str) -> str:
    """The consonants of a name, the same for its spellings in Arabic and in Latin letters, as far as they tell.

    A final «at» is a feminine ending as often as not (Najat, نجاة), and is not heard in either.
    """
    word = word.casefold()
    if _is_arabic(word):
        word = word.removeprefix("ال") if len(word) > 4 else word
        word = word.removesuffix("ات") if len(word) > 4 else word
        heard = word.translate(_LETTERS).replace(" ", "")
    else:
        word = "".join(c for c in _plain(word) if c.isalpha())
        for written, one in _DIGRAPHS:
            word = word.replace(written, one)
        word = word.removesuffix("at") if len(word) > 4 else word
        heard = word.translate(_SOUNDS)
    return _DOUBLE.sub(r"\1", heard)


def _plain(word: str) -> str:
    import unicodedata

    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


@word_cache(1 << 12)
def name_sound(name: str) -> tuple[str, str]:
    """How the first and the last part of a person's name sound; the first is empty where there is one part."""
    parts: list[str] = []
    servant = False
    for word in _PARTED.split(name.strip()):
        if word.casefold() in _ARTICLES:
            continue
        if servant:
            parts[-1] = f"{parts[-1].removesuffix('l')}l{sound(word).removeprefix('l')}"
        elif heard := sound(word):
            parts.append(heard)
        servant = word.casefold() in _SERVANT
    return (parts[0] if len(parts) > 1 else "", parts[-1] if parts else "")


def across_scripts(groups: Sequence[list[Located]]) -> list[list[Located]]:
    """Mentions of people, with those of one person in several languages put together.

    Two names are one where their first and last parts sound alike, and a last name alone where one person of
    another language ends like it; a name that two people of one language have is left alone.

    Args:
        groups: For each person of each language the mentions, one at least.
    """
    if len({item.article.language for group in groups for item in group}) < 2:
        return list(groups)
    languages = [{item.article.language for item in group} for group in groups]
    heard = [max(map(_heard, group), key=lambda own: (bool(own[0]), len("".join(own)))) for group in groups]
    into = list(range(len(groups)))
    full: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for n, own in enumerate(heard):
        if own[0] and len("".join(own)) >= _FULL:
            full[own].append(n)
    for same in full.values():
        codes = [code for n in same for code in languages[n]]
        if len(codes) == len(set(codes)):
            into = [same[0] if n in same else to for n, to in enumerate(into)]
    for n, one in _by_last_name(groups, heard, into).items():
        if not languages[n] & {code for m, to in enumerate(into) if to == one for code in languages[m]}:
            into[n] = one
    joined: defaultdict[int, list[Located]] = defaultdict(list)
    for n, group in enumerate(groups):
        joined[into[n]] += group
    return [joined[n] for n in sorted(joined)]


def _by_last_name(
    groups: Sequence[list[Located]], heard: Sequence[tuple[str, str]], into: Sequence[int]
) -> dict[int, int]:
    """Who is called by a last name alone, to the one person who ends like it."""
    members: defaultdict[int, list[int]] = defaultdict(list)
    ending: defaultdict[str, set[int]] = defaultdict(set)
    for n, (first, last) in enumerate(heard):
        members[into[n]].append(n)
        if first:
            ending[last].add(into[n])
    found = {}
    for n, (first, last) in enumerate(heard):
        if not first and len(near := ending.get(last, set())) == 1:
            one = next(iter(near))
            if len(last) >= _ALONE or any(_are_spelt(groups[n], groups[m]) for m in members[one]):
                found[n] = one
    return found


def _are_spelt(ones: Sequence[Located], others: Sequence[Located]) -> bool:
    """Whether a last name of some mentions spells one of others in the other script."""
    names, of_others = ({_last(item.span.value) for item in group} for group in (ones, others))
    return any(is_spelt(one, other) for one in names for other in of_others)


def _last(name: str) -> str:
    """The last part of a name, without its article."""
    parts = [part for part in _PARTED.split(name.strip()) if part and part.casefold() not in _ARTICLES]
    return _plain(parts[-1]).casefold().removeprefix("ال") if parts else ""


def is_spelt(one: str, other: str) -> bool:
    """Whether one of two words is Arabic and the other spells each of its letters."""
    arabic, latin = sorted((one, other), key=lambda word: not _is_arabic(word))
    if not _is_arabic(arabic) or _is_arabic(latin) or len(arabic) < _SPELT:
        return False
    ends = {0}
    for letter in arabic:
        read = {at + len(own) for at in ends for own in _WRITTEN.get(letter, ()) if latin.startswith(own, at)}
        if letter in _SILENT:
            read |= ends
        ends = set(read)
        for _ in range(_MOST_VOWELS):
            read = {at + 1 for at in read if latin[at : at + 1] in _VOWELS and at < len(latin)}
            ends |= read
    return len(latin) in ends


def _is_arabic(word: str) -> bool:
    return "ء" <= word[:1] <= "ي"


def _heard(item: Located) -> tuple[str, str]:
    return name_sound(item.span.value)
