//===- BudgetSolver.cpp - The cheapest schedule within a budget -*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Portfolio.h"
#include "ckpt/Solver/Offsets.h"
#include "ckpt/Solver/Simulate.h"
#include "ckpt/Solver/Regions.h"
#include "ckpt/Solver/Solvers.h"

#include <algorithm>
#include <map>

using namespace remat;

BudgetResult remat::searchSchedule(const Problem &problem, Bytes budget,
                                   const SearchOptions &options) {
  ProblemIndex index(problem, options.recomputeWeights);
  Simulation program = simulate(problem, programOrder(problem));
  BudgetResult result;
  std::vector<OpId> sequence = programOrder(problem);
  if (program.peak > budget)
    sequence = searchPortfolio(index, budget - program.base, options,
                               solveSegmentsWithin(problem, budget))
                   .sequence;
  result.schedule = makeSchedule(problem, std::move(sequence), "search");
  result.feasible = result.schedule.peak <= budget;
  return result;
}

/// On small programs more work finds nothing more.
static constexpr int64_t kWorkPerOp = 20000;

/// Whether the storages of `sequence` can be placed in `bytes`.
static bool fitsArena(const ProblemIndex &index,
                      const std::vector<OpId> &sequence, Bytes bytes) {
  constexpr OpId kMostOps = 20000;
  constexpr Bytes kAlignment = 64;
  if (index.getNumOps() > kMostOps)
    return true;
  ScheduleState state(index);
  state.build(sequence);
  std::vector<Interval> intervals;
  for (const ScheduleState::Storage &storage : state.getStorages())
    intervals.push_back({storage.size, storage.born, storage.last + 1,
                         storage.size < kAlignment ? 8 : kAlignment});
  return placeOffsets(intervals).height <= bytes;
}

namespace {
struct Rung {
  std::vector<OpId> sequence;
  Bytes peak = 0;
};
} // namespace

BudgetResult remat::solveBudget(const Problem &problem, Bytes budget,
                                const BudgetOptions &options) {
  ProblemIndex index(problem, options.recomputeWeights);
  Simulation program = simulate(problem, programOrder(problem));
  Bytes temporary = program.peak - program.base;
  OpId numOps = index.getNumOps();
  int percent = numOps <= 5000 ? 1 : numOps <= 20000 ? 2 : 5;
  auto getRung = [&](int i) {
    int share = 100 - i * percent;
    return temporary / 100 * share + temporary % 100 * share / 100;
  };
  // No schedule is lower than what one operation needs.
  Bytes floor = 0;
  for (OpId op = 0; op != numOps; ++op)
    floor = std::max(floor, index.getFixedBytes(op));

  SearchOptions search;
  search.workLimit =
      std::max<int64_t>(1, std::min(options.searchWork, kWorkPerOp * numOps));
  search.seed = options.seed;
  search.reorder = options.reorder;
  search.feasibilityShare = 0.25;
  int numRungs = 0;
  while (numRungs * percent <= 100 && getRung(numRungs) >= floor)
    ++numRungs;
  // The schedule of a rung depends on nothing but the problem and the options.
  std::map<int, Rung> solved;
  auto solveRung = [&](int i) -> const Rung & {
    auto [it, isNew] = solved.try_emplace(i);
    if (isNew) {
      it->second.sequence =
          i == 0 ? programOrder(problem)
                 : searchPortfolio(
                       index, getRung(i), search,
                       solveSegmentsWithin(problem, program.base + getRung(i)))
                       .sequence;
      it->second.peak =
          simulate(problem, it->second.sequence).peak - program.base;
    }
    return it->second;
  };
  auto getSchedule = [&](int i) -> const Rung & {
    const Rung &own = solveRung(i);
    if (own.peak <= getRung(i) || i == 0)
      return own;
    // Where the search fails the rung above may have gone low enough.
    const Rung &above = solveRung(i - 1);
    return above.peak < own.peak ? above : own;
  };

  // The last rung that is reached, by halving; it does not depend on the budget
  // either, and below it nothing is tried.
  int reach = -1;
  auto isInReach = [&](int i) {
    if (reach < 0) {
      reach = 0;
      for (int failed = numRungs; reach + 1 < failed;) {
        int middle = (reach + failed) / 2;
        (getSchedule(middle).peak <= getRung(middle) ? reach : failed) = middle;
      }
    }
    return i <= reach;
  };

  Bytes bytes = budget - program.base;
  const Rung *answer = nullptr;
  int first = 0;
  while (first != numRungs && getRung(first) > bytes)
    ++first;
  // The rung above may still fit.
  if (first > 0 && (first == numRungs || getRung(first) < bytes))
    --first;
  for (int i = first; i < numRungs; ++i) {
    const Rung &rung = getSchedule(i);
    if (rung.peak > getRung(i) && !isInReach(i))
      break;
    bool isStable = rung.peak <= getRung(i) &&
                    ((i + 1) * percent > 100 || rung.peak > getRung(i + 1));
    if (!isStable || rung.peak > bytes)
      continue;
    answer = &rung;
    if (!options.fitArena || fitsArena(index, rung.sequence, bytes))
      break;
  }
  if (!answer) {
    // Say how low it goes.
    isInReach(0);
    answer = &solveRung(0);
    for (const auto &entry : solved)
      if (entry.second.peak < answer->peak)
        answer = &entry.second;
  }
  BudgetResult result;
  result.schedule = makeSchedule(problem, answer->sequence, "search");
  result.feasible = result.schedule.peak <= budget;
  return result;
}
