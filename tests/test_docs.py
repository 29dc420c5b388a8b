"""The documentation speaks of what there is: every command, option, name and reason. Its examples: test_examples.py."""

from __future__ import annotations

import ast
import re
import runpy
from pathlib import Path
from typing import Final, get_args

import click
import pytest

import dedup
from dedup.changes import Reason
from dedup.cli import main
from dedup.cli.program import COMMANDS
from dedup.output.reasons import KINDS
from page_examples import FENCE, examples
from source_tree import MODULES, dotted, tree

ROOT: Final = Path(__file__).parents[1]
PAGES: Final = tuple(sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]))

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))


def read(name: str) -> str:
    """Give a page's text."""
    return (ROOT / name).read_text(encoding="utf-8")


def commands(page: str) -> set[str]:
    """Give every command line of `dedup` that a page's code blocks show, the synopses of the reference among them."""
    blocks = [block for kind, block in FENCE.findall(page) if kind in ("", "sh", "bash")]
    lines = [*(line for block in blocks for line in block.splitlines()), *(each.line for each in examples(page))]
    parts = {part.strip() for line in lines for part in re.split(r"[|;]", line.split("#")[0])}
    return {part for part in parts if part.startswith("dedup ")}


def test_the_option_reference_is_what_the_commands_say() -> None:
    """`make docs` would change nothing: every command and every option stands in docs/cli.md with its help."""
    page = read("docs/cli.md")
    rewritten = runpy.run_path(str(ROOT / "docs" / "reference.py"))["rewritten"]
    assert rewritten(page) == page
    assert all(f"### dedup {name}" in page for name in COMMANDS)


@each_page
def test_commands_shown_exist(page: Path) -> None:
    """Each command line a page shows names a command and options that there are."""
    for line in commands(page.read_text(encoding="utf-8")):
        name, *arguments = line.split()[1:]
        if name.startswith(("-", "COMMAND")):
            continue
        command = main.get_command(click.Context(main), name)
        assert command, line
        if isinstance(command, click.Group) and arguments and arguments[0] in command.commands:
            command = command.commands[arguments.pop(0)]
        known = {option for each in command.params for option in (*each.opts, *each.secondary_opts)} | {"--help"}
        used = {argument.strip("[]").split("=")[0] for argument in arguments if re.match(r"\[?-{1,2}[a-z]", argument)}
        assert used <= known, line


def test_every_public_name_is_documented() -> None:
    """docs/library.md speaks of every public name."""
    page = read("docs/library.md")
    assert [name for name in dedup.__all__ if not re.search(rf"`[^`\n]*\b{re.escape(name)}\b", page)] == []


def test_every_reason_is_documented() -> None:
    """docs/cli.md explains every reason, by the name in the library and the name in plans."""
    rows = re.findall(r"^\| ([A-Z]\w+) \| `([^`]+)` \|", read("docs/cli.md"), re.MULTILINE)
    assert rows == list(zip((reason.__name__ for reason in get_args(Reason)), KINDS, strict=True))


@each_page
def test_make_commands_exist(page: Path) -> None:
    """Each `make` command a page shows is a target of the Makefile."""
    targets = set(re.findall(r"^([a-z]+):", read("Makefile"), re.MULTILINE))
    shown = set(re.findall(r"(?:^|`)make ([a-z]+)", page.read_text(encoding="utf-8"), re.MULTILINE))
    assert shown <= targets


@each_page
def test_links_lead_somewhere(page: Path) -> None:
    """Each link to a file of the project leads to one."""
    links = re.findall(r"\]\((?!https?://|#|mailto:)([^)#\s]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@each_page
def test_no_machine_paths(page: Path) -> None:
    """No page shows a path of somebody's machine."""
    text = page.read_text(encoding="utf-8")
    assert re.findall(r"(?:/home/|/root\b|/Users/|/tmp/|/work/|[A-Z]:\\)\S*", text) == []


def test_the_readme_names_the_two_commands() -> None:
    """README.md shows the command that runs the sample and the one that runs the tests."""
    page = read("README.md")
    assert re.search(r"^make sample\b", page, re.MULTILINE)
    assert re.search(r"^make test\b", page, re.MULTILINE)


WORDS: Final = ("sentence", "passage", "claim", "fact")

OTHERWISE: Final = (
    (r"statements? (?:at risk|that may|it may)|(?:lost|each) statements?|of the statements|clause-sized", "claim"),
    (r"(?:kinds?|pieces?) of facts?|another fact|facts? of the text", "claim, or figure, name, detail"),
    (r"line of figures", "summary line"),
    (r"pip install (?:[\"'])?dedup-text", "pip install . in a clone: no package index has it"),
)
"""What is not said, and the word for it."""


def messages() -> dict[str, str]:
    """Give what a person reads: the pages, the help of every command, and the texts of the code but its docstrings."""
    pages = [page for page in PAGES if page.name != "CHANGELOG.md"]
    found = {str(page.relative_to(ROOT)): page.read_text(encoding="utf-8") for page in pages}
    for name in COMMANDS:
        command = main.get_command(click.Context(main), name)
        assert command
        found[f"dedup {name} --help"] = command.get_help(click.Context(command))
        for inner in command.commands.values() if isinstance(command, click.Group) else ():
            found[f"dedup {name} {inner.name} --help"] = inner.get_help(click.Context(inner))
    for path in MODULES:
        docs = {id(node.body[0].value) for node in ast.walk(tree(path)) if documented(node)}  # type: ignore[attr-defined]
        constants = [node for node in ast.walk(tree(path)) if isinstance(node, ast.Constant) and id(node) not in docs]
        found[dotted(path)] = "\n".join(node.value for node in constants if isinstance(node.value, str))
    return found


def documented(node: ast.AST) -> bool:
    """Say whether a node begins with a docstring."""
    body = getattr(node, "body", None)
    return isinstance(body, list) and bool(body) and isinstance(body[0], ast.Expr)


def test_one_word_for_one_thing() -> None:
    """Pages, help and messages say what the README defines, in its word."""
    said = {place: " ".join(text.split()) for place, text in messages().items()}
    found = [
        (place, each[0]) for place, text in said.items() for wrong, _ in OTHERWISE for each in re.finditer(wrong, text)
    ]
    assert found == []
    assert len(said) > 200


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("about 0.4 statements at risk", True),
        ("about 0.4 claims at risk", False),
        ("the share of the statements that may be lost", True),
        ("a claim is one statement within a passage", False),
        ("another fact keeps it", True),
        ("it keeps 99 % of the facts", False),
        ("one line of figures", True),
        ('pip install "dedup-text[corpus]"', True),
        ('pip install ".[corpus]"', False),
    ],
)
def test_what_is_not_said(text: str, told: bool) -> None:
    """The patterns find the word that is not ours and no other."""
    assert any(re.search(wrong, text) for wrong, _ in OTHERWISE) == told


def test_the_readme_defines_its_words() -> None:
    """README.md says what a sentence, a passage, a claim and a fact are, before its first command."""
    page = read("README.md").partition("## Command line")[0]
    assert [word for word in WORDS if f"a *{word}* is" not in page] == []
    assert len(read("README.md").splitlines()) < 145
