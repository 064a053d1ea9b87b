//===- Exchange.cpp - Systematic exchanges of recomputations ----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Exchange.h"

#include <algorithm>
#include <tuple>

using namespace remat;

Exchange::Exchange(ScheduleState &state, Repair &repair, Bytes limit,
                   std::function<bool()> take, std::function<bool()> isOver)
    : state(state), index(state.getIndex()), repair(repair), limit(limit),
      take(std::move(take)), isOver(std::move(isOver)) {}

/// Finds the recomputations that the limit needs, those first that cost most
/// for the memory that they save. True if one was not needed.
bool Exchange::findNeeded() {
  needed.clear();
  bool isBetter = false;
  const StepList &list = state.getList();
  for (StepId step : repair.getDroppable()) {
    if (isOver())
      break;
    if (!state.isAlive(step) || !state.canRemove(step))
      continue;
    OpId op = state.getOp(step);
    int64_t before = state.getCost();
    size_t mark = state.getMark();
    repair.removeWithFeeders(step);
    Bytes excess = list.getPeak() - limit;
    if (excess <= 0 && take()) {
      isBetter = true;
      continue;
    }
    int64_t cost = before - state.getCost();
    StepId at = list.getPeakStep();
    state.rollback(mark);
    if (cost > 0 && excess > 0)
      needed.push_back({step, op, list.getPlace(at), excess, cost});
  }
  auto getCostTimes = [](const Needed &cost, const Needed &bytes) {
    return static_cast<double>(cost.cost) * static_cast<double>(bytes.excess);
  };
  std::sort(needed.begin(), needed.end(),
            [&](const Needed &a, const Needed &b) {
              double first = getCostTimes(a, b), second = getCostTimes(b, a);
              return first != second ? first > second : a.step < b.step;
            });
  return isBetter;
}

/// Finds what could be evicted, the cheapest for its size first.
void Exchange::findKept() {
  kept.clear();
  const StepList &list = state.getList();
  for (StepId born : list.getSteps()) {
    OpId op = state.getOp(born);
    if (state.isFetch(born) || !index.isRecomputable(op))
      continue;
    for (size_t i = 0; i != index.getOutputs(op).size(); ++i) {
      if (index.getOutputs(op)[i].size == 0)
        continue;
      StepId begin = born;
      for (StepId use : state.getStorage(state.getOutput(born, i)).uses) {
        if (use != begin && list.getNext(begin) != use)
          kept.push_back({born, op, i, begin, use, list.getPlace(begin),
                          list.getPlace(use)});
        begin = use;
      }
    }
  }
  auto getCostTimes = [&](const Kept &cost, const Kept &size) {
    return static_cast<double>(index.getCost(cost.op)) *
           static_cast<double>(index.getOutputs(size.op)[size.output].size);
  };
  std::sort(kept.begin(), kept.end(), [&](const Kept &a, const Kept &b) {
    double first = getCostTimes(a, b), second = getCostTimes(b, a);
    if (first != second)
      return first < second;
    return std::tie(a.born, a.output, a.beginPlace) <
           std::tie(b.born, b.output, b.beginPlace);
  });
}

/// Removes what is no longer needed, and undoes all since `mark` if that is not
/// enough.
bool Exchange::finish(size_t mark, const std::vector<StepId> &candidates) {
  std::vector<StepId> inserted = state.getInsertedSince(mark);
  inserted.insert(inserted.begin(), candidates.begin(), candidates.end());
  for (StepId step : inserted)
    if (state.isAlive(step))
      repair.tryRemove(step);
  if (take())
    return true;
  state.rollback(mark);
  return false;
}

/// Evicts what is kept, and gives up what then is not needed.
bool Exchange::evict(const Kept &gap) {
  if (!isStill(gap.born, gap.op))
    return false;
  StorageId id = state.getOutput(gap.born, gap.output);
  const std::vector<StepId> &uses = state.getStorage(id).uses;
  auto end = std::find(uses.begin(), uses.end(), gap.end);
  if (end == uses.end() ||
      (end == uses.begin() ? gap.born : *(end - 1)) != gap.begin)
    return false;
  Bytes size = index.getOutputs(gap.op)[gap.output].size;
  std::vector<StepId> candidates;
  int64_t most = 0;
  for (const Needed &entry : needed)
    if (entry.at > gap.beginPlace && entry.at < gap.endPlace &&
        entry.excess <= size && isStill(entry.step, entry.op)) {
      candidates.push_back(entry.step);
      most += entry.cost;
    }
  if (most == 0)
    return false;
  RepairOptions options;
  options.hoistShare = 0;
  options.maxCost = state.getCost() + most;
  size_t mark = state.getMark();
  if (repair.evict(id, gap.begin, gap.end, static_cast<double>(most)) &&
      repair.run(options))
    return finish(mark, candidates);
  state.rollback(mark);
  return false;
}

/// Gives up a recomputation for what repair takes in its place, by itself or
/// after something that was made from it runs sooner.
bool Exchange::restore(const Needed &entry, bool advances) {
  constexpr size_t kMostAdvances = 3;
  if (!isStill(entry.step, entry.op) || !repair.mayDrop(entry.step) ||
      !state.canRemove(entry.step))
    return false;
  RepairOptions options;
  options.hoistShare = 0;
  options.maxCost = state.getCost();
  size_t mark = state.getMark();
  auto tryWith = [&](const Advance *advance) {
    repair.removeWithFeeders(entry.step);
    if (advance)
      repair.advance(advance->step, advance->after, advance->order);
    if (repair.run(options)) {
      std::vector<StepId> candidates;
      for (const Needed &other : needed)
        if (isStill(other.step, other.op))
          candidates.push_back(other.step);
      return finish(mark, candidates);
    }
    state.rollback(mark);
    return false;
  };
  if (tryWith(nullptr))
    return true;
  if (!advances)
    return false;
  std::vector<StepId> readers = findReaders(state, entry.step);
  repair.removeWithFeeders(entry.step);
  std::vector<Advance> found = findAdvances(state, repair, readers, limit);
  state.rollback(mark);
  found.resize(std::min(found.size(), kMostAdvances));
  return std::any_of(found.begin(), found.end(),
                     [&](const Advance &next) { return tryWith(&next); });
}

/// Lets operations run sooner where that makes room for one of `needed`, or
/// brings it nearer.
void Exchange::compact() {
  Bytes most = 0;
  for (const Needed &entry : needed)
    most = std::max(most, entry.excess);
  const StepList &list = state.getList();
  for (StepId step : list.getSteps()) {
    if (isOver())
      return;
    // The steps in front of it may have moved it.
    if (!state.isAlive(step))
      continue;
    for (const Advance &next :
         findAdvances(state, repair, {step}, limit - most)) {
      size_t mark = state.getMark();
      repair.advance(next.step, next.after, next.order);
      if (list.getPeak() <= limit) {
        state.commit();
        break;
      }
      state.rollback(mark);
    }
  }
}

bool Exchange::evictAny() {
  bool isBetter = false;
  for (const Kept &gap : kept) {
    state.work += 1 + static_cast<int64_t>(needed.size() / 16);
    if (isOver())
      break;
    isBetter |= evict(gap);
  }
  return isBetter;
}

bool Exchange::restoreAny(bool advances) {
  bool isBetter = false;
  for (const Needed &entry : needed) {
    if (isOver())
      break;
    isBetter |= restore(entry, advances);
  }
  return isBetter;
}

void Exchange::run(bool advances) {
  advances &= repair.canReorder();
  for (bool isBetter = true; isBetter && !isOver();) {
    isBetter = findNeeded();
    // Other orders would have other transfers.
    if (advances && !index.hasOffload()) {
      compact();
      isBetter |= findNeeded();
    }
    findKept();
    isBetter |= evictAny();
    isBetter |= restoreAny(advances);
  }
}
