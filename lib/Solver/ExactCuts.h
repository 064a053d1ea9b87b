//===- ExactCuts.h - Cuts at instants to come of a state --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file bounds what a state of the exact search costs besides the runs that
// it is certain to need: by what is live when one of these happens.
// docs/Bounds.md has the proof.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_EXACTCUTS_H
#define CKPT_LIB_SOLVER_EXACTCUTS_H

#include "ExactState.h"
#include "InstantCut.h"

#include <limits>

namespace remat {

class ExactCuts {
public:
  ExactCuts(const ProgramInfo &info, const ExactStateSpace &space, Bytes budget,
            bool anyOrder);

  struct State {
    ItemSet live;
    /// Operations that have yet to run first.
    OpSet first;
    /// Those that must run again as well, since what they make is missing.
    OpSet again;
    /// Of the others, those whose next run costs nothing.
    OpSet given;
  };
  /// The next run of `op`, and how much runs besides one of each of `first` and
  /// `again` cost at least.
  struct Cut {
    OpId op = -1;
    Cost cost = 0;
  };

  /// By a single cut at the next run of `op`; 0 or less if that is not certain.
  Cost cutAt(const State &state, OpId op);
  /// At the instant that seems best, or one that shows `enough`, for more work;
  /// infinite if the state is a dead end.
  Cut cutBest(const State &state, Cost enough);

private:
  Moment makeMoment(const State &state, OpId op) const;
  InstantCut makeCut(const State &state, OpId op) const;
  Cost evaluate(const State &state, OpId op);
  Cost solve(const State &state, OpId op, int64_t maxWork);

  const ProgramInfo &info;
  const ExactStateSpace &space;
  Bytes budget;
  bool anyOrder;
  OpId numOps;
  /// By operation: the best price of a byte when it was last looked for.
  std::vector<double> prices;
  /// By operation: how often it was best. And how often any was.
  std::vector<int64_t> wins;
  int64_t numScans = 0;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_EXACTCUTS_H
