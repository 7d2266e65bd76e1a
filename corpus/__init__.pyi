from .article import Article, Problem, Reprint, Sentence
from .formats import FORMATS
from .languages import CODES, Direction, Language, get_language
from .options import ROLES, OnProgress, OptionError, Progress, ReadOptions, parse_fields
from .read import Reading, read_all, read_articles, read_sources
from .sources import STDIN, Source, list_sources, sample_sources

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
