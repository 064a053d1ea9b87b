//===- BatchRepair.cpp - Evict in one pass over all gaps --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Looking for the best eviction at the highest step again after each eviction
// is quadratic. For a first schedule of a large program all gaps are ranked
// once, and evicted in that order where memory is still over the limit, which
// is O(n log n) plans. Equal layers of a network get equal ranks, so that what
// is chosen in one is chosen in all.
//
//===----------------------------------------------------------------------===//

#include "Repair.h"

#include <algorithm>

using namespace remat;

/// All gaps between uses where memory is over the limit, the best first.
void Repair::rankAll() {
  ranked.clear();
  double floor = 0.01 * static_cast<double>(index.getCostUnit());
  for (size_t i = 0; i != state.getStorages().size(); ++i) {
    auto id = static_cast<StorageId>(i);
    const ScheduleState::Storage &storage = state.getStorage(id);
    if (storage.born < 0 || storage.size == 0)
      continue;
    OpId maker = state.getOp(storage.born);
    if (!index.isRecomputable(maker) && !mayFetch(maker))
      continue;
    StepId begin = storage.born;
    for (StepId end : storage.uses) {
      if (countOver(begin, end) > 0) {
        double cost = guessCost(storage, begin, end);
        // Not by area: that would spend on few long gaps in early layers.
        ranked.push_back({static_cast<double>(storage.size) / (cost + floor),
                          id, begin, end, 1});
      }
      begin = end;
    }
  }
  std::sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
    if (a.score != b.score)
      return a.score > b.score;
    return a.storage != b.storage ? a.storage < b.storage : a.begin < b.begin;
  });
  state.work += static_cast<int64_t>(ranked.size());
}

/// Evicts over one gap. Looks at memory where it changes only.
bool Repair::applyLocally(const Ranked &entry) {
  const StepList &list = state.getList();
  const ScheduleState::Storage &storage = state.getStorage(entry.storage);
  // Steps may be gone, and storages be others, since the ranking.
  if (!state.isAlive(entry.begin) || !state.isAlive(entry.end) ||
      storage.born < 0 || !list.isBefore(entry.begin, entry.end))
    return false;
  auto end = std::find(storage.uses.begin(), storage.uses.end(), entry.end);
  if (end == storage.uses.end() ||
      (end == storage.uses.begin() ? storage.born : *(end - 1)) != entry.begin)
    return false;
  Bytes highest = list.getMax(entry.begin, entry.end);
  if (highest <= limit)
    return false;
  Plan plan;
  plan.storage = entry.storage;
  plan.begin = entry.begin;
  plan.end = entry.end;
  bool isPlanned = planEviction(plan, 0);
  if (mayFetch(state.getOp(storage.born))) {
    Plan fetch = plan;
    fetch.isFetch = true;
    if (planEviction(fetch, 0) && (!isPlanned || fetch.score > plan.score)) {
      plan = std::move(fetch);
      isPlanned = true;
    }
  }
  if (!isPlanned)
    return false;
  size_t mark = state.getMark();
  bool isGood = apply(plan);
  if (isGood)
    for (StepId step : state.getInsertedSince(mark))
      isGood &= list.getMemory(step) <= std::max(limit, highest - 1);
  if (!isGood)
    state.rollback(mark);
  return isGood;
}

bool Repair::runInBatches(const RepairOptions &newOptions) {
  constexpr int kMostPasses = 8;
  options = newOptions;
  for (int pass = 0; pass != kMostPasses; ++pass) {
    isBatch = false;
    computeOver();
    if (overBytes.back() <= 0)
      return true;
    rankAll();
    isBatch = true;
    size_t numDone = 0;
    std::vector<Ranked> order = std::move(ranked);
    for (const Ranked &entry : order) {
      numDone += applyLocally(entry);
      if (state.getCost() > options.maxCost)
        return false;
      if (state.getList().getPeak() <= limit)
        break;
    }
    isBatch = false;
    if (numDone == 0)
      break;
  }
  return run(newOptions);
}
