"""What condenses: rankers, selection under a budget, sentences that say the same."""

import corpus.lean  # isort: skip  # noqa: F401 before what follows

from summarizer.about import has_words, matches
from summarizer.analysis import Analysis, analyse
from summarizer.budget import Budget, parse_budget
from summarizer.differences import Said, differing_words, in_part
from summarizer.direction import Direction, direct
from summarizer.document import Document, build_document
from summarizer.facts import Fact, extract_facts
from summarizer.only import left_out, only_here
from summarizer.rankers import DEFAULT_METHOD, METHODS, Method, Ranker, get_ranker, weighs_agreement
from summarizer.sourcing import SOURCINGS, Attribution
from summarizer.steering import Mark, Steering, steer
from summarizer.stories import group_stories
from summarizer.summarize import (
    Choice,
    answering,
    most_central_headline,
    summarize_article,
    summarize_set,
)
from summarizer.timeline import timeline

__all__ = [
    "DEFAULT_METHOD",
    "METHODS",
    "SOURCINGS",
    "Analysis",
    "Attribution",
    "Budget",
    "Choice",
    "Direction",
    "Document",
    "Fact",
    "Mark",
    "Method",
    "Ranker",
    "Said",
    "Steering",
    "analyse",
    "answering",
    "build_document",
    "differing_words",
    "direct",
    "extract_facts",
    "get_ranker",
    "group_stories",
    "has_words",
    "in_part",
    "left_out",
    "matches",
    "most_central_headline",
    "only_here",
    "parse_budget",
    "steer",
    "summarize_article",
    "summarize_set",
    "timeline",
    "weighs_agreement",
]
