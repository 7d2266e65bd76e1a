"""What condenses: rankers, selection under a budget, sentences that say the same."""

from summarizer.about import has_words, matches
from summarizer.budget import Budget, parse_budget
from summarizer.document import Document, build_document
from summarizer.rankers import DEFAULT_METHOD, METHODS, Method, get_ranker
from summarizer.summarize import (
    Choice,
    answering,
    most_central_headline,
    summarize_article,
    summarize_set,
)

__all__ = [
    "DEFAULT_METHOD",
    "METHODS",
    "Budget",
    "Choice",
    "Document",
    "Method",
    "answering",
    "build_document",
    "get_ranker",
    "has_words",
    "matches",
    "most_central_headline",
    "parse_budget",
    "summarize_article",
    "summarize_set",
]
