"""Which sentences hang on the one before them."""

from __future__ import annotations

import pytest
from hypothesis import given

from corpus import Language, get_language
from summarizer.sentences.dangling import DANGLING, _measured, dangling, said_by_pronoun
from tests.summarizer import builders

HANGING = [
    ("ar", "وهو ما أثار غضب السكان."),
    ("ar", "وهي المرة الثالثة هذا العام."),
    ("ar", "هو القرار الأول من نوعه."),
    ("ar", "وأضاف أن الأشغال ستنتهي في مارس."),
    ("ar", "وأوضحت أنها لم تتسلم أي شكاية."),
    ("ar", "ويضيف بعد صمت قصير: «سنعود غدا»."),
    ("ar", "وأكد في بيان نشره أمس أن السد ممتلئ."),
    ("ar", "«تعلن إدارة المرفأ أنها ستفتح الرصيف للعموم."),
    ("fr", "« La route sera fermée tout le mois."),
    ("ar", "مضيفا أن السد ممتلئ."),
    ("ar", "ومشيرا إلى أن السد ممتلئ."),
    ("ar", "كما أن الرسوم ارتفعت."),
    ("ar", "لذلك أغلقت المدارس أبوابها."),
    ("ar", "وبعد ذلك غادر الوفد القاعة."),
    ("ar", "غير أن المعارضة رفضت المشروع."),
    ("ar", "وفي ما يلي نص الرسالة:"),
    ("fr", "Il a promis de revenir."),
    ("fr", "À peine élue, elle a promis de revenir."),
    ("en", "After the vote, he promised to return."),
    ("fr", "« Je n'ai rien pris », avait-il lancé à la barre."),
    ("fr", "« Le plus dur est passé », estime-t-elle."),
    ("fr", "Vingt personnes ont été blessées, selon la même source."),
    ("fr", "Voilà le vrai vainqueur du vote."),
    ("fr", "Cette dernière prendra ses fonctions en mai."),
    ("fr", "Dimanche soir, son client a tout reconnu."),
    ("fr", "Ses avocats feront appel."),
    ("en", "The latter have governed the city since May."),
    ("ar", "ووجدوا القارب مقلوبا قرب الرصيف الشمالي."),
    ("ar", "وقد شككوا في كلفة الجسر التي أعلنتها البلدية."),
    ("ar", "كما طالبوا مجلس المدينة بفتح الحديقة يوم الأحد."),
    ("fr", "Elle n'a pas répondu."),
    ("fr", "En outre, la route reste fermée."),
    ("fr", "Toutefois, le conseil hésite."),
    ("en", "He promised to come back."),
    ("en", "They were not told."),
    ("en", "However, the council hesitates."),
    ("en", "Meanwhile, the road stays closed."),
]
ALONE = [
    ("ar", "أعادت البلدية فتح الميناء القديم أمام قوارب الصيد."),
    ("ar", "وأعلنت وزارة الصحة عن حملة تلقيح جديدة في القرى."),
    ("ar", "قال وزير الفلاحة إن المحصول تضاعف."),
    ("ar", "وقفت الحافلة أمام المدرسة ساعة كاملة."),
    ("ar", "هذه المدينة تعيش على الصيد."),
    ("ar", "بلغت الكلفة: 48 مليون درهم."),
    ("ar", "الأونروا تفتح مدرسة جديدة في المخيم الشرقي."),
    ("ar", "وقد شكك البحارة في كلفة الجسر ورفضوا دفع الرسوم."),
    ("fr", "La bibliothèque municipale ouvre le dimanche."),
    ("fr", "Le maire a ajouté une séance au calendrier."),
    ("fr", "En 2023, la commune a rouvert le vieux port."),
    ("fr", "En France, la sécheresse vide les barrages."),
    ("en", "The covered market burned down on Friday night."),
    ("en", "Police said the fire began in a kitchen."),
    ("en", "One man died when a wall fell on the market hall."),
]


def measure(code: str, text: str) -> float:
    language = get_language(code)
    return dangling(text, language.words(text), language)


@pytest.mark.parametrize(("code", "text"), HANGING, ids=[text for _, text in HANGING])
def test_a_sentence_that_needs_the_one_before_is_dangling(code: str, text: str) -> None:
    assert measure(code, text) >= DANGLING


@pytest.mark.parametrize(("code", "text"), ALONE, ids=[text for _, text in ALONE])
def test_a_sentence_that_says_who_and_what_is_not(code: str, text: str) -> None:
    assert measure(code, text) < DANGLING


def test_a_verb_of_saying_with_its_speaker_hangs_less_than_one_without() -> None:
    assert measure("ar", "وأضاف رئيس الجماعة أن السد ممتلئ.") < measure("ar", "وأضاف أن السد ممتلئ.")


def test_a_word_that_points_back_weighs_something() -> None:
    assert measure("ar", "حذر المتحدث نفسه من الفيضان.") > measure("ar", "حذر المتحدث الرسمي من الفيضان.")


def test_a_lead_in_is_known_by_the_colon_at_its_end_alone() -> None:
    assert measure("fr", "Voici le texte de la lettre :") >= DANGLING
    assert measure("fr", "Voici le texte : une lettre de deux pages.") < DANGLING


def test_without_words_a_sentence_says_nothing_alone() -> None:
    assert measure("ar", "...") == 1.0


@given(builders.sentences)
def test_any_words_measure_between_zero_and_one(text: str) -> None:
    assert all(0.0 <= measure(code, text) <= 1.0 for code in ("ar", "fr", "en"))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "À Val-aux-Pins, il faut un pont."),
        ("fr", "Dans la ville, il y a un pont."),
        ("fr", "Ces derniers mois, la ville a bâti un pont."),
        ("fr", "À son arrivée à Sfax, Anna Berg a promis un pont."),
        ("fr", "Quand Anna Berg est venue, elle a promis un pont."),
        ("fr", "« Rendez-vous demain », dit l'affiche de la mairie."),
    ],
)
def test_nobody_is_missing_behind_words_in_front(code: str, text: str) -> None:
    language = get_language(code)
    assert dangling(text, language.words(text), language) < DANGLING


def test_a_possessive_of_one_language_is_no_word_of_another() -> None:
    english = "Son Heung-min scored twice on Monday."
    assert dangling(english, get_language("en").words(english), get_language("en")) < DANGLING
    french = "Son avocat a quitté la salle lundi."
    assert dangling(french, get_language("fr").words(french), get_language("fr")) >= DANGLING


def test_a_sentence_is_measured_once() -> None:
    language = get_language("ar")
    text = "افتتح الوالي رصيف الصيادين صباح السبت."
    words = tuple(language.words(text))
    dangling(text, words, language)
    before = _measured.cache_info()
    assert dangling(text, list(words), language) < DANGLING
    after = _measured.cache_info()
    assert (after.hits, after.misses) == (before.hits + 1, before.misses)


def test_what_is_too_long_to_tell_who_said_it_is_not_cut_into_words(monkeypatch: pytest.MonkeyPatch) -> None:
    language = get_language("fr")
    cut: list[str] = []
    whole = Language.words

    def words(own: Language, text: str) -> list[str]:
        cut.append(text)
        return whole(own, text)

    long, short = f"Le pont, {'a dit le maire de la ville ' * 8}.", "Le pont sera bâti, il a ajouté lundi."
    of_long, of_short = language.words(long), language.words(short)
    monkeypatch.setattr(Language, "words", words)
    assert not said_by_pronoun(long, of_long, language)
    assert cut == []
    assert said_by_pronoun(short, of_short, language)
    assert cut == [" il a ajouté lundi"]


def test_a_sentence_without_a_verb_of_saying_is_not_cut_into_words(monkeypatch: pytest.MonkeyPatch) -> None:
    language = get_language("ar")
    text = "انتهت الأشغال في الميناء, وهو مفتوح"
    words = language.words(text)
    monkeypatch.setattr(Language, "words", lambda _, text: pytest.fail(text))
    assert not said_by_pronoun(text, words, language)
