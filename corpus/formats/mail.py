"""Mails (RFC 5322, MIME), such as newsletters: the body an article or several, attached documents more of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from email.message import EmailMessage, MIMEPart

from msgspec.structs import replace

from corpus.article import Problem
from corpus.cleaning.dates import iso_date
from corpus.cleaning.normalize import settle
from corpus.decode import decode
from corpus.formats.base import ExhaustedError, FormatError, Found, Hints, RawDocument
from corpus.formats.forwarded import is_sent_on, original, plain_subject, without_signature
from corpus.formats.mail_html import read_mail
from corpus.formats.markup import parse_html
from corpus.formats.pages.page_kinds import is_review
from corpus.formats.quoted import quoted
from corpus.formats.reviews.press_review import numbered, split_at_rows
from corpus.formats.reviews.review_tables import tables_of
from corpus.formats.reviews.sections import framed
from corpus.formats.reviews.teasers import leads, teasers

# More lines than this that lead to the rest of an article are those of several.
_MANY = 1
# Words of the longest note with which somebody sends on the mails that are attached, or sends a document.
_NOTE = 30
_SAYS_ATTACHED = re.compile(
    r"\b(?:attach(?:ed|ment)|enclosed|ci-joint\w?|joint[es]{0,2}|(?:ال|ب|وب|لل|بال)?مرفق(?:ات|ة|ا|ه)?|رفقته|طيه)\b",
    re.IGNORECASE,
)
# What parts a rubric from the headline behind it.
_BEHIND_RUBRIC = (":", "-", "–", "—", "|")
_LEAST_HEADLINE = 4  # words of a headline that is told by that
# How what alerts and letters show of an article ends.
_CUT = ("…", "...")
_DIGEST = "a digest of several articles, read as one"
_DOCUMENTS = frozenset(
    {
        "application/pdf",
        "application/rtf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.oasis.opendocument.text",
        "application/epub+zip",
        "message/rfc822",
        "text/csv",
        "text/html",
        "text/plain",
        "text/rtf",
    }
)


def parse(data: bytes, hints: Hints) -> Iterator[Found]:
    """The articles in a mail's body, then those in its attachments.

    Raises:
        FormatError: The mail has neither.
    """
    from email import policy  # 30 ms
    from email.parser import BytesParser

    message = BytesParser(policy=policy.default).parsebytes(data)
    if not isinstance(message, EmailMessage):
        raise FormatError("damaged: no mail")
    found = False
    body = message.get_body(("html", "plain"))
    parts = [part for part in message.iter_attachments() if part.get_content_type() in _DOCUMENTS]
    sends_mail = any(part.get_content_type() == "message/rfc822" for part in parts)
    for document in _documents(message, body, hints) if body is not None else ():
        if parts and isinstance(document, RawDocument) and _is_note(document.text, sends_mail=sends_mail):
            continue
        found = True
        yield document
    for part in parts:
        found = True
        yield from _attached(part, hints)
    if not found:
        raise FormatError("a mail without text")


def _is_note(text: str, *, sends_mail: bool) -> bool:
    """Whether a mail's text is a few words beside mails that it sends on, or says that the article is attached."""
    words = text.split()
    if len(words) > _NOTE:
        return False
    return sends_mail or bool(_SAYS_ATTACHED.search(text))


def _decode_headers(message: EmailMessage, charset: str | None) -> None:
    """Reads the sender and the subject that a mail writes in bare bytes, in its text's character set."""
    for name in ("From", "Subject"):
        raw = next((value for key, value in message.raw_items() if key.lower() == name.lower()), "")
        if not raw.isascii():
            text = decode(raw.encode("utf-8", "surrogateescape"), charset)
            message.replace_header(name, " ".join(text.split()))


def _documents(message: EmailMessage, body: MIMEPart, hints: Hints) -> Iterator[Found]:
    text = decode(_payload(body), body.get_content_charset())
    if not text.strip():
        return
    _decode_headers(message, body.get_content_charset())
    sender = message["From"].addresses if message["From"] is not None else ()
    envelope = RawDocument(
        text="",
        title=plain_subject(str(message["Subject"])) or None if message["Subject"] else None,
        outlet=(sender[0].display_name or sender[0].domain or None) if sender else None,
        published=iso_date(str(message["Date"])) if message["Date"] else None,
    )
    is_forward = is_sent_on(str(message["Subject"] or ""))
    if body.get_content_type() == "text/html":
        yield from _of_html(text, envelope, hints, is_forward=is_forward)
        return
    lines = text.replace("\r\n", "\n").split("\n")
    whole, kept = _whole(lines, envelope, "\n", is_forward=is_forward)
    parts = [] if whole.removed else teasers(kept) or framed(kept)
    if parts:
        yield from (replace(envelope, text=part.text, title=part.title) for part in parts)
        return
    if leads(kept) > _MANY:
        yield Problem(hints.source, _DIGEST, skipped=True)
    yield from _reviewed(whole, kept, "\n") or [whole]


def _of_html(text: str, envelope: RawDocument, hints: Hints, *, is_forward: bool) -> Iterator[Found]:
    """The articles of a body in HTML: those that it parts, in a table or under headings, else the whole."""
    root = parse_html(text)
    content = read_mail(root, envelope.title)
    whole = replace(envelope, text="\n\n".join(content.paragraphs))
    if rows := split_at_rows(whole, content.paragraphs, list(tables_of(root)), hints):
        yield from rows
        return
    if content.articles:
        outlets = content.outlets or [envelope.outlet] * len(content.articles)
        for part, outlet in zip(content.articles, outlets, strict=True):
            cut = part.text.rstrip().endswith(_CUT)
            yield replace(
                envelope, text=part.text, title=part.title, outlet=outlet, headings=part.headings, short=cut
            )
        return
    if content.digest:
        yield Problem(hints.source, _DIGEST, skipped=True)
    whole, kept = _whole(list(content.paragraphs), envelope, "\n\n", is_forward=is_forward)
    whole = replace(whole, headings=content.headings)
    yield from _reviewed(whole, kept, "\n\n") or [whole]


def _whole(
    lines: list[str], envelope: RawDocument, separator: str, *, is_forward: bool
) -> tuple[RawDocument, list[str]]:
    """A mail's lines as one document, those of the original where it was sent on, and what was kept of them."""
    sent_on = original(lines, sent_on=is_forward) or quoted(lines)
    if sent_on is None:
        kept = without_signature(lines)
        return replace(envelope, text=separator.join(kept), title=_headline(envelope.title, kept)), kept
    kept = list(sent_on.lines)
    document = replace(
        envelope,
        text=separator.join(kept),
        title=_headline(sent_on.subject or envelope.title, kept),
        outlet=sent_on.sender or envelope.outlet,
        published=sent_on.published or envelope.published,
        removed=sent_on.around,
    )
    return document, kept


def _headline(subject: str | None, lines: Sequence[str]) -> str | None:
    """A mail's subject without the rubric in front of the headline that opens its text: «Region: The bridge …»."""
    first = " ".join(next((line for line in lines if line.strip()), "").split())
    rubric = (subject or "").removesuffix(first) if len(first.split()) >= _LEAST_HEADLINE else ""
    return first if rubric != (subject or "") and rubric.rstrip().endswith(_BEHIND_RUBRIC) else subject


def _reviewed(whole: RawDocument, lines: list[str], separator: str) -> list[RawDocument]:
    """The articles of a mail that is a press review by its subject and its numbers."""
    return [
        RawDocument(
            separator.join(one.lines),
            title=one.title,
            outlet=one.outlet,
            published=one.published or whole.published,
            headings=whole.headings,
        )
        for one in (numbered(lines) if is_review(whole.title) else ())
    ]


def _payload(part: MIMEPart) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _attached(part: MIMEPart, hints: Hints) -> Iterator[Found]:
    """What an attachment holds; where it cannot be read only that is lost."""
    filename = settle(part.get_filename() or part.get_content_type()).replace("\n", " ")
    inner = hints.within(f"{hints.source}/{filename}")
    try:
        if part.get_content_type() == "message/rfc822":
            data = part.get_content().as_bytes()
        else:
            data = _payload(part)
            inner = replace(inner, charset=part.get_content_charset())
        for found in hints.read(data, inner):
            is_document = isinstance(found, RawDocument)
            yield replace(found, source=found.source or inner.source) if is_document else found
    except ExhaustedError:
        raise
    except FormatError as error:
        yield Problem(inner.source, str(error))
