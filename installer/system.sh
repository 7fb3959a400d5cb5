# shellcheck shell=sh
# Sourced by bootstrap.sh: the system's packages, and what is said when something cannot be had.
# $LOG is the file with the last command's output.

# Read off with ldd over the used modules and plug-ins of Qt; apt takes the t64 names by itself.
# shellcheck disable=SC2034 # used by bootstrap.sh
QT_DEBS="libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libgssapi-krb5-2 libxkbcommon-x11-0 \
libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libwayland-cursor0 libcups2"

say() { printf -- '-- %s\n' "$*" >&2; }

die() {
  say "$1"
  say "$2"
  exit 1
}

# Waits for another ./run or ./test that is installing: the lock is on this file, so none is left behind.
one_at_a_time() {
  command -v flock >/dev/null || return 0
  exec 9<installer/system.sh
  flock -n 9 && return 0
  say "another installation is running, waiting for it"
  flock 9
}

failed() {
  tail -n 15 "$LOG" >&2
  if grep -qiE 'no space left|not enough free space' "$LOG"; then
    die "$1 could not be installed: the disk is full. Free 2 GB and start again." \
      "تعذر تثبيت $2 لأن القرص ممتلئ. أفرغ 2 غيغابايت ثم أعد التشغيل."
  elif grep -qi 'do not match the hashes' "$LOG"; then
    die "$1 could not be installed: a file is not the one that is pinned in installer/. Do not use this network; report it." \
      "تعذر تثبيت $2 لأن ملفاً لا يطابق بصمته المثبتة. لا تستعمل هذه الشبكة وأبلغ المسؤول."
  elif grep -qiE 'resol|newconnection|connect|unreachable|timed out|timeout|proxy|failed to fetch|ssl|from versions: none' "$LOG"; then
    die "$1 could not be fetched: no network? Connect this machine to the Internet and start again; it is needed only once." \
      "تعذر جلب $2: لا يوجد اتصال بالشبكة؟ صِل الجهاز بالإنترنت ثم أعد التشغيل؛ يلزم الاتصال مرة واحدة فقط."
  fi
  die "$1 could not be installed: the lines above say why. Then start again." \
    "تعذر تثبيت $2: السبب في الأسطر أعلاه. أعد التشغيل بعد معالجته."
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi 9<&-
}

may_be_root() {
  [ "$(id -u)" = 0 ] && return 0
  command -v sudo >/dev/null && { sudo -n true 2>/dev/null || sudo -v 2>/dev/null; }
}

apt() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 "$@" >>"$LOG" 2>&1
}

# need_debs NAME...: installs Debian packages, or says which line an administrator has to run.
need_debs() {
  if ! command -v apt-get >/dev/null; then
    die "Some system packages are missing and this is no Debian or Ubuntu. Install what these hold: $*" \
      "تنقص حزم من النظام وهذا ليس دبيان أو أوبونتو. ثبّت ما تحويه هذه الحزم: $*"
  fi
  if ! may_be_root; then
    say "Some system packages are missing. An administrator (root) has to run this line, then start again:"
    say "تنقص حزم من النظام. على مدير الجهاز تنفيذ هذا السطر ثم إعادة التشغيل:"
    printf '%s\n' "apt-get install -y --no-install-recommends $*" >&2
    exit 1
  fi
  say "installing system packages: $*"
  : >"$LOG"
  apt install -y -qq --no-install-recommends "$@" && return 0
  : >"$LOG"
  as_root dpkg --configure -a >>"$LOG" 2>&1 || true # an earlier apt-get may have been interrupted
  apt update -qq || true                            # one dead source must not stop the others
  apt install -y -qq --no-install-recommends "$@" || failed "The system packages $*" "حزم النظام $*"
}

# What the tests use beside the program's own packages: a command, and the package that it is in.
need_test_tools() {
  [ "$(uname -s)" = Linux ] || return 0
  missing=
  command -v pdftotext >/dev/null || missing="$missing poppler-utils"
  command -v Xvfb >/dev/null || missing="$missing xvfb"
  command -v xdotool >/dev/null || missing="$missing xdotool"
  command -v openbox >/dev/null || missing="$missing openbox"
  command -v setxkbmap >/dev/null || missing="$missing x11-xkb-utils"
  command -v zbarimg >/dev/null || missing="$missing zbar-tools"
  # shellcheck disable=SC2086 # a list of names
  [ -z "$missing" ] || need_debs $missing
}
