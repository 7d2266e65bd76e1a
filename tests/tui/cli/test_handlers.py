"""What the commands print."""

from __future__ import annotations

import json
import os
import random
import re
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from corpus import get_language
from summarizer import METHODS
from tests.summarizer.builders import VOCABULARY
from tests.tui import dossier
from tests.tui.command import LOCALES, Run, run, start
from tests.tui.conftest import Briefed

FORMATS = ("text", "markdown", "html", "json", "jsonl")
IDS = ["almarsad", "assada", "le-quai", "wikala"]


def brief_of(done: Run) -> dict[str, Any]:
    assert (done.status, done.err) == (0, "")
    found: dict[str, Any] = json.loads(done.out)
    return found


def lines_of(brief: dict[str, Any]) -> list[dict[str, Any]]:
    return [*brief["summary"], *(line for article in brief["articles"] for line in article["summary"])]


def stems(text: str) -> set[str]:
    language = get_language("fr" if text[:1].isascii() else "ar")
    return {language.stem(word) for word in language.words(text) if word not in language.stop_words}


class TestBrief:
    """The briefing as data."""

    def test_every_article_is_there_in_a_stable_order(self, briefed: Briefed) -> None:
        brief = brief_of(briefed("-f", "json"))
        assert [article["id"] for article in brief["articles"]] == IDS
        assert [article["source"] for article in brief["articles"]] == [
            f"articles/{name}.txt" for name in IDS
        ]
        assert [article["outlet"] for article in brief["articles"]] == ["مرصد السدرة", None, "Le Quai", None]
        assert brief["articles"][0]["published"] == "2023-05-14"
        assert brief["articles"][1]["title"] == "عربات جديدة وسؤال قديم عن كلفة الترام"
        assert (brief["language"], brief["method"], brief["problems"]) == ("ar", "mujaz", [])

    def test_offsets_lead_to_the_sentences(self, briefed: Briefed) -> None:
        brief = brief_of(briefed("-f", "json", "--with-text"))
        texts = {article["id"]: article["text"] for article in brief["articles"]}
        passages = [passage for line in lines_of(brief) for passage in (line, *line["also"])]
        assert len(passages) > 15
        passages += [mention for fact in brief["facts"] for mention in fact["mentions"]]
        for passage in passages:
            assert texts[passage["article"]][passage["start"] : passage["end"]] == passage["text"]

    def test_the_text_of_articles_is_given_on_demand_alone(self, briefed: Briefed) -> None:
        assert all("text" not in article for article in brief_of(briefed("-f", "json"))["articles"])

    def test_no_boilerplate_and_no_heading_is_chosen(self, briefed: Briefed) -> None:
        brief = brief_of(briefed("-f", "json", "--article-length", "100%"))
        told = [line["text"] for line in lines_of(brief)]
        titles = {article["title"] for article in brief["articles"]}
        assert not titles & set(told)
        assert not [text for text in told if "مقالات ذات صلة" in text or "مهرجان" in text or "Source" in text]

    def test_no_two_sentences_of_the_set_share_more_than_half_their_stems(self, briefed: Briefed) -> None:
        for options in ((), ("-n", "100%"), ("-n", "60w")):
            summary = brief_of(briefed("-f", "json", *options))["summary"]
            assert len(summary) > 2
            for a, b in combinations(summary, 2):
                first, second = stems(a["text"]), stems(b["text"])
                assert len(first & second) <= min(len(first), len(second)) / 2

    def test_what_two_outlets_copied_is_told_once_with_both(self, briefed: Briefed) -> None:
        summary = brief_of(briefed("-f", "json", "-n", "20"))["summary"]
        (copied,) = [line for line in summary if "230 مليون" in line["text"]]
        (other,) = copied["also"]
        assert {copied["article"], other["article"]} == {"almarsad", "assada"}
        assert other["text"] == copied["text"] == dossier.COPIED
        assert not [line for line in summary if line["text"] == dossier.COPIED and line is not copied]

    def test_articles_are_told_in_their_own_order(self, briefed: Briefed) -> None:
        for article in brief_of(briefed("-f", "json"))["articles"]:
            starts = [line["start"] for line in article["summary"]]
            assert len(starts) >= 2
            assert starts == sorted(starts)

    @pytest.mark.parametrize(("length", "most"), [("1", 1), ("4", 4)])
    def test_a_number_of_sentences(self, briefed: Briefed, length: str, most: int) -> None:
        assert len(brief_of(briefed("-f", "json", "-n", length))["summary"]) == most

    def test_a_number_of_words_is_met_within_half_a_sentence(self, briefed: Briefed) -> None:
        brief = brief_of(briefed("-f", "json", "-n", "60w", "--article-length", "25w"))
        for lines, words in ((brief["summary"], 60), (brief["articles"][0]["summary"], 25)):
            lengths = [len(line["text"].split()) for line in lines]
            assert abs(sum(lengths) - words) <= 27 / 2  # half of the longest sentence of the dossier

    def test_an_article_shorter_than_its_budget_is_whole_once(self, briefed: Briefed) -> None:
        brief = brief_of(briefed("-f", "json"))
        wikala = brief["articles"][3]
        assert wikala["sentences"] == len(wikala["summary"]) == 2

    @pytest.mark.parametrize("part", ["set", "articles", "facts"])
    def test_one_part_alone(self, briefed: Briefed, part: str) -> None:
        brief = brief_of(briefed("-f", "json", "--part", part))
        assert bool(brief["summary"]) == (part == "set")
        assert [bool(article["summary"]) for article in brief["articles"]] == [part == "articles"] * 4
        assert bool(brief["facts"]) == (part == "facts")
        headings = {"set": "الخلاصة", "articles": "المقالات", "facts": "أهم المعطيات"}
        rows = briefed("--part", part).out.split("\n")
        assert [name for name, heading in headings.items() if heading in rows] == [part]

    def test_both_parts_named_are_both_parts(self, briefed: Briefed) -> None:
        every = [word for part in ("set", "articles", "facts") for word in ("--part", part)]
        assert briefed(*every) == briefed()
        both = brief_of(briefed("-f", "json", *every[:4]))
        assert (bool(both["summary"]), bool(both["articles"][0]["summary"]), both["facts"]) == (
            True,
            True,
            [],
        )

    def test_labels_follow_the_articles_or_the_option(self, briefed: Briefed) -> None:
        assert "4 مقالات · الطريقة: mujaz" in briefed().out
        assert "4 articles · méthode\u00a0: mujaz" in briefed("--lang", "fr").out
        assert "4 articles · method: mujaz" in briefed("--lang", "en").out
        assert "## Summary" in briefed("--lang", "en", "-f", "markdown").out
        assert '<html lang="fr" dir="ltr">' in briefed("--lang", "fr", "-f", "html").out
        assert briefed("--lang", "en", "-f", "json") == briefed("-f", "json")


class TestAbout:
    """A briefing about a query."""

    def test_clitics_make_no_difference(self, briefed: Briefed) -> None:
        plain = brief_of(briefed("-f", "json", "-q", "الأمن"))
        assert brief_of(briefed("-f", "json", "-q", "للأمن")) == plain
        assert [article["id"] for article in plain["articles"]] == ["wikala"]
        assert [line["text"][:17] for line in plain["summary"]] == ["وأفاد بلاغ للبلدي"]

    def test_french_is_asked_in_french(self, briefed: Briefed) -> None:
        brief = brief_of(briefed("-f", "json", "-q", "étudiant"))
        assert [article["id"] for article in brief["articles"]] == ["le-quai"]
        assert brief["summary"][0]["text"].startswith("Les étudiants")

    def test_it_is_given_in_every_format(self, briefed: Briefed) -> None:
        for form in FORMATS:
            out = briefed("-f", form, "-q", "الأمن").out
            assert "دوريات للأمن" in out
            assert "المعارضة" not in out

    def test_a_query_nothing_answers_ends_with_a_line(self, briefed: Briefed) -> None:
        done = briefed("-q", "زلزال")
        assert (done.status, done.out, len(done.notes)) == (1, "", 1)
        assert "'زلزال'" in done.err


class TestOneArticle:
    """A set of one article."""

    @pytest.mark.parametrize("form", ["text", "markdown", "html"])
    def test_its_summary_is_printed_once(self, folder: Path, form: str) -> None:
        done = run("brief", folder / "wikala.txt", "-f", form)
        assert (done.status, done.err) == (0, "")
        assert done.out.count("دوريات للأمن داخل العربات") == 1
        assert done.out.count("استأنف ترام السدرة رحلاته") == 1

    def test_its_article_alone_is_printed_once_too(self, folder: Path) -> None:
        done = run("brief", folder / "wikala.txt", "--part", "articles")
        assert done.out.count("دوريات للأمن داخل العربات") == 1


class TestFormats:
    """Every format, checked against what `mujaz schema` prints."""

    @staticmethod
    def validator(name: str) -> Draft202012Validator:
        done = run("schema", name)
        assert (done.status, done.err) == (0, "")
        schema = json.loads(done.out)
        Draft202012Validator.check_schema(schema)
        return Draft202012Validator(schema)

    def test_json_and_its_lines_are_valid(self, briefed: Briefed) -> None:
        self.validator("brief").validate(brief_of(briefed("-f", "json", "--with-text")))
        record = self.validator("brief-jsonl")
        for options in ((), ("--with-text",)):
            lines = briefed("-f", "jsonl", *options).out.splitlines()
            assert len(lines) > 15
            for line in lines:
                record.validate(json.loads(line))

    def test_facts_and_their_lines_are_valid(self, folder: Path) -> None:
        whole, lines = (run("facts", folder, "-f", form).out for form in ("json", "jsonl"))
        facts = json.loads(whole)
        self.validator("facts").validate(facts)
        assert {"person", "number", "date"} <= {fact["kind"] for fact in facts["facts"]}
        record = self.validator("facts-jsonl")
        for line in lines.splitlines():
            record.validate(json.loads(line))

    def test_a_reading_and_its_lines_are_valid(self, folder: Path) -> None:
        whole, lines = (run("read", folder, "-f", form).out for form in ("json", "jsonl"))
        self.validator("read").validate(json.loads(whole))
        record = self.validator("read-jsonl")
        articles = [json.loads(line) for line in lines.splitlines()]
        for article in articles:
            record.validate(article)
        assert articles == json.loads(whole)["articles"]

    def test_the_schema_is_that_of_the_brief_unless_named(self) -> None:
        assert run("schema") == run("schema", "brief")

    @pytest.mark.parametrize("form", FORMATS)
    def test_every_format_ends_with_one_line_end(self, briefed: Briefed, form: str) -> None:
        out = briefed("-f", form).out
        assert out.endswith("\n")
        assert not out.endswith("\n\n")


class TestRead:
    """Articles as they are read."""

    def test_offsets_lead_to_the_sentences_and_what_was_removed_is_kept(self, folder: Path) -> None:
        done = run("read", folder / "almarsad.txt", "-f", "jsonl")
        article = json.loads(done.out)
        told = [article["text"][s["start"] : s["end"]] for s in article["sentences"]]
        assert [s["heading"] for s in article["sentences"]] == [True, *[False] * 5]
        assert told[0] == article["title"] == "الترام يعود إلى شوارع السدرة بعد عام من التوقف"
        assert dossier.COPIED in told
        assert "مهرجان الزيتون يفتح أبوابه في الخريف" in article["removed"]

    def test_text_shows_sentences_and_what_was_removed(self, folder: Path) -> None:
        done = run("read", folder / "almarsad.txt")
        rows = done.out.splitlines()
        assert "# الترام يعود إلى شوارع السدرة بعد عام من التوقف" in rows
        assert dossier.COPIED in rows
        assert "- مهرجان الزيتون يفتح أبوابه في الخريف" in rows


class TestMethods:
    """The list of methods, and each of them at work."""

    def test_every_method_is_listed_on_a_line(self) -> None:
        done = run("methods")
        assert (done.status, done.err) == (0, "")
        assert [line.split()[0] for line in done.out.splitlines()] == [method.name for method in METHODS]
        assert all(method.about in done.out for method in METHODS)

    def test_every_method_runs(self, folder: Path) -> None:
        names = [method.name for method in METHODS]
        for name in names:
            done = run(
                "brief", folder, "-f", "json", "-n", "4", "-m", name, load=["numpy", "sumy.summarizers.lsa"]
            )
            brief = brief_of(done)
            assert brief["method"] == name
            assert len(brief["summary"]) == 4


class TestOutputFile:
    """-o."""

    @pytest.mark.parametrize("form", FORMATS)
    def test_it_holds_the_bytes_of_stdout(
        self, briefed: Briefed, folder: Path, tmp_path: Path, form: str
    ) -> None:
        target = tmp_path / f"brief.{form}"
        assert run("brief", "articles", "-f", form, "-o", target, cwd=folder.parent) == Run(0, "", "")
        assert target.read_bytes() == briefed("-f", form).out.encode()
        assert [path.name for path in tmp_path.iterdir()] == [target.name]

    def test_other_commands_write_files_too(self, tmp_path: Path) -> None:
        for arguments in (("methods",), ("schema", "read")):
            assert run(*arguments, "-o", tmp_path / "out") == Run(0, "", "")
            assert (tmp_path / "out").read_text(encoding="utf-8") == run(*arguments).out

    @pytest.mark.parametrize("failing", [("brief", "missing.txt"), ("brief", "wikala.txt", "-q", "زلزال")])
    def test_a_file_that_is_there_stays_as_it_was_when_something_fails(
        self, folder: Path, tmp_path: Path, failing: tuple[str, ...]
    ) -> None:
        (tmp_path / "kept").write_text("mine")
        assert run(*failing, "-o", tmp_path / "kept", cwd=folder).status == 1
        assert (tmp_path / "kept").read_text() == "mine"
        assert [path.name for path in tmp_path.iterdir()] == ["kept"]


class TestDeterminism:
    """The same input gives the same bytes."""

    @pytest.mark.parametrize("form", ["text", "json"])
    def test_twice_and_written_in_another_order(self, briefed: Briefed, tmp_path: Path, form: str) -> None:
        dossier.write(tmp_path / "articles", sorted(dossier.ARTICLES, reverse=True))
        assert run("brief", "articles", "-f", form, cwd=tmp_path) == briefed("-f", form)

    def test_hash_seeds_decide_nothing(self, tmp_path: Path) -> None:
        # Outlets that tell the same in another order of words tie; rounding must not choose between them.
        for outlet in range(5):
            told = []
            for n in range(6):
                chosen = random.Random(50 + n).sample(VOCABULARY, 9)
                random.Random(100 * outlet + n).shuffle(chosen)
                told.append(f"أعلنت {' '.join(chosen)}.")
            (tmp_path / f"{outlet}.txt").write_text("\n\n".join(told), encoding="utf-8")
        seeds = ("0", "1", "2", "3")
        outputs = {
            start("brief", tmp_path, "-n", "4", changes={"PYTHONHASHSEED": seed}).out for seed in seeds
        }
        assert len(outputs) == 1

    @pytest.mark.parametrize("changes", LOCALES)
    def test_output_is_utf8_whatever_the_locale(
        self, briefed: Briefed, folder: Path, changes: dict[str, str]
    ) -> None:
        assert start("brief", "articles", cwd=folder.parent, changes=changes) == briefed()


class TestSafety:
    """Text from outside is data."""

    HOSTILE = "\x1b[31m\x1b]0;title\x07\u202e\u2066\x9b2J\x08"
    UNSAFE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

    @pytest.fixture(scope="class")
    @classmethod
    def hostile(cls, tmp_path_factory: pytest.TempPathFactory) -> Path:
        place = tmp_path_factory.mktemp("hostile")
        text = (
            dossier.ARTICLES["almarsad"]
            .replace("البلدية", f"البل{cls.HOSTILE}دية")
            .replace("الترام", f"{cls.HOSTILE}الترام")
        )
        (place / f"ar{cls.HOSTILE}ticle\n.txt").write_text(text, encoding="utf-8")
        (place / f"em{cls.HOSTILE}pty.txt").touch()
        (place / "wikala.txt").write_text(dossier.ARTICLES["wikala"], encoding="utf-8")
        return place

    @pytest.mark.parametrize("form", FORMATS)
    def test_nothing_unsafe_is_printed(self, hostile: Path, form: str) -> None:
        done = run("brief", hostile, "-f", form)
        assert done.status == 0
        assert len(done.notes) == 1
        assert self.UNSAFE.findall(done.out + done.err) == []
        assert "هالة المنصوري" in done.out
        assert "article" in done.out

    @pytest.mark.parametrize("form", ["text", "jsonl"])
    def test_nor_by_read(self, hostile: Path, form: str) -> None:
        done = run("read", hostile, "-f", form)
        assert self.UNSAFE.findall(done.out + done.err) == []

    def test_a_name_that_is_no_utf8_is_no_crash(self, tmp_path: Path) -> None:
        Path(os.fsdecode(bytes(tmp_path) + b"/\xff\xfe.txt")).write_text(
            dossier.ARTICLES["wikala"], encoding="utf-8"
        )
        for form in FORMATS:
            done = run("brief", tmp_path, "-f", form)
            assert (done.status, done.err) == (0, "")
            assert "استأنف ترام السدرة" in done.out

    def test_markup_of_an_article_is_shown_and_not_obeyed(self, tmp_path: Path) -> None:
        marked = dossier.ARTICLES["wikala"].replace("بلاغ", "<script>alert(1)</script> **بلاغ**")
        (tmp_path / "a.txt").write_text(marked, encoding="utf-8")
        assert "<script" not in run("brief", tmp_path, "-f", "html").out
        assert r"\*\*بلاغ\*\*" in run("brief", tmp_path, "-f", "markdown").out


class TestColor:
    """Colours in a pipe."""

    ESCAPE = re.compile("\x1b\\[[0-9;]*m")

    @pytest.mark.parametrize("options", [(), ("--color", "auto"), ("--color", "never")])
    def test_there_are_none(self, briefed: Briefed, options: tuple[str, ...]) -> None:
        assert "\x1b" not in briefed(*options).out

    def test_unless_they_are_asked_for(self, briefed: Briefed) -> None:
        colored = briefed("--color", "always").out
        assert self.ESCAPE.search(colored)
        assert self.ESCAPE.sub("", colored) == briefed().out

    def test_who_asks_for_them_gets_them_in_spite_of_no_color(self, briefed: Briefed, folder: Path) -> None:
        done = run("brief", "articles", "--color", "always", cwd=folder.parent, changes={"NO_COLOR": "1"})
        assert done == briefed("--color", "always")

    @pytest.mark.parametrize("form", ["markdown", "html", "json", "jsonl"])
    def test_only_text_has_them(self, briefed: Briefed, form: str) -> None:
        assert briefed("--color", "always", "-f", form) == briefed("-f", form)


def test_a_story_too_large_to_be_read_for_facts_is_told(tmp_path: Path) -> None:
    told = "افتتح الوزير كريم الوادي السوق رقم {} أمام {} تاجرا من أهل المدينة."
    lines = [json.dumps({"title": f"سوق {n}", "text": told.format(n, 900 - n)}) for n in range(301)]
    (tmp_path / "many.jsonl").write_text("\n".join(lines), encoding="utf-8")
    few = "\n".join(lines[:3]).encode()
    done = run("brief", "many.jsonl", "--single", "--part", "set", "-n", "2", cwd=tmp_path)
    assert done.status == 0
    assert [note for note in done.notes if "301 articles" in note and "words alone" in note]
    assert "words alone" not in run("brief", "-", "--single", "--part", "set", stdin=few).err
