"""EPUB: what its package says of an issue."""

from __future__ import annotations

import io
import zipfile

from corpus.formats import Hints, RawDocument, parse
from tests.corpus.formats import make
from tests.corpus.formats.texts import ARABIC, FRENCH


def test_the_day_of_an_issue_is_none_of_its_paper_s_name() -> None:
    def outlets(title: str) -> list[str | None]:
        stream, named = io.BytesIO(make.epub(ARABIC, FRENCH)), ARABIC.outlet
        with zipfile.ZipFile(stream) as book:
            files: dict[str, str | bytes] = {name: book.read(name) for name in book.namelist()}
            package = book.read("OEBPS/a.opf").decode()
        package = package.replace(f"<dc:publisher>{named}</dc:publisher>", "")
        files["OEBPS/a.opf"] = package.replace(f"<dc:title>{named}<", f"<dc:title>{title}<")
        return [
            one.outlet for one in parse(make.packed(files), Hints("a.epub")) if isinstance(one, RawDocument)
        ]

    assert outlets("The Lantern [Mon, 13 May 2024]") == ["The Lantern"] * 2
    assert outlets("The Lantern [special issue]") == ["The Lantern [special issue]"] * 2
