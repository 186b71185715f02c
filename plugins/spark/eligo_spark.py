#!/usr/bin/env python3
"""A book on Apache Spark: rows go through one long-lived `eligo screen --line` a task, and come back as typed columns.

    spark-submit eligo_spark.py --input book.parquet --output decided.parquet --as-of 2026-03-01 [--product P]

Input: Parquet, JSON (a profile a line) or CSV. A column "profile" holds a profile as JSON; else the columns are a profile
themselves: nested as the JSON is, or flat with names such as request.id, firm.name, use.amount, use.items.eu-taxonomy and
plant.capacity. Each row gives one row, also one that is refused: its "error" says why. A job whose rows were decided by
different rules (an executor with another edition installed) is refused.
"""
import argparse
import json
import subprocess
import sys
import threading
from collections.abc import Iterator

from pyspark.sql import DataFrame, Row, SparkSession
from pyspark.sql import functions as F
from pyspark.sql import types as T

COLUMNS = T.StructType([
    T.StructField("id", T.StringType()),
    T.StructField("product", T.StringType()),
    T.StructField("verdict", T.StringType()),
    T.StructField("share_from", T.StringType()),
    T.StructField("share_to", T.StringType()),
    T.StructField("failed", T.ArrayType(T.StringType())),
    T.StructField("missing", T.ArrayType(T.StringType())),
    T.StructField("more", T.LongType()),
    T.StructField("error", T.StringType()),
    T.StructField("as_of", T.StringType()),
    T.StructField("rules", T.StringType()),
    T.StructField("decision", T.StringType()),
])


class WorkerFailed(Exception):
    """The process behind a task died or lost count; Spark tries the task again."""


def _feed(worker: subprocess.Popen, rows: Iterator[str]) -> None:
    """Writes rows while the main thread reads answers: neither side may wait for the other's full pipe."""
    try:
        for row in rows:
            worker.stdin.write(row.replace("\n", " ").encode() + b"\n")
        worker.stdin.close()
    except BrokenPipeError:
        pass  # the answers end early, and that is noticed


def answers(command: list[str], rows: Iterator[str]) -> Iterator[str]:
    """One answer a row, in order. Rows are counted, so that none can get lost between two processes."""
    worker = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    sent = 0

    def counted() -> Iterator[str]:
        nonlocal sent
        for row in rows:
            sent += 1
            yield row

    feeder = threading.Thread(target=_feed, args=(worker, counted()), daemon=True)
    feeder.start()
    got = 0
    for line in worker.stdout:
        got += 1
        yield line.decode().rstrip("\n")
    feeder.join()
    status = worker.wait()
    if status != 0 or got != sent:
        raise WorkerFailed(f"{command[0]} ended with {status} after {got} answers to {sent} rows")


def typed(line: str) -> Row:
    """The columns of one answer ("eligo.brief/1" or "eligo.reject/1")."""
    answer = json.loads(line)
    share = answer.get("share") or [None, None]
    faults = "; ".join(f["message"] for f in answer.get("faults", []))
    return Row(id=answer.get("id"), product=answer.get("product"), verdict=answer.get("verdict"), share_from=share[0],
               share_to=share[1], failed=answer.get("failed"), missing=answer.get("missing"), more=answer.get("more"),
               error=faults or None, as_of=answer["as_of"], rules=answer["rules"], decision=line)


def nested(row: dict) -> dict:
    """A flat row as a profile. Empty cells are left out: what is not given is missing, never zero."""
    profile: dict = {"firm": {}, "request": {}, "uses": [{"facts": {}}]}
    use = profile["uses"][0]
    for name, value in row.items():
        if value is None:
            continue
        head, _, rest = name.partition(".")
        if head in ("firm", "request") and rest:
            profile[head][rest] = value
        elif name.startswith("use.items."):
            use.setdefault("items", {})[name[len("use.items."):]] = str(value)
        elif head == "use" and rest:
            use[rest] = value
        else:
            use["facts"][name] = value
    return profile


def profiles(frame: DataFrame):
    """Each row as one line of JSON."""
    if "profile" in frame.columns:
        return frame.select("profile").rdd.map(lambda row: row[0] if row[0] is not None else "")
    if {"uses", "request", "firm"} & set(frame.columns):
        return frame.select(F.to_json(F.struct(*frame.columns))).rdd.map(lambda row: row[0])
    return frame.rdd.map(lambda row: json.dumps(nested(row.asDict()), ensure_ascii=False, default=str))


def read(spark: SparkSession, path: str):
    if path.endswith(".csv"):
        return profiles(spark.read.csv(path, header=True, inferSchema=True))
    if path.endswith((".json", ".ndjson")):
        # As they are: a schema read from JSON would rename nothing, but turn 0.10 into 0.1 and lose what it cannot type.
        return spark.read.text(path).rdd.map(lambda row: row[0])
    return profiles(spark.read.parquet(path))


def decide(spark: SparkSession, lines, command: list[str]) -> DataFrame:
    return spark.createDataFrame(lines.mapPartitions(lambda rows: map(typed, answers(command, rows))), COLUMNS)


def one_rulebook(frame: DataFrame) -> str:
    """The hash of the rules that decided every row; refuses a job with several."""
    rules = sorted(row[0] for row in frame.select("rules").distinct().collect())
    if len(rules) > 1:
        raise SystemExit(f"eligo_spark: rows were decided by {len(rules)} different rulebooks ({', '.join(rules)}); "
                         "install one edition on every executor")
    return rules[0] if rules else "-"


def summary(frame: DataFrame) -> DataFrame:
    return (frame.withColumn("verdict", F.coalesce("verdict", F.lit("refused")))
            .groupBy("product", "verdict").agg(F.count("*").alias("rows")).orderBy("product", "verdict"))


def command_of(options: argparse.Namespace) -> list[str]:
    command = [options.eligo, "screen", "--line", "--brief", "--as-of", options.as_of]
    for name in ("rules", "product"):
        if getattr(options, name):
            command += [f"--{name}", getattr(options, name)]
    for standard in options.standard:
        command += ["--standard", standard]
    return command


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--input", required=True)
    parser.add_argument("--output", required=True, help="Parquet; must not exist yet")
    parser.add_argument("--summary", help="Parquet with the counts by product and verdict")
    parser.add_argument("--as-of", required=True, help="the same for every row, so that a retried task decides alike")
    parser.add_argument("--product")
    parser.add_argument("--standard", action="append", default=[])
    parser.add_argument("--rules", help="folder of rule packs on the executors")
    parser.add_argument("--eligo", default="eligo", help="the command on the executors")
    parser.add_argument("--partitions", type=int, default=0, help="spread over so many tasks (default: as read)")
    options = parser.parse_args()
    spark = SparkSession.builder.appName("eligo").getOrCreate()
    lines = read(spark, options.input)
    if options.partitions:
        lines = lines.repartition(options.partitions)
    decided = decide(spark, lines, command_of(options)).persist()
    rules = one_rulebook(decided)
    decided.write.parquet(options.output)
    counts = summary(decided)
    counts.show(truncate=False)
    if options.summary:
        counts.write.parquet(options.summary)
    print(f"rules {rules}, as of {options.as_of}")
    spark.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
