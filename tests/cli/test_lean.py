"""What commands do without: SciPy and scikit-learn behind NLTK, and the collector while an article is made."""

from __future__ import annotations

import gc
import subprocess
import sys

import pytest

from dedup.cli.lean import lean_nltk, load_nltk, uncollected


def printed(program: str) -> list[str]:
    """Run Python code in a process of its own and give the words it prints."""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_the_heavy_libraries_are_not_loaded_with_nltk() -> None:
    """NLTK is there and they are not."""
    loaded = printed("from dedup.cli.lean import load_nltk; load_nltk()\nimport sys; print(*sys.modules)")
    assert "nltk.stem.snowball" in loaded
    assert {"scipy", "sklearn", "matplotlib"}.isdisjoint(loaded)


def test_the_heavy_libraries_can_be_loaded_afterwards() -> None:
    """What a length asks for still finds them."""
    program = "from dedup.cli.lean import load_nltk; load_nltk()\nfrom scipy.sparse import csr_matrix\nimport sklearn"
    assert printed(f"{program}; print(csr_matrix.__name__)") == ["csr_matrix"]


def test_nltk_that_is_loaded_stays_as_it_is() -> None:
    """Who imported all of NLTK keeps all of it."""
    program = "import nltk\nfrom dedup.cli.lean import load_nltk; load_nltk()\nprint(nltk.classify.SklearnClassifier)"
    assert "SklearnClassifier" in "".join(printed(program))


def test_nltk_is_loaded_so_once_it_is_asked_for() -> None:
    """Nothing is loaded before; then NLTK is there without the heavy libraries, which can be loaded afterwards."""
    ready = "import sys\nfrom dedup.cli.lean import lean_nltk; lean_nltk(); lean_nltk()\n"
    # To look where it lies is not to load it.
    ready += "from importlib.util import find_spec; find_spec('nltk')\n"
    assert "nltk" not in printed(f"{ready}print(*sys.modules)")
    loaded = printed(f"{ready}from nltk.stem.snowball import SnowballStemmer\nprint(*sys.modules)")
    assert "nltk.stem.snowball" in loaded
    assert {"scipy", "sklearn", "matplotlib"}.isdisjoint(loaded)
    files = "import nltk, sklearn\nfrom importlib.resources import files\n"
    files += "print(files('nltk').joinpath('VERSION').is_file())"
    assert printed(f"{ready}{files}") == ["True"]


def test_nltk_that_is_loaded_is_not_looked_for() -> None:
    """Where it is there already nothing is made ready."""
    load_nltk()
    before = list(sys.meta_path)
    lean_nltk()
    assert sys.meta_path == before


def test_nothing_is_hidden_from_a_process_that_has_it() -> None:
    """A second call does nothing."""
    load_nltk()
    before = dict(sys.modules)
    load_nltk()
    assert sys.modules == before


def test_an_article_is_condensed_without_scikit_learn() -> None:
    """The command `condense` loads neither library where no length is asked for."""
    program = (
        "import sys, pathlib, tempfile\n"
        "from dedup.cli import main\n"
        "path = pathlib.Path(tempfile.mkdtemp()) / 'a.txt'\n"
        "path.write_text('The bridge opened in May 1931. It is red. The bridge opened in May 1931.')\n"
        "main(['condense', str(path), '-o', str(path.with_name('b.txt'))], standalone_mode=False)\n"
        "print(*sys.modules)"
    )
    assert {"scipy", "sklearn"}.isdisjoint(printed(program))


def test_the_collector_rests_while_an_article_is_made() -> None:
    """It works again afterwards, also where the article fails."""
    with uncollected():
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(SystemExit), uncollected():
        sys.exit()
    assert gc.isenabled()
    gc.disable()
    with uncollected():
        pass
    assert not gc.isenabled()
    gc.enable()
