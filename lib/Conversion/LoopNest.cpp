//===- LoopNest.cpp - Which loop is the innermost ---------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopEmitter.h"

using namespace mlir;
using namespace ckpt;

void LoopEmitter::orderLoops() {
  sortLoops();
  if (loops.empty())
    return;
  // Where another loop is the contiguous one for an operand that the innermost
  // walks with a stride, both are tiled.
  LoopDim &inner = loops.back();
  if (inner.isReduction || inner.extent < 2 * kTile)
    return;
  for (size_t i = loops.size() - 1; i-- > 0;) {
    bool crosses = llvm::any_of(
        llvm::zip_equal(loops[i].strides, inner.strides), [](auto pair) {
          return std::get<0>(pair) == 1 && std::abs(std::get<1>(pair)) > 1;
        });
    if (!crosses || loops[i].isReduction || loops[i].extent < 2 * kTile)
      continue;
    std::rotate(loops.begin() + i, loops.begin() + i + 1, loops.end() - 1);
    loops[loops.size() - 2].isTiled = true;
    loops.back().isTiled = true;
    return;
  }
}
