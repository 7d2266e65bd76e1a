"""Which day «yesterday» or a day of the week is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from corpus import WORD, Article, Language, written_date
from summarizer.candidate import Candidate
from summarizer.facts import Fact, Mention, lexicon
from summarizer.facts.iso_dates import publication_day
from summarizer.glosses.gloss import Gloss, set_behind
from summarizer.sentences.cues import cues

_DIGIT = re.compile(r"\d")
# A blank and a bracket: «tomorrow (Friday)».
_BESIDE = 2
# A day of the week is told where its date is so many days from that of publication; further off it may be another
# week's. Of 400 such days read in the development sets 3 in 100 were others, all beyond these.
_SOONEST, _LATEST = -4, 3
# «Last Tuesday» and «next Tuesday» are so many days off at most.
_WEEK = 7


def days(
    article: Article,
    candidate: Candidate,
    mentions: Sequence[tuple[Mention, Fact]],
    dated: set[tuple[str, str]],
) -> Iterator[Gloss]:
    """Which day «yesterday» or a day of the week is, each day once.

    Args:
        article: The candidate's.
        candidate: The sentence.
        mentions: What is mentioned in it, with the facts.
        dated: The days that were told, which grows; with that of publication for those counted from it.
    """
    published = publication_day(article.published)
    if published is None:
        return
    language = candidate.language
    for mention, fact in mentions:
        if fact.kind != "date" or fact.iso is None or _DIGIT.search(mention.text):
            continue
        try:
            day = date.fromisoformat(fact.iso)
        except ValueError:
            continue
        words = {language.normalize(word) for word in WORD.findall(mention.text)}
        counted = not words.isdisjoint(cues(language)["counted"])
        # «Yesterday» is another day in the article of another.
        key = fact.iso, article.day if not words.isdisjoint(cues(language)["today"]) else ""
        if key in dated or _is_told_behind(mention, mentions):
            continue
        if not (-_WEEK if counted else _SOONEST) <= (day - published).days <= (_WEEK if counted else _LATEST):
            continue
        # «Today» and «tomorrow» in a quotation are counted from the day on which it was said.
        quoted = any(m.start <= mention.start < m.end for m, other in mentions if other.kind == "quote")
        if quoted and not words.isdisjoint(cues(language)["today"]):
            continue
        dated |= {key, (fact.iso, "")}
        end = _with_time_of_day(article.text, language, mention.end, candidate.sentence.end)
        at = set_behind(article.text, mention.start, end, candidate.sentence.end)
        written = written_date(fact.iso, language.code)
        yield Gloss(at, written, "date", None, published.isoformat(), behind=end)


def _is_told_behind(mention: Mention, mentions: Sequence[tuple[Mention, Fact]]) -> bool:
    """Whether a day stands beside a later one that tells of it: the night of *Sunday* to Monday."""
    return any(0 <= later.start - mention.end <= _BESIDE for later, other in mentions if other.kind == "date")


def _with_time_of_day(text: str, language: Language, end: int, last: int) -> int:
    """The end of a day with its time: «Monday evening», «lundi soir», «الاثنين مساء», «Tuesday's»."""
    if mark := next(
        (m for m in lexicon.lines(language.code, "possessive_marks.txt") if text.startswith(m, end)), ""
    ):
        return end + len(mark)
    word = WORD.match(text, end + 1, last)
    if word is None or text[end] != " " or language.normalize(word[0]) not in cues(language)["time of day"]:
        return end
    return word.end()
