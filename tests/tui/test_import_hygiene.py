from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize("module", ["tui.bidi", "tui.terminal"])
def test_text_output_needs_no_textual(module: str) -> None:
    """What a one-shot command needs at a terminal loads neither Textual nor a tmux client."""
    program = f"import sys, {module}; print(*sorted(sys.modules), sep='\\n')"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert module in loaded
    assert not loaded & {"textual", "numpy", "nltk", "sumy", "bidi", "subprocess", "rich.console"}


def test_commands_start_without_typing_extensions_and_hide_it_from_nobody() -> None:
    program = (
        "import sys; from tui.startup import spare_typing_extensions; spare_typing_extensions();"
        "import tui.cli.handlers; print('typing_extensions' in sys.modules);"
        "import typing_extensions; print(typing_extensions.__name__)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "typing_extensions"]
