"""Piles of made-up Arabic articles of realistic length, with near-copies and updates, the same in every run.

usage: uv run python -m tests.benchmarks.piles FOLDER [--size 1000]

Writes the articles of a pile as text files. Eight in ten tell a story of their own, one in ten copies an earlier
article under another headline, one in ten tells an earlier story anew: with a later figure, other sentences and the
quotations in another order. Words come from Mujaz' own lists, so that names, figures and dates are found as in the
press.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from functools import cache
from itertools import islice
from pathlib import Path
from random import Random

from msgspec import Struct

from summarizer.facts.lexicon import lines

# Words of an article: those of the development press have 380 on the average.
_WORDS = 380
# How many earlier stories can be told again: news is of the last days.
_RECENT = 200
_OUTLETS = ("صحيفة الربوة", "جريدة الضفة", "موقع المنارة", "وكالة السنديان", "صحيفة الأفق البعيد")


class Story(Struct):
    """What a story is about: words that its sentences are made with."""

    city: str
    other: str
    person: str
    second: str
    role: str
    body: str
    counted: str
    figure: int
    topic: list[str]
    day: int
    order: list[int]


_SENTENCES = (
    "أعلن {role} {person}، يوم {date}، أن {topic} في {city} سيشمل {figure} {counted} خلال الأشهر المقبلة.",
    "وقال {person} إن {topic} «لن يكتمل من دون {topic2}، وهذا ما ننتظره من سكان {city} ومن شركائنا في {other}».",
    "وأوضح {body} في بلاغ له أن عدد ما أحصي من {counted} بلغ {figure}، بعدما كان لا يتجاوز {less} قبل سنة.",
    "وتأتي هذه الخطوة بعد أسابيع من النقاش حول {topic2} بين ممثلي {city} ونظرائهم في {other} حول {topic3}.",
    "من جهتها، اعتبرت {second} أن {topic3} يحتاج إلى {share} في المائة من ميزانية {body}، وهو ما لم يتحقق بعد.",
    "ونقل عن {second} قولها: «لقد طلبنا {topic2} منذ سنوات، ولم نتلق جوابا من {body} إلى اليوم».",
    "وكان {body} قد خصص {money} مليون درهم من أجل {topic}، صرف نصفها في {other} وحدها.",
    "ويرى متتبعون أن {topic3} بات مطروحا أكثر من أي وقت مضى، خصوصا بعد {topic2} في {city}.",
    "وحسب المصدر نفسه، فإن {figure} {counted} توجد في محيط {city}، بينما تتوزع البقية على {other} ونواحيها.",
    "وأضاف {person}، الذي زار {city} رفقة {second}، أن الأشغال المرتبطة ب{topic} ستنطلق في {date}.",
    "في المقابل، نفى {body} أن يكون {topic2} سببا في تأخر {topic}، مؤكدا أن الآجال محترمة.",
    "وشارك في اللقاء ممثلون عن {body} وعن جمعيات من {other} تعنى ب{topic3} وب{topic2}.",
    "ويذكر أن {city} عرفت قبل {years} سنوات تجربة مماثلة انتهت إلى {topic3} من غير أن يستفيد منها السكان.",
    "وخلص {person} إلى أن «المهم هو {topic}، أما {topic3} فيمكن أن ينتظر».",
    "وقد خلف {topic2} ردود فعل متباينة بين من رأى فيه {topic} ومن عده مجرد وعد آخر من وعود {body}.",
    "وينتظر أن يعرض {topic3} على أنظار مجلس {city} في دورته المقبلة، قبل إحالته على {body} للمصادقة عليه.",
)
_MONTHS = ("يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو")


@cache
def _lists() -> dict[str, list[str]]:
    def words(name: str) -> list[str]:
        return [line.partition("\t")[0] for line in lines("ar", name)]

    return {
        "cities": words("cities.tsv"),
        "given": words("given_names_common.txt"),
        "family": words("family_names.txt"),
        "roles": [word for word in words("roles.txt") if word.startswith("ال")],
        "bodies": [word for word in words("organizations.txt") if word.count(" ") > 0],
        "counted": words("counted_nouns.txt"),
        "adjectives": words("adjectives.txt"),
        "nouns": ["ال" + word.removeprefix("ال").removeprefix("لل") for word in words("event_fields.txt")],
    }


def articles(size: int, seed: int = 0) -> Iterator[tuple[str, str]]:
    """Names and texts of the articles of a pile, one after the other.

    Args:
        size: How many.
        seed: Another one makes another pile.
    """
    yield from islice(_endless(Random(seed)), size)


def _endless(random: Random) -> Iterator[tuple[str, str]]:
    stories: list[Story] = []
    texts: list[str] = []
    number = 0
    while True:
        kind = random.random()
        if texts and kind < 0.1:
            body = random.choice(texts).partition("\n\n")[2]
            text = f"{_headline(random, random.choice(stories))}\n\n{body}"
        elif stories and kind < 0.2:
            story = random.choice(stories)
            story.figure += random.randint(1, 9)
            story.day += 1
            random.shuffle(story.order)
            text = _text(random, story)
        else:
            story = _story(random)
            stories.append(story)
            text = _text(random, story)
        texts.append(text)
        del stories[:-_RECENT], texts[:-_RECENT]
        yield f"{number:06}.txt", text
        number += 1


def _story(random: Random) -> Story:
    own = _lists()

    def person() -> str:
        return f"{random.choice(own['given'])} {random.choice(own['family'])}"

    return Story(
        city=random.choice(own["cities"]),
        other=random.choice(own["cities"]),
        person=person(),
        second=person(),
        role=random.choice(own["roles"]),
        body=random.choice(own["bodies"]),
        counted=random.choice(own["counted"]),
        figure=random.randint(11, 900),
        topic=[
            f"{random.choice(own['nouns'])} {random.choice(own['adjectives'])} {random.choice(own['adjectives'])}"
            for _ in range(6)
        ],
        day=random.randint(1, 20),
        order=random.sample(range(len(_SENTENCES)), len(_SENTENCES)),
    )


def _headline(random: Random, story: Story) -> str:
    return f"{story.city}: {random.choice(story.topic)} يشمل {story.figure} {story.counted}"


def _text(random: Random, story: Story) -> str:
    lead, rest = _SENTENCES[0], [_SENTENCES[n] for n in story.order if n]
    length = random.gauss(_WORDS, _WORDS / 4)
    paragraphs: list[str] = []
    count = 0
    for template in (lead, *rest, *rest):
        if count >= length:
            break
        topics = random.sample(story.topic, 3)
        sentence = template.format(
            city=story.city,
            other=story.other,
            person=story.person,
            second=story.second,
            role=story.role,
            body=story.body,
            counted=story.counted,
            figure=story.figure,
            less=max(3, story.figure - random.randint(1, 8)),
            share=random.randint(2, 90),
            money=random.randint(2, 300),
            years=random.randint(3, 9),
            date=f"{story.day} {_MONTHS[story.figure % 6]} 2024",
            topic=topics[0],
            topic2=topics[1],
            topic3=topics[2],
        )
        count += len(sentence.split())
        if paragraphs and random.random() < 0.5:
            paragraphs[-1] += f" {sentence}"
        else:
            paragraphs.append(sentence)
    outlet = f"{random.choice(_OUTLETS)} - {story.day} {_MONTHS[story.figure % 6]} 2024"
    return "\n\n".join((_headline(random, story), outlet, *paragraphs)) + "\n"


def write(folder: Path, size: int, seed: int = 0) -> None:
    """Write the articles of a pile as files of a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in articles(size, seed):
        (folder / name).write_text(text, encoding="utf-8")


def main() -> None:
    """Write a pile."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", type=int, default=1000)
    args = parser.parse_args()
    write(args.folder, args.size)


if __name__ == "__main__":
    main()
