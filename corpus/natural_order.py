"""The natural order of names: of articles, files and folders."""

from __future__ import annotations

import re

_NUMBER = re.compile("0*([0-9]+)")


def name_order(name: str) -> tuple[str, str]:
    """What puts names in order, the numbers in them by their size: `2.txt` stands before `10.txt`."""
    # A number of more digits is larger: its length comes first, in as many digits as any length has.
    return _NUMBER.sub(lambda number: f"{len(number[1]):09}{number[1]}", name), name
