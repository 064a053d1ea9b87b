//===- BlockProblem.h - A block of a program by itself ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file takes a block out of its program: one operation that makes what the
// block reads of earlier blocks, the forward part, a marker that stands for
// all later blocks, one operation that makes the gradients that come from them,
// and the backward part. Equal blocks give equal problems.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_BLOCKPROBLEM_H
#define CKPT_LIB_SOLVER_BLOCKPROBLEM_H

#include "Blocks.h"
#include "ChainTable.h"

namespace remat {

struct BlockProblem {
  /// Sizes of arguments, and of what other blocks have to hold, are 0.
  Problem problem;
  Block block;
  /// The marker; the forward part stands before it from operation 1 on, the
  /// backward part behind it from `marker` + 2 on.
  OpId marker = 0;
  /// What the marker reads and the backward part does not: it is not saved.
  Bytes passedOn = 0;
  /// Bytes that cross the forward part without being read in it.
  Bytes passing = 0;

  /// The operation of the program; -1 for those that stand for others.
  OpId getOp(OpId local) const;
};

/// All blocks of `chain`, and what the table has to know of each but for the
/// options. O(n).
std::vector<BlockProblem> extractBlocks(const Problem &problem,
                                        const BlockChain &chain,
                                        std::vector<ChainBlock> &costs);

/// Whether two blocks are equal but for their place.
bool areEqual(const BlockProblem &a, const BlockProblem &b);

/// How a block can be run.
struct BlockOption {
  ChainOption costs;
  /// Of BlockProblem::problem.
  std::vector<OpId> sequence;
};

/// Ways to run the block within `limit` bytes, from saving all it reads later
/// to saving as little as the search manages, none of them worse in all
/// respects than another. About `work` updates of a schedule are spent, and no
/// less than it takes to construct each; `spent` grows by what is.
std::vector<BlockOption> solveBlock(const BlockProblem &block, Bytes limit,
                                    int64_t work, int64_t &spent);

} // namespace remat

#endif // CKPT_LIB_SOLVER_BLOCKPROBLEM_H
