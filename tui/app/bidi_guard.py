"""A running app and the terminal's own bidi: back on while suspended, off again when it comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from textual.app import App

    from tui.terminal import BidiSwitch

Result = TypeVar("Result")


def guard(app: App[Result], switch: BidiSwitch) -> None:
    """Have a switch follow an app; to be called once, when the app is mounted.

    Ctrl+z turns the terminal's own bidi on and coming back turns it off.

    Args:
        app: The app, running inside `own_bidi_off`.
        switch: What `own_bidi_off` gave.
    """

    def resume(resumed: App[Result]) -> None:
        switch.off()
        # What was painted before the switch was off again is in the terminal's own order.
        resumed.screen.refresh()

    app.app_suspend_signal.subscribe(app, lambda _: switch.on(), immediate=True)
    app.app_resume_signal.subscribe(app, resume, immediate=True)
