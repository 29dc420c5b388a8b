"""The day of publication: in the front matter, or in the name."""

from __future__ import annotations

import pytest

from dedup.corpus.archive.dates import date_of, require_day
from dedup.errors import OptionError


@pytest.mark.parametrize(
    ("name", "source", "day"),
    [
        ("a.md", "---\ntitle: T\ndate: 2024-03-05\n---\n\nText.", "2024-03-05"),
        ("a.md", "---\ndate: 2024-03-05T10:30:00+01:00\n---\nText.", "2024-03-05"),
        ("a.md", '+++\ndate = "2024-03-05"\n+++\nText.', "2024-03-05"),
        ("a.md", "---\r\npublished_at: '2024-03-05'\r\n---\r\nText.", "2024-03-05"),
        ("2020-01-01.md", "---\nPubDate: 2024-03-05\n---\n", "2024-03-05"),
        ("2020-01-01.md", "---\nupdate: 2024-03-05\n---\n", "2020-01-01"),
        ("2020-01-01.md", "---\ndate: 2024-13-05\n---\n", "2020-01-01"),
        ("a.md", "---\ndate: 2024/03/05\n---\n", "2024-03-05"),
        ("a.md", "---\ndate: 2024.03.05 10:00\n---\n", "2024-03-05"),
        ("a.md", "---\ndate: 20240305\n---\n", "2024-03-05"),
        ("a.md", "---\ndate: 2024-03/05\n---\n", ""),
        ("a.md", "---\ndate: 05/03/2024\n---\n", ""),
        ("a.md", "---\ndate: 1709596800\n---\n", ""),
        ("a.md", "Text.\n\ndate: 2024-03-05", ""),
        ("a.md", "---\n\ndate: 2024-03-05\n", ""),
        ("2024/03/05/bridge.md", "Text.", "2024-03-05"),
        ("2024-03/05.md", "Text.", ""),
        ("news_20240305.txt", "Text.", "2024-03-05"),
        ("order-120240305.txt", "Text.", ""),
        ("2024-02-30.md", "Text.", ""),
        ("1/2024-02-30/2024-02-28.md", "Text.", "2024-02-28"),
        ("bridge.md", "Text.", ""),
    ],
)
def test_date_of(name: str, source: str, day: str) -> None:
    """The field of the front matter counts before the name, and only days that there are."""
    assert date_of(name, source) == day


@pytest.mark.parametrize("day", ["5 March 2024", "2024-3-5", "20240305", "2024-02-30", "2024-03-05T10:00"])
def test_a_day_is_required(day: str) -> None:
    """What is given as a day must be one, in one form."""
    with pytest.raises(OptionError, match=r"must be a day such as 2024-03-05"):
        require_day(day)


def test_no_day_is_allowed() -> None:
    """A document need not have one."""
    assert (require_day(""), require_day("2024-02-29")) == ("", "2024-02-29")
