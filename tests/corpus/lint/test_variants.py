"""Names that are spelled nearly alike are found, two versions and two rooms are not."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.variants import is_slip, slips_among


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("training-conferences", "trainings-conferences", True),
        ("help-desk@x.org", "help-dest@x.org", True),
        ("8002220364", "8002220346", True),
        ("recieve-mail", "receive-mail", True),
        ("get-location", "set-location", False),
        ("get-location", "get-locatoin", True),
        ("release-v1-notes", "release-v12-notes", False),
        ("8002220364", "8002220365", False),
        ("travel-team", "training-team", False),
        ("short", "shorts", False),
        ("same-name-here", "same-name-here", False),
        ("site-a-routers", "site-b-routers", False),
        ("design-size-l", "design-size-m", False),
        ("capture_ws_id", "capture_ws_pid", False),
        ("capture_ws_name", "capture_ws_namer", False),
        ("capture_ws_main", "capture_ws_mein", True),
        ("capture_ws_man", "capture_ws_men", False),
        ("STRUCT_E001", "STRUCT_W001", False),
        ("v1beta1-release", "v1bata1-release", True),
        ("bell-notification-map", "bell-notifications-map", True),
        ("docker-compose.yml", "docker-compose.yaml", False),
        ("http://docs.example.org/guide", "https://docs.example.org/guide", False),
        ("http://docs.example.org/guide", "http://docs.example.org/giude", True),
    ],
)
def test_slips(one: str, other: str, slip: bool) -> None:
    """One letter more or another one, or two signs that changed places, are a slip; another digit is another number."""
    assert is_slip(one, other) is slip
    assert is_slip(other, one) is slip


def test_slips_among_names_are_those_of_every_pair() -> None:
    """Looking names up finds what comparing each with each does, signs two apart that changed places included."""
    names = ["get-location", "get-locatoin", "get-lacotion", "Get-Locations", "recieve-mail", "receive-mail",
             "recevie-mail", "help-desk@x.org", "help-dest@x.org", "8002220364", "8002220346", "8002220463", "short",
             "shorts", "release-v1-notes", "release-v12-notes"]  # fmt: skip
    lows = [each.lower() for each in names]
    assert slips_among(names) == {
        one: {other for other in lows if is_slip(one, other)}
        for one in lows if any(is_slip(one, other) for other in lows)
    }  # fmt: skip
    assert "8002220346" in slips_among(names)["8002220364"]
