# make run    open the window (without a display: the demo)
# make test   everything CI runs
# make translations   the English of the window, anew from the code; lists what has none yet
# make pictures  the pictures of the README and the manual, from the running program, and the manual's page of keys
# make manual  the manual's page of keys alone
# make bench  the figures, as ratios measured in one run
# make package  the program as a folder (dist/bulletin-desk) and, on Debian's kin, as a .deb

PYTHON ?= python3
BIN := .venv/bin

.PHONY: run demo test lint types contracts unit built translations pictures manual bench folder package clean

run: .venv/run
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(BIN)/python main.py; \
	else echo "没有图形界面，改为演示一天的工作（demo）。"; $(BIN)/python main.py demo --out demo-out; fi

demo: .venv/run
	$(BIN)/python main.py demo --out demo-out

test: .venv/test lint types contracts unit built

lint: .venv/test
	$(BIN)/ruff check .

types: .venv/test
	$(BIN)/mypy --strict bulletin db editor main.py

contracts: .venv/test
	$(BIN)/lint-imports

unit: .venv/test
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist worksteal -q

built: folder
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q installer

folder: .venv/test
	@$(BIN)/python installer/licences.py build/licences
	@QT_QPA_PLATFORM=offscreen $(BIN)/python installer/icons.py build/icons
	@$(BIN)/pyinstaller --log-level ERROR --noconfirm --distpath dist --workpath build/pyinstaller installer/bulletin-desk.spec

package: folder
	@$(BIN)/python installer/deb.py

translations: .venv/test
	$(BIN)/python -m tests.translations $(WORDS)

pictures: .venv/test
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.pictures $(NAMES)

manual: .venv/test
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.pictures --no-pictures

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
