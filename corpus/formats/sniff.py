"""Which format some bytes are in, told by their content alone."""

from __future__ import annotations

import re

from corpus.decode import unmark

_SAMPLE = 1 << 16  # bytes: the head of a file that is all of most articles
_SIGNATURES = (
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\x1f\x8b", "gzip"),
    (b"WARC/", "warc"),
)
# What is recognised so that the user is told what it is and what to do with it.
_UNREADABLE = (
    (b"\xd0\xcf\x11\xe0", "not text: an old or encrypted Office file: save it as DOCX without a password"),
    (b"{\\rtf", "not plain text but RTF: save it as DOCX or plain text"),
    (b"\x89PNG", "not text: a picture"),
    (b"\xff\xd8\xff", "not text: a picture"),
    (b"GIF8", "not text: a picture"),
    (b"7z\xbc\xaf", "not text: a 7z archive: unpack it, or pack it as ZIP"),
    (b"Rar!", "not text: a RAR archive: unpack it, or pack it as ZIP"),
    (b"SQLite format 3", "not text: a database: export its articles as JSON Lines"),
)
_XML_ROOT = re.compile(
    r"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!DOCTYPE(?:[^>\[]|\[.*?\])*>\s*)*<([\w:.-]+)",
    re.DOTALL | re.IGNORECASE,
)
_HTML_TAG = re.compile(
    r"<(?:!doctype html|(?:html|head|body|meta|title|main|article|section|header|nav|div|p|span|h[1-6]|table|ul|a)"
    r"\b)",
    re.IGNORECASE,
)
_HTML_END = re.compile(r"</(?:p|div|a|span|li|td|h[1-6])>", re.IGNORECASE)
_JSON = re.compile(r'\{\s*["}]|\[\s*[{\]]')
_HEADER = re.compile(r"([!-9;-~]+):(?:[ \t].*)?\r?\n(?:[ \t].*\r?\n)*")
_MAIL_HEADERS = frozenset(
    {"from", "to", "subject", "date", "received", "mime-version", "message-id", "return-path", "content-type"}
)
_MARKDOWN = re.compile(
    r"\A---[ ]*\r?\n[\w-]+:.*\n(?:.*\n){0,60}?---[ ]*\r?$"  # front matter
    r"|^#{1,6} +\S"
    r"|\[[^\]\n]+\]\((?:https?://|/)[^)\s]+\)",
    re.MULTILINE,
)
_BOLD = re.compile(r"(?<!\*)\*\*[^\s*][^*\n]*\*\*")


def unreadable(data: bytes) -> str | None:
    """What the bytes are and what to do, where they are in a known format that is not read."""
    return next((what for signature, what in _UNREADABLE if data.startswith(signature)), None)


def sniff(data: bytes) -> str:
    """The name of the format, one of those in the registry; `text` where nothing says otherwise."""
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            return name
    if b"%PDF-" in data[:1024]:  # the standard allows bytes before the header
        return "pdf"
    head = unmark(data[:_SAMPLE]).lstrip("\ufeff \t\r\n")
    if head.startswith("<"):
        return _markup(head)
    if _JSON.match(head):
        return "json"
    if head.startswith("From ") and _is_mail(head.partition("\n")[2]):
        return "mbox"
    if _is_mail(head):
        return "mail"
    if len(_HTML_END.findall(head[:4096])) >= 3:
        return "html"
    if _MARKDOWN.search(head) or len(_BOLD.findall(head)) > 1:
        return "markdown"
    return "text"


def _markup(head: str) -> str:
    root = _XML_ROOT.match(head)
    name = root[1].lower().rpartition(":") if root else ("", "", "")
    if name[2] in ("rss", "feed") or name[0] == "rdf":
        return "feed"
    if _HTML_TAG.search(head[:4096]) or name[2] == "html":
        return "html"
    return "xml" if head.startswith("<?xml") else "text"


def _is_mail(head: str) -> bool:
    """Whether a text opens with the header lines of a mail (RFC 5322), two known ones at least."""
    known = at = 0
    while match := _HEADER.match(head, at):
        known += match[1].lower() in _MAIL_HEADERS
        at = match.end()
    return known >= 2 and (at == len(head) or head[at] in "\r\n")
