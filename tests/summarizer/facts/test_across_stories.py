"""What several stories name is one fact where it is known to be one."""

from __future__ import annotations

from summarizer.facts import Fact, Mention, join_stories


def fact(kind: str, value: str, language: str, *articles: str) -> Fact:
    mentions = tuple(Mention(name, 0, len(value), value) for name in articles)
    return Fact(kind, value, mentions, names=((language, (value,)),))


def test_a_country_and_a_body_are_one_in_two_scripts() -> None:
    stories = [
        [fact("place", "عمان", "ar", "a"), fact("place", "البحرين", "ar", "a")],
        [fact("organization", "ONU", "fr", "c"), fact("place", "Bahreïn", "fr", "b", "c")],
        [fact("organization", "الأمم المتحدة", "ar", "d")],
    ]
    joined = join_stories(stories, ["a", "b", "c", "d"])
    assert [(one.value, [m.article for m in one.mentions]) for one in joined] == [
        ("Bahreïn", ["a", "b", "c"]),
        ("ONU", ["c", "d"]),
        ("عمان", ["a"]),
    ]
    assert joined[0].names == (("fr", ("Bahreïn",)), ("ar", ("البحرين",)))


def test_mentions_stand_in_the_order_of_the_articles() -> None:
    stories = [[fact("place", "Kenya", "en", "b")], [fact("place", "Kenya", "fr", "a")]]
    (joined,) = join_stories(stories, ["a", "b"])
    assert [mention.article for mention in joined.mentions] == ["a", "b"]


def test_people_and_places_that_no_list_knows_stay_two() -> None:
    stories = [
        [fact("person", "Anna Berg", "en", "a"), fact("place", "the old harbour", "en", "a")],
        [fact("person", "Anna Berg", "en", "b"), fact("place", "the old harbour", "en", "b")],
    ]
    assert len(join_stories(stories, ["a", "b"])) == 4


def test_the_facts_of_one_story_stay_as_they_are() -> None:
    facts = [fact("place", "Kenya", "en", "a"), fact("place", "كينيا", "ar", "b")]
    assert join_stories([facts], ["a", "b"]) == facts
