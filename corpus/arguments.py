"""What a program gives to the public functions, checked at once: a wrong type is told by name."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.article import Article


def check_type(name: str, value: object, wanted: type, instead: str) -> None:
    """Make sure that an argument is what it is to be; its type is told, for its text may be long.

    Args:
        name: The argument's name.
        value: What was given.
        wanted: What it is to be.
        instead: What a program can write, for the message.

    Raises:
        TypeError: It is something else.
    """
    if not isinstance(value, wanted):
        raise TypeError(f"{name}: {type(value).__name__} is no {wanted.__name__}; {instead}")


def check_articles(articles: object) -> None:
    """Make sure that an argument is a list of articles, and not what holds or names them.

    Raises:
        TypeError: It is something else.
    """
    instead = "give a list of Articles, as read_all(['FOLDER']).articles is"
    if not isinstance(articles, Sequence) or isinstance(articles, str | bytes):
        raise TypeError(f"articles: {type(articles).__name__} is no list; {instead}")
    for article in articles:
        check_type("articles", article, Article, instead)
