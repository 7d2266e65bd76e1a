"""Briefs and readings for tests, and the golden files they are compared with."""

from __future__ import annotations

import os
from pathlib import Path

from briefs.brief import (
    ArticleBrief,
    ArticleNote,
    Brief,
    FactNote,
    Passage,
    ProblemNote,
    Related,
    SummaryLine,
)
from briefs.facts import FactsReport
from briefs.reading import ReadArticle, Reading, SentenceSpan

SNAPSHOTS = Path(__file__).parents[1] / "snapshots"
# Set it to write the golden files anew, then look at the change before it is kept:
# MUJAZ_RENEW_SNAPSHOTS=1 pytest tests/briefs
RENEW = "MUJAZ_RENEW_SNAPSHOTS"

HOSTILE = (
    "<script>alert(\"1\")</script> & <b onclick='x'>",
    "</script><!-- --> ]]> &lt; &amp;",
    "**bold** _it_ `code` [link](http://example.org) ![image](x.png)",
    "# heading | cell ~~gone~~ <http://example.org>",
    "- item",
    "+ item",
    "* item",
    "1. item",
    "2024. كان عاما جافا",
    "3) third",
    "> quoted",
    "\\* \\",
    "\"straight\" 'single' «ar» “curly”",
    "---",
    "{{ template }} ${x} %s {0}",
)
"""Texts that mean something to HTML, Markdown, JSON or a template."""


def line_of(text: str, article: str, start: int = 0, also: list[Related] | None = None) -> SummaryLine:
    """A line of a summary."""
    return SummaryLine(
        text=text, article=article, start=start, end=start + len(text), score=0.5, also=also or []
    )


def passage_of(text: str, article: str, start: int = 0) -> Passage:
    """Some words of an article."""
    return Passage(text=text, article=article, start=start, end=start + len(text))


def related_of(text: str, article: str, start: int = 0) -> Related:
    """A sentence of another article that says the same."""
    return Related(text=text, article=article, start=start, end=start + len(text))


def article_of(
    id: str,  # noqa: A002 the article's own field
    *lines: str,
    title: str = "عنوان",
    language: str = "ar",
    outlet: str | None = None,
    published: str | None = None,
    source: str | None = None,
) -> ArticleBrief:
    """An article of a brief, its summary made of lines."""
    return ArticleBrief(
        id=id,
        title=title,
        source=source or f"{id}.txt",
        outlet=outlet,
        author=None,
        published=published,
        language=language,
        short=False,
        also=[],
        words=40,
        sentences=5,
        summary=[line_of(text, id) for text in lines],
    )


def dossier() -> Brief:
    """A brief with everything in it: two languages, lines that others say too, a source that failed."""
    reopened = "أعادت البلدية فتح الميناء القديم أمام قوارب الصيد."
    again = "فتح الميناء القديم أبوابه أمام قوارب الصيد من جديد."
    cost = "كلفت الأشغال 48 مليون درهم."
    french = "Le vieux port a rouvert aux bateaux de pêche."
    return Brief(
        title="الميناء القديم يعود إلى الصيادين",
        language="ar",
        method="mujaz",
        summary=[
            line_of(
                reopened, "almarsad", 34, [related_of(again, "assahil"), related_of(french, "le-phare", 12)]
            ),
            line_of(cost, "assahil", 53),
        ],
        articles=[
            article_of(
                "almarsad",
                reopened,
                title="الميناء القديم يعود إلى الصيادين",
                outlet="المرصد البحري",
                published="2023-05-14",
                source="dossier/almarsad.txt",
            ),
            article_of("assahil", again, cost, title="فتح الميناء…", source="dossier/assahil.txt"),
            article_of(
                "le-phare",
                french,
                title="Le port rouvre",
                language="fr",
                outlet="Le Phare",
                source="dossier/le-phare.txt",
            ),
        ],
        facts=[
            FactNote(
                kind="person",
                value="سعيد الشرقي",
                articles=1,
                mentions=[passage_of("سعيد الشرقي", "assahil", 80)],
                role=["رئيس الميناء"],
            ),
            FactNote(
                kind="date",
                value="الأسبوع المقبل",
                articles=1,
                mentions=[passage_of("الأسبوع المقبل", "assahil", 99)],
                iso=None,
            ),
            FactNote(
                kind="number",
                value="48 مليون درهم",
                articles=1,
                mentions=[passage_of("48 مليون درهم", "assahil", 66)],
                number=48_000_000,
                unit="درهم",
            ),
            FactNote(
                kind="quote",
                value="هذا يوم عيد",
                articles=2,
                mentions=[
                    passage_of("هذا يوم عيد", "almarsad", 120),
                    passage_of("هذا يوم عيد", "assahil", 130),
                ],
                speaker="سعيد الشرقي",
            ),
        ],
        problems=[ProblemNote(source="dossier/photo.jpg", reason="not text: the file holds binary data")],
    )


def report() -> FactsReport:
    """The facts of the dossier on their own, with a range of large numbers besides."""
    brief = dossier()
    names = [name for name in ArticleNote.__struct_fields__ if name != "text"]
    return FactsReport(
        language="ar",
        facts=[
            *brief.facts,
            FactNote(
                kind="number",
                value="بين 1234567 و2345678 نسمة",
                articles=1,
                mentions=[passage_of("بين 1234567 و2345678 نسمة", "assahil", 150)],
                number=(1234567.0, 2345678.0),
                unit="نسمة",
            ),
        ],
        articles=[
            ArticleNote(**{name: getattr(article, name) for name in names}) for article in brief.articles
        ],
        problems=brief.problems,
    )


def single() -> Brief:
    """A brief of one article, whose summary is the set's."""
    text = "Le vieux port a rouvert aux bateaux de pêche."
    return Brief(
        title="Le port rouvre",
        language="fr",
        method="lead",
        summary=[line_of(text, "le-phare")],
        articles=[article_of("le-phare", text, title="Le port rouvre", language="fr")],
        facts=[],
        problems=[],
    )


def hostile() -> Brief:
    """A brief whose every text means something to some format."""
    return Brief(
        title=HOSTILE[0],
        language="fr",
        method="mujaz",
        summary=[line_of(text, "a", also=[related_of(text, "b")]) for text in HOSTILE],
        articles=[
            article_of("a", *HOSTILE, title=HOSTILE[1], language="fr", outlet=HOSTILE[0], source=HOSTILE[2]),
            article_of("b", title=HOSTILE[8], language="ar", outlet=HOSTILE[3], source=HOSTILE[0]),
        ],
        facts=[
            FactNote(
                kind="person",
                value=text,
                articles=1,
                mentions=[passage_of(text, "a")],
                role=[HOSTILE[(n + 1) % len(HOSTILE)]],
            )
            for n, text in enumerate(HOSTILE[:8])
        ],
        problems=[ProblemNote(source=HOSTILE[0], reason=HOSTILE[1])],
    )


def reading() -> Reading:
    """Two articles as read, one with headings and lines set aside, and a source that failed."""
    blocks = (
        ["# الميناء القديم يعود"],
        ["فتح الميناء أبوابه.", "حضر البحارة."],
        ["# أرقام"],
        ["كلفت الأشغال 48 مليونا."],
    )
    text = "\n\n".join(" ".join(block) for block in blocks).replace("# ", "")
    spans: list[SentenceSpan] = []
    for block in blocks:
        for sentence in block:
            start = text.index(sentence.removeprefix("# "), spans[-1].end if spans else 0)
            end = start + len(sentence.removeprefix("# "))
            spans.append(SentenceSpan(start=start, end=end, heading=sentence.startswith("# ")))
    return Reading(
        articles=[
            ReadArticle(
                id="almarsad",
                title="الميناء القديم يعود",
                source="dossier/almarsad.txt",
                outlet="المرصد البحري",
                author=None,
                short=False,
                also=[],
                published="2023-05-14",
                language="ar",
                text=text,
                sentences=spans,
                removed=["الرئيسية » أخبار", "اترك تعليقا"],
            ),
            ReadArticle(
                id="le-phare",
                title=None,
                source="dossier/le-phare.txt",
                outlet=None,
                author=None,
                short=False,
                also=[],
                published=None,
                language="fr",
                text="Le port rouvre.",
                sentences=[SentenceSpan(start=0, end=15, heading=False)],
                removed=[],
            ),
        ],
        problems=[ProblemNote(source="dossier/photo.jpg", reason="not text: the file holds binary data")],
    )


def check_snapshot(name: str, output: str) -> None:
    """Compare an output with its golden file, or write the file where that is asked for."""
    path = SNAPSHOTS / name
    if os.environ.get(RENEW):
        path.write_text(output, encoding="utf-8")
    assert output == path.read_text(encoding="utf-8"), (
        f"if it is meant to change: {RENEW}=1 pytest tests/briefs"
    )
