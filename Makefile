# A thin door to CMake; see CMakePresets.json for the builds themselves.
EXAMPLE = docs/examples/hydropower-loan.json
ELIGO = build/release/eligo

.PHONY: run build test tsan fuzz debs debs-test python java spark bench counts rivals docs analyse install clean setup

run: build
	@$(ELIGO) check $(EXAMPLE); status=$$?; \
	case $$status in 0|10|11) ;; *) exit $$status ;; esac
	@echo
	@echo 'Next, try:'
	@echo '  $(ELIGO) explain eu-taxonomy/4.5'
	@echo '  $(ELIGO) find "wind"'
	@echo '  $(ELIGO) check $(EXAMPLE) --format json'

build: setup
	@test -f build/release/build.ninja || cmake --preset release
	@cmake --build --preset release

test: setup
	@test -f build/test/build.ninja || cmake --preset test
	@cmake --build --preset test
	@ctest --preset test

tsan: setup
	@test -f build/tsan/build.ninja || cmake --preset tsan
	@cmake --build --preset tsan
	@ctest --preset tsan

# Debian packages, and what shows that they work: installed into a Debian of their own (as root; downloads it).
debs: setup
	@sh tests/install/debs/build
debs-test: debs
	@sh tests/install/debs/test

# Ten minutes for each target, or as many as MINUTES says. Needs clang.
fuzz: setup
	@sh tests/fuzz/run $(or $(MINUTES),10) $(TARGETS)

# clang-tidy and cppcheck.
analyse: setup
	@sh tests/tidy/analyse/run

# The bindings, each with its tests.
python: build
	@sh plugins/python/run.sh
java: build
	@sh plugins/java/run.sh
# The Spark job, tested on a cluster of worker processes. Needs Java.
spark: build
	@sh plugins/spark/run.sh

# Ratios against the bare limit and, with what it needs to build them, against rivals.
bench: build
	@python3 tests/bench/bench.py own
# Instructions and allocations a decision, and memory, which hold on a busy machine as well.
counts: build
	@python3 tests/bench/bench.py counts
rivals: build
	@python3 tests/bench/bench.py rivals

# The rulebook as documents and the sheets of the examples; tests compare them with the rules.
docs: build
	@rm -rf docs/rulebook && mkdir docs/rulebook
	@for lang in en zh; do $(ELIGO) rulebook --format md --lang $$lang -o docs/rulebook/$$lang/ || exit 1; done
	@ELIGO_RULES=rules sh docs/examples/sheets/print.sh $(ELIGO) docs/examples docs/examples/sheets

install: build
	@cmake --install build/release

setup:
	@sh .ci/setup

clean:
	rm -rf build
