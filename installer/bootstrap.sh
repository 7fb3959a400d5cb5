#!/bin/sh
# Installs what is missing for one purpose: sh installer/bootstrap.sh terminal|offscreen|window|test
# Says nothing when nothing is missing. Safe to repeat: an interrupted installation is made anew.
# shellcheck disable=SC3013 # -nt: in dash, busybox and bash alike, and POSIX since 2024
set -eu
exec </dev/null # standard input belongs to the program that is started after this
PURPOSE=${1:-window}
ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
VENV=${SIJILL_VENV:-$ROOT/.venv}
cd "$ROOT"
. installer/system.sh

case $PURPOSE in
  test) KIND=dev LOCK=installer/requirements-dev.lock ;;
  *) KIND=run LOCK=installer/requirements.lock ;;
esac

# A venv dies when the system's Python is removed or moves to another minor version.
alive() {
  "$VENV/bin/python" -c 'import os, sys
os.stat(os.path.join(sys.prefix, "lib", "python%d.%d" % sys.version_info[:2], "site-packages"))' 2>/dev/null
}

packages_ready() {
  [ ! -e "$VENV/.installing" ] && cmp -s "$LOCK" "$VENV/.lock-$KIND" && alive
}

usable_python() {
  for name in ${PYTHON:-} python3 /usr/bin/python3 python3.13 python3.12 python3.11 python3.14; do
    if "$name" -c 'import ensurepip, sys, venv
sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; then
      echo "$name"
      return 0
    fi
  done
  return 1
}

make_venv() {
  if [ -e "$VENV" ] && [ ! -e "$VENV/pyvenv.cfg" ] && [ ! -e "$VENV/.installing" ] && [ -n "$(ls -A "$VENV")" ]; then
    die "$VENV is not a virtual environment: name another folder in SIJILL_VENV." \
      "المجلد $VENV ليس بيئة بايثون: سمِّ مجلداً آخر في SIJILL_VENV."
  fi
  python=$(usable_python) || { need_debs python3 python3-venv && python=$(usable_python); } || die \
    "Python 3.11 to 3.14 with its venv module is needed and was not found." \
    "يلزم بايثون من 3.11 إلى 3.14 مع وحدة venv ولم يُعثر عليه."
  rm -rf "$VENV"
  mkdir -p "$VENV"
  : >"$VENV/.installing"
  "$python" -m venv "$VENV" >"$LOG" 2>&1 || failed "The Python environment" "بيئة بايثون"
}

install_packages() {
  if [ -e "$VENV/.installing" ] || ! alive || ! "$VENV/bin/python" -m pip --version >"$LOG" 2>&1; then
    make_venv
  fi
  say "installing the pinned packages of $LOCK (once; some 100 MB the first time)"
  : >"$VENV/.installing"
  rm -f "$VENV"/.lock-* "$VENV"/.qt-*
  "$VENV/bin/python" -m pip install -q --no-input --disable-pip-version-check \
    --require-hashes --only-binary :all: -r "$LOCK" >"$LOG" 2>&1 || failed "The Python packages" "حزم بايثون"
  cp "$LOCK" "$VENV/.lock-$KIND"
  # The test lock holds every pin of the other one.
  if [ "$KIND" = dev ]; then cp installer/requirements.lock "$VENV/.lock-run"; fi
  rm -f "$VENV/.installing"
}

# Qt's libraries are looked at again only after the system's set of libraries has changed.
qt_ready() {
  [ "$VENV/.qt-$1" -nt /etc/ld.so.cache ] && return 0
  "$VENV/bin/python" installer/qtlibs.py "$1" >"$LOG" 2>&1 && touch "$VENV/.qt-$1"
}

need_qt() {
  [ "$(uname -s)" = Linux ] || return 0
  qt_ready "$1" && return 0
  # shellcheck disable=SC2086 # a list of names
  need_debs $QT_DEBS
  qt_ready "$1" || failed "Qt's system libraries" "مكتبات النظام اللازمة لـ Qt"
}

english_ready() {
  [ ! -e i18n/en.ts ] || [ i18n/en.qm -nt i18n/en.ts ] || [ ! -w i18n ]
}

compile_english() {
  english_ready && return 0
  "$VENV/bin/python" "$VENV/bin/pyside6-lrelease" -silent i18n/en.ts -qm "$LOG.qm" >"$LOG" 2>&1 ||
    failed "The English translation" "الترجمة الإنكليزية"
  mv "$LOG.qm" i18n/en.qm
}

LOG=$(mktemp)
trap 'rm -f "$LOG" "$LOG.qm"' EXIT

if ! packages_ready; then
  one_at_a_time
  packages_ready || install_packages
fi
case $PURPOSE in
  terminal) ;;
  offscreen | window) need_qt "$PURPOSE" && compile_english ;;
  test) need_test_tools && need_qt window && compile_english ;;
  *) die "bootstrap.sh: terminal, offscreen, window or test" "terminal أو offscreen أو window أو test" ;;
esac
