#!/bin/sh
# Python readers of the export formats, pinned, in .cache/readers: `npm run setup:readers`. Needs Python 3.11 to 3.13.
set -e
cd "$(dirname "$0")/../../.."
rm -rf .cache/readers
python3 -m venv .cache/readers
.cache/readers/bin/pip install --quiet --disable-pip-version-check --no-deps --prefer-binary \
  -r test/export/readers/requirements.txt || { rm -rf .cache/readers; exit 1; }
