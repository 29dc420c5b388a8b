"""An item can be said in several ways."""

from __future__ import annotations

from dedup.checking.items import InformationItem, ItemKind


def test_all_keys_of_an_item() -> None:
    """Its own key first, then those that say as much."""
    item = InformationItem(ItemKind.FIGURE, "number 12 km", ("number 12",), 0, "12 km", 1.0)
    assert item.keys == ("number 12 km", "number 12")
