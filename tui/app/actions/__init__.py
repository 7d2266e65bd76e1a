"""What the app can do: `registry` lists it, and the modules beside it do it."""

from tui.app.actions.action import Action
from tui.app.actions.key_names import key_list, key_name
from tui.app.actions.registry import ACTIONS

__all__ = ["ACTIONS", "Action", "key_list", "key_name"]
