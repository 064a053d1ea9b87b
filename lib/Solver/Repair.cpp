//===- Repair.cpp - Bring a schedule within a limit -------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Repair.h"

#include <algorithm>
#include <cmath>

using namespace remat;

Repair::Repair(ScheduleState &state, Bytes limit, bool mayReorder,
               uint64_t seed)
    : state(state), index(state.getIndex()), limit(limit),
      mayReorder(mayReorder), random(seed),
      visitedOp(index.getNumOps() + 1, 0) {}

void Repair::computeOver() {
  overPlaces.clear();
  overSteps.clear();
  overBytes.assign(1, 0);
  state.getList().forEachOver(limit, [&](StepId step, Bytes excess) {
    overSteps.push_back(step);
    overPlaces.push_back(state.getList().getPlace(step));
    overBytes.push_back(overBytes.back() + static_cast<double>(excess));
  });
  state.work += static_cast<int64_t>(overPlaces.size() / 64);
}

size_t Repair::countOver(StepId after, StepId before) const {
  int32_t first = state.getList().getPlace(after) + 1;
  int32_t end = state.getList().getPlace(before);
  if (first >= end)
    return 0;
  if (isBatch)
    return static_cast<size_t>(end - first);
  auto from = std::lower_bound(overPlaces.begin(), overPlaces.end(), first);
  return static_cast<size_t>(std::lower_bound(from, overPlaces.end(), end) -
                             from);
}

/// How much of the area over the limit goes if `size` bytes are not live in
/// (after, before).
double Repair::getFreed(Bytes size, StepId after, StepId before) const {
  int32_t first = state.getList().getPlace(after) + 1;
  int32_t end = state.getList().getPlace(before);
  if (first >= end)
    return 0;
  if (isBatch)
    return static_cast<double>(size) * static_cast<double>(end - first);
  auto from = std::lower_bound(overPlaces.begin(), overPlaces.end(), first);
  auto to = std::lower_bound(from, overPlaces.end(), end);
  double excess =
      overBytes[to - overPlaces.begin()] - overBytes[from - overPlaces.begin()];
  return std::min(excess,
                  static_cast<double>(size) * static_cast<double>(to - from));
}

bool Repair::findGap(StorageId id, StepId at, StepId &begin,
                     StepId &end) const {
  const ScheduleState::Storage &storage = state.getStorage(id);
  const StepList &list = state.getList();
  int32_t place = list.getPlace(at);
  if (storage.born < 0 || list.getPlace(storage.born) >= place ||
      list.getPlace(storage.last) <= place)
    return false;
  auto next = std::lower_bound(
      storage.uses.begin(), storage.uses.end(), place,
      [&](StepId use, int32_t p) { return list.getPlace(use) < p; });
  if (*next == at)
    return false;
  begin = next == storage.uses.begin() ? storage.born : *(next - 1);
  end = *next;
  return true;
}

bool Repair::mayDrop(StepId step) const {
  OpId op = state.getOp(step);
  const std::vector<StepId> &instances = state.getInstances(op);
  if (state.isFetch(step) && index.getOffloadPolicy(op) == OffloadPolicy::Must)
    return false;
  return instances.size() > 1 && (instances.front() != step ||
                                  (mayReorder && index.isRecomputable(op)));
}

std::vector<StepId> Repair::getDroppable() const {
  std::vector<StepId> steps;
  for (OpId op : state.getRepeated())
    for (StepId step : state.getInstances(op))
      if (mayDrop(step))
        steps.push_back(step);
  return steps;
}

/// Adds the instances that `step` reads.
void Repair::addFeeders(StepId step, std::vector<StepId> &feeders) const {
  for (ProblemIndex::Input in : state.getInputs(step))
    if (in.producer >= 0)
      feeders.push_back(state.getLatest(in.producer, step));
}

void Repair::dropUnread(std::vector<StepId> candidates) {
  while (!candidates.empty()) {
    StepId step = candidates.back();
    candidates.pop_back();
    if (!state.isAlive(step) || !mayDrop(step) || !state.isUnread(step))
      continue;
    addFeeders(step, candidates);
    state.remove(step);
  }
}

/// The place shortly before the end of the gap where least is live: what is
/// made again needs room for its own inputs.
StepId Repair::findLowest(const Plan &plan) const {
  constexpr int kMostSteps = 12;
  const StepList &list = state.getList();
  StepId lowest = plan.end, step = plan.end;
  Bytes least = INT64_MAX;
  for (int i = 0; i != kMostSteps && step >= 0 && step != plan.begin; ++i) {
    Bytes crossing = list.getMemory(step) - state.getFixedBytes(step);
    if (crossing < least) {
      least = crossing;
      lowest = step;
    }
    step = list.getPrevious(step);
  }
  return lowest;
}

bool Repair::apply(const Plan &plan, bool isEarly) {
  if (plan.isHoist)
    return moveBehind(plan.begin, plan.cone);
  StepId at = isEarly ? findLowest(plan) : plan.end;
  if (isEarly && at == plan.end)
    return false;
  std::vector<StepId> old;
  for (OpId op : plan.ops) {
    if (op < 0) {
      // A fetch that is not needed yet moves.
      StepId former = state.getLatest(~op, at);
      if (former >= 0 && state.isFetch(former))
        state.remove(former);
      if (state.fetchBefore(at, ~op) < 0)
        return false;
      continue;
    }
    StepId step = state.getLatest(op, at);
    if (step >= 0)
      old.push_back(step);
    else if (!mayReorder)
      return false;
    if (state.insertBefore(at, op) < 0)
      return false;
  }
  dropUnread(std::move(old));
  return true;
}

/// Applies the best plan for `at` that helps. False if none does.
bool Repair::lower(StepId at, bool isBold, bool isThorough) {
  double area = overBytes.back();
  Bytes before = state.getList().getMemory(at);
  size_t tries = 0;
  for (const Plan &plan : findPlans(at, isThorough)) {
    if (tries++ == options.maxTries)
      break;
    auto isGood = [&](bool isEarly) {
      size_t mark = state.getMark();
      if (apply(plan, isEarly) &&
          (getArea() < area ||
           (isBold &&
            (!state.isAlive(at) || state.getList().getMemory(at) < before))))
        return true;
      state.rollback(mark);
      return false;
    };
    bool isEarlyFirst = options.noise > 0 && pick(4) == 0;
    if (isGood(isEarlyFirst) || (!plan.isHoist && isGood(!isEarlyFirst)))
      return true;
  }
  return false;
}

bool Repair::run(const RepairOptions &newOptions) {
  options = newOptions;
  size_t maxLength = 6 * static_cast<size_t>(index.getNumOps()) + 64;
  int numFailures = 0;
  int numBold = options.isBold ? 200 : 0;
  for (;;) {
    computeOver();
    if (overBytes.back() <= 0)
      return true;
    if (state.getNumSteps() > maxLength || state.getCost() > options.maxCost)
      return false;
    StepId at = state.getList().getPeakStep();
    if (options.noise > 0 && pick(4) == 0)
      at = overSteps[pick(overSteps.size())];
    bool isBetter = lower(at, numBold > 0, options.isThorough) ||
                    (isPartial && lower(at, numBold > 0, /*isThorough=*/true));
    numBold -= isBetter;
    // Another sample may have better ones.
    if (!isBetter &&
        (state.getStorages().size() < kSampleFrom || ++numFailures == 16))
      return false;
    if (isBetter)
      numFailures = 0;
  }
}

void Repair::removeWithFeeders(StepId step) {
  if (!mayDrop(step) || !state.canRemove(step))
    return;
  std::vector<StepId> feeders;
  addFeeders(step, feeders);
  state.remove(step);
  dropUnread(std::move(feeders));
}

/// Whether `step` most likely has to stay, for the reason that it had the last
/// time. Who reads it may have changed, so that it is tried now and then.
bool Repair::hasObstacle(StepId step) {
  constexpr size_t kTryEvery = 8;
  if (static_cast<size_t>(step) >= obstacles.size())
    obstacles.resize(state.getNumStepIds());
  const Obstacle &last = obstacles[step];
  return last.op == state.getOp(step) && last.at != step &&
         static_cast<size_t>(last.at) < state.getNumStepIds() &&
         state.isAlive(last.at) &&
         state.getList().getMemory(last.at) >= last.memory &&
         pick(kTryEvery) != 0;
}

bool Repair::tryRemove(StepId step) {
  if (!mayDrop(step) || !state.canRemove(step))
    return false;
  // Mostly the storage of the instance before does not fit any longer, which is
  // seen without a trial if nothing else goes with the step.
  OpId op = state.getOp(step);
  bool endsInputs = false;
  for (size_t i = 0; i != state.getInputs(step).size(); ++i) {
    StorageId id = state.getInput(step, i);
    endsInputs |= id >= 0 && state.getStorage(id).last == step &&
                  state.getStorage(id).size > 0;
  }
  StepId previous = state.getLatest(op, step);
  if (!endsInputs && previous >= 0 && !state.isUnread(step))
    for (size_t i = 0; i != index.getOutputs(op).size(); ++i) {
      StorageId own = state.getOutput(step, i);
      StorageId id = state.getOutput(previous, i);
      if (id < 0 || state.getStorage(own).born != step ||
          state.getStorage(own).uses.empty())
        continue;
      const ScheduleState::Storage &storage = state.getStorage(id);
      if (state.getList().isBefore(storage.last, step) &&
          state.getList().isOver(storage.last, step, limit - storage.size)) {
        ++state.work;
        return false;
      }
    }
  if (hasObstacle(step))
    return false;
  size_t mark = state.getMark();
  removeWithFeeders(step);
  if (state.getList().getPeak() <= limit)
    return true;
  StepId at = state.getList().getPeakStep();
  state.rollback(mark);
  obstacles[step] = {op, at, state.getList().getMemory(at)};
  return false;
}

void Repair::prune(std::vector<StepId> steps, double noise, int64_t maxWork) {
  std::vector<std::pair<double, StepId>> order;
  order.reserve(steps.size());
  for (StepId step : steps) {
    if (!state.isAlive(step))
      continue;
    double cost = getPrice(step);
    if (noise > 0)
      cost *= 1 + noise * (2 * pickFraction() - 1);
    order.push_back({-cost, step});
  }
  std::sort(order.begin(), order.end());
  int64_t end = maxWork < INT64_MAX ? state.work + maxWork : maxWork;
  for (const std::pair<double, StepId> &entry : order) {
    if (state.work > end)
      return;
    if (state.isAlive(entry.second))
      tryRemove(entry.second);
  }
}

bool Repair::evict(StorageId storage, StepId begin, StepId end,
                   double maxCost) {
  options = RepairOptions();
  computeOver();
  Plan plan;
  plan.storage = storage;
  plan.begin = begin;
  plan.end = end;
  double held = 0;
  size_t mark = state.getMark();
  if (addMakers(plan, INFINITY, maxCost, held, plan.ops) && apply(plan))
    return true;
  state.rollback(mark);
  return false;
}
