"""French and English words by what each is there for: `people_words("gesture")` are verbs of what only people do.

Their lists, which both languages share, say what each group holds.
"""

from __future__ import annotations

from functools import partial

from corpus import APOSTROPHES
from summarizer.facts import lexicon

# Both languages read the shared lists alike.
_EITHER = "en"
body_words = partial(lexicon.group, _EITHER, "body_words.tsv")
date_words = partial(lexicon.group, _EITHER, "date_words.tsv")
name_words = partial(lexicon.group, _EITHER, "name_words.tsv")
people_words = partial(lexicon.group, _EITHER, "people_words.tsv")
place_words = partial(lexicon.group, _EITHER, "place_words.tsv")
speech_words = partial(lexicon.group, _EITHER, "speech_words.tsv")
FRENCH_OF = frozenset({"de", "d", "du", "des"})
"""French «of», and with its article."""
LINKS = APOSTROPHES | FRENCH_OF | {"la", "le", "les", "l", "of", "the"}
"""Between what a place is and its name: la ville *de* Fès, the city *of* York."""
