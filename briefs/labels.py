"""The words around the articles' own: labels in Arabic, French and English."""

from __future__ import annotations

from dataclasses import dataclass

from corpus import Direction


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of one language.

    Attributes:
        code: ISO 639-1 code.
        direction: How its script runs.
        brief: Heads a brief that has nothing better.
        summary: Heads the set's summary.
        articles: Heads the articles' summaries.
        facts: Heads the key facts.
        kinds: Heads each kind of fact, in the order of the kinds.
        more: Says how many facts of a kind are left out; {n} is the number.
        sources: Heads the list of articles.
        problems: Heads the list of sources that were not read.
        removed: Heads the lines that were set aside.
        method: Stands before the method's name.
        also: Stands before the articles that say the same.
        comma: Parts the items of a list.
        semicolon: Parts a reference from the others that say the same.
        article_forms: One, two, few (3-10) and many articles; {n} is the number.
        sentence_forms: The same for sentences.
    """

    code: str
    direction: Direction
    brief: str
    summary: str
    articles: str
    facts: str
    kinds: tuple[str, str, str, str, str, str, str]
    more: str
    sources: str
    problems: str
    removed: str
    method: str
    also: str
    comma: str
    semicolon: str
    article_forms: tuple[str, str, str, str]
    sentence_forms: tuple[str, str, str, str]

    def count(self, forms: tuple[str, str, str, str], n: int) -> str:
        """A number with the form of the noun that it asks for (CLDR's plural rules for the three languages)."""
        one, two, few, many = forms
        if self.code == "ar":
            form = one if n == 1 else two if n == 2 else few if 3 <= n % 100 <= 10 else many
        else:
            form = one if n == 1 or (n == 0 and self.code == "fr") else many
        return form.format(n=n)


LABELS = {
    "ar": Labels(
        code="ar",
        direction="rtl",
        brief="موجز",
        summary="الخلاصة",
        articles="المقالات",
        facts="أهم المعطيات",
        kinds=("الأشخاص", "المؤسسات", "الأماكن", "التواريخ", "الأرقام", "التصريحات", "الأحداث"),
        more="و{n} غيرها",
        sources="المصادر",
        problems="مصادر تعذرت قراءتها",
        removed="ما أزيل من الصفحة",
        method="الطريقة",
        also="ومثله",
        comma="، ",
        semicolon="؛ ",
        article_forms=("مقال واحد", "مقالان", "{n} مقالات", "{n} مقالا"),
        sentence_forms=("جملة واحدة", "جملتان", "{n} جمل", "{n} جملة"),
    ),
    "fr": Labels(
        code="fr",
        direction="ltr",
        brief="Synthèse",
        summary="L'essentiel",
        articles="Les articles",
        facts="Les faits",
        kinds=("Personnes", "Organisations", "Lieux", "Dates", "Chiffres", "Citations", "Événements"),
        more="et {n} de plus",
        sources="Sources",
        problems="Sources illisibles",
        removed="Retiré de la page",
        method="méthode",
        also="aussi",
        comma=", ",
        semicolon=" ; ",
        article_forms=("{n} article", "", "", "{n} articles"),
        sentence_forms=("{n} phrase", "", "", "{n} phrases"),
    ),
    "en": Labels(
        code="en",
        direction="ltr",
        brief="Brief",
        summary="Summary",
        articles="Articles",
        facts="Key facts",
        kinds=("People", "Organisations", "Places", "Dates", "Numbers", "Quotations", "Events"),
        more="and {n} more",
        sources="Sources",
        problems="Sources that could not be read",
        removed="Removed from the page",
        method="method",
        also="also",
        comma=", ",
        semicolon="; ",
        article_forms=("{n} article", "", "", "{n} articles"),
        sentence_forms=("{n} sentence", "", "", "{n} sentences"),
    ),
}
