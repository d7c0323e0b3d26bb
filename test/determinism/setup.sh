#!/bin/sh
# Node 20, 22 and 24 at pinned versions, in .cache/engines: `npm run setup:engines`. The packages hold the binary and run no script.
set -e
cd "$(dirname "$0")/../.."
platform=$(node -p '`${process.platform}-${process.arch}`')
for version in 20.20.2 22.23.3 24.21.0; do
  packages="$packages node-${version%%.*}@npm:node-$platform@$version"
done
# shellcheck disable=SC2086
npm install --prefix .cache/engines --no-save --ignore-scripts --no-audit --no-fund --loglevel=error $packages || {
  echo "no Node 20, 22 and 24 for $platform from npm"
  exit 1
}
