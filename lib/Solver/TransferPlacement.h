//===- TransferPlacement.h - When copies to the host run --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file decides when storage that is copied to the host is released, and
// when the copy back begins. Lifetimes are shortest if storage is released
// right behind its last reader and copied back right before the next; then
// operations wait for copies. Where memory allows, storage is held until the
// copy has ended, and copied back ahead of its reader:
//
//   - In the order of the schedule, on a clock, the storages whose copy has not
//     ended are held as long as they fit, and else waited for, the first copies
//     first, since they end first.
//   - Backwards, every copy back gets the latest time at which it delays
//     neither its reader nor a later copy; in the order of readers it is moved
//     ahead to that time, as far as memory allows.
//
// A last pass runs both queues and adds up what is waited for.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_TRANSFERPLACEMENT_H
#define CKPT_LIB_SOLVER_TRANSFERPLACEMENT_H

#include "ScheduleState.h"
#include "ckpt/Solver/Offsets.h"

namespace remat {

/// One storage or several that go to the host and back together. Positions
/// count steps that run.
struct RoundTrip {
  Bytes size = 0;
  /// Of the copies in one direction.
  double duration = 0;
  /// Where it is made, its last reader before, the first reader behind, which
  /// may be the end, and the last step before which it can come back.
  size_t offload = 0, lastUse = 0, firstUse = 0, latest = 0;
  /// The first step before which it can come back: at steps before, others read
  /// what else the operation made.
  size_t earliest = 0;
  /// What is decided: in (lastUse, latest], and from release and earliest on,
  /// up to latest.
  size_t release = 0, prefetch = 0;
};

/// Decides `release` and `prefetch` of all `trips`, which come in order of
/// `offload`; returns what is waited for. `costs` and `memory` are by position,
/// lifetimes as short as they can be; `memory` grows by what is held longer, up
/// to `limit`.
double placeRoundTrips(const std::vector<double> &costs, Bytes limit,
                       std::vector<Bytes> &memory,
                       std::vector<RoundTrip> &trips);

/// Reads round trips off a state with fetches.
class TransferPlacer {
public:
  explicit TransferPlacer(const ScheduleState &state)
      : state(state), index(state.getIndex()) {}

  /// Looks at the state, which may change afterwards. Fetches that bring back
  /// nothing that is read, or whose source is still read behind them, are no
  /// round trips.
  void read();
  const std::vector<StepId> &getInvalid() const { return invalid; }

  /// Places what was read; false if that takes more than `limit`.
  bool place(Bytes limit);
  /// What is waited for, in the units of ProblemIndex.
  double getStall() const { return stall; }
  /// Time on the link, in the same units, of what need not go there.
  double getTraffic() const { return traffic; }
  /// The most memory with the shortest lifetimes.
  Bytes getLeast() const { return least; }
  std::vector<Transfer> getTransfers() const;
  /// Lifetimes of all storages, by position. The state must be as it was read.
  std::vector<Interval> getIntervals() const;

private:
  void readFetch(StepId fetch);

  const ScheduleState &state;
  const ProblemIndex &index;
  /// By step.
  std::vector<size_t> positions;
  std::vector<StepId> fetches, invalid;
  std::vector<double> costs;
  std::vector<Bytes> memory;
  std::vector<RoundTrip> trips;
  /// By trip: the storages that go, and those that come back.
  std::vector<std::vector<std::pair<StorageId, StorageId>>> moved;
  double stall = 0, traffic = 0;
  Bytes least = 0;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_TRANSFERPLACEMENT_H
