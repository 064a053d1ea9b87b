//===- BudgetSolver.cpp - The cheapest schedule within a budget -*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Evictor.h"
#include "ckpt/Solver/Offsets.h"
#include "ckpt/Solver/Simulate.h"
#include "ckpt/Solver/Solvers.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <random>

using namespace remat;

namespace {

/// A schedule and what it is judged by.
struct State {
  std::vector<OpId> sequence;
  Cost cost = 0;
  Bytes peak = 0;
};

class LadderSolver {
public:
  LadderSolver(const Problem &problem, const BudgetOptions &options)
      : problem(problem), options(options), evictor(problem), random(1) {}

  BudgetResult solve(Bytes budget);

private:
  bool descend(State &state, Bytes rung);
  bool reduceAndPrune(State &state, Bytes rung, const EvictorOptions &evict,
                      int64_t pruneWork);
  void search(State &state, Bytes rung);
  bool fitsArena(const State &state, Bytes bytes);
  std::vector<OpId> ruin(const std::vector<OpId> &sequence);
  size_t pick(size_t bound) { return random() % bound; }
  void measure(State &state) {
    state.cost = evictor.getCost(state.sequence);
    state.peak = evictor.getTimeline().computePeak(state.sequence);
  }

  const Problem &problem;
  const BudgetOptions &options;
  Evictor evictor;
  std::mt19937_64 random;
};

} // namespace

bool LadderSolver::reduceAndPrune(State &state, Bytes rung,
                                  const EvictorOptions &evict,
                                  int64_t pruneWork) {
  bool isWithin = evictor.reduce(state.sequence, rung, evict);
  if (isWithin)
    evictor.prune(state.sequence, rung, pruneWork);
  measure(state);
  return isWithin;
}

/// From the schedule of the rung above, and if that is a dead end from the
/// program itself, with ever more weight on memory.
bool LadderSolver::descend(State &state, Bytes rung) {
  static constexpr EvictorOptions kTries[] = {{8, 1}, {64, 1},    {8, 0.5},
                                              {1, 1}, {1e9, 0.5}, {8, 0.1}};
  State lowest = state;
  for (bool isFresh : {false, true})
    for (const EvictorOptions &evict : kTries) {
      State trial;
      trial.sequence = isFresh ? programOrder(problem) : state.sequence;
      if (reduceAndPrune(trial, rung, evict, options.searchWork)) {
        state = std::move(trial);
        return true;
      }
      if (trial.peak < lowest.peak)
        lowest = std::move(trial);
      // On large programs a dead end has cost enough.
      if (problem.ops.size() > 20000)
        break;
    }
  // Shake the lowest schedule found; on small programs that often helps.
  int64_t limit = evictor.getTimeline().work + options.searchWork / 4;
  for (unsigned round = 0; round != 8 * options.searchRounds; ++round) {
    if (evictor.getTimeline().work > limit ||
        evictor.getClones(lowest.sequence).empty())
      break;
    State trial;
    trial.sequence = ruin(lowest.sequence);
    if (reduceAndPrune(trial, rung, kTries[pick(std::size(kTries))],
                       options.searchWork)) {
      state = std::move(trial);
      return true;
    }
    if (trial.peak < lowest.peak ||
        (trial.peak == lowest.peak && trial.cost < lowest.cost))
      lowest = std::move(trial);
  }
  state = std::move(lowest);
  return false;
}

/// Removes some recomputations: those in a window of the schedule, those of a
/// range of operations, or any.
std::vector<OpId> LadderSolver::ruin(const std::vector<OpId> &sequence) {
  std::vector<int32_t> clones = evictor.getClones(sequence);
  std::vector<char> isRemoved(sequence.size(), 0);
  size_t count =
      1 +
      pick(std::max<size_t>(1, std::min<size_t>(48, clones.size() / 4 + 1)));
  switch (pick(3)) {
  case 0: {
    size_t first = pick(clones.size());
    for (size_t i = first; i != std::min(clones.size(), first + count); ++i)
      isRemoved[clones[i]] = 1;
    break;
  }
  case 1: {
    OpId middle = sequence[clones[pick(clones.size())]];
    auto radius = static_cast<OpId>(1 + pick(problem.ops.size() / 50 + 4));
    for (int32_t clone : clones)
      if (std::abs(sequence[clone] - middle) <= radius)
        isRemoved[clone] = 1;
    break;
  }
  default:
    for (size_t i = 0; i != count; ++i)
      isRemoved[clones[pick(clones.size())]] = 1;
  }
  std::vector<OpId> rest;
  for (size_t i = 0; i != sequence.size(); ++i)
    if (!isRemoved[i])
      rest.push_back(sequence[i]);
  return rest;
}

/// Large neighbourhood search; keeps what is cheaper.
void LadderSolver::search(State &state, Bytes rung) {
  static constexpr double kHoldFactors[] = {1, 4, 8, 16, 64};
  static constexpr double kExponents[] = {1, 1, 0.8, 1.25};
  int64_t limit = evictor.getTimeline().work + options.searchWork;
  for (unsigned round = 0; round != options.searchRounds; ++round) {
    if (evictor.getTimeline().work > limit ||
        evictor.getClones(state.sequence).empty())
      return;
    State trial;
    trial.sequence = ruin(state.sequence);
    EvictorOptions evict{kHoldFactors[pick(5)], kExponents[pick(4)]};
    if (reduceAndPrune(trial, rung, evict, options.searchWork / 8) &&
        trial.cost < state.cost)
      state = std::move(trial);
  }
}

bool LadderSolver::fitsArena(const State &state, Bytes bytes) {
  constexpr size_t kMostOps = 20000;
  constexpr Bytes kAlignment = 64;
  if (!options.fitArena || problem.ops.size() > kMostOps)
    return true;
  Timeline &timeline = evictor.getTimeline();
  timeline.build(state.sequence);
  std::vector<Interval> intervals;
  for (const Timeline::Storage &storage : timeline.storages) {
    Bytes size = problem.tensors[storage.root].size;
    intervals.push_back({size, storage.born, storage.last + 1,
                         size < kAlignment ? 8 : kAlignment});
  }
  return placeOffsets(intervals).height <= bytes;
}

BudgetResult LadderSolver::solve(Bytes budget) {
  State state;
  state.sequence = programOrder(problem);
  measure(state);
  Bytes base = simulate(problem, state.sequence).base;
  Bytes temporary = state.peak - base;
  int percent = problem.ops.size() <= 5000    ? 2
                : problem.ops.size() <= 20000 ? 5
                                              : 10;
  auto getRung = [&](int step) {
    return base + temporary / 100 * (100 - step * percent) +
           temporary % 100 * (100 - step * percent) / 100;
  };
  // The answer is the first state within the budget that is not also within the
  // rung after its own: then every lower budget gets this state or one whose
  // peak is lower.
  State answer = state;
  bool hasAnswer = false;
  for (int step = 0; step * percent <= 100; ++step) {
    Bytes rung = getRung(step);
    if (hasAnswer && answer.peak > rung && fitsArena(answer, budget - base))
      break;
    hasAnswer = false;
    if (!descend(state, rung)) {
      // Lower rungs are out of reach too. An earlier state within the budget
      // still serves, or the lowest that was found.
      if (answer.peak > budget)
        answer = std::move(state);
      break;
    }
    search(state, rung);
    if (state.peak <= budget) {
      answer = state;
      hasAnswer = true;
    }
  }
  BudgetResult result;
  result.feasible = answer.peak <= budget;
  result.schedule = makeSchedule(problem, std::move(answer.sequence), "greedy");
  return result;
}

BudgetResult remat::solveBudget(const Problem &problem, Bytes budget,
                                const BudgetOptions &options) {
  return LadderSolver(problem, options).solve(budget);
}
