"""A running app and the terminal's own bidi: back on while suspended, and when the app is told to end."""

from __future__ import annotations

import asyncio
import signal
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from textual.app import App

    from tui.terminal import BidiSwitch

Result = TypeVar("Result")


def guard(app: App[Result], switch: BidiSwitch) -> None:
    """Have a switch follow an app; to be called once, when the app is mounted.

    Ctrl+z turns the terminal's own bidi on and coming back turns it off. On SIGTERM and SIGHUP the
    app ends as if it were quit, with the terminal as it was and exit status 128 + the signal's number.

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
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGHUP):
        loop.add_signal_handler(number, lambda code: app.exit(return_code=code), 128 + number)
