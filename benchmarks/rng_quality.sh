#!/bin/sh
# Runs dieharder (the Debian package) on a stream of the runtime's generator.
#   benchmarks/rng_quality.sh BUILD SEED forks|draw [dieharder options, default -a]
# for instance: benchmarks/rng_quality.sh build 42 draw -d 15
set -eu
here=$(dirname "$0")
build=$1 seed=$2 kind=$3
shift 3
[ $# -gt 0 ] || set -- -a
command -v dieharder >/dev/null || { echo "dieharder is not installed" >&2; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
library=$(find "$build" -name libCkptRuntime.a | head -n 1)
"${CXX:-c++}" -std=c++17 -O2 -I"$here/../runtime/include" "$here/rng_stream.cpp" "$library" -o "$folder/stream"
[ "$kind" = forks ] || kind=
"$folder/stream" "$seed" $kind | dieharder -g 200 "$@"
