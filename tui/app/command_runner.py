"""One shell command at a time that reads the brief: it is seen to run, can be stopped and never takes the keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tui.app import workers
from tui.app.actions.prompts import show
from tui.app.presenters.quoting import answered
from tui.app.state.command_run import CommandRun
from tui.bidi import Direction, isolate

if TYPE_CHECKING:
    from textual.timer import Timer

    from tui.app.actions.action import Host
    from tui.app.messages import Answered

_AT_ONCE = 1.0  # seconds in which a reader still waits for an answer (Nielsen 1993, the flow of thought)


class CommandRunner:
    """Runs commands for an app.

    Args:
        app: The app.
    """

    def __init__(self, app: Host) -> None:
        """Begin without a command."""
        self._app = app
        self._pressed = False
        self._timer: Timer | None = None
        self._answer: tuple[str, str] | None = None

    def start(self, command: str, text: str) -> None:
        """Run a command in the shell that is given a text, in place of the one that runs."""
        app = self._app
        self.stop()
        run = app.state.running = CommandRun(command)
        self._pressed = False
        app.run_in_thread(partial(workers.run, run, text, app.post_message), "run")
        self._timer = app.main_screen.set_interval(1, app.main_screen.show_lines)
        app.main_screen.show_lines()

    def stop(self) -> bool:
        """Stop the command that runs; whether there was one."""
        run = self._app.state.running
        if run is not None:
            run.stop.set()
        return run is not None

    def key_pressed(self) -> None:
        """Note that the reader does something else meanwhile."""
        self._pressed = True

    def take(self, message: Answered) -> None:
        """Show an answer that the reader waits for; of another one say that it is there."""
        app, run = self._app, message.run
        if run is not app.state.running:
            return  # another one was started in its place
        app.state.running = None
        if self._timer is not None:
            self._timer.stop()
        app.main_screen.show_lines()
        name = f"$ {isolate(run.command)}"
        if message.answer is None:
            app.notify(f"{name}{app.words['colon']}{isolate(message.reason)}", severity="error", markup=False)
            return
        self._answer = answered(run.command, message.answer, app.words)
        if run.stop.is_set():
            app.notify(f"{name}{app.words['colon']}{app.words['stopped_left']}", markup=False)
        elif self._pressed or run.seconds >= _AT_ONCE:
            key = app.main_screen.hints["answer"].text() if "answer" in app.main_screen.hints else ""
            app.notify(f"{name}{app.words['colon']}{app.words['answer_there']}  {key}", markup=False)
        else:
            self.show()

    def show(self) -> bool:
        """Show the last answer; whether there is one."""
        if self._answer is not None:
            # Rows of figures stand as a terminal has them.
            show(self._app, *self._answer, Direction.LTR)
        return self._answer is not None
