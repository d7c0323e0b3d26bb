"""`python3 -m unittest examples/spark/test_wirecopy_process.py`, with stand-ins for the command."""

import sys
import unittest

from wirecopy_process import Wirecopy, wirecopy


def python(script: str) -> list[str]:
    return [sys.executable, "-c", script]


# A record of every line, as soon as it is there.
ECHO = python("import sys\nfor line in sys.stdin.buffer: print(len(line) - 1, flush=True)")


class WirecopyTest(unittest.TestCase):
    def test_returns_a_record_of_each_line_in_order(self) -> None:
        process = Wirecopy(ECHO)
        self.addCleanup(process.close)
        self.assertEqual(process.records([b"a", b"bbb", b"cc"]), [b"1\n", b"3\n", b"2\n"])
        self.assertEqual(process.records([]), [])
        self.assertEqual(process.records([b"dddd"]), [b"4\n"])

    def test_takes_more_than_the_pipes_hold(self) -> None:
        process = Wirecopy(python("import sys\nfor line in sys.stdin: print(line.strip() * 3, flush=True)"))
        self.addCleanup(process.close)
        self.assertEqual(process.records([b"x" * 50_000] * 40), [b"x" * 150_000 + b"\n"] * 40)

    def test_a_process_that_dies_is_an_error(self) -> None:
        for script in [
            "import sys; sys.stdin.readline(); print('1', flush=True); sys.exit(3)",
            "import sys; sys.stdin.readline(); print('torn', end='', flush=True); sys.exit(3)",
            "import os; os.kill(os.getpid(), 9)",
        ]:
            process = Wirecopy(python(script))
            self.addCleanup(process.close)
            with self.assertRaisesRegex(RuntimeError, "middle of a partition, with status (3|-9)"):
                process.records([b"a", b"b"] * 50_000)

    def test_a_worker_has_one_process_and_a_new_one_after_its_death(self) -> None:
        first = wirecopy(ECHO)
        self.assertIs(wirecopy(ECHO), first)
        first.process.kill()
        first.process.wait()
        second = wirecopy(ECHO)
        self.addCleanup(second.close)
        self.assertIsNot(second, first)
        self.assertEqual(second.records([b"a"]), [b"1\n"])


if __name__ == "__main__":
    unittest.main()
