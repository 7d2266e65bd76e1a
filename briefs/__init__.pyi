from .articles import main_language, opening
from .board import ABSENT, CELL_SIGNS, COPIED, Board, BoardSection, Cell, best_carrier
from .bounds import analysed
from .brief import ArticleBrief, Brief, Carrier, Claim, Conflict, Exclusive, FactNote, Passage, SummaryLine
from .builder import NothingToBriefError
from .changes import read_brief, since_alone, tells_news
from .compose import Composer, compose
from .facts import FactsReport, facts_about, facts_report
from .labels import LABELS, Labels
from .options import Options
from .parts import PARTS
from .reading import Reading, to_reading
from .reasons import reason_in, told_in
from .references import described, glossed, holdings, numbers, of_story, reference, stretches
from .render import render, render_facts, render_facts_file, render_file, render_reading
from .render.formats import FORMATS, Content, format_of_path, formats_of
from .render.json import SCHEMAS, render_schema
from .render.lines import BLANK, TextLine
from .render.text import brief_lines, facts_lines, reading_lines
from .search import search
from .story_groups import read_for_facts
from .streams import brief_stream, mention_stream, read_stream

__all__ = [
    "ABSENT",
    "BLANK",
    "CELL_SIGNS",
    "COPIED",
    "FORMATS",
    "LABELS",
    "PARTS",
    "SCHEMAS",
    "ArticleBrief",
    "Board",
    "BoardSection",
    "Brief",
    "Carrier",
    "Cell",
    "Claim",
    "Composer",
    "Conflict",
    "Content",
    "Exclusive",
    "FactNote",
    "FactsReport",
    "Labels",
    "NothingToBriefError",
    "Options",
    "Passage",
    "Reading",
    "SummaryLine",
    "TextLine",
    "analysed",
    "best_carrier",
    "brief_lines",
    "brief_stream",
    "compose",
    "described",
    "facts_about",
    "facts_lines",
    "facts_report",
    "format_of_path",
    "formats_of",
    "glossed",
    "holdings",
    "main_language",
    "mention_stream",
    "numbers",
    "of_story",
    "opening",
    "read_brief",
    "read_for_facts",
    "read_stream",
    "reading_lines",
    "reason_in",
    "reference",
    "render",
    "render_facts",
    "render_facts_file",
    "render_file",
    "render_reading",
    "render_schema",
    "search",
    "since_alone",
    "stretches",
    "tells_news",
    "to_reading",
    "told_in",
]
