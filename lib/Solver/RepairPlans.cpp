//===- RepairPlans.cpp - What evictions and hoists take ---------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Repair.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace remat;

/// Longest chain of recomputations for one eviction.
static constexpr size_t kMaxChain = 256;
/// How many storages are looked at where only a part is.
static constexpr size_t kSampleSize = 256;
static constexpr double kNoLimit = std::numeric_limits<double>::infinity();

bool Repair::mayFetch(OpId op) const {
  return options.linkPrice >= 0 && index.isOffloadable(op) &&
         index.getOffloadPolicy(op) != OffloadPolicy::Must;
}

/// What a round trip of all that `op` makes counts as.
double Repair::getFetchPrice(OpId op) const {
  double price = std::max(0.0, options.linkPrice);
  if (index.getOffloadPolicy(op) == OffloadPolicy::Prefer)
    price *= 0.1;
  return price * index.getTransferCostOf(op);
}

double Repair::getPrice(StepId step) const {
  OpId op = state.getOp(step);
  return state.isFetch(step) ? getFetchPrice(op)
                             : static_cast<double>(index.getCost(op));
}

/// What the ranking of evictions divides by.
double Repair::weighCost(double cost) const {
  cost += 0.01 * static_cast<double>(index.getCostUnit());
  return options.costExponent == 1 ? cost
                                   : std::pow(cost, options.costExponent);
}

/// Whether an instance of `op` right before `end` only replaces the one before.
bool Repair::isFreeToMove(OpId op, StepId end) const {
  StepId step = state.getLatest(op, end);
  if (step < 0 || state.isFetch(step) ||
      (state.getInstances(op).front() == step && !mayReorder))
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

/// About what it costs not to keep a storage between two steps.
double Repair::guessCost(const ScheduleState::Storage &storage, StepId begin,
                         StepId end) const {
  OpId maker = state.getOp(storage.born);
  if (storage.born == begin && isFreeToMove(maker, end))
    return 0;
  auto cost = static_cast<double>(index.getCost(maker));
  if (!mayFetch(maker))
    return cost;
  double price = getFetchPrice(maker);
  return index.isRecomputable(maker) ? std::min(cost, price) : price;
}

/// Whether `input` can be kept until the end of the gap within the limit.
bool Repair::fits(const Plan &plan, const ScheduleState::Storage &input) const {
  const StepList &list = state.getList();
  const ScheduleState::Storage &evicted = state.getStorage(plan.storage);
  StepId from = input.last;
  if (list.isBefore(from, plan.begin)) {
    if (list.getMemory(plan.begin) + input.size > limit ||
        list.isOver(from, plan.begin, limit - input.size))
      return false;
    from = plan.begin;
  }
  return !list.isOver(from, plan.end, limit + evicted.size - input.size);
}

/// Collects what makes the storage of `plan` again, inputs first: every tensor
/// in it that is read at or after the end of the gap. False if it cannot be
/// made, or for no more than `maxCost`.
bool Repair::addMakers(const Plan &plan, double freed, double maxCost,
                       double &held, std::vector<OpId> &ops) {
  const StepList &list = state.getList();
  int32_t end = list.getPlace(plan.end);
  ++visit;
  struct Frame {
    OpId op;
    size_t next;
  };
  std::vector<Frame> stack;
  size_t numVisited = 0;
  double cost = 0;
  OpId fetched =
      plan.isFetch ? state.getOp(state.getStorage(plan.storage).born) : -1;
  auto push = [&](OpId op) {
    if (op < 0 || (op != fetched && !index.isRecomputable(op)))
      return false;
    if (visitedOp[op] == visit)
      return true;
    visitedOp[op] = visit;
    if (op == fetched) {
      ops.push_back(~op);
      return true;
    }
    stack.push_back({op, 0});
    if (maxCost < kNoLimit && !isFreeToMove(op, plan.end))
      cost += static_cast<double>(index.getCost(op));
    return ++numVisited <= kMaxChain && cost <= maxCost;
  };
  auto visitInputs = [&]() {
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
          // What was offloaded may be cheaper than what is made again.
          if (mayFetch(in.producer) && !state.isFetch(maker) &&
              state.getStorage(source).born == maker &&
              getFetchPrice(in.producer) <
                  static_cast<double>(index.getCost(in.producer))) {
            visitedOp[in.producer] = visit;
            ops.push_back(~in.producer);
            ++numVisited;
            continue;
          }
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
  bool isPossible = true;
  for (size_t i = uses.size(); i-- != 0 && isPossible;) {
    if (list.getPlace(uses[i]) < end)
      break;
    if (i > 0 && uses[i - 1] == uses[i])
      continue;
    Range<ProblemIndex::Input> inputs = state.getInputs(uses[i]);
    for (size_t k = 0; k != inputs.size() && isPossible; ++k)
      if (state.getInput(uses[i], k) == plan.storage) {
        // Views that are made again before they are read need nothing.
        StepId maker = state.getLatest(inputs[k].producer, uses[i]);
        isPossible = list.getPlace(maker) >= end ||
                     (push(inputs[k].producer) && visitInputs());
      }
  }
  state.work += static_cast<int64_t>(1 + numVisited);
  return isPossible && !ops.empty();
}

/// False if it is impossible, or scores less than `leastScore`.
bool Repair::planEviction(Plan &plan, double leastScore) {
  Bytes size = state.getStorage(plan.storage).size;
  double freed = getFreed(size, plan.begin, plan.end);
  double maxCost = kNoLimit;
  if (leastScore > 0)
    maxCost = std::pow((options.byArea ? freed : getFreedAt(size)) / leastScore,
                       1 / options.costExponent);
  double held = 0;
  plan.ops.clear();
  if (!addMakers(plan, freed, maxCost, held, plan.ops) || freed <= held)
    return false;
  int64_t cost = 0;
  for (OpId op : plan.ops)
    if (op < 0)
      cost += static_cast<int64_t>(getFetchPrice(~op));
    else if (!isFreeToMove(op, plan.end))
      cost += index.getCost(op);
  // A free recomputation is not infinitely good.
  double gain = freed - held;
  if (!options.byArea)
    gain = getFreedAt(size) * (gain / freed);
  plan.score = gain / weighCost(static_cast<double>(cost));
  return true;
}

/// Moves all readers from the end of the gap on to right after its begin.
bool Repair::planHoist(Plan &plan) {
  const StepList &list = state.getList();
  const ScheduleState::Storage &storage = state.getStorage(plan.storage);
  int32_t begin = list.getPlace(plan.begin);
  ++visit;
  plan.cone.clear();
  for (size_t i = storage.uses.size(); i-- != 0;) {
    if (list.getPlace(storage.uses[i]) <= begin)
      break;
    if (!addToCone(storage.uses[i], plan.cone))
      return false;
  }
  if (!addMakersToCone(plan.begin, plan.cone))
    return false;
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
  plan.isHoist = true;
  plan.score = gain / weighCost(0);
  return true;
}

/// Storages that are live but not read at `at`, the most promising first.
void Repair::rank(StepId at) {
  ranked.clear();
  auto numStorages = static_cast<StorageId>(state.getStorages().size());
  bool isSample = state.getStorages().size() >= kSampleFrom;
  StorageId first = isSample ? static_cast<StorageId>(pick(numStorages)) : 0;
  for (StorageId i = 0; i != numStorages; ++i) {
    StorageId id =
        first + i < numStorages ? first + i : first + i - numStorages;
    Ranked entry{0, id, -1, -1, 1};
    if (!findGap(id, at, entry.begin, entry.end))
      continue;
    const ScheduleState::Storage &storage = state.getStorage(id);
    OpId maker = state.getOp(storage.born);
    if (storage.size == 0 ||
        (!mayReorder && !index.isRecomputable(maker) && !mayFetch(maker)))
      continue;
    double freed = options.byArea
                       ? getFreed(storage.size, entry.begin, entry.end)
                       : getFreedAt(storage.size);
    if (options.noise > 0)
      entry.factor = 1 + options.noise * (2 * pickFraction() - 1);
    entry.score = entry.factor * freed /
                  weighCost(guessCost(storage, entry.begin, entry.end));
    ranked.push_back(entry);
    if (isSample && ranked.size() == kSampleSize)
      break;
  }
  state.work += static_cast<int64_t>(numStorages / 64 + ranked.size() / 4);
}

/// The best first. What an eviction may score at most is known from its rank,
/// so that it is mostly enough to plan a few. Unless `isThorough` those that
/// score less than one before are not planned to the end, and `isPartial` says
/// if there are any.
std::vector<Repair::Plan> Repair::findPlans(StepId at, bool isThorough) {
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
  auto isWorse = [&](const Ranked &a, const Ranked &b) {
    return isBetter(b, a);
  };
  std::make_heap(ranked.begin(), ranked.end(), isWorse);
  double best = 0;
  isPartial = false;
  for (size_t n = 0; n != options.maxPlans && !ranked.empty(); ++n) {
    std::pop_heap(ranked.begin(), ranked.end(), isWorse);
    Ranked entry = ranked.back();
    ranked.pop_back();
    if (!isThorough && entry.score <= best) {
      isPartial = true;
      break;
    }
    Plan plan;
    plan.storage = entry.storage;
    plan.begin = entry.begin;
    plan.end = entry.end;
    int numWays =
        mayFetch(state.getOp(state.getStorage(entry.storage).born)) ? 2 : 1;
    for (int way = 0; way != numWays; ++way) {
      plan.isFetch = way == 1;
      if (!planEviction(plan, isThorough ? 0 : best / entry.factor)) {
        isPartial |= best > 0;
        continue;
      }
      plan.score *= entry.factor;
      best = std::max(best, plan.score);
      plans.push_back(plan);
    }
  }
  std::sort(plans.begin(), plans.end(), isBetter);
  return plans;
}
