"""What somebody says of an event, and the event: he congratulated the player on his move, the player moved.

Both are told with the same words, and neither states what the other does.
"""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.candidate import Candidate
from summarizer.comparison import word_lists
from summarizer.comparison.pairs.relations import Judged, Pair, likely_pairs
from summarizer.document import Document

# A sentence's own verb stands among so many words at its front, and «had» among so many; set by hand.
_FRONT = 3
_HAD = 8


def reactions_apart(document: Document, judged: Mapping[Pair, Judged], least: float) -> set[Pair]:
    """The pairs likely to state the same of which one alone is somebody's answer to what happened.

    Too little to tell a difference by, and enough to tell no agreement.

    Args:
        document: A set's candidates.
        judged: How likely pairs of candidates state the same.
        least: Pairs less likely than this are not looked at.
    """
    return {
        pair
        for pair, (ours, told), (theirs, said) in likely_pairs(document, judged, least, _reaction)
        if (ours and not said) or (theirs and not told)
    }


def _reaction(candidate: Candidate) -> tuple[bool, bool]:
    """Whether a sentence's own verb is one of answering, and whether any of its words is or only says."""
    language = candidate.language
    known = word_lists.words(language.code, "reactions.txt")
    words = [language.without_conjunction(word) for word in candidate.words]
    # Who announces or calls for something does it by saying so.
    says = (known | language.reporting_verbs) - word_lists.words(language.code, "done_by_saying.txt")
    # «Had» parts a subject from its verb: كان المركز قد حذر.
    had = next((at for at, word in enumerate(words[:_HAD]) if word == "قد"), -1)
    front = any(word in known for word in words[had + 1 : had + 1 + _FRONT])
    return front, not says.isdisjoint(words)
