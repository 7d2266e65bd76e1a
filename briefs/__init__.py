"""What goes out: the Brief, how it is composed, one renderer a format."""

from briefs.brief import Brief
from briefs.compose import PARTS, NothingToBriefError, Options, compose
from briefs.labels import LABELS, Labels
from briefs.reading import Reading, to_reading
from briefs.render import FORMATS, render

__all__ = [
    "FORMATS",
    "LABELS",
    "PARTS",
    "Brief",
    "Labels",
    "NothingToBriefError",
    "Options",
    "Reading",
    "compose",
    "render",
    "to_reading",
]
