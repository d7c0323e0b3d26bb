"""Sets up PySpark and runs the job on articles of the project, beside the bare command:

    python3 examples/spark/run.py [--articles 100000] [--kill] [--via arrow|pipe] [--warc]

Both read the same documents, one in a hundred of them broken. Says whether the table equals the command's output record
for record, and how much CPU time Spark added. --kill kills a wirecopy process and a Python worker on the way.
--warc reads a small web archive instead. Needs Linux, Python 3.10 or later with pip, and Java 17; says so and ends with
status 0 where one is missing.
"""

import argparse
import datetime
import json
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ENVIRONMENT = HERE / ".venv"
WORK = HERE / ".work"
PYTHON = ENVIRONMENT / "bin" / "python"
WIRECOPY = ["node", str(ROOT / "dist/cli/index.js"), "--input-format", "ndjson", "--date-field", "published"]


def what_is_missing() -> str | None:
    if not sys.platform.startswith("linux"):
        return "Linux, for its /proc"
    if sys.version_info < (3, 10):
        return f"Python 3.10 or later, this is {sys.version.split()[0]}"
    try:
        version = subprocess.run(["java", "-version"], capture_output=True, text=True).stderr
    except FileNotFoundError:
        return "Java"
    number = version.partition('version "')[2].partition(".")[0]
    return None if number.isdigit() and int(number) >= 17 else f"Java 17 or later, this is {number}"


def set_up() -> None:
    """A virtual environment with the pinned packages, made anew when they change."""
    wanted = (HERE / "requirements.txt").read_text()
    stamp = ENVIRONMENT / "installed.txt"
    if stamp.exists() and stamp.read_text() == wanted:
        return
    print("installing PySpark …", flush=True)
    venv.create(ENVIRONMENT, clear=True, with_pip=True)
    subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", "-r", HERE / "requirements.txt"], check=True)
    stamp.write_text(wanted)


def make_documents(file: Path, articles: int) -> None:
    with file.open("wb") as output:
        command = ["npx", "tsx", "bench/documents.ts", str(articles), "--broken", "0.01"]
        subprocess.run(command, cwd=ROOT, stdout=output, check=True)


def read_warc(file: Path) -> None:
    with file.open("wb") as output:
        command = ["npx", "tsx", "examples/spark/warc-to-ndjson.ts"]
        subprocess.run(command, cwd=ROOT, stdout=output, check=True)


def measured(command: list[str], output: Path | None = None) -> dict:
    """Runs a command and returns its CPU seconds, as measure.py sees them."""
    with output.open("wb") if output else open(os.devnull, "wb") as stdout:
        run = [sys.executable, str(HERE / "measure.py"), *command]
        result = subprocess.run(run, stdout=stdout, stderr=subprocess.PIPE, text=True)
    *messages, figures = result.stderr.strip().split("\n")
    print("\n".join(line for line in messages if line.startswith(("wirecopy:", "killed"))), flush=True)
    if result.returncode != 0:
        sys.exit(result.stderr)
    return json.loads(figures)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--cores", type=int, default=2)
    parser.add_argument("--via", default="arrow")
    parser.add_argument("--kill", action="store_true")
    parser.add_argument("--warc", action="store_true")
    parser.add_argument("--record", action="store_true", help="keep the figures in record.json")
    options = parser.parse_args()
    if missing := what_is_missing():
        print(f"skipped: this needs {missing}")
        return
    set_up()

    shutil.rmtree(WORK, ignore_errors=True)
    (WORK / "input").mkdir(parents=True)
    documents, records, table = WORK / "input/documents.ndjson", WORK / "records.ndjson", WORK / "table"
    if options.warc:
        read_warc(documents)
    else:
        make_documents(documents, options.articles)
    # Some eight partitions a core here; on a cluster, what docs/scale.md works out.
    split = min(8_000_000, max(50_000, documents.stat().st_size // (8 * options.cores)))

    bare = measured([*WIRECOPY, str(documents)], records)
    job = [str(PYTHON), str(HERE / "job.py"), str(WORK / "input"), str(table), "--command", " ".join(WIRECOPY)]
    job += ["--cores", str(options.cores), "--via", options.via, "--split", str(split)]
    kill = [sys.executable, str(HERE / "kill.py")] if options.kill else []
    spark = measured([*kill, *job])

    compared = subprocess.run([PYTHON, HERE / "compare.py", documents, records, table])
    overhead = spark["cpu"] / bare["cpu"] - 1
    print(f"the command alone: {bare['cpu']} CPU s; with Spark: {spark['cpu']} CPU s, {spark['by']}; "
          f"{overhead:+.1%}, load {os.getloadavg()[0]:.1f}")
    print(f"MB in the first half and in the second: the command alone {bare['megabytes']}; with Spark {spark['megabytes']}")
    if options.record:
        record = {
            "date": datetime.date.today().isoformat(),
            "articles": options.articles,
            "via": options.via,
            "bare": bare,
            "spark": spark,
            "overhead": round(overhead, 4),
            "load": round(os.getloadavg()[0], 2),
            "packages": (HERE / "requirements.txt").read_text().split(),
        }
        (HERE / "record.json").write_text(json.dumps(record, indent=2) + "\n")
    sys.exit(compared.returncode)


if __name__ == "__main__":
    main()
