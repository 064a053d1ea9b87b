//===- Solvers.h - Algorithms that make schedules ---------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// All functions take a valid problem, are deterministic, use no clock, and may
// run at once in several threads. First instances keep program order.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_SOLVER_SOLVERS_H
#define CKPT_SOLVER_SOLVERS_H

#include "ckpt/Solver/Problem.h"

namespace remat {

struct BudgetOptions {
  /// Rounds of local search on each rung of the ladder; 0 for greedy alone.
  unsigned searchRounds = 40;
  /// Bound on the work of local search on one rung, in operations visited.
  int64_t searchWork = 8'000'000;
  /// Take a schedule only if its temporaries and results can be placed in one
  /// arena of at most the budget less the base (see Offsets.h), where a lower
  /// rung has one that can. Up to 20,000 operations.
  bool fitArena = false;
};

struct BudgetResult {
  bool feasible = false;
  /// If not feasible, the schedule of the smallest peak found.
  Schedule schedule;
};

/// The cheapest schedule found whose peak is at most `budget` bytes.
///
/// Walks down a ladder of budgets that does not depend on `budget`, each 2 % of
/// the temporary peak below the last, and improves the schedule of one rung for
/// the next: evicts instances that cross the peak and recomputes them before
/// their next reader, prunes, and searches locally by removing recomputations
/// and repairing. So a lower budget never gives a higher peak: docs/Solver.md
/// has the argument. Fails only if no rung at or below `budget` was reached.
///
/// O(rungs * (evictions * n + search)), n the operations; from 5,000 operations
/// on evictions are chosen in batches.
BudgetResult solveBudget(const Problem &problem, Bytes budget,
                         const BudgetOptions &options);

/// Drops every forward tensor that is not saved after its last forward reader,
/// and recomputes it right before its first other reader, with what that needs
/// and nothing else; later readers share it. `savedTensor` is by tensor, and
/// only looked at for roots. What cannot be recomputed is saved. Linear.
/// Checkpoint regions as in T. Chen et al., Training Deep Nets with Sublinear
/// Memory Cost (2016).
Schedule recomputeUnsaved(const Problem &problem,
                          const std::vector<char> &savedTensor);

/// Cuts the forward pass into `segments` of about equal cost and saves what
/// crosses between them, and the last segment.
Schedule solveSegments(const Problem &problem, unsigned segments);

/// As many segments as the square root of the number of forward operations.
Schedule solveSqrt(const Problem &problem);

} // namespace remat

#endif // CKPT_SOLVER_SOLVERS_H
