"""Every example of the pages runs as it stands, in the order of its page, and says what is shown."""

from __future__ import annotations

import doctest
from typing import TYPE_CHECKING, Final

import pytest

from page_examples import ROOT, examples, prepare, run_line, typed_in

if TYPE_CHECKING:
    from pathlib import Path

PAGES: Final = tuple(sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]))
TEXTS: Final = {page: page.read_text(encoding="utf-8") for page in PAGES}

LIKE: Final = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def ids(page: Path) -> str:
    """Give the name of a page."""
    return str(page.relative_to(ROOT))


@pytest.mark.parametrize("page", [page for page in PAGES if examples(TEXTS[page])], ids=ids)
def test_commands(page: Path, tmp_path: Path) -> None:
    """Each command ends with the exit code that its page names, or 0, and says what the page shows."""
    prepare(TEXTS[page], tmp_path)
    for example in examples(TEXTS[page]):
        if example.unrun:
            continue
        said = run_line(example.line, tmp_path, typed_in(example.said or ""))
        assert said.code in example.codes, f"{example.line}\n{said.shown}"
        if example.said is not None:
            assert doctest.OutputChecker().check_output(example.said, said.shown, LIKE), f"{example.line}\n{said.shown}"


@pytest.mark.parametrize("page", [page for page in PAGES if ">>> " in TEXTS[page]], ids=ids)
def test_python(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each Python example gives what the page says it gives."""
    prepare(TEXTS[page], tmp_path)
    monkeypatch.chdir(tmp_path)
    example = doctest.DocTestParser().get_doctest(TEXTS[page], {}, page.name, str(page), 0)
    said: list[str] = []
    runner = doctest.DocTestRunner(optionflags=LIKE)
    runner.run(example, out=said.append)
    assert runner.tries
    assert runner.failures == 0, "".join(said)


@pytest.mark.parametrize("page", PAGES, ids=ids)
def test_nothing_is_shown_that_does_not_run(page: Path) -> None:
    """Python stands behind prompts, and what a console shows begins with a command."""
    blocks = TEXTS[page].split("\n```")
    shown = [block for block in blocks if block.startswith("python\n") and ">>> " not in block]
    # What is to be put into a file of tests is run as one by tests/test_continuous_integration.py.
    assert [block for block in shown if "\ndef test_" not in block] == []
    assert [block for block in blocks if block.startswith("console\n") and not block.startswith("console\n$ ")] == []


def test_the_pages_have_examples() -> None:
    """The reader of examples finds those of the pages that are there to be tried."""
    found = {ids(page): len(examples(text)) for page, text in TEXTS.items()}
    assert found["README.md"] > 10
    assert found["docs/cli.md"] > 10
    assert found["docs/corpus.md"] > 4


PAGE: Final = """
`notes/a.txt`:

```text
Dogs travel free.
```

```
cat notes/*.txt | dedup condense - > b.txt
dedup check notes/a.txt b.txt          # the same
make test
```

```console
$ cat 'b.txt'
Dogs ...
$ diff b.txt c.txt    # exit code 2: there is no such file
```

```
dedup check [OPTIONS] SOURCE OUTPUT
```

```
a diagram -> of words
```
"""


def test_the_reader_of_examples(tmp_path: Path) -> None:
    """Commands are found with what they say and their exit codes, files are written, pipes and patterns work."""
    found = examples(PAGE)
    assert [(each.line.split("#")[0].strip(), each.said, each.code, bool(each.unrun)) for each in found] == [
        ("cat notes/*.txt | dedup condense - > b.txt", None, 0, False),
        ("dedup check notes/a.txt b.txt", None, 0, False),
        ("make test", None, 0, True),
        ("cat 'b.txt'", "Dogs ...\n", 0, False),
        ("diff b.txt c.txt", None, 2, False),
    ]
    prepare(PAGE, tmp_path)
    said = [run_line(each.line, tmp_path) for each in found if not each.unrun]
    assert [each.code for each in said] == [0, 0, 0, 2]
    assert (
        said[0].shown == "<stdin>: 3 -> 3 words (100 %), 0 of 1 sentences removed\n" + said[0].shown.split("\n", 1)[1]
    )
    assert (tmp_path / "b.txt").read_text("utf-8") == said[2].shown == "Dogs travel free.\n"
    with pytest.raises(ValueError, match="curl is neither run nor named"):
        run_line("curl -O notes.txt", tmp_path)
