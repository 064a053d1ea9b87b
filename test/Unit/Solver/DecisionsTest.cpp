//===- DecisionsTest.cpp - What must be saved, or made again ----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../lib/Solver/OffloadOps.h"
#include "ChainProgram.h"
#include "RandomProgram.h"
#include "ckpt/Solver/LowerBound.h"
#include "ckpt/Solver/Regions.h"
#include "ckpt/Solver/Simulate.h"
#include "ckpt/Solver/Solvers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

using namespace remat;

/// Whether some instance that was there when the last forward operation that
/// touches its storage had run for the first time is read after that. Written
/// from the header alone.
static bool isKept(const Problem &problem, const std::vector<OpId> &sequence,
                   TensorId root) {
  auto touches = [&](const Op &op) {
    auto isOfRoot = [&](TensorId t) { return problem.tensors[t].root == root; };
    return std::any_of(op.ins.begin(), op.ins.end(), isOfRoot) ||
           std::any_of(op.outs.begin(), op.outs.end(), isOfRoot);
  };
  size_t passed = 0;
  std::vector<char> seen(problem.ops.size(), 0);
  for (size_t i = 0; i != sequence.size(); ++i) {
    const Op &op = problem.ops[sequence[i]];
    if (!seen[sequence[i]] && op.phase == Phase::Forward && touches(op))
      passed = i;
    seen[sequence[i]] = 1;
  }
  // By tensor of the root: where its latest storage was born.
  std::map<TensorId, size_t> born;
  for (size_t i = 0; i != sequence.size(); ++i) {
    const Op &op = problem.ops[sequence[i]];
    size_t source = 0;
    for (TensorId in : op.ins)
      if (problem.tensors[in].root == root) {
        source = born.at(in);
        if (i > passed && source <= passed)
          return true;
      }
    for (TensorId out : op.outs)
      if (problem.tensors[out].root == root)
        born[out] = out == root ? i : source;
  }
  return false;
}

TEST(MustSave, RunsOnce) {
  Problem problem = makeUnitChain(12);
  Bytes budget = budgetFromFraction(problem, 0.6);
  BudgetOptions options;
  Schedule free = solveBudget(problem, budget, options).schedule;
  std::vector<int> count(problem.ops.size(), 0);
  for (OpId op : free.sequence)
    ++count[op];
  auto again = static_cast<OpId>(std::max_element(count.begin(), count.end()) -
                                 count.begin());
  ASSERT_GT(count[again], 1) << "nothing to forbid";
  problem.ops[again].mustSave = true;
  EXPECT_TRUE(simulate(problem, free.sequence).error);
  BudgetResult result = solveBudget(problem, budget, options);
  EXPECT_TRUE(result.feasible);
  EXPECT_FALSE(simulate(problem, result.schedule.sequence).error);
}

TEST(MustSave, MovesUnlikeWhatIsNotRecomputable) {
  // The first, which must be saved, is large and read at the end only; what
  // stands between needs the room, and may not move.
  Problem problem;
  problem.tensors.push_back({10, 0, TensorKind::Arg});
  auto add = [&](std::vector<TensorId> ins, Bytes size) {
    Op op;
    op.cost = 1;
    op.ins = std::move(ins);
    op.outs = {static_cast<TensorId>(problem.tensors.size())};
    problem.tensors.push_back({size, op.outs[0], TensorKind::Temp});
    problem.ops.push_back(std::move(op));
  };
  for (auto [in, size] : {std::pair{0, 100}, {0, 100}, {2, 100}, {3, 10}})
    add({in}, size);
  add({4, 1}, 10);
  for (Op &op : problem.ops)
    op.recomputable = false;
  problem.ops[0].recomputable = true;
  problem.ops[0].mustSave = true;
  SearchOptions options;
  options.workLimit = 200'000;
  options.reorder = true;
  BudgetResult moved = searchSchedule(problem, 10 + 200, options);
  EXPECT_TRUE(moved.feasible);
  EXPECT_EQ(moved.schedule.overhead, 0);
  problem.ops[0].mustSave = false;
  problem.ops[0].recomputable = false;
  EXPECT_FALSE(searchSchedule(problem, 10 + 200, options).feasible);
}

TEST(MustSave, BoundsCountIt) {
  Problem problem = makeUnitChain(8);
  Bytes free = lowerBound(problem, 0, {}).leastPeak;
  for (int i = 0; i != 8; ++i)
    problem.ops[i].mustSave = true;
  EXPECT_GT(lowerBound(problem, 0, {}).leastPeak, free + 40);
}

TEST(MustSave, SurvivesRegions) {
  Problem problem = makeUnitChain(4);
  problem.ops[1].mustSave = true;
  std::vector<char> saved(problem.tensors.size(), 0);
  Schedule schedule = recomputeUnsaved(problem, saved);
  EXPECT_EQ(std::count(schedule.sequence.begin(), schedule.sequence.end(), 1),
            1);
  EXPECT_EQ(std::count(schedule.sequence.begin(), schedule.sequence.end(), 0),
            2);
}

TEST(MustRecompute, EvenIfEverythingFits) {
  Problem problem = makeUnitChain(5);
  Bytes budget = budgetFromFraction(problem, 2);
  EXPECT_EQ(solveBudgetForced(problem, budget, {}).schedule.overhead, 0);
  problem.ops[2].mustRecompute = true;
  BudgetResult result = solveBudgetForced(problem, budget, {});
  ASSERT_TRUE(result.feasible);
  // Once more, from its input, which is there.
  EXPECT_DOUBLE_EQ(result.schedule.overhead, 0.1);
  EXPECT_FALSE(isKept(problem, result.schedule.sequence, 3));
  EXPECT_TRUE(isKept(problem, programOrder(problem), 3));
}

TEST(MustRecompute, InOneSegmentTheSame) {
  Problem problem = makeUnitChain(4);
  std::vector<Keep> keep(problem.tensors.size(), Keep::AsRegions);
  keep[2] = Keep::Recompute;
  Schedule schedule = solveSegments(problem, 1, keep);
  EXPECT_FALSE(isKept(problem, schedule.sequence, 2));
  EXPECT_EQ(schedule.sequence.size(), problem.ops.size() + 1);
}

TEST(MustRecompute, ResultsAndWhatRunsOnceStay) {
  Problem problem = makeUnitChain(4);
  for (Op &op : problem.ops)
    op.mustRecompute = true;
  problem.tensors[2].kind = TensorKind::Result;
  problem.ops[2].recomputable = false;
  BudgetResult result =
      solveBudgetForced(problem, budgetFromFraction(problem, 2), {});
  ASSERT_TRUE(result.feasible);
  ASSERT_FALSE(simulate(problem, result.schedule.sequence).error);
  EXPECT_FALSE(isKept(problem, result.schedule.sequence, 1));
  EXPECT_TRUE(isKept(problem, result.schedule.sequence, 3));
}

TEST(MustRecompute, PropertiesOnRandomPrograms) {
  int numForced = 0, numFeasible = 0;
  for (uint64_t seed = 1; seed != 120; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem = makeRandomProgram(seed, 4 + static_cast<int>(seed % 30));
    std::mt19937_64 random(seed);
    for (Op &op : problem.ops) {
      op.mustRecompute = random() % 3 == 0 && op.phase == Phase::Forward;
      op.mustSave = !op.mustRecompute && random() % 4 == 0;
    }
    for (double fraction : {1.3, 0.9, 0.7}) {
      Bytes budget = budgetFromFraction(problem, fraction);
      BudgetOptions options;
      options.searchWork = 2'000;
      options.reorder = seed % 2;
      BudgetResult result = solveBudgetForced(problem, budget, options);
      Simulation run = simulate(problem, result.schedule.sequence);
      ASSERT_FALSE(run.error) << *run.error;
      EXPECT_EQ(run.peak, result.schedule.peak);
      EXPECT_EQ(result.feasible, run.peak <= budget);
      numFeasible += result.feasible && fraction < 1;
      for (const Op &op : problem.ops) {
        if (!op.mustRecompute || !op.mayRunAgain())
          continue;
        TensorId root = problem.tensors[op.outs[0]].root;
        bool mayBeMade = std::all_of(
            problem.ops.begin(), problem.ops.end(), [&](const Op &other) {
              return other.mayRunAgain() ||
                     problem.tensors[other.outs[0]].root != root;
            });
        if (problem.tensors[root].kind != TensorKind::Temp || !mayBeMade)
          continue;
        ++numForced;
        EXPECT_FALSE(isKept(problem, result.schedule.sequence, root));
      }
      EXPECT_EQ(solveBudgetForced(problem, budget, options).schedule.sequence,
                result.schedule.sequence);
    }
  }
  EXPECT_GT(numForced, 300);
  EXPECT_GT(numFeasible, 40);
}

TEST(MustRecompute, FeasibleOnlyIfItCanBePlaced) {
  int numPlaced = 0, numNot = 0;
  for (uint64_t seed = 1; seed != 4; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem = makeRandomProgram(seed, 8);
    std::mt19937_64 random(seed);
    for (Op &op : problem.ops)
      op.mustRecompute = random() % 3 == 0 && op.phase == Phase::Forward;
    ProblemIndex index(problem);
    Bytes base = simulate(problem, programOrder(problem)).base;
    for (double fraction : {1.0, 0.8}) {
      Bytes budget = budgetFromFraction(problem, fraction);
      auto isPlaced = [&](const BudgetResult &result) {
        return fitsArena(
            index,
            encodeSchedule(result.schedule.sequence, result.schedule.transfers),
            budget - base, budget - base);
      };
      BudgetOptions options;
      options.searchWork = 500;
      BudgetResult free = solveBudgetForced(problem, budget, options);
      numNot += free.feasible && !isPlaced(free);
      options.fitArena = true;
      BudgetResult result = solveBudgetForced(problem, budget, options);
      EXPECT_TRUE(!result.feasible || result.schedule.peak <= budget);
      EXPECT_TRUE(!result.feasible || isPlaced(result));
      numPlaced += result.feasible;
    }
  }
  EXPECT_GT(numPlaced, 0);
  // Without the check some are not.
  EXPECT_GT(numNot, 0);
}
