//===- Exact.h - Optimal schedules of small problems ------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file solves small problems to proven optimality: as an oracle for tests
// and benchmarks, not for compilers.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_SOLVER_EXACT_H
#define CKPT_SOLVER_EXACT_H

#include "ckpt/Solver/Problem.h"

namespace remat {

struct ExactOptions {
  /// First instances may stand in any order that the dependences allow, those
  /// of operations that are not recomputable too, instead of in program order.
  bool anyOrder = false;
  /// Seconds after which the best bound so far is returned.
  double timeLimit = 60;
  /// States that are kept at most, of about 300 bytes each.
  int64_t maxStates = 8'000'000;
  /// A schedule within the budget; nothing that costs more is looked at. Empty
  /// if none is known.
  std::vector<OpId> start;
};

struct ExactResult {
  /// Why nothing was solved: the problem is too large. Empty otherwise.
  std::string error;
  /// No schedule is within the budget.
  bool isInfeasible = false;
  /// The schedule is proven to be optimal.
  bool isOptimal = false;
  /// The best schedule known, with `lowerBound` set.
  std::optional<Schedule> schedule;
  /// Every schedule within the budget, of those looked for, has at least this
  /// overhead.
  double bound = 0;
  /// States that were visited.
  int64_t numStates = 0;
};

/// The cheapest schedule within `budget` bytes, with no other restriction but
/// that of `anyOrder`: recomputations may run in any order and as often as they
/// help. For problems with at most 512 operations and 512 tensors whose storage
/// is allocated (views that cost nothing are free). A* search over what has run
/// first and what is live (P. E. Hart, N. J. Nilsson, B. Raphael, A Formal
/// Basis for the Heuristic Determination of Minimum Cost Paths, 1968), guided
/// by searches from later instants on. Deterministic but for the time limit,
/// which may be infinite; thread-safe.
ExactResult solveExact(const Problem &problem, Bytes budget,
                       const ExactOptions &options = {});

/// The same in program order by mixed-integer programming, with CBC
/// (coinor-libcbc-dev), in the library CkptSolverMilp: the stage model of
/// docs/Bounds.md, a relaxation, whose optimum is a bound within CBC's
/// tolerances. A schedule made from its solution is optimal if it is within the
/// budget. Slower than solveExact almost always; another opinion for tests.
/// `error` says so if the library was built without CBC.
ExactResult solveMilp(const Problem &problem, Bytes budget,
                      const ExactOptions &options = {});

} // namespace remat

#endif // CKPT_SOLVER_EXACT_H
