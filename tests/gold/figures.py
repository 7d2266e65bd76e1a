"""Every figure of the gold, worked out once, by a dotted name such as `statements.arabic.pyramid`."""

from __future__ import annotations

from functools import cache

from corpus import CODES
from tests.gold import boilerplate, facts, grouping, segmentation, statements
from tests.gold.dossiers import dossiers
from tests.gold.tally import Figures, Tally

# All other figures are the better the higher they are.
LOWER_IS_BETTER = frozenset({"repeats", "dangling", "stale"})


@cache
def measure() -> Figures:
    """Every figure; those of mixed languages, French and English stand by themselves: they are the harder ones."""
    parts = {
        **{f"statements.{name}": statements.figures(tally) for name, tally in _statements().items()},
        "facts": facts.figures(),
        "sentences": segmentation.figures(),
        "boilerplate": boilerplate.figures(),
        "stories": grouping.figures(),
    }
    return {f"{part}.{name}": value for part, found in parts.items() for name, value in found.items()}


def mistakes() -> list[str]:
    """A line for each thing behind the figures that is not as the gold has it."""
    lines = [line for tally in _statements().values() for line in tally.mistakes]
    details = Tally()
    for code in CODES:
        lines += facts.score(code, details).mistakes + segmentation.score(code).mistakes
    pages, stories = Tally(), Tally()
    for path in sorted(boilerplate.FOLDER.glob("*.txt")):
        boilerplate.score(path, pages)
    for dossier in dossiers():
        grouping.score(dossier, stories)
    return lines + details.mistakes + pages.mistakes + stories.mistakes


def is_below(name: str, value: float, floor: float) -> bool:
    """Whether a figure has got worse than its floor."""
    return value > floor if _falls(name) else value < floor


def rounded(name: str, value: float) -> float:
    """A figure as its floor is kept: to hundredths, never better than it is."""
    hundredths = value * 100
    # What is whole but for the error of binary fractions stays as it is.
    nearest = round(hundredths)
    if abs(hundredths - nearest) < 1e-6:
        return nearest / 100
    return (int(hundredths) + _falls(name)) / 100


def _falls(name: str) -> bool:
    return name.rpartition(".")[2] in LOWER_IS_BETTER


@cache
def _statements() -> dict[str, Tally]:
    tallies = {"arabic": Tally(), "latin": Tally(), "mixed": Tally()}
    for dossier in dossiers():
        own = "mixed" if dossier.mixed else "arabic" if dossier.sources[0].language == "ar" else "latin"
        statements.score(dossier, statements.brief_of(dossier), tallies[own])
    return tallies
