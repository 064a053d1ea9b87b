//===- LowerBoundTest.cpp - Bounds against optima ---------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/LowerBound.h"
#include "../../../lib/Solver/InstantCut.h"
#include "BruteForce.h"
#include "RandomProgram.h"
#include "SmallPrograms.h"
#include "ckpt/Solver/Exact.h"
#include "ckpt/Solver/Solvers.h"

#include <gtest/gtest.h>

using namespace remat;

TEST(LowerBound, DropsTheCheapestAtTheFullestInstant) {
  Problem problem = makeStep();
  // When the fourth operation runs, a and b are live besides its own 20 bytes.
  EXPECT_EQ(lowerBound(problem, 40).overhead, 0);
  LowerBound bound = lowerBound(problem, 30);
  EXPECT_FALSE(bound.isInfeasible);
  EXPECT_NEAR(bound.overhead, 1.0 / 10, 1e-6); // a again
  EXPECT_EQ(bound.leastPeak, 30);
}

TEST(LowerBound, NamesWhatPinsTheLeastPeak) {
  Problem problem = makeStep();
  LowerBound bound = lowerBound(problem, 29);
  EXPECT_TRUE(bound.isInfeasible);
  EXPECT_EQ(bound.leastPeak, 30);
  EXPECT_EQ(bound.leastPeakOp, 4);
  EXPECT_EQ(bound.pinned, (std::vector<TensorId>{2, 4, 5}));
  // What must not run twice is live until its last reader.
  problem.ops[0].recomputable = false;
  problem.tensors[1].size = 12;
  bound = lowerBound(problem, 29);
  EXPECT_EQ(bound.leastPeak, 42);
  EXPECT_EQ(bound.leastPeakOp, 4);
  EXPECT_EQ(bound.pinned, (std::vector<TensorId>{1, 2, 4, 5}));
}

TEST(LowerBound, ResultsAreLiveAtTheEnd) {
  Problem problem;
  problem.tensors = {{5, 0, TensorKind::Arg}};
  for (TensorId i = 1; i != 5; ++i) {
    problem.tensors.push_back({10, i, TensorKind::Result});
    Op op;
    op.cost = 1;
    op.ins = {0};
    op.outs = {i};
    problem.ops.push_back(op);
  }
  LowerBound bound = lowerBound(problem, 44);
  EXPECT_TRUE(bound.isInfeasible);
  EXPECT_EQ(bound.leastPeak, 45);
  EXPECT_EQ(bound.leastPeakOp, -1);
  EXPECT_EQ(bound.pinned.size(), 4u);
  EXPECT_FALSE(lowerBound(problem, 45).isInfeasible);
}

TEST(LowerBound, KeepsWholeStorages) {
  // Three values of 10 bytes and cost 1 are read at the end; there is space for
  // one and a half. A fraction cannot be kept: two run again.
  Problem problem = makeEmpty();
  for (int i = 0; i != 3; ++i)
    addOp(problem, 1, 10, {0});
  addOp(problem, 7, 15, {0}); // a large one at the top
  addOp(problem, 0, 0, {4});
  for (TensorId i = 1; i != 4; ++i)
    addOp(problem, 0, 0, {i});
  EXPECT_NEAR(lowerBound(problem, 30).overhead, 0.2, 1e-6);
}

TEST(LowerBound, SpaceIsForWholeUnits) {
  // Three values of 10 bytes and one of 2, of cost 4 each. In 26 bytes there
  // is space for two of the large ones, whatever is done with the small one.
  Problem problem = makeEmpty();
  for (Bytes size : {10, 10, 10, 2})
    addOp(problem, 4, size, {0});
  addOp(problem, 1, 1, {0});
  for (TensorId i = 1; i != 5; ++i)
    addOp(problem, 0, 0, {i});
  ProgramInfo info(problem);
  InstantCut cut(info, makeMoment(info, 4, /*anyOrder=*/false));
  EXPECT_NEAR(cut.run(26).bound, 4, 1e-6);
  // Fractions where the small one does not fit besides: two bytes are missing.
  EXPECT_NEAR(cut.run(20).bound, 4 + 0.8, 1e-6);
  // An odd byte is of no use.
  EXPECT_NEAR(cut.run(31).bound, 0.8, 1e-6);
  cut.setForced(3, 1);
  EXPECT_NEAR(cut.run(21).bound, 8, 1e-6);
  EXPECT_TRUE(cut.run(1).isInfeasible);
}

TEST(LowerBound, ViewsThatNobodyReadsNeedNotRunAgain) {
  // One byte is gone when the second six are made. There are two views of it,
  // one made before and one made after that.
  Problem problem = makeEmpty();
  addOp(problem, 1, 6, {0});
  addOp(problem, 4, 1, {0});
  addOp(problem, 4, 1, {2}); // a view
  addOp(problem, 2, 6, {1});
  addOp(problem, 2, 1, {2}); // a view
  problem.tensors[3].root = problem.tensors[5].root = 2;
  EXPECT_NEAR(lowerBound(problem, 12).overhead, 4 / getCost(problem), 1e-6);
}

/// How often bounds were met, optima existed, and the exact solver found them.
struct Tally {
  int tight = 0, optima = 0, solved = 0;
};

/// Bound <= optimum = exact solver, for budgets from the least peak up.
static void checkProgram(const Problem &problem, Tally &tally) {
  Bytes high = simulate(problem, programOrder(problem)).peak;
  LowerBound floor = lowerBound(problem, 0);
  double cost = getCost(problem);
  for (Bytes budget = std::max<Bytes>(0, floor.leastPeak - 1); budget < high;
       ++budget) {
    SCOPED_TRACE("budget " + std::to_string(budget));
    for (bool anyOrder : {false, true}) {
      LowerBoundOptions options;
      options.anyOrder = anyOrder;
      options.maxStates = 0; // the exact search is looked at below
      LowerBound bound = lowerBound(problem, budget, options);
      std::optional<double> optimum = findOptimum(problem, budget, anyOrder);
      if (bound.isInfeasible) {
        EXPECT_FALSE(optimum);
        EXPECT_LT(budget, bound.leastPeak);
      } else if (optimum && cost > 0) {
        EXPECT_LE(bound.overhead, *optimum / cost - 1 + 1e-9);
        tally.tight += bound.overhead > 1e-6 &&
                       bound.overhead > *optimum / cost - 1 - 1e-6;
      }
      ExactOptions search;
      search.anyOrder = anyOrder;
      ExactResult exact = solveExact(problem, budget, search);
      EXPECT_TRUE(exact.error.empty());
      tally.optima += optimum.has_value();
      tally.solved += exact.isOptimal;
      if (exact.isOptimal) {
        ASSERT_TRUE(optimum);
        if (cost > 0) {
          EXPECT_NEAR(exact.schedule->overhead, *optimum / cost - 1, 1e-7);
        }
        EXPECT_LE(simulate(problem, exact.schedule->sequence).peak, budget);
      } else {
        // Without a schedule the model was too lax, or it proves that none is.
        EXPECT_TRUE(!exact.isInfeasible || !optimum);
      }
      if (optimum && cost > 0) {
        EXPECT_LE(exact.bound, *optimum / cost - 1 + 1e-7);
      }
    }
  }
}

TEST(LowerBound, IsNeverAboveTheOptimum) {
  Tally tally;
  std::vector<uint64_t> seeds = {667}; // zero sizes, and an order that pays
  for (uint64_t seed = 1; seed != 150; ++seed)
    seeds.push_back(seed);
  for (uint64_t seed : seeds) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem = makeTinyProgram(seed, 5 + static_cast<int>(seed % 4));
    ASSERT_FALSE(validate(problem)) << *validate(problem);
    checkProgram(problem, tally);
  }
  // The test would say nothing if bounds were always zero.
  EXPECT_GE(tally.tight, 50);
  // What views stand for is relaxed: now and then no schedule comes of it.
  EXPECT_GE(tally.solved, tally.optima * 0.9);
}

TEST(LowerBound, IsNeverAboveAScheduleFound) {
  int numCompared = 0;
  for (uint64_t seed = 1; seed != 24; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem = makeRandomProgram(seed, 20 + static_cast<int>(seed));
    BudgetOptions greedy;
    greedy.searchWork = 100'000;
    for (double fraction : {0.75, 0.55}) {
      Bytes budget = budgetFromFraction(problem, fraction);
      LowerBoundOptions options;
      options.maxStates = 3000;
      options.maxWork = 3'000'000;
      for (bool anyOrder : {false, true}) {
        options.anyOrder = greedy.reorder = anyOrder;
        BudgetResult found = solveBudget(problem, budget, greedy);
        LowerBound bound = lowerBound(problem, budget, options);
        if (!found.feasible)
          continue;
        ++numCompared;
        EXPECT_FALSE(bound.isInfeasible);
        EXPECT_LE(bound.overhead, found.schedule.overhead + 1e-9);
        EXPECT_LE(bound.leastPeak, found.schedule.peak);
      }
    }
  }
  EXPECT_GE(numCompared, 40);
}

TEST(LowerBound, AddsUpWhatRunsAgainBetweenInstants) {
  // Each step back holds all three buffers: the gradient, what it writes, and
  // the result that it reads. That one, the i-th, was made for it from the
  // beginning, in i reruns; only the first to be read is there.
  LowerBoundOptions options;
  options.maxStates = 0;
  for (bool anyOrder : {false, true})
    for (TensorId layers : {5, 30}) {
      Problem problem = makeChain(layers);
      options.anyOrder = anyOrder;
      int reruns = (layers - 1) * (layers - 2) / 2;
      EXPECT_NEAR(lowerBound(problem, 30, options).overhead,
                  reruns / getCost(problem), 1e-6);
    }
}

TEST(LowerBound, WhatRanBeforeDoesNotRunLaterForNothing) {
  // There is space for ten bytes when the large operation runs. In any order a
  // may come later, but not b, since q is gone then; and b is made from a.
  Problem problem = makeEmpty();
  addOp(problem, 100, 50, {0});  // q
  addOp(problem, 5, 10, {0});    // a
  addOp(problem, 1, 10, {2, 1}); // b
  addOp(problem, 1, 5, {1});
  addOp(problem, 1, 80, {4}); // the large one
  addOp(problem, 1, 1, {5});
  addOp(problem, 1, 1, {2, 6}); // reads a
  addOp(problem, 1, 1, {3, 7}); // reads b
  LowerBoundOptions options;
  options.anyOrder = true;
  options.maxStates = 0;
  EXPECT_NEAR(lowerBound(problem, 95, options).overhead, 5 / getCost(problem),
              1e-6);
  EXPECT_EQ(lowerBound(problem, 105, options).overhead, 0);
}

TEST(LowerBound, SearchesSmallPrograms) {
  // With four buffers of ten bytes reruns hamper one another more than
  // instants show.
  Problem problem = makeChain(8);
  LowerBoundOptions options;
  options.maxStates = 0;
  double cost = getCost(problem);
  std::optional<double> optimum = findOptimum(problem, 40, false);
  ASSERT_TRUE(optimum);
  EXPECT_LT(lowerBound(problem, 40, options).overhead, *optimum / cost - 1.1);
  EXPECT_NEAR(lowerBound(problem, 40).overhead, *optimum / cost - 1, 1e-6);
}

TEST(LowerBound, LargeProgramsTakeLittleTime) {
  Problem problem = makeChain(20000);
  Bytes budget = budgetFromFraction(problem, 0.5);
  double overhead = lowerBound(problem, budget).overhead;
  // Half of the forward pass again, at least; with enough room for the rest no
  // more is needed.
  EXPECT_GT(overhead, 0.24);
  EXPECT_LT(overhead, 0.26);
}
