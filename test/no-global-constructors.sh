#!/bin/sh
# Nothing of a library runs before main. usage: no-global-constructors.sh LIBRARY OBJDUMP
set -eu
sections=$("$2" -h "$1")
# Only where sections can be read at all.
echo "$sections" | grep -q '\.text' || { echo "no sections in $1" >&2; exit 1; }
if echo "$sections" | grep -E '\.(init_array|ctors)'; then
  echo "$1 has global constructors" >&2
  exit 1
fi
