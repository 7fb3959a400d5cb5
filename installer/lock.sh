#!/bin/sh
# Makes both locks again from pyproject.toml: sh installer/lock.sh            keeps the pins that still fit
#                                             sh installer/lock.sh --upgrade  takes the newest
# uv is only this script's tool: it writes no address into a lock, and markers for every platform.
set -eu
cd "$(dirname -- "$0")/.."
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
if ! UV=$(command -v uv); then
  "${PYTHON:-python3}" -m venv "$WORK/venv"
  "$WORK/venv/bin/python" -m pip install -q --disable-pip-version-check uv
  UV=$WORK/venv/bin/uv
fi

compile() { # LOCK ARGUMENTS...
  lock=$1
  shift
  # Only the ordinary index: the settings of this machine must not reach a lock.
  env -u UV_INDEX -u UV_INDEX_URL -u UV_DEFAULT_INDEX -u UV_EXTRA_INDEX_URL -u UV_FIND_LINKS \
    "$UV" pip compile pyproject.toml --no-config --quiet --universal --python-version 3.11 --generate-hashes \
    --only-binary :all: --no-annotate --no-header --no-emit-index-url --output-file "$lock" "$@" >/dev/null
}

compile installer/requirements.lock "$@"
compile installer/requirements-dev.lock --group test --group check -c installer/requirements.lock "$@"
if grep -nE '://|^-|^ *--[^h]' installer/*.lock; then
  echo "a lock holds an address or an option" >&2
  exit 1
fi
