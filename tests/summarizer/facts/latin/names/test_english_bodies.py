from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("He runs the Centre for Food and Allergy Research.", ["Centre for Food and Allergy Research"]),
        ("The Department of Health and Ann Hart agreed.", ["Department of Health"]),
        ("The Department of Health and Halden Bank agreed.", ["Department of Health", "Halden Bank"]),
        (
            "The National Oceanic and Atmospheric Administration said so.",
            ["National Oceanic and Atmospheric Administration"],
        ),
        (
            "She left the Hart College for the Visual and Performing Arts.",
            ["Hart College for the Visual and Performing Arts"],
        ),
        ("He is at the Halden Children's Research Institute.", ["Halden Children's Research Institute"]),
        ("Minister in the Ministry of Finance Ann Hart said no.", ["Ministry of Finance"]),
        (
            "The Centre for Medium-Range Forecasts and St Aubin's Hospital met.",
            ["Centre for Medium-Range Forecasts", "St Aubin's Hospital"],
        ),
        ("Pupils of St Aubin's Primary School met.", ["St Aubin's Primary School"]),
        ("It was at the Queen's Medical Centre.", ["Queen's Medical Centre"]),
        ("It was at London's Medical Centre.", ["Medical Centre"]),
        ("He invested in Ann Hart's Institute.", []),
        ("The University and College Union met.", ["University and College Union"]),
        ("The Communications Decency Act passed on Sunday.", []),
        (
            "Qatar's Energy Minister left the Office for National Statistics.",
            ["Office for National Statistics"],
        ),
        ("Former Castor Bank chief Ann Hart left.", ["Castor Bank"]),
    ],
)
def test_where_an_english_body_begins_and_ends(text: str, bodies: list[str]) -> None:
    assert [span.value for span in find_spans(build(text, "en"), ["organization"])] == bodies
