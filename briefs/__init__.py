"""What goes out: the Brief, how it is composed, one renderer a format."""

import corpus.lean  # isort: skip  # noqa: F401 before what follows

from briefs.brief import Brief
from briefs.compose import PARTS, NothingToBriefError, Options, compose
from briefs.facts import FactsReport, facts_about, facts_report
from briefs.labels import LABELS, Labels
from briefs.reading import Reading, to_reading
from briefs.render import FACTS_FORMATS, FORMATS, render, render_facts
from briefs.since import read_brief

__all__ = [
    "FACTS_FORMATS",
    "FORMATS",
    "LABELS",
    "PARTS",
    "Brief",
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
