"""The rankers, each a function from a document to one score a sentence, found by name.

Scores follow the order of `Document.candidates`; higher is better. A method's module is imported when the
method is asked for, since several bring sumy and NLTK.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from summarizer.document import Document

Ranker = Callable[["Document"], list[float]]

DEFAULT_METHOD = "mujaz"


class Method(Struct, frozen=True):
    """An entry of the registry.

    Attributes:
        name: What the user calls it.
        about: How it ranks, in one line.
        source: Who published it, or whose code it is.
        module: Where the function is.
        function: The function's name.
        weighs_agreement: Whether a set's sentences are chosen for what several articles say, the scores being
            one part of it, and not by their scores alone.
    """

    name: str
    about: str
    source: str
    module: str
    function: str = "rank"
    weighs_agreement: bool = False


METHODS = (
    Method(
        "mujaz",
        "position, centrality, headline, the set's topic; sentences that cannot stand alone lose",
        "Mujaz",
        "summarizer.rankers.mujaz",
        weighs_agreement=True,
    ),
    Method("lead", "the first sentences of each article in turn", "Mujaz", "summarizer.rankers.lead"),
    Method(
        "lexrank",
        "how central a sentence is in the graph of similar sentences",
        "Erkan and Radev 2004, in numpy, as sumy ranks",
        "summarizer.rankers.lexrank",
    ),
    Method(
        "textrank",
        "the same with words in common as similarity",
        "Mihalcea and Tarau 2004, in numpy, as sumy ranks",
        "summarizer.rankers.textrank",
    ),
    *(
        Method(name, about, f"{source}, sumy's", "summarizer.rankers.sumy_methods", name)
        for name, about, source in (
            ("lsa", "weight in the topics of a singular value decomposition", "Steinberger and Jezek 2004"),
            ("luhn", "clusters of frequent words", "Luhn 1958"),
            (
                "kl",
                "words distributed as in the whole; slow beyond 150 sentences",
                "Haghighi and Vanderwende 2009",
            ),
            ("sumbasic", "frequent words not used yet", "Nenkova and Vanderwende 2005"),
            ("edmundson", "cue words, headline words and place", "Edmundson 1969"),
            ("reduction", "words in common with all other sentences", "after TextRank"),
        )
    ),
)


def weighs_agreement(name: str) -> bool:
    """Whether a method weighs what several articles say; False for a name that `METHODS` does not hold."""
    return any(method.weighs_agreement for method in METHODS if method.name == name)


def get_ranker(name: str) -> Ranker:
    """The ranker of a method.

    Raises:
        ValueError: There is no such method; the message lists those there are.
    """
    method = _find(name)
    ranker: Ranker = getattr(import_module(method.module), method.function)
    return ranker


def check_method(name: str) -> str:
    """The name itself where it is a method's.

    Raises:
        ValueError: It is none; the message lists those there are.
    """
    return _find(name).name


def _find(name: str) -> Method:
    for method in METHODS:
        if method.name == name:
            return method
    raise ValueError(f"{name!r} is no method; there are {', '.join(method.name for method in METHODS)}")
