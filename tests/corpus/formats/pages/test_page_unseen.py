"""What a page's reader does not see, or may skip, is taken out of it; the rest stays."""

from __future__ import annotations

import pytest

from corpus.formats.markup import parse_html
from corpus.formats.pages.page_unseen import drop_unseen

TEXT = "La commune a lancé les travaux du pont mercredi matin, devant une centaine d’habitants."
PODCAST = "Une émission sur les ponts du monde entier."


def kept(body: str) -> str:
    root = parse_html(f"<body>{body}</body>")
    drop_unseen(root)
    return " ".join(root.text_content().split())


@pytest.mark.parametrize(
    "part",
    [
        "<select><option>Paris</option></select>",
        "<template><p>{{title}}</p></template>",
        "<noscript>Activez JavaScript.</noscript>",
        "<p hidden>Une note que personne ne voit.</p>",
        "<div hidden=hidden><p>Une note <i hidden>que</i> personne ne voit.</p></div>",
        f"<section><a href='#e'>Ignorer le podcast et continuer la lecture</a>{PODCAST}<i id='e'>Fin</i></section>",
        f"<section><a href='#e'>Skip podcast and continue reading</a>{PODCAST}<i id='e'>End</i></section>",
        f"<section><a href='#e'>تخطى البودكاست وواصل القراءة</a>{PODCAST}<i id='e'>نهاية</i></section>",
        "<div><p>Recevez nos articles, abonnez-vous.</p><form><input><button>OK</button></form></div>",
        "<section><h2>Lettre</h2></section><section><p>Abonnez-vous.</p><form><input></form></section>",
        "<h3>Notre lettre</h3><div><p>Abonnez-vous.</p><form><input></form></div>",
        "<sup><a id='cmnt_ref1' href='#cmnt1'>[a]</a></sup>",
        "<div><p><a id='cmnt1' href='#cmnt_ref1'>[a]</a><span>À vérifier.</span></p></div>",
    ],
)
def test_it_goes(part: str) -> None:
    assert kept(f"<p>{TEXT}</p>{part}<p>{TEXT}</p>") == f"{TEXT}{TEXT}"


@pytest.mark.parametrize(
    "part",
    [
        f"<div><h1>Un pont</h1><p>{TEXT}</p><form><input></form></div>",
        f"<div><p>{f'{TEXT} ' * 5}</p><form><input></form></div>",
        f"<noscript>{f'{TEXT} ' * 5}</noscript>",
        f"<main hidden><p>{f'{TEXT} ' * 5}</p></main>",
        f"<a href='#e'>Skip to content</a><main id='e'>{TEXT}</main>",
        f"<a href='#none'>Skip podcast and continue reading</a>{TEXT}",
        f"<div><a href='#e'>Skip podcast and continue reading</a>{TEXT * 9}<i id='e'>.</i></div>",
        f"<a href='#e'>Sommaire</a>{PODCAST}<i id='e'>Fin</i>",
    ],
)
def test_it_stays(part: str) -> None:
    body = f"<p>{TEXT}</p>{part}"
    assert kept(body) == " ".join(parse_html(f"<body>{body}</body>").text_content().split())


@pytest.mark.parametrize(
    ("part", "is_caption"),
    [
        ("<div><img src=a><span>Le pont en mai (Le Phare)</span></div>", True),
        ("<div><div><img src=a></div>Le pont en mai</div>", True),
        ("<center><img src=a><br>Le pont en mai</center>", True),
        # A sentence, a heading, a link, a formula in its paragraph, many words: text with a picture in it.
        ("<div><img src=a>Le pont a ouvert en mai.</div>", False),
        ("<div><img src=a><h2>Le pont en mai</h2></div>", False),
        ("<div><img src=a><a href=b>Le pont en mai</a></div>", False),
        ("<p>Le calcul <span><img src=a> du débit</span> suit", False),
        (f"<div><img src=a>{'Le pont en mai ' * 9}</div>", False),
    ],
)
def test_a_few_open_words_with_a_picture_are_its_caption(part: str, is_caption: bool) -> None:
    root = parse_html(f"<body><p>{TEXT}</p>{part}</body>")
    drop_unseen(root)
    assert (root.find(".//figcaption") is not None) is is_caption


def test_readers_comments_in_a_form_of_asp_net_are_dropped_with_their_writers() -> None:
    said = "Le port attend ce pont depuis vingt ans, il était temps."
    rows = "".join(
        f'<tr><td><span id="ctl00_dl_ctl0{i}_lblNom">marin{i}</span>'
        f'<span id="ctl00_dl_ctl0{i}_lblCommentaire">{said}</span></td></tr>'
        for i in range(2)
    )
    form = "<input type=hidden name=__VIEWSTATE value=x>"
    assert kept(f"{form}<div><p>{TEXT * 4}</p></div><table>{rows}</table>") == kept(
        f"<div><p>{TEXT * 4}</p></div>"
    )
    # A column is called so too, and what holds most of the page is its text.
    for name in ("ctl00_lblCommentary", "ctl00_lblComment"):
        body = f'{form}<span id="{name}">{TEXT * 4}</span>'
        assert kept(body) == kept(f"<span>{TEXT * 4}</span>")
