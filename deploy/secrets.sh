#!/bin/sh
# Makes the secrets of a profile of docker-compose.yml, each in a file of its own. Files that are there already stay as
# they are, so that it is safe to repeat. Usage: sh deploy/secrets.sh organization|committee|demo
# SECRETS_DIR names another place than ./secrets; MASSLINE_UID and MASSLINE_GID whom the programs run as.
set -eu
umask 077

directory="${SECRETS_DIR:-$(dirname "$0")/../secrets}"
uid="${MASSLINE_UID:-1000}"
gid="${MASSLINE_GID:-1000}"

# 24 random bytes in letters, digits, - and _.
token() {
  head -c 24 /dev/urandom | base64 | tr -d '\n=' | tr '+/' '-_'
}

# write FILE: standard input into a new file that the programs of the container read, and nobody else.
write() {
  if [ -e "$1" ]; then return 0; fi
  cat >"$1"
  if [ "$(id -u)" = 0 ]; then chown "$uid:$gid" "$1"; fi
  echo "made $1"
}

secrets_of() {
  at="$directory/$1"
  mkdir -p "$at"
  head -c 32 /dev/urandom | base64 | write "$at/node-key"
  token | write "$at/founding-code"
  token | write "$at/metrics-token"
  # Empty: no mail server wants a password. Put one in, without a line break at its end, if yours does.
  printf '' | write "$at/smtp-password"
  token | write "$at/postgres-password"
  printf 'postgres://massline:%s@%s-db:5432/massline' "$(cat "$at/postgres-password")" "$1" | write "$at/database-url"
  # What the program runs as: it reads and writes rows. The one above owns the tables, and only migrating is told it.
  printf 'postgres://massline_node:%s@%s-db:5432/massline' "$(token)" "$1" | write "$at/node-database-url"
  # Two programs under two accounts read this one; the folder around it is closed to other people.
  chmod 644 "$at/postgres-password"
}

case "${1:-}" in
  organization | committee) secrets_of "$1" ;;
  demo) for node in demo-committee demo-riverside demo-hillside; do secrets_of "$node"; done ;;
  *)
    echo "usage: sh deploy/secrets.sh organization|committee|demo" >&2
    exit 2
    ;;
esac

if [ "$(id -u)" != 0 ] && [ "$(id -u)" != "$uid" ]; then
  echo "Put these two lines into .env, so that the programs may read what belongs to you:"
  printf 'MASSLINE_UID=%s\nMASSLINE_GID=%s\n' "$(id -u)" "$(id -g)"
fi
