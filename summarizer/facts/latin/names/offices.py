"""The offices and titles of French and English text, and where the name behind one begins."""

from __future__ import annotations

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import is_capital
from summarizer.facts.latin.names.gazetteer import place_at
from summarizer.facts.latin.numbers.numerals import numerals
from summarizer.facts.latin.word_groups import name_words, people_words
from summarizer.facts.marks import APOSTROPHES, JOINTS
from summarizer.facts.tokens import AND, Tokens

# Abbreviations that open the names of places: *St* Louis, *Av.* Foch.
_OF_STREETS = frozenset({"st", "ste", "av"})
_FUSED_LINKS = frozenset({"au", "aux"})
_SHEIKH = "cheikh"
# What goes on with a title of the Malay world: Datuk *Seri* So-and-so.
_SECOND_TITLES = frozenset({"seri", "sri"})
_ADJECTIVES = (["-", "like"], ["-", "led"], ["-", "based"])
_LONGEST_PLACE = 16  # tokens, more than any place of the lists has: a bound
_LONGEST_OFFICE = 12  # tokens of an office with all it is of; set by hand
_TWO = 2  # words of a name behind an adjective
_OFFICE = 7  # tokens of an office with what it is of; set by hand
_OF_TRADES = ("ologist", "ographer", "ologue", "ographe")  # endings of trades: a *glaciologist*
_MOST_TOLD = 6  # tokens of what somebody is between commas; set by hand
_ONE_OF = ["one", "of", "the"]
_MOST_ADJECTIVES = 2  # words in front of such people: one of the *first female* pilots; set by hand
_BORN = frozenset({"né", "née"})  # «Untel, *né* à Metz»
_WITH = frozenset({"co", "ex", "vice"})  # in front of an office: *co*-founder
_WHO = ([",", "qui"], [",", "who"])  # opens a clause about somebody
# Verbs behind «who» that tell of several: a band, a team.
_MANY = frozenset({"are", "were", "have"})
_TRADE = "iste"  # ends a French trade in front of where it is done: un nom, *diététiste* à Metz


def is_bare_office(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a stretch ends with an office and names nobody: Deputy *Prime Minister*, *Hon*; not *Ann* Major."""
    if first == last:
        # The Attorney *General*; but Mr *Bishop*.
        held = is_title(tokens, last) and is_title(tokens, first - 1)
        held = held and tokens.words[first - 1] not in tokens.language.titles
        return held or tokens.words[last] in tokens.language.titles
    given = tokens.words[first] in lexicon.words(tokens.language.code, "first_names.txt")
    return is_title(tokens, last) and not given


def behind_office(tokens: Tokens, first: int) -> bool:
    """Whether an office stands in front of token `first`, or it and a comma: the health minister, *So-and-so*."""
    k = first - 1
    if tokens.words[k] in lexicon.words(tokens.language.code, "prepositions.txt"):
        return False  # «analyste *chez* Atlas Capital», «ex-mayor *of* Port Sava»
    if tokens.words[k] in AND or tokens.words[k] in lexicon.words(tokens.language.code, "articles.txt"):
        return (
            False  # «head of *the* Community Voices section», «director of the Center for Food *and* Safety»
        )
    if tokens.words[k] in lexicon.table(tokens.language.code, "body_kinds.tsv") and not is_capital(tokens, k):
        return False  # «founder of the civic *association* Friends of the Park»
    comma = tokens.words[k] == ","
    k -= comma
    # What the office is of may have capitals: la ministre de la Culture.
    left = _LONGEST_OFFICE if comma else _OFFICE
    for at in range(k, max(-1, k - 2 * left), -1):
        left -= not (
            comma and tokens.words[at] in APOSTROPHES
        )  # le directeur de l'ONG pour l'Afrique de l'Est
        if left < 0:
            return False
        if not (tokens.words[at].isalpha() or tokens.words[at] in APOSTROPHES | {"-"}):
            return False
        if tokens.words[at] == "to":
            return False  # «urged the president *to* protect Social Security»
        if tokens.words[at] in numerals(tokens.language.code):
            return False  # «chief judge for *three* Washington tribes»
        if _is_office(tokens, at):
            return comma or not is_capital(tokens, k)
    return False


def behind_human(tokens: Tokens, first: int, last: int) -> bool:
    """Whether an English noun of people in small letters stands in front of a name: his *girlfriend*, So-and-so.

    Behind a comma no noun goes on behind the name: her *father*, Harland Press founder.
    """
    comma = first > 1 and tokens.words[first - 1] == ","
    after = tokens.words[last + 1] if last + 1 < len(tokens) else "."
    if comma and after.isalpha() and after not in tokens.language.stop_words:
        return False
    k = first - 1 - comma
    human = tokens.words[k] in lexicon.words(tokens.language.code, "humans.txt")
    return tokens.language.code == "en" and human and not is_capital(tokens, k)


def behind_field(tokens: Tokens, first: int, last: int) -> int | None:
    """Where a name begins behind the last word of an office: la ministre de l'Équipement *Sonia Hamrouni*."""
    code = tokens.language.code
    links = lexicon.words(code, "linking_words.txt") | _FUSED_LINKS
    firsts = lexicon.words(code, "first_names.txt")
    if tokens.words[first - 1] not in links or tokens.words[first] in firsts:
        return None
    at = next((k for k in range(first, last) if tokens.words[k] in firsts), None) or _behind_fields(
        tokens, first, last
    )
    if at is None or tokens.words[at - 1] in JOINTS or not _is_of_office(tokens, first - 1):
        return None
    return at


def _behind_fields(tokens: Tokens, first: int, last: int) -> int | None:
    """Where two words stand behind what ministries work in: le ministre de l'Éducation Nationale *Zidour Benaz*."""
    code, at = tokens.language.code, first
    endings = tuple(lexicon.lines(code, "adjective_endings.txt"))
    if not endings or tokens.words[first] not in lexicon.words(code, "organization_topics.txt"):
        return None
    at += 1
    at += last - at >= _TWO and tokens.words[at].endswith(endings)
    named = at < last and not all(tokens.words[k].endswith(endings) for k in range(at, last + 1))
    return at if named else None


def is_field(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a stretch is what a ministry works in with its adjectives and names nobody: la *Santé Publique*."""
    endings = tuple(lexicon.lines(tokens.language.code, "adjective_endings.txt"))
    if not endings or tokens.words[first] not in lexicon.words(
        tokens.language.code, "organization_topics.txt"
    ):
        return False
    return all(tokens.words[k].endswith(endings) for k in range(first + 1, last + 1))


def behind_of(tokens: Tokens, of: int, last: int) -> int:
    """Where a name begins behind what an office is of: Secretary *of* State *Ann* Roe."""
    firsts = lexicon.words(tokens.language.code, "first_names.txt")
    least = of + 2
    # «Director of Public Prosecutions *Renson Ingonga*»: of four words the last two.
    most = last - 1 if last - of > _TWO + 1 else least
    return next((k for k in range(least, last) if tokens.words[k] in firsts), most)


def behind_place(tokens: Tokens, first: int, last: int) -> int | None:
    """Where a name begins behind the place that an office is of: Attorney for the District of Ohio *Ann Roe*."""
    firsts, heads = (
        lexicon.words(tokens.language.code, name) for name in ("first_names.txt", "organization_heads.txt")
    )
    if not heads.isdisjoint(tokens.words[first : last + 1]):
        return None
    given = tokens.words[first] in firsts
    for k in range(first, last):
        if tokens.words[k] not in firsts or tokens.touches(k):
            continue
        team = tokens.words[k - 1] == "de"  # «l'équipe de France *de* Jean Untel»
        end = k - 1 - team
        places = range(max(first, end - _LONGEST_PLACE), k)
        at = next((j for j in places if place_at(tokens, j) == end), None)
        if at is None or (given and not team):
            continue
        if team or tokens.words[at - 1] == "of" or _has_office(tokens, first):
            return k
    return None


def _has_office(tokens: Tokens, first: int) -> bool:
    """Whether an office stands in front of a stretch, with small words between."""
    small = tokens.language.stop_words
    k = next((k for k in reversed(range(first)) if tokens.words[k] not in small), None)
    return k is not None and is_office_noun(tokens, k)


def _is_of_office(tokens: Tokens, k: int) -> bool:
    """Whether words up to token `k` are an office and what else it is of: ministre de l'Économie et *des*."""
    for at in range(k, max(-1, k - _LONGEST_OFFICE), -1):
        if not (tokens.words[at].isalpha() or tokens.words[at] in JOINTS):
            return False
        if _is_office(tokens, at):
            return True
    return False


def behind_title(tokens: Tokens, first: int, last: int) -> int | None:
    """The first token of the name behind the last office inside a stretch: Irish Bank Governor *Mary Kane*."""
    heads = lexicon.words(tokens.language.code, "organization_heads.txt")
    for k in reversed(range(first, last)):
        if is_title(tokens, k) and not is_of_streets(tokens, k):
            behind = k + 1 + (tokens.words[k + 1] == "." and k + 1 < last)  # Selon M*.* Untel
            return behind if heads.isdisjoint(tokens.words[k : last + 1]) else None
    return None


def is_title(tokens: Tokens, i: int) -> bool:
    """Whether a token is a form of address, or an office with a capital."""
    if not is_capital(tokens, i):
        return False
    word = tokens.words[i]
    if _is_given_too(tokens, i) or _is_behind_name(tokens, i):
        return False
    code, after = tokens.language.code, tokens.words[i + 1] if i + 1 < len(tokens) else ""
    if word in people_words("title of a judge") and after in lexicon.words(code, "first_names.txt"):
        return True  # the ministry of justice is nobody: *Justice* Ann Roe
    if is_title_in_full(tokens, i):
        return True
    return word in tokens.language.titles or word in lexicon.words(code, "roles.txt")


def is_title_in_full(tokens: Tokens, i: int) -> bool:
    """Whether a token is a title of honour in front of a name: *Sir* Ann Roe; but Ann *Baron* Roe."""
    titles, word, code = people_words("title in full"), tokens.words[i], tokens.language.code
    if code != "en" or not is_capital(tokens, i + 1):
        return False
    before = tokens.words[i - 1] if i and is_capital(tokens, i - 1) else ""
    if word in _SECOND_TITLES:
        return before in titles
    office = before in tokens.language.titles or before in lexicon.words(code, "roles.txt")
    return word in titles and (not before or office or before in titles | tokens.language.stop_words)


def _is_behind_name(tokens: Tokens, i: int) -> bool:
    """Whether the letters of a title are those of a member behind his name: Ann Roe *MS*; but Labour *MSP* Roe."""
    member = tokens.words[i] in name_words("behind a name") and tokens.raw(i).isupper()
    return member and i > 0 and is_capital(tokens, i - 1) and not is_capital(tokens, i + 1)


def _is_given_too(tokens: Tokens, i: int) -> bool:
    """Whether a form of address is somebody's given name, as in West Africa: *Cheikh* Diallo, no Cheikh Ahmed."""
    if tokens.words[i] != _SHEIKH or not is_capital(tokens, i + 1):
        return False
    if i and is_office_noun(tokens, i - 1):
        return True
    code, before = tokens.language.code, tokens.words[i - 1] if i else ""
    end = next((k for k in range(i + 1, len(tokens)) if not is_capital(tokens, k)), len(tokens))
    # A prince of the Gulf has his father behind his name.
    fatherless = name_words("of a father").isdisjoint(tokens.words[i + 1 : end + 1])
    given = tokens.words[i + 1] in lexicon.words(code, "first_names.txt")
    return fatherless and not given and before not in lexicon.words(code, "articles.txt")


def _is_office(tokens: Tokens, i: int) -> bool:
    joined = tokens.words[i + 1 : i + 3] in _ADJECTIVES and tokens.touches(i + 1)  # *agent-like* products
    return is_office_noun(tokens, i) and not is_capital(tokens, i) and not joined


def is_office_noun(tokens: Tokens, i: int) -> bool:
    """Whether a token is the noun of an office, or the end of one with a hyphen: *porte-parole*."""
    roles = lexicon.words(tokens.language.code, "roles.txt")
    joined = tokens.words[i - 1 : i] == ["-"] and "".join(tokens.words[i - 2 : i + 1]) in roles
    return (tokens.words[i] in roles and not _is_compound(tokens, i)) or joined


def _is_compound(tokens: Tokens, i: int) -> bool:
    """Whether a hyphen makes a place of a French office: le *chef-lieu*; but le président-directeur."""
    return tokens.words[i + 1 : i + 3] == ["-", "lieu"] and tokens.touches(i + 1)


def is_joined_to_name(tokens: Tokens, k: int, last: int) -> bool:
    """Whether an office is joined to what is none: the *Spokesman*-Review; but *Director*-General."""
    return k < last and tokens.words[k + 1] == "-" and not is_title(tokens, k + 2)


def is_of_streets(tokens: Tokens, i: int) -> bool:
    """Whether a token with a capital opens the name of a place as of a person: *St.* Thomas, *Av.* Foch."""
    at = i - (tokens.words[i] == ".")
    return is_capital(tokens, at) and tokens.words[at] in _OF_STREETS


def is_addressed(tokens: Tokens, first: int) -> bool:
    """Whether a form of address stands in front of token `first`: who is called *Mme* Delmas is no town."""
    at = first - 1 - (tokens.words[first - 1] == ".")
    return is_capital(tokens, at) and tokens.words[at] in tokens.language.titles - _OF_STREETS


def is_who(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a clause tells of somebody behind his name, and of no band, firm or storm: Funmi Roe, *who led*.

    *The* Hill Dogs, who …, the firm Stuart, who *are* …, Boulton *and* Paul, who …, *la tempête* Ciara, qui ….
    """
    before, words = tokens.words[first - 1] if first else "", tokens.words
    if words[last + 1 : last + 3] not in _WHO or not _MANY.isdisjoint(words[last + 3 : last + 4]):
        return False
    storm = before in lexicon.words(tokens.language.code, "storms.txt")
    # «A *Metz Breton*, who …» is what somebody is.
    articles = lexicon.words(tokens.language.code, "articles.txt")
    several = (
        before in AND
        or before == ","
        or before in articles
        or words[first] == "the"
        or (last > first and words[last].endswith("s"))
    )
    return not (storm or several)


def is_told(tokens: Tokens, last: int) -> bool:
    """Whether a name is followed by an age or an office between commas: Nora Haddad, 34, or, a teacher."""
    if last + 2 >= len(tokens) or tokens.words[last + 1] != ",":
        return False
    word = tokens.words[last + 2]
    if word.isdigit() and len(word) == len("34"):
        return is_aged(tokens, last) or tokens.words[last + 3 : last + 4] == [","]
    if tokens.language.code == "fr" and word in _BORN:
        return True
    code, after = tokens.language.code, tokens.words[last + 3 : last + 4]
    if (
        code == "fr"
        and word.endswith(_TRADE)
        and not lexicon.words(code, "prepositions.txt").isdisjoint(after)
    ):
        return True
    if tokens.words[last + 2 : last + 5] == _ONE_OF and _is_of_people(tokens, last + 5):
        return True
    articles = lexicon.words(tokens.language.code, "articles.txt")
    at = last + 2 + (word in articles or word in APOSTROPHES)
    at += at < len(tokens) and tokens.words[at] in APOSTROPHES
    human = lexicon.words(tokens.language.code, "roles.txt", "humans.txt")
    at += 2 * (tokens.words[at + 1 : at + 2] == ["-"] and tokens.words[at] in _WITH)
    near = range(at, min(len(tokens), at + _MOST_TOLD))
    end = next((k for k in near if not tokens.words[k].isalpha()), near.stop)
    # «So-and-so, the Olympic marathon *champion*, …», but no «New Hope, The Empire Strikes *Back*»
    last_one = range(end - 1, end) if near and not is_capital(tokens, end - 1) else ()
    return any(
        tokens.words[k] in human or tokens.words[k].endswith(_OF_TRADES)
        for k in [*range(at, min(len(tokens), at + 2)), *last_one]
    )


def _is_of_people(tokens: Tokens, at: int) -> bool:
    """Whether a noun of several people stands at a token or behind its adjectives: one of the *authors*."""
    near = range(at, min(len(tokens), at + _MOST_ADJECTIVES + 1))
    noun = next((tokens.words[k] for k in near if tokens.words[k].endswith("s")), "s")
    return noun[:-1] in lexicon.words(tokens.language.code, "roles.txt", "humans.txt")


def is_of_kin(tokens: Tokens, first: int) -> bool:
    """Whether a given name stands behind what somebody is to others: his wife *Grace*, her mother, *Fiona*,."""
    comma = tokens.words[first - 1] == "," and tokens.words[first + 1 : first + 2] == [","]
    at = first - 1 - comma
    return at >= 0 and tokens.words[at] in lexicon.words(tokens.language.code, "humans.txt")


def is_aged(tokens: Tokens, last: int) -> bool:
    """Whether a name is followed by an age in years: Nora, 34 ans; Nora, a 34-year-old."""
    words = tokens.words[last + 1 : last + 6]
    years = words[2:3] in (["ans"], ["an"]) or words[3:5] == ["-", "year"] or words[2:4] == ["-", "year"]
    return words[:1] == [","] and years
