"""A brief's articles held against those of an earlier brief: what is new, what changed, what is gone or denied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

import msgspec
from msgspec import Struct, structs

from briefs.brief import ArticleBrief, Brief, Change, Denial, GivenValue, Passage, Since, SummaryLine
from corpus import Article, Sentence, harmless
from summarizer import Document, build_document, extract_facts, find_changes

# Of more articles than this nobody reads names and dates: they are compared by words and figures alone.
_LARGEST_READ = 300
# A reader takes in so many new statements; what an editor would miss comes first.
_MOST_NEW = 15


class _Earlier(Brief, frozen=True, kw_only=True):
    """A brief as this version or the one before printed it, without what says nothing of the articles."""

    schema: Literal["mujaz/brief/1", "mujaz/brief/2"]  # type: ignore[assignment]
    conflicts: tuple[msgspec.Raw, ...] = ()  # type: ignore[assignment]
    since: msgspec.Raw | None = None  # type: ignore[assignment]


class _Places(Struct, frozen=True):
    """An earlier article made again, and where each of its sentences stood."""

    article: Article
    passages: tuple[Passage, ...]


def read_brief(data: bytes) -> Brief:
    """An earlier brief as `mujaz brief --format json` printed it.

    Raises:
        ValueError: It is no such brief; the message says in what.
    """
    try:
        safe = _harmless(msgspec.json.decode(data))
        return msgspec.json.decode(msgspec.json.encode(safe), type=_Earlier)
    except RecursionError:
        raise ValueError("no brief of mujaz brief --format json: nested too deeply") from None
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ValueError(f"no brief of mujaz brief --format json: {error}") from None


def tells_news(since: Since) -> bool:
    """Whether anything is different from the earlier brief."""
    return any(getattr(since, name) for name in since.__struct_fields__)


def since_alone(brief: Brief) -> Brief:
    """A brief that holds what is different from an earlier one, and the list of its articles."""
    lists = (name for name, value in structs.asdict(brief).items() if isinstance(value, list))
    empty: dict[str, list[object]] = {name: [] for name in lists if name not in ("articles", "problems")}
    articles = [structs.replace(article, summary=[]) for article in brief.articles]
    return structs.replace(brief, **empty, articles=articles)


def _harmless(value: Any) -> Any:
    """What a file holds, without anything that a terminal obeys; a passage on one line, as Mujaz prints it."""
    if isinstance(value, str):
        return value if value.isprintable() else harmless(value)
    if isinstance(value, list):
        return [_harmless(item) for item in value]
    if isinstance(value, dict):
        made = {key: _harmless(item) for key, item in value.items()}
        if "start" in made and isinstance(made.get("text"), str):
            made["text"] = made["text"].replace("\n", " ")
        return made
    return value


def compare(before: Brief, articles: Sequence[Article]) -> Since:
    """What the articles of today say that those of an earlier brief did not.

    Args:
        before: The earlier brief. One of the first version holds no more of its articles than what it printed.
        articles: The articles of today.
    """
    old = [_remade(note, before) for note in before.articles]
    # The same text may stand in another file than before, with another id.
    bodies = [tuple(passage.text for passage in place.passages) for place in old]
    now = {article.id: tuple(article.slice(s) for s in article.body) for article in articles}
    came = [article for article in articles if now[article.id] not in bodies]
    renamed = [structs.replace(place.article, id=f"{n}") for n, place in enumerate(old)]
    fresh = [structs.replace(article, id=f"now {article.id}") for article in came]
    everything = [*renamed, *fresh]
    document = build_document(everything)
    facts = extract_facts(everything) if len(everything) <= _LARGEST_READ else []
    earlier = range(len(old))
    today = [n for n, body in enumerate(bodies) if body in now.values()]
    found = find_changes(document, facts, earlier, [*today, *range(len(old), len(everything))])
    passages = _passages(document, old, came)
    return Since(
        new=[passages[i] for i in found.new[:_MOST_NEW]],
        changed=[
            Change(
                about=one.about,
                before=_given(document, passages, one.before, one.candidates[0]),
                now=_given(document, passages, one.now, one.candidates[1]),
            )
            for one in found.changed
        ],
        gone=[passages[i] for i in found.gone],
        denied=[Denial(**structs.asdict(passages[now]), denies=passages[was]) for was, now in found.denied],
    )


def _given(document: Document, passages: Sequence[Passage], value: str, candidate: int) -> GivenValue:
    published = document.articles[document.candidates[candidate].article].published
    return GivenValue(**structs.asdict(passages[candidate]), value=value, published=published)


def _remade(note: ArticleBrief, before: Brief) -> _Places:
    """An earlier article of the sentences that its brief tells."""
    told = note.body or _told(note, before)
    sentences, at = [], 0
    for n, passage in enumerate(told):
        sentences.append(Sentence(at, at + len(passage.text), n))
        at += len(passage.text) + 1
    text = "\n".join(passage.text for passage in told)
    article = Article(
        note.id, note.title, note.source, note.outlet, note.published, note.language, text, tuple(sentences)
    )
    return _Places(article, tuple(told))


def _told(note: ArticleBrief, before: Brief) -> list[Passage]:
    """The sentences of an article that a brief prints, in the order of the text, each once."""
    lines: list[Passage] = [*before.summary, *before.claims, *before.only, *before.timeline, *note.summary]
    lines += [also for line in lines if isinstance(line, SummaryLine) for also in line.also]
    own = {line.start: line for line in reversed(lines) if line.article == note.id}
    return [line.bare for _, line in sorted(own.items())]


def _passages(document: Document, old: Sequence[_Places], came: Sequence[Article]) -> list[Passage]:
    """Each candidate as it stands in its own article."""
    found: list[Passage] = []
    seen = [0] * len(document.articles)
    for candidate in document.candidates:
        number = candidate.article
        if number < len(old):
            found.append(old[number].passages[seen[number]])
        else:
            span = candidate.sentence
            article = came[number - len(old)].id
            found.append(Passage(text=candidate.text, article=article, start=span.start, end=span.end))
        seen[number] += 1
    return found
