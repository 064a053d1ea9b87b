//===- Binomial.h - Optimal checkpoints of a chain --------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reversal of a chain of equal steps with a bounded number of snapshots, after
// A. Griewank and A. Walther, Algorithm 799: Revolve, ACM Transactions on
// Mathematical Software 26 (2000). All functions are thread-safe.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_SOLVER_BINOMIAL_H
#define CKPT_SOLVER_BINOMIAL_H

#include <cstdint>
#include <vector>

namespace remat {

/// Take the state of position `from`, which is in snapshot `restore`, run
/// `advance` steps; then store the state in snapshot `store`, or, if that is
/// -1, run step `from + advance` once more for its residuals and reverse it.
struct BinomialAction {
  int64_t restore = 0;
  int64_t from = 0;
  int64_t advance = 0;
  int64_t store = -1;
};

/// The fewest steps that reversing `steps` steps needs beyond the one that each
/// reversal runs for its residuals, with `snapshots` >= 1 of which one holds
/// the start.
int64_t getBinomialCost(int64_t steps, int64_t snapshots);

/// A schedule of that cost that reverses steps `steps`-1, ..., 0. Snapshot 0
/// holds the state of position 0 at the start. O(steps^2) at worst.
std::vector<BinomialAction> makeBinomialSchedule(int64_t steps,
                                                 int64_t snapshots);

} // namespace remat

#endif // CKPT_SOLVER_BINOMIAL_H
