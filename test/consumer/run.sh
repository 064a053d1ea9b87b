#!/bin/sh
# Installs ckpt, builds a separate project against it, and runs that.
# usage: run.sh CKPT_BUILD WORK_DIR CXX
set -e
rm -rf "$2/prefix"
cmake --install "$1" --prefix "$2/prefix" >/dev/null
cmake -S "$(dirname "$0")" -B "$2/build" -G Ninja \
  -DCMAKE_CXX_COMPILER="$3" -DCMAKE_BUILD_TYPE=Release \
  -DCMAKE_CXX_COMPILER_LAUNCHER="$(command -v ccache || true)" \
  -DCMAKE_PREFIX_PATH="$2/prefix"
cmake --build "$2/build"
"$2/build/consumer"
