#!/bin/sh
# Second half of bare_root.sh, started by it in namespaces of its own: inside_bare_root.sh ROOT
set -eu
ROOT=$1
. "$(dirname -- "$0")/host.sh"

mount -t proc proc "$ROOT/proc"
mount -t tmpfs tmpfs "$ROOT/dev/shm"
mount -t tmpfs tmpfs "$ROOT/tmp"
pip_folders | while read -r folder; do
  mkdir -p "$ROOT$folder"
  mount --bind "$folder" "$ROOT$folder"
  mount -o remount,bind,ro "$ROOT$folder"
done

# Only what a fresh machine has, and how this one reaches its mirrors.
bare() { # COMMAND IN THE PROGRAM'S FOLDER
  # shellcheck disable=SC2046 # words are wanted
  env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 PIP_CERT=/etc/host-certificates.pem \
    $(env | grep -E '^(https?|no|all)_proxy=|^PIP_(DEFAULT_TIMEOUT|INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|TRUSTED_HOST)=' || true) \
    chroot "$ROOT" sh -c "cd /srv/sijill && $1"
}

FAILED=''
try() { # NAME COMMAND [EXPECTED IN ITS OUTPUT]
  if ! timed "$1" bare "$2" >"$LOG" 2>&1 || { [ -n "${3:-}" ] && ! grep -qF -- "$3" "$LOG"; }; then
    FAILED="$FAILED [$1]"
    cat "$LOG"
  else
    # The program's last line and the time.
    tail -n 2 "$LOG"
  fi
}
LOG=$(mktemp)
trap 'rm -f "$LOG"' EXIT

CASE='{"ask": "words", "amount": 1250000, "currency": "SYP_OLD"}'
echo "   packages before: $(bare 'dpkg-query -f x -W | wc -c')"
try "./run as an ordinary user, nothing installed" \
  "! setpriv --reuid 1000 --regid 1000 --clear-groups ./run" "apt-get install -y --no-install-recommends python3"
try "./run without a network, nothing installed" \
  "! unshare --net ./run" "Connect this machine to the Internet"
try "./run quote (nothing of Qt in the system)" "echo '$CASE' | ./run quote" "ليرة سورية"
try "   no library of Qt's was installed for it" "! dpkg -s libegl1 2>&1" "not installed"
try "./run (no display)" ./run "/srv/sijill/build"
try "./run --demo (no display)" "./run --demo" "/srv/sijill/build"
try "./run quote again, without a network" "echo '$CASE' | unshare --net ./run quote" "ليرة سورية"
try "./test" ./test " passed"
try "./test again, one file" "./test tests/test_repository.py" " passed"
echo "   packages after: $(bare 'dpkg-query -f x -W | wc -c'); built: $(ls "$ROOT/srv/sijill/build" 2>/dev/null | wc -l) files"

[ -z "$FAILED" ] || { echo "   failed:$FAILED" && exit 1; }
