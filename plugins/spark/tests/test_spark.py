"""The same decisions on Spark as on one machine, whatever happens to a worker."""
import json
import os
import pathlib
import subprocess
import sys

import pytest

SOURCE = pathlib.Path(os.environ["ELIGO_SOURCE"])
ELIGO = os.environ["ELIGO_COMMAND"]
RULES = SOURCE / "tests/cli/rules"
sys.path.insert(0, str(SOURCE / "plugins/spark"))
os.environ["PYTHONPATH"] = str(SOURCE / "plugins/spark")  # for the executors
os.environ["PYSPARK_PYTHON"] = sys.executable
os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"

import eligo_spark  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402

AS_OF = "2026-03-01"


def profile(i: int) -> str:
    capacity = ['"50 MW"', '"51 MW"', "null"][i % 3]
    return (f'{{"request":{{"id":"T-{i}","amount":"100.00 CNY","product":"tiny-loan"}},"uses":[{{"id":"farm","activity":'
            f'"electricity.wind","amount":"100.00 CNY","items":{{"tiny":"1"}},"facts":{{"plant.capacity":{capacity},'
            f'"plant.permit":true}}}}]}}')


ROWS = [profile(i) if i % 50 else '{"broken": ' for i in range(2000)]


@pytest.fixture(scope="session")
def spark():
    """Two executors, each a process of its own."""
    session = (SparkSession.builder.master("local-cluster[2,1,1024]").config("spark.driver.bindAddress", "127.0.0.1")
               .config("spark.driver.host", "127.0.0.1").config("spark.ui.enabled", "false")
               .config("spark.sql.shuffle.partitions", "2").getOrCreate())
    session.sparkContext.setLogLevel("OFF")
    yield session
    session.stop()


def command(eligo: str = ELIGO, rules: pathlib.Path = RULES) -> list[str]:
    return [eligo, "screen", "--line", "--brief", "--as-of", AS_OF, "--rules", str(rules)]


def without_line(text: str) -> dict:
    """A row's number is its place in its task, so it is no part of the comparison."""
    answer = json.loads(text)
    del answer["line"]
    return answer


@pytest.fixture(scope="session")
def expected(tmp_path_factory) -> list[dict]:
    book = tmp_path_factory.mktemp("book") / "book.ndjson"
    book.write_text("\n".join(ROWS) + "\n")
    run = subprocess.run([ELIGO, "screen", str(book), "--brief", "--as-of", AS_OF, "--rules", str(RULES)], capture_output=True)
    assert run.returncode == 3
    return [without_line(line) for line in run.stdout.decode().splitlines()]


def script(path: pathlib.Path, text: str) -> str:
    path.write_text("#!/bin/sh\n" + text)
    path.chmod(0o755)
    return str(path)


def test_every_row_is_decided_as_on_one_machine(spark, expected):
    lines = spark.sparkContext.parallelize(ROWS, 8)
    got = eligo_spark.decide(spark, lines, command()).collect()
    assert [without_line(row.decision) for row in got] == expected


def test_several_processes_took_part(spark):
    hosts = spark.sparkContext.parallelize(range(16), 16).map(lambda _: os.getppid()).distinct().collect()
    assert len(hosts) > 1


def test_a_bad_row_stays_a_row(spark):
    got = eligo_spark.decide(spark, spark.sparkContext.parallelize(ROWS[:100], 2), command()).collect()
    assert len(got) == 100
    assert got[0].verdict is None and "JSON" in got[0].error
    assert got[1].verdict == "not_eligible" and got[1].error is None


def test_a_killed_worker_is_tried_again(spark, expected, tmp_path):
    killer = script(tmp_path / "eligo", f'if mkdir "{tmp_path}/killed" 2>/dev/null; then head -c 20000 >/dev/null; kill -9 $$; fi\n'
                                        f'exec "{ELIGO}" "$@"\n')
    got = eligo_spark.decide(spark, spark.sparkContext.parallelize(ROWS, 4), command(killer)).collect()
    assert (tmp_path / "killed").is_dir()
    assert [without_line(row.decision) for row in got] == expected


def test_mixed_rulebooks_are_refused(spark, tmp_path):
    other = tmp_path / "rules"
    subprocess.run(["cp", "-r", str(RULES), str(other)], check=True)
    with (other / "tiny/law.lua").open("a") as law:
        law.write("\n-- another edition\n")
    mixer = script(tmp_path / "eligo", f'if mkdir "{tmp_path}/first" 2>/dev/null; then exec "{ELIGO}" "$@" --rules "{other}"; fi\n'
                                       f'exec "{ELIGO}" "$@" --rules "{RULES}"\n')
    plain = [mixer, "screen", "--line", "--brief", "--as-of", AS_OF]
    decided = eligo_spark.decide(spark, spark.sparkContext.parallelize(ROWS[1:40], 4), plain).persist()
    with pytest.raises(SystemExit, match="2 different rulebooks"):
        eligo_spark.one_rulebook(decided)


def test_the_whole_job_reads_and_writes_files(spark, tmp_path):
    book = tmp_path / "book.parquet"
    spark.createDataFrame([(row,) for row in ROWS[1:31]], ["profile"]).write.parquet(str(book))
    lines = eligo_spark.read(spark, str(book))
    decided = eligo_spark.decide(spark, lines, command())
    out = tmp_path / "decided.parquet"
    decided.write.parquet(str(out))
    back = spark.read.parquet(str(out))
    assert back.schema == eligo_spark.COLUMNS
    assert {row.verdict: row.rows for row in eligo_spark.summary(back).collect()} == {"eligible": 10, "not_eligible": 10, "undetermined": 10}


def test_flat_tables_and_json_are_read_too(spark, tmp_path):
    table = tmp_path / "book.csv"
    table.write_text("request.id,request.amount,request.product,use.activity,use.amount,use.items.tiny,plant.capacity,plant.permit\n"
                     "A,100.00 CNY,tiny-loan,electricity.wind,100.00 CNY,1,50 MW,true\n"
                     "B,100.00 CNY,tiny-loan,electricity.wind,100.00 CNY,1,,true\n")
    got = eligo_spark.decide(spark, eligo_spark.read(spark, str(table)), command()).collect()
    assert [(row.id, row.verdict) for row in got] == [("A", "eligible"), ("B", "undetermined")]
    lines = tmp_path / "book.ndjson"
    lines.write_text("\n".join(ROWS[1:4]) + "\n")
    got = eligo_spark.decide(spark, eligo_spark.read(spark, str(lines)), command()).collect()
    assert [row.verdict for row in got] == ["not_eligible", "undetermined", "eligible"]
