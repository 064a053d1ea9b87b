//===- BinomialTest.cpp - Optimal checkpoints of a chain --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/Binomial.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace remat;

constexpr int64_t kMostSteps = 60, kMostSnapshots = 8;

/// The cheapest place of the next snapshot, over all places.
static std::vector<std::vector<int64_t>> getCostsByTable() {
  std::vector<std::vector<int64_t>> cost(
      kMostSnapshots + 1, std::vector<int64_t>(kMostSteps + 1, 0));
  for (int64_t steps = 2; steps <= kMostSteps; ++steps)
    cost[1][steps] = steps * (steps - 1) / 2;
  for (int64_t snapshots = 2; snapshots <= kMostSnapshots; ++snapshots)
    for (int64_t steps = 2; steps <= kMostSteps; ++steps) {
      int64_t least = cost[1][steps];
      for (int64_t next = 1; next < steps; ++next)
        least = std::min(least, next + cost[snapshots - 1][steps - next] +
                                    cost[snapshots][next]);
      cost[snapshots][steps] = least;
    }
  return cost;
}

TEST(Binomial, CostIsLeast) {
  auto costs = getCostsByTable();
  for (int64_t snapshots = 1; snapshots <= kMostSnapshots; ++snapshots)
    for (int64_t steps = 0; steps <= kMostSteps; ++steps)
      EXPECT_EQ(getBinomialCost(steps, snapshots), costs[snapshots][steps])
          << steps << " steps, " << snapshots << " snapshots";
}

/// Runs the schedule: each snapshot holds the number of a position.
TEST(Binomial, SchedulesReverseAllSteps) {
  for (int64_t snapshots = 1; snapshots <= kMostSnapshots; ++snapshots)
    for (int64_t steps = 0; steps <= kMostSteps; ++steps) {
      std::vector<int64_t> held(snapshots, -1);
      held[0] = 0;
      int64_t next = steps - 1, cost = 0;
      for (const BinomialAction &action :
           makeBinomialSchedule(steps, snapshots)) {
        ASSERT_EQ(held.at(action.restore), action.from);
        int64_t position = action.from + action.advance;
        cost += action.advance;
        if (action.store >= 0)
          held.at(action.store) = position;
        else
          ASSERT_EQ(position, next--);
      }
      EXPECT_EQ(next, -1);
      EXPECT_EQ(cost, getBinomialCost(steps, snapshots));
    }
}
