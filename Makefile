# Each target prepares the environment first (infra/run); a bare machine needs git, make, and Python or uv.
RUN := infra/run
STAGE ?= dev

help:
	@echo "make demo [PDF=form.pdf]  install what is missing, start everything, hold one whole interview"
	@echo "make up | down | status   the local system: start, stop (data is kept), look"
	@echo "make test                 all of the next four"
	@echo "make check | unit         format, lint, types, imports | tests without servers"
	@echo "make agent | systems      the interviewer's tests on real parts | the others', and on whole systems"
	@echo "make browser              the console's tests in Chromium"
	@echo "make release              a release in the middle of traffic, and back; compose without images (five minutes)"
	@echo "make synth STAGE=dev      the CloudFormation templates of a stage, in build/synth"
	@echo "make bench [ONLY=PART]    the measures, also as build/bench.json"
	@echo "make torture [ONLY=NAME SEED=1 TIMES=50]  faults and load, also as build/torture.json"
	@echo "make weights              learn anew what turns mean (docs/understanding.md)"
	@echo "make openapi              write docs/openapi.json anew"

demo:
	@$(RUN) lexnova demo $(if $(PDF),--pdf "$(PDF)")

up down status:
	@$(RUN) lexnova $@

check:
	@$(RUN) ruff format --check .
	@$(RUN) ruff check .
	@$(RUN) mypy
	@$(RUN) lint-imports

# Two at a time: the tests on whole systems, which wait much, beside the checks and the other tests one after the other.
# The first is seen as it goes on (+), and each of the others when it has ended.
BESIDE := --no-print-directory --jobs=2 --output-sync=target
test:
	@$(RUN) python --version
	@$(MAKE) $(BESIDE) IN_ORDER=yes systems agent

ifdef IN_ORDER
unit: check
agent: unit
endif

unit:
	@$(RUN) pytest tests/architecture tests/unit --numprocesses=logical --maxprocesses=4 --dist=worksteal --durations=10

systems:
	+@$(RUN) pytest tests/e2e tests/integration --ignore=tests/integration/agent --durations=10

agent:
	@$(RUN) pytest tests/integration/agent --durations=10

browser:
	@$(RUN) python -m tests.browser

release:
	@$(RUN) pytest tests/release

synth:
	@$(RUN) python -m infra.synth $(STAGE)

bench:
	@$(RUN) python -m tests.bench $(ONLY)

torture:
	@$(RUN) python -m tests.torture $(ONLY) $(if $(SEED),--seed $(SEED)) $(if $(TIMES),--times $(TIMES))

weights:
	@$(RUN) python -m infra.understanding $(if $(CHECK),--check) $(if $(NETWORK),--network)

openapi:
	@$(RUN) lexnova openapi --write

.PHONY: help demo up down status check test unit systems agent browser release synth bench weights torture openapi
