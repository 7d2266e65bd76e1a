"""French and English sentences that borrow from the one before: who speaks, who «the minister» is, «these nations».

Arabic tells most of this by its verbs and suffixes; see `dangling`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus import WORD, Language
from summarizer.facts import lexicon
from summarizer.sentences.cues import cues

_QUOTED = re.compile(r"\"[^\"]*\"|“[^“”]*”|«[^«»]*»|''.*?''")
_MARKS = '"“”«»'
# Stands where a quotation stood.
_GONE = "\N{HORIZONTAL ELLIPSIS}"
# So many words in marks are a quotation, as `comment` has it; fewer outside of them name nobody.
_LONG, _NAMELESS = 4, 3
# «I» and «I'm» in front of a small letter: the name of a show goes on in capitals.
_FIRST_PERSON = {
    "en": re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)) [a-z]|\b(?:[Ww]e|[Oo]ur|[Mm]y)\b(?! [A-Z])"),
    "fr": re.compile(r"\b(?:[Jj]['’]|[Jj]e |[Nn]ous |[Nn]otre |[Nn]os |[Mm]es )"),
}
_CLAUSE = re.compile(r"[,;:…]|\s[-–—]\s|\b(?:and|but|et|mais)\b")
# Dit-il, explique-t-elle: a pronoun behind its verb.
_INVERTED = re.compile(r"\b([^\W\d_]+)-(?:t-)?(?:ils?|elles?)\b")
# «…», he told the radio on Monday.
_BY_PRONOUN = re.compile(rf"{_GONE}\s?,?\s(?:s?he|they) ([^\W\d_]+)\b")
# Two words with capitals name somebody; no word is nearly so long.
_NAME = re.compile(r"(?<![\w-])[A-ZÀ-Þ][\w'’-]{1,40}+ (?:(?:d[eu]|bin|al|van|von) )?[A-ZÀ-Þ]\w")
# So many words stand between an article and its noun, or an office and its verb, so many in front of «of them» and
# of a pronoun behind a day. Set by hand.
_BETWEEN, _FRONT, _DAY = 2, 6, 4
# Characters behind an office within which its holder is named; words behind which, and a mark, «this plan» may be
# one that the sentence itself has told.
_NEAR, _TOLD = 60, 8
# Those: plural nouns end so, and of a participle («those affected») no noun stands behind it.
_PLURAL = ("s", "x", "people", "men", "women", "children")


def borrows(text: str, language: Language) -> bool:
    """Whether a French or English sentence lacks who speaks in it, or whom or what its words stand for.

    Args:
        text: The sentence.
        language: Its language.
    """
    outside = _QUOTED.sub(f" {_GONE} ", text)
    if _said_by_nobody(text, outside, language):
        return True
    own = re.split(f"[{_MARKS}]", outside)[0]  # a quotation may go on behind the sentence
    words = WORD.findall(own)
    return (
        _said_by_office(own, language)
        or _points_back(own, language)
        or (_GONE not in own[:_FRONT] and _stands_for(words, language))
    )


def _said_by_nobody(text: str, outside: str, language: Language) -> bool:
    """Whether a sentence is a quotation, or goes on with one, and nobody is told to say it."""
    words = WORD.findall(outside)
    quoted = [len(WORD.findall(match[0])) for match in _QUOTED.finditer(text)]
    if quoted and len(words) < _NAMELESS and max(quoted) >= _LONG:
        told = any(w[0].isupper() or language.normalize(w) in language.reporting_verbs for w in words)
        return not told
    # The end of a quotation that began before: «He will come tomorrow."»
    left = [mark for mark in outside if mark in _MARKS]
    if len(left) == 1 and left[0] in '"”»' and outside.rstrip(" .").endswith(left[0]):
        return True
    if left or re.search(r"(?:^|\s)['‘]\w", text):
        return False  # what is quoted cannot be told from the rest
    if _FIRST_PERSON[language.code].search(outside):
        return True
    behind = (*_INVERTED.finditer(outside), *_BY_PRONOUN.finditer(outside))
    verb = next((m for m in behind if language.normalize(m[1]) in _says(language)), None)
    return verb is not None and not _NAME.search(outside[: verb.start()])


def _says(language: Language) -> frozenset[str]:
    return language.reporting_verbs | cues(language)["speaks"]


def _said_by_office(outside: str, language: Language) -> bool:
    """Whether somebody says something who is only called by an office: «…, said the former minister».

    «The prime minister» is known, and so is «the mayor of Leeds», or who was named in the sentence.
    """
    offices, says = lexicon.words(language.code, "roles.txt"), _says(language)
    found = [*WORD.finditer(outside)]
    words = [match[0] for match in found]
    for at, word in enumerate(words):
        front = next((n for n in range(at - 1, max(-1, at - 2 - _BETWEEN), -1) if _definite(words[n])), None)
        if word not in offices or front is None or not _is_bare(words, front, at, language):
            continue
        verb = found[front - 1] if front else None
        behind = verb is not None and outside[: verb.start()].rstrip()[-1:] in {_GONE, ","}
        before = behind and language.normalize(words[front - 1]) in says
        after = front == 0 and any(language.normalize(w) in says for w in words[at + 1 : at + 2 + _BETWEEN])
        # «The mayor, Paul Hill», and whoever was named before.
        if (before or after) and not _NAME.search(outside[: found[at].end() + _NEAR]):
            return True
    return False


def _is_bare(words: Sequence[str], front: int, at: int, language: Language) -> bool:
    """Whether nothing tells whose an office is, or who holds it."""
    sole = cues(language)["sole office"]
    told = not sole.isdisjoint((words[at], " ".join(words[at - 1 : at + 1]), " ".join(words[at : at + 2])))
    following, of = words[at + 1 : at + 2], words[at + 2 : at + 3]
    aged = bool(of) and of[0].isdigit()  # le joueur de 29 ans
    return (
        not told
        and all(w.islower() for w in words[front + 1 : at])
        and (aged or not (following and _goes_on(following[0], language)))
    )


def _definite(word: str) -> bool:
    return word.lower() in {"the", "le", "la", "l"}


def _goes_on(word: str, language: Language) -> bool:
    """Whether a word goes on with whom or what a noun is of, or names it."""
    return word[0].isupper() or word in cues(language)["goes on"] or word in cues(language)["relative"]


def _points_back(text: str, language: Language) -> bool:
    """Whether a demonstrative stands before a noun that the sentence has not told: «of those three nations»."""
    known = cues(language)
    found = [*WORD.finditer(text)]
    words = [language.normalize(match[0]) for match in found]
    told: set[str] = set()
    for at, word in enumerate(words):
        if word in known["determiner"] and at + 1 < len(words):
            own = at + 1 + (words[at + 1] in known["indefinite"] and at + 2 < len(words))
            noun, behind = words[own], words[own + 1 : own + 2]
            fresh = noun not in known["no noun"] and language.stem(noun) not in told
            if at > _TOLD and word != "those" and _CLAUSE.search(text[: found[at].start()]):
                return False
            if fresh and _may_be_noun(word, noun) and not (behind and behind[0] in known["relative"]):
                return True
        told.add(language.stem(word))
    return False


def _may_be_noun(determiner: str, word: str) -> bool:
    """Whether a word may be the noun of an English demonstrative: in «this *means*», «those *hurt*» it is none."""
    if determiner == "this":
        return not word.endswith(("ed", "s")) or word.endswith(("ss", "is", "us"))
    return determiner not in {"these", "those"} or word.endswith(_PLURAL)


def _stands_for(words: Sequence[str], language: Language) -> bool:
    """Whether a pronoun near the front stands for somebody told before: «last year *she* won», «one of *them*»."""
    known = cues(language)
    front = [language.normalize(word) for word in words[:_FRONT]]
    capital = (
        n for n, w in enumerate(words[1:_FRONT], 1) if w[0].isupper() and front[n] not in known["when"]
    )
    small = next(capital, _FRONT)
    at = next((n for n, w in enumerate(front[:_DAY]) if w in known["speaker"]), None)
    if at and at < small and all(w in known["when"] or w.isdigit() for w in front[:at]):
        idle = front[at] in {"il", "it"} and not known["impersonal"].isdisjoint(front[at + 1 : at + 2])
        return not idle
    pairs = {" ".join(front[n : n + 2]) for n in range(min(small, _FRONT - 1))}
    return not pairs.isdisjoint(known["of them"])
