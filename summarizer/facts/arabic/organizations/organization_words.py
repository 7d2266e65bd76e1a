"""Words that go on with the name of an organization: the adjectives of one, and what one works on."""

from __future__ import annotations

from functools import cache

from summarizer.facts import lexicon


@cache
def topics() -> frozenset[str]:
    """The topics as listed, without the article, and behind «لـ» and «و»."""
    out: set[str] = set()
    for topic in lexicon.words("ar", "organization_topics.txt"):
        bare = topic.removeprefix("ال")
        out |= {topic, bare, "و" + topic, "ل" + bare, "ول" + bare}
        if topic.startswith("ال"):
            out |= {"لل" + bare, "ولل" + bare, "بال" + bare}
    return frozenset(out)


def is_naming_adjective(word: str) -> bool:
    """Whether a definite word is an adjective by its form: of relation, or one of a few others."""
    return word in lexicon.words("ar", "organization_adjectives.txt") or (
        word.startswith("ال") and len(word) > 5 and word.endswith(("ي", "يه"))
    )
