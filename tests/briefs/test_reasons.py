"""Every reason that the code can give is told in the reader's language, with what varies set apart."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import briefs
from briefs import LABELS, reason_in
from tests.briefs.reasons_given import FIGURE, reasons_given

REASONS = reasons_given()
OTHERS = sorted(set(LABELS) - {"en"})
LIST = (Path(briefs.__file__).parent / "reasons.tsv").read_text(encoding="utf-8").splitlines()
LINES = [line.split("\t") for line in LIST if line and not line.startswith("#")]
# What stays as it is in every language: options, commands, formats by their names and fields of a record.
KEPT = re.compile(rf"--[a-z-]+|mujaz read(?: -f jsonl)?|{FIGURE}|[a-z]+")
# Words that only an English sentence has.
ENGLISH = re.compile(r"\b(?:the|is|it|that|of|an|as|more|than|with|without|cannot|so|too)\b")


def told(code: str, reason: str) -> str:
    return "".join(f"<{part}>" if apart else part for part, apart in reason_in(code, reason))


def test_the_code_is_looked_through() -> None:
    """Reasons of each sort in which the code gives them."""
    assert {
        "damaged: no mail",  # what an error says
        "no such file or folder",  # what a function returns
        "more than 7 folders deep, so passed over",  # a name that is bound in a tuple
        "not text: a picture",  # a table of another module
        "no article: the site's check for robots; save the page from a browser",
        "not read to its end: it takes too much time for its size",
        "its process ended twice (7)",
        "record 7: the file is empty",
    } <= set(REASONS)
    assert len(REASONS) > 140  # as many as there were when this was written, but for a few


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("reason", REASONS)
def test_each_reason_is_told_in_the_language(reason: str, code: str) -> None:
    parts = reason_in(code, reason)
    assert any(not apart for _, apart in parts), "not in briefs/reasons.tsv"
    assert all(KEPT.fullmatch(part) for part, apart in parts if apart)
    assert not any(ENGLISH.search(part) for part, apart in parts if not apart)


@pytest.mark.parametrize("english", [line[0] for line in LINES])
def test_each_line_of_the_list_is_given_somewhere(english: str) -> None:
    """What the code says no more goes from the list."""
    pattern = re.sub(r"\\{\w+\\}", ".+", re.escape(english))
    assert any(re.fullmatch(f"(?:.*: )?{pattern}", reason) for reason in REASONS)


@pytest.mark.parametrize("line", LINES, ids=lambda line: str(line[0]))
def test_a_line_says_the_same_of_what_varies(line: list[str]) -> None:
    english, *others = (re.findall(r"\{(\w+)\}", words) for words in line)
    assert len(others) == len(OTHERS)
    assert all(set(names) == set(english) for names in others)


def test_nothing_is_listed_twice() -> None:
    assert len({line[0] for line in LINES}) == len(LINES)


@pytest.mark.parametrize(
    ("reason", "arabic", "french"),
    [
        ("line 12: broken JSON", "السطر <12>: بيانات JSON معطوبة", "ligne <12> : du JSON abîmé"),
        (
            "too many files in it: more than 20,000; unpack it first",
            "فيه ملفات كثيرة جدا: أكثر من <20,000>؛ يُفك أولا",
            "trop de fichiers dedans : plus de <20\u202f000> ; à extraire d’abord",
        ),
        (
            "باب 1/أول.xhtml: damaged: it has no a: b",
            "<باب 1/أول.xhtml>: تالف: ليس فيه <a: b>",
            "<باب 1/أول.xhtml> : endommagé : il y manque <a: b>",
        ),
        (
            "record 2: no field 'نص' with text in it; it has missing, {n}; see --field",
            "السجل <2>: لا نص في حقل <'نص'>؛ فيه <missing, {n}>؛ انظر <--field>",
            "enregistrement <2> : pas de texte dans un champ <'نص'> ; il y a <missing, {n}> ; voir <--field>",
        ),
        ("no article: it is image/png", "ليس مقالا، بل <image/png>", "pas un article : c’est <image/png>"),
        (
            "not analysed: its process ended twice (SIGKILL)",
            "لم يُحلَّل: انتهت العملية التي تعالجه مرتين (<SIGKILL>)",
            "non analysé : son processus s’est arrêté deux fois (<SIGKILL>)",
        ),
    ],
)
def test_what_varies_stays_as_it_is(reason: str, arabic: str, french: str) -> None:
    assert told("ar", reason) == arabic
    assert told("fr", reason) == french


@pytest.mark.parametrize(
    "reason", ["Too many levels of symbolic links", "x.xhtml: no markup", "line 3: what?", ""]
)
def test_a_reason_that_is_not_known_stays_whole(reason: str) -> None:
    assert reason_in("ar", reason) == ((reason, True),)


@pytest.mark.parametrize("reason", ["no article in it", "line 12: broken JSON"])
def test_english_is_left_alone(reason: str) -> None:
    assert reason_in("en", reason) == ((reason, True),)
