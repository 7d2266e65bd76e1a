"""What goes out: one renderer a format, each a function from what is rendered and its labels to a file's text."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from briefs.labels import LABELS
from briefs.render.formats import FORMATS
from corpus import check_type

if TYPE_CHECKING:
    from briefs.brief import Brief
    from briefs.facts import FactsReport
    from briefs.labels import Labels
    from briefs.reading import Reading
    from briefs.render.formats import Content


def render(brief: Brief, name: str, labels: Labels | None = None) -> str:
    """A brief in one of `FORMATS`, with a line end at its end.

    Args:
        brief: The brief.
        name: The format's name.
        labels: The language of the labels; that of most of its articles where left out.

    Raises:
        TypeError: The brief is none, or the labels are no `Labels`.
        ValueError: There is no such format, it has no such thing, or it is no text (`render_facts_file` makes it).
    """
    from briefs.brief import Brief  # who has a brief has loaded it

    check_type("brief", brief, Brief, "compose(articles) makes one")
    return _text(brief, "brief", name, _labels(labels, brief.language))


def render_facts(report: FactsReport, name: str, labels: Labels | None = None) -> str:
    """A facts report in one of `FORMATS`; the arguments and errors are those of `render`."""
    from briefs.facts import FactsReport

    check_type("report", report, FactsReport, "facts_report(facts, articles) makes one")
    return _text(report, "facts", name, _labels(labels, report.language))


def render_reading(reading: Reading, name: str) -> str:
    """Articles as read in one of `FORMATS`, likewise; each has the labels of its own language."""
    return _text(reading, "reading", name, LABELS["en"])  # of which no format has any


def render_file(brief: Brief, name: str, labels: Labels | None = None) -> bytes:
    """A brief as the bytes of a file in one of `FORMATS`, in UTF-8; arguments and errors are those of `render`."""
    return _bytes(_render(brief, "brief", name, labels or LABELS[brief.language]))


def render_facts_file(report: FactsReport, name: str, labels: Labels | None = None) -> bytes:
    """A facts report as the bytes of a file in any of `FORMATS`; text is UTF-8.

    Raises:
        ValueError: There is no such format, or it has no such thing.
        ModuleNotFoundError: What the format needs is not installed (`Format.extra`).
    """
    return _bytes(_render(report, "facts", name, labels or LABELS[report.language]))


def _bytes(rendered: str | bytes) -> bytes:
    return rendered if isinstance(rendered, bytes) else rendered.encode("utf-8", errors="replace")


def _labels(labels: Labels | None, code: str) -> Labels:
    if labels is not None:
        from briefs.labels import Labels

        check_type("labels", labels, Labels, "LABELS['fr'] has the French ones")
    return labels or LABELS[code]


def _text(value: Brief | FactsReport | Reading, content: Content, name: str, labels: Labels) -> str:
    rendered = _render(value, content, name, labels)
    if FORMATS[name].binary:
        raise ValueError(f"{name} is no text; render_facts_file makes it")
    return rendered.decode() if isinstance(rendered, bytes) else rendered


def _render(value: Brief | FactsReport | Reading, content: Content, name: str, labels: Labels) -> str | bytes:
    where = FORMATS[name].renderer(content) if name in FORMATS else None
    if where is None:
        there_are = ", ".join(form.name for form in FORMATS.values() if form.renderer(content))
        raise ValueError(f"{name!r} is no format of {content}; there are {there_are}")
    module, function = where.split(":")
    rendered: str | bytes = getattr(import_module(module), function)(value, labels)
    return rendered
