"""CPU time and memory of a command and of all processes that it starts, by program, on Linux:

    python measure.py COMMAND...

Asks /proc five times a second; what a process uses in its last fifth of a second is not seen. Ends with the command's
status and prints one line of JSON to standard error. Of memory it gives the most that the processes of a program held at
once, in the first half of the time and in the second: where it is flat, the two are alike.
"""

import json
import os
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import NamedTuple

TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


class Process(NamedTuple):
    parent: int
    program: str
    seconds: float
    """Of CPU time."""
    megabytes: float


def processes() -> dict[int, Process]:
    found = {}
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        try:
            stat = (folder / "stat").read_text()
        except (FileNotFoundError, ProcessLookupError):
            continue
        # The program's name stands in brackets and may hold spaces. The numbers of the fields are those of proc(5).
        program, rest = stat[stat.index("(") + 1 : stat.rindex(")")], stat[stat.rindex(")") + 2 :].split()
        field = dict(enumerate(rest, start=3))
        seconds = (int(field[14]) + int(field[15])) / TICKS
        found[int(folder.name)] = Process(int(field[4]), program, seconds, int(field[24]) * PAGE / 1e6)
    return found


def is_below(process: int, root: int, known: dict[int, Process]) -> bool:
    while process in known and process != root:
        process = known[process].parent
    return process == root


def most(samples: list[Counter[str]]) -> Counter[str]:
    largest: Counter[str] = Counter()
    for sample in samples:
        largest |= sample
    return largest


def main() -> None:
    start = time.monotonic()
    command = subprocess.Popen(sys.argv[1:])
    seconds: dict[tuple[int, str], float] = {}
    memory: list[Counter[str]] = []
    while command.poll() is None:
        known = processes()
        held: Counter[str] = Counter()
        for number, process in known.items():
            if is_below(number, command.pid, known):
                seconds[number, process.program] = process.seconds
                held[process.program] += process.megabytes
        memory.append(held)
        time.sleep(0.2)
    cpu: Counter[str] = Counter()
    for (_, program), used in seconds.items():
        cpu[program] += used
    half = len(memory) // 2
    before, after = most(memory[:half]), most(memory[half:])
    figures = {
        "seconds": round(time.monotonic() - start, 1),
        "cpu": round(cpu.total(), 1),
        "by": {program: round(used, 1) for program, used in cpu.items() if used >= 0.05},
        "megabytes": {program: [round(before[program]), round(after[program])] for program in cpu if cpu[program] >= 1},
    }
    print(json.dumps(figures), file=sys.stderr)
    sys.exit(command.returncode)


if __name__ == "__main__":
    main()
