//===- OffloadOps.cpp - Fetches by operation --------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OffloadOps.h"

#include "TransferPlacement.h"
#include "ckpt/Solver/Offload.h"
#include "ckpt/Solver/Simulate.h"

#include <algorithm>
#include <numeric>

using namespace remat;

std::vector<OpId>
remat::encodeSchedule(const std::vector<OpId> &sequence,
                      const std::vector<Transfer> &transfers) {
  std::vector<std::pair<size_t, OpId>> fetches;
  for (const Transfer &transfer : transfers)
    fetches.push_back({transfer.prefetch, ~sequence[transfer.offload]});
  std::sort(fetches.begin(), fetches.end());
  std::vector<OpId> encoded;
  encoded.reserve(sequence.size() + fetches.size());
  size_t next = 0;
  for (size_t i = 0; i != sequence.size(); ++i) {
    for (; next != fetches.size() && fetches[next].first == i; ++next)
      encoded.push_back(fetches[next].second);
    encoded.push_back(sequence[i]);
  }
  return encoded;
}

namespace {

/// The longest time in which nothing reads what an instance made.
struct Gap {
  StepId source = -1, begin = -1, end = -1;
  int64_t length = 0;
};

/// Inserts fetches over longest gaps.
class Offloader {
public:
  explicit Offloader(ScheduleState &state)
      : state(state), index(state.getIndex()) {}
  /// False, and nothing changes, if the operation has no gap to offload over.
  bool offload(OpId op);

private:
  void readTimes();
  Gap findGap(OpId op) const;
  bool remakeViews(const Gap &gap, OpId op);

  ScheduleState &state;
  const ProblemIndex &index;
  /// By step: cost of all before it.
  std::vector<int64_t> times;
};

} // namespace

void Offloader::readTimes() {
  times.assign(state.getNumStepIds(), 0);
  int64_t time = 0;
  for (StepId step : state.getList().getSteps()) {
    times[step] = time;
    time += state.getCost(step);
  }
}

Gap Offloader::findGap(OpId op) const {
  const StepList &list = state.getList();
  const std::vector<StepId> &instances = state.getInstances(op);
  Gap best;
  for (size_t i = 0; i != instances.size(); ++i) {
    StepId source = instances[i];
    bool isFetched = state.isFetch(source) || (i + 1 != instances.size() &&
                                               state.isFetch(instances[i + 1]));
    if (isFetched)
      continue;
    std::vector<StepId> uses = {source};
    for (size_t k = 0; k != index.getOutputs(op).size(); ++k)
      if (index.getOutputs(op)[k].ownsStorage) {
        const std::vector<StepId> &more =
            state.getStorage(state.getOutput(source, k)).uses;
        uses.insert(uses.end(), more.begin(), more.end());
      }
    std::sort(uses.begin(), uses.end(),
              [&](StepId a, StepId b) { return list.isBefore(a, b); });
    for (size_t k = 0; k + 1 != uses.size(); ++k) {
      StepId begin = uses[k], end = uses[k + 1];
      // The next run ends the instance, but for views of it.
      if (i + 1 != instances.size() && list.isBefore(instances[i + 1], end))
        break;
      // Results have to be back before the last step.
      StepId last = end == state.getEnd() ? list.getPrevious(end) : end;
      if (!list.isBefore(begin, last) || list.getNext(begin) == last)
        continue;
      int64_t length = times[last] - times[begin] - state.getCost(begin);
      if (length > best.length)
        best = {source, begin, end, length};
    }
  }
  return best;
}

/// Makes the views again that are read behind the gap, right before it ends.
bool Offloader::remakeViews(const Gap &gap, OpId op) {
  const StepList &list = state.getList();
  std::vector<OpId> views;
  // Those that are read, and what they are views of.
  for (size_t k = 0; k != index.getOutputs(op).size(); ++k) {
    StorageId id = state.getOutput(gap.source, k);
    if (!index.getOutputs(op)[k].ownsStorage)
      continue;
    std::vector<StepId> readers;
    for (StepId use : state.getStorage(id).uses)
      if (!list.isBefore(use, gap.end))
        readers.push_back(use);
    for (size_t r = 0; r != readers.size(); ++r) {
      StepId reader = readers[r];
      for (size_t i = 0; i != state.getInputs(reader).size(); ++i) {
        if (state.getInput(reader, i) != id)
          continue;
        OpId maker = state.getInputs(reader)[i].producer;
        StepId made = state.getLatest(maker, reader);
        if (maker == op || !list.isBefore(made, gap.end) ||
            std::find(views.begin(), views.end(), maker) != views.end())
          continue;
        if (!index.isRecomputable(maker))
          return false;
        views.push_back(maker);
        readers.push_back(made);
      }
    }
  }
  // A view of a view stands behind it in the program.
  std::sort(views.begin(), views.end());
  return std::all_of(views.begin(), views.end(), [&](OpId view) {
    return state.insertBefore(gap.end, view) >= 0;
  });
}

bool Offloader::offload(OpId op) {
  readTimes();
  Gap gap = findGap(op);
  if (gap.source < 0)
    return false;
  size_t mark = state.getMark();
  // The readers of views are found before they read the fetch.
  StepId fetch = remakeViews(gap, op) ? gap.end : -1;
  if (fetch >= 0) {
    std::vector<StepId> views = state.getInsertedSince(mark);
    fetch = state.fetchBefore(views.empty() ? gap.end : views.front(), op);
  }
  if (fetch < 0)
    state.rollback(mark);
  return fetch >= 0;
}

/// Removes fetches that are no round trips, and reads the rest.
static void readTransfers(ScheduleState &state, TransferPlacer &placer) {
  for (;;) {
    placer.read();
    if (placer.getInvalid().empty())
      return;
    for (StepId step : placer.getInvalid())
      state.remove(step);
  }
}

std::vector<OpId> remat::getProgramWithMust(const ProblemIndex &index) {
  std::vector<OpId> program(index.getNumOps());
  std::iota(program.begin(), program.end(), 0);
  if (!index.hasOffload())
    return program;
  ScheduleState state(index);
  state.build(program);
  Offloader offloader(state);
  for (OpId op = 0; op != index.getNumOps(); ++op)
    if (index.getOffloadPolicy(op) == OffloadPolicy::Must)
      offloader.offload(op);
  TransferPlacer placer(state);
  readTransfers(state, placer);
  return state.getSequence();
}

namespace {

/// A schedule, and its transfers within a limit on memory, or as low as they
/// can be.
struct PlacedSchedule {
  PlacedSchedule(const ProblemIndex &index, const std::vector<OpId> &encoded,
                 Bytes limit)
      : state(index), placer(state) {
    state.build(encoded);
    readTransfers(state, placer);
    placer.place(std::max(limit, placer.getLeast()));
  }

  ScheduleState state;
  TransferPlacer placer;
};

} // namespace

Schedule remat::placeSchedule(const Problem &problem, const ProblemIndex &index,
                              const std::vector<OpId> &encoded, Bytes limit,
                              std::string solver) {
  if (!index.hasOffload())
    return makeSchedule(problem, encoded, std::move(solver));
  PlacedSchedule placed(index, encoded, limit);
  std::vector<OpId> sequence = placed.state.getSequence();
  sequence.erase(std::remove_if(sequence.begin(), sequence.end(),
                                [](OpId op) { return op < 0; }),
                 sequence.end());
  return makeSchedule(problem, std::move(sequence), std::move(solver),
                      placed.placer.getTransfers());
}

bool remat::fitsArena(const ProblemIndex &index,
                      const std::vector<OpId> &encoded, Bytes limit,
                      Bytes bytes) {
  constexpr OpId kMostOps = 20000;
  if (index.getNumOps() > kMostOps)
    return true;
  PlacedSchedule placed(index, encoded, limit);
  std::vector<Interval> intervals = placed.placer.getIntervals();
  for (Interval &interval : intervals)
    interval.alignment = getPreferredAlignment(interval.size);
  return placeOffsets(intervals).height <= bytes;
}

std::vector<char> remat::findOffloadable(const Problem &problem) {
  ProblemIndex index(problem);
  std::vector<char> result(problem.ops.size());
  for (size_t op = 0; op != result.size(); ++op)
    result[op] = index.isOffloadable(static_cast<OpId>(op));
  return result;
}

Schedule remat::offloadOps(const Problem &problem,
                           const std::vector<OpId> &sequence,
                           const std::vector<OpId> &ops, Bytes capacity) {
  ProblemIndex index(problem);
  ScheduleState state(index);
  state.build(sequence);
  Offloader offloader(state);
  for (OpId op : ops)
    if (index.isOffloadable(op))
      offloader.offload(op);
  Bytes base = simulate(problem, sequence).base;
  return placeSchedule(problem, index, state.getSequence(), capacity - base,
                       "offload");
}
