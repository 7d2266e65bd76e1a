"""Marks of punctuation by what they do in a text, in every script: each set stands once."""

from __future__ import annotations

import corpus

APOSTROPHES = corpus.APOSTROPHES
"""Straight or curly, as a token of its own: l'État, the minister's."""
JOINTS = APOSTROPHES | {"-"}
"""What joins the parts of one word in Latin letters."""
HYPHENS = corpus.HYPHENS
"""Without blanks they join the parts of a name."""
BRACKETS = ("(", ")")
"""Those around an acronym behind its long form, or the other way round."""
DASHES = frozenset(corpus.DASHES)
"""As tokens: a range, an aside."""
OPENING_QUOTES, CLOSING_QUOTES = frozenset('«“"'), frozenset('»”"')
"""Quotation marks around speech."""
QUOTES = OPENING_QUOTES | CLOSING_QUOTES
"""Both of them."""
SPEECH_OPENERS = OPENING_QUOTES | {":"}
"""What leads in the words of a speaker."""
CLAUSE_ENDS = QUOTES | frozenset(".;؛؟?!:،,()")
"""What parts a clause from what stands beside it."""
OPENING_MARKS, CLOSING_MARKS = frozenset('«“"‹„'), frozenset('»”"›“')
"""Those and the rarer ones around names; in German a mark closes that opens elsewhere."""
