"""Subtitles are read as running text: each word once, without times, signs of layout and sounds."""

from __future__ import annotations

import pytest

from corpus.article import Article
from corpus.assemble import assemble
from corpus.formats import FormatError, Hints, RawDocument, parse
from corpus.formats.sniff import sniff


def read(text: str) -> RawDocument:
    assert sniff(text.encode()) == "subtitles"
    (found,) = parse(text.encode(), Hints("a"))
    assert isinstance(found, RawDocument)
    return found


def srt(*cues: tuple[str, str, str], end: str = "\n") -> str:
    return end.join(f"{i}{end}{a} --> {b}{end}{text}{end}" for i, (a, b, text) in enumerate(cues, 1))


CUES = (
    ("00:00:01,000", "00:00:03,000", "The library will stay open"),
    ("00:00:03,100", "00:00:05,000", "for <i>five</i> years."),
    ("00:00:05,100", "00:00:07,000", "{\\an8}Its roof &amp; walls are new."),
    ("00:00:09,000", "00:00:11,000", "A meeting is planned for May."),
)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_subtitles_are_joined_up_to_a_pause(end: str) -> None:
    found = read("\ufeff" + srt(*CUES, end=end))
    assert found.text.split("\n\n") == [
        "The library will stay open for five years. Its roof & walls are new.",
        "A meeting is planned for May.",
    ]


def test_a_pause_within_a_sentence_parts_none_of_it() -> None:
    late = [("00:00:01,000", "00:00:02,000", "The library"), ("00:00:09,000", "00:00:10,000", "stays open.")]
    assert read(srt(*late)).text == "The library stays open."


def test_a_word_broken_at_its_hyphen_is_one() -> None:
    cues = [
        ("00:00:01,000", "00:00:02,000", "The port of Saint-"),
        ("00:00:02,000", "00:00:03,000", "Amar shut."),
    ]
    assert read(srt(*cues)).text == "The port of Saint-Amar shut."
    dash = [
        ("00:00:01,000", "00:00:02,000", "The port -"),
        ("00:00:02,000", "00:00:03,000", "the old one - shut."),
    ]
    assert read(srt(*dash)).text == "The port - the old one - shut."


def test_without_full_stops_pauses_part() -> None:
    late = [("00:00:01,000", "00:00:02,000", "the library"), ("00:00:09,000", "00:00:10,000", "stays open")]
    assert read(srt(*late)).text == "the library\n\nstays open"


def test_sounds_are_set_aside_and_told() -> None:
    found = read(srt(("00:00:01,000", "00:00:02,000", "[Music]\n♪ La la ♪"), *CUES[1:]))
    assert "Music" not in found.text
    assert found.removed == ("[Music]", "♪ La la ♪")


def test_rolling_subtitles_say_each_line_once() -> None:
    text = (
        "WEBVTT\nKind: captions\n\nNOTE made by a machine\n\n"
        "00:00.000 --> 00:02.000 align:start\nThe library<00:00:00.500><c> will</c>\n\n"
        "00:02.000 --> 00:04.000\nThe library will\nstay open.\n\n"
        "00:04.000 --> 00:06.000\nstay open.\nMore follows.\n"
    )
    assert read(text).text == "The library will stay open. More follows."


def test_another_speaker_and_a_dash_begin_a_paragraph() -> None:
    text = (
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Good evening.\n\n00:02.000 --> 00:03.000\n<v Ben>Welcome.\n\n"
        "00:03.000 --> 00:04.000\n- Is it open?\n- It is.\n"
    )
    assert read(text).text.split("\n\n") == ["Good evening.", "Welcome.", "Is it open?", "It is."]


def test_subtitles_without_blank_lines_between_them() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\nIt is open.\n2\n00:00:02,000 --> 00:00:03,000\nIt is new.\n"
    assert read(text).text == "It is open. It is new."


def test_an_article_is_made_of_them() -> None:
    article = assemble(read(srt(*CUES)), id="a", source="a")
    assert isinstance(article, Article)
    assert [article.text[s.start : s.end] for s in article.sentences] == [
        "The library will stay open for five years.",
        "Its roof & walls are new.",
        "A meeting is planned for May.",
    ]


def test_a_file_without_a_subtitle_is_refused() -> None:
    with pytest.raises(FormatError, match="no article"):
        list(parse(b"WEBVTT\n\nNOTE nothing\n", Hints("a")))


@pytest.mark.parametrize(
    "text", ["1\nThe library\n", "WEBVTTS are files.\n", "12 May 2024\n00:00:01 it began.\n"]
)
def test_other_texts_are_none(text: str) -> None:
    assert sniff(text.encode()) != "subtitles"
