//===- ScheduleState.cpp - A schedule under change --------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScheduleState.h"

#include <algorithm>
#include <cassert>

using namespace remat;

ScheduleState::ScheduleState(const ProblemIndex &index)
    : index(index), instances(index.getNumOps() + 1),
      repeatedAt(index.getNumOps() + 1, -1) {}

StepId ScheduleState::allocateStep() {
  if (!freeSteps.empty()) {
    StepId step = freeSteps.back();
    freeSteps.pop_back();
    return step;
  }
  steps.emplace_back();
  return static_cast<StepId>(steps.size() - 1);
}

StorageId ScheduleState::allocateStorage(Bytes size, StepId born) {
  StorageId id;
  if (freeStorages.empty()) {
    id = static_cast<StorageId>(storages.size());
    storages.emplace_back();
  } else {
    id = freeStorages.back();
    freeStorages.pop_back();
  }
  storages[id].size = size;
  storages[id].born = storages[id].last = born;
  storages[id].uses.clear();
  return id;
}

void ScheduleState::build(const std::vector<OpId> &sequence) {
  size_t length = sequence.size() + 1;
  steps.assign(length, Step());
  freeSteps.clear();
  pendingSteps.clear();
  storages.clear();
  freeStorages.clear();
  for (std::vector<StepId> &list : instances)
    list.clear();
  repeated.clear();
  std::fill(repeatedAt.begin(), repeatedAt.end(), -1);
  log.clear();
  cost = 0;
  numSteps = length;
  numFetches = 0;
  std::vector<StepId> order(length);
  for (size_t i = 0; i != length; ++i)
    order[i] = static_cast<StepId>(i);
  list.build(order);
  // All at once, in order: every step reads the latest instances so far.
  std::vector<Bytes> change(length + 1, 0);
  for (size_t i = 0; i != length; ++i) {
    OpId op = i + 1 == length ? index.getEnd() : sequence[i];
    auto id = static_cast<StepId>(i);
    Step &step = steps[i];
    step.isFetch = op < 0;
    numFetches += step.isFetch;
    op = step.isFetch ? ~op : op;
    step.op = op;
    step.numInputs = step.isFetch ? 0 : index.getInputs(op).size();
    for (ProblemIndex::Input input : getInputs(id)) {
      StorageId from = kExternal;
      if (input.producer >= 0) {
        assert(!instances[input.producer].empty() && "not a schedule");
        from = getOutput(instances[input.producer].back(), input.output);
      }
      step.refs.push_back(from);
      if (from != kExternal) {
        storages[from].uses.push_back(id);
        storages[from].last = id;
      }
    }
    for (const ProblemIndex::Output &output : index.getOutputs(op)) {
      StorageId to = kExternal;
      if (output.ownsStorage)
        to = allocateStorage(output.size, id);
      else if (output.source >= 0)
        to = step.refs[output.source];
      step.refs.push_back(to);
    }
    instances[op].push_back(id);
    noteCount(op);
    cost += getCost(id);
    if (step.isFetch)
      continue;
    change[i] += index.getWorkspace(op);
    change[i + 1] -= index.getWorkspace(op);
  }
  for (const Storage &storage : storages) {
    change[storage.born + steps[storage.born].isFetch] += storage.size;
    change[storage.last + 1] -= storage.size;
  }
  Bytes live = 0;
  for (size_t i = 0; i != length; ++i) {
    live += change[i];
    list.add(static_cast<StepId>(i), live);
  }
  work += static_cast<int64_t>(length);
}

std::vector<OpId> ScheduleState::getSequence() const {
  std::vector<OpId> sequence;
  sequence.reserve(numSteps);
  for (StepId step : list.getSteps())
    if (steps[step].op != index.getEnd())
      sequence.push_back(steps[step].isFetch ? ~steps[step].op
                                             : steps[step].op);
  return sequence;
}

void ScheduleState::noteCount(OpId op) {
  bool isRepeated = instances[op].size() > 1;
  if (isRepeated == (repeatedAt[op] >= 0))
    return;
  if (isRepeated) {
    repeatedAt[op] = static_cast<int32_t>(repeated.size());
    repeated.push_back(op);
    return;
  }
  repeatedAt[repeated.back()] = repeatedAt[op];
  repeated[repeatedAt[op]] = repeated.back();
  repeated.pop_back();
  repeatedAt[op] = -1;
}

StepId ScheduleState::getLatest(OpId op, StepId step) const {
  const std::vector<StepId> &list = instances[op];
  for (size_t i = list.size(); i-- != 0;)
    if (this->list.isBefore(list[i], step))
      return list[i];
  return -1;
}

StepId ScheduleState::getNextInstance(StepId step) const {
  const std::vector<StepId> &list = instances[steps[step].op];
  size_t i = list.size() - 1;
  if (list[i] == step)
    return -1;
  while (list[i - 1] != step)
    --i;
  return list[i];
}

/// Calls `visit(reader, input, output)` for all that read `step`: instances of
/// consumers after it and before `end`, its next instance.
template <typename F>
void ScheduleState::forEachReader(StepId step, StepId end, F visit) const {
  int32_t begin = list.getPlace(step);
  int32_t limit = end < 0 ? INT32_MAX : list.getPlace(end);
  for (const ProblemIndex::Consumer &consumer :
       index.getConsumers(steps[step].op)) {
    const std::vector<StepId> &readers = instances[consumer.op];
    for (size_t i = readers.size(); i-- != 0;) {
      int32_t place = list.getPlace(readers[i]);
      if (place < begin)
        break;
      if (place < limit && !(numFetches > 0 && steps[readers[i]].isFetch) &&
          !visit(readers[i], consumer.input, consumer.output))
        return;
    }
  }
}

/// Whether the next instance of the operation is a fetch of what `step` made.
bool ScheduleState::isFetchedLater(StepId step) const {
  if (numFetches == 0)
    return false;
  StepId next = getNextInstance(step);
  return next >= 0 && steps[next].isFetch;
}

bool ScheduleState::isUnread(StepId step) const {
  if (isFetchedLater(step))
    return false;
  bool result = true;
  forEachReader(step, getNextInstance(step), [&](StepId, int32_t, int32_t) {
    result = false;
    return false;
  });
  return result;
}

bool ScheduleState::canRemove(StepId step) const {
  if (instances[steps[step].op].size() < 2)
    return false;
  // What was made before would be fetched twice.
  if (!steps[step].isFetch && isFetchedLater(step)) {
    StepId previous = getLatest(steps[step].op, step);
    return previous >= 0 && !steps[previous].isFetch;
  }
  return instances[steps[step].op].front() != step || isUnread(step);
}

void ScheduleState::addUse(StorageId id, StepId step) {
  ++work;
  Storage &storage = storages[id];
  std::vector<StepId> &uses = storage.uses;
  size_t at = uses.size();
  uses.push_back(step);
  while (at > 0 && list.isBefore(step, uses[at - 1])) {
    uses[at] = uses[at - 1];
    --at;
  }
  uses[at] = step;
  if (list.isBefore(storage.last, step)) {
    list.addAfter(storage.last, step, storage.size);
    storage.last = step;
  }
}

void ScheduleState::removeUse(StorageId id, StepId step) {
  ++work;
  Storage &storage = storages[id];
  std::vector<StepId> &uses = storage.uses;
  size_t at = uses.size() - 1;
  while (uses[at] != step)
    --at;
  uses.erase(uses.begin() + static_cast<ptrdiff_t>(at));
  StepId last = uses.empty() ? storage.born : uses.back();
  if (last != storage.last) {
    list.addAfter(last, storage.last, -storage.size);
    storage.last = last;
  }
}

/// Makes `step` read another storage, and whoever reads views that it makes.
void ScheduleState::rebind(StepId step, int32_t input, StorageId to) {
  StorageId &ref = steps[step].refs[input];
  if (ref == to)
    return;
  if (to != kExternal)
    addUse(to, step);
  if (ref != kExternal)
    removeUse(ref, step);
  ref = to;
  OpId op = steps[step].op;
  Range<ProblemIndex::Output> outputs = index.getOutputs(op);
  for (size_t i = 0; i != outputs.size(); ++i)
    if (!outputs[i].ownsStorage && outputs[i].source == input) {
      steps[step].refs[steps[step].numInputs + i] = to;
      rebindReaders(step, getNextInstance(step), static_cast<int32_t>(i), to);
    }
}

/// Makes the readers between `producer` and `end` of an output read `to`.
void ScheduleState::rebindReaders(StepId producer, StepId end, int32_t output,
                                  StorageId to) {
  forEachReader(producer, end,
                [&](StepId reader, int32_t input, int32_t which) {
                  if (which == output)
                    rebind(reader, input, to);
                  return true;
                });
}

StepId ScheduleState::insertBefore(StepId next, OpId op) {
  for (ProblemIndex::Input input : index.getInputs(op))
    if (input.producer >= 0 && getLatest(input.producer, next) < 0)
      return -1;
  StepId step = allocateStep();
  insert(next, step, op, /*isFetch=*/false);
  log.push_back({true, false, step, op, next});
  return step;
}

StepId ScheduleState::fetchBefore(StepId next, OpId op) {
  StepId source = index.isOffloadable(op) ? getLatest(op, next) : -1;
  if (source < 0 || steps[source].isFetch || isFetchedLater(source))
    return -1;
  StepId step = allocateStep();
  insert(next, step, op, /*isFetch=*/true);
  log.push_back({true, true, step, op, next});
  return step;
}

void ScheduleState::insert(StepId next, StepId step, OpId op, bool isFetch) {
  ++work;
  // What is live across the place is what is live at `next`, less its own.
  Bytes crossing = list.getMemory(next) - getFixedBytes(next);
  list.insertBefore(next, step,
                    crossing + (isFetch ? 0 : index.getWorkspace(op)));
  steps[step].op = op;
  steps[step].isFetch = isFetch;
  steps[step].numInputs = isFetch ? 0 : index.getInputs(op).size();
  ++numSteps;
  numFetches += isFetch;
  cost += getCost(step);
  std::vector<StepId> &own = instances[op];
  auto at = own.end();
  while (at != own.begin() && list.isBefore(step, *(at - 1)))
    --at;
  StepId end = at == own.end() ? -1 : *at;
  own.insert(at, step);
  noteCount(op);

  std::vector<StorageId> &refs = steps[step].refs;
  refs.clear();
  for (ProblemIndex::Input input : getInputs(step)) {
    StorageId from = kExternal;
    if (input.producer >= 0)
      from = getOutput(getLatest(input.producer, step), input.output);
    refs.push_back(from);
    if (from != kExternal)
      addUse(from, step);
  }
  Range<ProblemIndex::Output> outputs = index.getOutputs(op);
  size_t numInputs = refs.size();
  for (const ProblemIndex::Output &output : outputs) {
    StorageId to = kExternal;
    if (output.ownsStorage) {
      to = allocateStorage(output.size, step);
      if (!isFetch)
        list.add(step, output.size);
    } else if (output.source >= 0) {
      to = refs[output.source];
    }
    refs.push_back(to);
  }
  for (size_t i = 0; i != outputs.size(); ++i)
    rebindReaders(step, end, static_cast<int32_t>(i),
                  steps[step].refs[numInputs + i]);
}

void ScheduleState::remove(StepId step) {
  assert(canRemove(step) && "a reader would be left without its input");
  log.push_back(
      {false, steps[step].isFetch, step, steps[step].op, list.getNext(step)});
  erase(step);
  pendingSteps.push_back(step);
}

void ScheduleState::erase(StepId step) {
  ++work;
  OpId op = steps[step].op;
  std::vector<StepId> &own = instances[op];
  auto at = std::find(own.begin(), own.end(), step);
  StepId end = at + 1 == own.end() ? -1 : *(at + 1);
  Range<ProblemIndex::Output> outputs = index.getOutputs(op);
  if (at != own.begin()) {
    StepId previous = *(at - 1);
    for (size_t i = 0; i != outputs.size(); ++i)
      rebindReaders(step, end, static_cast<int32_t>(i), getOutput(previous, i));
  }
  own.erase(at);
  noteCount(op);
  size_t numInputs = steps[step].numInputs;
  for (size_t i = 0; i != outputs.size(); ++i)
    if (outputs[i].ownsStorage) {
      StorageId id = steps[step].refs[numInputs + i];
      assert(storages[id].uses.empty() && "still read");
      storages[id].born = storages[id].last = -1;
      freeStorages.push_back(id);
    }
  for (size_t i = 0; i != numInputs; ++i)
    if (steps[step].refs[i] != kExternal)
      removeUse(steps[step].refs[i], step);
  list.remove(step);
  cost -= getCost(step);
  --numSteps;
  numFetches -= steps[step].isFetch;
  steps[step].op = -1;
}

void ScheduleState::rollback(size_t mark) {
  while (log.size() > mark) {
    Change change = log.back();
    log.pop_back();
    if (change.isInsertion) {
      erase(change.step);
      freeSteps.push_back(change.step);
    } else {
      assert(pendingSteps.back() == change.step);
      pendingSteps.pop_back();
      insert(change.next, change.step, change.op, change.isFetch);
    }
  }
}

void ScheduleState::commit() {
  log.clear();
  freeSteps.insert(freeSteps.end(), pendingSteps.begin(), pendingSteps.end());
  pendingSteps.clear();
}

std::vector<StepId> ScheduleState::getInsertedSince(size_t mark) const {
  std::vector<StepId> result;
  for (size_t i = mark; i != log.size(); ++i)
    if (log[i].isInsertion && steps[log[i].step].op == log[i].op)
      result.push_back(log[i].step);
  return result;
}
