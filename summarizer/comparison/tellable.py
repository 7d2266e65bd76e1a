"""Sentences that can be told by themselves, of one article alone."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from corpus import DASHES, WORD
from summarizer.candidate import Candidate
from summarizer.comparison import word_lists
from summarizer.sentences.asides import is_aside
from summarizer.sentences.comment import is_comment
from summarizer.sentences.cues import cues
from summarizer.sentences.dangling import DANGLING, borrows, dangling, is_dangling

# A question asks among so many words at the front; set by hand.
_FRONT = 6
# «The same source» so near the front is somebody of the sentence before; as `sentences.dangling` has it.
_NEAR = 8
# Sentences shorter than this (words) say too little to be told alone.
_SHORTEST = 6
# A line of a list, and a quotation or a colon right behind the first word.
_LISTED = re.compile(rf"\s*(?:[{DASHES}•*]|\d+\s*[{DASHES}.)])\s")
_QUOTES_AT_ONCE = re.compile(r'\W*\w+\s*(?:[:،,]\s*)?(?:["«“]([^"»”]*)|:)')
# «We asked him»: somebody of the sentence before.
_ASKED = re.compile(r"\w{2,}نا(?:ه|ها|هم)\b")
# So many words stand between the beginning of a sentence, or the end of a quotation, and a noun; set by hand.
_DETERMINED = 3
_DEFINITE = frozenset({"the", "le", "la", "les", "l"})
_TO = "ل"  # fused to a noun: to, after
# Fewer words in quotation marks are a name: «and "Le Phare" quoted the mayor».
_QUOTED = 4


def can_stand_alone(candidate: Candidate, *, supplied: bool = False) -> bool:
    """Whether a sentence says something by itself: no question, scene or comment, nothing that hangs on another.

    Args:
        candidate: The sentence.
        supplied: Whether it is told who speaks in it, where the sentence lacks that.
    """
    return (
        not is_aside(candidate)
        and not is_comment(candidate)
        and not _asks(candidate)
        and len(candidate.words) >= _SHORTEST
        and not _LISTED.match(candidate.text)
        and not (candidate.language.cased and _leans_on_a_noun(candidate))
        and not borrows(candidate.text, candidate.language)
        and (supplied or not (_hangs(candidate) or _said_by_role(candidate) or _said_by_nobody(candidate)))
    )


def _hangs(candidate: Candidate) -> bool:
    """Whether a sentence lacks what stands before it; «it is worth noting that» and «also» lack nothing."""
    words, language = candidate.words, candidate.language
    if _counts_from_before(candidate):
        return True
    if not is_dangling(candidate):
        return _ASKED.match(words[0]) is not None or any(w in language.anaphors for w in words[:_NEAR])
    bare = language.without_conjunction(words[0])
    for opener in _phrases(language.code, "openers.txt"):
        count = len(opener)
        if opener in ((words[0], *words[1:count]), (bare, *words[1:count])) and len(words) > count:
            rest = candidate.text.split(None, count)
            return dangling(rest[-1], words[count:], language) >= DANGLING
    return True


def _counts_from_before(candidate: Candidate) -> bool:
    """Whether a sentence tells a time by one told before: «and died in the following year», no year in front.

    «The day after the raid» counts from what it tells itself.
    """
    words, language = candidate.words, candidate.language
    for phrase in _phrases(language.code, "day_after.txt"):
        count = len(phrase)
        for at in range(len(words) - count + 1) if phrase[0] in words else ():
            if (*words[at : at + count],) == phrase:
                behind = words[at + count] if at + count < len(words) else ""
                of_it = language.fuses_particles and behind.startswith(_TO)
                return not of_it and not any(map(str.isdigit, "".join(words[:at])))
    return False


def _leans_on_a_noun(candidate: Candidate) -> bool:
    """Whether a French or English sentence opens with what was told before, or somebody's own people say it.

    «*The move* came after», «*Cette décision* intervient», «…, a justifié *son* ministre».
    """
    words, language = candidate.words, candidate.language
    shell = word_lists.words(language.code, "shell_nouns.txt")
    links = word_lists.words(language.code, "of_a_noun.txt")
    for at in range(min(len(words) - 1, _DETERMINED)):
        if words[at] not in shell:
            continue
        pointing = at > 0 and words[at - 1] in cues(language)["demonstrative"]
        if at and (pointing or words[at - 1] in _DEFINITE) and words[at + 1] not in links:
            return True
    front, mark, behind = candidate.text.rpartition("»" if "»" in candidate.text else '"')
    told = language.words(behind)[: _DETERMINED + 1] if mark and front.lstrip()[:1] in '«“"' else []
    whose = cues(language)["possessive"]
    place = next((n for n, (a, b) in enumerate(pairwise(("", *told))) if b in whose and a not in links), None)
    # «Paul Hill told *his* party»: he is named.
    return place is not None and not any(word[:1].isupper() for word in WORD.findall(behind)[:place])


@cache
def _phrases(code: str, name: str) -> tuple[tuple[str, ...], ...]:
    """The phrases of a list, the longest first."""
    phrases = (tuple(phrase.split()) for phrase in word_lists.words(code, name))
    return tuple(sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))


def _said_by_role(candidate: Candidate) -> bool:
    """Whether somebody says something who is only called by what he is: «the magazine added that»."""
    language, (verb, role, following) = candidate.language, candidate.words[:3]
    bare = language.without_conjunction(verb)
    known = cues(language)
    return (
        not known["speaks"].isdisjoint((verb, bare))
        and role in known["role"]
        and following in language.complementizers
    )


def _said_by_nobody(candidate: Candidate) -> bool:
    """Whether somebody is quoted right behind the verb of saying, and so is not named: «And he said: "…"»."""
    language, word = candidate.language, candidate.words[0]
    bare = language.without_conjunction(word)
    says = bare in language.reporting_verbs or not cues(language)["speaks"].isdisjoint((word, bare))
    quoted = _QUOTES_AT_ONCE.match(candidate.text) if says else None
    return quoted is not None and (quoted[1] is None or len(quoted[1].split()) >= _QUOTED)


def _asks(candidate: Candidate) -> bool:
    """Whether a sentence asks among its first words, or in the words that it quotes."""
    language, front = candidate.language, candidate.words[:_FRONT]
    asking = word_lists.words(language.code, "questions.txt")
    return not asking.isdisjoint((*front, *map(language.without_conjunction, front)))
