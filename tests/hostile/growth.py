"""How time and memory of a brief grow with texts that are made to be hard: each is doubled, and briefed.

Run: python -m tests.hostile.growth [NAME]... It prints a line for each text, and exits with 1 where one takes more
than 2.4 times the CPU time at twice the size, or more than 12 times its size above 60 MB of memory.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from briefs import LABELS, Options, compose, render_file
from corpus import ReadOptions, read_all

# Bounds that are promised of any text.
MOST_TIMES = 2.4
MOST_MEMORY, MOST_BYTES_EACH = 60 << 20, 12

SIZE = 60_000  # bytes before doubling: enough for seconds of anything that grows with the square
_LEAST_SECONDS = 0.15  # below this the clock and the start of the process decide

_ARABIC = "الوزير المدينة الميناء القطار الجسر السوق المدرسة النهر الحقل الشارع المطار المصنع"
_NAMES = "سامي كريم ليلى هدى مراد سلمى أمين نور زياد رنا"
_LATIN = "minister harbour railway bridge market school river field street airport factory"


_ANY = "افتتح سامي الجبلي الميناء يوم 12 مايو 2019. The harbour cost 3 million dollars. Il a dit oui."


def _words(words: str, end: str, length: int) -> Callable[[], str]:
    """Sentences of words by chance."""

    def make() -> str:
        chance = random.Random(1)
        return " ".join(
            " ".join(chance.choices(words.split(), k=length)).capitalize() + end
            for _ in range(SIZE // length)
        )

    return make


def _unlike(prefix: str, end: str, per: int) -> Callable[[], str]:
    """Words that all differ."""

    def make() -> str:
        letters = "ابتثجحخدرزسشصضطعغفقكلمنهوي" if prefix > "\u0600" else "abcdefghijklmnopqrstuvwxyz"
        made: list[str] = []
        number = length = 0
        while length < 2 * SIZE:
            number += 1
            rest, word = number, prefix
            while rest:
                rest, at = divmod(rest, len(letters))
                word += letters[at]
            made.append(word + (end if number % per == 0 else ""))
            length += len(made[-1])
        return " ".join(made)

    return make


TEXTS: dict[str, str | Callable[[], str]] = {
    "two dots": "aa bb cc dd.. ",
    "one sentence": "The minister opened the new harbour of the city on Monday. ",
    "one Arabic sentence": "افتتح الوزير الميناء الجديد في المدينة يوم الاثنين. ",
    "one sentence a paragraph": "افتتح الوزير سامي الجبلي الميناء الجديد في المدينة يوم الاثنين.\n\n",
    "C1 controls": "\x9d",
    "a list of cities": "Paris, London and ",
    "a list of cities, French": "Paris, Londres et ",
    "a list of names": "محمد وأحمد ",
    "hyphenated names": "سامي-كريم هدى ",
    "joined names": "عبد الله بن عبد الرحمن بن ",
    "numerals": "خمسة وعشرون ",
    "numerals, English": "twenty-five thousand and ",
    "numerals, French": "vingt-cinq mille et ",
    "numbers": "12 345,6 ",
    "Arabic digits": "١٢٣٤٥ ",
    "one number": "9",
    "dates": "12 مايو 2019 ",
    "dates, English": "12 May 2019, ",
    "dates with strokes": "12/05/2019 ",
    "amounts": "300 مليون درهم ",
    "per cents": "12% ",
    "brackets": "[",
    "braces": "{",
    "round brackets": "(a",
    "nested quotes": "«",
    "nested quotes, filled": "«قال ",
    "closed quotes": "قال سامي: «نعم». ",
    "quotation chains": "قال سامي إن كريم قال إن ",
    "quotation chains, English": "John Smith said that Mary Jones said that ",
    "straight quotes": '" a ',
    "apostrophes": "'",
    "endless clauses": "الذي رأى الرجل، ",
    "endless clauses, French": "qui a vu l'homme, ",
    "one word": "السوق ",
    "one letter": "ا",
    "no blanks": "السوقالكبير",
    "and": "و",
    "hashtags": "#الميناء_الجديد @user ",
    "addresses": "https://example.org/a?b=c ",
    "mixed directions": "السوق market ١٢ 34 ",
    "combining marks": "ب" + "\u064b\u0651" * 8,
    "marks alone": "\u064b",
    "joiners": "\u200d\u200cب",
    "tatweel": "ـ",
    "dots": ".",
    "dashes": "— ",
    "ellipses": "… ",
    "question marks": "؟!",
    "blanks": " \u00a0",
    "line ends": "\n",
    "short lines": "السوق\n",
    "list": "- السوق الكبير\n",
    "headings": "# السوق\n\n",
    "abbreviations": "M. Dr. e.g. ",
    "capitals": "The Harbour Market Street ",
    "honorifics": "الدكتور المهندس الشيخ ",
    "roles": "وزير وزارة رئيس هيئة ",
    "organisations": "وزارة الخارجية وهيئة الميناء ",
    "initials": "A. B. ",
    "surrogates and emoji": "🙂👩‍👩‍👧 ",
    "quotations in two kinds of marks": '"نعم" و«لا» "كلا" و«بلى» ',
    "dates of two calendars": "5 رمضان 1445 هـ الموافق ",
    "days": "lundi 12 mars 2020 et mardi ",
    "scores": "بهدفين لهدف 3-2 ",
    "places": "الرباط، تونس، الجزائر، ",
    "datelines": "الرباط (رويترز) - ",
    "particles": "Jean de la Tour du Pin de ",
    "heads of events": "Festival ",
    "ordinary": _words(_ARABIC, ".", 12),
    "ordinary, English": _words(_LATIN, ".", 12),
    "last names that are shared": "قال سامي كريم نعم. قالت هدى كريم نعم. قال كريم لا. ",
    "last names that are shared, English": "John Smith said yes. Mary Smith said no. Smith left. ",
    "numerals that are joined": "وعشرون ",
    "names": _words(_NAMES, ".", 5),
    "long sentences": _words(_ARABIC, ".", 500),
    "words that differ": _unlike("م", ".", 10),
    "names that differ": _unlike("K", ".", 10),
    "quotes that differ": _unlike("«م", "».", 4),
    "no full stop": _unlike("م", "", 10),
}


def text_of(name: str, size: int) -> str:
    """A text of so many bytes, one of those that differ as long as it can be."""
    made = TEXTS[name]
    piece = made if isinstance(made, str) else made()
    times = size // len(piece.encode("utf-8", "surrogatepass")) + 1
    return (piece * times).encode("utf-8", "surrogatepass")[:size].decode("utf-8", "ignore")


def brief(text: str, folder: Path) -> None:
    """Read a text, compose its brief, and write it in two forms."""
    path = folder / "a.txt"
    path.write_text(text, encoding="utf-8", errors="surrogatepass")
    reading = read_all([str(path)], ReadOptions(offline=True))
    if reading.articles:
        made = compose(reading.articles, reading.problems, Options())
        for form in ("text", "json"):
            render_file(made, form, LABELS["ar"])


def cost(work: Callable[[], None]) -> tuple[float, int]:
    """CPU seconds and bytes that a work takes in a process of its own, besides what this one has."""
    import resource  # not on Windows, where the texts alone are asked for

    before = int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()
    child = os.fork()
    if not child:
        try:
            work()
        finally:
            os._exit(0)
    _, _, used = os.wait4(child, 0)
    return used.ru_utime + used.ru_stime, max(0, used.ru_maxrss * 1024 - before)


def main() -> int:
    """Print the figures; 1 if a bound is broken."""
    broken = 0
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        brief(_ANY, folder)  # what is loaded once is loaded here
        for name in sys.argv[1:] or TEXTS:
            once, _ = cost(partial(brief, text_of(name, SIZE), folder))
            twice, memory = cost(partial(brief, text_of(name, 2 * SIZE), folder))
            times = twice / max(once, _LEAST_SECONDS)
            is_broken = times > MOST_TIMES or memory > MOST_MEMORY + MOST_BYTES_EACH * 2 * SIZE
            broken += is_broken
            print(
                f"{name:28}{once:8.2f}s{twice:8.2f}s{times:7.2f}{memory / 2**20:8.1f} MB{'  !' * is_broken}",
                flush=True,
            )
    return int(broken > 0)


if __name__ == "__main__":
    sys.exit(main())
