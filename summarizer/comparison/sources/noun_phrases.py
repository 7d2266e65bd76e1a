"""Noun phrases at the front of a text, as far as their form tells where they end."""

from __future__ import annotations

from corpus import WORD, Language
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import ARTICLES

ISSUED = "صادر"
"""A word behind which a particle leads in who is meant: «a report *issued* by»."""
# How Arabic feminine nouns end, and the adjectives of these, their letters normalised.
_FEMININE, _ADJECTIVE = ("ه", "ات"), ("ه", "ات", "ي")
# Nouns shorter than this end in a letter of their own: الفقه.
_SHORTEST = 6


def noun_phrase(text: str, language: Language) -> str:
    """Who a text begins with: up to a mark, a particle, a weekday, or an Arabic word without article behind one."""
    days = lexicon.weekdays(language.code)
    end, defined, head, last = 0, False, "", ""
    for match in WORD.finditer(text):
        word = language.normalize(match[0])
        definite = word.startswith(ARTICLES)
        marked = end > 0 and not text[end : match.start()].isspace()
        particle = end > 0 and word in language.stop_words and not last.startswith(ISSUED)
        weekday = end > 0 and word in days
        strange = defined and definite and not _agree(head, word)
        if (
            marked
            or particle
            or weekday
            or strange
            or (defined and not definite and language.fuses_particles)
        ):
            break
        head = word if definite and not defined else head
        end, defined, last = match.end(), definite, word
    return text[:end]


def _agree(head: str, word: str) -> bool:
    """Whether a definite Arabic word can be the adjective of the definite noun before it."""
    return len(head) < _SHORTEST or not head.endswith(_FEMININE) or word.endswith(_ADJECTIVE)
