"""Runs the `wirecopy` command over an archive with Apache Spark.

    python job.py INPUT OUTPUT [--via arrow|pipe] [--cores N] [--command COMMAND] ...

INPUT is a folder or file of NDJSON, or of Parquet with the columns id, published and text. OUTPUT becomes a Parquet
table of two parts: kind=document with a row a document and nested columns, and kind=error with a row a bad record, why,
and the record itself.
"""

import argparse
import os
import shlex
import sys
from collections.abc import Iterator

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from schema import RECORD
from wirecopy_process import wirecopy

DEFAULT_COMMAND = "wirecopy --input-format ndjson --date-field published"


def read_lines(spark: SparkSession, path: str) -> DataFrame:
    """One column of bytes, a JSON document each. Bytes, for text that is not UTF-8 must reach the command as it is."""
    if path.rstrip("/").endswith(".parquet"):
        lines = spark.read.parquet(path).select(F.to_json(F.struct("id", "published", "text")).alias("value"))
    else:
        lines = spark.read.text(path, lineSep="\n")
    # The command has no record of blank lines, and there must be one of each line.
    return lines.where(F.col("value").rlike(r"\S")).select(F.col("value").cast("binary").alias("line"))


def records_of_batches(batches: Iterator[pa.RecordBatch], command: list[str]) -> Iterator[pa.RecordBatch]:
    """Lines in, records out; with an error record, its line."""
    process = wirecopy(command)
    for batch in batches:
        lines = batch.column(0).to_pylist()
        records = process.records(lines)
        # Exact: where a text holds these characters, JSON has a backslash before each quotation mark.
        about = [line if b',"error":{"code":"' in record else None for line, record in zip(lines, records)]
        yield pa.record_batch(
            {"line": pa.array(about, pa.binary()), "record": pa.array(records, pa.binary()).cast(pa.string())}
        )


def through_arrow(lines: DataFrame, command: list[str]) -> DataFrame:
    """A process for each Python worker, kept over partitions, so that the models are loaded once a core."""
    return lines.mapInArrow(lambda batches: records_of_batches(batches, command), "line BINARY, record STRING")


def through_pipe(lines: DataFrame, command: list[str]) -> DataFrame:
    """A process for each partition, by RDD.pipe; a record cannot be told from which line it came."""
    texts = lines.select(F.col("line").cast("string")).rdd.map(lambda row: row[0])
    records = texts.pipe(shlex.join(command), checkCode=True).map(lambda record: (record,))
    return records.toDF("record STRING").select(F.lit(None).cast("binary").alias("line"), "record")


def parse(records: DataFrame) -> DataFrame:
    """Columns of the records; of error records, the line they came from. The place in one worker's input means nothing."""
    record = F.from_json("record", RECORD).alias("r")
    is_error = F.col("r.error").isNotNull()
    return records.select("line", record).select(
        F.when(is_error, "error").otherwise("document").alias("kind"),
        "r.*",
        "line",
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--via", choices=["arrow", "pipe"], default="arrow")
    parser.add_argument("--cores", type=int, default=2, help="of this machine, where spark-submit names no master")
    parser.add_argument("--split", default="8m", help="bytes of input in a partition; see docs/scale.md")
    parser.add_argument("--command", default=DEFAULT_COMMAND)
    options = parser.parse_args()

    # Workers in this environment, not in the system's.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    spark = (
        SparkSession.builder.appName("wirecopy")
        # A task that fails is tried three times more; local mode would not try again.
        .master(f"local[{options.cores},4]")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", 256)
        # Small pieces, so that a lost one costs little and the last ones end together; small files are read together.
        .config("spark.sql.files.maxPartitionBytes", options.split)
        # Documents and errors are written side by side; without it each task would sort them first.
        .config("spark.sql.maxConcurrentOutputFileWriters", 2)
        # On few cores, a collector that works beside the program costs more than one that stops it now and then.
        .config("spark.driver.extraJavaOptions", "-XX:+UseParallelGC")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    spark.sparkContext.addPyFile(f"{sys.path[0]}/wirecopy_process.py")

    lines = read_lines(spark, options.input)
    through = through_arrow if options.via == "arrow" else through_pipe
    records = parse(through(lines, shlex.split(options.command)))
    records.write.partitionBy("kind").mode("errorifexists").parquet(options.output)
    spark.stop()


if __name__ == "__main__":
    main()
