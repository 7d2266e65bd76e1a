"""What the reader marked of the articles."""

from __future__ import annotations

from tui.app.state.marks import Marks


def test_what_was_read_is_no_longer_new() -> None:
    marks = Marks(new={"a", "b"})
    marks.mark_read(["a"])
    assert (marks.read, marks.new) == ({"a"}, {"b"})
    marks.toggle_read("b")
    assert (marks.read, marks.new) == ({"a", "b"}, set())
    marks.toggle_read("b")
    assert marks.read == {"a"}


def test_all_are_read_and_the_second_time_as_before() -> None:
    marks = Marks(read={"a"})
    assert marks.toggle_all({"a", "b"}) is True
    assert marks.read == {"a", "b"}
    assert marks.toggle_all({"a", "b"}) is False
    assert marks.read == {"a"}  # it was read before
    marks.mark_read(["b"])
    assert marks.toggle_all({"a", "b"}) is False  # one by one they were marked
    assert marks.read == set()


def test_a_bookmark_is_given_and_taken_away() -> None:
    marks = Marks()
    marks.toggle_star("a")
    assert marks.starred == {"a"}
    marks.toggle_star("a")
    assert marks.starred == set()


def test_tags_are_given_each_once() -> None:
    marks = Marks()
    marks.tag("a", ["to  read", " to read", "", "port"])
    assert marks.tags == {"a": ("to read", "port")}
    marks.tag("a", ["", "  "])
    assert marks.tags == {}
    marks.tag("a", [])
    assert marks.tags == {}


def test_a_renamed_article_keeps_all_that_was_marked() -> None:
    marks = Marks(read={"a"}, new={"b"}, changed={"b"}, starred={"a", "c"}, tags={"a": ("port",)})
    marks.rename({"x": "a", "y": "b"})
    assert {"x"} == marks.read - {"a"} == marks.starred - {"a", "c"}
    assert {"y"} == marks.new - {"b"} == marks.changed - {"b"}
    assert marks.tags == {"a": ("port",), "x": ("port",)}
