"""What comes in: any source to articles, sentences and words."""

import corpus.lean  # isort: skip  # noqa: F401 before what follows

from corpus.article import Article, Problem, Reprint, Sentence
from corpus.formats import FORMATS
from corpus.languages import CODES, Direction, Language, get_language
from corpus.options import ROLES, OnProgress, OptionError, Progress, ReadOptions, parse_fields
from corpus.read import Reading, read_all, read_articles, read_sources
from corpus.sources import STDIN, Source, list_sources, sample_sources

__all__ = [
    "CODES",
    "FORMATS",
    "ROLES",
    "STDIN",
    "Article",
    "Direction",
    "Language",
    "OnProgress",
    "OptionError",
    "Problem",
    "Progress",
    "ReadOptions",
    "Reading",
    "Reprint",
    "Sentence",
    "Source",
    "get_language",
    "list_sources",
    "parse_fields",
    "read_all",
    "read_articles",
    "read_sources",
    "sample_sources",
]
