"""The Brief and its parts: what `mujaz brief --format json` prints, and the schema it is checked against."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

from summarizer.facts import FACT_KINDS

Offset = Annotated[int, Meta(ge=0, description="Offset in the article's text, in code points.")]
ArticleId = Annotated[str, Meta(description="The article's id, unique in the brief.")]
LanguageCode = Annotated[str, Meta(description="ISO 639-1 code.", pattern="^[a-z]{2}$")]


FactKindName = Annotated[
    str,
    Meta(description="The kind of fact.", extra_json_schema={"enum": list(FACT_KINDS)}),
]


class Passage(Struct, frozen=True, kw_only=True, gc=False):
    """A span of an article, and its exact text."""

    text: str
    article: ArticleId
    start: Offset
    end: Offset

    @property
    def bare(self) -> Passage:
        """The span alone, without what is told of it besides."""
        return Passage(text=self.text, article=self.article, start=self.start, end=self.end)


Shared = Annotated[
    Literal["same", "part"],
    Meta(
        description="Whether it states the same main thing, or a part of it only. What gives another value stands "
        "in conflicts and never here."
    ),
]


class Related(Passage, frozen=True, kw_only=True):
    """A sentence of another article that says the same, or a part of it."""

    relation: Shared = "same"


class Gloss(Struct, frozen=True, kw_only=True, rename={"source": "from"}):
    """Words that a sentence lacks where it stands alone, as an editor's brackets supply them."""

    start: Annotated[
        Offset,
        Meta(description="The offset in the article at which it can be set in, with a blank behind it."),
    ]
    text: str
    kind: Annotated[
        Literal["speaker", "name", "role", "date"],
        Meta(description="Who speaks, what somebody or something is called, what somebody is, which day."),
    ]
    source: Annotated[
        Passage | str,
        Meta(
            description="Where its words stand in the same article; of a date the day of publication that it is "
            "counted from."
        ),
    ]
    behind: Annotated[
        Offset | None,
        Meta(
            description="The end of the words that it belongs to, where it follows them: the marks and the blank "
            "behind these then stand behind it."
        ),
    ] = None


Glosses = Annotated[list[Gloss], Meta(description="What the sentence lacks where it stands alone, in order.")]
Alike = Annotated[list[Related], Meta(description="Sentences of other articles that say the same.")]


class SummaryLine(Passage, frozen=True, kw_only=True):
    """A whole sentence of an article, chosen for a summary; its text exactly as it stands there."""

    score: Annotated[float, Meta(description="What the method gave it; comparable within one summary only.")]
    also: Alike = []
    glosses: Glosses = []


class ReprintNote(Struct, frozen=True, kw_only=True):
    """Another source that holds the same article."""

    source: str
    title: str | None
    outlet: str | None
    published: str | None


class ArticleNote(Struct, frozen=True, kw_only=True):
    """An article of the set."""

    id: ArticleId
    title: Annotated[str, Meta(description="Its headline; without one, its opening words and «…».")]
    source: Annotated[str, Meta(description="The path as given, or «-» for standard input.")]
    outlet: Annotated[str | None, Meta(description="Who published it, where the source says so.")]
    published: Annotated[
        str | None, Meta(description="ISO 8601 date of publication, where the source says so.")
    ]
    author: Annotated[str | None, Meta(description="Who wrote it, where the source says so.")]
    language: LanguageCode
    short: Annotated[bool, Meta(description="Whether the source holds a snippet of it only.")]
    also: Annotated[list[ReprintNote], Meta(description="Other sources that hold the same article.")]
    words: Annotated[int, Meta(ge=0, description="Words of running text, headings left out.")]
    sentences: Annotated[int, Meta(ge=0, description="Sentences of running text, headings left out.")]
    text: Annotated[
        str | UnsetType, Meta(description="The cleaned text that offsets count in; with --with-text only.")
    ] = UNSET


class ArticleBrief(ArticleNote, frozen=True, kw_only=True):
    """An article of the set and its own summary."""

    summary: Annotated[
        list[SummaryLine], Meta(description="In the order of the text; empty if not asked for.")
    ]
    body: Annotated[
        list[Passage], Meta(description="All its sentences, headings left out: what --since compares with.")
    ] = []


class FactNote(Struct, frozen=True, kw_only=True):
    """A key fact, the articles that carry it, and the exact words behind it."""

    kind: FactKindName
    value: Annotated[
        str, Meta(description="What it is called; the words of a quotation without their marks.")
    ]
    articles: Annotated[int, Meta(ge=1, description="How many articles carry it.")]
    mentions: Annotated[list[Passage], Meta(description="Where it stands, in the order of the articles.")]
    role: Annotated[
        list[str] | UnsetType, Meta(description="Of a person: titles and offices as written.")
    ] = UNSET
    iso: Annotated[
        str | UnsetType | None,
        Meta(
            description="Of a date: ISO 8601 date, month, year, quarter or start/end; of an event: the year in"
            " its name; null where it cannot be known."
        ),
    ] = UNSET
    number: Annotated[
        float | tuple[float, float] | UnsetType | None,
        Meta(description="Of a number: its value, or its low and high end."),
    ] = UNSET
    unit: Annotated[str | UnsetType | None, Meta(description="Of a number: what it counts, as written.")] = (
        UNSET
    )
    currency: Annotated[
        str | UnsetType | None,
        Meta(description="Of a number: the ISO 4217 code of its money; null where that is open."),
    ] = UNSET
    speaker: Annotated[
        str | UnsetType | None, Meta(description="Of a quotation: who said it; null where no one is named.")
    ] = UNSET
    speaker_person: Annotated[
        str | UnsetType | None,
        Meta(
            description="Of a quotation: the value of the person that `speaker` means; null where that is"
            " nobody by name, or open."
        ),
    ] = UNSET
    speaker_organization: Annotated[
        str | UnsetType | None,
        Meta(
            description="Of a quotation: the value of the organization that `speaker` means, or whose document it"
            " is; null where that is none by name, or open."
        ),
    ] = UNSET
    via: Annotated[
        str | UnsetType | None,
        Meta(description="Of a quotation: the channel, as written: an agency, a communiqué, a post."),
    ] = UNSET
    names: Annotated[
        dict[str, list[str]] | UnsetType,
        Meta(
            description="Of a person, a body, a place or an event: its names by language, the commonest first."
        ),
    ] = UNSET


class ProblemNote(Struct, frozen=True, kw_only=True):
    """A source that could not be read."""

    source: str
    reason: str


class Story(Struct, frozen=True, kw_only=True):
    """Articles that tell of one event, or an article that belongs to none of these; and their summary."""

    title: Annotated[str, Meta(description="The headline that says best what the story is about.")]
    articles: Annotated[list[ArticleId], Meta(description="In the order of the list of articles.")]
    voices: Annotated[int, Meta(ge=1, description="Articles that are no reprints of another one.")]
    summary: Annotated[list[SummaryLine], Meta(description="In story order; empty if not asked for.")]
    by_words: Annotated[
        bool,
        Meta(
            description="Whether it has too many articles to be read for names, numbers and dates: claims were "
            "found by words alone, and nothing is told of differences, dates and what only one outlet has."
        ),
    ] = False


class Carrier(Passage, frozen=True, kw_only=True):
    """How one article words a claim."""

    copied: Annotated[bool, Meta(description="Whether another article has it in the same words.")]
    relation: Shared = "same"


SourcingWord = Annotated[
    Literal["official", "person", "unnamed", "medium", "outlet"],
    Meta(
        description="What it is traced to: an official statement, a named person, a source without a name, "
        "another medium, or nobody but the outlet."
    ),
]


class Claim(Passage, frozen=True, kw_only=True):
    """Something that several articles say, in the sentence that says it best."""

    voices: Annotated[int, Meta(ge=1, description="Independent voices: copies of one text are one.")]
    sourcing: SourcingWord
    carriers: Annotated[list[Carrier], Meta(description="The words of each article that carries it.")]
    left_out: Annotated[
        list[ArticleId], Meta(description="Articles that do not carry it although most others do.")
    ] = []
    glosses: Glosses = []


class Exclusive(Passage, frozen=True, kw_only=True):
    """A sentence that no other outlet states."""

    facts: Annotated[list[str], Meta(description="The facts in it that no other outlet has, as written.")]
    relation: Annotated[
        Literal["alone", "part"],
        Meta(description="Whether no other article states any of it, or one shares a part."),
    ] = "alone"
    glosses: Glosses = []


class SharedPassage(Struct, frozen=True, kw_only=True):
    """A passage that stands in two articles in the same words or nearly so."""

    first: Passage
    second: Passage
    words: Annotated[int, Meta(ge=1, description="Words that are equal, inflection aside.")]
    formula: Annotated[bool, Meta(description="Too short to speak of copying: a name with its title.")]


class Copy(Struct, frozen=True, kw_only=True):
    """What two articles share word for word."""

    first: ArticleId
    second: ArticleId
    first_share: Annotated[
        float, Meta(ge=0, le=1, description="Share of the first one's words in the other.")
    ]
    second_share: Annotated[float, Meta(ge=0, le=1, description="Share of the second one's words.")]
    source: Annotated[
        ArticleId | None, Meta(description="Which likely had it first, where the other one says so.")
    ]
    ground: Annotated[
        Passage | None, Meta(description="Where it says so: the outlet's name in its text.")
    ] = None
    credit: Annotated[str | None, Meta(description="The named third to which both give it, as written.")]
    passages: list[SharedPassage]


class ConflictValue(Struct, frozen=True, kw_only=True):
    """One of the values that articles give."""

    value: str
    mentions: list[Passage]
    outlier: Annotated[bool, Meta(description="Alone against a value of several articles: likely a slip.")]
    published: Annotated[
        str | None, Meta(description="ISO 8601 date of the earliest article that gives it, where known.")
    ] = None
    attributed: Annotated[
        str | None,
        Meta(description="Who says so, as the first mention's sentence tells; null where it does not."),
    ] = None


class Conflict(Struct, frozen=True, kw_only=True):
    """One thing for which articles give different values."""

    about: Annotated[str, Meta(description="What they are the values of; of a quotation who said it.")]
    kind: Annotated[
        Literal["figure", "date", "year", "name", "place", "attribution", "quote"],
        Meta(
            description="A figure, a date, the year of an event, a name, a place, who said or did it, or the words "
            "of a quotation."
        ),
    ]
    values: Annotated[
        list[ConflictValue], Meta(description="That of most articles first; of an update the newest last.")
    ]
    update: Annotated[
        bool, Meta(description="Whether a later value takes an earlier one's place: nobody is wrong.")
    ] = False


class Dated(Passage, frozen=True, kw_only=True):
    """A sentence that says what happened at a date."""

    date: Annotated[str, Meta(description="ISO 8601 date, month, year or interval; a season as 2024-SU.")]
    also: Alike = []
    glosses: Glosses = []


class GivenValue(Passage, frozen=True, kw_only=True):
    """A value that a sentence gives."""

    value: Annotated[str, Meta(description="As written.")]
    published: Annotated[str | None, Meta(description="ISO 8601 date of its article, where known.")] = None


class Change(Struct, frozen=True, kw_only=True, rename={"before": "from", "now": "to"}):
    """One thing whose value is another than before."""

    about: Annotated[str, Meta(description="What they are the values of.")]
    before: GivenValue
    now: GivenValue


class Denial(Passage, frozen=True, kw_only=True):
    """A sentence that denies what an earlier brief told."""

    denies: Passage


class Since(Struct, frozen=True, kw_only=True):
    """What is different from an earlier brief of the same story."""

    new: Annotated[
        list[Passage], Meta(description="Stated by no earlier article; what an editor would miss first.")
    ]
    changed: Annotated[list[Change], Meta(description="Values that no earlier article gave.")]
    gone: Annotated[list[Passage], Meta(description="Said before and by no article now.")]
    denied: Annotated[list[Denial], Meta(description="Said before and denied now.")] = []


class Brief(Struct, frozen=True, kw_only=True):
    """A briefing: the set's summary, each article's, and where every sentence stands."""

    schema: Literal["mujaz/brief/2"] = "mujaz/brief/2"
    title: Annotated[
        str, Meta(description="The headline that says best what the set, or its first story, is about.")
    ]
    language: Annotated[str, Meta(description="The language of most of its articles.", pattern="^[a-z]{2}$")]
    method: Annotated[str, Meta(description="The ranker that chose the sentences; see `mujaz methods`.")]
    summary: Annotated[
        list[SummaryLine], Meta(description="The set's, in story order; empty if not asked for.")
    ]
    articles: list[ArticleBrief]
    facts: Annotated[
        list[FactNote], Meta(description="What most articles carry first; empty if not asked for.")
    ]
    stories: Annotated[
        list[Story], Meta(description="The biggest first; one where all articles are summed up together.")
    ] = []
    claims: Annotated[list[Claim], Meta(description="What several articles say, story by story.")] = []
    only: Annotated[list[Exclusive], Meta(description="What one outlet alone reports.")] = []
    conflicts: Annotated[list[Conflict], Meta(description="What articles disagree on.")] = []
    compared: Annotated[
        list[list[str]],
        Meta(
            description="The languages whose articles were compared with each other, group by group: between "
            "groups nothing is told to be the same, to differ or to stand alone."
        ),
    ] = []
    copies: Annotated[list[Copy], Meta(description="Pairs of articles that share text.")] = []
    timeline: Annotated[list[Dated], Meta(description="What is dated, earliest first.")] = []
    since: Annotated[Since | None, Meta(description="With --since only: what an earlier brief had not.")] = (
        None
    )
    problems: list[ProblemNote]
