"""The words of a line of Markdown are what is left without its markup."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.markup import plain
from growth import grows_with_length_only


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("**79 focused plugins** (77 _local_)", "79 focused plugins (77 local)"),
        ("See [the docs](https://x.org/a_(b)) and ![a plan](plan.png)", "See the docs and a plan"),
        ("a [`key`][ref] of <kbd>Ctrl</kbd><br/>", "a `key` of Ctrl"),
        ("`snake_case *kept*` and snake_case", "`snake_case *kept*` and snake_case"),
        ('ask in {% slack_channel "help-me" %}', "ask in slack_channel `help-me`"),
        ('<Card title="Four keys" href="/x">', "Four keys"),
        ("one {/* dedup: ignore-next why */} two", "one two"),
        (r"to \#670 &amp; on", "to #670 & on"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        (":octicons-arrow-right-24: Ask for :tada: a change", ":octicons-arrow-right: Ask for :tada: a change"),
        (
            ":heavy_check_mark: and :no_entry:, write :user: and :a-1:",
            ":heavy_check_mark: and :no_entry:, write :user: and :a:",
        ),
        (
            "It opens at 10:30:15, in `:ta-12:` and std::map-1::size",
            "It opens at 10:30:15, in `:ta-12:` and std::map-1::size",
        ),
        ("Others[^2] say that<sup>3</sup> too.<sup>[4]</sup> Some<sup>**5**</sup>", "Others say that too. Some"),
        ("It is 10<sup>6</sup> kg, 4 m<sup>2</sup>, x<sup>n</sup>", "It is 10 6 kg, 4 m 2 , x n"),
        ("Set [^0-9], [^a-f], ([^1]) or ^[^1]$", "Set [^0-9], [^a-f], ([^1]) or ^[^1]$"),
        ("[^1]: It may be so", "It may be so"),
    ],
)
def test_markup_goes(text: str, words: str) -> None:
    """Links, tags, emphasis and escapes go; code keeps its ticks and what is in it."""
    assert plain(text) == words


@pytest.mark.parametrize("unit", ["[^", "[^1", ":a-1", "<sup>", "-1:a", "[a]("])
def test_time_grows_with_length_only(unit: str) -> None:
    """Whatever is left open, eight times the text is no 64 times the work."""
    assert grows_with_length_only(lambda count: plain(unit * count), 1_000)
