//===- LowerBound.h - What no schedule can beat -----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file bounds from below what recomputation a budget costs, and proves
// that budgets are too small. docs/Bounds.md has the models and the proofs.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_SOLVER_LOWERBOUND_H
#define CKPT_SOLVER_LOWERBOUND_H

#include "ckpt/Solver/Problem.h"

namespace remat {

struct LowerBoundOptions {
  /// Bound schedules whose first instances stand in any order that the
  /// dependences allow, and not only those that keep program order.
  bool anyOrder = false;
  /// About how many edges of flow networks may be visited.
  int64_t maxWork = 30'000'000;
  /// For programs of at most 128 operations, also how many states of the exact
  /// search (Exact.h) may be looked at to improve the bound.
  int64_t maxStates = 200'000;
};

struct LowerBound {
  /// No schedule is within the budget: the least peak is above it, or all
  /// schedules were looked at.
  bool isInfeasible = false;
  /// Every schedule within the budget costs at least 1 + overhead times what
  /// the program costs. Void if infeasible.
  double overhead = 0;
  /// The bound is that of the instant when this operation first runs, or of it
  /// and some that come later; -1 if every budget from the program's peak on is
  /// meant.
  OpId instant = -1;

  /// No schedule has a peak below this, whatever it costs. Bytes, arguments and
  /// constants included.
  Bytes leastPeak = 0;
  /// Where that much is live: when this operation runs; -1 for the end of the
  /// schedule, when all results are.
  OpId leastPeakOp = -1;
  /// The storages that are live there in any schedule, besides arguments and
  /// constants, by root, largest first.
  std::vector<TensorId> pinned;
};

/// A proven bound for a valid problem and a budget in bytes, arguments and
/// constants included. Deterministic; thread-safe. The bound is of a minimum
/// cut at each of many instants (all of them in small programs), with the
/// storages that are kept chosen freely, and solved by branch and bound at the
/// best few; and of what is certain to run again before each of several
/// instants. With a host link nothing is known of the overhead, which is
/// bounded by 0; the least peak is what one operation, or the end, needs.
LowerBound lowerBound(const Problem &problem, Bytes budget,
                      const LowerBoundOptions &options = {});

} // namespace remat

#endif // CKPT_SOLVER_LOWERBOUND_H
