"""Mails (RFC 5322, MIME), such as newsletters: the body an article or several, attached documents more of them."""

from __future__ import annotations

from collections.abc import Iterator
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
from corpus.formats.page_kinds import is_review
from corpus.formats.press_review import numbered, split_at_rows
from corpus.formats.review_tables import tables_of

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
    for document in _documents(message, body, hints) if body is not None else ():
        found = True
        yield document
    for part in message.iter_attachments():
        if part.get_content_type() in _DOCUMENTS:
            found = True
            yield from _attached(part, hints)
    if not found:
        raise FormatError("a mail without text")


def _documents(message: EmailMessage, body: MIMEPart, hints: Hints) -> Iterator[Found]:
    text = decode(_payload(body), body.get_content_charset())
    if not text.strip():
        return
    headings: frozenset[str] = frozenset()
    sender = message["From"].addresses if message["From"] is not None else ()
    envelope = RawDocument(
        text="",
        title=plain_subject(str(message["Subject"])) or None if message["Subject"] else None,
        outlet=(sender[0].display_name or sender[0].domain or None) if sender else None,
        published=iso_date(str(message["Date"])) if message["Date"] else None,
    )
    if body.get_content_type() == "text/html":
        root = parse_html(text)
        content = read_mail(root)
        whole = replace(envelope, text="\n\n".join(content.paragraphs))
        if rows := split_at_rows(whole, content.paragraphs, list(tables_of(root)), hints):
            yield from rows
            return
        for part in content.articles:
            yield replace(envelope, text=part.text, title=part.title, headings=part.headings)
        if content.articles:
            return
        if content.digest:
            yield Problem(hints.source, "a digest of several articles, read as one", skipped=True)
        lines, headings, separator = list(content.paragraphs), content.headings, "\n\n"
    else:
        lines, separator = text.replace("\r\n", "\n").split("\n"), "\n"
    subject = str(message["Subject"] or "")
    sent_on = original(lines, sent_on=is_sent_on(subject))
    title = (sent_on.subject if sent_on else None) or envelope.title
    kept = list(sent_on.lines) if sent_on else without_signature(lines)
    if is_review(title) and (reviewed := numbered(kept)):
        day = (sent_on.published if sent_on else None) or envelope.published
        for one in reviewed:
            held = separator.join(one.lines)
            yield RawDocument(held, title=one.title, outlet=one.outlet, published=day, headings=headings)
    elif sent_on:
        yield replace(
            envelope,
            text=separator.join(sent_on.lines),
            title=title,
            outlet=sent_on.sender or envelope.outlet,
            published=sent_on.published or envelope.published,
            headings=headings,
            removed=sent_on.around,
        )
    else:
        yield replace(envelope, text=separator.join(kept), headings=headings)


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
