//===- Solvers.h - Algorithms that make schedules ---------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// All functions take a valid problem and may run at once in several threads.
// They are deterministic and use no clock unless a time limit is given. First
// instances keep program order unless `reorder` is set.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_SOLVER_SOLVERS_H
#define CKPT_SOLVER_SOLVERS_H

#include "ckpt/Solver/Offload.h"

#include <functional>

namespace remat {

/// How to search for one budget.
struct SearchOptions {
  /// Seconds; 0 for no limit. With a limit, results depend on the machine.
  double timeLimit = 0;
  /// Bound on the work of each thread, in updates of the schedule; 0 for no
  /// limit. About 10 million are done in a second. One of the two must be set.
  int64_t workLimit = 0;
  uint64_t seed = 1;
  /// Each thread searches with a seed of its own; the best result counts. With
  /// a limit on work alone the result depends on the options only.
  unsigned threads = 1;
  /// Whether first instances may leave program order, where dependences allow.
  /// Those that are not recomputable keep their order, since they may have
  /// effects. The first 30 % of the effort for a round (docs/Solver.md) go into
  /// program order, and what that found on any thread is where all go on from:
  /// the result is no worse than without `reorder` and that much effort.
  bool reorder = false;
  /// Give up when this share of the effort is spent with nothing found.
  double feasibilityShare = 1;
  /// By operation: a factor on the cost of running it again that only decides
  /// among schedules of about the same cost. Empty for none.
  std::vector<double> recomputeWeights;
  /// By operation: whether what it makes may be offloaded to the host, where
  /// the problem has a link to it; empty if all may.
  std::vector<OffloadPolicy> offload;
  /// A schedule to start from, in which what must be offloaded is; empty for
  /// program order with that.
  std::vector<OpId> start;
  std::vector<Transfer> startTransfers;
  /// A proven bound on the overhead (LowerBound.h): a schedule that reaches it
  /// ends the search.
  double overheadBound = 0;
  /// Called from the first thread with the share of the effort that is spent.
  std::function<void(double)> onProgress;
};

struct BudgetOptions {
  /// Bound on the work for one rung, in updates of the schedule; at most
  /// 20,000 for each operation are spent.
  int64_t searchWork = 20'000'000;
  uint64_t seed = 1;
  /// See SearchOptions.
  bool reorder = false;
  std::vector<double> recomputeWeights;
  std::vector<OffloadPolicy> offload;
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

/// The cheapest schedule found whose peak is at most `budget` bytes: local
/// search on an incremental state (docs/Solver.md). Anytime. If the problem has
/// a host link, what is given up may also be offloaded; cost is then what
/// operations take and wait.
BudgetResult searchSchedule(const Problem &problem, Bytes budget,
                            const SearchOptions &options);

/// The same for compilers: bounded work, and a lower budget never gives a
/// higher peak (docs/Solver.md has the argument). Budgets are rounded down to
/// rungs 1 % of the temporary peak apart (2 % from 5,000 operations on, 5 %
/// from 20,000). Fails only if no rung at or below `budget` was reached.
BudgetResult solveBudget(const Problem &problem, Bytes budget,
                         const BudgetOptions &options);

/// As solveBudget, where some forward operations are `mustRecompute`: behind
/// the first run of the last forward operation that makes or reads such a
/// value, no instance from before is read any more. Results stay, and so does
/// what some operation makes a view of that must not run twice. solveBudget
/// alone does not look at `mustRecompute`. The promise for lower budgets is not
/// made. With `fitArena` what cannot be placed is not feasible, unless nothing
/// is `mustRecompute`. Costs up to five times as much.
BudgetResult solveBudgetForced(const Problem &problem, Bytes budget,
                               const BudgetOptions &options);

/// The least memory found at an overhead of at most `maxOverhead`, a fraction.
/// Halves the range of budgets; the limits of `options` are for all of it.
Schedule minimizeMemory(const Problem &problem, double maxOverhead,
                        const SearchOptions &options);

/// Schedules for `numPoints` budgets, from the peak of the program down to the
/// least that was found, equally spaced. Each starts from the one before, and
/// none costs more than one of a lower peak. The limits are for all of it.
std::vector<Schedule> solvePareto(const Problem &problem, unsigned numPoints,
                                  const SearchOptions &options);

/// A lower bound on the peak of any schedule: the most that one operation needs
/// while it runs, arguments and constants included. `op` is which; -1 if there
/// is none. Linear.
Bytes getFloor(const Problem &problem, OpId &op);

} // namespace remat

#endif // CKPT_SOLVER_SOLVERS_H
