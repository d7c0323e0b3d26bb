#!/bin/sh
# Python readers of the export formats, pinned, in .cache/readers: `npm run setup:readers`. Needs Python 3.11 or later.
set -e
cd "$(dirname "$0")/../../.."
python3 -m venv .cache/readers
.cache/readers/bin/pip install --quiet --disable-pip-version-check --no-deps -r test/export/readers/requirements.txt
