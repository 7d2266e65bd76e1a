"""Sound files of every format, and articles of one story, which the fuzzer mutates."""

from __future__ import annotations

import json
import plistlib
import random
from collections.abc import Sequence

from tests.corpus.formats import make
from tests.corpus.formats.make_pdf import pdf
from tests.corpus.formats.reviews.test_press_review import FIRST, HEADS, SECOND
from tests.corpus.formats.test_chats import CHAT, LONG, OTHER, STAMPS
from tests.corpus.formats.test_database import ARTICLES, LAYOUTS
from tests.corpus.formats.test_news_xml import G2, NITF
from tests.corpus.formats.test_saved_pages import ARCHIVE, MHTML, SAVED
from tests.corpus.formats.texts import ARABIC, FRENCH
from tests.hostile.texts import ALL, BODY, STORY

REVIEW = "أقوال الصحف ليوم الأربعاء"
_TABLE = (
    "title;outlet;date;text\n"
    f'"{ARABIC.title}";"{ARABIC.outlet}";{ARABIC.published};"{ARABIC.plain}"\n'
    f'"{FRENCH.title}";"{FRENCH.outlet}";{FRENCH.published};"{FRENCH.plain}"\n'
)
_RIS = (
    f"TY  - NEWS\nTI  - {ARABIC.title}\nAU  - البقالي, ليلى\nJO  - {ARABIC.outlet}\nPY  - 2024/03/05\n"
    f"AB  - {' '.join(ARABIC.before)}\nER  - \n"
)
_RTF = (
    r"{\rtf1\ansi\ansicpg1256{\fonttbl{\f0\fcharset178 Arial;}}\f0 "
    + "".join(f"\\u{ord(c)}?" if ord(c) > 127 else c for c in " ".join(ARABIC.before))
    + r"\par{\b Hi}\par}"
)
_SITE = (
    f"<html><head><title>{ARABIC.title} | Culture / {ARABIC.outlet} - x</title>"
    f'<meta property="og:site_name" content="{ARABIC.outlet} : شعار طويل من كلمات كثيرة جدا وأكثر">'
    '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Le Phare"},'
    f'"author":[{{"name":"x"}}],"datePublished":"2024-03-05T10:00:00Z","headline":{json.dumps(ARABIC.title)}}}</script>'
    '<link rel="canonical" href="https://www.phare.example/2024/03/x.html"></head><body><article>'
    + "".join(f"<p>{block}</p>" for block in ARABIC.blocks)
    + "</article></body></html>"
)
_OPML = '<opml version="2.0"><body><outline xmlUrl="http://[::1/x"/><outline url="https://x.example/f"/></body></opml>'


def _review() -> str:
    """A press review in lines that count."""
    lines = (
        f"{n}- {outlet}: {title}\n{text}"
        for n, ((outlet, title), text) in enumerate(zip(HEADS, (FIRST, SECOND), strict=True), 1)
    )
    return f"{REVIEW}\n\n" + "\n".join(lines)


def _chat(name: str) -> bytes:
    stamp, sender = STAMPS[name]
    return "\n".join(f"{stamp}{line}" for line in (f"{sender}{LONG}\n{OTHER}", f"{sender}{FIRST}")).encode()


def seeds() -> dict[str, bytes]:
    """A sound file of each format, by its name."""
    both = (ARABIC, FRENCH)
    review = "".join(f"\n## {outlet} : {title}\n\n{FIRST}\n" for outlet, title in HEADS)
    return {
        "a.txt": ARABIC.plain.encode(),
        "f.txt": FRENCH.plain.encode("cp1252", "replace"),
        "h.txt": BODY.format(ALL).encode("utf-8", "surrogatepass"),
        "a.html": make.html(ARABIC),
        "f.html": make.html(FRENCH, classes=False),
        "site.html": _SITE.encode(),
        "a.md": make.markdown(ARABIC),
        "a.jsonl": make.json_lines(*both),
        "a.rss": make.rss(*both),
        "a.atom": make.atom(*both),
        "a.docx": make.docx(ARABIC),
        "a.odt": make.odt(ARABIC),
        "a.epub": make.epub(*both),
        "a.eml": make.mail(ARABIC),
        "a.mbox": make.mbox(*both),
        "a.warc": make.warc(*both),
        "a.zip": make.zipped(*both),
        "a.gz": make.gzipped(ARABIC),
        "a.pdf": pdf(ARABIC),
        "a.csv": _TABLE.encode(),
        "a.ris": _RIS.encode(),
        "a.rtf": _RTF.encode(),
        "a.mhtml": MHTML,
        "a.webarchive": SAVED["webarchive"],
        "x.webarchive": plistlib.dumps(ARCHIVE, fmt=plistlib.FMT_XML),
        "telegram.json": json.dumps(CHAT, ensure_ascii=False).encode(),
        "nitf.xml": NITF.encode(),
        "g2.xml": G2.encode(),
        "a.opml": _OPML.encode(),
        "review.txt": _review().encode(),
        "review.md": f"# {REVIEW}\n{review}".encode(),
        "review.eml": f"Subject: {REVIEW}\nContent-Type: text/plain; charset=utf-8\n\n{_review()}".encode(),
        **{f"whatsapp-{n}.txt": _chat(name) for n, name in enumerate(STAMPS)},
        **{
            f"{layout.__name__}.txt": "\n".join(
                line for article in ARTICLES for line in (*layout(article), "")
            ).encode()
            for layout in LAYOUTS
        },
    }


def story(chance: random.Random, tokens: Sequence[bytes]) -> bytes:
    """Articles of one story as lines of JSON, with words cut, doubled and put in each other's place."""
    words = [word for sentence in STORY for word in sentence.split()]
    lines = []
    for n in range(chance.choice((2, 2, 3, 4))):
        told = [sentence.split(" ") for sentence in chance.choices(STORY, k=chance.choice((1, 3, 6, 12)))]
        for sentence in told:
            for _ in range(chance.choice((0, 0, 0, 1, 1, 3))):
                at = chance.randrange(len(sentence) + 1)
                kind = chance.randrange(6)
                if kind == 0:
                    del sentence[at : at + chance.choice((1, 2, 5))]
                elif kind == 1:
                    sentence[at:at] = [chance.choice(words)] * chance.choice((1, 1, 1, 40))
                elif kind == 2:
                    sentence[at : at + 1] = [chance.choice(words)]
                elif kind == 3:
                    sentence[at:at] = chance.choice(STORY).split(" ")
                elif kind == 4:
                    sentence[at:at] = [chance.choice(tokens).decode("utf-8", "replace")]
                else:
                    sentence[at : at + 1] = ["".join(sentence[at : at + 2])]
        parts = chance.choice((" ", " ", "\n\n"))
        made = {
            "title": " ".join(chance.choice(told)[:9]) + chance.choice(("", "", ALL)),
            "outlet": chance.choice(("المشرق الجديد", "صوت الساحل", "Le Phare", f"x{ALL}", "مجلة")),
            "published": chance.choice(("2031-05-06", "2031-05-07", "2031-13-40", "")),
            "url": chance.choice(("https://phare.example/1", "http://[::1", "x", "")),
            "id": f"{n}",
            "text": parts.join(" ".join(sentence) for sentence in told),
        }
        lines.append(json.dumps(made, ensure_ascii=False))
    return "\n".join(lines).encode("utf-8", "surrogatepass")
