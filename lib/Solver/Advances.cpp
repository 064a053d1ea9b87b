//===- Advances.cpp - Branches to run sooner --------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Advances.h"

#include <algorithm>
#include <tuple>

using namespace remat;

/// How many steps in all count as near to one.
static constexpr size_t kMaxNear = 32;

static void addNew(StepId step, std::vector<StepId> &steps) {
  if (steps.size() < kMaxNear &&
      std::find(steps.begin(), steps.end(), step) == steps.end())
    steps.push_back(step);
}

std::vector<StepId> remat::findReaders(const ScheduleState &state,
                                       StepId step) {
  const ProblemIndex &index = state.getIndex();
  std::vector<StepId> readers{step};
  size_t first = 0;
  for (size_t distance = 0; distance != kMaxDistance; ++distance)
    for (size_t end = readers.size(); first != end; ++first) {
      StepId maker = readers[first];
      size_t numOutputs = index.getOutputs(state.getOp(maker)).size();
      for (size_t i = 0; i != numOutputs; ++i) {
        StorageId id = state.getOutput(maker, i);
        if (id == ScheduleState::kExternal)
          continue;
        for (StepId use : state.getStorage(id).uses)
          if (use != state.getEnd() && state.getList().isBefore(maker, use))
            addNew(use, readers);
      }
    }
  readers.erase(readers.begin());
  return readers;
}

/// What `step` is made from: of each distance the first to run.
static std::vector<StepId> findFirstMakers(const ScheduleState &state,
                                           StepId step) {
  std::vector<StepId> found, level{step};
  for (size_t distance = 0; distance != kMaxDistance; ++distance) {
    std::vector<StepId> makers;
    for (StepId reader : level)
      for (ProblemIndex::Input in : state.getInputs(reader))
        if (in.producer >= 0)
          addNew(state.getLatest(in.producer, reader), makers);
    if (makers.empty())
      break;
    addNew(*std::min_element(makers.begin(), makers.end(),
                             [&](StepId a, StepId b) {
                               return state.getList().isBefore(a, b);
                             }),
           found);
    level = std::move(makers);
  }
  return found;
}

std::vector<Advance> remat::findAdvances(ScheduleState &state, Repair &repair,
                                         const std::vector<StepId> &steps,
                                         Bytes under) {
  const StepList &list = state.getList();
  double area = list.getArea(under);
  std::vector<Advance> advances;
  size_t mark = state.getMark();
  for (StepId step : steps)
    for (StepId after : findFirstMakers(state, step)) {
      ++state.work;
      if (!list.isOver(after, step, under))
        continue;
      for (ConeOrder order : {ConeOrder::AsBefore, ConeOrder::FirstInputFirst,
                              ConeOrder::LastInputFirst}) {
        if (!repair.advance(step, after, order))
          continue;
        state.work += static_cast<int64_t>(state.getNumSteps() / 64);
        double newArea = list.getArea(under);
        if (newArea < area)
          advances.push_back({step, after, order, newArea});
        state.rollback(mark);
      }
    }
  auto getRank = [](const Advance &a) {
    return std::tie(a.area, a.step, a.after, a.order);
  };
  std::sort(advances.begin(), advances.end(),
            [&](const Advance &a, const Advance &b) {
              return getRank(a) < getRank(b);
            });
  // What has the same effect is most likely the same.
  auto end = std::unique(
      advances.begin(), advances.end(),
      [](const Advance &a, const Advance &b) { return a.area == b.area; });
  advances.erase(end, advances.end());
  return advances;
}
