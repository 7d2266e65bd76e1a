from .extract import extract_facts, find_spans
from .iso_dates import SEASONS
from .mention import KINDS, Fact, Kind, Mention, Span

__all__ = [
    "KINDS",
    "SEASONS",
    "Fact",
    "Kind",
    "Mention",
    "Span",
    "extract_facts",
    "find_spans",
]
