from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarizer.facts import find_spans
from summarizer.facts.arabic.people.nationality_names import with_nationalities
from summarizer.facts.tokens import article_tokens
from tests.summarizer.facts.articles import build, people

_SAID = "«الأمر لا يحتمل أي تأخير جديد»"


def test_who_is_called_by_a_nationality_alone_has_it_as_his_last_name() -> None:
    text = f"زار الوزير سامر كريم اليمني المصنع. وأكد اليمني أن {_SAID}."
    assert people(text) == ["سامر كريم اليمني", "اليمني"]
    (quote,) = find_spans(build(text), ["quote"])
    assert quote.speaker_person == "سامر كريم اليمني"


def test_a_nationality_in_front_of_a_name_is_none() -> None:
    assert people("زار الوزير سامر كريم اليمني المصنع. وأكد اليمني هيثم قاسم ذلك.")[0] == "سامر كريم"


@given(st.text("الوزيرسامكيمن. «»،\n", max_size=40))
def test_no_name_is_lost(text: str) -> None:
    tokens = article_tokens(build(text))
    assert with_nationalities(tokens, [[] for _ in tokens]) == [[] for _ in tokens]
