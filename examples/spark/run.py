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

    if options.warc or options.kill:
        run = run_both(options.articles, options)
        sys.exit(0 if run["equal"] else 1)

    # What a document costs is the slope between a small run and a large one; what is left is the start.
    small, large = run_both(options.articles // 5, options), run_both(options.articles, options)
    overhead = large["spark"]["cpu"] / large["bare"]["cpu"] - 1
    more = {program: large[program]["cpu"] - small[program]["cpu"] for program in ("bare", "spark")}
    marginal = more["spark"] / more["bare"] - 1
    print(f"Spark adds {overhead:.1%} CPU time to {options.articles:,} articles, and {marginal:.1%} to every further one")
    if options.record:
        record = {
            "date": datetime.date.today().isoformat(),
            "via": options.via,
            "load": round(os.getloadavg()[0], 2),
            "packages": (HERE / "requirements.txt").read_text().split(),
            "overhead": round(overhead, 4),
            "marginal": round(marginal, 4),
            "runs": [small, large],
        }
        (HERE / "record.json").write_text(json.dumps(record, indent=2) + "\n")
    sys.exit(0 if small["equal"] and large["equal"] else 1)


def run_both(articles: int, options: argparse.Namespace) -> dict:
    """The bare command and the job on the same documents, compared."""
    shutil.rmtree(WORK, ignore_errors=True)
    (WORK / "input").mkdir(parents=True)
    documents, records, table = WORK / "input/documents.ndjson", WORK / "records.ndjson", WORK / "table"
    if options.warc:
        read_warc(documents)
    else:
        make_documents(documents, articles)
    # Some eight partitions a core here; on a cluster, what docs/scale.md works out.
    split = min(8_000_000, max(50_000, documents.stat().st_size // (8 * options.cores)))

    bare = measured([*WIRECOPY, str(documents)], records)
    job = [str(PYTHON), str(HERE / "job.py"), str(WORK / "input"), str(table), "--command", " ".join(WIRECOPY)]
    job += ["--cores", str(options.cores), "--via", options.via, "--split", str(split)]
    kill = [sys.executable, str(HERE / "kill.py")] if options.kill else []
    spark = measured([*kill, *job])
    compared = subprocess.run([PYTHON, HERE / "compare.py", documents, records, table])
    print(f"the command alone: {told(bare)}\nwith Spark: {told(spark)}\nload {os.getloadavg()[0]:.1f}", flush=True)
    return {"articles": articles, "equal": compared.returncode == 0, "bare": bare, "spark": spark}


def told(figures: dict) -> str:
    return f"{figures['cpu']} CPU s {figures['by']}; MB in the first half and the second {figures['megabytes']}"


if __name__ == "__main__":
    main()
