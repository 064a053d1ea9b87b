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
  /// Whether the search that found it may move operations.
  bool mayReorder = false;
  /// Waiting for transfers included.
  int64_t cost = 0;
  /// Whether the bound of the options is reached.
  bool isOptimal = false;
};

/// Updates for each operation, beyond which more find little more without a
/// restart.
inline constexpr int64_t kWorkPerOp = 20000;

/// Searches for `limit` bytes, arguments and constants excluded. `known` is a
/// schedule without transfers to go on from where none as cheap is constructed;
/// may be empty.
Found searchPortfolio(const ProblemIndex &index, Bytes limit,
                      const SearchOptions &options,
                      const std::vector<OpId> &known);

/// About how much work the limits of `options` allow a thread.
int64_t estimateWork(const SearchOptions &options);

/// Rounds from scratch, and the share of the effort for each; what is left goes
/// on from the best of them.
inline constexpr uint64_t kNumRounds = 3;
inline constexpr double kRoundShare = 0.2;
/// Seeds of rounds are this far apart.
inline constexpr uint64_t kRoundSeeds = 1'000'000;

/// Searches in rounds: chance decides which of many optima a search ends in.
/// There is one round from kBatchFrom operations on and below kWorkPerOp. Small
/// programs are searched from scratch as long as the limits allow.
Found searchWithRestarts(const ProblemIndex &index, Bytes limit,
                         const SearchOptions &options,
                         const std::vector<OpId> &known);

} // namespace remat

#endif // CKPT_LIB_SOLVER_PORTFOLIO_H
