# The two commands of a newcomer:  make report EXPORT=~/Downloads/export.zip    and    make test
EXPORT ?=
OUT    ?= report
SECONDS ?= 60
FUZZERS ?= Archive CSV Dates Goals JSON Redaction Templates
BIN    := .build/release/invreport
RELEASE = swift build -c release --static-swift-stdlib --product invreport
# Folding equal functions, exporting none and no table for catching C++ exceptions, which nobody throws, make the
# program more than three megabytes smaller; without an id of the build, stripped, it has the same bytes wherever it is built. The
# linker is the toolchain's own.
ifeq ($(shell uname),Linux)
RELEASE += -Xswiftc -use-ld=lld -Xlinker --icf=safe -Xlinker --no-export-dynamic -Xlinker --no-eh-frame-hdr \
  -Xlinker --build-id=none -Xlinker -T -Xlinker "$(CURDIR)/Sources/release.ld"
endif

.PHONY: report build test check format golden acceptance pathological fuzz sanitize coverage dist bench bench-decisions \
  bench-statistics bench-deciding bench-opening bench-analysis deps toolchain clean

report: build
	@page=$$($(BIN) build $(if $(EXPORT),"$(EXPORT)",--demo) --out "$(OUT)") && \
	  echo "$$page" && \
	  case "$$page" in /*) echo "file://$$page" ;; *) echo "file://$$(pwd)/$$page" ;; esac

build: deps
	$(RELEASE)

test: deps
	swift build --build-tests
	swift test --skip-build

check: deps
	swift format lint --strict --recursive Package.swift Sources Tests
	Tests/rules
	@mkdir -p .build
	swift build --build-tests >.build/check.log 2>&1 || { cat .build/check.log; exit 1; }
	@! grep -E '(warning|error): ' .build/check.log
	swift test --skip-build

format:
	swift format format --in-place --recursive Package.swift Sources Tests

# Rewrites the goldens and fails; look at the differences before you commit them.
golden: deps
	-UPDATE_GOLDEN=1 swift test
	git status --short Tests

# FULL=1 adds coverage, sanitizers and fuzzing.
acceptance: build
	Tests/acceptance $(BIN)

# FUZZERS=CSV selects; everything it makes lies in .build-fuzz.
fuzz: deps
	Tests/Fuzz/run $(SECONDS) $(FUZZERS)

# All tests under AddressSanitizer, then under ThreadSanitizer, optimised. XCTest itself leaks. Two tests let no file grow, where no
# program starts under ThreadSanitizer.
sanitize: deps
	ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no swift test --sanitize address -Xswiftc -O --scratch-path .build-asan
	SWIFT_BACKTRACE=enable=no swift test --sanitize thread -Xswiftc -O --scratch-path .build-tsan \
	  --skip saysThatWritingFailedWhereFilesMayNotGrow --skip putsBackWhatWasBeingMovedAway

# Inputs of 10 MB that nobody exports, within two seconds for 10 MB (and one for 60 MB written) and 256 MB; NAMES='"all open"' selects.
pathological: build
	Tests/pathological/run.py $(BIN) .build-pathological $(NAMES)

# Lines that the tests reach: at least 85 % overall and 95 % of each parser.
coverage: deps
	swift test --enable-code-coverage --scratch-path .build-coverage
	Tests/coverage "$$(swift test --enable-code-coverage --scratch-path .build-coverage --show-codecov-path)"

# A tarball that carries libarchive, a .deb that depends on it, the source and their sums in dist/; with REPOSITORY=https://… also
# the formula and the recipes of the release that will lie there. Root and debootstrap test them in a bare Debian 12. The tarball
# needs libarchive-dev's own packages: libzstd-dev libbz2-dev liblzma-dev nettle-dev zlib1g-dev.
dist: build
	INVREPORT_STATIC_ARCHIVE=1 $(RELEASE) --scratch-path .build-static
	Packaging/make-dist .build-static/release/invreport $(BIN) dist
	Packaging/test-dist dist

# SIZES="S M" selects among S, R, M and L; see Benchmarks/README.md.
bench: build
	Benchmarks/run $(BIN)

# How good the decisions are on labelled invitations: DEVSET=folder, by default ../shared/devset.
bench-decisions: build
	Benchmarks/decisions.py $(BIN)

# What the statistics cost by themselves, on 100,000 invitations and 30,000 connections.
bench-statistics: bench-analysis
	python3 Benchmarks/generate.py 100000,30000,1000 .build-bench/statistics
	.build-bench/build/release/Analysis .build-bench/statistics examples/sample/goals.md

# What it costs to decide: 5,000 and 10,000 open invitations beside 30,000 connections, two of three with a headline; first with
# notes from 2.5 %, as real exports have them, then from five of eight.
bench-deciding: bench-analysis
	@for open in "5000 25" "10000 25" "5000 1" "10000 1"; do \
	  folder=".build-bench/open-$${open% *}" && rm -rf "$$folder" && \
	  python3 Benchmarks/generate.py 1000,30000,100 "$$folder" >/dev/null && \
	  mv "$$folder/Connections.csv" "$$folder.csv" && rm -r "$$folder" && \
	  python3 Tests/browser/many_open.py $${open% *} "$$folder" $${open#* } && mv "$$folder.csv" "$$folder/Connections.csv" && \
	  .build-bench/build/release/Analysis "$$folder" "$$folder/goals.md" "$$folder/people.csv" || exit 1; done

# How long a report of 3,000 open invitations takes to open, against one of none: medians in headless Chromium.
bench-opening: build
	@[ -x .build-bench/browser/bin/python ] || python3 -m venv .build-bench/browser
	@.build-bench/browser/bin/pip install -q --disable-pip-version-check playwright==1.65.2
	.build-bench/browser/bin/python Benchmarks/opening.py $(BIN)

bench-analysis: deps
	INVREPORT_BENCH=1 swift build -c release --static-swift-stdlib --scratch-path .build-bench/build --product Analysis

deps: toolchain
	@Sources/install-libraries

toolchain:
	@command -v swift >/dev/null || { echo "invreport needs Swift 6.1 or newer: https://swift.org/install" >&2; exit 1; }
	@swift --version 2>/dev/null | grep -qE 'Swift version (6\.[1-9]|6\.[1-9][0-9]|[7-9]|[1-9][0-9])' || \
	  { echo "invreport needs Swift 6.1 or newer; this is $$(swift --version 2>/dev/null | head -n 1)" >&2; exit 1; }

clean:
	rm -rf .build .build-* "$(OUT)"
