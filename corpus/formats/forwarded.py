"""A mail that somebody sent on: the original's sender, date, subject and text, without what was written around it."""  # noqa: E501

from __future__ import annotations

import re
from collections.abc import Sequence
from email.utils import parseaddr

from msgspec import Struct

from corpus.cleaning.dates import find_date, iso_date
from corpus.languages import CODES, get_language

_MARK = re.compile(
    r"[\s>*_-]*(?:(?:begin )?forwarded message|original message|"
    r"(?:début du )?message (?:transféré|d[’']origine|réexpédié)|"
    r"(?:ال)?رسالة (?:ال)?(?:معاد توجيهها|أصلية|معادة التوجيه))[\s:*_-]*",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"[\s>*]*(from|de|من|date|sent|envoyé|التاريخ|تاريخ|أرسلت|subject|objet|sujet|الموضوع|to|à|إلى|cc|نسخة)"
    r"\s*\*?\s?:\*?\s*(.*)",
    re.IGNORECASE,
)
_ROLES = {
    "from": "from", "de": "from", "من": "from", "date": "date", "sent": "date", "envoyé": "date", "التاريخ": "date",
    "تاريخ": "date", "أرسلت": "date", "subject": "subject", "objet": "subject", "sujet": "subject",
    "الموضوع": "subject",
}  # fmt: skip
_PREFIX = re.compile(r"^\s*(?:(?:fwd?|fw|tr|re|réf|rv|إعادة توجيه|رد|إحالة)\s*:\s*)+", re.IGNORECASE)
_SIGNATURE = re.compile(r"--\s*")
# Header lines that mail programs print of a mail sent on are half of these at most.
_MOST_FIELDS = 10


class Original(Struct, frozen=True):
    """A mail that was sent on.

    Attributes:
        lines: Its text.
        around: What the sender wrote above it, and the headers and signature that were taken off.
        subject: Its subject, None where it says none, like the others.
        sender: The name of who wrote it.
        published: ISO 8601 date.
    """

    lines: tuple[str, ...]
    around: tuple[str, ...]
    subject: str | None = None
    sender: str | None = None
    published: str | None = None


def plain_subject(subject: str) -> str:
    """A subject without the signs of answers and of mails sent on."""
    return _PREFIX.sub("", subject).strip()


def without_signature(lines: Sequence[str]) -> list[str]:
    """The lines above the one that parts a signature from a mail (RFC 3676)."""
    end = next((i for i, line in enumerate(lines) if i and _SIGNATURE.fullmatch(line)), len(lines))
    return list(lines[:end])


def original(lines: Sequence[str]) -> Original | None:
    """The mail that was sent on in another's text, the innermost one, or None where none was."""
    marks = [i for i, line in enumerate(lines) if _MARK.fullmatch(line) and _fields(lines, i + 1)[0]]
    if not marks:
        return None
    fields, end = _fields(lines, marks[-1] + 1)
    body = [
        line.removeprefix(">").removeprefix(" ") if line.startswith(">") else line for line in lines[end:]
    ]
    kept = without_signature(body)
    name, address = parseaddr(fields.get("from", ""))
    return Original(
        lines=tuple(kept),
        around=tuple(line for line in (*lines[:end], *body[len(kept) :]) if line.strip()),
        subject=plain_subject(fields.get("subject", "")) or None,
        sender=name or address.partition("@")[2] or None,
        published=_date(fields.get("date", "")),
    )


def _fields(lines: Sequence[str], start: int) -> tuple[dict[str, str], int]:
    """The header lines from a line on, by their roles, and where the text begins."""
    found: dict[str, str] = {}
    last = ""
    i = start
    seen = False
    while i < min(len(lines), start + 2 * _MOST_FIELDS):
        line = lines[i]
        if match := _FIELD.fullmatch(line):
            last = _ROLES.get(match[1].casefold(), "")
            seen = True
            if last:
                found.setdefault(last, match[2].strip())
        elif not line.strip(" >"):
            if seen and not _more(lines, i):
                break
        elif last == "subject" and _continues(lines, i):
            found[last] = f"{found[last]} {line.strip(' >')}"  # a subject broken over two lines
        elif seen:
            break
        i += 1
    return ({}, start) if "from" not in found else (found, i)


def _continues(lines: Sequence[str], at: int) -> bool:
    """Whether a line is the rest of a subject broken in two: a short one, the end of the headers below it."""
    below = lines[at + 1] if at + 1 < len(lines) else ""
    return len(lines[at].split()) <= _MOST_FIELDS and (not below.strip(" >") or bool(_FIELD.fullmatch(below)))


def _more(lines: Sequence[str], blank: int) -> bool:
    """Whether another header line follows a blank one, as where HTML was turned to text."""
    below = next((line for line in lines[blank + 1 : blank + 3] if line.strip(" >")), "")
    return bool(_FIELD.fullmatch(below))


def _date(text: str) -> str | None:
    return iso_date(text) or next((d for code in CODES if (d := find_date(text, get_language(code)))), None)
