"""People of one word who are some word of the language after all."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.names.doubtful_people import without_doubtful
from summarizer.facts.tagger import crf
from summarizer.facts.tokens import article_tokens
from tests.summarizer.facts.articles import build


def _kept(monkeypatch: pytest.MonkeyPatch, text: str, names: Sequence[Name], lead: int) -> list[Name]:
    monkeypatch.setattr(crf, "lead", lambda *_: lead)
    return without_doubtful(article_tokens(build(text)), [names], crf.load())[0]


@pytest.mark.parametrize(
    ("text", "at", "lead", "kept"),
    [
        # By the tagger.
        ("عاد زندلخور أمس.", 1, -1, False),
        ("عاد زندلخور أمس.", 1, 0, True),
        ("عاد عبدالجليل أمس.", 1, -1, True),
        # But not behind a title, nor in front of what goes on with a name.
        ("عادت الملكة نور أمس.", 2, -1, True),
        ("عادت الشيخة نور أمس.", 2, -1, True),
        ("عاد الملك كوديا أمس.", 2, -1, True),
        ("عاد الملك لنور أمس.", 2, -1, False),
        # By its form: a particle or an ending at a word that names nobody.
        ("حان الوقت لمتظاهرين كثر.", 2, 900, False),
        ("عاد المضيفون أمس.", 1, 900, False),
        ("عاد الزندلخور أمس.", 1, 900, True),
        ("أغنية لفيروز أمس.", 1, 900, True),
        # By its place: an adjective behind an indefinite noun.
        ("في وقت باكر من الصباح.", 2, 139, False),
        ("في وقت باكر من الصباح.", 2, 140, True),
        ("في الوقت باكر من الصباح.", 2, 139, True),
        ("مع منى والشاب باكر أمس.", 3, 139, True),
        ("قال باكر من الصباح.", 1, 139, True),
        ("وكانت ليلى هنا.", 1, 139, True),
        ("مع زميله باكر أمس.", 2, 139, True),
        ("في وقت ساري من الصباح.", 2, 139, False),
        ("في وقت كريم من الصباح.", 2, 139, True),
        ("رأى زميله وقت باكر زميله.", 3, 139, False),
        ("في وقت باكر قال.", 2, 139, False),
        ("قال وقت باكر.", 2, 139, False),
    ],
)
def test_one_word_that_is_named_once(
    monkeypatch: pytest.MonkeyPatch, text: str, at: int, lead: int, kept: bool
) -> None:
    name = Name("person", at, at)
    assert _kept(monkeypatch, text, [name], lead) == [name] * kept


def test_who_is_named_in_full_or_twice_is_somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "قال سالم زندلخور ثم عاد زندلخور ومعه مرجان، وغاب مرجان."
    names = [Name("person", 1, 2), Name("person", 5, 5), Name("person", 7, 7), Name("person", 10, 10)]
    assert _kept(monkeypatch, text, names, -1) == names


def test_places_and_bodies_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    names = [Name("place", 1, 1), Name("organization", 2, 2)]
    assert _kept(monkeypatch, "عاد زندلخور مرجان.", names, -1) == names


def test_the_word_behind_a_name_in_full_is_not_named_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    full, alone = Name("person", 1, 2), Name("person", 6, 6)
    assert _kept(monkeypatch, "قال سالم زندلخور مرجان ثم عاد مرجان.", [full, alone], -1) == [full]


@pytest.mark.parametrize(
    ("text", "behind", "kept"),
    [
        ("عادت مرجان زندلخور أمس.", 21, True),
        ("عادت مرجان زندلخور أمس.", 20, False),
        ("عادت مرجان يعقوب أمس.", 21, True),
        ("عادت مرجان لزندلخور أمس.", 21, False),
        ("عادت مرجان البارحة أمس.", 21, False),
        ("عادت مرجان.", 21, False),
    ],
)
def test_half_of_a_name(monkeypatch: pytest.MonkeyPatch, text: str, behind: int, kept: bool) -> None:
    monkeypatch.setattr(crf, "lead", lambda _, k, *__: behind if k == 2 else -1)
    name = Name("person", 1, 1)
    assert without_doubtful(article_tokens(build(text)), [[name]], crf.load())[0] == [name] * kept
