"""Runs a command with Spark below it and kills, once each, a `wirecopy` process and a Python worker at their work:

    python kill.py COMMAND...

Ends with the command's status, or with 1 where there was nothing to kill.
"""

import os
import signal
import subprocess
import sys
import time

from measure import is_below, processes

# The first is killed itself, the second by way of the wirecopy process that it has started.
VICTIMS = ("wirecopy process", "Python worker")

# What a wirecopy process has used by then: its models are loaded and documents are under way.
CPU_SECONDS = 3.0


def workers(root: int) -> dict[int, tuple[int, float]]:
    """Parent and CPU seconds of the wirecopy processes below the command."""
    known = processes()
    return {
        number: (process.parent, process.seconds)
        for number, process in known.items()
        if process.program.startswith("node") and is_below(number, root, known)
    }


def main() -> None:
    command = subprocess.Popen(sys.argv[1:])
    victims = list(VICTIMS)
    killed: set[int] = set()
    while command.poll() is None:
        for process, (parent, used) in workers(command.pid).items():
            if not victims or used < CPU_SECONDS or killed & {process, parent}:
                continue
            name = victims.pop(0)
            victim = process if name == "wirecopy process" else parent
            os.kill(victim, signal.SIGKILL)
            killed |= {process, parent, victim}
            print(f"killed {name} {victim} after {used:.1f} s of work", file=sys.stderr, flush=True)
        time.sleep(0.2)
    if victims:
        print("the job ended before there was anything to kill", file=sys.stderr)
    sys.exit(command.returncode or (1 if victims else 0))


if __name__ == "__main__":
    main()
