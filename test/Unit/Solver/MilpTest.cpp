//===- MilpTest.cpp - Integer programming against optima --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BruteForce.h"
#include "ckpt/Solver/Exact.h"
#include "ckpt/Solver/LowerBound.h"

#include <gtest/gtest.h>

using namespace remat;

TEST(Milp, BoundsTheOptimumAndMostlyReachesIt) {
  int numOptimal = 0, numFeasible = 0;
  for (uint64_t seed = 1; seed != 60; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem = makeTinyProgram(seed, 6 + static_cast<int>(seed % 3));
    Bytes high = simulate(problem, programOrder(problem)).peak;
    LowerBoundOptions options;
    options.maxStates = 0;
    Bytes low = lowerBound(problem, 0, options).leastPeak;
    double cost = 0;
    for (const Op &op : problem.ops)
      cost += op.cost;
    if (low >= high || cost == 0)
      continue;
    Bytes budget = (low + high) / 2;
    ExactResult result = solveMilp(problem, budget);
    if (!result.error.empty())
      GTEST_SKIP() << result.error;
    std::optional<double> optimum = findOptimum(problem, budget, false);
    if (!optimum) {
      EXPECT_FALSE(result.schedule);
      continue;
    }
    ++numFeasible;
    EXPECT_FALSE(result.isInfeasible);
    EXPECT_LE(result.bound, *optimum / cost - 1 + 1e-5);
    if (!result.isOptimal)
      continue;
    ++numOptimal;
    EXPECT_NEAR(result.schedule->overhead, *optimum / cost - 1, 2e-5);
    EXPECT_LE(simulate(problem, result.schedule->sequence).peak, budget);
  }
  EXPECT_GE(numFeasible, 20);
  EXPECT_GE(numOptimal, numFeasible * 3 / 4);
}
