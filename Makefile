# Two commands matter: make demo, make test. They need Python >= 3.11 and make; everything else they set up in .venv.
# PYTHON=/path/to/python3.12 chooses the Python; on Windows add BIN=.venv/Scripts PACKAGER=build/venv/Scripts.
.POSIX:
.SUFFIXES:
.PHONY: demo test setup lint translations lock audit bench soak screenshots package package-test clean

PYTHON =
BIN = .venv/bin
PACKAGER = build/venv/bin
SET_UP = PYTHON="$(PYTHON)" sh packaging/setup/set_up
CODE = uploader_gui tests packaging resources benchmarks
SAMPLE_DRIVE = $(BIN)/python -m tests.servers.drive --scene sample --until-closed --unchecked
RUNS = 5
ONLY =
SECONDS = 120
SEED = 1
FORMATS =
RECORD =
MACHINES = bookworm

demo: ## a practice bucket on this computer, sample files on their way to it, and a window to drop your own into
	@$(SET_UP) demo
	@$(BIN)/uploader-gui demo --sample-drive "$(SAMPLE_DRIVE)"

test: setup lint ## every check and every test
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest

setup: ## what developing needs
	@$(SET_UP) dev

lint: ## style, types and the direction of imports
	@$(BIN)/ruff check --quiet $(CODE)
	@$(BIN)/ruff format --quiet --check $(CODE) || { echo "Not formatted: run $(BIN)/ruff format $(CODE)"; exit 1; }
	@$(BIN)/mypy --no-error-summary

translations: setup ## new texts into the files for Qt Linguist in resources/translations, gone ones out of them; says what is to do
	@PYTHONPATH=packaging:. $(BIN)/python -m linguist

lock: setup ## the newest versions that pyproject.toml allows, written to requirements/
	@sh packaging/setup/lock $(BIN)/python --upgrade

audit: setup ## known weaknesses of what is installed for people; asks the public advisories, so it needs the network
	@$(BIN)/uvx pip-audit --strict --disable-pip --require-hashes -r requirements/run.txt

bench: ## the program beside its peers, on this machine; RUNS=3 for fewer runs, ONLY=a,b for some of the workloads
	@$(SET_UP) bench
	@$(BIN)/python -m benchmarks --runs "$(RUNS)" --only "$(ONLY)"

soak: setup ## the long trials of reliability; SECONDS=600 for each, SEED=2 for other chances, ONLY=a,b for some of them
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.soak --seconds "$(SECONDS)" --seed "$(SEED)" --only "$(ONLY)" --json output/soak.json

screenshots: setup ## the pictures in docs/pictures, taken of the real program at work; needs Xvfb
	@$(BIN)/python -m tests.ui.screenshots docs/pictures

package: ## what people download, for this system, into dist/; FORMATS="deb rpm" for some, RECORD=--record where the new sizes are meant
	@VENV=build/venv $(SET_UP) package
	@PYTHONHASHSEED=0 PYTHONPATH=packaging $(PACKAGER)/python -m installers $(FORMATS) $(RECORD)

package-test: setup ## what lies in dist/, on a Debian with nothing on it, as root; MACHINES="bookworm trixie" for both
	@CLEAN_MACHINES="$(MACHINES)" QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/packaging

clean: ## everything that can be made again
	@rm -rf .venv build dist output .pytest_cache .mypy_cache .ruff_cache .hypothesis *.egg-info
	@find uploader_gui tests packaging resources -type d -name __pycache__ -exec rm -rf {} +
