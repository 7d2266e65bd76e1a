"""How much room the panes take when they stand side by side. No Textual in it."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import asdict, replace

_STEP = 4  # per cent a key: five columns of 120
_WIDEST = 45  # per cent of the width: the middle keeps a tenth
_LEAST_SIDE, _LEAST_HEIGHT = 10, 15  # per cent: below it a pane holds a word a line, or no row


class PaneSizes(Struct, frozen=True):
    """Shares in per cent.

    Attributes:
        sources: Of the width.
        facts: Of the width.
        brief: Of the height of the middle, over the text.
    """

    sources: int = 24
    facts: int = 28
    brief: int = 50

    @classmethod
    def of(cls, kept: Mapping[str, int]) -> PaneSizes:
        """The sizes of the settings, each within what leaves room for the others."""
        made = cls()
        for name, share in kept.items():
            made = made.with_share(name, share)
        return made

    def with_share(self, name: str, share: int) -> PaneSizes:
        """Another share of `sources`, `facts` or `brief`, within what leaves room for the others."""
        least, most = (_LEAST_HEIGHT, 100 - _LEAST_HEIGHT) if name == "brief" else (_LEAST_SIDE, _WIDEST)
        return replace(self, **{name: max(least, min(share, most))})

    def grown(self, pane: str, steps: int) -> PaneSizes:
        """More room for a pane, or less; of the two in the middle one's gain is the other's loss."""
        name, steps = ("brief", -steps) if pane == "text" else (pane, steps)
        return self.with_share(name, self.shares[name] + steps * _STEP)

    @property
    def shares(self) -> dict[str, int]:
        """The shares by name, as the settings keep them."""
        return asdict(self)
