#!/bin/sh
# Proves ./run and ./test on a Debian that has nothing: no Python, no Qt libraries, 90 packages in all.
#   sh installer/bare_root.sh [--tree] [--mirror ADDRESS] [--keep] [bookworm] [trixie]
# --tree    copies the files as they lie here, not the last commit
# --mirror  the Debian mirror (else the one that this machine's apt uses)
# --keep    leaves the root for a look (its name is printed)
# Needs root, debootstrap and git. Nothing outside a temporary folder is changed: the mounts live in a
# namespace of their own and go away with it. Prints how long each command took; exits 1 when one failed.
set -eu
HERE=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
SOURCE=$(dirname -- "$HERE")
. "$HERE/host.sh"

TREE='' MIRROR='' KEEP='' SUITES=''
while [ $# -gt 0 ]; do
  case $1 in
    --tree) TREE=yes ;;
    --keep) KEEP=yes ;;
    --mirror) shift && MIRROR=$1 ;;
    -*) echo "unknown: $1" >&2 && exit 2 ;;
    *) SUITES="$SUITES $1" ;;
  esac
  shift
done
[ "$(id -u)" = 0 ] || { echo "needs root (chroot and mounts)" >&2 && exit 1; }
for tool in debootstrap git unshare; do
  command -v $tool >/dev/null || { echo "missing: $tool (apt-get install -y debootstrap git util-linux)" >&2 && exit 1; }
done
MIRROR=${MIRROR:-$(mirror_of_this_machine)}
[ -n "$MIRROR" ] || { echo "no Debian mirror known here: give --mirror ADDRESS" >&2 && exit 1; }

prove() { # SUITE
  work=$(mktemp -d "${TMPDIR:-/tmp}/sijill-$1.XXXXXX")
  root=$work/root
  echo "== $1 in $root"
  if ! timed "debootstrap --variant=minbase $1" debootstrap --variant=minbase "$1" "$root" "$MIRROR" >"$work/log" 2>&1; then
    tail -n 5 "$work/log"
    return 1
  fi
  tail -n 1 "$work/log"
  copy_program "$root/srv/sijill"
  take_settings "$root"
  status=0
  unshare --mount --pid --fork --propagation private sh "$HERE/inside_bare_root.sh" "$root" || status=1
  if [ -n "$KEEP" ]; then echo "kept: $root"; else rm -rf --one-file-system "$work"; fi
  return $status
}

copy_program() { # FOLDER
  mkdir -p "$(dirname "$1")"
  if [ -n "$TREE" ]; then
    mkdir "$1"
    (cd "$SOURCE" && git ls-files -z --cached --others --exclude-standard | tar --null -cf - --ignore-failed-read -T -) |
      tar -xf - -C "$1"
  else
    git clone -q --no-hardlinks "$SOURCE" "$1"
  fi
}

FAILED=''
for suite in ${SUITES:-bookworm trixie}; do
  prove "$suite" || FAILED="$FAILED $suite"
done
[ -z "$FAILED" ] || { echo "== failed:$FAILED" && exit 1; }
echo "== all commands succeeded on:${SUITES:- bookworm trixie}"
