"""What is far larger than articles are, or has no name, is told or read, and never at the cost of the rest."""

from __future__ import annotations

import io
import zipfile
from functools import partial
from pathlib import Path
from random import Random

import pytest

from corpus import ReadOptions, read_all
from summarizer.facts import FACT_KINDS, extract_facts
from tests.hostile.growth import MOST_TIMES
from tests.hostile.test_growth import article, grown, measured, steps

_TEXT = "فتحت البلدية الميناء القديم أمام قوارب الصيد. وقال المدير سامي الجبلي إن الرصيف جديد.\n"


def test_an_article_of_too_many_lines_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("corpus.assemble.MOST_SENTENCES", 20)
    (tmp_path / "long.txt").write_text("السوق الكبير\n" * 30, encoding="utf-8")
    (tmp_path / "short.txt").write_text(_TEXT * 2, encoding="utf-8")
    reading = read_all([str(tmp_path)], ReadOptions(offline=True))
    assert len(reading.articles) == 1
    (problem,) = reading.problems
    assert problem.reason == "too many lines for one article: 30, at most 20; split it"


def test_a_member_without_a_name_costs_the_archive_nothing(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("sound.txt", _TEXT)
        archive.writestr(zipfile.ZipInfo(""), _TEXT.replace("الميناء", "السوق"))
    (tmp_path / "a.zip").write_bytes(packed.getvalue())
    reading = read_all([str(tmp_path / "a.zip")], ReadOptions(offline=True, keep_duplicates=True))
    assert not reading.problems
    assert len(reading.articles) == 2


def test_nothing_is_kept_of_the_words_of_a_very_long_article(monkeypatch: pytest.MonkeyPatch) -> None:
    forgotten: list[int] = []
    monkeypatch.setattr("summarizer.facts.extract.forget_words", lambda text: forgotten.append(len(text)))
    names(_TEXT)
    assert forgotten == [len(article(_TEXT).text)]


def names(text: str) -> object:
    return extract_facts([article(text)], FACT_KINDS)


def _quoted(pieces: int) -> str:
    """Quotations of seven words from one small stock, each said by one of a few."""
    given = ["سامي", "كريم", "ليلى", "هدى", "مراد", "سلمى", "أمين"]
    stock = [*given, "الجبلي", "المنصوري", "البقالي", "الزاهي", "الصقلي"]
    chance = Random(1)
    return "".join(
        f"وقال {chance.choice(given)}: «{' '.join(chance.choices(stock, k=7))}». " for _ in range(pieces)
    )


_SHARED = ("وصل سامي {word} إلى المدينة. ", "وصل {word} الجبلي إلى المدينة. ")
_ENGLISH = '"we open the {word} and the today," said John {word}. '


def all_grown() -> list[tuple[str, str, float]]:
    """How many times the steps a text twice as long takes, of each kind of text."""
    names(_quoted(4))  # what is made once is made
    once, twice = (steps(partial(names, _quoted(n))) for n in (200, 400))
    return [
        *(("names", piece, grown(names, piece, 60)) for piece in _SHARED),
        ("names", _ENGLISH, grown(names, _ENGLISH, 150)),
        ("names", "quoted", twice / once),
    ]


@pytest.fixture(scope="module")
def found() -> dict[tuple[str, str], float]:
    return measured(__name__)


@pytest.mark.parametrize("piece", _SHARED)
def test_names_that_share_a_part_grow_with_their_text(
    piece: str, found: dict[tuple[str, str], float]
) -> None:
    assert found["names", piece] <= MOST_TIMES


def test_quotations_of_the_same_words_grow_with_their_text(found: dict[tuple[str, str], float]) -> None:
    assert found["names", "quoted"] <= MOST_TIMES


def test_quotations_of_one_english_sentence_grow_with_it(found: dict[tuple[str, str], float]) -> None:
    assert found["names", _ENGLISH] <= MOST_TIMES
