from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build

SAID = "« Nous rouvrirons le pont avant la fin du mois »"


def speaker(text: str) -> tuple[str | None, str | None]:
    (span,) = find_spans(build(text, "fr"), ["quote"])
    return span.speaker, span.speaker_person


@pytest.mark.parametrize(
    "between",
    [
        *("jeudi", "jeudi soir", "ainsi", "sèchement", "hier", "également"),
        *("à l'AFP", "auprès de l'AFP", "à Lille", "devant la presse", "dans un communiqué"),
        *("sur Radio Alpha", "dans le cortège parisien", "jeudi sur son compte Twitter"),
        *("mardi devant les députés", "à la sortie du tribunal"),
    ],
)
def test_who_speaks_behind_what_tells_when_and_where(between: str) -> None:
    assert speaker(f"{SAID}, a déclaré {between} Nadia Roussel.") == ("Nadia Roussel", "Nadia Roussel")
    assert speaker(f"{SAID}, a aussi déclaré {between} la maire Nadia Roussel.")[1] == "Nadia Roussel"


@pytest.mark.parametrize(
    "text",
    [
        f"Paul Durand est venu. {SAID}, a-t-il déclaré jeudi à Nadia Roussel.",
        f"{SAID}, a déclaré Paul Durand à Nadia Roussel.",
        f"{SAID}, a déclaré jeudi Paul Durand à la maire Nadia Roussel.",
    ],
)
def test_whom_it_is_told_to_does_not_speak(text: str) -> None:
    assert speaker(text)[1] == "Paul Durand"


def test_somebody_behind_to_leaves_it_open() -> None:
    assert speaker(f"{SAID}, a déclaré à Nadia Roussel un passant.")[1] is None
