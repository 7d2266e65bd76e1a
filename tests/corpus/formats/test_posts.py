"""Messages of chats and channels lose the signs they are dressed with, and no word."""

from __future__ import annotations

import pytest

from corpus.formats.posts import is_repost, spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("\U0001f534 الجسر يفتح غدا", "الجسر يفتح غدا"),
        ("\u27a1\ufe0f Le pont ouvre demain. \U0001f447\U0001f3fd", "Le pont ouvre demain."),
        ("الجسر في #وادي_النخل يفتح غدا.", "الجسر في وادي النخل يفتح غدا."),
        ("#سدارة تفتح جسرها غدا", "سدارة تفتح جسرها غدا"),
        ("الجسر يفتح غدا. #جسر #نقل", "الجسر يفتح غدا."),
        ("Le pont ouvre. #pont\n\n#ville #transport\n", "Le pont ouvre."),
        ("\U0001f4cc #pont", ""),
        ("الجسر يفتح غدا. https://t.me/wadi/12", "الجسر يفتح غدا."),
        (
            "Le plan est sur https://wadi.example/plan depuis lundi",
            "Le plan est sur https://wadi.example/plan depuis lundi",
        ),
        ("Article no 5 et n° #5", "Article no 5 et n° 5"),
        ("La ligne A \u2192 B ouvre", "La ligne A \u2192 B ouvre"),
        ("C# est un langage", "C# est un langage"),
        ("", ""),
    ],
)
def test_what_a_message_says(text: str, said: str) -> None:
    assert spoken(text) == said


@pytest.mark.parametrize(
    ("text", "sent_on"),
    [
        ("RT @port_news: Le pont ouvre", True),
        ("Le pont ouvre RT @port: non", False),
        (["RT @a: b"], False),
        (None, False),
    ],
)
def test_a_post_that_was_sent_on(text: object, *, sent_on: bool) -> None:
    assert is_repost(text) is sent_on
