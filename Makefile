.DEFAULT_GOAL := help
.PHONY: help setup generate check lint pages validate test python python-versions conformance conformance-python clients test-csharp everything websocket browser tour prove fuzz bounds newcomer integrations bench clean

# One set of flags for every build, so that the targets share one build folder.
SWIFT_FLAGS := --explicit-target-dependency-import-check error
BUILD := swift build $(SWIFT_FLAGS) --quiet --product
# As a release is shipped: it needs nothing of the machine, and does not spend a tenth of a check on finding libraries.
RELEASE := swift build -c release --static-swift-stdlib -Xswiftc -static-executable $(SWIFT_FLAGS) --quiet
DEBUG := .build/debug
PYTHON := .build/python/bin/python
SOURCES := Package.swift Sources Tests Benchmarks Fuzz

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Check for Swift; install libyaml's headers where they are missing
	@tools/setup

generate: setup ## Write Sources/Generated from the contract
	@$(BUILD) codegen && $(DEBUG)/codegen generate

check: setup ## Say whether Sources/Generated follows from the contract, and what drifted; lint the contract
	@$(BUILD) codegen && $(DEBUG)/codegen check && $(DEBUG)/codegen lint

lint: setup ## Formatting and style of every Swift file, as errors
	@swift format lint --strict --parallel --recursive $(SOURCES)

pages: setup ## Print docs/language-reference.md, docs/lint.md and schema/contract.schema.json from the language
	@$(BUILD) codegen
	@$(DEBUG)/codegen print language-reference --output docs/language-reference.md
	@$(DEBUG)/codegen print lint-rules --output docs/lint.md
	@$(DEBUG)/codegen print contract-schema --output schema/contract.schema.json

validate: setup ## Let other people's tools judge the schemas and the formats of findings
	@$(BUILD) codegen && tools/validate/run $(DEBUG)/codegen

# One test after another: several of them measure deadlines, which a busy machine would stretch.
test: setup ## Pass every test
	@swift build $(SWIFT_FLAGS) --build-tests --quiet
	@swift test $(SWIFT_FLAGS) --skip-build --disable-xctest --no-parallel --quiet

python: setup ## Judge all Python by its checkers, and run the tests of the generated packages and of the bridge
	@$(BUILD) codegen && $(BUILD) conformance && tools/python && CONFORMANCE=$(DEBUG)/conformance tools/check-python

python-versions: setup ## The tests of Python once more with every version from 3.10 to 3.13 that is here
	@$(BUILD) codegen && $(BUILD) conformance && CONFORMANCE=$(DEBUG)/conformance tools/python-versions

conformance: generate ## Start the bridge, run the derived suite against it, print the report
	@$(BUILD) bridge-server && $(BUILD) conformance
	@$(DEBUG)/conformance run --subject Tests/Conformance/Subjects/swift.yaml --strict --junit .build/conformance.xml

# The brownfield test judges an app of its own.
conformance-python: generate ## The same suite against the Python bridge, then a Flask app that becomes green
	@$(BUILD) conformance && tools/python
	@$(DEBUG)/conformance run --subject Tests/Conformance/Subjects/python.yaml --strict --junit .build/conformance-python.xml
	@CONFORMANCE=$(DEBUG)/conformance $(PYTHON) -m pytest -q Tests/Python/Host

clients: generate ## Let all clients drive both bridges through every endpoint and event, and meet hostile ones
	@$(BUILD) bridge-server && $(BUILD) everything-bridge && $(BUILD) client-driver && tools/python && tools/csharp/setup
	@tools/csharp/build Tests/CSharp/ClientDriver/ClientDriver.csproj
	@$(PYTHON) -m pytest -q -rs Tests/Python/Client Tests/Python/Bridges
	@BRIDGE_LAUNCH='$(PYTHON) -m python_core.net.bridge_server --supervised' swift test $(SWIFT_FLAGS) --disable-xctest --no-parallel --quiet --filter BridgeClientTests.BridgeTests

test-csharp: generate ## Compile all C#, run its tests, and let its program and client drive both bridges
	@$(BUILD) conformance && $(BUILD) bridge-server && $(BUILD) everything-bridge && tools/python && tools/csharp/setup
	@tools/csharp/test $(DEBUG)

everything: setup ## Judge a second contract: path and query values, limits, envelopes, two channels
	@$(BUILD) everything-bridge && $(BUILD) conformance
	@$(DEBUG)/conformance run --launch '$(DEBUG)/everything-bridge' --contract Tests/Fixtures/Everything/contract/bridge.yaml --profile hardened --strict

websocket: setup ## Judge the runtime's own frames by RFC 6455, shown by an echo server
	@$(BUILD) ws-echo && $(BUILD) conformance
	@$(DEBUG)/conformance websocket --launch '$(DEBUG)/ws-echo' --strict

browser: generate ## Let a real browser's pages try to reach the bridge; install Chromium where it is missing
	@$(BUILD) lying-bridge && $(BUILD) bridge-server && $(BUILD) conformance
	@tools/browser $(DEBUG)

tour: generate ## The true bridge, then those that lie, with the line that caught each
	@$(BUILD) lying-bridge && $(BUILD) bridge-server && $(BUILD) conformance
	@tools/tour $(DEBUG)

prove: generate ## Show that the suite fails where a bridge is wrong, and which rules that proves
	@$(BUILD) lying-bridge && $(BUILD) bridge-server && $(BUILD) conformance
	@$(DEBUG)/conformance prove --launch '$(DEBUG)/bridge-server' --lying '$(DEBUG)/lying-bridge' --log .build/prove.ndjson
	@$(DEBUG)/conformance coverage --prove .build/prove.ndjson

fuzz: setup ## Try bytes of a fuzzer's choice on each reader, SECONDS_EACH=10
	@tools/fuzz

bounds: setup ## Time and weigh a release build of codegen check on every contract that is wrong
	@$(RELEASE) --product codegen
	@tools/bounds/run .build/release/codegen

newcomer: setup ## Make projects with codegen init, and run what it says to run
	@$(BUILD) codegen && $(BUILD) conformance && tools/new-project .build

integrations: setup ## Judge the hooks, the action and the completions by the tools that read them
	@$(BUILD) codegen && $(BUILD) conformance && $(BUILD) bridge-server
	@tools/integrations $(DEBUG)

bench: setup ## Measure a release build; fails on a missed ratio
	@$(RELEASE)
	@tools/python && tools/csharp/setup && tools/csharp/build Benchmarks/CSharp/Bench/Bench.csproj
	@.build/release/bench; swift=$$?; $(PYTHON) Benchmarks/Python/bench.py; python=$$?; \
		$(PYTHON) Benchmarks/CSharp/bench.py && exit $$((swift + python))

clean: ## Remove what was built
	rm -rf .build
