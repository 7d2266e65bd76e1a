from .brief import Brief
from .changes import read_brief
from .compose import Composer, NothingToBriefError, compose
from .facts import FactsReport, facts_about, facts_report
from .labels import LABELS, Labels
from .options import PARTS, Options
from .reading import Reading, to_reading
from .render import FACTS_FORMATS, FORMATS, render, render_facts

__all__ = [
    "FACTS_FORMATS",
    "FORMATS",
    "LABELS",
    "PARTS",
    "Brief",
    "Composer",
    "FactsReport",
    "Labels",
    "NothingToBriefError",
    "Options",
    "Reading",
    "compose",
    "facts_about",
    "facts_report",
    "read_brief",
    "render",
    "render_facts",
    "to_reading",
]
