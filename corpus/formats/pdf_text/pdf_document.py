"""A PDF document of playa's whose references lead somewhere: hostile files have ones that lead back to themselves."""  # noqa: E501

from __future__ import annotations

from typing import Any

from playa.document import Document
from playa.pdftypes import ObjRef

# No writer makes a chain of references at all; a few are borne.
_LONGEST_CHAIN = 16


class SafeDocument(Document):
    """A document in which no reference leads to another one without end, and no page has a label.

    playa follows an object that is a reference until it meets one that is none, and walks the tree of page labels
    without a look at where it has been.
    """

    def __getitem__(self, objid: int) -> Any:
        """The object of a number; a chain of references that is too long leads to nothing."""
        found = super().__getitem__(objid)
        for _ in range(_LONGEST_CHAIN):
            if not isinstance(found, ObjRef):
                return found
            found = super().__getitem__(found.objid)
        return None

    @property
    def page_labels(self) -> None:
        """No labels: nothing asks for them."""
        return None
