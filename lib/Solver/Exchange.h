//===- Exchange.h - Systematic exchanges of recomputations ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file tries what the rounds of the search meet by chance only: every
// eviction that a schedule does without, in exchange for the recomputations
// that it makes room for, and every recomputation in exchange for other
// evictions, together with what was made from it running sooner if operations
// may move.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_EXCHANGE_H
#define CKPT_LIB_SOLVER_EXCHANGE_H

#include "Advances.h"

#include <functional>

namespace remat {

class Exchange {
public:
  /// `take` says whether the state, which is within the limit, is to stay as it
  /// is now, and commits it then; `isOver` whether to stop.
  Exchange(ScheduleState &state, Repair &repair, Bytes limit,
           std::function<bool()> take, std::function<bool()> isOver);

  /// Changes a schedule within the limit until no exchange makes it cheaper. If
  /// `advances` and operations may move, branches also run before others: first
  /// to where less is live where memory is high, so that the order may be
  /// another at the end, even if nothing was taken.
  void run(bool advances);

private:
  /// A recomputation that the limit needs.
  struct Needed {
    StepId step;
    OpId op;
    /// The place of the highest step without it, and how far that would be over
    /// the limit.
    int32_t at;
    Bytes excess;
    /// Of the recomputation and of what only it reads.
    int64_t cost;
  };
  /// A storage that is kept between two readers.
  struct Kept {
    StepId born;
    OpId op;
    size_t output;
    StepId begin, end;
    int32_t beginPlace, endPlace;
  };

  bool findNeeded();
  void findKept();
  bool evict(const Kept &kept);
  bool restore(const Needed &needed, bool advances);
  void compact();
  /// Try all; true if one made the schedule cheaper.
  bool evictAny();
  bool restoreAny(bool advances);
  bool finish(size_t mark, const std::vector<StepId> &candidates);
  bool isStill(StepId step, OpId op) const {
    return state.isAlive(step) && state.getOp(step) == op;
  }

  ScheduleState &state;
  const ProblemIndex &index;
  Repair &repair;
  Bytes limit;
  std::function<bool()> take, isOver;
  std::vector<Needed> needed;
  std::vector<Kept> kept;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_EXCHANGE_H
