//===- BudgetSolver.cpp - The cheapest schedule within a budget -*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChainSolver.h"
#include "OffloadOps.h"
#include "Portfolio.h"
#include "Stopwatch.h"
#include "ckpt/Solver/Regions.h"
#include "ckpt/Solver/Simulate.h"
#include "ckpt/Solver/Solvers.h"

#include <algorithm>
#include <map>

using namespace remat;

/// Finds a schedule to go on from, and takes what that costs off the limits of
/// `options`.
static std::vector<OpId> findStart(const Problem &problem, Bytes budget,
                                   SearchOptions &options) {
  // Of smaller programs the search gets as far by itself.
  constexpr size_t kBlocksFrom = 3000;
  constexpr double kShare = 0.25;
  Stopwatch clock;
  std::vector<OpId> best = solveSegmentsWithin(problem, budget);
  if (problem.ops.size() < kBlocksFrom)
    return best;
  auto work = static_cast<double>(estimateWork(options));
  int64_t spent = 0;
  std::vector<OpId> chain =
      solveChain(problem, budget, static_cast<int64_t>(kShare * work), spent);
  if (best.empty() || (!chain.empty() && simulate(problem, chain).cost <
                                             simulate(problem, best).cost))
    best = std::move(chain);
  if (options.workLimit > 0)
    options.workLimit = std::max<int64_t>(1, options.workLimit - spent);
  if (options.timeLimit > 0)
    options.timeLimit = std::max(0.01, options.timeLimit - clock.getSeconds());
  return best;
}

BudgetResult remat::searchSchedule(const Problem &problem, Bytes budget,
                                   const SearchOptions &options) {
  ProblemIndex index(problem, options.recomputeWeights, options.offload);
  Bytes base = simulate(problem, programOrder(problem)).base;
  BudgetResult result;
  // Program order, if nothing has to be offloaded.
  result.schedule = placeSchedule(problem, index, getProgramWithMust(index),
                                  budget - base, "search");
  if (result.schedule.peak > budget) {
    SearchOptions rest = options;
    std::vector<OpId> known = findStart(problem, budget, rest);
    result.schedule = placeSchedule(
        problem, index,
        searchWithRestarts(index, budget - base, rest, known).sequence,
        budget - base, "search");
  }
  result.feasible = result.schedule.peak <= budget;
  return result;
}

namespace {
struct Rung {
  /// As in ScheduleState::build.
  std::vector<OpId> sequence;
  Schedule schedule;
  /// Of the schedule, arguments and constants excluded.
  Bytes peak = 0;
};
} // namespace

BudgetResult remat::solveBudget(const Problem &problem, Bytes budget,
                                const BudgetOptions &options) {
  ProblemIndex index(problem, options.recomputeWeights, options.offload);
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
  search.offload = options.offload;
  search.feasibilityShare = 0.25;
  int numRungs = 0;
  while (numRungs * percent <= 100 && getRung(numRungs) >= floor)
    ++numRungs;
  // The schedule of a rung depends on nothing but the problem and the options.
  std::map<int, Rung> solved;
  auto solveRung = [&](int i) -> const Rung & {
    auto [it, isNew] = solved.try_emplace(i);
    if (isNew) {
      Rung &rung = it->second;
      if (i == 0) {
        rung.sequence = getProgramWithMust(index);
      } else {
        SearchOptions rest = search;
        std::vector<OpId> known =
            findStart(problem, program.base + getRung(i), rest);
        rung.sequence =
            searchPortfolio(index, getRung(i), rest, known).sequence;
      }
      rung.schedule =
          placeSchedule(problem, index, rung.sequence, getRung(i), "search");
      rung.peak = rung.schedule.peak - program.base;
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
    if (!options.fitArena || fitsArena(index, rung.sequence, getRung(i), bytes))
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
  result.schedule = answer->schedule;
  result.feasible = result.schedule.peak <= budget;
  return result;
}
