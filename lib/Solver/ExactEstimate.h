//===- ExactEstimate.h - What a state still costs, at least ---*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file bounds what reruns from a state of the exact search on cost.
// docs/Bounds.md has the proof.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_EXACTESTIMATE_H
#define CKPT_LIB_SOLVER_EXACTESTIMATE_H

#include "ExactState.h"
#include "InstantCut.h"

#include <limits>
#include <utility>

namespace remat {

/// States are given by what is live when operation `first` is next to run for
/// the first time; `numOps` stands for the end.
class ExactEstimate {
public:
  ExactEstimate(const ProgramInfo &info, const ExactStateSpace &space,
                Bytes budget);

  /// What would have to run again must not.
  static constexpr Cost kImpossible = std::numeric_limits<Cost>::infinity();

  Cost get(OpId first, const ItemSet &live);
  /// At least as much, for more work.
  Cost getStrong(OpId first, const ItemSet &live);

  /// From any state with `first` on.
  Cost getLeast(OpId first) const { return least[first]; }
  /// It was proven that reruns after `op` first runs cost at least `cost`.
  void raise(OpId op, Cost cost);

private:
  struct Guide {
    OpId op;
    double price;
    Bytes room;
    InstantCut cut;
  };

  void findNeeds();
  void cutInstants(Bytes budget);

  const ProgramInfo &info;
  const ExactStateSpace &space;
  OpId numOps;
  /// By operation: reruns after it or a later one first runs cost at least
  /// this; nothing at the end.
  std::vector<Cost> least;
  /// By `first`: what later first instances or the end read, and the first of
  /// them to do so, in this order.
  std::vector<std::vector<std::pair<OpId, int>>> needs;
  /// The instants whose cuts guide the search, spread over the program.
  std::vector<Guide> guides;
  /// What the latest get() has counted, by operation, and what that costs.
  std::vector<char> isCounted;
  Cost counted = 0;
  std::vector<OpId> stack;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_EXACTESTIMATE_H
