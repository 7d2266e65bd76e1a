"""A mail that somebody sent on: the original's sender, date, subject and text, without what was written around it."""  # noqa: E501

from __future__ import annotations

import re
from collections.abc import Sequence
from email.utils import parseaddr

from msgspec import Struct

from corpus.cleaning.dates import find_date, iso_date
from corpus.languages import CODES, get_language

_MARK = re.compile(
    r"[\s>*_-]*(?:(?:begin )?forwarded (?:message|by .{2,60})|original message|"
    r"(?:début du )?(?:e-?mail|courriel|message) (?:transféré|d[’']origine|original|réexpédié|transmis)|"
    r"(?:بداية |بدء )?(?:ال)?رسالة (?:التي )?(?:ال)?(?:معاد توجيهها|معاد إرسالها|معادة التوجيه|محولة|أصلية|"
    r"[أا]عيد توجيهها|تم(?:ت)? إعادة توجيهها))[\s:*_-]*",
    re.IGNORECASE,
)
_NAMES = {
    "from": ("from", "de", "expéditeur", "من", "المرسل"),
    "date": (
        *("date", "sent", "envoyé", "envoyé le", "le", "date d’envoi", "date d'envoi", "التاريخ", "تاريخ"),
        *("أرسلت", "أرسل", "تم الإرسال", "تاريخ الإرسال", "الإرسال", "أُرسلت", "بتاريخ"),
    ),
    "subject": ("subject", "objet", "sujet", "الموضوع", "موضوع", "العنوان"),
    "": (
        *("to", "à", "a", "pour", "cc", "bcc", "cci", "reply-to", "répondre à", "importance", "attachments"),
        *(
            "pièces jointes",
            "إلى",
            "الى",
            "نسخة",
            "نسخة إلى",
            "نسخة الى",
            "المرسل إليه",
            "الأهمية",
            "المرفقات",
        ),
        *("الرد على", "الرد إلى"),
    ),
}
_ROLES = {name: role for role, names in _NAMES.items() for name in names}
_FIELD = re.compile(
    rf"[\s>*]*({'|'.join(sorted(map(re.escape, _ROLES), key=len, reverse=True))})\s*\*?\s?[:：]\*?\s*(.*)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"[<\[(](?:mailto:)?([^\s<>\[\]()@]{1,64}@[^\s<>\[\]()@]{1,255})[>\])]")
_PREFIX = re.compile(
    r"^\s*(?:(?:fwd?|fw|tr|re|réf|rv|إعادة توجيه|إعادة إرسال|توجيه|محول|رد|إحالة)\s*[:：]\s*)+",
    re.IGNORECASE,
)
# «[Press] The bridge is open»
_TAG = re.compile(r"^\[[^\[\]]{2,30}\]\s*(?=\S)")
_SENT_ON = re.compile(
    r"\s*(?:(?:re|رد)\s*[:：]\s*)*(?:fwd?|fw|tr|rv|إعادة توجيه|إعادة إرسال|توجيه|محول|إحالة)\s*[:：]",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(r"--\s*")
# What telephones put below a mail.
_DEVICE = re.compile(
    r"(?:sent from|envoyé (?:de|depuis|à partir de)|(?:[مأا]رسل(?:ت)?|تم الإرسال) (?:من|باستخدام|بواسطة))"
    r"\s[^.]{2,50}\.?",
    re.IGNORECASE,
)
# Vowel signs, with which some programs write their Arabic labels, and marks of direction.
_SIGNS = re.compile("[\u064b-\u0652\u200e\u200f\u202a-\u202e\u2066-\u2069]")
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
    """A subject without the signs of answers and of mails sent on, and a list's or a service's tag."""
    plain = _PREFIX.sub("", subject).strip()
    return _TAG.sub("", plain) or plain


def without_signature(lines: Sequence[str]) -> list[str]:
    """The lines above the one that parts a signature from a mail (RFC 3676), and above a telephone's own."""
    end = next((i for i, line in enumerate(lines) if i and _SIGNATURE.fullmatch(line)), len(lines))
    kept = _without_blanks(lines[:end])
    if len(kept) > 1 and _DEVICE.fullmatch(_plain(kept[-1])):
        kept = _without_blanks(kept[:-1])
    return kept


def _without_rule(lines: Sequence[str]) -> list[str]:
    """The lines without the line that parts them from the mail below: a rule, or words that say so."""
    kept = _without_blanks(lines)
    is_rule = kept and (set(_plain(kept[-1])) <= {"_", "-", "*", " "} or _MARK.fullmatch(_plain(kept[-1])))
    return kept[:-1] if is_rule else kept


def _without_blanks(lines: Sequence[str]) -> list[str]:
    end = len(lines)
    while end and not lines[end - 1].strip(" >\t\r"):
        end -= 1
    return list(lines[:end])


def original(lines: Sequence[str], *, sent_on: bool = False) -> Original | None:
    """The mail that was sent on in another's text, or None where none was.

    Of several within each other it is the longest: notes stand above it, and what it answers below; of those as
    long the innermost.

    Args:
        lines: The text.
        sent_on: Whether the subject says that a mail is sent on, so that its header lines need no mark above them.
    """
    starts = [i + 1 for i, line in enumerate(lines) if _MARK.fullmatch(_plain(line))]
    if sent_on:
        starts += [i for i, line in enumerate(lines) if _is_sender(line)]
    marked = [i for i in starts if _is_head(lines, i)]
    if not marked:
        return None
    ends = [*sorted(set(marked))[1:], len(lines)]
    heads = [(*_fields(lines, start), end) for start, end in zip(sorted(set(marked)), ends, strict=True)]
    fields, start, end = max(
        reversed(heads), key=lambda head: sum(len(line.split()) for line in lines[head[1] : head[2]])
    )
    body = [
        line.removeprefix(">").removeprefix(" ") if line.startswith(">") else line
        for line in lines[start:end]
    ]
    kept = without_signature(_without_rule(body) if end < len(lines) else body)
    return Original(
        lines=tuple(kept),
        around=tuple(line for line in (*lines[:start], *body[len(kept) :], *lines[end:]) if line.strip(" >")),
        subject=plain_subject(fields.get("subject", "")) or None,
        sender=sender_of(fields.get("from", "")),
        published=date_of(fields.get("date", "")),
    )


def is_sent_on(subject: str) -> bool:
    """Whether a subject says that the mail sends another on."""
    return bool(_SENT_ON.match(_plain(subject)))


def _plain(line: str) -> str:
    """A line without vowel signs and marks of direction."""
    return _SIGNS.sub("", line).strip()


def _is_sender(line: str) -> bool:
    match = _FIELD.fullmatch(_plain(line))
    return match is not None and _ROLES[match[1].casefold()] == "from"


def _is_head(lines: Sequence[str], start: int) -> bool:
    """Whether the header lines of a mail begin at a line: its sender's, and behind no mark two others."""
    fields, _ = _fields(lines, start)
    below_mark = start > 0 and bool(_MARK.fullmatch(_plain(lines[start - 1])))
    return "from" in fields and (below_mark or len(fields) == 3)


def sender_of(field: str) -> str | None:
    """The name in a sender's line, else the domain of the address."""
    if match := _ADDRESS.search(field):
        return field[: match.start()].strip(" \"'«»") or match[1].partition("@")[2]
    name, address = parseaddr(field)
    return name or address.partition("@")[2] or field.strip() or None


def _fields(lines: Sequence[str], start: int) -> tuple[dict[str, str], int]:
    """The header lines from a line on, by their roles, and where the text begins."""
    found: dict[str, str] = {}
    last = ""
    i = start
    seen = False
    while i < min(len(lines), start + 2 * _MOST_FIELDS):
        line = lines[i]
        if match := _FIELD.fullmatch(_plain(line)):
            last = _ROLES[match[1].casefold()]
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
    return len(lines[at].split()) <= _MOST_FIELDS and (
        not below.strip(" >") or bool(_FIELD.fullmatch(_plain(below)))
    )


def _more(lines: Sequence[str], blank: int) -> bool:
    """Whether another header line follows a blank one, as where HTML was turned to text."""
    below = next((line for line in lines[blank + 1 : blank + 3] if line.strip(" >")), "")
    return bool(_FIELD.fullmatch(_plain(below)))


def date_of(text: str) -> str | None:
    """The date of a mail's header line, in any of the languages; None where it tells none."""
    return iso_date(text) or next((d for code in CODES if (d := find_date(text, get_language(code)))), None)
