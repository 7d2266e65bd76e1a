from .across_stories import join_stories
from .arabic.verb_forms import opens_in_present
from .bound_roles import is_bound
from .extract import article_mentions, extract_facts, find_spans
from .iso_dates import SEASONS, is_day
from .kinds import FACT_KINDS, FactKind
from .mention import Fact, Kind, Mention, Span

__all__ = [
    "FACT_KINDS",
    "SEASONS",
    "Fact",
    "FactKind",
    "Kind",
    "Mention",
    "Span",
    "article_mentions",
    "extract_facts",
    "find_spans",
    "is_bound",
    "is_day",
    "join_stories",
    "opens_in_present",
]
