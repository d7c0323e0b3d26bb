"""Whether a table that job.py wrote equals what one process of the command writes, record for record.

    python compare.py INPUT.ndjson OUTPUT.ndjson TABLE

INPUT is what both read, OUTPUT what `wirecopy --input-format ndjson INPUT` wrote. Row groups are read one at a time; of
the records, digests are kept.
"""

import hashlib
import json
import sys
from collections import Counter
from pathlib import Path

import pyarrow.parquet as pq


def digest(value: object) -> bytes:
    return hashlib.blake2b(json.dumps(value, sort_keys=True).encode(), digest_size=16).digest()


def plain(value: object) -> object:
    """A column has null where JSON has no key, and 1.0 where JSON, which knows one kind of number, has 1."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def of_command(source: Path, output: Path) -> Counter[bytes]:
    """Error records go by the line that they are about, for the table does not number lines."""
    lines = source.read_bytes().split(b"\n")
    records: Counter[bytes] = Counter()
    with output.open() as file:
        for text in file:
            record = json.loads(text)
            if "error" in record:
                record["line"] = lines[record["line"] - 1].decode(errors="replace")
                del record["file"]
            records[digest(plain(record))] += 1
    return records


def of_table(table: Path) -> Counter[bytes]:
    records: Counter[bytes] = Counter()
    for part in sorted(table.glob("kind=*/*.parquet")):
        file = pq.ParquetFile(part)
        for group in range(file.num_row_groups):
            for record in file.read_row_group(group).to_pylist():
                if record["line"] is not None:
                    record["line"] = record["line"].decode(errors="replace")
                records[digest(plain(record))] += 1
    return records


def main() -> None:
    source, output, table = map(Path, sys.argv[1:4])
    expected, found = of_command(source, output), of_table(table)
    lost, added = expected - found, found - expected
    doubled = sum(1 for count in found.values() if count > 1)
    print(f"{found.total():,} records in the table, {expected.total():,} of the command: "
          f"{lost.total()} lost or changed, {added.total()} added or changed, {doubled} doubled")
    sys.exit(0 if not lost and not added else 1)


if __name__ == "__main__":
    main()
