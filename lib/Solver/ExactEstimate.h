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

#include "ExactCuts.h"
#include "ExactPosition.h"

#include <limits>
#include <optional>

namespace remat {

/// States are given by a position and what is live.
class ExactEstimate {
public:
  ExactEstimate(const ProgramInfo &info, const ExactStateSpace &space,
                const ExactPositions &positions, Bytes budget, bool anyOrder);

  /// What would have to run again must not.
  static constexpr Cost kImpossible = std::numeric_limits<Cost>::infinity();

  Cost get(int32_t position, const ItemSet &live);
  /// What it costs by a cut at that instant, if that is certain to come.
  Cost getAt(int32_t position, const ItemSet &live, ExactCuts::Instant instant);
  /// What it costs by a cut at the instant that seems best, or at one that
  /// shows `enough`, which is told.
  Cost getBest(int32_t position, const ItemSet &live, Cost enough,
               ExactCuts::Instant &instant);

  /// Reruns after `op` first runs cost at least this.
  Cost getLeast(OpId op) const { return least[op]; }
  /// The operation of which that is highest; the last of them.
  OpId getHighest() const;
  /// It was proven that reruns after `op` first runs cost at least `cost`.
  void raise(OpId op, Cost cost);
  /// Forgets about positions.
  void clear() { outlooks.clear(); }

private:
  /// An operation that may run before or after another one, and what reruns
  /// behind that one cost in the latter case.
  struct Side {
    OpId op = -1;
    Cost ifLater = 0;
  };
  /// A moment to come: when `op` first runs, or the end.
  struct Milestone {
    OpId op;
    /// What is read until then and was made before the position, besides that
    /// of the milestone before if this one comes after it for certain.
    std::vector<int> items;
    bool comesAfterLast;
    /// Of one with a side: that of `op` alone. It is the moment when both have
    /// run, if the side runs before `op`.
    size_t base = 0;
    Side side = {};
  };
  /// What is to come after a position.
  struct Outlook {
    std::vector<Milestone> milestones;
    /// Of these, in program order those behind which something is known to
    /// cost more than behind any later one; else all, with a side if there is
    /// one. And the end.
    std::vector<size_t> horizons;
    int64_t epoch = -1;
    Cost least = 0;
  };

  void cutInstants();
  const std::vector<Side> &getSides(OpId op);
  /// What is needed of what was made until the position.
  std::vector<int> getNeeds(const ExactPosition &position,
                            const OpSet &ops) const;
  ExactCuts::State makeState(int32_t position, const ItemSet &live,
                             size_t milestone);
  const Outlook &getOutlook(int32_t position);
  /// Counts what must run again until the milestone; whether that may be.
  bool count(const ItemSet &live, const OpSet &given,
             const Milestone &milestone);
  void lookAhead(const ExactPosition &position, Outlook &outlook) const;
  void lookAheadAnyOrder(const ExactPosition &position, Outlook &outlook);

  const ProgramInfo &info;
  const ExactStateSpace &space;
  const ExactPositions &positions;
  Bytes budget;
  bool anyOrder;
  OpId numOps;
  /// By operation; where they were looked for.
  std::vector<std::optional<std::vector<Side>>> sides;
  /// By operation; and 0 for the end.
  std::vector<Cost> least;
  /// How often `least` was raised.
  int64_t epoch = 0;
  /// By position.
  std::vector<Outlook> outlooks;
  ExactCuts cuts;
  /// What count() has counted, by operation, and what that costs.
  std::vector<char> isCounted;
  Cost counted = 0;
  std::vector<OpId> stack;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_EXACTESTIMATE_H
