//===- Blocks.h - Cut a program into a chain of blocks ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file finds where a training step can be cut: a place in the forward pass
// that little storage crosses, and the place in the backward pass from which on
// nothing is read that was made behind the cut. What lies between two such cuts
// is a block with a forward and a backward part, such as a layer of a network.
// Operations that look alike from near by (partition refinement over costs,
// sizes and neighbours, a few rounds) mark repetitions: if there are any, the
// cuts stand at the same place of each, and other blocks fill what is left.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_BLOCKS_H
#define CKPT_LIB_SOLVER_BLOCKS_H

#include "ckpt/Solver/Problem.h"

namespace remat {

/// Operations [forwardBegin, forwardEnd) and [backwardBegin, backwardEnd).
struct Block {
  OpId forwardBegin = 0, forwardEnd = 0;
  OpId backwardBegin = 0, backwardEnd = 0;
};

/// Who makes and who reads one storage, in positions of the program; -1 if
/// nobody does.
struct StorageSpan {
  OpId made = -1;
  OpId lastForward = -1;
  OpId firstBackward = -1, lastBackward = -1;
};

struct BlockChain {
  /// The operation at which the backward pass begins.
  OpId turn = 0;
  /// In order of their forward parts, which cover [0, turn). The backward parts
  /// cover [turn, tail), in the opposite order, and may be empty.
  std::vector<Block> blocks;
  /// From here on operations belong to no block, such as an optimizer's.
  OpId tail = 0;
  /// By root tensor.
  std::vector<StorageSpan> spans;
};

/// Cuts `problem`, which must be valid, into at most `maxBlocks` blocks at
/// operation `turn`. O(n log n), n the size of the problem.
BlockChain findBlocks(const Problem &problem, OpId turn, size_t maxBlocks);

/// By operation: equal for those that cost and allocate the same and whose
/// neighbourhood of `radius` looks the same. Names do not count.
std::vector<uint64_t> getSignatures(const Problem &problem, int radius);

} // namespace remat

#endif // CKPT_LIB_SOLVER_BLOCKS_H
