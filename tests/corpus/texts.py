"""Articles of the tests' own, and a way to make files of them."""

from __future__ import annotations

from hypothesis import strategies as st

from corpus import Article

ARABIC = (
    (
        "أعلنت بلدية الوادي الأخضر، يوم الأربعاء، عن انطلاق أشغال ترميم الجسر الحجري الذي يربط ضفتي النهر منذ أكثر "
        "من قرن، بعد سنوات من مطالب السكان بإصلاحه."
    ),
    (
        "وستستمر الأشغال ستة أشهر على الأقل، وسيحول السير خلالها إلى القنطرة الجديدة، حسب المهندس المشرف على "
        "الورش، الذي وعد باحترام الآجال."
    ),
    (
        "ورحب التجار بالخطوة، غير أنهم طالبوا بتعويض عن الركود الذي سيلحق محلاتهم طوال مدة الإغلاق، وقال أحدهم إن "
        "الموسم كله في الميزان."
    ),
)
FRENCH = (
    (
        "La commune de Valbrune a lancé mercredi la restauration du pont de pierre qui relie depuis plus d'un "
        "siècle les deux rives, après des années de demandes des habitants."
    ),
    (
        "Les travaux dureront six mois au moins et la circulation passera par le nouveau pont, selon l'ingénieur "
        "chargé du chantier, qui promet de tenir les délais."
    ),
    (
        "Les commerçants se réjouissent mais demandent une compensation pour la baisse d'activité que la fermeture "
        "va causer, et l'un d'eux craint pour toute la saison."
    ),
)
ENGLISH = (
    (
        "The town of Little Marsh began on Wednesday to restore the stone bridge that has joined the two banks for "
        "more than a century, after years of requests from the people who live there."
    ),
    (
        "The works will take six months at least and the traffic will use the new bridge, according to the "
        "engineer in charge of the site, who promises to keep to the dates."
    ),
    (
        "The shopkeepers are pleased but ask to be paid for the trade that they will lose while the road is "
        "closed, and one of them fears for the whole season."
    ),
)

# What trips readers of text: marks of every kind, line ends, escapes, bidi controls, joiners, digits, odd letters.
_PIECES = (
    *(
        "كلمة",
        "الأمن",
        "و",
        "د",
        "أ.ف.ب",
        "هـ",
        "إلخ",
        "مُنوها",
        "M",
        "Mme",
        "Dr",
        "U.S",
        "p.m",
        "etc",
        "word",
        "É",
    ),
    *("3.5", "12/7/2024", "٢٠٢٤", "1", "G20", "23 أبريل 2024", "example.org", "a@b.org", "#x", "©"),
    *(".", "..", "...", "…", "!", "؟", "?", ",", "،", "؛", ":", "-", "–", "|", "*", "•", "/"),
    *("«", "»", '"', "“", "”", "‘", "’", "''", "(", ")", "[", "]", "″"),
    *(
        "\n",
        "\r\n",
        "\n\n",
        "\r",
        "\u2028",
        "\x85",
        "\t",
        "\u00a0",
        "\x0c",
        "\x1b[31m",
        "\x1b]0;t\x07",
        "\x1b",
        "\x9b",
    ),
    *(
        "\u202e",
        "\u2066",
        "\u200f",
        "\u200d",
        "\ufeff",
        "\x00",
        "\x7f",
        "\u0640",
        "\u0651",
        "\ud800",
        "😀",
        "²",
    ),
    *("اقرأ أيضا", "الرئيسية", "المصدر:", "شارك", "Lire aussi", "Accueil", "Home", "Share"),
)


def dirty_texts() -> st.SearchStrategy[str]:
    """Any text, and texts of what trips readers, with and without blanks between."""
    pieces = st.lists(st.sampled_from(_PIECES) | st.text(max_size=3), max_size=40)
    return st.text() | pieces.map(" ".join) | pieces.map("".join)


def assert_sound(article: Article) -> None:
    """What holds for every article, whatever it was read from."""
    behind = 0
    paragraphs = article.text.split("\n\n")
    for sentence in article.sentences:
        assert behind <= sentence.start < sentence.end <= len(article.text)
        text = article.slice(sentence)
        assert text == text.strip()
        assert any(c.isalnum() for c in text)
        assert text in paragraphs[sentence.paragraph]
        behind = sentence.end
    covered = "".join(article.slice(sentence) for sentence in article.sentences)
    assert [c for c in covered if c.isalnum()] == [c for c in article.text if c.isalnum()]
    assert any(not sentence.heading for sentence in article.sentences)
    assert article.title is None or article.title in {article.slice(s) for s in article.headings}
    assert article.language in ("ar", "fr", "en")
