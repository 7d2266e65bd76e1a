"""What stands between a standfirst and the text, the headline above it, and names without a label there."""

from __future__ import annotations

import pytest

from corpus import Article, read_text
from corpus.cleaning.line_traits import measure
from corpus.cleaning.normalize import Line
from corpus.cleaning.standfirst import below_standfirst, is_signature
from corpus.languages import get_language

FRENCH = get_language("fr")
ARABIC = get_language("ar")
TITLE = "Le port de Saint-Vaast accueille un deuxième quai pour les ferries"
STANDFIRST = "Les pêcheurs craignent de perdre leurs places et demandent un vote du conseil"
LONG = f"{STANDFIRST}, tandis que le maire promet que chacun gardera la sienne"
BODY = (
    "Le port de Saint-Vaast a ouvert lundi un deuxième quai pour les ferries, long de deux cents mètres.",
    "Les pêcheurs craignent d'y perdre leurs places, et le conseil votera à ce sujet jeudi prochain.",
    "Le maire a promis que les places des pêcheurs seraient gardées, et que le quai ne servirait qu'aux ferries.",
)
NAME = "Claire Fontan"
DAY = "11 février 2025 à 10:15"
ARABIC_TITLE = "ميناء سدارة يستقبل رصيفا ثانيا لعبارات المسافرين"
ARABIC_STANDFIRST = "صيادو الميناء يخشون ضياع أماكنهم على الرصيف ويطالبون المجلس بالتصويت"
ARABIC_LONG = (
    f"{ARABIC_STANDFIRST} قبل بدء العمل به في الشهر المقبل، والعمدة يعد بأن يحتفظ كل واحد منهم بمكانه"
)
ARABIC_BODY = (
    "افتتح ميناء سدارة، يوم الإثنين، رصيفا ثانيا لعبارات المسافرين يبلغ طوله مئتي متر.",
    "ويخشى الصيادون ضياع أماكنهم على الرصيف، وسيصوت المجلس على ذلك يوم الخميس المقبل.",
    "ووعد العمدة بأن تبقى أماكن الصيادين على حالها، وبأن يخصص الرصيف للعبارات وحدها.",
)


def read(title: str, standfirst: str, between: tuple[str, ...], body: tuple[str, ...]) -> Article:
    article = read_text("\n\n".join([title, standfirst, *between, *body]))
    assert isinstance(article, Article)
    return article


@pytest.mark.parametrize("standfirst", [STANDFIRST, LONG, f"{STANDFIRST}."])
@pytest.mark.parametrize("between", [(NAME,), (NAME, DAY), (f"Par {NAME}",), (f"{NAME} (avec AFP)", DAY)])
def test_french(standfirst: str, between: tuple[str, ...]) -> None:
    article = read(TITLE, standfirst, between, BODY)
    assert article.text.split("\n\n") == [TITLE, standfirst, *BODY]
    assert article.published == ("2025-02-11" if DAY in between else None)
    assert article.outlet is None  # the name is a person's


@pytest.mark.parametrize("standfirst", [ARABIC_STANDFIRST, ARABIC_LONG])
@pytest.mark.parametrize(
    "between",
    [("ليلى الصافي",), ("سدارة - ليلى الصافي", "12 فبراير 2025"), ("كتب: سامي ناصر", "12/02/2025")],
)
def test_arabic(standfirst: str, between: tuple[str, ...]) -> None:
    article = read(ARABIC_TITLE, standfirst, between, ARABIC_BODY)
    assert article.text.split("\n\n") == [ARABIC_TITLE, standfirst, *ARABIC_BODY]
    assert article.title == ARABIC_TITLE
    assert article.published == ("2025-02-12" if len(between) > 1 else None)


def test_what_no_one_knows_keeps_no_date_and_byline() -> None:
    between = (f"Par {NAME}", f"Publié le {DAY}", "Votre avis nous importe beaucoup")
    article = read(TITLE, f"{STANDFIRST}.", between, BODY)
    assert (article.published, article.author) == ("2025-02-11", NAME)
    assert between[0] not in article.text


def test_a_byline_above_an_interviews_first_question_is_none_of_it() -> None:
    question = "Pourquoi ce quai ?"
    for line, goes in ((f"Propos recueillis par {NAME}", True), ("Écrit par les pêcheurs du port", False)):
        article = read(TITLE, f"{STANDFIRST}.", (line, question), BODY)
        assert article.text.split("\n\n") == [
            TITLE,
            f"{STANDFIRST}.",
            *(() if goes else (line,)),
            question,
            *BODY,
        ]


def below(texts: list[str], language: str = "fr") -> list[str]:
    known = get_language(language)
    traits = [measure(text, known) for text in texts]
    prose = [i for i, one in enumerate(traits) if one.prose]
    found = below_standfirst([Line(text, after_blank=True) for text in texts], traits, prose, known)
    return [texts[i] for i in found]


def between(above: str, *lines: str, language: str = "fr", body: tuple[str, ...] = ()) -> bool:
    found = below([above, *lines, *(body or (ARABIC_BODY if language == "ar" else BODY))], language)
    assert found in ([], list(lines))
    return bool(found)


@pytest.mark.parametrize(
    "line",
    [
        "Un vote attendu",
        "Le Port De Demain",
        "Fontan",
        "Claire Fontan, 32 ans",
        "Claire Fontan ?",
        "Ana B C D E",
    ],
)
def test_a_heading_amid_paragraphs_is_no_name(line: str) -> None:
    assert not between(BODY[0], line)


def test_an_outlet_s_name_beside_an_agency_s_is_no_heading() -> None:
    assert between(f"{STANDFIRST}.", "Le Phare avec AFP", "Publié le 11 février 2025 à 10h15", "Partager")
    assert between(f"{STANDFIRST}.", "La rédaction")
    assert not between(f"{STANDFIRST}.", "Le port et la ville attendent la rédaction")


def test_names_stand_alone_or_with_a_day() -> None:
    assert between(BODY[0], NAME)
    assert not between(BODY[0], NAME, "Omar Rifi")
    assert between(BODY[0], NAME, "Omar Rifi", DAY)
    assert not between(BODY[0])


def test_without_capitals_only_an_open_standfirst_has_a_name_below_it() -> None:
    assert between(ARABIC_LONG, "ليلى الصافي", language="ar")
    assert not between(ARABIC_BODY[0], "ليلى الصافي", language="ar")
    assert not between(ARABIC_LONG, "تصويت المجلس", language="ar")


def test_a_place_beside_a_name_needs_an_open_standfirst_and_a_day() -> None:
    assert between(ARABIC_LONG, "سدارة - ليلى الصافي", "12 فبراير 2025", language="ar")
    assert not between(ARABIC_LONG, "سدارة - ليلى الصافي", language="ar")
    assert not between(ARABIC_LONG, "أماكن الصيادين", "12 فبراير 2025", language="ar")


def test_a_rubric_above_the_headline_stays_one() -> None:
    article = read("Le port de Saint-Vaast", TITLE, (), BODY)
    assert article.title == TITLE


@pytest.mark.parametrize(("count", "found"), [(7, True), (8, False)])
def test_eight_lines_below_a_standfirst_its_text_begins(count: int, *, found: bool) -> None:
    assert between(f"{STANDFIRST}.", *["Partager"] * count) is found


def test_it_takes_running_text_above_and_below() -> None:
    assert below([TITLE, f"{STANDFIRST}.", *["Partager"] * 7, BODY[0]]) == ["Partager"] * 7
    assert below([f"{STANDFIRST}.", "Partager", BODY[0]]) == ["Partager"]
    assert not below([f"{STANDFIRST}.", "Partager"])
    assert not below([TITLE, "Partager"])


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Par un de nos pêcheurs les plus fiers", True),
        ("Par un de nos pêcheurs les plus fiers ici", False),
        ("La rédaction du Phare avec AFP Kwaa Kwab", True),
        ("La rédaction du Phare avec AFP Kwaa Kwab Kwac", False),
        ("phare AFP", True),
        ("le phare AFP", False),
        ("Temps de lecture : 2 min.", True),
        ("Partager sur Facebook 3", True),
        (" ".join(["Partager"] * 8), True),
        (" ".join(["Partager"] * 9), False),
    ],
)
def test_a_label_of_eight_words(line: str, *, found: bool) -> None:
    assert between(BODY[0], line) is found


@pytest.mark.parametrize(
    ("line", "found"), [("Claire Anne Marie Fontan", True), ("Claire Anne Marie Fontan Rifi", False)]
)
def test_names_that_stand_alone_have_four_words(line: str, *, found: bool) -> None:
    assert between(BODY[0], line) is found
    assert between(BODY[0], line, DAY)


@pytest.mark.parametrize(("words", "found"), [(8, True), (9, False)])
def test_names_beside_a_day_have_eight_words(words: int, *, found: bool) -> None:
    assert between(BODY[0], " ".join(["Claire"] * words), DAY) is found


def test_a_name_that_only_the_standfirst_mentions_is_a_byline() -> None:
    assert between(f"{STANDFIRST}, écrit {NAME}.", NAME)
    assert not between(f"{STANDFIRST}.", NAME, body=(BODY[0], f"{NAME} était sur le quai lundi matin."))


def test_what_the_text_is_all_about_is_no_place_beside_a_name() -> None:
    assert not between(LONG, "Port Quai", DAY, body=("Le port et le quai.", "Le port et le quai."))


@pytest.mark.parametrize(("line", "is_one"), [("Claire Fontan", True), ("claire fontan", False)])
def test_a_name_below_the_text_has_capitals(line: str, *, is_one: bool) -> None:
    traits = [measure(text, FRENCH) for text in (*BODY, line)]
    assert is_signature(line, traits, len(BODY)) is is_one
