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

/// Longest chain of recomputations for one eviction.
static constexpr size_t kMaxChain = 256;
/// Most steps, and most readers, that are hoisted at once.
static constexpr size_t kMaxCone = 24;
/// From this many storages on, a part of them is looked at.
static constexpr size_t kSampleFrom = 16384;
static constexpr size_t kSampleSize = 256;

Repair::Repair(ScheduleState &state, Bytes limit, bool mayReorder,
               uint64_t seed)
    : state(state), index(state.getIndex()), limit(limit),
      mayReorder(mayReorder), random(seed),
      visitedOp(index.getNumOps() + 1, 0) {}

double Repair::getArea() const {
  double area = 0;
  state.getList().forEachOver(limit, [&](StepId, Bytes excess) {
    area += static_cast<double>(excess);
  });
  return area;
}

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
  return instances.size() > 1 && (instances.front() != step ||
                                  (mayReorder && index.isRecomputable(op)));
}

/// Whether an instance of `op` right before `end` only replaces the one before.
bool Repair::isFreeToMove(OpId op, StepId end) const {
  StepId step = state.getLatest(op, end);
  if (step < 0 || (state.getInstances(op).front() == step && !mayReorder))
    return false;
  for (size_t i = 0; i != index.getOutputs(op).size(); ++i) {
    StorageId id = state.getOutput(step, i);
    if (id == ScheduleState::kExternal || state.getStorage(id).born != step)
      return false;
    const std::vector<StepId> &uses = state.getStorage(id).uses;
    if (!uses.empty() && state.getList().isBefore(uses.front(), end))
      return false;
  }
  return true;
}

/// Whether `input` can be kept until the end of the gap within the limit.
bool Repair::fits(const Plan &plan, const ScheduleState::Storage &input) const {
  const StepList &list = state.getList();
  const ScheduleState::Storage &evicted = state.getStorage(plan.storage);
  StepId from = input.last;
  if (list.isBefore(from, plan.begin)) {
    if (list.getMax(from, plan.begin) > limit - input.size ||
        list.getMemory(plan.begin) + input.size > limit)
      return false;
    from = plan.begin;
  }
  return list.getMax(from, plan.end) <= limit + evicted.size - input.size;
}

/// Collects what makes the storage of `plan` again, inputs first: every tensor
/// in it that is read at or after the end of the gap.
bool Repair::addMakers(const Plan &plan, double freed, double &held,
                       std::vector<OpId> &ops) {
  const StepList &list = state.getList();
  int32_t end = list.getPlace(plan.end);
  ++visit;
  struct Frame {
    OpId op;
    size_t next;
  };
  std::vector<Frame> stack;
  size_t numVisited = 0;
  auto push = [&](OpId op) {
    if (op < 0 || !index.isRecomputable(op))
      return false;
    if (visitedOp[op] == visit)
      return true;
    visitedOp[op] = visit;
    stack.push_back({op, 0});
    return ++numVisited <= kMaxChain;
  };
  auto drain = [&]() {
    while (!stack.empty()) {
      Frame &frame = stack.back();
      Range<ProblemIndex::Input> inputs = index.getInputs(frame.op);
      if (frame.next == inputs.size()) {
        ops.push_back(frame.op);
        stack.pop_back();
        continue;
      }
      ProblemIndex::Input in = inputs[frame.next++];
      if (in.producer < 0 || visitedOp[in.producer] == visit)
        continue;
      StepId maker = state.getLatest(in.producer, plan.end);
      if (maker < 0)
        return false;
      StorageId source = state.getOutput(maker, in.output);
      if (source == ScheduleState::kExternal)
        continue;
      if (source == plan.storage) {
        if (!push(in.producer))
          return false;
        continue;
      }
      const ScheduleState::Storage &input = state.getStorage(source);
      if (list.getPlace(input.last) >= end)
        continue;
      bool mayRecompute = index.isRecomputable(in.producer);
      if (mayRecompute && !fits(plan, input)) {
        double area = static_cast<double>(input.size) *
                      static_cast<double>(countOver(input.last, plan.end));
        if (area * options.holdFactor > freed) {
          if (!push(in.producer))
            return false;
          continue;
        }
        held += area;
      } else if (!mayRecompute) {
        held += static_cast<double>(input.size) *
                static_cast<double>(countOver(input.last, plan.end));
      }
    }
    return true;
  };
  const std::vector<StepId> &uses = state.getStorage(plan.storage).uses;
  for (size_t i = uses.size(); i-- != 0 && list.getPlace(uses[i]) >= end;) {
    if (i > 0 && uses[i - 1] == uses[i])
      continue;
    Range<ProblemIndex::Input> inputs = index.getInputs(state.getOp(uses[i]));
    for (size_t k = 0; k != inputs.size(); ++k)
      if (state.getInput(uses[i], k) == plan.storage) {
        // Views that are made again before they are read need nothing.
        StepId maker = state.getLatest(inputs[k].producer, uses[i]);
        if (list.getPlace(maker) < end &&
            (!push(inputs[k].producer) || !drain()))
          return false;
      }
  }
  state.work += static_cast<int64_t>(1 + numVisited);
  return !ops.empty();
}

bool Repair::planEviction(Plan &plan) {
  Bytes size = state.getStorage(plan.storage).size;
  double freed = getFreed(size, plan.begin, plan.end);
  double held = 0;
  plan.ops.clear();
  if (!addMakers(plan, freed, held, plan.ops) || freed <= held)
    return false;
  int64_t cost = 0;
  for (OpId op : plan.ops)
    if (!isFreeToMove(op, plan.end))
      cost += index.getCost(op);
  // A free recomputation is not infinitely good.
  double gain = freed - held;
  if (!options.byArea)
    gain = std::min(static_cast<double>(size), excessAt) * (gain / freed);
  plan.score =
      gain / std::pow(static_cast<double>(cost) +
                          0.01 * static_cast<double>(index.getCostUnit()),
                      options.costExponent);
  return true;
}

/// Moves all readers from the end of the gap on to right after its begin.
bool Repair::planHoist(Plan &plan) {
  const StepList &list = state.getList();
  const ScheduleState::Storage &storage = state.getStorage(plan.storage);
  int32_t begin = list.getPlace(plan.begin);
  ++visit;
  plan.cone.clear();
  auto add = [&](StepId step) {
    if (static_cast<size_t>(step) >= visitedStep.size())
      visitedStep.resize(step + 1, 0);
    if (visitedStep[step] == visit)
      return true;
    visitedStep[step] = visit;
    if (!index.isRecomputable(state.getOp(step)))
      return false;
    plan.cone.push_back(step);
    return plan.cone.size() <= kMaxCone;
  };
  for (size_t i = storage.uses.size();
       i-- != 0 && list.getPlace(storage.uses[i]) > begin;)
    if (!add(storage.uses[i]))
      return false;
  for (size_t i = 0; i != plan.cone.size(); ++i)
    for (ProblemIndex::Input in : index.getInputs(state.getOp(plan.cone[i]))) {
      if (in.producer < 0)
        continue;
      StepId maker = state.getLatest(in.producer, plan.cone[i]);
      if (list.getPlace(maker) > begin && !add(maker))
        return false;
    }
  state.work += static_cast<int64_t>(plan.cone.size());
  auto isInCone = [&](StepId step) {
    return static_cast<size_t>(step) < visitedStep.size() &&
           visitedStep[step] == visit;
  };
  double gain = 0;
  std::vector<StorageId> seen;
  for (StepId step : plan.cone) {
    OpId op = state.getOp(step);
    size_t numInputs = index.getInputs(op).size();
    size_t numRefs = numInputs + index.getOutputs(op).size();
    for (size_t i = 0; i != numRefs; ++i) {
      StorageId id = i < numInputs ? state.getInput(step, i)
                                   : state.getOutput(step, i - numInputs);
      if (id == ScheduleState::kExternal ||
          std::find(seen.begin(), seen.end(), id) != seen.end())
        continue;
      seen.push_back(id);
      const ScheduleState::Storage &other = state.getStorage(id);
      // Where it will be read last.
      StepId last = plan.begin;
      for (size_t u = other.uses.size(); u-- != 0;)
        if (!isInCone(other.uses[u])) {
          if (list.getPlace(other.uses[u]) > begin)
            last = other.uses[u];
          break;
        }
      if (last != other.last)
        gain += getFreed(other.size,
                         last == plan.begin && isInCone(other.born) ? other.born
                                                                    : last,
                         other.last);
      if (isInCone(other.born))
        gain -= static_cast<double>(other.size) *
                static_cast<double>(countOver(
                    plan.begin, last == plan.begin ? last : other.born));
    }
  }
  if (gain <= 0)
    return false;
  std::sort(plan.cone.begin(), plan.cone.end(),
            [&](StepId a, StepId b) { return list.isBefore(a, b); });
  plan.isHoist = true;
  plan.score = gain / std::pow(0.01 * static_cast<double>(index.getCostUnit()),
                               options.costExponent);
  return true;
}

/// Storages that are live but not read at `at`, the most promising first.
void Repair::rank(StepId at) {
  ranked.clear();
  auto numStorages = static_cast<StorageId>(state.getStorages().size());
  bool isSample = state.getStorages().size() >= kSampleFrom;
  StorageId first = isSample ? static_cast<StorageId>(pick(numStorages)) : 0;
  double floor = 0.01 * static_cast<double>(index.getCostUnit());
  for (StorageId i = 0; i != numStorages; ++i) {
    StorageId id =
        first + i < numStorages ? first + i : first + i - numStorages;
    Ranked entry{0, id, -1, -1};
    if (!findGap(id, at, entry.begin, entry.end))
      continue;
    const ScheduleState::Storage &storage = state.getStorage(id);
    OpId maker = state.getOp(storage.born);
    if (storage.size == 0 || (!mayReorder && !index.isRecomputable(maker)))
      continue;
    double cost = storage.born == entry.begin && isFreeToMove(maker, entry.end)
                      ? 0
                      : static_cast<double>(index.getCost(maker));
    double freed = options.byArea
                       ? getFreed(storage.size, entry.begin, entry.end)
                       : std::min(static_cast<double>(storage.size), excessAt);
    entry.score = freed / (cost + floor);
    if (options.noise > 0)
      entry.score *= 1 + options.noise * (2 * pickFraction() - 1);
    ranked.push_back(entry);
    if (isSample && ranked.size() == kSampleSize)
      break;
  }
  state.work += static_cast<int64_t>(numStorages / 64 + ranked.size() / 4);
}

std::vector<Repair::Plan> Repair::findPlans(StepId at) {
  excessAt = static_cast<double>(state.getList().getMemory(at) - limit);
  rank(at);
  auto isBetter = [](const auto &a, const auto &b) {
    return a.score != b.score ? a.score > b.score : a.storage < b.storage;
  };
  std::vector<Plan> plans;
  if (mayReorder && pickFraction() < options.hoistShare)
    for (const Ranked &entry : ranked) {
      Plan plan;
      plan.storage = entry.storage;
      plan.begin = entry.begin;
      plan.end = entry.end;
      if (planHoist(plan))
        plans.push_back(std::move(plan));
    }
  if (ranked.size() > options.maxPlans) {
    std::nth_element(ranked.begin(),
                     ranked.begin() + static_cast<ptrdiff_t>(options.maxPlans),
                     ranked.end(), isBetter);
    ranked.resize(options.maxPlans);
  }
  for (const Ranked &entry : ranked) {
    Plan plan;
    plan.storage = entry.storage;
    plan.begin = entry.begin;
    plan.end = entry.end;
    if (!planEviction(plan))
      continue;
    if (options.noise > 0)
      plan.score *= 1 + options.noise * (2 * pickFraction() - 1);
    plans.push_back(std::move(plan));
  }
  std::sort(plans.begin(), plans.end(), isBetter);
  return plans;
}

/// Adds the instances that `step` reads.
void Repair::addFeeders(StepId step, std::vector<StepId> &feeders) const {
  for (ProblemIndex::Input in : index.getInputs(state.getOp(step)))
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
    Bytes crossing =
        list.getMemory(step) - index.getFixedBytes(state.getOp(step));
    if (crossing < least) {
      least = crossing;
      lowest = step;
    }
    step = list.getPrevious(step);
  }
  return lowest;
}

bool Repair::apply(const Plan &plan, bool isEarly) {
  if (plan.isHoist) {
    StepId next = state.getList().getNext(plan.begin);
    for (StepId step : plan.cone) {
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
  StepId at = isEarly ? findLowest(plan) : plan.end;
  if (isEarly && at == plan.end)
    return false;
  std::vector<StepId> old;
  for (OpId op : plan.ops) {
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

bool Repair::run(const RepairOptions &newOptions) {
  options = newOptions;
  size_t maxLength = 6 * static_cast<size_t>(index.getNumOps()) + 64;
  int numFailures = 0;
  int numBold = options.isBold ? 200 : 0;
  for (;;) {
    computeOver();
    double area = overBytes.back();
    if (area <= 0)
      return true;
    if (state.getNumSteps() > maxLength)
      return false;
    bool isBetter = false;
    size_t tries = 0;
    StepId at = state.getList().getPeakStep();
    if (options.noise > 0 && pick(4) == 0)
      at = overSteps[pick(overSteps.size())];
    for (const Plan &plan : findPlans(at)) {
      if (tries++ == options.maxTries)
        break;
      Bytes before = state.getList().getMemory(at);
      auto isGood = [&](bool isEarly) {
        size_t mark = state.getMark();
        if (apply(plan, isEarly) &&
            (getArea() < area ||
             (numBold > 0 &&
              (!state.isAlive(at) || state.getList().getMemory(at) < before))))
          return true;
        state.rollback(mark);
        return false;
      };
      bool isEarlyFirst = options.noise > 0 && pick(4) == 0;
      isBetter =
          isGood(isEarlyFirst) || (!plan.isHoist && isGood(!isEarlyFirst));
      if (isBetter) {
        --numBold;
        break;
      }
    }
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

bool Repair::tryRemove(StepId step) {
  if (!mayDrop(step) || !state.canRemove(step))
    return false;
  // Mostly the storage of the instance before does not fit any longer, which is
  // seen without a trial if nothing else goes with the step.
  OpId op = state.getOp(step);
  bool endsInputs = false;
  for (size_t i = 0; i != index.getInputs(op).size(); ++i) {
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
          state.getList().getMax(storage.last, step) + storage.size > limit) {
        ++state.work;
        return false;
      }
    }
  size_t mark = state.getMark();
  removeWithFeeders(step);
  if (state.getList().getPeak() <= limit)
    return true;
  state.rollback(mark);
  return false;
}

void Repair::prune(std::vector<StepId> steps, double noise) {
  std::vector<std::pair<double, StepId>> order;
  order.reserve(steps.size());
  for (StepId step : steps) {
    if (!state.isAlive(step))
      continue;
    auto cost = static_cast<double>(index.getCost(state.getOp(step)));
    if (noise > 0)
      cost *= 1 + noise * (2 * pickFraction() - 1);
    order.push_back({-cost, step});
  }
  std::sort(order.begin(), order.end());
  for (const std::pair<double, StepId> &entry : order)
    if (state.isAlive(entry.second))
      tryRemove(entry.second);
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
    if (addMakers(plan, freed, held, plan.ops) && apply(plan))
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
  if (!index.isRecomputable(op) || (!mayReorder && instances.front() == step))
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
