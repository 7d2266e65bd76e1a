"""JSON and JSON Lines: fields under any name, and the way back from what `mujaz read` writes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from corpus import Article, OptionError, ReadOptions, Reprint, parse_fields, read_all
from corpus.formats import Hints, RawDocument, parse
from corpus.formats.sniff import sniff
from corpus.formats.stored import restore
from tests.corpus.formats import make
from tests.corpus.formats.texts import ARABIC, FRENCH


def stored(article: Article, **more: object) -> dict[str, object]:
    """The record of an article as the contract has it."""
    fields = ("id", "title", "source", "outlet", "published", "language", "text")
    return {
        **{name: getattr(article, name) for name in fields},
        "sentences": [{"start": s.start, "end": s.end, "heading": s.heading} for s in article.sentences],
        "removed": list(article.removed),
        **more,
    }


def read_json(folder: Path, *records: object, **options: object) -> list[Article]:
    path = folder / "records.jsonl"
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    reading = read_all([str(path)], ReadOptions(**options))  # type: ignore[arg-type]
    assert reading.problems == ()
    return list(reading.articles)


def articles(folder: Path) -> list[Article]:
    (folder / "in").mkdir()
    (folder / "in" / "a.html").write_bytes(make.html(ARABIC))
    (folder / "in" / "b.txt").write_text(FRENCH.plain, encoding="utf-8")
    return list(read_all([str(folder / "in")]).articles)


def test_nothing_is_lost(tmp_path: Path) -> None:
    before = [replace(article, author=None) for article in articles(tmp_path)]
    assert before[0].removed
    assert read_json(tmp_path, *map(stored, before)) == before


def test_nothing_is_lost_of_what_the_contract_leaves_out(tmp_path: Path) -> None:
    (before, _) = articles(tmp_path)
    before = replace(before, short=True, also=(Reprint("b.txt", "عنوان", None, "2024-01-01"),))
    also = [{"source": "b.txt", "title": "عنوان", "outlet": None, "published": "2024-01-01"}]
    assert read_json(tmp_path, stored(before, author=before.author, short=True, also=also)) == [before]


def test_sentences_are_not_cut_anew(tmp_path: Path) -> None:
    (article, _) = articles(tmp_path)
    (first, second, *_) = [s for s in article.sentences if not s.heading]
    odd = replace(article, author=None, sentences=(replace(first, end=first.start + 5), second))
    assert read_json(tmp_path, stored(odd)) == [odd]


def test_the_whole_document_and_its_problems(tmp_path: Path) -> None:
    path = tmp_path / "reading.json"
    document = {"schema": "mujaz/read/1", "articles": [stored(a) for a in articles(tmp_path)], "problems": []}
    path.write_text(json.dumps(document), encoding="utf-8")
    assert [article.title for article in read_all([str(path)]).articles] == [ARABIC.title, FRENCH.title]


def test_problem_lines_stay_problems(tmp_path: Path) -> None:
    path = tmp_path / "reading.jsonl"
    (article, _) = articles(tmp_path)
    lines = [
        {"type": "article", **stored(article)},
        {"type": "problem", "source": "x.pdf", "reason": "encrypted"},
    ]
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    reading = read_all([str(path)])
    assert len(reading.articles) == 1
    assert [(p.source, p.reason) for p in reading.problems] == [("x.pdf", "encrypted")]


@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_broken_records_never_give_spans_outside_the_text(data: st.DataObject) -> None:
    number = st.one_of(st.integers(-2, 12), st.none(), st.text(max_size=2), st.booleans())
    span = st.fixed_dictionaries({"start": number, "end": number, "heading": st.booleans()})
    record = {
        "id": "a",
        "title": None,
        "source": "a",
        "outlet": None,
        "published": None,
        "language": data.draw(st.sampled_from(["ar", "fr", "xx", None])),
        "text": data.draw(st.text(max_size=10)),
        "sentences": data.draw(st.lists(span, max_size=3)),
        "removed": [],
    }
    try:
        article = restore(record)
    except (KeyError, TypeError, ValueError):
        return
    assert all(0 <= s.start < s.end <= len(article.text) for s in article.sentences)


def test_fields_by_their_usual_names(tmp_path: Path) -> None:
    record = make.record(ARABIC, text="content", title="headline", source="publisher")
    (article,) = read_json(tmp_path, {**record, "link": "https://example.org/1"})
    assert (article.title, article.outlet, article.author) == (ARABIC.title, ARABIC.outlet, ARABIC.author)
    assert (article.published, article.source) == (ARABIC.published, "https://example.org/1")


def test_fields_by_names_of_ones_own(tmp_path: Path) -> None:
    record = {"doc": {"main": "\n".join(ARABIC.blocks)}, "t": ARABIC.title, "text": "nothing"}
    fields = parse_fields(["text=doc.main", "title=t"])
    (article,) = read_json(tmp_path, record, fields=fields)
    assert article.title == ARABIC.title


@pytest.mark.parametrize("value", ["text", "=a", "text="])
def test_field_option_without_a_name(value: str) -> None:
    with pytest.raises(OptionError, match="text=article_body"):
        parse_fields([value])


def test_field_option_with_an_unknown_role() -> None:
    with pytest.raises(OptionError, match=r"no role 'titel' .*\. Did you mean 'title'\?"):
        ReadOptions(fields={"titel": "x"})
    with pytest.raises(OptionError, match="no role 'body'"):
        ReadOptions(fields={"body": "x"})


def test_markup_in_a_field(tmp_path: Path) -> None:
    text = "".join(f"<p>{block}</p>" for block in ARABIC.blocks)
    (article,) = read_json(tmp_path, {"title": "العنوان &quot;كما هو&quot;", "text": text})
    assert "<p>" not in article.text
    assert article.title == 'العنوان "كما هو"'


def test_list_of_records(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    path.write_text(json.dumps([make.record(ARABIC), make.record(FRENCH)], indent=1), encoding="utf-8")
    assert [article.id for article in read_all([str(path)]).articles] == ["list#1", "list#2"]


def test_one_bad_line_does_not_stop_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_bytes(make.json_lines(ARABIC) + b'{"text": "cut\n[1]\n{"a": 1}\n' + make.json_lines(FRENCH))
    reading = read_all([str(path)])
    assert [article.title for article in reading.articles] == [ARABIC.title, FRENCH.title]
    assert [problem.reason for problem in reading.problems] == [
        "line 2: broken JSON",
        "line 3: no JSON object, so no article",
        "line 4: no field 'text' with text in it; it has a; see --field",
    ]


@pytest.mark.parametrize("data", ['{"text": "x"', "[" * 100_000, '"text"', "[1]", "{}"])
def test_broken_json(data: str, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(data, encoding="utf-8")
    reading = read_all([str(path)], ReadOptions(input_format="json"))
    assert reading.articles == ()
    assert len(reading.problems) == 1


def test_of_a_record_that_is_alone_no_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('["a port"]', encoding="utf-8")
    (problem,) = read_all([str(tmp_path / "a.json")], ReadOptions(input_format="json")).problems
    assert problem.reason == "no JSON object, so no article"


@pytest.mark.parametrize("name", ["list.json", "lines.jsonl"])
def test_a_number_of_more_digits_than_python_reads_costs_no_record(name: str, tmp_path: Path) -> None:
    records = [json.dumps(make.record(text)) for text in (ARABIC, FRENCH)]
    records[0] = records[0].replace("{", '{"views": ' + "9" * 5000 + ', "rank": 1e999, ', 1)
    path = tmp_path / name
    path.write_text(f"[{','.join(records)}]" if name == "list.json" else "\n".join(records), encoding="utf-8")
    assert [article.language for article in read_all([str(path)]).articles] == ["ar", "fr"]


def test_a_number_beyond_those_of_python_is_told_as_it_is_written(tmp_path: Path) -> None:
    record = json.dumps(make.record(ARABIC)).replace("{", '{"id": 1e999, ', 1)
    record = record.replace(json.dumps(ARABIC.author), "NaN")
    path = tmp_path / "a.jsonl"
    path.write_text(record, encoding="utf-8")
    (article,) = read_all([str(path)]).articles
    assert article.id == "1e999"
    assert article.author is None


@pytest.mark.parametrize(
    ("user", "author", "end"),
    [({"id": "7", "name": "Lina H."}, "Lina H.", ""), ({"id": "8", "name": "x"}, None, " https://t.co/a1")],
)
def test_a_post_has_the_name_of_who_posted_it(user: dict[str, str], author: str | None, end: str) -> None:
    text = FRENCH.before[0]
    post = {
        "id": "1",
        "author_id": "7",
        "created_at": f"{FRENCH.published}T10:00:00.000Z",
        "text": f"{text} https://t.co/a1",
    }
    value = {"data": [post], "includes": {"users": [user, None]}}
    (found,) = parse(json.dumps(value).encode(), Hints("x"))
    assert isinstance(found, RawDocument)
    assert (found.author, found.published, found.text) == (author, FRENCH.published, f"{text}{end}")


def test_what_x_hands_out_to_who_posted() -> None:
    tweet = {
        "id_str": "1",
        "full_text": f"{FRENCH.before[0]} https://t.co/a1",
        "created_at": "Tue Mar 05 07:12:45 +0000 2024",
    }
    data = f"window.YTD.tweets.part0 = {json.dumps([{'tweet': tweet}], indent=1)}".encode()
    assert sniff(data) == "json"
    (found,) = parse(data, Hints("x"))
    assert isinstance(found, RawDocument)
    assert (found.text, found.published) == (FRENCH.before[0], "2024-03-05")


def test_a_post_that_was_sent_on_is_none_of_who_sent_it_on() -> None:
    posts = [{"id": "1", "text": f"RT @port: {FRENCH.before[0]}"}, {"id": "2", "text": FRENCH.before[1]}]
    found = list(parse(json.dumps({"data": posts}).encode(), Hints("x")))
    assert [one.text for one in found if isinstance(one, RawDocument)] == [FRENCH.before[1]]
    assert len(found) == 1


def test_what_holds_a_record_names_no_outlet() -> None:
    hit = {"_index": "n", "_source": {"title": FRENCH.title, "content": FRENCH.before[0]}}
    (found,) = parse(json.dumps({"hits": {"hits": [hit]}}).encode(), Hints("x"))
    assert isinstance(found, RawDocument)
    assert (found.title, found.outlet) == (FRENCH.title, None)
