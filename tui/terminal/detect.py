"""Which terminal this is: by its environment, by what it answers, and through tmux."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from tui.terminal.known import BDSM, DUMB, KINDS, PLAIN_VTE, UNKNOWN, Kind, Ordering

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tui.terminal.query import Answers

_VARIABLES = {
    "ALACRITTY_WINDOW_ID": "alacritty",
    "GHOSTTY_RESOURCES_DIR": "ghostty",
    "KITTY_WINDOW_ID": "kitty",
    "KONSOLE_VERSION": "konsole",
    "MLTERM": "mlterm",
    "VTE_VERSION": "vte",
    "WEZTERM_PANE": "wezterm",
    "WT_SESSION": "windows terminal",
    "XTERM_VERSION": "xterm",
    "ZUTTY_VERSION": "zutty",
}
_PROGRAMS = {
    "Apple_Terminal": "apple terminal",
    "WezTerm": "wezterm",
    "ghostty": "ghostty",
    "iTerm.app": "iterm2",
    "mintty": "mintty",
    "mlterm": "mlterm",
    "qterminal": "qterminal",
    "vscode": "xterm.js",
}
# Beginnings of TERM, and of the names terminals give themselves, in lower case.
_TERMS = {
    "alacritty": "alacritty",
    "foot": "foot",
    "linux": "linux",
    "mlterm": "mlterm",
    "putty": "putty",
    "rxvt-unicode": "urxvt",
    "st-": "st",
    "xterm-ghostty": "ghostty",
    "xterm-kitty": "kitty",
}
_NAMES = {
    "contour": "unknown",
    "foot": "foot",
    "ghostty": "ghostty",
    "iterm2": "iterm2",
    "kitty": "kitty",
    "konsole": "konsole",
    "mintty": "mintty",
    "mlterm": "mlterm",
    "vte": "vte",
    "wezterm": "wezterm",
    "xterm.js": "xterm.js",
    "xterm(": "xterm",
    "zutty": "zutty",
}
_MUTE = frozenset(("apple terminal", "linux"))  # they print part of a question instead of answering
_VTE_WITH_BIDI = 5800  # 0.58, the first that sets bidirectional text


class Multiplexer(Struct, frozen=True):
    """The tmux this runs in.

    Attributes:
        client: What the terminal outside calls itself, or its TERM; empty where unknown.
        passthrough: Whether sequences wrapped for the terminal outside get there.
    """

    client: str = ""
    passthrough: bool = False


class Terminal(Struct, frozen=True):
    """What is known of the terminal the user looks at.

    Attributes:
        kind: The emulator, and what it does with right-to-left text.
        certain: Whether environment or answers named it, and do not contradict each other.
        multiplexer: The tmux in between, if there is one.
    """

    kind: Kind
    certain: bool = True
    multiplexer: Multiplexer | None = None


def detect(
    environment: Mapping[str, str],
    *,
    ask: Callable[[], Answers] | None = None,
    ask_tmux: Callable[[], Multiplexer] | None = None,
) -> Terminal:
    """Find out which terminal this is.

    Args:
        environment: The environment; `os.environ` outside tests.
        ask: Asks the terminal where the environment names none or several (a terminal started from
            another inherits its variables); `query.ask` outside tests. None: it is not asked.
        ask_tmux: Asks tmux, where this runs in it.

    Returns:
        The terminal; of kind `unknown` where nothing names it.
    """
    if environment.get("INSIDE_EMACS"):
        return Terminal(KINDS["emacs"])
    if environment.get("TERM") == "dumb":
        return Terminal(DUMB, certain=False)
    if "TMUX" in environment:
        multiplexer = ask_tmux() if ask_tmux else Multiplexer()
        kind = _by_name(multiplexer.client) or _by_term(multiplexer.client)
        named = kind is not None
        inherited = _candidates({**environment, "TERM": "", "TERM_PROGRAM": ""})
        if kind is None and len(inherited) == 1:
            kind = inherited[0]
        return Terminal(kind or UNKNOWN, named, multiplexer)
    found = _candidates(environment)
    if len(found) == 1:
        return Terminal(found[0])
    if ask is None or any(kind.name in _MUTE for kind in found):
        return Terminal(found[-1] if found else UNKNOWN, certain=False)
    answers = ask()
    return _by_answers(answers, found)


def ask_tmux() -> Multiplexer:
    """What tmux knows of the terminal outside; nothing where it cannot be asked."""
    # Costs milliseconds of start-up, and only matters in tmux.
    import subprocess

    wanted = "#{client_termtype}\t#{client_termname}\t#{allow-passthrough}"
    try:
        done = subprocess.run(  # noqa: S603 - fixed words
            ["tmux", "display-message", "-p", wanted],  # noqa: S607 - the tmux of the user
            capture_output=True,
            text=True,
            timeout=1,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return Multiplexer()
    name, term, passthrough = (done.stdout.rstrip("\n") + "\t\t").split("\t")[:3]
    # A flag in tmux 3.3, a word since 3.4; before 3.3 there is no such option and all is handed on.
    return Multiplexer(name or term, passthrough not in {"0", "off"})


def _candidates(environment: Mapping[str, str]) -> list[Kind]:
    """The terminals the environment names, each once."""
    names = [name for variable, name in _VARIABLES.items() if environment.get(variable)]
    names += [name for name in [_PROGRAMS.get(environment.get("TERM_PROGRAM", ""))] if name]
    kinds = [KINDS[name] for name in names]
    by_term = _by_term(environment.get("TERM", ""))
    if by_term is not None:
        kinds.append(by_term)
    version = environment.get("VTE_VERSION", "")
    if version.isascii() and version.isdigit() and int(version) < _VTE_WITH_BIDI:
        kinds = [PLAIN_VTE if kind.name == "vte" else kind for kind in kinds]
    return list(dict.fromkeys(kinds))


def _by_term(term: str) -> Kind | None:
    return next((KINDS[name] for start, name in _TERMS.items() if term.startswith(start)), None)


def _by_name(answer: str) -> Kind | None:
    lower = answer.lower()
    return next((KINDS.get(name) for start, name in _NAMES.items() if lower.startswith(start)), None)


def _by_answers(answers: Answers, found: list[Kind]) -> Terminal:
    kind = _by_name(answers.name)
    certain = kind is not None
    if kind is None and len(found) > 1 and answers.reorders is None:
        kind = next((each for each in found if each.switch is not BDSM), None)
    kind = kind or UNKNOWN
    if answers.reorders is True and kind.ordering is Ordering.NONE:
        kind = replace(kind, ordering=Ordering.SWITCHED, switch=BDSM)
        certain = True
    elif answers.reorders is False:
        # It is off already, by the user's own setting: nothing to switch, and nothing to switch back on.
        kind = replace(kind, ordering=Ordering.NONE, switch=None)
    return Terminal(kind, certain)
