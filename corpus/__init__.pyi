from .arguments import check_articles, check_type
from .article import Article, Problem, Reprint, Sentence
from .bounds import OVER, bounded, why_over
from .cleaning.normalize import harmless
from .formats import FORMATS
from .hashed_table import Table, deal
from .languages import CODES, WESTERN_DIGITS, WORD, WRITING, Direction, Language, Writing, get_language
from .languages.arabic import vocabulary
from .languages.base import normalized, read_entries
from .languages.characters import APOSTROPHES, DASHES, HYPHENS
from .languages.word_lists import WordLists
from .languages.written_dates import written_date
from .logs import log_cause, log_done, log_fault, timed
from .natural_order import name_order
from .near_names import nearest
from .options import ROLES, OnProgress, OptionError, Progress, ReadOptions, parse_fields
from .quotes import outermost, pairs
from .read import Reading, read_all, read_articles, read_listed, read_text
from .remembered import Remembered, forget_words, forgetting, word_cache
from .sources import STDIN, Source, list_sources, sample_sources
from .work.cluster import ClusterError
from .work.digests import key_of
from .work.folder import cache_folder, cache_size, empty_cache, kept_bytes, trim
from .work.resources import Resources
from .work.tasks import EndedError

__all__ = [
    "APOSTROPHES",
    "CODES",
    "DASHES",
    "FORMATS",
    "HYPHENS",
    "OVER",
    "ROLES",
    "STDIN",
    "WESTERN_DIGITS",
    "WORD",
    "WRITING",
    "Article",
    "ClusterError",
    "Direction",
    "EndedError",
    "Language",
    "OnProgress",
    "OptionError",
    "Problem",
    "Progress",
    "ReadOptions",
    "Reading",
    "Remembered",
    "Reprint",
    "Resources",
    "Sentence",
    "Source",
    "Table",
    "WordLists",
    "Writing",
    "bounded",
    "cache_folder",
    "cache_size",
    "check_articles",
    "check_type",
    "deal",
    "empty_cache",
    "forget_words",
    "forgetting",
    "get_language",
    "harmless",
    "kept_bytes",
    "key_of",
    "list_sources",
    "log_cause",
    "log_done",
    "log_fault",
    "name_order",
    "nearest",
    "normalized",
    "outermost",
    "pairs",
    "parse_fields",
    "read_all",
    "read_articles",
    "read_entries",
    "read_listed",
    "read_text",
    "sample_sources",
    "timed",
    "trim",
    "vocabulary",
    "why_over",
    "word_cache",
    "written_date",
]
