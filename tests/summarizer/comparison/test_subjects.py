"""What a difference is of is told in words that both sentences have."""

from __future__ import annotations

from summarizer import analyse, build_document, extract_facts
from tests.summarizer.builders import article_of


def abouts(one: str, other: str, language: str = "ar") -> list[str]:
    articles = [
        article_of(text, id=name, language=language, published="2031-03-05")
        for name, text in (("a", one), ("b", other))
    ]
    document = build_document(articles)
    return [conflict.about for conflict in analyse(document, extract_facts(articles)).conflicts]


def test_a_date_is_told_with_what_happened_then() -> None:
    (about,) = abouts(
        "وتتواصل الاحتجاجات منذ 12 يناير 2031 ضد مشروع قانون الصيد الساحلي في ميناء المرجان.",
        "وتتواصل الاحتجاجات منذ 17 يناير 2031 ضد مشروع قانون الصيد الساحلي في ميناء المرجان.",
    )
    assert about == "التاريخ (مشروع قانون الصيد الساحلي)"


def test_an_age_is_told_with_whose_it_is() -> None:
    (about,) = abouts(
        "ودخل الرئيس سالم الهادي (71 عاما) مستشفى وادي الزان مساء السبت لإجراء جراحة في القلب.",
        "ودخل الرئيس سالم الهادي (73 عاما) مستشفى وادي الزان مساء السبت لإجراء جراحة في القلب.",
    )
    assert about == "العمر (سالم الهادي)"


def test_a_toll_says_by_itself_what_it_is() -> None:
    (about,) = abouts(
        "قتل 12 شخصا في انهيار جسر وادي الزان مساء السبت بعد فيضان النهر.",
        "قتل 15 شخصا في انهيار جسر وادي الزان مساء السبت بعد فيضان النهر.",
    )
    assert about == "عدد القتلى"


def test_no_particle_opens_a_subject_and_no_value_is_part_of_it() -> None:
    (about,) = abouts(
        "The harbour board will vote on the new ferry line on 12 March 2031, the mayor of Port Sable said.",
        "The harbour board will vote on the new ferry line on 14 March 2031, the mayor of Port Sable said.",
        "en",
    )
    assert "March" not in about
    assert "new ferry line" in about


def test_and_before_a_hamza_is_no_part_of_a_subject() -> None:
    about = abouts(
        "وأخمد رجال الإطفاء النيران في المخزن بعد ساعتين من اندلاعها.",
        "وأخمد رجال الإطفاء النيران في المخزن بعد ثلاث ساعات من اندلاعها.",
    )
    assert about
    assert not any("(و" in own for own in about)


def test_no_name_is_cut() -> None:
    (about,) = abouts(
        "Former Marlow Bank chief Edward Lang was jailed on Friday over a fraud of $340 million.",
        "Former Marlow Bank chief Edward Lang was jailed on Friday over a fraud of $310 million.",
        "en",
    )
    assert not about.endswith("Edward)")


def test_no_amount_is_of_the_hour_at_which_it_is_told() -> None:
    (about,) = abouts(
        "وتراجع البلاتين إلى 912 دولارا بحلول الساعة العاشرة في سوق المرجان.",
        "وتراجع البلاتين إلى 931 دولارا بحلول الساعة العاشرة في سوق المرجان.",
    )
    assert "الساعة" not in about


def test_no_verb_opens_a_subject() -> None:
    about = abouts(
        "وتتحدث المفوضية عن وصول 4200 شخص إلى جزيرة المرجان هذا الأسبوع.",
        "وتتحدث المفوضية عن وصول 5300 شخص إلى جزيرة المرجان هذا الأسبوع.",
    )
    assert about
    assert not any("تتحدث" in own for own in about)
