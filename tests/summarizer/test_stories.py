"""Articles sorted into stories."""

from __future__ import annotations

import math
from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import Article
from summarizer import group_stories, stories
from tests.summarizer.builders import article_of, distinct
from tests.summarizer.stories_text import PORT, TRAM, article


def test_two_stories_are_told_apart_the_bigger_first() -> None:
    mixed = [TRAM[0], PORT[0], PORT[1], TRAM[1], PORT[2]]
    assert group_stories(mixed) == [(1, 2, 4), (0, 3)]


def test_one_story_is_one() -> None:
    assert group_stories(PORT) == [(0, 1, 2)]


CHESS = article(
    "chess",
    "تلميذة تفوز بلقب الشطرنج",
    "توجت التلميذة نور الشامي بلقب البطولة العربية للشطرنج للناشئات بعد فوزها في الجولة الأخيرة بالقطع السوداء.",
    "وجمعت ثماني نقاط ونصف النقطة من تسع جولات.",
)
FILM = article(
    "film",
    "فيلم عن حارس منارة ينال جائزة",
    "نال الفيلم القصير «الحارس الأخير» للمخرجة ليلى الصقلي الجائزة الكبرى في مهرجان السينما المستقلة.",
    "وصورت المشاهد في جزيرة صخرية على مدى أسبوعين.",
)
BRIDGE = article(
    "bridge",
    "انهيار جسر وادي الرمان",
    "انهار جسر وادي الرمان فجر الاثنين بعد ليلة من الأمطار الغزيرة وسقطت في النهر شاحنتان وحافلة صغيرة.",
    "ونقل تسعة أشخاص إلى مستشفى مدينة القصبة.",
)
REPORT = article(
    "report",
    "مكتب دراسات حذر قبل ثلاث سنوات",
    "سلم مكتب الخبرة قبل ثلاث سنوات تقريرا إلى مجلس القصبة نبه فيه إلى تآكل الدعامات.",
    "وكانت الدعامة الثانية في وادي الرمان مكشوفة منذ فيضان قديم حسب المهندس رضوان البقالي.",
)
PONT = article_of(
    "Le pont de l'oued Roumane s'est effondré lundi à l'aube et deux camions sont tombés dans la rivière.",
    "Neuf personnes ont été conduites à l'hôpital de la ville, selon la protection civile.",
    id="pont",
    language="fr",
)
POST = article_of("صور من المكان.", id="post")


@pytest.mark.parametrize(
    "apart", [[CHESS, FILM], [CHESS, FILM, BRIDGE], [TRAM[0], PONT, FILM, CHESS], [CHESS, FILM, POST]]
)
def test_articles_that_have_nothing_in_common_stand_alone(apart: list[Article]) -> None:
    assert group_stories(apart) == [(n,) for n in range(len(apart))]


def test_an_article_beside_a_story_stands_alone() -> None:
    mixed = [PORT[0], TRAM[0], *PORT[1:], CHESS]
    assert group_stories(mixed) == [(0, 2, 3), (1,), (4,)]


@pytest.mark.parametrize(
    "together",
    [[BRIDGE, REPORT], [BRIDGE, REPORT, PONT], [BRIDGE, PONT], [CHESS, POST], [*PORT, PONT, POST]],
    ids=["two sides of it", "another language beside them", "two languages", "a few words", "all of it"],
)
def test_a_few_articles_that_nothing_tells_apart_are_taken_together(together: list[Article]) -> None:
    assert group_stories(together) == [tuple(range(len(together)))]


@pytest.mark.parametrize(("copies", "together"), [(21, True), (22, False)])
def test_many_articles_are_told_apart_whatever_their_languages(copies: int, *, together: bool) -> None:
    many = [msgspec.structs.replace(PORT[0], id=str(n)) for n in range(copies)] + [BRIDGE, PONT][1:]
    assert (len(group_stories([*many, POST])) == 1) is together


@pytest.mark.parametrize(("terms", "apart"), [(12, True), (11, False)])
def test_an_article_of_few_terms_cannot_be_told_apart(terms: int, *, apart: bool) -> None:
    vectors = [{f"{name}{n}": 1.0 for n in range(terms)} for name in "ab"]
    assert stories._hang_together(["ar", "ar"], vectors, 0.05) is not apart


@pytest.mark.parametrize(("like", "chain"), [(0.5, True), (0.51, False)])
def test_a_chain_holds_all_articles(like: float, *, chain: bool) -> None:
    assert stories._is_chain([ONE, OTHER, BETWEEN], like) is chain
    assert stories._is_chain([], like)


@pytest.mark.parametrize(("likeness", "beside", "groups"), [(0.19, 0.0, 3), (0.2, 0.0, 2), (0.19, 0.05, 1)])
def test_articles_that_nobody_chose_for_one_thing_must_be_more_alike(
    monkeypatch: pytest.MonkeyPatch, likeness: float, beside: float, groups: int
) -> None:
    filling = [{f"{name}{n}": 0.01 for n in range(12)} for name in "xyz"]
    vectors = [{"a": 1.0, "b": 0.0}, {"a": likeness, "b": 0.0, "c": 1.0}, {"a": beside, "c": 0.0}]
    told = [one | rest for one, rest in zip(vectors, filling, strict=True)]
    monkeypatch.setattr(stories, "_vectors", lambda _: told)
    assert len(group_stories([CHESS, FILM, BRIDGE])) == groups


def test_of_stories_of_one_size_the_one_that_comes_first_is_first() -> None:
    mixed = [TRAM[0], PORT[0], PORT[1], TRAM[1]]
    assert group_stories(mixed) == [(0, 3), (1, 2)]


@pytest.mark.parametrize(("published", "apart"), [("2024-05-06", False), ("2024-05-07", True), (None, False)])
def test_articles_weeks_apart_must_be_more_alike(published: str | None, *, apart: bool) -> None:
    vectors = [{"a": 0.6, "b": 0.6}, {"a": 0.25, "b": 0.25}]
    times = [stories._when(article_of("x", published=day)) for day in ("2024-04-22", published)]
    assert len(stories._cluster(vectors, 0.2, times)) == 1 + apart


def test_days_of_the_week_are_those_that_lead_an_article_of_no_known_day() -> None:
    lead = "زار الوزير السوق يوم الثلاثاء."
    late = f"زار الوزير السوق. {'وتحدث عن الأسعار كثيرا. ' * 20} وعاد يوم الجمعة."
    assert stories._when(article_of(lead)) == stories._When(named=frozenset([1]))
    assert stories._when(article_of(late)) == stories._When()
    assert stories._when(article_of(lead, published="2024-04-22")).named == frozenset()
    assert stories._when(article_of("")) == stories._When()


@pytest.mark.parametrize(
    ("weight", "one", "other", "apart"),
    [
        (0.3, {1}, {2}, True),
        (0.3, {1}, {1, 2}, False),
        (0.3, {1}, set(), False),
        (0.4, {1}, {2}, False),
    ],
)
def test_articles_of_other_days_of_the_week_must_be_more_alike(
    weight: float, one: set[int], other: set[int], *, apart: bool
) -> None:
    vectors = [{"a": 1.0, "b": 0.0}, {"a": weight, "b": 0.0}]
    times = [stories._When(named=frozenset(days)) for days in (one, other)]
    assert len(stories._cluster(vectors, 0.3, times)) == 1 + apart


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("ارتفع السعر 1.5 دولار إلى ٧٦ دولارا بعد 3 أيام.", {"1.5", "76"}),
        ("ارتفع السعر إلى 76 دولارا بعد 3 أيام.", set()),
        ("ارتفع السعر إلى 76 دولارا. " + "كلام " * 240 + "وزاد 45 سنتا.", set()),
    ],
)
def test_figures_tell_when_an_article_was_written_from_two_on(text: str, figures: set[str]) -> None:
    assert stories._when(article_of(text)).figures == figures


@pytest.mark.parametrize(
    ("one", "other", "like"),
    [({"12", "15"}, {"13", "15"}, 1.0), ({"12", "15"}, set(), 1.0), ({"12"}, {"13"}, 1.33)],
)
def test_articles_of_other_figures_must_be_more_alike(one: set[str], other: set[str], like: float) -> None:
    figures = [stories._When(figures=frozenset(own)) for own in (one, other)]
    assert stories._asked(*figures) == like


def test_other_days_and_other_figures_add_up() -> None:
    times = [stories._When(named=frozenset([n]), figures=frozenset([str(n)])) for n in (1, 2)]
    assert stories._asked(*times) == pytest.approx(1.33**2)
    assert stories._asked(stories._When(published=date(2024, 5, 1)), times[0]) == 1.0


@pytest.mark.parametrize(("days", "joined"), [([{0}, {0}, {0}], True), ([{1}, {1}, {0}], False)])
def test_groups_of_other_days_must_be_more_alike_on_the_average(
    days: list[set[int]], *, joined: bool
) -> None:
    groups = [
        stories._Group(n, {"a": 1.0}, stories._When(named=frozenset(own))) for n, own in enumerate(days)
    ]
    groups[0].take(groups[1])
    assert groups[0].is_like(groups[2], 1.3) == joined


@pytest.mark.parametrize(("members", "like"), [(4, 0.7), (5, 0.8), (6, 0.9), (7, 1.0), (30, 1.0)])
def test_a_large_story_asks_for_more_likeness_on_the_average(members: int, like: float) -> None:
    large = stories._Group(0, {"a": 1.0}, stories._When())
    for n in range(1, members):
        large.take(stories._Group(n, {"a": 1.0}, stories._When()))
    assert large.is_like(stories._Group(members, {"a": like + 0.001}, stories._When()), 1.0)
    assert not large.is_like(stories._Group(members, {"a": like - 0.001}, stories._When()), 1.0)


@pytest.mark.parametrize(
    ("articles", "like"),
    [(0, 0.15), (1, 0.15), (12, 0.15), (13, 0.1560), (33, 0.2253), (89, 0.2992), (90, 0.3), (5000, 0.3)],
)
def test_the_more_articles_the_more_alike_they_must_be(articles: int, like: float) -> None:
    assert stories._threshold(articles) == pytest.approx(like, abs=5e-5)


@pytest.mark.parametrize(
    ("background", "holders", "articles", "share"),
    [
        (0.1, 1, 1, 0.1),  # the press's share is the larger one
        (0.001, 4, 10, 0.01),  # 4 of at least 400
        (0.001, 4, 400, 0.01),
        (0.001, 4, 800, 0.005),
        (0.0, 0, 10, 2e-4),  # no term is rarer than this
    ],
)
def test_a_term_is_telling_that_is_rare_in_the_press_and_here(
    background: float, holders: int, articles: int, share: float
) -> None:
    assert stories._idf(background, holders, articles) == pytest.approx(-math.log(share))


def test_an_article_is_its_sixty_most_telling_terms() -> None:
    words = [text.rstrip(".") for text in distinct(12, 10)]
    short, long = article_of(" ".join(words[:5])), article_of(" ".join(words))
    assert [len(vector) for vector in stories._vectors([short, long])] == [50, 60]
    for vector in stories._vectors([short, long]):
        assert math.fsum(weight**2 for weight in vector.values()) == pytest.approx(1)
        assert list(vector.values()) == sorted(vector.values(), reverse=True)


def test_a_headline_counts_three_times() -> None:
    found = stories._terms(article("a", "ميناء", "قطار جديد. قطار قديم. محطة."))
    assert sorted(found.values()) == [1, 1, 1, 2, 3]


@pytest.mark.parametrize(("first", "read"), [(159, True), (160, False)])
def test_the_first_hundred_and_sixty_words_tell_what_happened(first: int, read: bool) -> None:
    long, behind = distinct(2, 161)
    opening = " ".join(long.split()[:first])
    found = stories._terms(article_of(f"{opening}.", behind))
    assert (len(found) > first) is read


def test_terms_of_the_press_weigh_less() -> None:
    (vector,) = stories._vectors([article_of("الحكومة زغبلان.")])
    common, rare = sorted(vector.values())
    assert common < rare
    twice, once = stories._vectors([article_of("زغبلان زغبلان شملقيس.")])[0].values()
    assert twice == pytest.approx(once * (1 + math.log(2)))


def test_in_a_language_that_nobody_has_counted_the_articles_themselves_tell() -> None:
    texts = ("kwaal kwabol", "kwaal kwacal")
    first, _ = stories._vectors([article_of(text, language="fr") for text in texts])
    shared, alone = sorted(first.values())
    assert alone / shared == pytest.approx(math.log(400) / math.log(200))


ONE = {"p": 0.5, "q": 0.5}
BETWEEN = {"p": 0.5, "q": 0.5, "r": 0.5, "s": 0.5}
OTHER = {"r": 0.5, "s": 0.5}


def test_pairs_come_most_alike_first() -> None:
    nearer = {"p": 0.9, "q": 0.9}
    assert stories._pairs([ONE, BETWEEN, OTHER, nearer], 0.5) == [
        (0.9, 0, 3),
        (0.9, 1, 3),
        (0.5, 0, 1),
        (0.5, 1, 2),
    ]


@pytest.mark.parametrize(("like", "pairs"), [(0.5, 1), (0.51, 0)])
def test_a_pair_is_as_alike_as_asked(like: float, pairs: int) -> None:
    assert len(stories._pairs([ONE, BETWEEN], like)) == pairs


def test_one_term_in_common_makes_no_pair() -> None:
    assert stories._pairs([{"p": 1.0, "q": 0.1}, {"p": 1.0, "r": 0.1}], 0.1) == []


@pytest.mark.parametrize(("articles", "found"), [(60, True), (61, False)])
def test_a_term_that_many_articles_have_finds_none(articles: int, found: bool) -> None:
    assert bool(stories._pairs([ONE] * articles, 0.1)) is found


@pytest.mark.parametrize(("before", "found"), [(23, True), (24, False)])
def test_the_most_telling_terms_alone_find_others(before: int, found: bool) -> None:
    one = {f"a{n}": 0.1 for n in range(before)} | ONE
    other = {f"b{n}": 0.1 for n in range(before)} | ONE
    assert bool(stories._pairs([one, other], 0.1)) is found


@pytest.mark.parametrize(("like", "groups"), [(0.35, [[0, 1, 2]]), (0.36, [[0, 1], [2]])])
def test_a_chain_of_neighbours_joins_only_what_is_alike_on_the_average(
    like: float, groups: list[list[int]]
) -> None:
    assert stories._cluster([ONE, BETWEEN, OTHER], like) == groups


@pytest.mark.parametrize(("weight", "groups"), [(0.7, [[0, 1, 2]]), (0.69, [[0], [1, 2]])])
def test_the_average_may_be_just_what_is_asked(weight: float, groups: list[list[int]]) -> None:
    vectors = [{"p": weight, "q": 0.0}, dict.fromkeys("pqrs", 1.0), OTHER]
    assert stories._cluster(vectors, 0.5) == groups


def test_pairs_that_join_nothing_do_not_end_the_joining() -> None:
    lesser = {"t": 0.45, "u": 0.45}
    assert stories._cluster([ONE, ONE, ONE, lesser, lesser], 0.4) == [[0, 1, 2], [3, 4]]
    assert stories._cluster([ONE, BETWEEN, OTHER, lesser, lesser], 0.36) == [[0, 1], [2], [3, 4]]


def test_groups_that_joined_go_on_as_one() -> None:
    vectors = [ONE, OTHER, ONE, OTHER, ONE]
    assert stories._cluster(vectors, 0.4) == [[0, 2, 4], [1, 3]]


def test_nothing_is_no_story() -> None:
    assert group_stories([]) == []


TEXTS = st.lists(
    st.sampled_from(["ميناء", "قطار", "جامعة", "سد", "غابة", "محطة", "مستشفى", "2024", "في", "من"]),
    min_size=1,
    max_size=30,
)


@given(st.lists(TEXTS.map(" ".join), max_size=15))
def test_every_article_is_in_one_story(texts: list[str]) -> None:
    articles = [article(str(n), "عنوان", text) for n, text in enumerate(texts)]
    stories = group_stories(articles)
    assert sorted(i for story in stories for i in story) == list(range(len(articles)))
    assert all(list(story) == sorted(story) for story in stories)


FLOODS = [
    article(
        "taza-1",
        "سبعة قتلى في سيول تازة",
        "لقي سبعة أشخاص مصرعهم في سيول غمرت أحياء تازة ليلة السبت بعد أمطار قوية.",
        "وقال العمدة كريم السبتي إن خمسة منازل انهارت في المدينة العتيقة.",
        published="2023-03-05",
    ),
    article(
        "taza-2",
        "سكان تازة يحصون ما خلفته السيول",
        "أحصى سكان تازة ما خلفته السيول التي أودت بسبعة أشخاص ليلة السبت.",
        "ووعد العمدة كريم السبتي بإعادة بناء المنازل التي انهارت في المدينة العتيقة.",
        published="2023-03-06",
    ),
    article(
        "oujda-1",
        "فيضان يعزل قرى قرب وجدة",
        "عزل فيضان واد كبير عشر قرى قرب وجدة مساء الاثنين بعد سقوط قنطرة.",
        "وأنقذت مروحية للدرك عشرين مزارعا، حسب القائد سمير الوردي.",
        published="2023-03-14",
    ),
    article(
        "oujda-2",
        "قنطرة مؤقتة للقرى المعزولة قرب وجدة",
        "بدأ الدرك تركيب قنطرة مؤقتة للقرى التي عزلها فيضان الواد قرب وجدة.",
        "وشكر القائد سمير الوردي طاقم المروحية التي أنقذت عشرين مزارعا.",
        published="2023-03-15",
    ),
]
EAUX = article_of(
    "Sept personnes sont mortes dans les eaux qui ont envahi Taza, selon le maire Karim Sebti.",
    id="eaux",
    language="fr",
    published="2023-03-06",
)


def test_two_floods_in_two_towns_are_two_stories_each_with_its_other_language() -> None:
    assert group_stories([*FLOODS, EAUX]) == [(0, 1, 4), (2, 3)]


def test_groups_of_two_languages_that_share_names_are_one_story() -> None:
    other = msgspec.structs.replace(EAUX, id="autre")
    assert group_stories([*FLOODS[:2], EAUX, other]) == [(0, 1, 2, 3)]
