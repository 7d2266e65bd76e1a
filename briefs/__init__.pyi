from .articles import opening
from .board import ABSENT, CELL_SIGNS, COPIED, Board, BoardSection, Cell, best_carrier
from .brief import ArticleBrief, Brief, Carrier, Claim, FactKind, FactNote, Passage, SummaryLine
from .changes import read_brief
from .compose import Composer, NothingToBriefError, compose
from .facts import FactsReport, facts_about, facts_report
from .labels import LABELS, Labels
from .options import PARTS, Options
from .reading import Reading, to_reading
from .references import describe, reference
from .render import EXPORTS, FACTS_FORMATS, FORMATS, export_format, render, render_facts
from .render.json import render_json, render_reading_jsonl, render_schema
from .render.lines import BLANK, TextLine
from .render.text import brief_lines, facts_lines, reading_lines
from .search import search

__all__ = [
    "ABSENT",
    "BLANK",
    "CELL_SIGNS",
    "COPIED",
    "EXPORTS",
    "FACTS_FORMATS",
    "FORMATS",
    "LABELS",
    "PARTS",
    "ArticleBrief",
    "Board",
    "BoardSection",
    "Brief",
    "Carrier",
    "Cell",
    "Claim",
    "Composer",
    "FactKind",
    "FactNote",
    "FactsReport",
    "Labels",
    "NothingToBriefError",
    "Options",
    "Passage",
    "Reading",
    "SummaryLine",
    "TextLine",
    "best_carrier",
    "brief_lines",
    "compose",
    "describe",
    "export_format",
    "facts_about",
    "facts_lines",
    "facts_report",
    "opening",
    "read_brief",
    "reading_lines",
    "reference",
    "render",
    "render_facts",
    "render_json",
    "render_reading_jsonl",
    "render_schema",
    "search",
    "to_reading",
]
