"""Files of each format made from a text, with what stands around articles in such files."""

from __future__ import annotations

import gzip
import io
import json
import mailbox
import tempfile
import zipfile
from email.message import EmailMessage
from html import escape
from pathlib import Path

from tests.corpus.formats.texts import Text

# What a page, book or mail says around an article; none of it may be in what is read.
MENU = {"ar": "الرئيسية سياسة اقتصاد رياضة", "fr": "Accueil Politique Économie Sport"}
RELATED = {"ar": "أسعار الزيتون تتراجع في الأسواق", "fr": "Le prix des olives recule sur les marchés"}
READ_ALSO = {"ar": "اقرأ أيضا", "fr": "Lire aussi"}
CAPTION = {"ar": "صورة من الأرشيف", "fr": "Photo d'archives"}
COOKIES = {
    "ar": "نستخدم ملفات تعريف الارتباط من أجل تحسين تجربتك على هذا الموقع وعرض ما يهمك من الإعلانات.",
    "fr": "Nous utilisons des cookies pour améliorer votre expérience sur ce site et vous proposer des offres.",
}
COMMENT = {
    "ar": "خبر جميل جدا، شكرا لكل من عمل على هذا المشروع، وننتظر من المسؤولين الالتفات إلى باقي الأحياء أيضا.",
    "fr": "Très bonne nouvelle pour tout le monde, merci à ceux qui se sont battus pour que cela se fasse enfin.",
}
COMMENTS = {"ar": "التعليقات", "fr": "Commentaires"}
BOILERPLATE = (MENU, RELATED, READ_ALSO, CAPTION, COOKIES, COMMENT)


def html(text: Text, charset: str = "utf-8", *, classes: bool = True) -> bytes:
    code = text.language

    def named(name: str) -> str:
        return f' class="{name}"' if classes else ""

    def paragraphs(blocks: tuple[str, ...]) -> str:
        return "".join(f"<p>{escape(block)}</p>\n" for block in blocks)

    page = f"""<!DOCTYPE html>
<html lang="{code}"><head><meta charset="{charset}"><title>{escape(text.title)} - {escape(text.outlet)}</title>
<meta property="og:site_name" content="{escape(text.outlet)}">
<meta property="og:title" content="{escape(text.title)}">
<meta property="article:published_time" content="{text.published}T23:30:00+01:00">
<meta name="author" content="{escape(text.author)}"><script>var menu = "{MENU[code]}";</script></head>
<body><div{named("cookie-notice")}><p>{COOKIES[code]}</p></div>
<div{named("navbar")}><ul>{"".join(f'<li><a href="/x">{word}</a></li>' for word in MENU[code].split())}</ul></div>
<div><h1>{escape(text.title)}</h1>
<figure><img src="a.jpg"><figcaption>{CAPTION[code]}</figcaption></figure>
<div{named("entry-content")}>{paragraphs(text.before)}
<p><a href="/y">{READ_ALSO[code]}: {RELATED[code]}</a></p>
<h2>{escape(text.heading)}</h2>{paragraphs(text.after)}</div></div>
<div{named("related")}><h3>{READ_ALSO[code]}</h3><ul><li><a href="/y">{RELATED[code]}</a></li></ul></div>
<div{named("comments")}><h3>{COMMENTS[code]}</h3><p>{COMMENT[code]}</p>
<form><input name="name"><textarea></textarea><button>OK</button></form></div>
</body></html>"""
    return page.encode(charset, errors="xmlcharrefreplace")


def markdown(text: Text) -> bytes:
    front = f"---\ntitle: {text.title}\ndate: {text.published}\nauthor: {text.author}\nsource: {text.outlet}\n---\n"
    before = "\n\n".join(text.before)
    after = "\n\n".join(text.after)
    link = f"[{READ_ALSO[text.language]}: {RELATED[text.language]}](https://example.org/y)"
    return f"{front}\n# {text.title}\n\n{before}\n\n{link}\n\n## {text.heading}\n\n{after}\n".encode()


def record(text: Text, /, **names: str) -> dict[str, str]:
    """A JSON record with its fields under the names given."""
    fields = {
        "title": text.title,
        "text": "\n".join(text.blocks),
        "source": text.outlet,
        "author": text.author,
        "date": f"{text.published}T08:00:00Z",
    }
    return {names.get(role, role): value for role, value in fields.items()}


def json_lines(*texts: Text) -> bytes:
    return "".join(json.dumps(record(text), ensure_ascii=False) + "\n" for text in texts).encode()


def rss(*texts: Text, whole: bool = True) -> bytes:
    def item(text: Text) -> str:
        body = "".join(f"<p>{escape(block)}</p>" for block in text.blocks)
        content = f"<content:encoded><![CDATA[{body}]]></content:encoded>" if whole else ""
        return f"""<item><title>{escape(text.title)}</title><link>https://example.org/{text.language}</link>
<description>{escape(text.before[0][:90])} [&#8230;]</description>{content}
<dc:creator>{escape(text.author)}</dc:creator><pubDate>Tue, 05 Mar 2024 00:30:00 +0100</pubDate></item>"""

    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>{escape(texts[0].outlet)}</title><link>https://example.org/</link>
{"".join(item(text) for text in texts)}</channel></rss>""".encode()


def atom(*texts: Text) -> bytes:
    def entry(text: Text) -> str:
        body = escape("".join(f"<p>{escape(block)}</p>" for block in text.blocks))
        return f"""<entry><title>{escape(text.title)}</title><link href="https://example.org/{text.language}"/>
<id>tag:example.org,2024:{text.language}</id><updated>{text.published}T10:00:00+01:00</updated>
<author><name>{escape(text.author)}</name></author><content type="html">{body}</content></entry>"""

    return f"""<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom">
<title>{escape(texts[0].outlet)}</title>{"".join(entry(text) for text in texts)}</feed>""".encode()


def docx(text: Text) -> bytes:
    import docx as python_docx

    document = python_docx.Document()
    document.core_properties.author = text.author
    document.add_heading(text.title, 0)
    for block in text.before:
        document.add_paragraph(block)
    document.add_heading(text.heading, 2)
    for block in text.after[:-1]:
        document.add_paragraph(block)
    cell = document.add_table(rows=1, cols=1).rows[0].cells[0]
    cell.text = text.after[-1]
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def packed(files: dict[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def odt(text: Text) -> bytes:
    def paragraph(block: str) -> str:
        first, _, rest = escape(block).partition(" ")
        note = "<text:note><text:note-body><text:p>حاشية</text:p></text:note-body></text:note>"
        return f"<text:p><text:span>{first}</text:span><text:s/>{rest}{note}</text:p>"

    body = "".join(map(paragraph, text.before))
    after = "".join(map(paragraph, text.after))
    spaces = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
        'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'
    )
    content = f"""<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}><office:body><office:text>
<text:h text:outline-level="1">{escape(text.title)}</text:h>{body}
<text:h text:outline-level="2">{escape(text.heading)}</text:h>{after}</office:text></office:body>
</office:document-content>"""
    meta = f"""<office:document-meta {spaces}><office:meta><meta:initial-creator>{escape(text.author)}
</meta:initial-creator></office:meta></office:document-meta>"""
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": "<manifest/>",
            "content.xml": content,
            "meta.xml": meta,
        }
    )


def epub(*texts: Text) -> bytes:
    files: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container><rootfile full-path="OEBPS/a.opf"/></container>',
        "OEBPS/nav.xhtml": f"<html><body><nav><a href='c0.xhtml'>{texts[0].title}</a></nav></body></html>",
        "OEBPS/cover.xhtml": "<html><body><p>2024</p></body></html>",
    }
    for number, text in enumerate(texts):
        body = "".join(f"<p>{escape(block)}</p>" for block in text.before)
        after = "".join(f"<p>{escape(block)}</p>" for block in text.after)
        files[f"OEBPS/c{number}.xhtml"] = (
            f'<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title>'
            f"</head><body><h1>{escape(text.title)}</h1>{body}<h2>{escape(text.heading)}</h2>{after}</body></html>"
        )
    chapters = [f"c{number}" for number in range(len(texts))]
    items = "".join(f'<item id="{name}" href="{name}.xhtml"/>' for name in ("cover", *chapters))
    spine = "".join(f'<itemref idref="{name}"/>' for name in ("cover", "nav", *chapters))
    files[
        "OEBPS/a.opf"
    ] = f"""<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">
<metadata><dc:title>{escape(texts[0].outlet)}</dc:title><dc:creator>{escape(texts[0].author)}</dc:creator>
<dc:date>{texts[0].published}</dc:date><dc:publisher>{escape(texts[0].outlet)}</dc:publisher></metadata>
<manifest><item id="nav" href="nav.xhtml" properties="nav"/>{items}</manifest><spine>{spine}</spine></package>"""
    return packed(files)


def mail(text: Text, *, as_html: bool = True) -> bytes:
    message = EmailMessage()
    message["From"] = f"{text.outlet} <news@example.org>"
    message["To"] = "reader@example.org"
    message["Subject"] = text.title
    message["Date"] = "Tue, 05 Mar 2024 00:30:00 +0100"
    message.set_content("\n\n".join(text.blocks), charset="utf-8", cte="base64")
    if as_html:
        body = "".join(f"<tr><td><p>{escape(block)}</p></td></tr>" for block in text.blocks)
        message.add_alternative(f"<html><body><table>{body}</table></body></html>", subtype="html")
    return message.as_bytes()


def mbox(*texts: Text) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "box")
        box = mailbox.mbox(str(path))
        for text in texts:
            box.add(mail(text))
        box.close()
        return path.read_bytes()


def warc(*texts: Text) -> bytes:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    stream = io.BytesIO()
    writer = WARCWriter(stream, gzip=True)
    for text in texts:
        for status, body in (("404 Not Found", b"<p>gone</p>"), ("200 OK", html(text))):
            headers = StatusAndHeaders(
                status, [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1"
            )
            url = f"https://example.org/{text.language}/{status[:3]}"
            writer.write_record(
                writer.create_warc_record(url, "response", payload=io.BytesIO(body), http_headers=headers)
            )
    return stream.getvalue()


def zipped(*texts: Text) -> bytes:
    return packed(
        {
            "news/a.html": html(texts[0]),
            "news/b.txt": texts[1].plain,
            "news/style.css": "p { margin: 0 }",
            "__MACOSX/x": "x",
        }
    )


def gzipped(text: Text) -> bytes:
    return gzip.compress(html(text), mtime=0)
