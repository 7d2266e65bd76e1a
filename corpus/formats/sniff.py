"""Which format some bytes are in, told by their content alone."""

from __future__ import annotations

import re
from importlib import import_module

from corpus.decode import unmark

_SAMPLE = 1 << 16  # bytes: the head of a file that is all of most articles
_SIGNATURES = (
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\x1f\x8b", "gzip"),
    (b"WARC/", "warc"),
    (b"{\\rtf", "rtf"),
)
# What is recognised so that the user is told what it is and what to do with it.
_UNREADABLE = (
    (b"\xd0\xcf\x11\xe0", "not text: an old or encrypted Office file: save it as DOCX without a password"),
    (b"\x89PNG", "not text: a picture"),
    (b"\xff\xd8\xff", "not text: a picture"),
    (b"GIF8", "not text: a picture"),
    (b"7z\xbc\xaf", "not text: a 7z archive: unpack it, or pack it as ZIP"),
    (b"Rar!", "not text: a RAR archive: unpack it, or pack it as ZIP"),
    (b"SQLite format 3", "not text: a database: export its articles as JSON Lines"),
)
_HTML_TAG = re.compile(
    r"<(?:!doctype html|(?:html|head|body|meta|title|main|article|section|header|nav|div|p|span|h[1-6]|table|ul|a)"
    r"\b)",
    re.IGNORECASE,
)
_HTML_END = re.compile(r"</(?:p|div|a|span|li|td|h[1-6])>", re.IGNORECASE)
# What X hands out to its users stands in a script's statement.
_JSON = re.compile(r'(?:window\.YTD\.[\w.]{1,60} = )?(?:\{\s*["}]|\[\s*[{\]])')
_BIBTEX = re.compile(r"@[A-Za-z]{3,20}\s?\{[^\s,{}]{0,200},\s*\n")
_HEADER = re.compile(r"([!-9;-~]+):(?:[ \t].*)?\r?\n(?:[ \t].*\r?\n)*")
_MAIL_HEADERS = frozenset(
    {"from", "to", "subject", "date", "received", "mime-version", "message-id", "return-path", "content-type"}
)
_MARKDOWN = re.compile(
    r"\A---[ ]*\r?\n[\w-]+:.*\n(?:.*\n){0,60}?---[ ]*\r?$"  # front matter
    r"|^#{1,6} +\S"
    r"|\[[^\[\]\n]{1,500}\]\((?:https?://|/)[^()\s]{1,2000}\)",
    re.MULTILINE,
)
# A line of a table in an older set: its signs beyond ASCII are told only for what may be one.
_HEADER_LINE = 1000  # characters
_SEPARATED = re.compile(r"[^\n;,\t]{1,60}[;,\t][^\n;,\t]{1,60}[;,\t\r\n]")
_BOLD = re.compile(r"(?<!\*)\*\*[^\s*][^*\n]*\*\*")
# Formats of lines of text: how the first of them looks, and the module and function that tell, loaded only then.
_TEXTS = (
    ("whatsapp", re.compile("[\u200e\u200f\u202a-\u202e]{0,9}\\[?\\d"), "whatsapp", "is_chat"),
    ("subtitles", re.compile(r"WEBVTT|\d"), "subtitles", "is_subtitles"),
    ("ris", re.compile("TY  - "), "ris", "is_references"),
    ("csv", re.compile(r"[^\n,;\t|]{0,1000}[,;\t|=][^\n]{0,1000}\n"), "table", "is_table"),
    ("addresses", re.compile("https?://|#", re.IGNORECASE), "addresses", "is_list"),
)


def unreadable(data: bytes) -> str | None:
    """What the bytes are and what to do, where they are in a known format that is not read."""
    return next((what for signature, what in _UNREADABLE if data.startswith(signature)), None)


def sniff(data: bytes) -> str:
    """The name of the format, one of those in the registry; `text` where nothing says otherwise."""
    if signed := _signed(data):
        return signed
    head = unmark(data[:_SAMPLE]).lstrip("\ufeff \t\r\n")
    if head.startswith("<"):
        return _markup(head)
    return _headed(head) or _lined(data, head) or "text"


def _signed(data: bytes) -> str | None:
    """The format of bytes with a signature."""
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            return name
    if data.startswith((b"bplist00", b"<?xml")) and b"WebMainResource" in data:
        return "webarchive"
    return "pdf" if b"%PDF-" in data[:1024] else None  # the standard allows bytes before the header


def _headed(head: str) -> str | None:
    """The format of JSON, mails and BibTeX, which how they open tells."""
    if _JSON.match(head):
        return "json"
    if _BIBTEX.match(head):
        return "bibtex"
    if head.startswith("From ") and _is_mail(head.partition("\n")[2]):
        return "mbox"
    if _is_mail(head):
        from corpus.formats import mhtml

        return "mhtml" if mhtml.is_page(head.replace("\r\n", "\n").partition("\n\n")[0]) else "mail"
    return None


def _lined(data: bytes, head: str) -> str | None:
    """The format of lines of text."""
    # Beyond ASCII UTF-8 is looked at, and one set more for tables; other texts are told by their signs.
    utf8 = data[:_SAMPLE].decode("utf-8", errors="replace").lstrip("\ufeff \t\r\n")
    text = utf8
    if "\x00" in utf8:  # UTF-16, as a spreadsheet's «Unicode text» is
        text = head
    elif "\ufffd" in utf8[:_HEADER_LINE] and _SEPARATED.match(text):
        text = data[:_SAMPLE].decode("cp1256", errors="replace")  # the set of Arabic spreadsheets
    for name, opening, module, function in _TEXTS:
        if opening.match(text) and getattr(import_module(f"corpus.formats.{module}"), function)(text):
            return name
    # A look for what each pattern needs comes first: it takes a hundredth of the time.
    if head.count("</", 0, 4096) >= 3 and len(_HTML_END.findall(head[:4096])) >= 3:
        return "html"
    if ("#" in head or "](" in head or head.startswith("---")) and _MARKDOWN.search(head):
        return "markdown"
    return "markdown" if head.count("**") > 3 and len(_BOLD.findall(head)) > 1 else None


# The first elements of the news agencies' XML, of lists of addresses and of an OpenDocument text.
_XML = {
    **dict.fromkeys(("nitf", "newsitem", "newsmessage", "newsml", "packageitem"), "newsml"),
    **dict.fromkeys(("opml", "urlset", "sitemapindex"), "addresses"),
    "document": "odt",  # one file of XML, as .fodt
}
_ROOT = re.compile(r"<([\w:.-]+)")
# What may stand before the root element: how it begins, and how it ends.
_PROLOGUE = (("<?", "?>"), ("<!--", "-->"), ("<!", ">"))
_BLANKS = re.compile(r"\s*")
_PAGE = re.compile(r"<(?:html|head|body)\b", re.IGNORECASE)


def root_name(head: str) -> str:
    """The name of an XML document's first element, with its prefix, or an empty string; read in one go."""
    at = 0
    while head.startswith("<", at := _BLANKS.match(head, at).end()):  # type: ignore[union-attr]
        opening = next((pair for pair in _PROLOGUE if head.startswith(pair[0], at)), None)
        if opening is None:
            match = _ROOT.match(head, at)
            return match[1].lower() if match else ""
        end = head.find(opening[1], at + len(opening[0]))
        bracket = head.find("[", at, end) if opening[0] == "<!" else -1
        if bracket >= 0:  # a DOCTYPE with declarations in brackets
            end = head.find(">", max(head.find("]", bracket), bracket))
        if end < 0:
            return ""
        at = end + len(opening[1])
    return ""


def _markup(head: str) -> str:
    name = root_name(head).rpartition(":")
    if name[2] in ("rss", "feed") or name[0] == "rdf":
        return "feed"
    if name[2] in _XML:
        return _XML[name[2]]
    if _HTML_TAG.search(head[:4096]) or name[2] == "html" or _PAGE.search(head):
        return "html"
    return "xml" if head.startswith("<?xml") else "text"


def _is_mail(head: str) -> bool:
    """Whether a text opens with the header lines of a mail (RFC 5322), two known ones at least."""
    known = at = 0
    while match := _HEADER.match(head, at):
        known += match[1].lower() in _MAIL_HEADERS
        at = match.end()
    return known >= 2 and (at == len(head) or head[at] in "\r\n")
