"""CPU seconds of a command and of all processes that it starts, by program, on Linux: `python measure.py COMMAND...`

Asks /proc five times a second; what a process uses in its last fifth of a second is not seen. Ends with the command's
status and prints one line of JSON to standard error.
"""

import json
import os
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


def processes() -> dict[int, tuple[int, str, float]]:
    """Parent, program and CPU seconds of every process."""
    found = {}
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        try:
            stat = (folder / "stat").read_text()
        except (FileNotFoundError, ProcessLookupError):
            continue
        # The program's name stands in brackets and may hold spaces.
        program, rest = stat[stat.index("(") + 1 : stat.rindex(")")], stat[stat.rindex(")") + 2 :].split()
        found[int(folder.name)] = (int(rest[1]), program, (int(rest[11]) + int(rest[12])) / TICKS)
    return found


def is_below(process: int, root: int, known: dict[int, tuple[int, str, float]]) -> bool:
    while process in known and process != root:
        process = known[process][0]
    return process == root


def main() -> None:
    start = time.monotonic()
    command = subprocess.Popen(sys.argv[1:])
    seconds: dict[tuple[int, str], float] = {}
    while command.poll() is None:
        known = processes()
        for process, (_, program, used) in known.items():
            if is_below(process, command.pid, known):
                seconds[process, program] = used
        time.sleep(0.2)
    by_program: dict[str, float] = defaultdict(float)
    for (_, program), used in seconds.items():
        by_program[program] += used
    cpu = {program: round(used, 1) for program, used in by_program.items() if used >= 0.05}
    figures = {"seconds": round(time.monotonic() - start, 1), "cpu": round(sum(by_program.values()), 1), "by": cpu}
    print(json.dumps(figures), file=sys.stderr)
    sys.exit(command.returncode)


if __name__ == "__main__":
    main()
