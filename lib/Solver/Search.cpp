//===- Search.cpp - Large neighbourhood search ------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Search.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>

using namespace remat;

Search::Search(const ProblemIndex &index, Bytes limit, bool mayReorder,
               uint64_t seed)
    : index(index), state(index), repair(state, limit, mayReorder, seed),
      placer(state), mayReorder(mayReorder), limit(limit) {
  for (OpId op = 0; op != index.getNumOps(); ++op)
    programCost += index.getCost(op);
}

bool Search::isOver(const SearchLimits &limits) {
  double used = static_cast<double>(state.work - startWork) /
                static_cast<double>(limits.work);
  if (limits.seconds > 0)
    used = std::max(used, clock.getSeconds() / limits.seconds);
  if (stop && *stop)
    used = 1;
  progress = std::min(1.0, used);
  if (onProgress && ++checks % 64 == 0)
    onProgress(progress);
  return used >= 1;
}

/// Remembers the state if it is the best.
void Search::noteState() {
  double area = getArea();
  Bytes peak = state.getList().getPeak();
  bool isBetter =
      !hasBest ||
      (area <= 0 ? bestArea > 0 || getCost() < bestCost
                 : bestArea > 0 && (peak < bestPeak ||
                                    (peak == bestPeak && area < bestArea)));
  if (!isBetter)
    return;
  hasBest = true;
  best = state.getSequence();
  bestArea = area;
  bestCost = getCost();
  bestBias = bias;
  bestPeak = peak;
}

/// Finds what the state waits for; first drops fetches that are none. False if
/// it does not fit then, or one had to stay.
bool Search::placeTransfers(bool mayDropMust) {
  constexpr double kBias = 1e-4;
  stall = bias = 0;
  isPlaced = true;
  if (state.getNumFetches() == 0)
    return true;
  for (;;) {
    placer.read();
    state.work += static_cast<int64_t>(state.getNumSteps() / 16);
    if (placer.getInvalid().empty())
      break;
    for (StepId step : placer.getInvalid()) {
      if (!mayDropMust && !repair.mayDrop(step))
        return false;
      state.remove(step);
    }
  }
  isPlaced = placer.place(limit);
  stall = std::llround(placer.getStall());
  bias = std::llround(kBias * placer.getTraffic());
  return isPlaced && state.getList().getPeak() <= limit;
}

/// Bound on pruning the first schedule, in units of ScheduleState::work.
static constexpr int64_t kPruneWork = 2'000'000;

void Search::construct(const std::vector<OpId> &start,
                       const SearchLimits &limits) {
  static constexpr RepairOptions kTries[] = {
      {8, true, 1, 0, 48, 8},   {8, false, 1, 0, 48, 8},
      {64, true, 1, 0, 48, 8},  {8, true, 0.5, 0, 48, 8},
      {1, false, 1, 0, 48, 8},  {1e9, true, 0.5, 0, 48, 8},
      {8, true, 0.1, 0, 48, 8}, {64, true, 0.5, 0.3, 48, 8}};
  // Prices of the link; the last for schedules without.
  static constexpr double kPrices[] = {0.03, 0.3, 1, -1};
  std::vector<OpId> lowest;
  double lowestArea = 0;
  int64_t lowestCost = 0;
  // What gets much dearer than the known schedule is not finished; pruning
  // makes it a little cheaper.
  bool hasKnown = known && !known->empty();
  int64_t maxCost = INT64_MAX;
  if (hasKnown && index.getNumOps() >= kBatchFrom) {
    maxCost = 0;
    for (OpId op : *known)
      maxCost += index.getCost(op);
    maxCost += (maxCost - programCost) / 4;
  }
  auto construct = [&](RepairOptions options, double price) {
    options.linkPrice = price;
    options.maxCost = maxCost;
    state.build(start);
    bool isWithin = index.getNumOps() < kBatchFrom
                        ? repair.run(options)
                        : repair.runInBatches(options);
    // To take out a link of a long chain takes out the chain: bounded, or it
    // would be quadratic.
    if (isWithin)
      repair.prune(repair.getDroppable(), 0, kPruneWork);
    isWithin &= placeTransfers(/*mayDropMust=*/true);
    state.commit();
    noteState();
    double area = getArea();
    if (lowest.empty() || area < lowestArea ||
        (area == lowestArea && getCost() < lowestCost)) {
      lowest = state.getSequence();
      lowestArea = area;
      lowestCost = getCost();
    }
    return isWithin;
  };
  for (const RepairOptions &options : kTries) {
    bool isWithin = false;
    for (double price : kPrices) {
      if (price >= 0 && !index.hasOffload())
        continue;
      if (!lowest.empty() && isOver(limits))
        break;
      isWithin |= construct(options, price);
    }
    if (isWithin || isOver(limits) || maxCost < INT64_MAX)
      break;
  }
  if (hasKnown) {
    state.build(*known);
    placeTransfers(/*mayDropMust=*/true);
    if (getArea() <= 0 && (lowestArea > 0 || getCost() < lowestCost)) {
      noteState();
      return;
    }
  }
  state.build(lowest);
  placeTransfers(/*mayDropMust=*/true);
}

StepId Search::pickRepeated() {
  const std::vector<OpId> &repeated = state.getRepeated();
  if (repeated.empty())
    return -1;
  const std::vector<StepId> &instances =
      state.getInstances(repeated[repair.pick(repeated.size())]);
  return instances[1 + repair.pick(instances.size() - 1)];
}

/// Adds up to `count` recomputations from `from` on.
void Search::collectNear(StepId from, size_t count,
                         std::vector<StepId> &steps) {
  for (size_t walked = 0; from >= 0 && walked != 16 * count; ++walked) {
    if (state.getInstances(state.getOp(from)).front() != from) {
      steps.push_back(from);
      if (steps.size() >= count)
        return;
    }
    from = state.getList().getNext(from);
  }
}

void Search::ruin() {
  isExchange = false;
  size_t numRepeated = state.getRepeated().size();
  if (numRepeated == 0) {
    repair.moveAtRandom();
    return;
  }
  size_t most = std::max<size_t>(1, std::min<size_t>(32, numRepeated / 4 + 1));
  size_t count = 1 + repair.pick(1 + repair.pick(most));
  std::vector<StepId> steps;
  // The last three only with reordering.
  size_t kind = repair.pick(mayReorder ? 9 : 6);
  switch (kind) {
  case 0:
  case 1:
    collectNear(pickRepeated(), count, steps);
    break;
  case 2: {
    OpId middle = state.getOp(pickRepeated());
    auto radius = static_cast<OpId>(
        1 + repair.pick(std::min<size_t>(
                64, static_cast<size_t>(index.getNumOps()) / 50 + 4)));
    for (OpId op = std::max(0, middle - radius);
         op <= std::min(index.getNumOps() - 1, middle + radius); ++op) {
      const std::vector<StepId> &instances = state.getInstances(op);
      steps.insert(steps.end(), instances.begin() + 1, instances.end());
    }
    break;
  }
  case 3:
    for (size_t i = 0; i != count; ++i)
      steps.push_back(pickRepeated());
    break;
  case 4:
    isExchange = true;
    for (size_t i = repair.pick(1 + repair.pick(3)) + 1; i != 0; --i)
      repair.evictAtRandom({});
    break;
  case 7:
    repair.advanceAtRandom();
    if (repair.pick(2))
      collectNear(pickRepeated(), count, steps);
    break;
  case 8:
    repair.removeAndAdvance(pickRepeated());
    break;
  default:
    for (size_t i = 0; i != 1 + count / 4; ++i)
      repair.moveAtRandom();
    if (kind == 5)
      steps.push_back(pickRepeated());
  }
  for (StepId step : steps)
    if (step >= 0 && state.isAlive(step))
      repair.removeWithFeeders(step);
}

/// Prunes what was inserted since `mark` and a sample of the rest.
void Search::pruneAround(size_t mark) {
  constexpr size_t kMostOthers = 128;
  std::vector<StepId> steps;
  if (state.getRepeated().size() <= 2 * kMostOthers) {
    steps = repair.getDroppable();
  } else {
    steps = state.getInsertedSince(mark);
    for (size_t i = 0; i != kMostOthers; ++i)
      steps.push_back(pickRepeated());
    std::sort(steps.begin(), steps.end());
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
  }
  // What was just evicted on purpose goes last, or nothing would change.
  if (isExchange) {
    std::vector<StepId> inserted = state.getInsertedSince(mark);
    std::sort(inserted.begin(), inserted.end());
    steps.erase(std::remove_if(steps.begin(), steps.end(),
                               [&](StepId step) {
                                 return std::binary_search(
                                     inserted.begin(), inserted.end(), step);
                               }),
                steps.end());
    repair.prune(std::move(steps), 0.5);
    steps = std::move(inserted);
  }
  repair.prune(std::move(steps), 0.2 * static_cast<double>(repair.pick(3)));
}

/// Makes the state the best that is known.
void Search::goBack() {
  state.build(best);
  placeTransfers(/*mayDropMust=*/true);
}

/// Makes the best, which is the state, cheaper by exchanges.
void Search::exchange(const SearchLimits &limits) {
  auto take = [&]() {
    if (state.getCost() >= bestCost || !placeTransfers(/*mayDropMust=*/false) ||
        getCost() >= bestCost)
      return false;
    state.commit();
    noteState();
    return true;
  };
  double end = progress + limits.exchangeShare;
  Exchange(state, repair, limit, take, [&]() {
    return isOver(limits) || progress > end;
  }).run(limits.advances);
  exchangedCost = bestCost;
  // Of the last try.
  placeTransfers(/*mayDropMust=*/true);
}

void Search::improve(const SearchLimits &limits) {
  // Without a new best.
  constexpr size_t kMostRounds = 4000;
  static constexpr double kHoldFactors[] = {1, 4, 8, 16, 64};
  static constexpr double kExponents[] = {1, 0.5, 0.8, 1.4};
  static constexpr double kPrices[] = {0.01, 0.03, 0.1, 0.3, 0.6, 1, 2, -1};
  int64_t currentCost = getCost();
  double currentArea = repair.getArea();
  size_t sinceBest = 0;
  while (!isOver(limits)) {
    if (limits.stopWhenFeasible && isFeasible())
      return;
    if (isOptimal(limits.overheadBound))
      return;
    if (bestArea > 0 && progress > limits.feasibilityShare)
      return;
    // Rounds that change nothing count too.
    state.work += 4;
    size_t mark = state.getMark();
    ruin();
    RepairOptions options{kHoldFactors[repair.pick(5)],
                          repair.pick(2) == 0,
                          kExponents[repair.pick(4)],
                          0.3 * static_cast<double>(repair.pick(4)),
                          size_t(6) << (2 * repair.pick(3)),
                          6,
                          0.2,
                          repair.pick(3) == 0};
    if (index.hasOffload())
      options.linkPrice = kPrices[repair.pick(8)];
    bool isWithin = repair.run(options);
    double area = isWithin ? 0 : repair.getArea();
    bool isWorth = area <= currentArea * (1 + 0.02 * (currentArea > 0));
    if (isWithin) {
      pruneAround(mark);
      double overhead =
          static_cast<double>(std::max<int64_t>(1, bestCost - programCost));
      double numAgain =
          std::max(1.0, static_cast<double>(state.getNumSteps()) -
                            static_cast<double>(index.getNumOps()));
      double part = limits.begin + (limits.end - limits.begin) * progress;
      double heat = std::max(std::min(0.01, 1.2 / numAgain), 0.3 / numAgain) *
                    std::pow(0.02, part) * overhead;
      double allowed = -heat * std::log(1 - repair.pickFraction());
      auto isAllowed = [&](int64_t cost) {
        return currentArea > 0 ||
               static_cast<double>(cost - currentCost) <= allowed;
      };
      isWorth = isAllowed(state.getCost()) &&
                placeTransfers(/*mayDropMust=*/false) && isAllowed(getCost());
    } else if (isWorth) {
      placeTransfers(/*mayDropMust=*/true);
    }
    if (!isWorth) {
      state.rollback(mark);
    } else {
      state.commit();
      currentArea = area;
      currentCost = getCost();
      bool wasBetter = isWithin && (bestArea > 0 || currentCost < bestCost);
      if (wasBetter || area > 0)
        noteState();
      if (wasBetter)
        sinceBest = 0;
    }
    ++sinceBest;
    // What was accepted led nowhere.
    bool isStuck = sinceBest > kMostRounds;
    bool isLate =
        progress >= 1 - limits.exchangeShare && sinceBest > kMostRounds / 40;
    bool mayExchange = isFeasible() && bestCost < exchangedCost;
    if (isStuck || (isLate && mayExchange)) {
      goBack();
      if (mayExchange)
        exchange(limits);
      currentCost = getCost();
      currentArea = bestArea;
      sinceBest = 0;
    }
  }
}

void Search::run(const std::vector<OpId> &start, const SearchLimits &limits) {
  startWork = state.work;
  clock = {};
  checks = 0;
  construct(start, limits);
  improve(limits);
}
