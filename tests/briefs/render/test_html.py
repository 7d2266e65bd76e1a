"""HTML, read back by a parser."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

import pytest
from msgspec import structs
from msgspec.structs import replace

from briefs import LABELS, render
from briefs.brief import ProblemNote
from briefs.references import describe
from tests.briefs.examples import HOSTILE, check_snapshot, dossier, hostile, single

Attributes = dict[str, str | None]
VOID = {"meta", "br"}


@dataclass
class Page(HTMLParser):
    """What a page holds: its elements with their attributes, and the text of each list item and heading."""

    elements: list[tuple[str, Attributes]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    open_tags: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open_tags.append(tag)
        if tag in ("li", "title", "h1", "h2", "h3"):
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open_tags.pop() == tag

    def handle_data(self, data: str) -> None:
        if any(tag in ("li", "title", "h1", "h2", "h3") for tag in self.open_tags):
            self.texts[-1] += data

    def tags(self) -> list[str]:
        return [tag for tag, _ in self.elements]

    def attributes(self, tag: str) -> list[Attributes]:
        return [attributes for name, attributes in self.elements if name == tag]


def read(html: str) -> Page:
    page = Page()
    page.feed(html)
    page.close()
    assert page.open_tags == []
    return page


@pytest.mark.parametrize("code", ["ar", "fr"])
def test_a_brief_looks_like_its_golden_file(code: str) -> None:
    check_snapshot(f"brief.{code}.html", render(dossier(), "html", LABELS[code]))


def test_hostile_text_is_read_back_as_it_stands_and_makes_no_element() -> None:
    brief = hostile()
    page = read(render(brief, "html", LABELS["en"]))
    assert set(page.tags()) <= {
        *("html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "ol", "ul", "li"),
        *("section", "span", "bdi", "a", "b", "time"),
    }
    assert page.texts[:2] == [brief.title, brief.title]
    for text in HOSTILE:
        assert f"{text}\xa0[1; also 2]" in page.texts
        assert text in page.texts
    assert page.tags().count("b") == len(brief.timeline)  # their dates
    for fact in brief.facts:
        assert f"{describe(fact, LABELS['en'])}\xa0[1]" in page.texts
    assert f"{brief.problems[0].source}: {brief.problems[0].reason}" in page.texts


def test_a_reason_is_told_in_the_language_of_the_labels() -> None:
    brief = replace(dossier(), problems=[ProblemNote(source="d/a.jsonl", reason="line 12: broken JSON")])
    output = render(brief, "html", LABELS["ar"])
    assert "<li><bdi>d/a.jsonl</bdi>: السطر <bdi>12</bdi>: بيانات JSON معطوبة</li>" in output
    output = render(brief, "html", LABELS["en"])
    assert "<li><bdi>d/a.jsonl</bdi>: <bdi>line 12: broken JSON</bdi></li>" in output


def test_what_varies_in_a_reason_makes_no_element() -> None:
    reason = f"damaged: it has no {HOSTILE[0]}"
    page = read(
        render(
            replace(dossier(), problems=[ProblemNote(source="a.odt", reason=reason)]), "html", LABELS["fr"]
        )
    )
    assert f"a.odt: endommagé : il y manque {HOSTILE[0]}" in page.texts


def test_no_attribute_comes_from_a_text() -> None:
    page = read(render(hostile(), "html", LABELS["en"]))
    names = {name for _, attributes in page.elements for name in attributes}
    assert names <= {"lang", "dir", "charset", "name", "content", "id", "class", "href", "datetime", "rel"}
    assert all(str(attributes["href"]).startswith("#") for attributes in page.attributes("a"))


def test_the_page_needs_nothing_else() -> None:
    output = render(dossier(), "html", LABELS["ar"])
    assert "<script" not in output
    assert not any(word in output for word in ("src=", "url(", "@import", "<link", "http:", "https:"))
    assert '<meta charset="utf-8">' in output
    assert "@media print" in output


@pytest.mark.parametrize(("code", "direction"), [("ar", "rtl"), ("fr", "ltr"), ("en", "ltr")])
def test_the_page_runs_as_its_labels_do(code: str, direction: str) -> None:
    page = read(render(dossier(), "html", LABELS[code]))
    assert page.attributes("html") == [{"lang": code, "dir": direction}]


def test_every_sentence_runs_as_its_own_language_does() -> None:
    page = read(render(dossier(), "html", LABELS["ar"]))
    sections = [(section["lang"], section["dir"]) for section in page.attributes("section")]
    assert sections == [("ar", "rtl"), ("ar", "rtl"), ("fr", "ltr")]
    assert page.attributes("h1") == [{"lang": "ar", "dir": "rtl"}]
    sources = [item for item in page.attributes("li") if str(item.get("id")).startswith("source-")]
    assert [(item["lang"], item["dir"]) for item in sources] == [("ar", "rtl"), ("ar", "rtl"), ("fr", "ltr")]


def test_references_lead_to_the_list_of_articles() -> None:
    page = read(render(dossier(), "html", LABELS["ar"]))
    targets = {f"#{attributes['id']}" for _, attributes in page.elements if "id" in attributes}
    assert targets >= {"#source-1", "#source-2", "#source-3", "#line-1", "#line-2", "#article-1"}
    links = [str(link["href"]) for link in page.attributes("a")]
    assert set(links) <= targets
    assert links[:4] == ["#source-1", "#source-2", "#source-3", "#source-2"]


def test_the_list_leads_back_to_the_lines_that_cite_an_article() -> None:
    output = render(dossier(), "html", LABELS["en"])
    entries = [line for line in output.splitlines() if line.startswith('<li id="source-')]
    assert ["#line-1" in entry for entry in entries] == [True, True, True]
    assert ["#line-2" in entry for entry in entries] == [False, True, False]


def test_a_source_that_is_an_address_is_a_link_and_no_other_is() -> None:
    brief = dossier()
    sources = ["https://example.org/a?b=1&c='2'", "javascript:alert(1)", 'https://example.org/" onclick=x']
    articles = [structs.replace(a, source=s) for a, s in zip(brief.articles, sources, strict=True)]
    page = read(render(structs.replace(brief, articles=articles), "html", LABELS["en"]))
    outside = [link["href"] for link in page.attributes("a") if not str(link["href"]).startswith("#")]
    assert outside == sources[:1]
    assert all("onclick" not in attributes for _, attributes in page.elements)


def test_dates_are_times_where_they_are_dates() -> None:
    page = read(render(dossier(), "html", LABELS["en"]))
    told = [str(time["datetime"]) for time in page.attributes("time")]
    assert told
    assert all(re.fullmatch(r"\d{4}(-\d\d){0,2}", time) for time in told)


def test_every_fact_runs_as_its_article_does() -> None:
    page = read(render(dossier(), "html", LABELS["fr"]))
    assert {"lang": "ar", "dir": "rtl"} in page.attributes("bdi")


def test_a_set_of_one_article_is_summed_up_once() -> None:
    output = render(single(), "html", LABELS["fr"])
    assert output.count("Le vieux port a rouvert") == 1
    assert "<section" not in output


def test_a_date_is_written_for_a_reader_and_told_to_a_machine() -> None:
    html = render(dossier(), "html")
    assert '<time datetime="2023-05-14">14 مايو 2023</time>' in html
    assert re.findall(r"(?<=>)[^<]*\d{4}-\d\d-\d\d[^<]*(?=<)", html) == []


def test_a_date_that_runs_otherwise_than_the_words_it_explains_is_set_apart() -> None:
    brief = dossier()
    facts = [replace(fact, iso="2024-05-06") if fact.kind == "date" else fact for fact in brief.facts]
    other = render(replace(brief, facts=facts), "html", LABELS["en"])
    assert '<time datetime="2024-05-06">الأسبوع المقبل (<bdi>6 May 2024</bdi>)</time>' in other
    own = render(replace(brief, facts=facts), "html", LABELS["ar"])
    assert '<time datetime="2024-05-06">الأسبوع المقبل (6 مايو 2024)</time>' in own


def test_printed_a_sentence_is_painted_in_one_go() -> None:
    html = render(dossier(), "html")
    sheet = html[html.index("@media print") :]
    assert re.search(r"\.note \{[^}]*opacity: 1;[^}]*font-size: inherit", sheet)


def test_a_page_from_right_to_left_names_its_side_for_printers_that_know_no_start() -> None:
    named = "body { text-align: right; text-align: start; }"
    assert named in render(dossier(), "html")
    assert named not in render(dossier(), "html", LABELS["fr"])


def test_words_of_the_labels_have_their_own_direction_within_a_line_that_runs_the_other_way() -> None:
    brief = dossier()
    arabic = next(article.id for article in brief.articles if article.language == "ar")
    html = render(brief, "html", LABELS["fr"])
    lines = re.findall(r'<li id="line-\d+" lang="ar" dir="rtl">(.*?)</li>', html)
    assert lines
    assert all('<span class="note" lang="fr" dir="ltr">[<a' in line for line in lines)
    assert any(arabic == line.article for line in brief.summary)
    days = re.findall(r'<li id="source-\d+" lang="ar" dir="rtl">.*?(<[^<]*><time[^>]*>)', html)
    assert {re.sub(r' datetime="[^"]*"', "", day) for day in days} == {'<bdi lang="fr" dir="ltr"><time>'}
    own = render(brief, "html", LABELS["ar"])
    assert not re.search(r'<li[^>]* lang="ar"[^>]*>[^\n]*<span class="note" lang', own)


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_a_reference_is_never_alone_on_a_line(language: str) -> None:
    html = render(dossier(), "html", LABELS[language])
    marks = re.findall(r'(.{6})<span class="note"[^>]*>\[<a', html)
    assert marks
    assert set(marks) == {"&nbsp;"}
