"""Articles of several outlets on two stories, for the tests of what compares them."""

from __future__ import annotations

from corpus import Article, Sentence

STATEMENT = (
    "بحث الجانبان سبل تطوير الموانئ الصغيرة وحماية الصيادين التقليديين من العواصف الشتوية، "
    "خصوصا في مجالات الإنارة الليلية والإنقاذ البحري وتكوين البحارة الشباب على أجهزة الملاحة الحديثة"
)


def article(name: str, *paragraphs: str, published: str | None = None, outlet: str | None = None) -> Article:
    """An article whose first paragraph is its headline, each other one a sentence."""
    text = "\n\n".join(paragraphs)
    sentences, at = [], 0
    for n, paragraph in enumerate(paragraphs):
        sentences.append(Sentence(at, at + len(paragraph), n, heading=n == 0))
        at += len(paragraph) + 2
    return Article(name, paragraphs[0], f"{name}.txt", outlet, published, "ar", text, tuple(sentences))


PORT = [
    article(
        "port-1",
        "وزير الصيد يزور ميناء الصخرة",
        "زار وزير الصيد كريم الوادي ميناء الصخرة صباح الأحد 12 مايو 2019 والتقى فيه رئيس البلدية سامي الجبلي.",
        f"وقالت الوزارة في بلاغ إن {STATEMENT}.",
        "وأسفرت العاصفة الأخيرة عن غرق 12 مركبا في حوض ميناء الصخرة القديم.",
        "وطلب الصيادون بناء حاجز جديد يحمي المراكب من الأمواج العالية.",
        published="2019-05-12",
    ),
    article(
        "port-2",
        "لقاء في ميناء الصخرة حول حماية الصيادين",
        "التقى رئيس البلدية سامي الجبلي وزير الصيد كريم الوادي في ميناء الصخرة يوم 12 مايو 2019.",
        f"وجاء في بلاغ رسمي أنه {STATEMENT}.",
        "وأسفرت العاصفة الأخيرة عن غرق 15 مركبا في حوض ميناء الصخرة القديم.",
        "ووعد مدير الميناء بتركيب 40 مصباحا جديدا قبل نهاية الصيف.",
        published="2019-05-13",
    ),
    article(
        "port-3",
        "بعد العاصفة: ميناء الصخرة ينتظر الحاجز",
        "ينتظر صيادو ميناء الصخرة بناء حاجز جديد يحمي المراكب من الأمواج العالية بعد غرق المراكب في العاصفة.",
        "وتحدث مصدر من البلدية عن تأخر الأشغال بسبب نقص الإسمنت.",
        published="2019-05-14",
    ),
]
TRAM = [
    article(
        "tram-1",
        "عطل كهربائي يوقف ترام المدينة الجديدة",
        "توقف ترام المدينة الجديدة ثلاث ساعات بسبب عطل كهربائي في محطة التحويل المركزية.",
        "واضطر آلاف الطلبة إلى المشي نحو كلية العلوم بعد توقف القاطرات.",
    ),
    article(
        "tram-2",
        "الترام يتوقف ثلاث ساعات بعد عطل كهربائي",
        "تسبب عطل كهربائي في محطة التحويل المركزية في توقف الترام ثلاث ساعات بالمدينة الجديدة.",
        "وقال الطلبة إنهم مشوا نحو كلية العلوم بعد توقف القاطرات.",
    ),
]
