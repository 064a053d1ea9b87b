//===- Search.h - Large neighbourhood search --------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file improves one schedule for one limit: takes some recomputations out
// (or evicts or moves something at random), repairs, prunes, and keeps the
// result if it is cheaper, or not much dearer (P. Shaw, Using Constraint
// Programming and Local Search Methods to Solve Vehicle Routing Problems, 1998;
// acceptance as in simulated annealing). While no schedule within the limit is
// known, the area over the limit takes the place of the cost.
//
// What operations wait for transfers is part of the cost, as
// TransferPlacement.h finds it. Repair knows a price of the link only, which
// differs from round to round. Sequences hold fetches as in
// ScheduleState::build.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_SEARCH_H
#define CKPT_LIB_SOLVER_SEARCH_H

#include "Exchange.h"
#include "Stopwatch.h"
#include "TransferPlacement.h"

#include <algorithm>
#include <atomic>
#include <functional>

namespace remat {

/// From this many operations on the first schedule is made in batches, and not
/// finished if it gets much dearer than one that is known.
inline constexpr OpId kBatchFrom = 3000;

struct SearchLimits {
  /// In units of ScheduleState::work, from the start of the search.
  int64_t work = INT64_MAX;
  /// Seconds since the search began; none if 0.
  double seconds = 0;
  /// Which part of a longer search this is: it is as hot as that would be.
  double begin = 0, end = 1;
  /// Give up when this share is spent and nothing is within the limit.
  double feasibilityShare = 1;
  /// Of the effort, left for the exchanges at the end; the most for one time.
  double exchangeShare = 0.05;
  /// Whether these let branches run sooner, see Exchange.h.
  bool advances = false;
  /// Stop at a schedule whose overhead is not above this: nothing is cheaper.
  double overheadBound = 0;
  /// Stop as soon as a schedule is within the limit.
  bool stopWhenFeasible = false;
};

class Search {
public:
  Search(const ProblemIndex &index, Bytes limit, bool mayReorder,
         uint64_t seed);

  /// Constructs from `start`, a schedule, and improves. May be called again to
  /// go on from another start; the best of all stays.
  void run(const std::vector<OpId> &start, const SearchLimits &limits);

  void reseed(uint64_t seed) { repair.reseed(seed); }

  /// Within the limit if any was found, else the lowest.
  const std::vector<OpId> &getBest() const { return best; }
  bool canReorder() const { return mayReorder; }
  bool isFeasible() const { return hasBest && bestArea <= 0; }
  /// Whether no schedule is cheaper, as `overheadBound` is a proven bound.
  bool isOptimal(double overheadBound) const {
    return isFeasible() &&
           static_cast<double>(bestCost - bestBias) <=
               static_cast<double>(programCost) * (1 + overheadBound);
  }
  /// Of the best, waiting included.
  int64_t getBestCost() const { return bestCost; }
  /// Of every operation once.
  int64_t getProgramCost() const { return programCost; }
  int64_t getWork() const { return state.work; }
  /// Called now and then with the share of the limits that is used up.
  std::function<void(double)> onProgress;
  /// A schedule to go on from where none as cheap is constructed.
  const std::vector<OpId> *known = nullptr;
  /// Stop at the next occasion if this becomes true.
  const std::atomic<bool> *stop = nullptr;

private:
  bool isOver(const SearchLimits &limits);
  void construct(const std::vector<OpId> &start, const SearchLimits &limits);
  bool placeTransfers(bool mayDropMust);
  /// At least 1 if what is moved does not fit, though the rest does.
  double getArea() const {
    return std::max(repair.getArea(), isPlaced ? 0.0 : 1.0);
  }
  int64_t getCost() const { return state.getCost() + stall + bias; }
  void improve(const SearchLimits &limits);
  void noteState();
  void goBack();
  void exchange(const SearchLimits &limits);
  void ruin();
  void collectNear(StepId from, size_t count, std::vector<StepId> &steps);
  void pruneAround(size_t mark);
  StepId pickRepeated();

  const ProblemIndex &index;
  ScheduleState state;
  Repair repair;
  TransferPlacer placer;
  bool mayReorder;
  Bytes limit;
  std::vector<OpId> best;
  bool hasBest = false;
  double bestArea = 0;
  int64_t bestCost = 0;
  Bytes bestPeak = 0;
  /// What the state waits for transfers, and a little on top for each, so that
  /// what does not need the link does without.
  int64_t stall = 0, bias = 0, bestBias = 0;
  /// Whether the storages that are moved together fit within the limit.
  bool isPlaced = true;
  int64_t programCost = 0;
  int64_t startWork = 0;
  Stopwatch clock; // of the search
  /// Whether something was evicted for others to be given up.
  bool isExchange = false;
  double progress = 0;
  /// Cost of the schedule that was exchanged last.
  int64_t exchangedCost = INT64_MAX;
  uint64_t checks = 0;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_SEARCH_H
