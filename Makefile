# make run    open the window (without a display: the demo)
# make test   everything CI runs
# make bench  the figures, as ratios measured in one run

PYTHON ?= python3
BIN := .venv/bin

.PHONY: run demo test lint types contracts unit bench clean

run: .venv/run
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(BIN)/python main.py; \
	else echo "没有图形界面，改为演示一天的工作（demo）。"; $(BIN)/python main.py demo --out demo-out; fi

demo: .venv/run
	$(BIN)/python main.py demo --out demo-out

test: .venv/test lint types contracts unit

lint: .venv/test
	$(BIN)/ruff check .

types: .venv/test
	$(BIN)/mypy --strict bulletin db editor main.py

contracts: .venv/test
	$(BIN)/lint-imports

unit: .venv/test
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist worksteal -q

bench: .venv/test
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench

.venv/run: setup.cfg
	@.ci/system-packages run
	@[ -x $(BIN)/python ] || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

.venv/test: setup.cfg
	@.ci/system-packages test
	@[ -x $(BIN)/python ] || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ .venv/run

clean:
	rm -rf .venv build dist demo-out *.egg-info
