"""Lines set aside of pages whose lines are marked by hand: precision and recall.

The pages are those of `pages/`, which no rule was made for, and those of `tests/corpus/cleaning/pages/`, whose
`clean/` ones have nothing to set aside. The first character of a line marks what it is: `-` is boilerplate.
"""

from __future__ import annotations

from pathlib import Path

from corpus.assemble import assemble
from corpus.formats import RawDocument
from tests.gold.tally import Figures, Tally

FOLDER = Path(__file__).parent / "pages"
KNOWN = FOLDER.parents[1] / "corpus" / "cleaning" / "pages"


def figures() -> Figures:
    """Precision and recall over the pages nothing was made for, and over the others."""
    found: Figures = {}
    for name, paths in (("new", FOLDER.glob("*.txt")), ("known", KNOWN.glob("*/*.txt"))):
        tally = Tally()
        for path in sorted(paths):
            score(path, tally)
        found[f"{name}_precision"] = tally.share("right", "set aside")
        found[f"{name}_recall"] = tally.share("right", "boilerplate")
    return found


def score(path: Path, tally: Tally) -> None:
    """Count a page's lines of boilerplate, and those set aside."""
    marked = [(line[0], line[2:]) for line in path.read_text(encoding="utf-8").splitlines() if line]
    text = "\n\n".join(line for _, line in marked)
    kept = assemble(RawDocument(text), id="page", source=path.name).text.split("\n\n")
    for kind, line in marked:
        boilerplate = kind == "-"
        # Of a report's first line only the dateline is set aside.
        cut = not boilerplate and any(line.endswith(own) and len(own) > len(line) / 2 for own in kept)
        set_aside = line not in kept and not cut
        tally.add("boilerplate", boilerplate)
        tally.add("set aside", set_aside)
        tally.add("right", boilerplate and set_aside)
        if boilerplate != set_aside:
            tally.mistakes.append(f"{path.name}: {'kept' if boilerplate else 'set aside'}: {line}")
