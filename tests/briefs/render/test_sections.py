"""The parts of a brief that compare articles, as rows."""

from __future__ import annotations

from msgspec.structs import replace

from briefs import LABELS
from briefs.brief import Brief, Conflict, ConflictValue, Exclusive, Gloss, Passage, Since
from briefs.render import render
from briefs.render.sections import Row, sections
from tests.briefs.examples import dossier

_PASSAGE = Passage(text="فُتح الرصيف.", article=dossier().articles[0].id, start=0, end=12)


def _given(value: str, *articles: int, published: str | None = None, outlier: bool = False) -> ConflictValue:
    brief = dossier()
    return ConflictValue(
        value=value,
        published=published,
        outlier=outlier,
        attributed=None,
        mentions=[
            Passage(text=value, article=brief.articles[n - 1].id, start=0, end=len(value)) for n in articles
        ],
    )


def _rows(conflict: Conflict, code: str = "ar") -> list[Row]:
    brief: Brief = replace(dossier(), conflicts=[conflict])
    labels = LABELS[code]
    return next(list(one.rows) for one in sections(brief, labels) if one.heading == labels.conflicts)


def test_a_difference_is_told_in_one_line_the_newest_last() -> None:
    values = [_given("12", 1, published="2024-05-01"), _given("15", 2, 3, published="2024-05-03")]
    (row,) = _rows(Conflict(about="القتلى", kind="figure", values=values, update=True))
    assert row.lead == "القتلى"
    assert row.text == "12 [1؛ 1 مايو 2024]؛ 15 [2، 3؛ 3 مايو 2024؛ الأحدث]"


def test_a_value_is_not_told_twice_where_it_is_part_of_the_name() -> None:
    values = [_given("2024", 1, 2), _given("2034", 3, outlier=True)]
    (row,) = _rows(Conflict(about="دورة الميناء 2024", kind="year", values=values))
    assert (row.lead, row.text) == ("دورة الميناء", "2024 [1، 2]؛ 2034 [3؛ يرجح أنه خطأ]")
    (row,) = _rows(Conflict(about="2024", kind="year", values=values))
    assert row.lead == "2024"


def test_wordings_of_a_quotation_stand_each_on_a_line_of_its_own() -> None:
    values = [_given("سنفتح الرصيف غدا", 1), _given("سنفتح الرصيف يوم الغد", 2)]
    rows = _rows(Conflict(about="رئيس الميناء", kind="quote", values=values))
    assert [row.level for row in rows] == [0, 1, 1]


def test_a_page_links_each_value_to_the_articles_that_give_it() -> None:
    values = [_given("12", 1), _given("15", 3)]
    brief = replace(dossier(), conflicts=[Conflict(about="القتلى", kind="figure", values=values)])
    page = render(brief, "html", LABELS["ar"])
    line = next(line for line in page.splitlines() if "<bdi>12</bdi>" in line)
    assert line.index("<bdi>12</bdi>") < line.index("#source-1") < line.index("<bdi>15</bdi>")
    assert line.index("<bdi>15</bdi>") < line.index("#source-3")


def test_what_one_article_alone_has_is_shown_with_its_brackets() -> None:
    brief = dossier()
    first = brief.articles[0]
    gloss = Gloss(start=7, text="سلمى", kind="speaker", source="x")
    one = Exclusive(
        text="وأضافت أن الرصيف جديد.", article=first.id, start=0, end=22, facts=[], glosses=[gloss]
    )
    brief = replace(brief, only=[one], summary=[])
    (row,) = next(s.rows for s in sections(brief, LABELS["ar"]) if s.heading == LABELS["ar"].only)
    assert row.text == "وأضافت [سلمى] أن الرصيف جديد."
    assert [part for part, supplied in row.stretches if supplied] == ["سلمى"]
    assert '<span class="note">[سلمى]</span>' in render(brief, "html", LABELS["ar"])


def test_that_nothing_is_new_since_an_earlier_brief_stands_on_the_page() -> None:
    nothing = Since(new=[], changed=[], gone=[], denied=[])
    labels = LABELS["ar"]
    for told, expected in (
        (nothing, [labels.nothing_new]),
        (replace(nothing, new=[_PASSAGE]), [_PASSAGE.text]),
    ):
        found = {one.heading: one.rows for one in sections(replace(dossier(), since=told), labels)}
        assert [row.text for row in found[labels.new]] == expected
        assert labels.changed not in found
    assert labels.new not in {one.heading for one in sections(dossier(), labels)}
