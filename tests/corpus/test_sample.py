"""The dossier that comes with Mujaz is read whole: a check on real dirt, and on what the first run shows."""

from __future__ import annotations

from corpus import Article, read_listed, sample_sources
from tests.corpus.texts import assert_sound

SAMPLE = {
    "1-ufuq-arribat": ("ar", "أفق الرباط", "2024-04-23"),
    "2-jaridat-almina": ("ar", "جريدة الميناء", "2024-04-23"),
    "3-mirat-assahl": ("ar", "مرآة السهل", None),
    "4-dafatir-aljanub": ("ar", None, None),
    "5-wakalat-assindiyan": ("ar", "وكالة السنديان للأخبار", "2024-04-22"),
    "6-attariq-assahili": ("ar", "الطريق الساحلي", "2024-04-25"),
    "7-depeche-du-detroit": ("fr", "La Dépêche du Détroit", "2024-04-24"),
}
BOILERPLATE = (
    *(
        "الرئيسية",
        "نشر في",
        "تم النشر",
        "شارك على",
        "انشر المقال",
        "أرسل إلى صديق",
        "حجم الخط",
        "وقت القراءة",
    ),
    *(
        "مدة القراءة",
        "مشاهدة",
        "مقالات ذات صلة",
        "اقرأ أيضا",
        "قد يهمك",
        "اترك تعليق",
        "أضف تعليق",
        "أول من يعلق",
    ),
    *(
        "التعليقات",
        "بريدك",
        "زر الذهاب",
        "المصدر:",
        "الوسوم",
        "كلمات مفتاحية",
        "حقوق",
        "©",
        "تعبر عن أصحابها",
    ),
    *("هيئة التحرير", "متابعة", "ح ب/ن ع", "إعلان\n", "الأرصاد", "مباراة الدور", "السردين", "توسعة الطريق"),
    *("الشواطئ", "الكسكس", "Accueil", "Publié le", "Partager", "Lire aussi", "thon", "Temps de lecture"),
    *("Par la rédaction", "Source :", "Mots-clés", "Laisser un commentaire", "adresse e-mail"),
)


def test_the_sample_dossier_is_read_whole() -> None:
    found = list(read_listed(sample_sources()))
    dossier = [article for article in found if isinstance(article, Article)]
    assert len(dossier) == len(found) == len(SAMPLE)
    assert {a.id: (a.language, a.outlet, a.published) for a in dossier} == SAMPLE
    for article in dossier:
        assert_sound(article)
        assert article.source == f"sample/{article.id}.txt"
        assert [words for words in BOILERPLATE if words in article.text] == []


def test_the_sample_dossier_has_its_headlines_and_keeps_its_oddities() -> None:
    dossier = {
        article.id[0]: article for article in read_listed(sample_sources()) if isinstance(article, Article)
    }
    assert {number: article.title for number, article in dossier.items()} == {
        "1": "النص الكامل لبلاغ الأمن الوطني حول التنسيق مع الشرطة الفرنسية قبل أولمبياد باريس",
        "2": "قبل صيف الأولمبياد.. شرطة فرنسا تطرق باب الحموشي",
        "3": None,
        "4": "حين تحتاج باريس إلى الرباط: من يدفع فاتورة أمن الأولمبياد؟",
        "5": "دارمانان: المغرب سيدعم تأمين أولمبياد باريس",
        "6": "من ملاعب الدوحة إلى ضفاف السين: كيف صنع الأمن المغربي سمعته؟",
        "7": "JO 2024 : Paris mise sur le savoir-faire sécuritaire du Maroc",
    }
    assert [dossier["4"].slice(h) for h in dossier["4"].headings[1:]] == [
        "فتور لم ينته",
        "أرباح لا تظهر في البلاغات",
    ]
    assert "الرباطوباريس" in dossier["4"].text
    assert "التظاهارت" in dossier["3"].text
    starts = [dossier["3"].slice(sentence) for sentence in dossier["3"].body]
    assert "ولم يولد هذا التنسيق اليوم." in starts
