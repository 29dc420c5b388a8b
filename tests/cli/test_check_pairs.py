"""Which output is compared with which file of a folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from dedup.cli.check_pairs import check_pairs


@pytest.mark.parametrize(
    ("files", "pairs", "left"),
    [
        ((["a.md"], ["a.md", "a.txt"]), [("a.md", "a.md")], ([], ["a.txt"])),
        ((["a.md"], ["a.txt"]), [("a.md", "a.txt")], ([], [])),
        ((["s/a.md"], ["a.md", "s/a.md"]), [("s/a.md", "s/a.md")], ([], ["a.md"])),
        ((["s/a.md", "t/a.md"], ["a.md"]), [], (["s/a.md", "t/a.md"], ["a.md"])),
        ((["a.md", "a.txt"], ["a.txt"]), [("a.txt", "a.txt")], (["a.md"], [])),
    ],
)
def test_a_source_is_paired_with_the_output_of_its_name(
    tmp_path: Path, files: tuple[list[str], list[str]], pairs: list[tuple[str, str]], left: tuple[list[str], list[str]]
) -> None:
    """Its own name before another ending, its own folder before the top."""
    for folder, names in zip(("in", "out"), files, strict=True):
        for name in names:
            (tmp_path / folder / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / folder / name).touch()
    found = check_pairs(str(tmp_path / "in"), str(tmp_path / "out"))
    assert [tuple(_inside(each) for each in pair) for pair in found.pairs] == pairs
    assert ([_inside(source) for source, _ in found.missing], list(map(_inside, found.extra))) == left


def test_two_files_are_a_pair() -> None:
    """Whether they are there is for the reading to say."""
    assert check_pairs("a", "b").pairs == (("a", "b"),)


def _inside(path: str) -> str:
    return "/".join(Path(path).parts[Path(path).parts.index("in" if "/in/" in path else "out") + 1 :])
