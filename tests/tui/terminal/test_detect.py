from __future__ import annotations

import pytest

from tui.terminal import Answers, Multiplexer, Ordering, Terminal, detect


def unasked() -> Answers:
    raise AssertionError("the environment was enough")


@pytest.mark.parametrize(
    ("environment", "name"),
    [
        ({"VTE_VERSION": "7006", "TERM": "xterm-256color"}, "vte"),
        ({"KONSOLE_VERSION": "221203", "TERM": "xterm-256color"}, "konsole"),
        ({"MLTERM": "3.9.2", "TERM": "mlterm"}, "mlterm"),
        ({"KITTY_WINDOW_ID": "1", "TERM": "xterm-kitty"}, "kitty"),
        ({"XTERM_VERSION": "XTerm(379)", "TERM": "xterm"}, "xterm"),
        ({"TERM_PROGRAM": "vscode", "TERM": "xterm-256color"}, "xterm.js"),
        ({"TERM": "foot"}, "foot"),
        ({"TERM": "st-256color"}, "st"),
        ({"TERM": "rxvt-unicode-256color"}, "urxvt"),
        ({"TERM": "alacritty"}, "alacritty"),
    ],
)
def test_the_environment_names_it(environment: dict[str, str], name: str) -> None:
    terminal = detect(environment, ask=unasked)
    assert terminal.kind.name == name
    assert terminal.certain
    assert terminal.multiplexer is None


def test_an_old_vte_has_no_bidi() -> None:
    assert detect({"VTE_VERSION": "5202"}).kind.ordering is Ordering.NONE
    assert detect({"VTE_VERSION": "7006"}).kind.ordering is Ordering.SWITCHED


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        ("VTE(7006)", "vte"),
        ("XTerm(379)", "xterm"),
        ("kitty(0.26.5)", "kitty"),
        ("Konsole 22.12.3", "konsole"),
    ],
)
def test_a_terminal_that_nothing_names_is_asked(answer: str, name: str) -> None:
    terminal = detect({"TERM": "xterm-256color"}, ask=lambda: Answers(answer))
    assert terminal == Terminal(terminal.kind, certain=True)
    assert terminal.kind.name == name


def test_one_started_from_another_is_asked() -> None:
    inherited = {"VTE_VERSION": "7006", "XTERM_VERSION": "XTerm(379)", "TERM": "xterm"}
    assert detect(inherited, ask=lambda: Answers("XTerm(379)")).kind.name == "xterm"


def test_one_that_only_knows_the_mode_is_switched() -> None:
    terminal = detect({}, ask=lambda: Answers("", reorders=True))
    assert terminal.kind.ordering is Ordering.SWITCHED
    assert terminal.kind.switch is not None


def test_what_the_user_has_switched_off_stays_off() -> None:
    terminal = detect({}, ask=lambda: Answers("VTE(7006)", reorders=False))
    assert terminal.kind.ordering is Ordering.NONE
    assert terminal.kind.switch is None


@pytest.mark.parametrize("environment", [{"TERM": "dumb"}, {"TERM": "linux", "VTE_VERSION": "7006"}])
def test_one_that_would_print_the_question_is_not_asked(environment: dict[str, str]) -> None:
    assert not detect(environment, ask=unasked).certain


def test_emacs_orders_text_itself_whatever_it_runs() -> None:
    terminal = detect({"INSIDE_EMACS": "vterm", "TERM": "xterm-256color", "VTE_VERSION": "7006"}, ask=unasked)
    assert (terminal.kind.name, terminal.kind.ordering) == ("emacs", Ordering.FIXED)


def test_a_dumb_one_has_no_switch() -> None:
    assert detect({"TERM": "dumb"}).kind.switch is None


def test_nothing_known() -> None:
    terminal = detect({"TERM": "xterm-256color"})
    assert (terminal.kind.name, terminal.certain) == ("unknown", False)


@pytest.mark.parametrize(
    ("client", "inherited", "name", "certain"),
    [
        ("VTE(7006)", {}, "vte", True),
        ("xterm-256color", {"VTE_VERSION": "7006"}, "vte", False),
        ("xterm-kitty", {}, "kitty", True),
        ("", {}, "unknown", False),
    ],
)
def test_tmux_is_asked_for_the_terminal_outside(
    client: str, inherited: dict[str, str], name: str, certain: bool
) -> None:
    environment = {
        "TMUX": "/tmp/tmux-0/default,1,0",
        "TERM": "tmux-256color",
        "TERM_PROGRAM": "tmux",
        **inherited,
    }
    multiplexer = Multiplexer(client, passthrough=True)
    terminal = detect(environment, ask=unasked, ask_tmux=lambda: multiplexer)
    assert (terminal.kind.name, terminal.certain) == (name, certain)
    assert terminal.multiplexer == multiplexer
