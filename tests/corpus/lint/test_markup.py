"""The words of a line of Markdown are what is left without its markup."""

from __future__ import annotations

import pytest

from dedup.corpus.lint.markup import plain


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
        (":octicons-arrow-right-24: Ask for :tada: a change", "Ask for a change"),
        (
            "It opens at 10:30:15, in `:tada:` and std::map::size",
            "It opens at 10:30:15, in `:tada:` and std::map::size",
        ),
        ("Others[^2] say so<sup>3</sup> too, in x<sup>n</sup>", "Others say so too, in x n"),
        ("[^1]: It may be so", "It may be so"),
    ],
)
def test_markup_goes(text: str, words: str) -> None:
    """Links, tags, emphasis and escapes go; code keeps its ticks and what is in it."""
    assert plain(text) == words
