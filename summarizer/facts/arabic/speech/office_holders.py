"""Who holds an office that a sentence names: the person whose name stands with it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import ARTICLES, written
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.organizations.firms import CLUBS
from summarizer.facts.arabic.people.office_nouns import is_attendant, role_head
from summarizer.facts.arabic.people.people import office_in_front
from summarizer.facts.arabic.places import is_place
from summarizer.facts.arabic.saying import bare, cue
from summarizer.facts.arabic.speech.source import AT, Source, source_noun
from summarizer.facts.arabic.speech.source_phrases import AS_FOR
from summarizer.facts.arabic.word_groups import people_words
from summarizer.facts.tokens import Tokens

_LONGEST = 12  # words between the noun of a whole office and the name: offices are rarely longer
_APPOSITION = 8  # words between an office and the name that belongs to it; set by hand
_MOST_JOINED = 4  # words of more offices or a short name between an office and a name; set by hand
_WHO_IS = frozenset({"وهو", "وهي"})


def with_holder(tokens: Tokens, found: Source, people: Sequence[Name], names: Sequence[Name]) -> Source:
    """An office with the name that stands behind it: the governor of the bank, So-and-so.

    Args:
        tokens: The sentence.
        found: The office.
        people: The names of people in it.
        names: All names of it.
    """
    own = next((name for name in people if name.first > found.last), None)
    if own is None or found.rank != 1:
        return _in_apposition(tokens, found, people)
    if own.first == found.last + 1 and is_attendant(tokens, found.first) and _is_served(tokens, found):
        return _attends(tokens, found, own, people)
    whole = own.first - found.last <= _LONGEST and office_in_front(tokens, names, own) == found.first
    if whole and not _tells_somebody(tokens, found.last, own.first):
        return _with_name(tokens, found, own)
    return _in_apposition(tokens, found, people)


def _is_served(tokens: Tokens, found: Source) -> bool:
    """Whether a noun of who serves is followed by a name at once or by a title: *the driver of the judge*."""
    between = tokens.words[found.first + 1 : found.last + 1]
    if not between:
        return True
    titles = lexicon.words("ar", "honorifics.txt", "humans.txt", "the_dead.txt")
    titled = between[0].startswith("ال") and (role_head(between[0]) is not None or between[0] in titles)
    helps = bare(tokens.words[found.first]) in lexicon.words("ar", "helpers.txt")
    return titled and not helps and all(word.startswith("ال") for word in between)


def behind_name(tokens: Tokens, found: Source, people: Sequence[Name]) -> Source:
    """An office in commas behind a name as the person it is of: So-and-so, *the lawyer of the family*, came."""
    words = tokens.words
    comma = found.first - 1 - (words[found.first - 1] in _WHO_IS)
    after = words[found.last + 1] if found.last + 1 < len(words) else "،"
    # «So-and-so, *the professor* at the university»: a definite noun is his whatever goes on behind it.
    goes_on = found.text.startswith("ال") and (after in AT or after.startswith("ال"))
    inside = comma > 0 and words[comma] == "،" and (after == "،" or goes_on)
    own = next((name for name in people if inside and name.last == comma - 1), None)
    if (
        own is None
        or found.rank != 1
        or found.person is not None
        or (words[found.first][0] == "و" != found.text[0])
    ):
        return found
    return Source(
        own.first,
        found.last,
        written(tokens, own.first, own.last, own.cut),
        0,
        found.gender,
        own,
        # «*As for* So-and-so, the professor, the plan is …».
        bool(own.cut) and not (own.first and bare(words[own.first - 1]) == AS_FOR),
    )


def _in_apposition(tokens: Tokens, found: Source, people: Sequence[Name]) -> Source:
    """An office with the name that stands in apposition to it; the office alone where none does."""
    for name in people:
        if found.last < name.first <= found.last + _APPOSITION:
            between: Sequence[str] = [
                w for w in tokens.words[found.last + 1 : name.first] if w not in people_words("then")
            ]
            if len(between) > 1 and found.last > found.first and between[0].startswith("ال"):
                # A name shows the office to be longer: president of the federation of *flying* balls Dr So-and-so.
                between = between[1:] if role_head(between[0]) is None else between
            honorifics = lexicon.words("ar", "honorifics.txt", "ranks.txt")
            if "،" in between:  # the coach, *the Tunisian* So-and-so; the poet *and translator*, So-and-so
                honorifics |= lexicon.words("ar", "demonyms.txt")
                comma = list(between).index("،")
                if comma < _MOST_JOINED and all(w.startswith((*ARTICLES, "ل")) for w in between[:comma]):
                    between = between[comma:]
                elif found.last > found.first and comma in (2, 3) and between[0] == "في":
                    between = between[comma:]  # the spokesman of the guard *in the island*, So-and-so
            elif between[:1] == ["("] and between[-1] == ")":
                between = between[:1]  # the director of the company (*its short name*) So-and-so
            elif not name.cut:
                between = _past_setting(between, honorifics)
            if _lead_to_name(between, honorifics) and not name.cut:
                return _with_name(tokens, found, name)
    return found


def _lead_to_name(between: Sequence[str], titles: Collection[str]) -> bool:
    """Whether between an office and a name stand marks and titles alone, as «, ambassador» does."""
    if len(between) > 1 and between[0] == "،" and between[-1].startswith("ال") and role_head(between[-1]):
        between = between[:-1]
    return all(word in ("،", "(", "«") or word in titles for word in between)


def joined(tokens: Tokens, sources: Sequence[Source]) -> list[Source]:
    """The candidates with two offices side by side as those of one man: the *head of the bid, president* So-and-so.

    Behind a verb of telling the second may be who is told.
    """
    out: list[Source] = []
    telling = lexicon.words("ar", "telling_verbs.txt")
    for source in sources:
        first = out[-1] if out else None
        if (
            first is not None
            and source.person is not None
            and source.rank == 0
            and first.rank == 1
            and first.last + 1 == source.first < source.person.first
            and first.gender == source.gender
            and not source.governed
            and first.first
            and bare(tokens.words[first.first - 1]) not in telling
            and cue(tokens, first.first - 1) == "verb"
        ):
            out[-1] = Source(
                first.first, source.last, source.text, 0, source.gender, source.person, first.governed
            )
        else:
            out.append(source)
    return out


def _attends(tokens: Tokens, found: Source, served: Name, people: Sequence[Name]) -> Source:
    """Who serves the person named behind his noun, by his own name where it stands: *the lawyer of So-and-so*."""
    titles = lexicon.words("ar", "honorifics.txt", "ranks.txt")
    at = served.last + 1
    comma = at < len(tokens) and tokens.words[at] == "،"
    while comma and at + 1 < len(tokens) and (tokens.words[at] == "،" or tokens.words[at] in titles):
        at += 1
    own = next((name for name in people if comma and name.first == at), None)
    if own:
        return _with_name(tokens, found, own)
    text = f"{found.text} {written(tokens, served.first, served.last, 0)}"
    return Source(found.first, served.last, text, 1, found.gender, governed=found.governed)


def _with_name(tokens: Tokens, found: Source, name: Name) -> Source:
    text = written(tokens, name.first, name.last, name.cut)
    return Source(found.first, name.last, text, 0, found.gender, name, found.governed)


def _tells_somebody(tokens: Tokens, last: int, first: int) -> bool:
    """Whether somebody is told something between an office and a name: «the minister told *the journalist*»."""
    return any(word[0] == "ل" and _is_told_to(word, bodies=False) for word in tokens.words[last + 1 : first])


def _past_setting(between: Sequence[str], titles: Collection[str]) -> Sequence[str]:
    """What stands between an office and a name without what tells where or of what the office is.

    The director of the centre *in Berlin* Dr So-and-so; the Tunisian coach *of the team* So-and-so. A definite noun
    takes no name behind it, as a bare one does: «in *the days of* So-and-so».
    """
    if not between or not (between[0] in AT or between[0].startswith("ل")):
        return between
    if between[0].startswith("ل") and (
        _is_told_to(between[0]) or not (between[0].startswith("لل") or between[1:])
    ):
        return between
    end = next((k for k, word in enumerate(between) if word in titles), len(between))
    setting = between[1:end]
    whole = all(word.startswith(ARTICLES) or is_place(word) for word in setting)
    titled = len(setting) == 1 and end < len(between) and between[0] in AT
    return between[end:] if (whole and (setting or between[0][0] == "ل")) or titled else between


def _is_told_to(word: str, *, bodies: bool = True) -> bool:
    """Whether «to» and a noun tell to whom something is said: «told *the journalist* So-and-so».

    A body that is no outlet counts where `bodies` is set; else the director *of the company* is not told.
    """
    noun = f"ال{word[2:]}" if word.startswith("لل") else word[1:]
    outlets = (lexicon.words("ar", "outlet_heads.txt") - CLUBS) | lexicon.words("ar", "agencies.txt")
    media = outlets | (lexicon.words("ar", "media_heads.txt") if bodies else frozenset())
    found = source_noun(noun)
    told = found is not None and (bodies or found[1] == 1)
    return told or noun in media or noun.removeprefix("ال") in media
