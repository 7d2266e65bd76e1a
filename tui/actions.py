"""What the app can do: one registry that its bindings, footer, palette and help are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Code = Literal["ar", "fr", "en"]


@dataclass(frozen=True, slots=True)
class Action:
    """Something the user can do with one key.

    Attributes:
        id: The method that does it is called `action_` and this.
        keys: Keys that ask for it, the first one being shown.
        labels: What the footer and the palette call it, by language.
        tips: What it does, in one line, by language.
        footer: Whether the footer shows it.
        by_key: Whether its method takes the key that was pressed.
    """

    id: str
    keys: tuple[str, ...]
    labels: dict[str, str]
    tips: dict[str, str]
    footer: bool = False
    by_key: bool = False


def _action(
    id: str,  # noqa: A002 - the field's own name
    keys: str,
    ar: str,
    fr: str,
    en: str,
    *,
    footer: bool = False,
    by_key: bool = False,
) -> Action:
    """An action from a line a language: what it is called and, behind a bar, what it does."""
    texts = {"ar": ar, "fr": fr, "en": en}
    labels = {code: text.partition(" | ")[0] for code, text in texts.items()}
    tips = {code: text.partition(" | ")[2] for code, text in texts.items()}
    return Action(id, tuple(keys.split(" ")), labels, tips, footer, by_key)


ACTIONS = (
    _action(
        "next_article",
        "n",
        "التالي | المقال التالي",
        "suivant | l'article suivant",
        "next | the next article",
        footer=True,
    ),
    _action(
        "previous_article",
        "p",
        "السابق | المقال السابق، والمجموعة قبل الأول",
        "précédent | l'article précédent ; avant le premier, l'ensemble",
        "back | the article before; before the first, the set",
        footer=True,
    ),
    _action(
        "whole_set",
        "0",
        "المجموعة | موجز المقالات كلها",
        "ensemble | la synthèse de tous les articles",
        "set | the brief of all articles",
    ),
    _action(
        "article",
        "1 2 3 4 5 6 7 8 9",
        "مقال برقمه | المقال الذي يحمل الرقم",
        "article n | l'article de ce numéro",
        "article n | the article of that number",
        by_key=True,
    ),
    _action(
        "jump",
        "J",
        "اذهب إلى مقال | قائمة المقالات، تضيق بما تكتب",
        "aller à | la liste des articles, filtrée par ce qui est écrit",
        "go to | the list of articles, narrowed by what is typed",
    ),
    _action(
        "next_pane",
        "tab",
        "اللوحة التالية | انتقل إلى اللوحة التالية",
        "volet suivant | passe au volet suivant",
        "next pane | go to the next pane",
    ),
    _action(
        "previous_pane",
        "shift+tab",
        "اللوحة السابقة | انتقل إلى اللوحة السابقة",
        "volet précédent | revient au volet précédent",
        "pane before | go to the pane before",
    ),
    _action(
        "line_down",
        "j",
        "سطر إلى الأسفل | السطر التالي في اللوحة",
        "ligne suivante | la ligne suivante du volet",
        "line down | the next line of the pane",
    ),
    _action(
        "line_up",
        "k",
        "سطر إلى الأعلى | السطر السابق في اللوحة",
        "ligne précédente | la ligne précédente du volet",
        "line up | the line before in the pane",
    ),
    _action(
        "page_down",
        "space",
        "صفحة إلى الأسفل | الصفحة التالية في اللوحة",
        "page suivante | la page suivante du volet",
        "page down | the next page of the pane",
    ),
    _action(
        "page_up",
        "b",
        "صفحة إلى الأعلى | الصفحة السابقة في اللوحة",
        "page précédente | la page précédente du volet",
        "page up | the page before in the pane",
    ),
    _action(
        "top",
        "g",
        "البداية | بداية اللوحة",
        "début | le début du volet",
        "top | the beginning of the pane",
    ),
    _action("bottom", "G", "النهاية | نهاية اللوحة", "fin | la fin du volet", "end | the end of the pane"),
    _action(
        "next_mark",
        "]",
        "الموضع التالي | الموضع التالي للمعطى أو للبحث، في أي مقال",
        "occurrence suivante | l'occurrence suivante du fait ou de la recherche",
        "next mention | the next mention of the fact, or hit of the search, in any article",
        footer=True,
    ),
    _action(
        "previous_mark",
        "[",
        "الموضع السابق | الموضع السابق للمعطى أو للبحث",
        "occurrence précédente | l'occurrence précédente",
        "mention before | the mention or hit before",
    ),
    _action(
        "clear",
        "escape",
        "أزل التعليم | لا معطى ولا بحث",
        "effacer | plus de fait ni de recherche",
        "clear | no fact and no search",
    ),
    _action(
        "go_back",
        "backspace",
        "ارجع | حيث كنت قبل القفزة الأخيرة",
        "retour | là où vous étiez avant le dernier saut",
        "go back | where you were before the last jump",
    ),
    _action(
        "search",
        "/",
        "بحث | كلمات في المقالات كلها، بجذوعها",
        "chercher | des mots dans tous les articles, par leurs racines",
        "search | words in all articles, by their stems",
        footer=True,
    ),
    _action(
        "view",
        "v",
        "عرض | الموجز، المتفق عليه، الخلاف، التسلسل، التصريحات",
        "vue | synthèse, points communs, divergences, chronologie, citations",
        "view | brief, what several report, differences, timeline, quotations",
        footer=True,
    ),
    _action(
        "longer",
        "+ =",
        "أطول | موجز أطول",
        "plus long | une synthèse plus longue",
        "longer | a longer brief",
        footer=True,
    ),
    _action(
        "shorter",
        "-",
        "أقصر | موجز أقصر",
        "plus court | une synthèse plus courte",
        "shorter | a shorter brief",
        footer=True,
    ),
    _action(
        "method",
        "m",
        "الطريقة | كيف ترتب الجمل",
        "méthode | comment les phrases sont classées",
        "method | how sentences are ranked",
        footer=True,
    ),
    _action(
        "about",
        "a",
        "حول | موجز عن كلمات تكتبها؛ بلا كلمة: عن الكل",
        "au sujet de | une synthèse sur ces mots ; aucun : sur tout",
        "about | a brief about some words; none: about all",
    ),
    _action(
        "drop",
        "x",
        "استبعد | لا يقول الموجز هذه الجملة",
        "écarter | la synthèse ne dit plus cette phrase",
        "drop | the brief does not say this sentence",
    ),
    _action(
        "pin",
        "P",
        "ثبت | تبقى الجملة في الموجز، أو لا تبقى بعد",
        "épingler | la phrase reste dans la synthèse, ou plus",
        "pin | the sentence stays in the brief, or no longer",
    ),
    _action(
        "unsteer",
        "u",
        "ألغ | لا جملة مثبتة ولا مستبعدة",
        "annuler | plus de phrase épinglée ni écartée",
        "undo | no sentence pinned and none dropped",
    ),
    _action(
        "why",
        "w",
        "لماذا | مما تتكون درجة الجملة",
        "pourquoi | de quoi est fait le score de la phrase",
        "why | what the sentence's score is made of",
        footer=True,
    ),
    _action(
        "export",
        "e",
        "تصدير | الموجز في ملف",
        "exporter | la synthèse dans un fichier",
        "export | the brief into a file",
        footer=True,
    ),
    _action(
        "copy",
        "y",
        "نسخ | المحدد أو السطر الحالي مع مرجعه",
        "copier | la sélection ou la ligne, avec sa référence",
        "copy | the selection or the line, with its reference",
    ),
    _action(
        "cite",
        "c",
        "مرجع | انسخ مرجع المقال",
        "citer | copie la référence de l'article",
        "cite | copy the article's citation",
    ),
    _action(
        "reread",
        "r",
        "اقرأ ثانية | اقرأ المصادر من جديد",
        "relire | relit les sources",
        "read again | read the sources again",
    ),
    _action(
        "theme",
        "T",
        "الألوان | داكن أو فاتح، ويحفظ",
        "couleurs | sombre ou clair, retenu",
        "theme | dark or light, kept",
    ),
    _action(
        "help",
        "?",
        "مساعدة | كل مفتاح وما يفعله",
        "aide | chaque touche et ce qu'elle fait",
        "help | every key and what it does",
        footer=True,
    ),
    _action(
        "palette",
        ": ctrl+p",
        "الأوامر | كل ما يمكن فعله، يضيق بما تكتب",
        "commandes | tout ce qui est possible, filtré par ce qui est écrit",
        "commands | all that can be done, narrowed by what is typed",
    ),
    _action("leave", "q", "خروج | أغلق موجز", "quitter | ferme Mujaz", "quit | close Mujaz", footer=True),
)
