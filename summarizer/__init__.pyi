from .about import has_words, matches
from .analysis import Analysis, analyse
from .budget import Budget, parse_budget
from .differences import Said, differing_words, in_part
from .direction import Direction, direct
from .document import Document, build_document
from .facts import Fact, extract_facts
from .only import left_out, only_here
from .rankers import DEFAULT_METHOD, METHODS, Method, Ranker, get_ranker, weighs_agreement
from .sourcing import SOURCINGS, Attribution
from .steering import Mark, Steering, steer
from .stories import group_stories
from .summarize import (
    Choice,
    answering,
    most_central_headline,
    summarize_article,
    summarize_set,
)
from .timeline import timeline

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
