"""Arabic words by what each is there for: `people_words("crowned")` are those of kings, of the words around people.

Their lists say what each group holds.
"""

from __future__ import annotations

from functools import partial

from summarizer.facts import lexicon

body_words = partial(lexicon.group, "ar", "body_words.tsv")
date_words = partial(lexicon.group, "ar", "date_words.tsv")
event_words = partial(lexicon.group, "ar", "event_words.tsv")
number_words = partial(lexicon.group, "ar", "number_words.tsv")
people_words = partial(lexicon.group, "ar", "people_words.tsv")
place_words = partial(lexicon.group, "ar", "place_words.tsv")
speech_words = partial(lexicon.group, "ar", "speech_words.tsv")
TO_PRESS = frozenset({"للصحفيين", "للصحافيين", "للاعلاميين"})
"""To whom a speaker speaks, where no union is one for them: told *journalists*."""
