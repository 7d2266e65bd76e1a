"""Which day «yesterday» or a day of the week is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from corpus import Article, written_date
from summarizer.candidate import Candidate
from summarizer.facts import Fact, Mention
from summarizer.glosses.gloss import Gloss, next_word

_DIGIT = re.compile(r"\d")
# A day of the week is told where its date is so many days from that of publication; further off it may be another
# week's. Of 400 such days read in the development sets 3 in 100 were others, all beyond these.
_SOONEST, _LATEST = -4, 3


def days(
    article: Article,
    candidate: Candidate,
    mentions: Sequence[tuple[Mention, Fact]],
    dated: set[str],
) -> Iterator[Gloss]:
    """Which day «yesterday» or a day of the week is, each day once."""
    try:
        published = date.fromisoformat((article.published or "")[:10])
    except ValueError:
        return
    for mention, fact in mentions:
        if fact.kind != "date" or fact.iso is None or _DIGIT.search(mention.text) or fact.iso in dated:
            continue
        try:
            day = date.fromisoformat(fact.iso)
        except ValueError:
            continue
        if not _SOONEST <= (day - published).days <= _LATEST:
            continue
        # Of two days that stand together («the night of Sunday to Monday») the second tells of the first.
        if any(0 <= later.start - mention.end <= 1 for later, other in mentions if other.kind == "date"):
            continue
        dated.add(fact.iso)
        at = next_word(article.text, mention.end, candidate.sentence.end)
        written = written_date(fact.iso, candidate.language.code)
        yield Gloss(at, written, "date", None, published.isoformat())
