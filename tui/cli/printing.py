"""How what a command made goes out: in which format, where to, and how it is set for a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from msgspec import Struct

from briefs import FORMATS, LABELS, Content, Labels, TextLine, format_of_path, formats_of
from tui.cli.ansi import plain_rows, wants_color
from tui.cli.options import Bidi, Color, SettledFormat
from tui.stdio.diagnostics import Status, StopError
from tui.stdio.output import is_terminal, write


class Printing(Struct, frozen=True):
    """How what a command made goes out, as its options say.

    Attributes:
        format: The name of a format.
        output: The file that is written; standard output where it is None.
        lang: The language of the labels, where it is not the content's own.
        color: When text is coloured.
        bidi: Who orders Arabic at a terminal.
        strict: Whether a source that could not be read fails the command.
    """

    format: str
    output: Path | None = None
    lang: str | None = None
    color: Color = "auto"
    bidi: Bidi = "auto"
    strict: bool = False

    def labels(self, language: str) -> Labels:
        """The labels asked for, else those of the content's language."""
        return LABELS[self.lang or language]

    def print(self, lines: Callable[[], Iterable[TextLine]], rendered: Callable[[str], str | bytes]) -> None:
        """Write text, or another format.

        Args:
            lines: Makes the lines of the text.
            rendered: Makes the content in the format of a name.

        Raises:
            StopError: The output cannot be written.
        """
        if self.format == "text":
            print_text(lines(), self.output, color=self.color, bidi=self.bidi)
        else:
            write(rendered(self.format), self.output)


def printing_for(content: Content, *, format: str | None, output: Path | None, **rest: Any) -> Printing:  # noqa: A002
    """How a content goes out: in the format named, that which the file's name ends in, the settled one, or text.

    Raises:
        StopError: The format needs what is not installed, or is no text and would go to a terminal; or the file's
            name asks for a format that the content is not written in.
    """
    by_name = None
    if output and (format is None or isinstance(format, SettledFormat)):
        by_name = _named_by(output, content)
    name = by_name or format or "text"
    known = FORMATS[name]
    if known.extra and find_spec(known.extra[1]) is None:
        extra, module = known.extra
        raise StopError(
            Status.USAGE, f"{name}: {module} is not installed; pip install 'mujaz[{extra}]' brings it"
        )
    if known.binary and output is None and is_terminal():
        raise StopError(Status.USAGE, f"{name}: no text for a terminal; name a file with --output")
    return Printing(name, output, **rest)


def _is_no_text(suffix: str) -> bool:
    """Whether files that end so hold something else than plain text, as far as Mujaz or Python knows."""
    from mimetypes import MimeTypes  # what a name without one of our ends pays for

    from corpus import FORMATS as READ

    # Without the files of the system, which differ.
    meant = MimeTypes(filenames=()).types_map[True].get(suffix, "text/plain")
    known = {form.suffix for form in FORMATS.values()} | {f".{name}" for name in READ}
    return suffix in known or meant != "text/plain"


def _named_by(output: Path, content: Content) -> str | None:
    if name := format_of_path(output, content):
        return name
    if _is_no_text(output.suffix.lower()):  # text under this name is a file that nothing opens
        offered = ", ".join(FORMATS[name].suffix for name in formats_of(content))
        raise StopError(
            Status.USAGE,
            f"--output {output}: nothing is written as {output.suffix} here but {offered}; or say --format",
        )
    return None


def print_text(lines: Iterable[TextLine], output: Path | None, *, color: str, bidi: str) -> None:
    """Text for a terminal is set for it; for a pipe or file it is one row a line, in logical order."""
    if output is not None or not is_terminal():
        write(plain_rows(lines, color=wants_color(color, terminal=False)), output)
        return
    from tui.cli.terminal_output import write_lines  # layout and detection, which a pipe does not need

    write_lines(lines, color=color, bidi=bidi)
