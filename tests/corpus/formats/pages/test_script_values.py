"""Values in the scripts of a page, as JSON and in the notations of frameworks."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.formats.markup import parse_html
from corpus.formats.pages.page_state import read_state
from corpus.formats.pages.script_values import script_values
from tests.corpus.formats.texts import TEXTS, Text


def page(*scripts: str, kind: str = "") -> Any:
    return parse_html(
        "<body>" + "".join(f"<script {kind}>{script}</script>" for script in scripts) + "</body>"
    )


def values(*scripts: str, kind: str = "") -> list[Any]:
    return list(script_values(page(*scripts, kind=kind)))


def called(text: Text) -> str:
    """As Nuxt 2 does: parameters for what comes again, names without quotes, tags escaped."""
    body = "".join(f"<p>{line}</p>" for line in (*text.before, *text.after))
    held = json.dumps(body, ensure_ascii=False).replace("<", "\\u003C").replace("/", "\\u002F")
    title = json.dumps(text.title, ensure_ascii=False)
    return (
        f"window.__NUXT__=(function(a,b,c,d){{d.e=1;return {{layout:'default',data:[{{post:{{id:7.5,title:c,"
        f"'body':{held},hot:a,none:b,at:void 0,made:Date(3)}}}}],ssr:!0}}}}(true,null,{title},{{}}));"
    )


def placed(text: Text) -> str:
    """As Nuxt 3 does: one list, with numbers for the places of its values."""
    lines = [*text.before, *text.after]
    rows: list[Any] = [["ShallowReactive", 1], {"title": 2, "body": 3, "me": 1}, text.title]
    return json.dumps([*rows, list(range(4, 4 + len(lines))), *lines], ensure_ascii=False)


def pushed(text: Text) -> list[str]:
    """As Next.js does: pieces of lines, long strings apart from the values that name them."""
    body = "".join(f"<p>{line}</p>" for line in (*text.before, *text.after))
    size = f"{len(body.encode()):x}"
    whole = (
        f"1:T{size},{body}2:"
        + json.dumps(["$", {"post": {"title": text.title, "html": "$1"}}])
        + "\n3:null\n"
    )
    middle = len(whole) // 2
    return [
        f"self.__next_f.push({json.dumps([1, part])})".replace("<", "\\u003c")
        for part in (whole[:middle], whole[middle:])
    ]


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.language)
@pytest.mark.parametrize("form", ["called", "placed", "pushed"])
def test_an_article_is_found_in_each_form(text: Text, form: str) -> None:
    roots = {
        "called": page(called(text)),
        "placed": page(placed(text), kind="type='application/json' id='__NUXT_DATA__'"),
        "pushed": page(*pushed(text)),
    }
    state = read_state(roots[form], text.title)
    assert state is not None
    assert list(state.lines) == [*text.before, *text.after]


def test_literals_of_javascript() -> None:
    (value,) = values(
        "x=function(a,$b){return {a:a,b:[$b,-1.5,.5,unknown,!0,],'c d':'it\\'s\\n\\x41',}}({k:1},'z')"
    )
    assert value == {"a": {"k": 1}, "b": ["z", -1.5, 0.5, None, 0.0], "c d": "it's\nA"}
    assert values("x=function(a){return {a:'\\ud83d\\ude00'}}()")[0] == {"a": "😀"}


def test_an_object_in_javascripts_notation_is_read_where_it_is_assigned() -> None:
    assert values("window.__NUXT__={state:{post:{id:5,title:'Un pont'}}};var f={a:function(){}};") == [
        {"state": {"post": {"id": 5.0, "title": "Un pont"}}}
    ]


def test_what_is_assigned_beside_a_function_is_read_too() -> None:
    assert {"b": 1} in values('var f = function(a){ return {x:a} }; window.y = {"b": 1}')


@pytest.mark.parametrize(
    "script",
    [
        "x=function(){return {",
        "x=function(){return {a:",
        "x=function(){return {a:]}}()",
        "x=function(a){return {a}}",
        "x=function(){return " + "{a:" * 99 + "1" + "}" * 99 + "}()",
        "self.__next_f.push([1,",
        "self.__next_f.push([])",
        'self.__next_f.push([1,"1:Tfffff,x"])',
    ],
)
def test_broken_scripts_give_nothing(script: str) -> None:
    assert values(script) == []


def test_a_list_that_names_itself_ends() -> None:
    nuxt = "type='application/json' id='__NUXT_DATA__'"
    assert values("[[0]]", kind=nuxt) == [[None]]
    assert values("[[9]]", kind=nuxt) == [[None]]
    assert values(json.dumps([[n + 1] for n in range(2000)]), kind=nuxt)


@given(st.text("{}[]:,\"'!\\na1()= function return", max_size=60))
def test_any_script_ends(script: str) -> None:
    values(f"x=function(a){{return {{{script}")
