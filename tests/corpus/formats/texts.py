"""Articles written for the tests, in Arabic and French."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Text:
    """An article as its writer handed it in."""

    language: str
    title: str
    outlet: str
    author: str
    published: str
    heading: str
    before: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def blocks(self) -> tuple[str, ...]:
        return (*self.before, self.heading, *self.after)

    @property
    def plain(self) -> str:
        return "\n\n".join((self.title, *self.blocks))


ARABIC = Text(
    language="ar",
    title="افتتاح مكتبة عمومية جديدة في حي المنارة بعد عامين من الأشغال",
    outlet="صحيفة الضفة",
    author="ليلى البقالي",
    published="2024-03-05",
    heading="برنامج القراءة",
    before=(
        (
            "افتتحت بلدية المدينة صباح أمس الاثنين مكتبة عمومية جديدة في حي المنارة، وهي الأولى من نوعها "
            "منذ سنة 1998، بحضور عدد كبير من سكان الحي وتلاميذ المدارس المجاورة."
        ),
        (
            "وقال رئيس المجلس البلدي كريم الزاهي، في كلمة ألقاها بالمناسبة، إن الأشغال استغرقت عامين "
            "وكلفت 12,5 مليون درهم، مضيفا أن «الكتاب حق لكل طفل في هذه المدينة (وفي كل مدينة)»."
        ),
        (
            "وتضم البناية ثلاث قاعات للمطالعة وفضاء للأطفال وخزانة فيها أكثر من 40000 كتاب بالعربية "
            "والفرنسية، كما زودت بحواسيب مرتبطة بشبكة الإنترنت."
        ),
    ),
    after=(
        (
            "وستفتح المكتبة أبوابها من الثلاثاء إلى الأحد، ابتداء من الساعة التاسعة صباحا، وسيكون التسجيل "
            "فيها مجانيا إلى نهاية شهر يونيو 2024."
        ),
        (
            "من جهتها، أوضحت مديرة المكتبة نادية الصقلي أن برنامجا للقراءة سينطلق في 15/04/2024 بشراكة مع "
            "عشر جمعيات محلية، وأن 75% من مقاعده ستخصص للتلاميذ."
        ),
        (
            "ويأمل السكان أن تلي هذه الخطوة خطوات أخرى، إذ ما زالت أحياء كثيرة في الضاحية الشرقية بلا "
            "قاعة واحدة للمطالعة."
        ),
    ),
)

FRENCH = Text(
    language="fr",
    title="La ligne de bus du littoral reprend après six mois d'arrêt",
    outlet="Le Courrier du Cap",
    author="Hélène Marchetti",
    published="2024-05-14",
    heading="Des horaires élargis",
    before=(
        (
            "La ligne de bus qui relie le port au village de pêcheurs a repris mardi matin, après six "
            "mois d'arrêt causés par l'effondrement d'une partie de la route côtière."
        ),
        (
            "« Nous avons attendu ce jour avec impatience », a déclaré le maire, M. Yves Carpentier, "
            "avant de monter dans le premier véhicule avec une trentaine d'habitants."
        ),
        (
            "Les travaux, qui ont coûté 3,2 millions d'euros, ont été financés à 60 % par la région et "
            "pour le reste par les deux communes concernées."
        ),
    ),
    after=(
        (
            "Les bus circuleront désormais toutes les vingt minutes, de 6 h 30 à 21 h, contre une fois "
            "par heure avant la fermeture de la route."
        ),
        (
            "L'association des usagers se réjouit de ce retour, mais elle demande que le tarif de 1,80 "
            "euro soit gelé jusqu'à la fin de l'année 2025."
        ),
    ),
)

TEXTS = (ARABIC, FRENCH)


def tagged(blocks: tuple[str, ...], tag: str = "p") -> str:
    """Blocks of text as a page has them, each in an element of its own."""
    return "".join(f"<{tag}>{block}</{tag}>" for block in blocks)
