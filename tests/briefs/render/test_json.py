"""JSON and JSON Lines, checked against the schemas that are printed."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from msgspec.structs import replace

from briefs import LABELS, Brief, FactsReport, Options, Reading, compose, facts_report, render, render_file
from briefs.render.json import SCHEMAS, render_json, render_jsonl, render_reading_jsonl, render_schema
from corpus import read_all, sample_sources
from summarizer import extract_facts
from tests.briefs.examples import HOSTILE, check_snapshot, dossier, hostile, reading, report, single

BRIEFS = {"dossier": dossier(), "single": single(), "hostile": hostile()}
every_brief = pytest.mark.parametrize("brief", BRIEFS.values(), ids=BRIEFS)


@cache
def validator(name: str) -> Draft202012Validator:
    schema = json.loads(render_schema(name))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def with_text(brief: Brief) -> Brief:
    return replace(brief, articles=[replace(article, text="النص كاملا") for article in brief.articles])


def objects(jsonl: str) -> list[dict[str, Any]]:
    assert jsonl.endswith("\n")
    return [json.loads(line) for line in jsonl[:-1].split("\n")]


def test_a_brief_looks_like_its_golden_file() -> None:
    check_snapshot("brief.json", render(dossier(), "json", LABELS["ar"]))
    check_snapshot("brief.jsonl", render(dossier(), "jsonl", LABELS["ar"]))


def test_a_file_has_the_bytes_of_its_text() -> None:
    for name in ("json", "jsonl", "text"):
        assert render_file(dossier(), name, LABELS["ar"]) == render(dossier(), name, LABELS["ar"]).encode()


def test_a_reading_looks_like_its_golden_file() -> None:
    check_snapshot("reading.json", render_json(reading()))
    check_snapshot("reading.jsonl", render_reading_jsonl(reading()))


@every_brief
def test_a_brief_is_valid(brief: Brief) -> None:
    for one in (brief, with_text(brief)):
        validator("brief").validate(json.loads(render(one, "json", LABELS["ar"])))


@every_brief
def test_every_record_of_a_brief_is_valid(brief: Brief) -> None:
    for one in (brief, with_text(brief)):
        for record in objects(render(one, "jsonl", LABELS["ar"])):
            validator("brief-jsonl").validate(record)


def test_facts_on_their_own_and_each_of_their_records_are_valid() -> None:
    validator("facts").validate(json.loads(render_json(report())))
    records = objects(render_jsonl(report()))
    assert [record["type"] for record in records] == ["article"] * 3 + ["fact"] * 5 + ["problem"]
    for record in records:
        validator("facts-jsonl").validate(record)


def test_a_fact_has_the_fields_of_its_kind_alone() -> None:
    common = {"kind", "value", "articles", "mentions"}
    facts = json.loads(render_json(report()))["facts"]
    assert [set(fact) - common for fact in facts] == [
        *({"role"}, {"iso"}, {"number", "unit"}, {"speaker"}, {"number", "unit"}),
    ]
    assert facts[1]["iso"] is None
    assert facts[4]["number"] == [1234567, 2345678]


def test_a_reading_and_each_of_its_articles_are_valid() -> None:
    validator("read").validate(json.loads(render_json(reading())))
    validator("read").validate(json.loads(render_json(Reading(articles=[], problems=[]))))
    for record in objects(render_reading_jsonl(reading())):
        validator("read-jsonl").validate(record)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda brief: brief.pop("title"),
        lambda brief: brief.update(schema="mujaz/brief/3"),
        lambda brief: brief.update(language="arabic"),
        lambda brief: brief["summary"][0].update(start=-1),
        lambda brief: brief["summary"][0].pop("article"),
        lambda brief: brief["articles"][0].update(words="40"),
        lambda brief: brief["problems"][0].pop("reason"),
    ],
)
def test_the_schema_refuses_what_no_brief_is(spoil: Any) -> None:
    brief = json.loads(render(dossier(), "json", LABELS["ar"]))
    spoil(brief)
    assert not validator("brief").is_valid(brief)


@pytest.mark.parametrize("record", [{}, {"type": "fact", "kind": "mood"}, {"type": "problem", "source": "x"}])
def test_the_schema_refuses_what_no_record_is(record: dict[str, str]) -> None:
    assert not validator("brief-jsonl").is_valid(record)


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_says_which_schema_it_follows_and_documents_itself(name: str) -> None:
    output = render_schema(name)
    assert output.endswith("}\n")
    schema = json.loads(output)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert all(definition.get("description") for definition in schema["$defs"].values())


def test_another_schema_is_no_schema() -> None:
    with pytest.raises(KeyError):
        render_schema("timeline")


def test_the_keys_are_those_of_the_contract_in_its_order() -> None:
    brief = json.loads(render(with_text(dossier()), "json", LABELS["ar"]))
    assert list(brief) == [
        "schema",
        "title",
        "language",
        "method",
        "summary",
        "articles",
        "facts",
        "stories",
        "claims",
        "only",
        "conflicts",
        "compared",
        "copies",
        "timeline",
        "since",
        "problems",
    ]
    assert list(brief["summary"][0]) == ["text", "article", "start", "end", "score", "also", "glosses"]
    assert set(brief["summary"][0]["also"][0]) == {"article", "start", "end", "text", "relation"}
    assert list(brief["articles"][0]) == [
        *(
            "id",
            "title",
            "source",
            "outlet",
            "published",
            "author",
            "language",
            "short",
            "also",
            "words",
            "sentences",
            "text",
            "summary",
            "body",
        ),
    ]
    assert list(brief["problems"][0]) == ["source", "reason"]


def test_an_articles_text_is_there_where_it_is_asked_for_alone() -> None:
    plain, full = (
        json.loads(render(brief, "json", LABELS["ar"])) for brief in (dossier(), with_text(dossier()))
    )
    assert all("text" not in article for article in plain["articles"])
    assert all(article["text"] == "النص كاملا" for article in full["articles"])
    records = objects(render(with_text(dossier()), "jsonl", LABELS["ar"]))
    assert [record["text"] for record in records if record["type"] == "article"] == ["النص كاملا"] * 3


def test_records_come_in_the_order_of_the_contract() -> None:
    records = objects(render(dossier(), "jsonl", LABELS["ar"]))
    assert [record["type"] for record in records] == ["article"] * 3 + ["summary"] * 6 + ["fact"] * 4 + [
        "problem"
    ]
    of = [record["of"] for record in records if record["type"] == "summary"]
    assert of == [None, None, "almarsad", "assahil", "assahil", "le-phare"]


def test_records_and_brief_say_the_same() -> None:
    brief = json.loads(render(dossier(), "json", LABELS["ar"]))
    records = objects(render(dossier(), "jsonl", LABELS["ar"]))
    stripped = [
        {key: value for key, value in record.items() if key not in ("type", "of")} for record in records
    ]
    for article in brief["articles"]:
        summary = article.pop("summary")
        article.pop("body")
        assert article in stripped
        assert all(line in stripped for line in summary)
    assert all(line in stripped for line in brief["summary"] + brief["facts"] + brief["problems"])


def test_hostile_text_is_read_back_and_stays_on_one_line() -> None:
    odd = (*HOSTILE, "a\u2028b\u2029c\x85d", 'quote " and \\ and / and \x7f')
    brief = replace(hostile(), summary=[replace(hostile().summary[0], text=text) for text in odd])
    assert [line["text"] for line in json.loads(render(brief, "json", LABELS["ar"]))["summary"]] == list(odd)
    records = objects(render(brief, "jsonl", LABELS["ar"]))
    assert [record["text"] for record in records if record.get("of", "") is None] == list(odd)


def test_arabic_is_written_as_letters() -> None:
    assert "الميناء القديم" in render(dossier(), "json", LABELS["ar"])
    assert "الميناء القديم" in render(dossier(), "jsonl", LABELS["ar"])


@cache
def said() -> dict[str, Brief | FactsReport]:
    """A brief of the sample, and its facts, which have lines of every kind."""
    articles = read_all(sample_sources()).articles
    return {"brief": compose(articles), "facts": facts_report(extract_facts(articles), articles)}


@pytest.mark.parametrize("form", ["json", "jsonl"])
@pytest.mark.parametrize("name", ["brief", "facts"])
def test_what_was_said_of_articles_is_read_as_no_article(name: str, form: str, tmp_path: Path) -> None:
    path = tmp_path / f"said.{form}"
    path.write_text((render_json if form == "json" else render_jsonl)(said()[name]), encoding="utf-8")
    found = read_all([str(path)])
    assert not found.articles
    assert [(problem.reason, problem.skipped) for problem in found.problems] == [
        ("what Mujaz wrote of articles, and no article itself", True)
    ]


def test_the_brief_said_has_lines_of_every_kind() -> None:
    assert {line["type"] for line in objects(render_jsonl(said()["brief"]))} >= {
        *("article", "summary", "fact", "claim", "only", "conflict", "copy", "dated"),
    }


def test_a_brief_with_the_texts_of_its_articles_gives_those(tmp_path: Path) -> None:
    articles = read_all(sample_sources()).articles
    brief = compose(articles, options=Options(with_text=True))
    for form in ("json", "jsonl"):
        path = tmp_path / f"with-text.{form}"
        path.write_text(render(brief, form), encoding="utf-8")
        assert len(read_all([str(path)]).articles) == len(articles)
