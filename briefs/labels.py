"""The words around the articles' own: labels in Arabic, French and English."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from corpus import WRITING, Direction

Forms = tuple[str, str, str, str, str]


class Labels(Struct, frozen=True):
    """The labels of one language.

    Attributes:
        code: ISO 639-1 code.
        summary: Heads the set's summary.
        articles: Heads the articles' summaries.
        facts: Heads the key facts.
        kinds: Heads each kind of fact, by the names of `summarizer.facts.FACT_KINDS`.
        more_forms: Say how many facts of a kind are left out, as the forms below do; {n} is the number.
        sources: Heads the list of articles.
        problems: Heads the list of sources that were not read.
        removed: Heads the lines that were set aside.
        method: Stands before the method's name.
        also: Stands before the articles that say the same.
        reprints: Stands before the other sources that hold an article.
        short: Marks an article of which the source holds a snippet only.
        stories: Heads the list of stories.
        lone: Heads the list of articles that belong to none of them.
        claims: Heads what several articles say.
        only: Heads what one outlet alone reports.
        conflicts: Heads what articles disagree on.
        copies: Heads what articles share word for word.
        timeline: Heads the dated sentences.
        new: Heads what an earlier brief did not say.
        nothing_new: Says there that nothing was found that is.
        changed: Heads what is told with other figures than before.
        denied: Heads what is denied now.
        withdrawn: Heads what no article says any more.
        left_out: Stands before the articles that leave a claim out.
        slip: Marks a value that is likely a slip.
        newest: Marks the value that took the place of those before it.
        in_part: Marks what other articles share a part of.
        uncompared: Says that articles in different languages were not compared.
        source: Stands before the article that likely had a text first.
        credit: Stands before the word by which both give it to a third.
        copied: Stands before the share of an article that stands in another.
        sourcing: What a claim is traced to, by the names of `summarizer.SOURCINGS`.
        voice_forms: One, two, few (3-10), many (11-99) and other numbers of independent voices, by the last two
            digits; {n} is the number.
        article_forms: The same for articles.
        story_forms: The same for stories.
        lone_forms: The same for articles that belong to none.
        sentence_forms: The same for sentences.
        word_forms: The same for words.
    """

    code: str
    summary: str
    articles: str
    facts: str
    kinds: Mapping[str, str]
    more_forms: Forms
    sources: str
    problems: str
    removed: str
    method: str
    also: str
    reprints: str
    short: str
    stories: str
    lone: str
    claims: str
    only: str
    conflicts: str
    copies: str
    timeline: str
    new: str
    nothing_new: str
    changed: str
    denied: str
    withdrawn: str
    left_out: str
    slip: str
    newest: str
    in_part: str
    uncompared: str
    source: str
    credit: str
    copied: str
    sourcing: Mapping[str, str]
    voice_forms: Forms
    article_forms: Forms
    story_forms: Forms
    lone_forms: Forms
    sentence_forms: Forms
    word_forms: Forms

    @property
    def direction(self) -> Direction:
        """How the language's script runs."""
        return WRITING[self.code].direction

    @property
    def comma(self) -> str:
        """What parts the items of a list."""
        return WRITING[self.code].list_separator

    @property
    def semicolon(self) -> str:
        """What parts a reference from the others that say the same."""
        return WRITING[self.code].clause_separator

    def count(self, forms: Forms, n: int) -> str:
        """A number with the form of the noun that it asks for."""
        return forms[WRITING[self.code].plural_form(n)].format(n=n)


LABELS = {
    "ar": Labels(
        code="ar",
        summary="الخلاصة",
        articles="المقالات",
        facts="أهم المعطيات",
        kinds={
            "person": "الأشخاص",
            "organization": "المؤسسات",
            "place": "الأماكن",
            "date": "التواريخ",
            "number": "الأرقام",
            "score": "نتائج المباريات",
            "quote": "التصريحات",
            "event": "الأحداث",
        },
        more_forms=("وواحد غيرها", "واثنان غيرها", "و{n} غيرها", "و{n} غيرها", "و{n} غيرها"),
        sources="المصادر",
        problems="مصادر تعذرت قراءتها",
        removed="ما أزيل من الصفحة",
        method="الطريقة",
        also="ومثله",
        reprints="نشر أيضا في",
        short="مقتطف",
        stories="القصص",
        lone="مقالات منفردة",
        claims="ما اتفق عليه أكثر من مصدر",
        only="ما انفرد به مصدر واحد",
        conflicts="ما اختلفوا فيه",
        copies="النصوص المنقولة",
        timeline="التسلسل الزمني",
        new="الجديد",
        nothing_new="لم يُعثر على جديد منذ الموجز السابق.",
        changed="ما تغير",
        denied="ما نُفي",
        withdrawn="ما لم يعد مذكورا",
        left_out="لم يذكره",
        slip="يرجح أنه خطأ",
        newest="الأحدث",
        in_part="ذكر غيره بعضه",
        uncompared="بين اللغات لم تُقارن إلا الأرقام والتواريخ والأسماء.",
        source="الأرجح أن الأصل",
        credit="منسوب إلى",
        copied="المنقول",
        sourcing={
            "official": "مصدر رسمي",
            "person": "تصريح باسم صاحبه",
            "unnamed": "مصدر غير مسمى",
            "medium": "وسيلة إعلام أخرى",
            "outlet": "الصحيفة نفسها",
        },
        voice_forms=("أصل واحد", "أصلان", "{n} أصول", "{n} أصلا", "{n} أصل"),
        article_forms=("مقال واحد", "مقالان", "{n} مقالات", "{n} مقالا", "{n} مقال"),
        story_forms=("قصة واحدة", "قصتان", "{n} قصص", "{n} قصة", "{n} قصة"),
        lone_forms=(
            "مقال منفرد",
            "مقالان منفردان",
            "{n} مقالات منفردة",
            "{n} مقالا منفردا",
            "{n} مقال منفرد",
        ),
        sentence_forms=("جملة واحدة", "جملتان", "{n} جمل", "{n} جملة", "{n} جملة"),
        word_forms=("كلمة واحدة", "كلمتان", "{n} كلمات", "{n} كلمة", "{n} كلمة"),
    ),
    "fr": Labels(
        code="fr",
        summary="L'essentiel",
        articles="Les articles",
        facts="Les faits",
        kinds={
            "person": "Personnes",
            "organization": "Organisations",
            "place": "Lieux",
            "date": "Dates",
            "number": "Chiffres",
            "score": "Scores",
            "quote": "Citations",
            "event": "Événements",
        },
        more_forms=("et {n} de plus", "", "", "et {n} de plus", ""),
        sources="Sources",
        problems="Sources illisibles",
        removed="Retiré de la page",
        method="méthode\u00a0",
        also="aussi",
        reprints="repris par",
        short="extrait",
        stories="Les sujets",
        lone="Articles isolés",
        claims="Ce que plusieurs rapportent",
        only="Un seul le rapporte",
        conflicts="Ils divergent",
        copies="Textes repris",
        timeline="Chronologie",
        new="Nouveau",
        nothing_new="Rien de nouveau n'a été trouvé depuis la synthèse précédente.",
        changed="Changé",
        denied="Démenti",
        withdrawn="N'est plus rapporté",
        left_out="absent de",
        slip="sans doute une coquille",
        newest="le plus récent",
        in_part="en partie ailleurs",
        uncompared="D'une langue à l'autre, seuls les chiffres, dates et noms ont été comparés.",
        source="sans doute d'abord",
        credit="attribué à",
        copied="repris",
        sourcing={
            "official": "source officielle",
            "person": "personne nommée",
            "unnamed": "source anonyme",
            "medium": "autre média",
            "outlet": "le média lui-même",
        },
        voice_forms=("{n} origine", "", "", "{n} origines", ""),
        article_forms=("{n} article", "", "", "{n} articles", ""),
        story_forms=("{n} sujet", "", "", "{n} sujets", ""),
        lone_forms=("{n} article isolé", "", "", "{n} articles isolés", ""),
        sentence_forms=("{n} phrase", "", "", "{n} phrases", ""),
        word_forms=("{n} mot", "", "", "{n} mots", ""),
    ),
    "en": Labels(
        code="en",
        summary="Summary",
        articles="Articles",
        facts="Key facts",
        kinds={
            "person": "People",
            "organization": "Organisations",
            "place": "Places",
            "date": "Dates",
            "number": "Numbers",
            "score": "Scores",
            "quote": "Quotations",
            "event": "Events",
        },
        more_forms=("and {n} more", "", "", "and {n} more", ""),
        sources="Sources",
        problems="Sources that could not be read",
        removed="Removed from the page",
        method="method",
        also="also",
        reprints="also in",
        short="snippet",
        stories="Stories",
        lone="Single articles",
        claims="What several report",
        only="Only one reports",
        conflicts="They differ",
        copies="Shared text",
        timeline="Timeline",
        new="New",
        nothing_new="Nothing new was found since the earlier brief.",
        changed="Changed",
        denied="Denied",
        withdrawn="No longer reported",
        left_out="not in",
        slip="likely a slip",
        newest="newest",
        in_part="in part elsewhere",
        uncompared="Between languages only figures, dates and names were compared.",
        source="likely first in",
        credit="credited to",
        copied="shared",
        sourcing={
            "official": "official statement",
            "person": "named person",
            "unnamed": "unnamed source",
            "medium": "another medium",
            "outlet": "the outlet itself",
        },
        voice_forms=("{n} origin", "", "", "{n} origins", ""),
        article_forms=("{n} article", "", "", "{n} articles", ""),
        story_forms=("{n} story", "", "", "{n} stories", ""),
        lone_forms=("{n} single article", "", "", "{n} single articles", ""),
        sentence_forms=("{n} sentence", "", "", "{n} sentences", ""),
        word_forms=("{n} word", "", "", "{n} words", ""),
    ),
}
