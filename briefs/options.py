"""What a brief is to hold."""

from __future__ import annotations

from collections.abc import Collection

from msgspec import Struct, field

from briefs.brief import Brief
from briefs.parts import PARTS
from summarizer import DEFAULT_METHOD, Budget, SentenceRef, check_method

LENGTH = Budget(7)
ARTICLE_LENGTH = Budget(3)


class Options(Struct, frozen=True):
    """What a brief is to hold.

    Attributes:
        length: Of the set's summary.
        article_length: Of each article's summary.
        method: A name of `summarizer.METHODS`.
        about: A query the brief is to be about, or None.
        parts: Which of `PARTS` to compose.
        with_text: Whether the articles carry their text.
        single: Whether all articles are taken as one story.
        since: An earlier brief to compare with, or None.
        pinned: Sentences that the summaries of their set and article hold in any case.
        dropped: Sentences that no summary holds.
        glosses: Whether what a chosen sentence lacks is supplied from elsewhere in its article.
        reader: ISO 639-1 code of the reader's language: of sentences of several languages that state the same the
            one in it is told. None tells what is chosen.
    """

    length: Budget = LENGTH
    article_length: Budget = ARTICLE_LENGTH
    method: str = DEFAULT_METHOD
    about: str | None = None
    parts: Collection[str] = field(default=tuple(PARTS))
    with_text: bool = False
    single: bool = False
    since: Brief | None = None
    pinned: Collection[SentenceRef] = ()
    dropped: Collection[SentenceRef] = ()
    glosses: bool = True
    reader: str | None = None

    def __post_init__(self) -> None:
        """Check what a program gives.

        Raises:
            TypeError: A length is no `Budget`, or the parts are one string.
            ValueError: There is no such method or part.
        """
        for name in ("length", "article_length"):
            if not isinstance(given := getattr(self, name), Budget):
                raise TypeError(f"{name}: {given!r} is no Budget; parse_budget('150w') makes one")
        if isinstance(self.parts, str):
            raise TypeError(f"parts: {self.parts!r} is one string; give a list of names")
        if unknown := [part for part in self.parts if part not in PARTS]:
            raise ValueError(f"parts: no part {unknown[0]!r}; there are {', '.join(PARTS)}")
        check_method(self.method)

    def wants(self, part: str) -> bool:
        """Whether a part is to be composed."""
        return part in self.parts or (PARTS[part].with_set and "set" in self.parts)
