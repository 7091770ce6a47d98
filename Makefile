# Two commands matter: `make demo` and `make test`. Each sets up all that it needs.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all:
OUT := out

.PHONY: help install demo test check eval bench lock docs clean

help:
	@echo 'make demo     set up, read the sample reports, print the record, write it as a page'
	@echo 'make test     set up, then run all that continuous integration runs'
	@echo 'make install  set up the environment in $(VENV)'
	@echo 'make check    format, lint and types only'
	@echo 'make eval     quality on the development data, against evals/floors.json'
	@echo 'make bench    speed, as ratios in one run'
	@echo 'make docs     write the generated pages anew'
	@echo 'make lock     resolve the requirements anew'

install: $(VENV)/run.done

$(VENV)/run.done: requirements/pip.txt requirements/run.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Dateline needs Python 3.11 or newer: make PYTHON=...")'
	$(PYTHON) -m venv $(VENV)
	$(INSTALL) -r requirements/pip.txt
	$(INSTALL) -r requirements/run.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/dev.done: $(VENV)/run.done requirements/dev.txt
	$(INSTALL) -r requirements/dev.txt
	@touch $@

demo: install
	@mkdir -p $(OUT)
	@rm -f $(OUT)/demo.db $(OUT)/demo.db-*
	$(BIN)/dateline run samples --store $(OUT)/demo.db
	@for story in $$($(BIN)/dateline stories --store $(OUT)/demo.db --ids); do $(BIN)/dateline show $$story --store $(OUT)/demo.db; done
	@$(BIN)/dateline export --store $(OUT)/demo.db --format html --out $(OUT)/demo.html
	@echo
	@echo 'The same record as a page:  $(OUT)/demo.html'
	@echo 'To browse it:               $(BIN)/dateline serve --store $(OUT)/demo.db'

test: check $(VENV)/dev.done
	@sh tools/chromium.sh
	$(BIN)/python -m pytest

check: $(VENV)/dev.done
	$(BIN)/ruff format --check src tests evals bench tools
	$(BIN)/ruff check src tests evals bench tools
	$(BIN)/mypy

eval: $(VENV)/dev.done
	$(BIN)/python -m evals.gate

bench: $(VENV)/dev.done
	$(BIN)/python -m bench

docs: install
	$(BIN)/python -m tools.generate

lock: $(VENV)/dev.done
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate --upgrade pyproject.toml -o requirements/run.txt
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate -c requirements/run.txt --extra dev pyproject.toml -o requirements/dev.txt

clean:
	rm -rf $(VENV) $(OUT) build dist
