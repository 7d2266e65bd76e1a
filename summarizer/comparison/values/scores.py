"""Scores of matches and of ballots: «won 2-1», «4-6, 6-1, 6-1», «by a vote of 6-3»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.candidate import Candidate
from summarizer.comparison import word_lists
from summarizer.comparison.values.values import Value

TALLY = "tally"
"""What the score of a ballot is about: of judges, of a council."""
# So many scores are of two games, or of one and both; more are of a match's sets, all told from the winner's side.
_OF_TWO_GAMES = 2
_SCORE = re.compile(r"(?<![\d:/.-])\d{1,3}\s?[-–]\s?\d{1,3}(?![\d:/-])")
# A word of a ballot stands so near a score, in words on either side; set by hand.
_BESIDE = 3


def scores(index: int, candidate: Candidate) -> Iterator[Value]:
    """The scores of a sentence as one value; of one alone where it is a ballot's, or somebody won, lost or drew.

    Args:
        index: The candidate's.
        candidate: The sentence.
    """
    found = list(_SCORE.finditer(candidate.text))
    about = _about(candidate, found) if found else ""
    if not about:
        return
    said = [re.sub(r"\s", "", match[0]).replace("–", "-") for match in found]
    offset = candidate.sentence.start
    yield Value(
        index,
        candidate.article,
        "figure",
        about,
        offset + found[0].start(),
        offset + found[-1].end(),
        words=tuple(said) if len(said) > _OF_TWO_GAMES else tuple(map(_from_no_side, said)),
    )


def _about(candidate: Candidate, found: list[re.Match[str]]) -> str:
    """What scores are of; empty where nothing tells that they are any."""
    if len(found) > 1:
        return f"scores {len(found)}"
    if _is_of_a_ballot(candidate, found[0]):
        return TALLY
    return "score" if _ends_in_a_result(candidate) else ""


def _is_of_a_ballot(candidate: Candidate, score: re.Match[str]) -> bool:
    """Whether a word of a ballot or a ruling stands near a score."""
    language = candidate.language
    front = language.words(candidate.text[: score.start()])[-_BESIDE:]
    behind = language.words(candidate.text[score.end() :])[:_BESIDE]
    known = word_lists.words(language.code, "ballots.txt")
    return any(not known.isdisjoint(word_lists.forms(word, language)) for word in (*front, *behind))


def _from_no_side(score: str) -> str:
    """A score with its lower number first: one alone, or those of two games, may be told from either side."""
    return "-".join(sorted(score.split("-"), key=int))


def _ends_in_a_result(candidate: Candidate) -> bool:
    """Whether a sentence says that somebody won, lost or drew."""
    known, fused = word_lists.words(candidate.language.code, "results.txt"), candidate.language.conjunctions
    return any(word in known or (word[0] in fused and word[1:] in known) for word in candidate.words)
