from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build

_SAID = "«الأمر لا يحتمل أي تأخير جديد»"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"وبالنسبة إلى كريم منصور، الناشط المحلي، فإن {_SAID}.", "كريم منصور"),
        (f"ووفقا لحساب الرئاسة فإن سامر حداد تعهد بأن {_SAID}.", "سامر حداد"),
        (f"وجاء القرار بعد تصريحات للوزير كريم منصور بأن {_SAID}.", "كريم منصور"),
        (f"أغلقت الوزارة الميناء. وحسب “ملتمس” رفعه السكان، فإن {_SAID}.", "ملتمس"),
        (
            f"وجاء في بيان لشركة أطلس أن كريم منصور غادر منصبه، واصفة إياه بأنه {_SAID}.",
            "بيان لشركة أطلس",
        ),
    ],
)
def test_whom_a_phrase_names(text: str, speaker: str) -> None:
    (span,) = find_spans(build(text), ["quote"])
    assert span.speaker == speaker
