"""Key facts: people, organizations, places, dates, numbers, quotations and events, with their mentions."""

from summarizer.facts.extract import extract_facts, find_spans
from summarizer.facts.mention import KINDS, Fact, Kind, Mention, Span

__all__ = ["KINDS", "Fact", "Kind", "Mention", "Span", "extract_facts", "find_spans"]
