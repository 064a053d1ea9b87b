//===- BudgetSolverTest.cpp - Properties on random programs -----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChainProgram.h"
#include "RandomProgram.h"
#include "ckpt/Solver/Regions.h"
#include "ckpt/Solver/Simulate.h"
#include "ckpt/Solver/Solvers.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace remat;

/// Program order among first instances, and what is reported is so.
static void expectSound(const Problem &problem, const Schedule &schedule) {
  Simulation run = simulate(problem, schedule.sequence);
  ASSERT_FALSE(run.error) << *run.error;
  EXPECT_EQ(run.peak, schedule.peak);
  Cost cost = simulate(problem, programOrder(problem)).cost;
  EXPECT_NEAR(run.cost / cost - 1, schedule.overhead, 1e-12);
  OpId next = 0;
  for (OpId op : schedule.sequence) {
    EXPECT_LE(op, next);
    next = std::max(next, op + 1);
  }
}

TEST(BudgetSolver, PropertiesOnRandomPrograms) {
  int numFeasible = 0;
  for (uint64_t seed = 1; seed != 25; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem = makeRandomProgram(seed, 5 + static_cast<int>(seed % 40));
    ASSERT_FALSE(validate(problem)) << *validate(problem);
    Bytes lastPeak = simulate(problem, programOrder(problem)).peak;
    bool wasFeasible = true;
    for (double fraction : {1.0, 0.93, 0.8, 0.75, 0.66, 0.5, 0.41, 0.3, 0.1}) {
      Bytes budget = budgetFromFraction(problem, fraction);
      for (bool fitArena : {false, true}) {
        BudgetOptions options;
        options.searchWork = 2'000;
        options.fitArena = fitArena;
        if (fitArena && seed % 8 != 0)
          continue;
        BudgetResult result = solveBudget(problem, budget, options);
        expectSound(problem, result.schedule);
        EXPECT_EQ(result.feasible, result.schedule.peak <= budget);
        if (fitArena)
          continue;
        EXPECT_TRUE(wasFeasible || !result.feasible);
        if (result.feasible) {
          EXPECT_LE(result.schedule.peak, lastPeak) << "not monotone";
          lastPeak = result.schedule.peak;
        }
        wasFeasible = result.feasible;
        numFeasible += result.feasible && fraction < 1;
        BudgetResult again = solveBudget(problem, budget, options);
        EXPECT_EQ(again.schedule.sequence, result.schedule.sequence);
      }
    }
  }
  // The tests above say nothing if nothing was solved.
  EXPECT_GT(numFeasible, 25);
}

/// The least cost of any schedule within `budget` of at most `maxLength`
/// operations, by trying all.
static Cost findOptimum(const Problem &problem, Bytes budget,
                        size_t maxLength) {
  Cost best = -1;
  std::vector<OpId> sequence;
  auto extend = [&](auto &self, OpId next, Cost cost) -> void {
    if (best >= 0 && cost >= best)
      return;
    auto n = static_cast<OpId>(problem.ops.size());
    if (next == n && !simulate(problem, sequence).error &&
        simulate(problem, sequence).peak <= budget)
      best = cost;
    if (sequence.size() == maxLength)
      return;
    for (OpId op = std::min(next, n - 1); op >= 0; --op) {
      if (op < next && !problem.ops[op].recomputable)
        continue;
      sequence.push_back(op);
      self(self, std::max(next, op + 1), cost + problem.ops[op].cost);
      sequence.pop_back();
    }
  };
  extend(extend, 0, 0);
  return best;
}

TEST(BudgetSolver, NeverBetterThanTheOptimumAndOftenEqual) {
  int numSolved = 0, numOptimal = 0;
  for (uint64_t seed = 1; seed != 25; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem = makeRandomProgram(seed, 3);
    for (double fraction : {0.9, 0.8, 0.7}) {
      Bytes budget = budgetFromFraction(problem, fraction);
      BudgetOptions options;
      options.searchWork = 2'000;
      BudgetResult result = solveBudget(problem, budget, options);
      if (!result.feasible)
        continue;
      Cost optimum = findOptimum(problem, budget, 8);
      Cost cost = simulate(problem, result.schedule.sequence).cost;
      if (result.schedule.sequence.size() <= 8) {
        ASSERT_GE(optimum, 0);
        EXPECT_GE(cost, optimum - 1e-9);
      }
      ++numSolved;
      numOptimal += optimum >= 0 && cost <= optimum + 1e-9;
    }
  }
  EXPECT_GT(numSolved, 15);
  EXPECT_GT(numOptimal, numSolved * 8 / 10);
}

TEST(BudgetSolver, NothingToDo) {
  Problem problem = makeRandomProgram(3, 20);
  BudgetResult result =
      solveBudget(problem, budgetFromFraction(problem, 1), {});
  EXPECT_TRUE(result.feasible);
  EXPECT_EQ(result.schedule.overhead, 0);
  EXPECT_TRUE(solveBudget(Problem(), 0, {}).feasible);
}

TEST(BudgetSolver, TwentyThousandOperations) {
  // Half forward, half backward, in equal blocks.
  constexpr TensorId kHalf = 10000;
  Problem problem;
  problem.tensors.push_back({1, 0, TensorKind::Arg});
  auto add = [&](std::vector<TensorId> ins) {
    Op op;
    op.cost = 1 + static_cast<double>(problem.ops.size() % 7);
    op.ins = std::move(ins);
    op.outs = {static_cast<TensorId>(problem.tensors.size())};
    problem.tensors.push_back({64, op.outs[0], TensorKind::Temp});
    problem.ops.push_back(std::move(op));
  };
  for (TensorId i = 0; i != kHalf; ++i)
    add({i});
  for (TensorId i = 0; i != kHalf; ++i)
    add({kHalf + i, kHalf - i});
  BudgetOptions options;
  options.searchWork = 1;
  Bytes budget = budgetFromFraction(problem, 0.8);
  BudgetResult result = solveBudget(problem, budget, options);
  EXPECT_TRUE(result.feasible);
  expectSound(problem, result.schedule);
}
TEST(BudgetSolver, LongChainsAreCutIntoSegments) {
  Problem problem = makeReadBackChain(50000, 1024, 1);
  problem.tensors.back().kind = TensorKind::Result;
  Bytes budget = budgetFromFraction(problem, 0.5);
  Simulation run = simulate(problem, solveSegmentsWithin(problem, budget));
  ASSERT_FALSE(run.error) << *run.error;
  EXPECT_LE(run.peak, budget);
  // Little more than half of the links run again, once.
  EXPECT_LT(run.cost, 100000 * 1.3);
  EXPECT_GT(run.cost, 100000 * 1.2);
  EXPECT_TRUE(solveSegmentsWithin(problem, 4096).empty());
}
