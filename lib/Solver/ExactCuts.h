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

  /// The next run of `op`, with what is needed from there on until `horizon`
  /// first runs, or to the end.
  struct Instant {
    OpId op = -1;
    OpId horizon = kEnd;
  };
  struct State {
    ItemSet live;
    OpId horizon = kEnd;
    /// Operations that first run until then for certain.
    OpSet first;
    /// Those that must run again until then, since what they make is missing.
    OpSet again;
    /// Of the others, those whose next run costs nothing.
    OpSet given;
    /// What that and all behind the horizon costs, at least.
    Cost known = 0;
    /// More than this is not shown, whatever runs besides.
    Cost ceiling = std::numeric_limits<Cost>::infinity();
  };
  struct Cut {
    Instant instant;
    /// What is known, and how much runs besides one of each of `first` and
    /// `again` cost at least.
    Cost cost = 0;
  };

  /// By a single cut at the next run of `op`; what is known if that is not
  /// certain.
  Cost cutAt(const State &state, OpId op);
  /// At the instant that seems best, or one that shows `enough`, for more work;
  /// infinite if the state is a dead end. The states differ by their horizons.
  Cut cutBest(const std::vector<State> &states, Cost enough);

private:
  /// Where what is remembered of an instant lies.
  size_t getIndex(Instant instant) const {
    OpId horizon = instant.horizon == kEnd ? numOps : instant.horizon;
    return static_cast<size_t>(horizon) * numOps + instant.op;
  }
  Moment makeMoment(const State &state, OpId op) const;
  InstantCut makeCut(const State &state, OpId op) const;
  Cost evaluate(const State &state, OpId op);
  Cost solve(const State &state, OpId op, int64_t maxWork);

  const ProgramInfo &info;
  const ExactStateSpace &space;
  Bytes budget;
  bool anyOrder;
  OpId numOps;
  /// By instant: the best price of a byte when it was last looked for.
  std::vector<double> prices;
  /// By instant: how often it was best. And how often any was.
  std::vector<int64_t> wins;
  int64_t numScans = 0;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_EXACTCUTS_H
