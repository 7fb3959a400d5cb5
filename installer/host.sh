# shellcheck shell=sh
# Sourced by bare_root.sh and inside_bare_root.sh: what a bare root has to take over from this machine so
# that apt and pip reach the same mirrors: name servers, proxies, pip's settings, certificates.

timed() { # NAME COMMAND...: the last line of its output is the time
  what=$1
  shift
  begun=$(date +%s)
  result=0
  "$@" || result=$?
  printf '   %-52s %4s s   exit %s\n' "$what" "$(($(date +%s) - begun))" "$result"
  return $result
}

mirror_of_this_machine() {
  apt-get indextargets --format '$(ORIGIN) $(LABEL) $(REPO_URI)' 2>/dev/null |
    awk '$1 == "Debian" && $2 == "Debian" { print $3; exit }'
}

# The names of pip's settings files on this machine, those that exist.
pip_files() {
  for file in "${PIP_CONFIG_FILE:-}" /etc/pip.conf "${HOME:-}/.config/pip/pip.conf" "${HOME:-}/.pip/pip.conf"; do
    if [ -f "$file" ]; then echo "$file"; fi
  done
}

# The folders that pip's settings name (local package files); with a simple/ index its parent.
pip_folders() {
  { pip_files | while read -r file; do cat "$file"; done; printenv PIP_FIND_LINKS PIP_EXTRA_INDEX_URL PIP_INDEX_URL; } |
    tr ' =' '\n\n' | sed -n 's|^file://||; s|/simple/*$||; /^\//p' | sort -u |
    while read -r folder; do if [ -d "$folder" ]; then echo "$folder"; fi; done
}

# take_settings ROOT: copies settings in; the folders are mounted by inside_bare_root.sh.
take_settings() {
  cp -L /etc/resolv.conf /etc/hosts "$1/etc/"
  apt-config dump 2>/dev/null | grep -E '^Acquire::(http|https|Check-)[^ ]* "[^"]' >"$1/etc/apt/apt.conf.d/90host" || true
  # pip reads both; certificates are given by PIP_CERT, as their path here is another file in the root.
  mkdir -p "$1/root/.config/pip"
  pip_files | while read -r file; do
    target=$1/root/.config/pip/pip.conf
    if [ "$file" = /etc/pip.conf ]; then target=$1/etc/pip.conf; fi
    if [ ! -e "$target" ]; then grep -vE '^ *cert *=' "$file" >"$target"; fi
  done
  certificates=${PIP_CERT:-${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}}
  if [ -f "$certificates" ]; then cp -L "$certificates" "$1/etc/host-certificates.pem"; fi
}
