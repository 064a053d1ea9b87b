//===- Repair.h - Bring a schedule within a limit ---------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file holds the moves that lower memory where it is highest. A storage
// that is live there but not read can be evicted: what its later readers need
// is made again right before the first of them. What that needs in turn and is
// gone by then is kept, or made again too. With a host link it can be fetched
// instead, at a price for the time that this takes on the link; what waiting it
// causes in the end is for others to find (TransferPlacement.h). If operations
// may move, the later readers can also be hoisted to before the peak, with all
// they depend on, and an instance that nobody reads any more is dropped, so
// that eviction before the first reader delays an operation at no cost.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_REPAIR_H
#define CKPT_LIB_SOLVER_REPAIR_H

#include "ScheduleState.h"

#include <algorithm>
#include <random>

namespace remat {

struct RepairOptions {
  /// What is gone is kept rather than made again if keeping it fills less than
  /// 1/holdFactor of the area over the limit that the eviction frees.
  double holdFactor = 8;
  /// Evictions are ranked by the area over the limit that they free, or else by
  /// what they free at the highest step ...
  bool byArea = true;
  /// ... over cost^costExponent ...
  double costExponent = 1;
  /// ... times a factor of at most 1 +- noise.
  double noise = 0;
  /// How many are looked at closely, and how many are tried.
  size_t maxPlans = 48;
  size_t maxTries = 8;
  /// How often hoisting is considered.
  double hoistShare = 1;
  /// Whether an eviction may raise the area over the limit, for a while, if it
  /// lowers the step that is over it.
  bool isBold = false;
  /// What time on the link costs, relative to that of operations; negative for
  /// no offloading.
  double linkPrice = -1;
  /// Give up once the schedule costs more.
  int64_t maxCost = INT64_MAX;
  /// Plan to the end what scores less than another, too. The choice is the
  /// same.
  bool isThorough = false;
};

/// How many reads away from a step it is looked for what it may run behind, and
/// for what moves because of it.
inline constexpr size_t kMaxDistance = 4;

/// In which order steps run that are moved together: as before, or each right
/// behind what it needs, depth first.
enum class ConeOrder { AsBefore, FirstInputFirst, LastInputFirst };

class Repair {
public:
  /// If `mayReorder`, operations that are recomputable may also move.
  Repair(ScheduleState &state, Bytes limit, bool mayReorder, uint64_t seed);

  /// Lowers memory until it is within the limit. False where no move helps;
  /// what was done until then stays.
  bool run(const RepairOptions &options);
  /// The same for large programs: near-linear, and less exact.
  bool runInBatches(const RepairOptions &options);
  /// Removes those of `steps` that the limit does not need, the dearest first;
  /// costs count as up to 1 +- noise of themselves.
  void prune(std::vector<StepId> steps, double noise,
             int64_t maxWork = INT64_MAX);
  /// Removes `step` and what then has no reader. False if it has to stay.
  bool tryRemove(StepId step);
  /// Removes `step` if its readers have another instance, and what then has no
  /// reader, whatever the memory.
  void removeWithFeeders(StepId step);
  /// Evicts a storage between two readers, unless that costs more than
  /// `maxCost`. Inputs are kept rather than made again, whatever the memory.
  bool evict(StorageId storage, StepId begin, StepId end, double maxCost);
  /// Evicts a random storage, whatever it costs. False if none can be.
  bool evictAtRandom(const RepairOptions &options);
  /// Moves an operation to a random place where it may stand.
  bool moveAtRandom();
  /// Moves `step`, and what it needs, to right behind `after`, which it is made
  /// from: a branch of the program runs before another. False if it cannot be,
  /// or `order` is the one before, with nothing changed. Only with reordering.
  bool advance(StepId step, StepId after, ConeOrder order);
  /// The same for a random step.
  bool advanceAtRandom();
  /// Removes `step`, if it may go, and moves what was made from it like that: a
  /// storage that is kept instead is kept for less time.
  void removeAndAdvance(StepId step);
  /// Bytes over the limit, summed over steps.
  double getArea() const { return state.getList().getArea(limit); }
  void reseed(uint64_t seed) { random.seed(seed); }
  bool canReorder() const { return mayReorder; }
  bool mayDrop(StepId step) const;
  /// All steps that may be dropped, as far as their readers allow.
  std::vector<StepId> getDroppable() const;
  size_t pick(size_t bound) { return static_cast<size_t>(random() % bound); }
  double pickFraction() {
    return static_cast<double>(random() >> 11) * 0x1p-53;
  }

private:
  /// From this many storages on, a part of them is looked at.
  static constexpr size_t kSampleFrom = 16384;

  struct Plan {
    StorageId storage = -1;
    /// The readers (or the birth) between which the storage is only kept.
    StepId begin = -1, end = -1;
    double score = 0;
    bool isHoist = false;
    /// Whether the storage itself is fetched.
    bool isFetch = false;
    /// To run again before `end`, in order; `~op` to fetch.
    std::vector<OpId> ops;
    /// To move to right after `begin`, in order.
    std::vector<StepId> cone;
  };

  /// A gap and how promising it looks.
  struct Ranked {
    double score;
    StorageId storage;
    StepId begin, end;
    /// The noise in the score.
    double factor;
  };

  /// Why a step could not be removed the last time: a step that would have been
  /// over the limit, and its memory at that time.
  struct Obstacle {
    OpId op = -1;
    StepId at = -1;
    Bytes memory = 0;
  };

  void computeOver();
  double getFreed(Bytes size, StepId after, StepId before) const;
  size_t countOver(StepId after, StepId before) const;
  bool findGap(StorageId id, StepId at, StepId &begin, StepId &end) const;
  void rank(StepId at);
  void rankAll();
  bool applyLocally(const Ranked &entry);
  bool lower(StepId at, bool isBold, bool isThorough);
  std::vector<Plan> findPlans(StepId at, bool isThorough);
  bool planEviction(Plan &plan, double leastScore);
  bool planHoist(Plan &plan);
  /// Adds `step` to what is moved together, unless it is there since the last
  /// new `visit`. False if it must not move, or that is too much.
  bool addToCone(StepId step, std::vector<StepId> &cone);
  /// The same for what is read in `cone` and made behind `after`; puts it in
  /// order.
  bool addMakersToCone(StepId after, std::vector<StepId> &cone);
  /// `cone`, which `step` needs, with each step right behind what it needs.
  std::vector<StepId> sortByDepth(StepId step, bool isReverse,
                                  const std::vector<StepId> &cone);
  /// False if it cannot be, with a part of it moved.
  bool moveBehind(StepId after, const std::vector<StepId> &cone);
  /// What reads `step`, or reads what does, and so on, `distance` times or
  /// until nothing does.
  StepId pickReader(StepId step, size_t distance);
  /// What makes what `step` reads, and so on, in the same way.
  StepId pickMaker(StepId step, size_t distance);
  /// Moves `step`, and what it needs, to behind something random.
  bool advance(StepId step);
  bool addMakers(const Plan &plan, double freed, double maxCost, double &held,
                 std::vector<OpId> &ops);
  bool fits(const Plan &plan, const ScheduleState::Storage &input) const;
  bool isFreeToMove(OpId op, StepId end) const;
  bool mayFetch(OpId op) const;
  double getFetchPrice(OpId op) const;
  double weighCost(double cost) const;
  double getFreedAt(Bytes size) const {
    return std::min(static_cast<double>(size), excessAt);
  }
  bool hasObstacle(StepId step);
  double getPrice(StepId step) const;
  double guessCost(const ScheduleState::Storage &storage, StepId begin,
                   StepId end) const;
  bool apply(const Plan &plan, bool isEarly = false);
  StepId findLowest(const Plan &plan) const;
  void dropUnread(std::vector<StepId> candidates);
  void addFeeders(StepId step, std::vector<StepId> &feeders) const;

  ScheduleState &state;
  const ProblemIndex &index;
  Bytes limit;
  bool mayReorder;
  RepairOptions options;
  std::mt19937_64 random;
  /// Steps over the limit.
  std::vector<StepId> overSteps;
  /// Places over the limit in order, and prefix sums of their excess.
  std::vector<int32_t> overPlaces;
  std::vector<double> overBytes;
  std::vector<Ranked> ranked;
  bool isPartial = false;
  /// By step.
  std::vector<Obstacle> obstacles;
  std::vector<int32_t> visitedOp, visitedStep;
  int32_t visit = 0;
  /// Excess of the step that is being repaired.
  double excessAt = 0;
  /// The excess is not up to date: areas count as over the limit throughout.
  bool isBatch = false;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_REPAIR_H
