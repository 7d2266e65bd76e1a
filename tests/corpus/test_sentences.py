"""Where sentences end, and where they do not, in three languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.languages import CODES, get_language
from corpus.sentences import split
from tests.corpus.texts import dirty_texts


def units(paragraph: str, code: str) -> list[str]:
    return [paragraph[start:end] for start, end in split(paragraph, get_language(code))]


# Each row is one paragraph: its sentences, parted by one blank.
ARABIC = [
    # End marks.
    ("وصل الوفد صباحا.", "غادر مساء."),
    ("هل ينجح الاتفاق؟", "الجواب غدا."),
    ("هل ينجح الاتفاق?", "الجواب غدا."),
    ("يا للعجب!", "عاد الفريق."),
    ("ماذا بعد؟!", "لا أحد يعلم!!", "حقا؟؟"),
    ("طال الانتظار…", "ثم جاء القرار."),
    ("طال الانتظار...", "ثم جاء القرار."),
    ("وصل الوفد .", "وغادر المستشار ."),
    ("هل هذا ممكن ؟", "نعم ."),
    ("وصل الوفد",),
    # What is no end.
    ("وصل الوفد، وغادر المستشار؛ ثم عاد: لا جديد، ولا خبر - إلى الآن.",),
    # Numbers, dates, times.
    ("بلغت النسبة 3.5 في المائة.", "وانخفض العدد إلى 1.204.000 نسمة."),
    ("بلغت النسبة ٣.٥٪.", "وانخفض الطلب."),
    ("بلغت 3,5 في المائة.", "وانخفض الطلب."),
    ("صدر القرار يوم 12.7.2024 بالعاصمة.", "ونشر في 12/7/2024."),
    ("انتهت الدورة سنة 2024.", "بدأت دورة جديدة."),
    ("بدأ الاجتماع على الساعة 10.30 صباحا.", "وانتهى في 12:45."),
    ("تبلغ المساحة 3.5 كم.", "ويبلغ الطول 7 كم.", "والعرض متران."),
    ("سجل الفريق هدفين في 2024.", "3 لاعبين غابوا."),
    # Two dots end what has four words on both sides.
    ("تأخر وصول الوفد كثيرا..", "ثم بدأ الاجتماع أخيرا."),
    ("تأخر الوفد كثيرا.. ثم بدأ الاجتماع أخيرا.",),
    ("تأخر وصول الوفد كثيرا.. وبدأ الاجتماع أخيرا.",),
    # Initials and abbreviations.
    ("حضر و. ع. جلسة الأمس.", "وغاب آخرون."),
    ("قالت دة. ليلى إن الأمر انتهى.", "ثم خرجت."),
    ("انظر مج.ثان من الكتاب.", "وهو مفصل."),
    ("كان ذلك سنة 1445 هـ.وبدأ الاحتفال بعدها.",),
    ("قال د. سمير إن أ. ليلى غابت.", "ثم خرج ود. محمد."),
    ("قال د.سمير إن أ.ليلى غابت.", "ثم خرج."),
    ("حضر ب. ع. جلسة الأمس.", "وغاب آخرون."),
    ("السيدان ر.ب. و م.ح. حضرا معا.", "وغاب آخرون."),
    ("نقلت (و.م.ع) الخبر.", "ونفته الوزارة."),
    ("نقلت أ.ف.ب. عن المسؤول ذلك.", "ونفته الوزارة."),
    ("اشترى الخبز والجبن إلخ.", "ثم عاد إلى بيته."),
    ("اشترى الخبز والجبن إلخ.، ثم عاد إلى بيته.",),
    ("كان ذلك سنة 1445 هـ.", "وبدأ الاحتفال بعدها."),
    ("انظر ص. 12 من التقرير.", "وهو مفصل."),
    # List numbers and addresses.
    ("12. افتتاح المتحف الجديد.", "وهو الثاني."),
    ("1. افتتاح المتحف الجديد.", "وهو الثاني."),
    ("٢. ترميم السور القديم.",),
    ("زوروا www.example.org للمزيد.", "شكرا لكم."),
    ("قالت لموقع المرسى.نت إن الميناء فتح.", "ثم خرجت."),
    ("اشترى من سوق.كوم حاسوبا.", "ثم خرج."),
    ("نقلها الصياد على كوم.", "نت أخرى غرقت."),
    ("راسلونا على info@example.ma.", "شكرا لكم."),
    # Quotations and brackets with ends inside.
    ("قال المدرب: «لعبنا جيدا. سنعود أقوى».", "ثم انصرف."),
    ("قال المدرب: «لعبنا جيدا. سنعود أقوى.»", "ثم انصرف."),
    ('قال المدرب: "لعبنا جيدا. سنعود أقوى".', "ثم انصرف."),
    ("قال المدرب: “لعبنا جيدا. سنعود أقوى” وانصرف.", "وعاد."),
    ("قال المدرب ''لعبنا جيدا. سنعود أقوى'' وانصرف.", "وعاد."),
    ("قال الوزير : « سنواصل العمل . لن نتوقف » .", "ثم غادر ."),
    ("(قال ذلك أمس. وكرره اليوم) ثم خرج.", "وعاد."),
    ("انتظرنا طويلا.", "(لم يأت أحد.)", "ثم عدنا."),
    ("أعجبني كتاب «أين المفر؟».", "قرأته مرتين."),
    ("«هل ننجح؟» قال المدرب للصحفيين.", "لم يجب أحد."),
    ("«متى نعود؟» سأل الطفل أمه.", "لم تجب."),
    ("«متى نعود؟» تساءل الطفل.", "لم يجب أحد."),
    ("«لا للظلم!» هتف المحتجون أمام البلدية.", "ثم تفرقوا."),
    ("طرح سؤال «ماذا بعد؟» نفسه على الجميع.", "ولا جواب."),
    ("طرح سؤال «ماذا بعد؟» في الجلسة.", "ولا جواب."),
    ("قال «هل نعود؟» فزغبل الرجل.", "ولا جواب."),  # a word nobody has counted, with and without its ف
    ("«من هنا؟»", "وهو يبتسم خرج."),
    ("صاح: كفى!، ثم خرج من القاعة.", "وعاد."),
    ("قرأت رواية «من قتل ليلى؟» ثلاث مرات.", "أعجبتني."),
    ("«أين المفر؟» فيلم جديد يعرض اليوم.", "أعجبني."),
    ("«هل تأخرنا؟»", "وخرج الجميع."),
    ("رفعوا شعار «كفى!» أمام البلدية.", "ثم تفرقوا."),
    ("قرأت رواية «من قتل ليلى؟»، ثم نمت.",),
    ('قال "نعم".', 'قالت "لا".', "سكت الجميع."),
    # Nested, mixed, unclosed.
    ('قال لنا: «سمعته يقول: "انتهى الأمر. لا عودة" ثم سكت».', "وخرج."),
    ("قال لنا: «سمعته يقول: «انتهى الأمر. لا عودة» ثم سكت».", "وخرج."),
    ('قال «لن نتراجع. سنكمل" وانصرف.', "ثم عاد."),
    ('قال "لن نتراجع. سنكمل» وانصرف.', "ثم عاد."),
    ("قال: «لن نتراجع أبدا.", "ثم انصرف الجميع."),
    ("قال لن نتراجع» أبدا.", "ثم انصرف الجميع."),
    ('سمي ب"الشرطي. الأول" بيننا.', 'وسمي أخوه ب"الأستاذ".'),
]
FRENCH = [
    ("M. Dupont est venu.", "Mme Martin aussi."),
    ("MM. Alaoui et Berrada ont signé.", "Mme. Idrissi a refusé."),
    ("Le Dr. Karim opère.", "Le Pr. Alami attend.", "Mgr. Paul écoute."),
    ("Vient M. A. Berrada.", "On écoute."),
    ("J.-P. Martin est arrivé.", "Il repart."),
    ("S.M. Mohammed VI préside la séance.", "Le conseil écoute."),
    ("L'O.N.U. a voté.", "Tant mieux."),
    ("Le 12 déc. 2024 à Rabat, il pleuvait.", "Il neigeait ailleurs."),
    ("Née en févr. 1990, elle vit ici.", "Lui aussi."),
    ("La ville date du Ier siècle av. J.-C. par tradition.", "On y vit bien."),
    ("Il habite au 5, av. Hassan II à Rabat.", "Il y vit bien."),
    ("Tél. 05 22 00 00 00.", "Merci."),
    ("Il vend des fruits, des légumes, etc.", "Il vit seul."),
    ("Il vend des fruits, etc. et vit seul.", "Il lit."),
    ("Voir p. 12 du rapport.", "Il est clair."),
    ("Selon l'art. 5 du code, c'est permis.", "Le juge l'a dit."),
    ("Le Col. Dupont arrive.", "Il salue."),
    ("Le n. 10 marque.", "Le public crie."),
    ("Selon l'art. 5bis du code, c'est permis.", "Le juge l'a dit."),
    ("a. Ouvrir le dossier.", "Lire."),
    ("Il a lu.Puis il dort.",),  # as short as a part of an address
    # Words that are also abbreviations.
    ("Le suspect a avoué le vol.", "La police enquête."),
    ("Les coureurs passent le col.", "La descente est raide."),
    ("Elle aime l'art.", "Le musée ferme."),
    ("Le bateau a changé de cap.", "La mer était forte."),
    ("Il a revu son ex.", "Elle va bien."),
    ("C'est bon pour moi.", "M. Dupont est d'accord."),
    ("Le taux est de 3,5 %.", "Il monte à 4.2 points."),
    ("Elle a 4 500 agents.", "Ils partent à 8 h.", "La route est longue."),
    ("1. Ouvrir le dossier.", "Lire."),
    ("Rendez-vous sur exemple.fr.", "Merci."),
    ("Rendez-vous sur exemple.fr pour voter.", "Merci."),
    ("Qui vient ?", "Personne !", "Ah…", "Bon."),
    ("L'affaire est close... ou presque.", "On verra."),
    ("L'affaire est close...", "On verra."),
    ("« Bravo. Merci », dit-il.", "Il sort."),
    ("Il a dit : « Nous partons. Nous reviendrons. »", "Puis il est sorti."),
    ("Il a conclu : « C'est fini ».", "Elle est partie."),
    ("« Partons ! » dit-elle.", "Elle sort."),
    ("« Partons ! »", "Elle sort."),
    ("Le film « Qui est là ? » est long.", "On dort."),
    ("« Il m'a dit : \"Pars. Ne reviens pas.\" J'ai obéi. »", "Elle pleure."),
    ("Il a dit « oui.", "Elle a dit non."),
    ("L’élue dit que l’eau manque.", "L’été sera long."),
]
ENGLISH = [
    ("Mr. Smith left.", "Mrs. Jones stayed.", "Dr. Grey slept."),
    ("Mr. and Mrs. Brown came.", "Prof. Lee did not."),
    ("Gen. Howe met Sen. Ford.", "Rep. Hill was absent.", "Gov. Reed was late."),
    ("Then Col. Smith left.", "On Tuesday Sen. Ford left.", "In Texas Gov. Reed slept."),
    ("The Rev. Martin spoke.", "He met former Rep. Hill."),
    ("Then the Rev. A. Martin spoke.", "He left."),
    ("Yahoo! eBay rose.", "Nobody knows why."),
    ("St. Louis won vs. Boston.", "It was No. 3 again."),
    ("The slopes of Mount St. Helens are bare.", "Ash fell."),
    ("The U.S. Embassy reopened.", "Staff returned."),
    ("Paid in U.S. dollars.", "It was cheap."),
    ("J. R. R. Marlow wrote it.", "We read it."),
    ("J.F.K. was there.", "L.B.J. was not."),
    ("He arrived at 5 p.m. on Friday.", "She left."),
    ("He arrived at 5 p.m.", "The doors were shut."),
    ("The talks begin at 9 a.m. Monday in Rabat.", "Nobody knows why."),
    ("The vote is due on Dec. 12 in Paris.", "It may slip."),
    ("Born on Jan. 5, 1990, he lives here.", "She does too."),
    ("Acme Inc. said it would close.", "Shares fell."),
    ("It came in vol. 2 of the set, i.e. Paris.", "We read it."),
    # Words that are also abbreviations.
    ("The answer is no.", "Officials declined to comment."),
    ("She studies modern art.", "The museum is near."),
    ("She runs the Museum of Modern Art.", "It is near."),
    ("He ate a fig.", "The rest was spoiled."),
    ("He lives at 5 Elm St.", "His wife is away."),
    ("It rose 3.5 percent.", "It fell .5 percent later."),
    ("The price is $1.20.", "The tax is 5%.", "Version 2.0.1 is out."),
    ("Visit example.org.", "See example.org/page.html for more."),
    ("1. Open the door.", "Go in."),
    ("“I came. I saw.”", "He left."),
    ('"I came. I saw."', "He left."),
    ('He said "no. Never" and left.', "She stayed."),
    ('He said "stop.', "Never and left.", "She stayed."),
    ("“Stop!” he shouted.", "They ran."),
    ("He asked: 'Why?'", "She left."),
    ("“The players’ bus broke down. They walked”, he said.", "Nobody minded."),
    ("Well... maybe.", "He waited...", "Then he left."),
    ("(He left. She stayed.)", "They met again."),
    ("It’s the town’s.", "They don’t mind."),
    ("The mayor posted it on X.", "The fishermen answered."),
    ("A reader sent it via X.", "The fishermen answered."),
    ("12 families live on Elm St.", "Then comes the mill."),
]


@pytest.mark.parametrize("sentences", ARABIC, ids=" ".join)
def test_arabic(sentences: tuple[str, ...]) -> None:
    assert units(" ".join(sentences), "ar") == list(sentences)


@pytest.mark.parametrize("sentences", FRENCH, ids=" ".join)
def test_french(sentences: tuple[str, ...]) -> None:
    assert units(" ".join(sentences), "fr") == list(sentences)


@pytest.mark.parametrize("sentences", ENGLISH, ids=" ".join)
def test_english(sentences: tuple[str, ...]) -> None:
    assert units(" ".join(sentences), "en") == list(sentences)


@pytest.mark.parametrize(
    ("code", "sentences"),
    [
        ("ar", ("ولم يولد هذا التنسيق اليوم.", "فقد عقد الطرفان لقاء.")),
        # A few words that tell whose it was belong to the sentence before; those of a sentence of its own do not.
        ("ar", ("هبطت أسعار الزيت أمس. بحسب وكالة الميناء.", "ثم استقرت.")),
        ("ar", ("هبطت أسعار الزيت.", "وفق الخطة، ستدعم الدولة الفلاحين.")),
        ("ar", ("هبطت أسعار الزيت.", "وفق الخطة التي أعلنت قبل شهر ستدعم الدولة صغار الفلاحين.")),
        ("ar", ("هبطت أسعار الزيت أمس. بحسب وكالة الميناء في تقرير لها قبل.", "ثم استقرت الأسعار.")),
        ("ar", ("هبطت أسعار الزيت أمس.", "بحسب وكالة الميناء في تقرير لها قبل يومين.", "ثم استقرت.")),
        ("ar", ("هبطت أسعار الزيت أمس. بحسب وكالة الميناء",)),
        ("fr", ("Le prix a baissé. Selon l'agence du port.", "Il remonte.")),
        ("ar", ("نشره مدير الميناء على إكس.", "نفى الصيادون ذلك.")),
        ("ar", ("فاز مصرف سي. إم. إن بالعقد.", "وخسر غيره.")),
        ("ar", ("قال إتش.دي. ماكمورن إنه باق.", "وغادر.")),
        ("ar", ("نقلته قناة بي.دي.إن.", "وأضافت أنه باق.")),
        ("ar", ("من المستفيد؟", "لا أحد يعلم!", "وعاد الجميع…", "ثم ناموا.")),
        ("ar", ("سجل الفريق 3.", "أما الخصم فلم يسجل.")),
        ("ar", ("قال: «انتهى الأمر».", "وخرج.")),
        ("fr", ("Il est arrivé.", "Puis il est reparti.")),
        ("fr", ("Il a mis.", "Puis il dort.")),
        ("fr", ("Il est parti.", "Puis il est revenu.")),
        ("fr", ("Qui vient ?", "Personne.")),
        ("en", ("He left.", "Then she came.")),
        ("en", ("Who came?", "Nobody.")),
    ],
)
def test_a_missing_blank_hides_no_end(code: str, sentences: tuple[str, ...]) -> None:
    assert units("".join(sentences), code) == list(sentences)


@pytest.mark.parametrize(
    ("paragraph", "spans"),
    [
        ("نعم. لا.", [(0, 4), (5, 8)]),
        ("  نعم.   لا ", [(2, 6), (9, 11)]),
        ("قال «نعم. لا». ثم", [(0, 14), (15, 17)]),
        ("نعم. »", [(0, 6)]),
        ("نعم. –", [(0, 6)]),
        ("… نعم.", [(2, 6)]),
        ("😀 نعم. لا", [(0, 6), (7, 9)]),
        ("«»…", []),
        ("", []),
    ],
)
def test_offsets_count_characters_without_outer_blanks(paragraph: str, spans: list[tuple[int, int]]) -> None:
    assert list(split(paragraph, get_language("ar"))) == spans


def test_each_language_has_its_own_abbreviations() -> None:
    assert units("Il a vu M. Lee.", "fr") == ["Il a vu M. Lee."]
    assert units("Mme. Lee", "en") == ["Mme.", "Lee"]


_PIECES = [*"اوبدaAé1٢ .!؟?…«»\"'“”‘’()[]،:-", "..", "و.م.ع", "M.", "no.", "«هل؟»"]
_ENDS = st.lists(st.sampled_from(_PIECES), max_size=40).map("".join)


@given(dirty_texts() | _ENDS, st.sampled_from(CODES))
def test_sentences_share_out_the_letters_of_any_text(paragraph: str, code: str) -> None:
    spans = list(split(paragraph, get_language(code)))
    behind = 0
    for start, end in spans:
        assert behind <= start < end <= len(paragraph)
        assert paragraph[start:end] == paragraph[start:end].strip()
        assert any(c.isalnum() for c in paragraph[start:end])
        assert not any(c.isalnum() for c in paragraph[behind:start])
        behind = end
    assert not any(c.isalnum() for c in paragraph[behind:])


@given(st.lists(st.sampled_from(["وصل الوفد صباحا", "غادر الجميع مساء", "بلغ العدد 3.5 ملايين"]), min_size=1))
def test_plain_sentences_come_out_as_they_went_in(sentences: list[str]) -> None:
    closed = [f"{sentence}." for sentence in sentences]
    assert units(" ".join(closed), "ar") == closed


@pytest.mark.parametrize(
    ("paragraph", "code", "sentences"),
    [
        ("- هولندا: ستفتح الميناء غدا.", "ar", ["هولندا: ستفتح الميناء غدا."]),
        ("** فاز الفريق. وعاد.", "ar", ["فاز الفريق.", "وعاد."]),
        ("-5 درجات في الجبال.", "ar", ["-5 درجات في الجبال."]),
        ("– Le port rouvre, dit-il.", "fr", ["– Le port rouvre, dit-il."]),
        ("• Le port rouvre.", "fr", ["Le port rouvre."]),
    ],
)
def test_the_mark_of_a_list_is_no_part_of_a_sentence(paragraph: str, code: str, sentences: list[str]) -> None:
    assert units(paragraph, code) == sentences


@pytest.mark.parametrize(
    ("paragraph", "first"),
    [
        ("، والتاجر عاد إلى السوق.", "والتاجر عاد إلى السوق."),
        ("..نعم عاد التاجر.", "نعم عاد التاجر."),
        ("; the pond froze.", "the pond froze."),
        ("… and so it was.", "and so it was."),
        (".5 of them came.", ".5 of them came."),
        (".org names are few.", ".org names are few."),
        ("«نعم» قال التاجر.", "«نعم» قال التاجر."),
    ],
)
def test_no_sentence_begins_with_a_mark_that_belongs_to_none(paragraph: str, first: str) -> None:
    assert units(paragraph, "ar") == [first]


def test_marks_behind_an_end_begin_no_sentence() -> None:
    assert units("عاد التاجر إلى السوق! ، ثم غادر التاجر المدينة.", "ar")[-1][0] not in "،,"


@pytest.mark.parametrize(
    ("paragraph", "code", "sentences"),
    [
        ("جفت الآبار.[6] نزل المطر.[7]", "ar", ["جفت الآبار.", "نزل المطر."]),
        ("جفت الآبار. [٦][٧] نزل المطر.", "ar", ["جفت الآبار.", "نزل المطر."]),
        ("The wells dried.¹² The rain came.", "en", ["The wells dried.", "The rain came."]),
        ("«Les puits sont secs.»[3] Il a plu.", "fr", ["«Les puits sont secs.»", "Il a plu."]),
        # Within a sentence, in front of the first and in words they stay.
        ("The wells[6] dried. It rained.", "en", ["The wells[6] dried.", "It rained."]),
        ("[6] The wells dried.", "en", ["[6] The wells dried."]),
        ("The wells dried. [The rain] came.", "en", ["The wells dried.", "[The rain] came."]),
    ],
)
def test_marks_of_notes_are_part_of_no_sentence(paragraph: str, code: str, sentences: list[str]) -> None:
    assert units(paragraph, code) == sentences
