"""What the app can do: `registry` lists it, and the modules beside it do it."""

from tui.actions.action import Action
from tui.actions.keys import key_list, key_name
from tui.actions.registry import ACTIONS

__all__ = ["ACTIONS", "Action", "key_list", "key_name"]
