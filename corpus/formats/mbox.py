"""Mailboxes (mbox, RFC 4155): the articles of each mail."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from corpus.article import Problem
from corpus.formats import mail
from corpus.formats.base import FormatError, Found, Hints, RawDocument

_FROM = re.compile(rb"^From \S.*\d{4}[ \t]*\r?\n", re.MULTILINE)
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)


def parse(data: bytes, hints: Hints) -> Iterator[Found]:
    """The articles of a mailbox, mail by mail; a mail that cannot be read is a problem of its own."""
    parts = _FROM.split(data)
    for number, part in enumerate(parts[1:] or parts, 1):
        place = f"mail {number}"
        try:
            for found in mail.parse(_QUOTED.sub(rb"\1", part), hints):
                yield replace(found, place=place) if isinstance(found, RawDocument) else found
        except FormatError as error:
            yield Problem(hints.source, f"{place}: {error}")
