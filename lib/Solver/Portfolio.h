//===- Portfolio.h - Phases and seeds of the search -------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file says how the effort for one limit is spent: first in program order,
// then, if operations may move, from a construction that moves them, and then
// from the better of both. Every thread does so with a seed of its own, and
// goes on from the best of all after each phase.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_PORTFOLIO_H
#define CKPT_LIB_SOLVER_PORTFOLIO_H

#include "Search.h"
#include "ckpt/Solver/Solvers.h"

namespace remat {

struct Found {
  /// As in ScheduleState::build.
  std::vector<OpId> sequence;
  bool isFeasible = false;
  /// Waiting for transfers included.
  int64_t cost = 0;
  /// Whether the bound of the options is reached.
  bool isOptimal = false;
};

/// Updates for each operation, beyond which more find nothing more in a small
/// program.
inline constexpr int64_t kWorkPerOp = 20000;

/// Searches for `limit` bytes, arguments and constants excluded. `known` is a
/// schedule without transfers to go on from where none as cheap is constructed;
/// may be empty.
Found searchPortfolio(const ProblemIndex &index, Bytes limit,
                      const SearchOptions &options,
                      const std::vector<OpId> &known);

/// The same, but small programs are searched from scratch again, with other
/// seeds, as long as the limits of `options` allow.
Found searchRepeatedly(const ProblemIndex &index, Bytes limit,
                       const SearchOptions &options,
                       const std::vector<OpId> &known);

} // namespace remat

#endif // CKPT_LIB_SOLVER_PORTFOLIO_H
