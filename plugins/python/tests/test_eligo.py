import datetime
import gc
import json
import os
import pathlib
import resource
import subprocess
import sys
import threading

import pytest

import eligo
from eligo._library import ffi

SOURCE = pathlib.Path(os.environ["ELIGO_SOURCE"])
COMMAND = os.environ["ELIGO_COMMAND"]
EXAMPLES = sorted((SOURCE / "docs/examples").glob("*.json"))
DAY = datetime.date(2026, 3, 1)
TINY = str(SOURCE / "tests/cli/rules")
GOOD = {"uses": [{"items": {"tiny": "1"}, "facts": {"plant.capacity": "50 MW", "plant.permit": True}}]}


def command(path, *more):
    environment = {**os.environ, "COLUMNS": "80", "LANG": "C", "LC_ALL": "C"}
    run = subprocess.run([COMMAND, "check", str(path), "--as-of", str(DAY), *more], capture_output=True, env=environment)
    return run.returncode, run.stdout


@pytest.fixture(scope="module")
def rulebook():
    with eligo.Rulebook.load() as loaded:
        yield loaded


def decided(path, **needs):
    with eligo.Rulebook.load(**needs) as rulebook, rulebook.session() as session:
        return session.decide(path.read_bytes(), DAY, source=str(path))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_same_bytes_as_the_command(path):
    profile = path.read_bytes()
    asked = json.loads(profile)
    product = asked.get("request", {}).get("product")
    named = sorted({standard for use in asked["uses"] for standard in use.get("items", {})})
    # The command loads what the profile needs, and all packs where its facts are of further standards; the packs stand in the
    # decision, so the same are asked for here.
    try:
        decision = decided(path, products=[product] if product else [], standards=[] if product else named)
    except eligo.BadInput:
        decision = decided(path)
    status, printed = command(path, "--format", "json")
    assert decision.json == printed
    assert {0: "eligible", 10: "not_eligible", 11: "undetermined"}[status] == decision.verdict.value
    for language in eligo.Language:
        code = language.name.lower()
        assert decision.html(language).encode() == command(path, "--format", "html", "--lang", code)[1]
        assert decision.text(language).encode() == command(path, "--lang", code)[1]


def test_a_decision_is_made_of_dataclasses(rulebook):
    profile = (SOURCE / "docs/examples/hydropower-loan.json").read_bytes()
    with rulebook.session() as session:
        decision = session.decide(profile, "2026-03-01")
    assert decision.verdict is eligo.Verdict.ELIGIBLE
    assert decision.product == "cn-green-loan"
    assert decision.uses[0].items[0].standard
    criteria = [c for use in decision.uses for item in use.items for step in item.steps for c in step.criteria]
    assert any(c.citation for c in criteria) and all(isinstance(c.outcome, eligo.Outcome) for c in criteria)
    assert [part.name for part in decision.parts] == ["proceeds", "firm", "advice"]
    assert len(decision.decision_id) == 64


def test_faults_name_line_column_and_path():
    with eligo.Rulebook.load(TINY) as rulebook, rulebook.session() as session:
        with pytest.raises(eligo.BadInput) as caught:
            session.decide('{"uses": [{"facts": {"plant.capacty": 1,\n "plant.permit": "perhaps"}}]}', DAY, source="x.json")
    first, second = caught.value.faults
    assert (first.id, first.line, first.path) == ("unknown-fact", 1, "uses[0].facts.plant.capacty")
    assert "plant.capacity" in first.message and second.line == 2 and "x.json:2" in str(second)


def test_bad_rules_raise(tmp_path):
    with pytest.raises(eligo.EligoError):
        eligo.Rulebook.load(str(tmp_path / "nowhere"))
    (tmp_path / "a").mkdir()
    (tmp_path / "a/pack.lua").write_text("pack 'a' {")
    with pytest.raises(eligo.BadRules) as caught:
        eligo.Rulebook.load(str(tmp_path))
    assert caught.value.faults


def test_unknown_product_is_bad_input_or_usage():
    with eligo.Rulebook.load(TINY) as rulebook, rulebook.session() as session:
        with pytest.raises(eligo.BadInput):
            session.decide(GOOD, DAY, product="tiny-lone")
        with pytest.raises(eligo.UsageError):
            session.decide(GOOD, "tomorrow")


def test_a_closed_session_and_a_foreign_thread_are_refused():
    rulebook = eligo.Rulebook.load(TINY)
    session = rulebook.session()
    caught = []

    def elsewhere():
        try:
            session.decide(GOOD, DAY)
        except eligo.UsageError as error:
            caught.append(error)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert "belongs to the thread" in str(caught[0])
    session.close()
    session.close()
    with pytest.raises(eligo.UsageError):
        session.decide(GOOD, DAY)
    rulebook.close()
    with pytest.raises(eligo.UsageError):
        rulebook.session()


def test_threads_share_a_rulebook(rulebook):
    profile = EXAMPLES[0].read_bytes()
    answers = []

    def work():
        with rulebook.session() as session:
            answers.extend(session.decide(profile, DAY).json for _ in range(20))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 80 and len(set(answers)) == 1


def test_a_thousand_loads_leave_nothing():
    def round_trip(times):
        for _ in range(times):
            with eligo.Rulebook.load(TINY) as rulebook, rulebook.session() as session:
                session.decide(GOOD, DAY)
        gc.collect()
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    before = round_trip(100)
    assert round_trip(1000) - before < 4096  # KiB


def test_layouts_are_those_of_the_compiler(tmp_path):
    names = ["eligo_fault", "eligo_faults", "eligo_load_options", "eligo_read_options", "eligo_question", "eligo_write_options"]
    fields = [(name, field) for name in names for field, _ in ffi.typeof(name).fields]
    lines = [f'printf("%zu\\n", sizeof({name}));' for name in names]
    lines += [f'printf("%zu\\n", offsetof({name}, {field}));' for name, field in fields]
    program = tmp_path / "layout.c"
    program.write_text("#include <eligo/eligo.h>\n#include <stddef.h>\n#include <stdio.h>\nint main(void) {" + "".join(lines) + "}")
    subprocess.run(["cc", "-I", str(SOURCE / "core/include"), str(program), "-o", str(tmp_path / "layout")], check=True)
    printed = [int(line) for line in subprocess.check_output([str(tmp_path / "layout")]).split()]
    assert printed[: len(names)] == [ffi.sizeof(name) for name in names]
    assert printed[len(names) :] == [ffi.offsetof(name, field) for name, field in fields]


def test_the_example_runs():
    script = SOURCE / "plugins/python/examples/check.py"
    run = subprocess.run([sys.executable, str(script), str(SOURCE / "docs/examples/hydropower-loan.json")], capture_output=True, text=True)
    assert run.stdout == "eligible\n", run.stderr
