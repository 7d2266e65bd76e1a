"""Around the cue of an Arabic source: what stands between it and who spoke, and where it leads in nobody."""

from __future__ import annotations

from summarizer.comparison import word_lists
from summarizer.comparison.sources.arabic_heads import cue_of
from summarizer.comparison.sources.arabic_sources import rules
from summarizer.comparison.sources.arabic_verbs import FROM, ON, PASSED_ON, REACH, WHAT, relatives
from summarizer.facts import lexicon
from summarizer.facts.tokens import Tokens

_TO_WHAT = "لما"
# «By the *tongue* of a source» (على لسان).
_TONGUE = "لسان"
# «On the *extent* of what the minister says» (على حد قول).
_EXTENT = "حد"
# «As to what *stood in* the statement».
_STOOD, _IN = frozenset(("جاء", "جاءت", "ورد", "وردت")), "في"
# «Announced *it*» behind «what»: of what was said, and no subject.
_IT, _OF_IT = ("ها", "ه"), frozenset(("به", "بها"))
# How the plurals of people end of whom something is asked.
_OBLIQUE = "ين"
# «Refused to give *his name*»: the words that say so stand this near in front. Set by hand.
_WITHHELD = 4


def past_what(tokens: Tokens, cue: int) -> int:
    """The last token of a cue with «what» behind it, its verb, and the pronoun of this: «as to what told it»."""
    words, language = tokens.words, tokens.language
    what = words[cue + 1 : cue + 2] in ([WHAT], [_TO_WHAT])
    at = cue + what
    behind = words[at + 1] if at + 1 < len(words) else ""
    bare = next((behind.removesuffix(end) for end in _IT if behind.endswith(end)), behind) if what else behind
    if "verb" in (cue_of(behind, language), cue_of(bare, language)):
        at += 1
    elif behind in _STOOD and words[at + 2 : at + 3] == [_IN]:
        at += 2
    return at + (words[at + 1 : at + 2] != [] and words[at + 1] in _OF_IT)


def quoted_from(tokens: Tokens, cue: int) -> int:
    """Where «from» stands behind a verb that hands on what another said: «quoted, as "X" has it, from»."""
    words = tokens.words
    if PASSED_ON not in words[cue]:
        return cue
    closing = tokens.language.complementizers | relatives(tokens)
    for k in range(cue + 1, min(len(words), cue + 1 + 2 * REACH)):
        if words[k] == FROM or (words[k] == _TONGUE and words[k - 1] == ON):
            return k
        if words[k] == ":" or words[k] in closing:
            break
    return cue


def on_the_word_of(tokens: Tokens, at: int) -> bool:
    """Whether a noun of saying leads in a source: «on the word of» (على حد قول)."""
    said = tokens.words[at] in word_lists.words(tokens.language.code, "sayings.txt")
    return said and tokens.words[max(0, at - 2) : at] == [ON, _EXTENT]


def by_a_rule(tokens: Tokens, cue: int) -> bool:
    """Whether «according to» leads in a law, a plan or an agreement, which says nothing: «as the agreement has»."""
    word = tokens.words[cue + 1] if cue + 1 < len(tokens) else ""
    word = "ال" + word[2:] if word.startswith("لل") else word
    return word.startswith("ال") and word in rules(tokens)


def has_object(tokens: Tokens, at: int) -> bool:
    """Whether people behind a verb are whom it is said to, by their ending: «he urged *the voters* to»."""
    words = tokens.words[at + 1 : at + 3]
    if not words or words[0] not in lexicon.words(tokens.language.code, "human_plurals.txt"):
        return False
    # «The voters», or broken plurals with an adjective that has it: «the members loyal to».
    return any(word.startswith("ال") and word.endswith(_OBLIQUE) for word in words)


def is_withheld(tokens: Tokens, cue: int) -> bool:
    """Whether a source's name is held back, which what it said stands behind: «who asked not to be named, that»."""
    words, code = tokens.words, tokens.language.code
    identities, held_back = word_lists.words(code, "identities.txt"), word_lists.words(code, "held_back.txt")
    end = next((k for k in range(cue, len(words)) if words[k] in tokens.language.complementizers), cue)
    return any(
        words[k] in identities and not held_back.isdisjoint(words[max(cue, k - _WITHHELD) : k])
        for k in range(cue, end)
    )
