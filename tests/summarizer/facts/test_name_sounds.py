"""People of several scripts put together by the sound of their names."""

from __future__ import annotations

import pytest

from summarizer import extract_facts
from summarizer.facts.name_sounds import name_sound
from tests.summarizer.builders import article_of

ARABIC = "أعلنت مديرة السد نجاة العمراوي فتح البوابات مساء السبت. وقالت نجاة العمراوي إن المياه انحسرت."
FRENCH = "La directrice du barrage, Najat El Amraoui, a ouvert les vannes samedi soir."


def people(*texts: tuple[str, str]) -> list[tuple[str, int]]:
    articles = [article_of(text, id=f"a{n}", language=code) for n, (code, text) in enumerate(texts)]
    return [(fact.value, len(fact.mentions)) for fact in extract_facts(articles) if fact.kind == "person"]


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("نجاة العمراوي", "Najat El Amraoui"),
        ("عبد العزيز بوزكري", "Abdelaziz Bouzekri"),
        ("عبد العزيز بوزكري", "Abdel-Aziz Bouzekri"),
        ("عبد العزيز بوزكري", "Abd el-Aziz Bouzekri"),
        ("بركات الوردي", "Barakat Ouardi"),
    ],
)
def test_first_and_last_names_sound_the_same_in_both_scripts(arabic: str, latin: str) -> None:
    assert name_sound(arabic) == name_sound(latin)


def test_one_person_is_one_fact_by_the_name_of_most_mentions() -> None:
    assert people(("ar", ARABIC), ("fr", FRENCH)) == [("نجاة العمراوي", 3)]


def test_who_shares_a_name_is_left_alone() -> None:
    other = "Le maire Najet Amraoui a remercié Najat Amraoui, qui dirige le barrage."
    assert ("نجاة العمراوي", 2) in people(("ar", ARABIC), ("fr", other))


def test_other_people_stay_apart() -> None:
    found = people(("ar", ARABIC), ("fr", "Le maire de la ville, Karim Haddad, a remercié les pompiers."))
    assert [value for value, _ in found] == ["نجاة العمراوي", "Karim Haddad"]


def test_a_last_name_alone_joins_who_ends_like_it() -> None:
    arabic = "وقال الوزير جيرار بلمونديان إن الميناء سيفتح. وغادر جيرار بلمونديان المدينة مساء السبت."
    french = "Le port va rouvrir, a promis M. Belmondian devant les pêcheurs."
    assert people(("ar", arabic), ("fr", french)) == [("جيرار بلمونديان", 3)]


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("بوريقة", "Bouriqa"),
        ("الدبيلي", "Dbeili"),
        ("غالي", "Ghali"),
        ("نجيبي", "Naguibi"),
        ("عوادي", "Aouadi"),
    ],
)
def test_a_short_last_name_joins_who_is_spelt_like_it(arabic: str, latin: str) -> None:
    texts = (
        ("ar", f"وقال الوزير سمير {arabic} إن الميناء سيفتح."),
        ("fr", f"Le port va rouvrir, a promis M. {latin}."),
    )
    assert people(*texts) == [(f"سمير {arabic}", 2)]


@pytest.mark.parametrize(("arabic", "latin"), [("حسين", "Hassan"), ("سليم", "Selman"), ("فودي", "Fad")])
def test_a_short_last_name_that_is_spelt_otherwise_stays_alone(arabic: str, latin: str) -> None:
    texts = (
        ("ar", f"وقال الوزير سمير {arabic} إن الميناء سيفتح."),
        ("fr", f"Le port va rouvrir, a promis M. {latin}."),
    )
    assert len(people(*texts)) == 2
