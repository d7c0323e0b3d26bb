"""A `wirecopy` process that answers line by line."""

import subprocess
from threading import Thread


class Wirecopy:
    """The command, kept open: of each line that it is given it returns the record, in order."""

    def __init__(self, command: list[str]) -> None:
        self.command = command
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def records(self, lines: list[bytes]) -> list[bytes]:
        """Raises RuntimeError when the process has died: Spark runs the task again, and none of its output counts."""
        # Written beside the reading: with more in the pipes than they hold, either side would wait for the other.
        writer = Thread(target=self._write, args=(lines,))
        writer.start()
        records = [self.process.stdout.readline() for _ in lines]
        writer.join()
        # The line break is the last byte of a record: without it the record may be torn.
        if not all(record.endswith(b"\n") for record in records):
            raise RuntimeError(f"wirecopy ended in the middle of a partition, with status {self.process.wait()}")
        return records

    def close(self) -> None:
        """Ends the process, whatever it is doing."""
        self.process.kill()
        self.process.communicate()

    def _write(self, lines: list[bytes]) -> None:
        try:
            for line in lines:
                self.process.stdin.write(line + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            pass  # The reading side sees the end of the process and says so.


running: Wirecopy | None = None


def wirecopy(command: list[str]) -> Wirecopy:
    """The process of this Python worker; Spark keeps workers from one task to the next."""
    global running
    if running is not None and (running.command != command or running.process.poll() is not None):
        running.close()
        running = None
    if running is None:
        running = Wirecopy(command)
    return running
