"""A second opinion by meaning: an encoder may confirm a claim as stated where words and guards do not object.

Any object with `encode(list of texts) -> one vector for each text` serves; those of sentence-transformers and model2vec
do. Words alone decide first. Where they share too little to say yes, and enough not to say no, a passage whose vector
lies close to the claim's counts as stating it, unless a guard objects.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol, cast

import numpy as np

from dedup.errors import InputError, MissingExtraError, OptionError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.records import Claim, Passage

__all__ = ["CLOSE", "Encoder", "EncoderAgreement", "load_encoder"]

CLOSE: Final = 0.85
"""Cosine from which two texts are taken to mean the same. On six annotated articles all-MiniLM-L6-v2 kept 0.955 of the
facts in 0.680 of the words at 0.7, 0.979 in 0.702 at 0.75, 0.991 in 0.711 at 0.8 and 0.997 in 0.719 at 0.85, against
1.000 in 0.728 without it: below this it confirms what only resembles the claim (benchmarks/encoder.py).
"""


class Encoder(Protocol):
    """What turns texts into vectors."""

    def encode(self, sentences: list[str], /) -> Any:  # noqa: ANN401 - any array library serves
        """Give one vector for each text, as an array of shape (texts, dimensions)."""


class Guards(Protocol):
    """What is asked of the guards of a document."""

    def objects(self, claim: int, passage: int) -> bool:
        """Whether a guard objects to the passage standing for the claim."""

    def same(self, claim: int, passage: int) -> bool:
        """Whether the passage holds the claim word for word."""


class EncoderAgreement:
    """The guards of a document, who now also object where the meaning is not close."""

    def __init__(self, guards: Guards, encoder: Encoder, claims: Sequence[Claim], passages: Sequence[Passage]) -> None:
        """Encode every claim and every passage of running text, once.

        Raises:
            OptionError: the encoder gives no finite vector for each text.
        """
        self._guarding = guards
        prose = [passage for passage in passages if passage.prose]
        vectors = _unit(encoder, [claim.text.strip() for claim in claims] + [passage.text for passage in prose])
        self._of_claim = vectors[: len(claims)]
        self._of_passage = {passage.index: len(claims) + place for place, passage in enumerate(prose)}
        self._claims_of: dict[int, list[int]] = {}
        for claim in claims:
            self._claims_of.setdefault(claim.passage, []).append(claim.index)
        self._vectors = vectors

    def closeness(self, claim: int, passage: int) -> float:
        """Give the cosine between a claim and a passage or, where that is greater, one of the passage's claims."""
        rows = [self._of_passage[passage], *self._claims_of.get(passage, ())]
        return float((self._vectors[rows] @ self._of_claim[claim]).max())

    def objects(self, claim: int, passage: int) -> bool:
        """Whether the meaning is not close, or a guard objects."""
        return self.closeness(claim, passage) < CLOSE or self._guarding.objects(claim, passage)

    def contradicts(self, claim: int, passage: int) -> bool:
        """Object like `objects`: the meaning is asked about single sentences."""
        return self.objects(claim, passage)

    def same(self, claim: int, passage: int) -> bool:
        """Whether the passage holds the claim word for word."""
        return self._guarding.same(claim, passage)

    def copies(self, passages: Sequence[int]) -> list[tuple[int, int]]:  # noqa: ARG002 - the signature of the guards
        """Give none: copies need no second opinion."""
        return []


def load_encoder(name: str) -> Encoder:
    """Load an encoder that is on this machine; nothing is downloaded.

    Args:
        name: folder of a model of sentence-transformers or model2vec, or the name of one in the local cache.

    Raises:
        MissingExtraError: neither library is installed.
        InputError: there is no such model on this machine.
    """
    sentences, static = (find_spec(library) is not None for library in ("sentence_transformers", "model2vec"))
    if not sentences and not static:
        msg = "needs sentence-transformers or model2vec; pip install 'dedup-text[encoder]'"
        raise MissingExtraError(msg, option="encoder")
    folder = Path(name)
    try:
        if static and folder.is_dir() and not (folder / "modules.json").exists():
            from model2vec import StaticModel

            return cast("Encoder", StaticModel.from_pretrained(folder))
        if sentences:
            from sentence_transformers import SentenceTransformer

            return cast("Encoder", SentenceTransformer(name, local_files_only=True))
    except (OSError, ValueError) as error:
        raise InputError(
            f"cannot be loaded: {str(error).splitlines()[0]}; give the folder of a model", file=name
        ) from error
    raise InputError("is no folder of a model2vec model; nothing is downloaded, so give the folder", file=name)


def _unit(encoder: Encoder, texts: list[str]) -> NDArray[np.float64]:
    vectors = np.asarray(encoder.encode(texts), dtype=np.float64) if texts else np.zeros((0, 1))
    if vectors.ndim != 2 or len(vectors) != len(texts) or not np.isfinite(vectors).all():  # noqa: PLR2004 - rows and columns
        msg = f"must give one vector of finite numbers for each text; for {len(texts)} texts it gave {vectors.shape}"
        raise OptionError(msg, option="encoder")
    length: NDArray[np.float64] = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / np.where(length == 0, 1.0, length)
