# Two commands need nothing but make and Python 3.11 or later:
#   make sample   condense the sample article
#   make test     check everything
# Both make .venv first, with uv where there is one, otherwise with python3 -m venv and pip.

PYTHON ?= python3
UV := $(shell command -v uv 2>/dev/null)
BIN := .venv/bin

ifdef UV
VENV = uv venv --quiet --allow-existing --python '>=3.11' .venv
INSTALL = uv pip install --quiet --python $(BIN)/python
else
VENV = $(PYTHON) -c 'import sys; sys.exit("make: needs Python 3.11 or later, $(PYTHON) is " + sys.version.split()[0] + "; name another with make PYTHON=python3.12" if sys.version_info < (3, 11) else 0)' && $(PYTHON) -m venv .venv
INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check
endif

# The tests start the program some hundred times: without its compiled modules each start takes a third longer.
unexport PYTHONDONTWRITEBYTECODE

.DELETE_ON_ERROR:
.PHONY: sample samples cases golden test lint types unit browser docs wheel clean

sample: .venv/.installed  ## condense the sample article
	$(BIN)/dedup condense samples/kratom.txt

samples: .venv/.installed  ## write samples/*.condensed.* anew; read the difference before keeping it
	for file in samples/kratom.txt samples/ferry.md samples/allotments.md samples/heater.txt; do \
	  $(BIN)/dedup condense $$file -o $${file%.*}.condensed.$${file##*.} || exit; done

cases: .venv/.dev  ## write what tests/cases/*.md give and change anew; read the difference before keeping it
	$(BIN)/python tests/test_cases.py

golden: .venv/.dev  ## write tests/entailment/golden anew; read the difference before keeping it
	$(BIN)/python tests/entailment/test_golden.py

test: lint types unit  ## everything that must hold before a change is merged

lint: .venv/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/.dev
	$(BIN)/mypy

unit: .venv/.dev  ## run the tests once, and refuse a lower coverage than pyproject.toml names
	mkdir -p build
	@command -v java >/dev/null || echo "no Java: the tests that run Apache Spark are skipped (Debian: apt-get install openjdk-17-jre-headless)"
	$(BIN)/python -m slipcover --fail-under 0 --json --out build/coverage.json -m pytest -q --numprocesses 2 --dist worksteal
	$(BIN)/python -m slipcover --out build/coverage.merged.json --merge build/coverage.json

browser:  ## install the browser that opens the review page in the tests, where that needs nobody's leave
	@command -v chromium >/dev/null || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null; } || \
	  echo "make: no Chromium, and it cannot be installed here: the tests in tests/browser are skipped"

docs: .venv/.dev  ## write docs/cli.md anew from the commands
	$(BIN)/python docs/reference.py

wheel: .venv/.dev  ## build the wheel, install it in an empty environment and use it there
	rm -rf dist build/wheel
	$(BIN)/python -m pip --version >/dev/null 2>&1 || $(BIN)/python -m ensurepip
	$(BIN)/python -m pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir dist .
	$(BIN)/python -m venv build/wheel
	build/wheel/bin/python -m pip install --quiet --disable-pip-version-check dist/*.whl
	cd build && wheel/bin/python -c 'import dedup; print("dedup", dedup.__version__, "from", "the wheel")'
	cd build && wheel/bin/dedup condense ../samples/kratom.txt > wheel/condensed.txt
	cd build && wheel/bin/dedup review ../samples/kratom.txt -o wheel/review.html && grep -q 'id="data"' wheel/review.html

clean:
	rm -rf .venv dist build

.venv/.installed: pyproject.toml
	$(VENV)
	$(INSTALL) --editable .
	touch $@

.venv/.dev: .venv/.installed
	$(INSTALL) --editable '.[dev]'
	touch $@
