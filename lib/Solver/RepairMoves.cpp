//===- RepairMoves.cpp - Moves of steps, and random changes -----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Repair.h"

#include <algorithm>
#include <cmath>
#include <functional>

using namespace remat;

/// Most steps that are moved at once.
static constexpr size_t kMaxCone = 24;

bool Repair::addToCone(StepId step, std::vector<StepId> &cone) {
  if (static_cast<size_t>(step) >= visitedStep.size())
    visitedStep.resize(step + 1, 0);
  if (visitedStep[step] == visit)
    return true;
  visitedStep[step] = visit;
  if (!index.isMovable(state.getOp(step)) || state.isFetch(step))
    return false;
  cone.push_back(step);
  return cone.size() <= kMaxCone;
}

bool Repair::addMakersToCone(StepId after, std::vector<StepId> &cone) {
  const StepList &list = state.getList();
  for (size_t i = 0; i != cone.size(); ++i)
    for (ProblemIndex::Input in : state.getInputs(cone[i])) {
      if (in.producer < 0)
        continue;
      StepId maker = state.getLatest(in.producer, cone[i]);
      if (list.isBefore(after, maker) && !addToCone(maker, cone))
        return false;
    }
  state.work += static_cast<int64_t>(cone.size());
  std::sort(cone.begin(), cone.end(),
            [&](StepId a, StepId b) { return list.isBefore(a, b); });
  return true;
}

bool Repair::moveBehind(StepId after, const std::vector<StepId> &cone) {
  StepId next = state.getList().getNext(after);
  for (StepId step : cone) {
    if (step == next) {
      next = state.getList().getNext(next);
      continue;
    }
    if (state.insertBefore(next, state.getOp(step)) < 0 ||
        !state.canRemove(step))
      return false;
    state.remove(step);
  }
  return true;
}

StepId Repair::pickReader(StepId step, size_t distance) {
  for (; distance != 0; --distance) {
    size_t numOutputs = index.getOutputs(state.getOp(step)).size();
    if (numOutputs == 0)
      return step;
    StorageId id = state.getOutput(step, pick(numOutputs));
    if (id == ScheduleState::kExternal)
      return step;
    const std::vector<StepId> &uses = state.getStorage(id).uses;
    auto later = std::partition_point(uses.begin(), uses.end(), [&](StepId u) {
      return !state.getList().isBefore(step, u);
    });
    auto numLater = static_cast<size_t>(uses.end() - later);
    if (numLater == 0)
      return step;
    StepId reader = *(later + static_cast<ptrdiff_t>(pick(numLater)));
    if (reader == state.getEnd())
      return step;
    step = reader;
  }
  return step;
}

StepId Repair::pickMaker(StepId step, size_t distance) {
  for (; distance != 0; --distance) {
    Range<ProblemIndex::Input> inputs = state.getInputs(step);
    if (inputs.size() == 0)
      return step;
    ProblemIndex::Input in = inputs[pick(inputs.size())];
    if (in.producer < 0)
      return step;
    step = state.getLatest(in.producer, step);
  }
  return step;
}

std::vector<StepId> Repair::sortByDepth(StepId step, bool isReverse,
                                        const std::vector<StepId> &cone) {
  auto isIn = [](const std::vector<StepId> &steps, StepId step) {
    return std::find(steps.begin(), steps.end(), step) != steps.end();
  };
  std::vector<StepId> order;
  std::function<void(StepId)> addBehindMakers = [&](StepId reader) {
    Range<ProblemIndex::Input> inputs = state.getInputs(reader);
    for (size_t i = 0; i != inputs.size(); ++i) {
      OpId producer = inputs[isReverse ? inputs.size() - 1 - i : i].producer;
      if (producer < 0)
        continue;
      StepId maker = state.getLatest(producer, reader);
      if (isIn(cone, maker) && !isIn(order, maker))
        addBehindMakers(maker);
    }
    order.push_back(reader);
  };
  addBehindMakers(step);
  return order;
}

bool Repair::advance(StepId step, StepId after, ConeOrder order) {
  ++visit;
  std::vector<StepId> cone;
  size_t mark = state.getMark();
  if (addToCone(step, cone) && addMakersToCone(after, cone)) {
    bool isOther = true;
    if (order != ConeOrder::AsBefore) {
      std::vector<StepId> sorted =
          sortByDepth(step, order == ConeOrder::LastInputFirst, cone);
      isOther = sorted != cone;
      cone = std::move(sorted);
    }
    if (isOther && moveBehind(after, cone))
      return true;
  }
  state.rollback(mark);
  return false;
}

bool Repair::advance(StepId step) {
  StepId after = pickMaker(step, 1 + pick(kMaxDistance));
  return after != step && advance(step, after, ConeOrder::AsBefore);
}

bool Repair::advanceAtRandom() {
  const std::vector<StepId> &instances =
      state.getInstances(static_cast<OpId>(pick(index.getNumOps())));
  return advance(instances[pick(instances.size())]);
}

void Repair::removeAndAdvance(StepId step) {
  StepId reader = pickReader(step, 1 + pick(kMaxDistance));
  removeWithFeeders(step);
  if (reader != step && state.isAlive(reader))
    advance(reader);
}

bool Repair::evictAtRandom(const RepairOptions &newOptions) {
  options = newOptions;
  computeOver();
  for (int tries = 0; tries != 32; ++tries) {
    Plan plan;
    plan.storage = static_cast<StorageId>(pick(state.getStorages().size()));
    const ScheduleState::Storage &storage = state.getStorage(plan.storage);
    if (storage.born < 0 || storage.size == 0 || storage.uses.empty())
      continue;
    size_t use = pick(storage.uses.size());
    plan.end = storage.uses[use];
    plan.begin = use == 0 ? storage.born : storage.uses[use - 1];
    if (plan.begin == plan.end ||
        state.getList().getNext(plan.begin) == plan.end)
      continue;
    double held = 0;
    double freed =
        pick(2) ? 1e300 : getFreed(storage.size, plan.begin, plan.end);
    size_t mark = state.getMark();
    plan.isFetch = index.hasOffload() && mayFetch(state.getOp(storage.born)) &&
                   pick(2) == 0;
    if (addMakers(plan, freed, INFINITY, held, plan.ops) && apply(plan))
      return true;
    state.rollback(mark);
  }
  return false;
}

bool Repair::moveAtRandom() {
  const StepList &list = state.getList();
  auto op = static_cast<OpId>(pick(index.getNumOps()));
  const std::vector<StepId> &instances = state.getInstances(op);
  StepId step = instances[pick(instances.size())];
  if (!index.isMovable(op) || state.isFetch(step) ||
      (!mayReorder && instances.front() == step))
    return false;
  StepId next;
  size_t distance = size_t(1) << pick(8);
  if (pick(2)) {
    // Earlier, not before its inputs, nor before the instance before it.
    StepId after = state.getLatest(op, step);
    for (ProblemIndex::Input in : index.getInputs(op))
      if (in.producer >= 0) {
        StepId maker = state.getLatest(in.producer, step);
        if (after < 0 || list.isBefore(after, maker))
          after = maker;
      }
    next = step;
    while (distance-- != 0 && next >= 0) {
      StepId previous = list.getPrevious(next);
      if (previous < 0 || previous == after)
        break;
      next = previous;
    }
  } else {
    next = list.getNext(step);
    std::vector<StepId> readers;
    for (size_t i = 0; i != index.getOutputs(op).size(); ++i) {
      StorageId id = state.getOutput(step, i);
      if (id >= 0 && state.getStorage(id).born == step &&
          !state.getStorage(id).uses.empty())
        readers.push_back(state.getStorage(id).uses.front());
    }
    while (distance-- != 0 && next != state.getEnd() &&
           std::find(readers.begin(), readers.end(), next) == readers.end())
      next = list.getNext(next);
  }
  if (next == step || list.getNext(step) == next)
    return false;
  size_t mark = state.getMark();
  if (state.insertBefore(next, op) >= 0 && state.canRemove(step)) {
    state.remove(step);
    return true;
  }
  state.rollback(mark);
  return false;
}
