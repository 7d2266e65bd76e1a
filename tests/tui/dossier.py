"""A small dossier for tests of the command line, with the dirt that sources have."""

from __future__ import annotations

from pathlib import Path

COPIED = (
    "وقالت رئيسة البلدية هالة المنصوري، خلال ندوة صحفية عقدتها مساء السبت بقصر المؤتمرات، إن الأشغال كلفت"
    " 230 مليون درهم وإن الخط سينقل 18 ألف راكب في اليوم."
)
ARTICLES = {
    "almarsad": f"""\
الرئيسية » أخبار محلية

الترام يعود إلى شوارع السدرة بعد عام من التوقف

المصدر: مرصد السدرة
14 ماي 2023

أعادت بلدية السدرة، صباح الأحد، تشغيل خط الترام الذي يربط الميناء بالجامعة بعد توقف دام أربعة عشر شهرا.

{COPIED}

وأضافت أن التذكرة ستباع بستة دراهم إلى نهاية السنة.

وكان الخط قد أغلق في فبراير من السنة الماضية بعد انهيار جزء من جسر الوادي، دون أن يصاب أحد من الركاب.

ويقول تجار شارع المحطة إنهم خسروا نصف زبائنهم طوال مدة الإغلاق، ويطالبون بتعويض من ميزانية الجهة.

مقالات ذات صلة
مهرجان الزيتون يفتح أبوابه في الخريف
""",
    "assada": f"""\
عربات جديدة وسؤال قديم عن كلفة الترام

لم يسأل أحد من الحاضرين في حفل تدشين الترام عن مصير المقاولة التي أفلست وسط الأشغال وتركت عمالها بلا أجور.

{COPIED}

غير أن مستشارين في المعارضة يقدرون الكلفة الحقيقية بثلاثمئة مليون درهم إذا احتسبت غرامات التأخير.

ويصل الخط بين الميناء والجامعة في عشرين دقيقة بعربات صنعت في مدينة كتالونية.
""",
    "wikala": """\
السدرة: استئناف حركة الترام

السدرة 14 ماي 2023 - استأنف ترام السدرة رحلاته صباح الأحد بين الميناء والجامعة.

وأفاد بلاغ للبلدية بأن الأمن سينشر دوريات للأمن داخل العربات خلال الأسبوع الأول.
""",
    "le-quai": """\
Le tramway de Sidra roule de nouveau

Source : Le Quai

Après quatorze mois d'arrêt, le tramway de Sidra a repris dimanche matin son trajet entre le port et l'université.

Les étudiants, qui marchaient jusqu'ici deux kilomètres, ont applaudi la première rame.

La mairie promet une rame toutes les huit minutes aux heures de pointe et des contrôles de police à bord.
""",
}


def write(folder: Path, names: list[str] | None = None) -> Path:
    """Write the articles into a folder, in the order of some names; return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names or list(ARTICLES):
        (folder / f"{name}.txt").write_text(ARTICLES[name], encoding="utf-8")
    return folder
