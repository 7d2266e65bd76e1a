"""The text of a mail in HTML: without what is hidden, split into articles where it is a newsletter that parts them."""  # noqa: E501

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from corpus.cleaning.boilerplate_phrases import covered_anywhere
from corpus.cleaning.line_ends import SENTENCE, ends_with_mark
from corpus.formats.pages.page_blocks import Block, page_blocks
from corpus.formats.reviews.sections import Section, may_stand_above, sections
from corpus.languages import detect, get_language

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Newsletters hide the line that mail programs show beside the subject.
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|max-height\s*:\s*0|font-size\s*:\s*[01]px", re.IGNORECASE
)
_LINK = 0.9  # of a block's letters: it is a link as a whole
_LONGEST_LINK = 6  # words of «read the rest of the article»
_LEAST_TITLE = 4  # words of a link that may be a headline
# Words of what an alert shows of an article under its headline, and of the outlet's name between them.
_MOST_SHOWN = 100
_LONGEST_NAME = 5


class MailText(Struct, frozen=True):
    """What a mail in HTML holds.

    Attributes:
        paragraphs: Its blocks.
        headings: Those that are headings.
        articles: Its articles, where it parts several.
        digest: Whether it leads to several articles without parting them.
        outlets: The names that stand below the articles' headlines; none where one has none.
    """

    paragraphs: tuple[str, ...]
    headings: frozenset[str]
    articles: tuple[Section, ...]
    digest: bool
    outlets: tuple[str, ...] = ()


def read_mail(root: HtmlElement, subject: str | None = None) -> MailText:
    """The text of a mail; what is hidden is taken out of the tree.

    A newsletter may hold whole articles under headings: no text stands above the first, and none of them speaks of
    the mail's subject, as an article with headings of its own does.
    """
    for element in root.xpath("//*[@style]"):
        if _HIDDEN.search(element.get("style")) and element.getparent() is not None:
            element.drop_tree()
    blocks = page_blocks(root)
    code = detect(" ".join(block.text for block in blocks))
    more = {block.text for block in blocks if _leads_on(block, code)}
    levels = [(block.text, int(block.tag[1]) if block.tag else 0) for block in blocks]
    parts = sections(levels)
    if not parts and sum(block.text in more for block in blocks) > 1:
        # Headlines that no element marks lead to their articles.
        parts = sections(
            [
                (block.text, level or _is_title(block))
                for block, (_, level) in zip(blocks, levels, strict=True)
            ]
        )
    if not parts and (shown := _alert(blocks)):
        return _of_alert(blocks, shown)
    linked = {block.text for block in blocks if block.tag and block.linked > _LINK}
    leading = [
        part for part in parts if part.title in linked or any(text in more for text, _ in part.paragraphs)
    ]
    is_letter = len(parts) > 1 and len(leading) > len(parts) / 2
    whole = not is_letter and _are_whole(parts, [block.text for block in blocks])
    if whole and subject and not _is_told(subject, parts, code):
        is_letter, leading = True, parts
    return MailText(
        paragraphs=tuple(block.text for block in blocks),
        headings=frozenset(block.text for block in blocks if block.tag),
        articles=tuple(_without(part, more) for part in leading) if is_letter else (),
        digest=not is_letter and (whole or max(len(linked), sum(block.text in more for block in blocks)) > 2),
    )


def _alert(blocks: Sequence[Block]) -> list[Section]:
    """The articles of an alert: headlines that are links, each above a few words of its article; else none."""
    said = Counter(block.text for block in blocks)
    # What stands below each of them is no headline.
    starts = [i for i, block in enumerate(blocks) if _is_title(block) and said[block.text] == 1]
    if len(starts) < 2 or not may_stand_above([block.text for block in blocks[: starts[0]]]):
        return []
    found = []
    for start, end in zip(starts, [*starts[1:], len(blocks)], strict=True):
        links = (i for i in range(start + 1, end) if blocks[i].linked > _LINK)
        held = [block.text for block in blocks[start + 1 : next(links, end)]]
        found.append(Section(blocks[start].text, tuple((text, 0) for text in held)))
    return found if all(_is_shown(part) for part in found) else []


def _is_shown(part: Section) -> bool:
    """Whether a part has a sentence, and no more words than an alert shows."""
    texts = [text for text, _ in part.paragraphs]
    return any(len(text.split()) >= SENTENCE for text in texts) and len(part.text.split()) <= _MOST_SHOWN


def _of_alert(blocks: Sequence[Block], parts: Sequence[Section]) -> MailText:
    names = [part.paragraphs[0][0] for part in parts]
    named = all(len(name.split()) <= _LONGEST_NAME and not ends_with_mark(name) for name in names)
    return MailText(
        paragraphs=tuple(block.text for block in blocks),
        headings=frozenset(),
        articles=tuple(Section(part.title, part.paragraphs[1:]) for part in parts) if named else tuple(parts),
        digest=False,
        outlets=tuple(names) if named else (),
    )


def _are_whole(parts: Sequence[Section], texts: Sequence[str]) -> bool:
    """Whether parts under headings are long, and no text stands above the first of them."""
    if not parts or not may_stand_above(texts[: texts.index(parts[0].title)]):
        return False
    return all(part.is_long for part in parts)


def _is_told(subject: str, parts: Sequence[Section], code: str) -> bool:
    """Whether any part says a content word of the subject, or the subject has none."""
    language = get_language(code)
    said = {language.stem(word) for part in parts for word in language.words(f"{part.title} {part.text}")}
    content = {language.stem(word) for word in language.words(subject) if word not in language.stop_words}
    return not content.isdisjoint(said) or not content


def _is_title(block: Block) -> bool:
    """Whether a block is all of it a link as long as a headline."""
    return block.linked > _LINK and len(block.text.split()) >= _LEAST_TITLE


def _leads_on(block: Block, code: str) -> bool:
    """Whether a block is the link to the rest of an article."""
    words = get_language(code).words(block.text)
    is_link = block.linked > _LINK and 0 < len(words) <= _LONGEST_LINK
    return is_link and covered_anywhere(words, code, "more") == len(words)


def _without(part: Section, more: Sequence[str] | set[str]) -> Section:
    """An article without its link to the rest, and what stands below that."""
    end = next((i for i, (text, _) in enumerate(part.paragraphs) if text in more), len(part.paragraphs))
    return Section(part.title, part.paragraphs[:end] or part.paragraphs)
