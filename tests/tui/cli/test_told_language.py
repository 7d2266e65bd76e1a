"""In which language `brief` tells what articles in several languages say."""

from __future__ import annotations

from pathlib import Path

from tests.tui.command import run

# Two articles in Arabic and one in French, of which the last and one of the others say the same.
_COLLAPSE = {
    "a": (
        "انهيار جسر خشبي في وادي الزيتون\n\n12 مارس 2024\n\n"
        "قال رئيس البلدية سعيد المنصوري إن الجسر الخشبي في وادي الزيتون انهار صباح الثلاثاء وأصيب خمسة أشخاص. "
        "وأضاف المنصوري أن فرق الوقاية المدنية وصلت بعد ربع ساعة. ونُقل المصابون إلى مستشفى الحسن الثاني في "
        "أكادير. ويعود بناء الجسر إلى سنة 1987.\n"
    ),
    "b": (
        "خمسة جرحى في حادث جسر وادي الزيتون\n\nالثلاثاء 12 مارس 2024\n\n"
        "أصيب سبعة أشخاص في انهيار الجسر الخشبي بوادي الزيتون صباح الثلاثاء، وفق مصدر طبي من مستشفى الحسن "
        "الثاني. وأكد المصدر أن حالة اثنين منهم خطيرة. وطالب السكان بفتح طريق بديلة.\n"
    ),
    "c": (
        "Un pont s'effondre près d'Agadir\n\n12 mars 2024\n\n"
        "Cinq personnes ont été blessées mardi dans l'effondrement d'un pont en bois près d'Agadir, a annoncé le "
        "maire Saïd Mansouri. Une enquête a été ouverte.\n"
    ),
}


def test_what_several_say_is_told_in_the_language_of_most_unless_another_is_asked_for(
    tmp_path: Path,
) -> None:
    for name, text in _COLLAPSE.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    plain, arabic, french = (
        run("brief", ".", "--part", "set", *options, cwd=tmp_path).out
        for options in ((), ("--lang", "ar"), ("--lang", "fr"))
    )
    assert plain == arabic
    assert "إن الجسر الخشبي" in plain
    assert "Cinq personnes" not in plain
    assert "Cinq personnes" in french
