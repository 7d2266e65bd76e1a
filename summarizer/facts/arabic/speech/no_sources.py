"""Words that are written like the noun of an Arabic source and are none: «in front of», «the world», «demanded»."""

from __future__ import annotations

from summarizer.facts.arabic.people.adjectives import is_listed
from summarizer.facts.arabic.people.office_nouns import is_of_document, role_head
from summarizer.facts.arabic.people.tagged_people import SENIOR
from summarizer.facts.arabic.saying import bare, cue
from summarizer.facts.tokens import Tokens

_WORLD = "العالم"
_SOURCE = "مصدر"  # of information, and where a thing comes from
_RESPONSIBLE = frozenset({"المسوول", "المسووله"})
_FOR = "عن"
_NEXT = 2  # tokens to «for»: *chiefly* to blame for
_DEMANDED = "طالب"  # «demanded», and a student
_NOT_TO = "عدم"  # «asking *not to* be named»


def is_no_noun(tokens: Tokens, i: int) -> bool:
    """Whether a word that may be an office is «in front of», or the adjective of the noun before it."""
    word, before = tokens.words[i], tokens.words[i - 1] if i else ""
    if word == "امام" and not tokens.raw(i).startswith("إ"):
        return True  # إمام and أمام have one normal form
    if (word == "والي" and tokens.raw(i).startswith("وإ")) or (word == "الام" and before.startswith("ال")):
        return True  # «and to», no governor; the *mother* tongue
    if word == _WORLD and not (i and cue(tokens, i - 1) == "verb"):
        return True  # «the world», which is written like the scientist
    if bare(word) == _DEMANDED and _is_verb_before(tokens, i):
        # «, *demanded* the secretary»; but «, *student* of medicine».
        return word != _DEMANDED or role_head(tokens.words[i + 1]) is not None
    if is_of_document(tokens, i) or _is_to_blame(tokens, i) or asks_not_to(tokens, i):
        return True
    if bare(word) == _SOURCE:  # the source *of the money*
        return tokens.words[i + 1 : i + 2] != [] and tokens.words[i + 1].startswith("ال")
    if word in SENIOR:
        # «Senior» of some people; else «large».
        return i + 1 >= len(tokens) or not tokens.words[i + 1].endswith(("ين", "اء"))
    if not word.startswith("ال"):
        return False
    return before == "غير" or (before.startswith("ال") and is_listed(word) and role_head(before) is None)


def asks_not_to(tokens: Tokens, i: int) -> bool:
    """Whether a word tells what somebody asks, «asking *not to* be named», and is no student."""
    return bare(tokens.words[i]).startswith(_DEMANDED) and tokens.words[i + 1 : i + 2] == [_NOT_TO]


def _is_to_blame(tokens: Tokens, i: int) -> bool:
    """Whether a word is who is *to blame for* something; but «said the one in charge of»."""
    to_blame = bare(tokens.words[i]) in _RESPONSIBLE and _FOR in tokens.words[i + 1 : i + 1 + _NEXT]
    return to_blame and not (i and cue(tokens, i - 1) == "verb")


def _is_verb_before(tokens: Tokens, i: int) -> bool:
    """Whether «and» with a word that may be a verb opens a clause, and its subject stands behind it."""
    before = tokens.words[i - 1] if i else ""
    after = tokens.words[i + 1] if i + 1 < len(tokens) else ""
    return not before[:1].isalpha() and after.startswith("ال")
