"""Texts that try to be more than text, in every place that is shown."""

from __future__ import annotations

import io
import json
import zipfile
from email.message import EmailMessage
from html import escape
from pathlib import Path
from xml.sax.saxutils import escape as escape_xml

# Sequences of ECMA-48 and xterm, the same by C1 controls, bidi controls, tags, markup of Rich, Markdown and HTML,
# formulas, and what passes for a line of Mujaz' own.
PIECES = (
    "\x1b[31mأحمر\x1b[0m",
    "\x1b]0;عنوان\x07",
    "\x1b]52;c;eA==\x1b\\",
    "\x1b]8;;http://192.0.2.1/\x1b\\رابط\x1b]8;;\x1b\\",
    "\x9b2J\x9d0;x\x9c\x90q\x9c",
    "\x1bc\x1b(0\x0e",
    "\b\b\b\r\x00\x7f\v\f\x85\u2028",
    "\u202eمقلوب\u202c\u2066\u2069\u200f\u061c\u206f",
    "\ufeff\ufffe\u00ad\U000e0041\U000e007f",
    "[bold red]x[/] [@click=app.quit]y[/] [link=http://192.0.2.1]z[/]",
    "</p></script><script>alert(1)</script><img src=x onerror=alert(1)>",
    '=HYPERLINK("http://192.0.2.1") +1 @SUM(A1) -2+3',
    "\n---\n# x\n[1] y\n",
    "%s {0} ${HOME} `id` $(id)",
)
ALL = " ".join(PIECES)
BODY = (
    "فتحت البلدية الميناء القديم {0} أمام قوارب الصيد يوم 12 مايو 2019. "
    "وقال المدير سامي الجبلي: «إن الرصيف {0} جديد».\n\n"
    "وكلفت الأشغال {0} 300 مليون درهم. ويعمل في الميناء 12 صيادا {0} من سكان المدينة.\n"
)
# One story as several outlets tell it: what is denied, claimed by others, put in other places and days, counted
# otherwise, said by people who are called by an office, a last name, or not at all.
STORY = (
    "قدم وزير المالية سمير الجبلي استقالته إلى رئيس الحكومة مساء الأحد.",
    "نفى وزير المالية سمير الجبلي تقديم استقالته إلى رئيس الحكومة مساء الأحد.",
    "وقال الجبلي إن الاستقالة «لم تكتب قط».",
    "وأضاف أن الحكومة ماضية في عملها.",
    "وتابعت في بيان: «سنعود غدا».",
    "وأضافت الوزيرة هدى المنصوري، أمس، أن الأمر انتهى.",
    "انفجرت سيارة مفخخة في حي الزيتون وسط العاصمة صباح الاثنين وأدت إلى إصابة خمسة مدنيين.",
    "انفجرت سيارة مفخخة في حي المرجان وسط العاصمة صباح الاثنين وأدت إلى إصابة 12 مدنيا.",
    "تبنى تنظيم الصقر الهجوم الانتحاري الذي استهدف مقر الشرطة في المرجان اليوم الاثنين.",
    "أعلنت حركة النسر مسؤوليتها عن الهجوم الانتحاري الذي استهدف مقر الشرطة في المرجان اليوم الاثنين.",
    "قتل 7 مدنيين في غارة على مدينة المرجان يوم الأحد، بحسب المرصد.",
    "قتل 12 مدنيا في غارة على مدينة الزيتون يوم الجمعة، بحسب المرصد.",
    "ارتفعت حصيلة الغارة إلى 15 قتيلا و3,5 ملايين درهم من الخسائر.",
    "تحدث المدير التنفيذي للشركة الهولندية رويندرت زيلسترا طويلا.",
    "دعت إلى اللقاء المندوبة الدائمة لأيرلندا في الأمم المتحدة جيزلوتا ديرنغستروم.",
    "نشرت مجلة «المشرق الجديد» الخبر أول مرة.",
    "وقالت المجلة إن مراسلها كان في المكان.",
    "وقال المسؤول الفرنسي إن بلاده تتابع الأمر.",
    "وصل الوزير الفرنسي جان بيرتو إلى العاصمة يوم الثلاثاء الماضي.",
    "Le ministre Jean Bertaud a démenti avoir démissionné dimanche soir.",
    "The Falcon group claimed the attack on Monday, in which 12 people were killed.",
    "“We will be back tomorrow,” said Ms. Mansouri.",
)
_XML = str.maketrans({chr(c): None for c in [*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF]})


def is_safe(character: str) -> bool:
    """Whether a character may reach a terminal: no control but a line's end, no bidi control, no tag."""
    code = ord(character)
    if character == "\n":
        return True
    return not (
        code < 32
        or 0x7F <= code <= 0x9F
        or code in {0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0xFEFF, 0x2028, 0x2029}
        or 0x202A <= code <= 0x202E
        or 0x2060 <= code <= 0x206F
        or 0xD800 <= code <= 0xDFFF
        or 0xE0000 <= code <= 0xE0FFF
    )


def unsafe(text: str) -> list[str]:
    """The characters of a text that may not reach a terminal."""
    return sorted({f"U+{ord(c):04X}" for c in text if not is_safe(c)})


def _feed(title: str, items: str) -> bytes:
    return f"<rss version='2.0'><channel><title>{title}</title>{items}</channel></rss>".encode()


def story() -> str:
    """Three outlets' articles of one story, hostile around and inside what is told of them together."""
    parts = (STORY[:5] + STORY[6::2], STORY[1:6] + STORY[7::2], STORY[12:18] + STORY[:4])
    return "\n".join(
        json.dumps(
            {
                "title": f"{part[0]} {ALL}",
                "outlet": f"صحيفة {n} {ALL}",
                "author": ALL,
                "published": f"2031-05-0{n}",
                "text": " ".join(
                    f"{sentence[:-1]} {piece}." for sentence, piece in zip(part, PIECES * 2, strict=False)
                ),
            }
        )
        for n, part in enumerate(parts, 5)
    )


def sources(folder: Path) -> list[str]:
    """A source of each kind, hostile in all of its fields and in its name."""
    body = BODY.format(ALL)
    html = (
        f'<html><head><title>{escape(ALL)}</title><meta property="og:site_name" content="{escape(ALL)}">'
        f'<meta name="author" content="{escape(ALL)}"><link rel="canonical" href="http://u:p@192.0.2.1/{escape(ALL)}">'
        f"</head><body><article><h1>{escape(ALL)}</h1>"
        + "".join(f"<p>{escape(BODY.format(piece))}</p>" for piece in PIECES)
        + "</article></body></html>"
    )
    record = {
        name: f"{name} {ALL}" for name in ("title", "outlet", "author", "url", "id", "published", "language")
    }
    stored = {
        **{name: f"{name} {ALL}" for name in ("id", "title", "source", "outlet", "published", "author")},
        "language": "ar",
        "text": "فتح الميناء أبوابه أمس.",
        "removed": [ALL],
        "sentences": [{"start": 0, "end": 23, "heading": False}],
        "also": [{"source": ALL, "title": ALL}],
    }
    safe = ALL.translate(_XML)
    items = "".join(
        f"<item><title>{escape_xml(safe)}</title><link>http://u:p@192.0.2.1/{n}</link><author>{escape_xml(safe)}</author>"
        f"<guid>{escape_xml(safe)}</guid><description>{escape_xml(escape(BODY.format(safe)))}</description></item>"
        for n in range(2)
    )
    mail = EmailMessage()
    mail["Subject"] = " ".join(ALL.split())
    mail["From"] = "x <x@example.org>"
    mail.set_content(body)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(f"{ALL.replace('/', '|')}.txt", body)
        archive.writestr("\x1b[2J.zip", b"PK")
    files: dict[str, bytes] = {
        "plain.txt": f"{ALL}\n\n{body}".encode("utf-8", "surrogatepass"),
        "\x1b[31m\n\u202e[bold].txt": body.encode(),
        "=cmd.md": f"# {ALL}\n\n{body}".encode(),
        "page.html": html.encode(),
        "records.jsonl": json.dumps({**record, "text": body}).encode(),
        "stored.jsonl": json.dumps(stored).encode(),
        "story.jsonl": story().encode(),
        "feed.xml": _feed(escape_xml(safe), items),
        "mail.eml": mail.as_bytes(),
        "packed.zip": packed.getvalue(),
        "broken\x9b.pdf": b"%PDF-1.4 \x1b[2J",
        "broken.docx": b"PK\x03\x04\x1b[2J",
    }
    folder.mkdir(exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    with open(bytes(folder) + b"/\xff\xfe\x1b.txt", "wb") as file:  # noqa: PTH123 - a name that is no UTF-8
        file.write(body.encode())
    return [
        str(folder),
        f"{folder}/none\x1b[2J\u202e",
        f"http://u:p@[{ALL}",
        "no\x1b[2J*such",
        f"http://127.0.0.1:1/\x1b{ALL}",
    ]
