//===- ChainTable.h - Checkpointing of chains by a table --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file solves a chain of blocks by dynamic programming over ranges of
// blocks and discretised memory (O. Beaumont, L. Eyraud-Dubois, J. Herrmann, A.
// Joly, A. Shilova, Optimal Checkpointing for Heterogeneous Chains, 2019), with
// several ways to run each block (X. Zhao, T. Le Hellard, L. Eyraud-Dubois, J.
// Gusak, O. Beaumont, Rockmate, 2023). A range whose input is live either keeps
// what one option of its first block saves, and goes on behind it; or runs
// forward to a later block with nothing but its own input kept, finishes the
// later blocks, and begins again with the earlier ones.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_CHAINTABLE_H
#define CKPT_LIB_SOLVER_CHAINTABLE_H

#include "ckpt/Solver/Problem.h"

namespace remat {

/// One way to run the forward part of a block, once, and later its backward
/// part.
struct ChainOption {
  /// Bytes that stay from the forward to the backward part, the block's input
  /// included if it does, and what later blocks read excluded if it need not.
  Bytes saved = 0;
  /// The most bytes while either part runs, the block's input included.
  Bytes forwardPeak = 0, backwardPeak = 0;
  /// What is run again in either part.
  Cost extraCost = 0;
};

struct ChainBlock {
  /// Bytes that earlier blocks made and this or later ones read in the forward
  /// pass.
  Bytes input = 0;
  /// The most bytes while the forward part runs and saves nothing; the same if
  /// its input stays.
  Bytes forwardPeak = 0, forwardPeakKept = 0;
  Cost forwardCost = 0;
  /// Bytes that are there whatever is chosen while this is the last block with
  /// a backward part to run; and the same plus what that part waits for.
  Bytes held = 0, heldWaiting = 0;
  std::vector<ChainOption> options;
};

struct ChainStep {
  enum KindTy : uint8_t {
    /// The forward part, saving nothing.
    Forward,
    /// The parts as `option` runs them.
    ForwardKept,
    Backward
  };
  KindTy kind;
  int32_t block;
  int32_t option;
};

/// The costs of all ranges at up to `memory` bytes, in `numSlots` equal steps.
/// Sizes are rounded to the nearest step, so that what is within a limit here
/// may be a little above it: a caller tries several. O(L^2 (L + K) S), L blocks
/// with K options, and S slots; memory L^2 S / 2 floats. Deterministic.
class ChainTable {
public:
  ChainTable(std::vector<ChainBlock> blocks, Bytes memory, int numSlots);

  /// Whether the chain runs with memory `slot` of [0, numSlots).
  bool isFeasible(int slot) const;
  /// What is run again, in the units of the options.
  double getCost(int slot) const;
  /// The cheapest plan; `isFeasible(slot)` must hold.
  std::vector<ChainStep> getPlan(int slot) const;

private:
  int toSlots(Bytes bytes) const;
  float *getRow(int first, int last) {
    return table.data() + getRowAt(first, last);
  }
  const float *getRow(int first, int last) const {
    return table.data() + getRowAt(first, last);
  }
  size_t getRowAt(int first, int last) const;
  float getOptionCost(int first, int last, const ChainOption &option,
                      int slot) const;
  int getLeastSlot(int first, int middle, int last) const;
  void fill(int first, int last);
  void addSteps(int first, int last, int slot,
                std::vector<ChainStep> &steps) const;

  std::vector<ChainBlock> blocks;
  int numBlocks, numSlots;
  double slotBytes;
  /// Costs count in shares of this.
  double costUnit = 1;
  /// Prefix sums of forward costs, in units.
  std::vector<float> forwardCost;
  std::vector<float> table;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_CHAINTABLE_H
