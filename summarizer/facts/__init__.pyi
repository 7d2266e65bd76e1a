from .extract import extract_facts, find_spans
from .mention import KINDS, Fact, Kind, Mention, Span

__all__ = ["KINDS", "Fact", "Kind", "Mention", "Span", "extract_facts", "find_spans"]
