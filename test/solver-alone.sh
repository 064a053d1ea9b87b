#!/bin/sh
# The solver builds with no LLVM: usage: solver-alone.sh SOURCE BUILD CXX
set -e
cmake -S "$1/lib/Solver" -B "$2" -G Ninja -DCMAKE_CXX_COMPILER="$3" \
  -DCMAKE_CXX_COMPILER_LAUNCHER="$(command -v ccache || true)" \
  -DCMAKE_DISABLE_FIND_PACKAGE_LLVM=ON -DCMAKE_DISABLE_FIND_PACKAGE_MLIR=ON
cmake --build "$2"
