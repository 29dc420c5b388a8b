"""Tell whether two figures are one amount in two notations: a share and a percentage, a sum and the same rounded."""

from __future__ import annotations

import re
from math import isclose
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dedup.corpus.lint.mentions import Mention

__all__ = ["is_same_amount"]

HUNDRED: Final = 100
_SCALED: Final = re.compile(r"(?P<digits>\d+(?:\.\d+)?)\s?(?P<scale>[kKMBT]|thousand|million|billion)(?:i?B)?$")
_SCALE_ENDS: Final = frozenset("kKMBTdn")
"""The letters that a scale ends with: to look at one takes a fraction of the time."""


def is_same_amount(one: Mention, other: Mention) -> bool:
    """Tell whether two figures that are written in two ways are one amount.

    "15 %" and "0.15" are, "60" and "0.60" are, and "$1.54B" and "$1.5B" are; "95.4 %" and "95.6 %" are not.
    """
    if one.kind != other.kind or not ("." in one.shown or "." in other.shown):
        # A share begins with "0.", and what is rounded has a point too.
        return False
    return _is_share(one, other) or _is_share(other, one) or _is_rounded(one, other) or _is_rounded(other, one)


def _is_share(share: Mention, percent: Mention) -> bool:
    if not share.shown.startswith("0.") or share.unit or percent.unit not in ("", "%"):
        return False
    forms = share.form, percent.form
    return all(form.replace(".", "", 1).isdigit() for form in forms) and isclose(
        float(forms[0]) * HUNDRED, float(forms[1])
    )


def _is_rounded(full: Mention, rounded: Mention) -> bool:
    """Whether a sum in millions or the like is another one with fewer digits behind its point."""
    if "." not in full.shown or full.shown[-1] not in _SCALE_ENDS or rounded.shown[-1] not in _SCALE_ENDS:
        return False
    found = [_SCALED.search(each.shown) for each in (full, rounded)]
    if found[0] is None or found[1] is None or found[0]["scale"] != found[1]["scale"]:
        return False
    digits = [match["digits"].partition(".")[2] for match in found if match is not None]
    return len(digits[0]) > len(digits[1]) and f"{float(found[0]['digits']):.{len(digits[1])}f}" == found[1]["digits"]
