//===- RestartTest.cpp - Restarts of the search -----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../lib/Solver/Portfolio.h"
#include "RandomProgram.h"
#include "ckpt/Solver/Simulate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

using namespace remat;

namespace {

struct Restarts : testing::Test {
  /// From 64 on programs are too large to be searched from scratch only.
  void load(uint64_t seed, int numForward = 70, double fraction = 0.4) {
    problem = makeRandomProgram(seed, numForward);
    index.emplace(problem);
    Bytes base = simulate(problem, programOrder(problem)).base;
    limit = budgetFromFraction(problem, fraction) - base;
    options.workLimit = kWorkPerOp * index->getNumOps();
    options.seed = seed;
  }

  Found searchRound(uint64_t round, double share = kRoundShare) {
    SearchOptions part = options;
    part.seed += kRoundSeeds * round;
    part.workLimit =
        static_cast<int64_t>(share * static_cast<double>(options.workLimit));
    return searchPortfolio(*index, limit, part, {});
  }

  Bytes getPeak(const Found &found) const {
    return simulate(problem, found.sequence).peak;
  }

  Found search() { return searchWithRestarts(*index, limit, options, {}); }

  Problem problem;
  std::optional<ProblemIndex> index;
  Bytes limit = 0;
  SearchOptions options;
};

} // namespace

TEST_F(Restarts, GoOnFromTheBestRound) {
  // Nothing fits, and rounds end at different peaks.
  const std::pair<uint64_t, uint64_t> programsAndSeeds[] = {
      {2, 1}, {2, 3}, {5, 2}};
  int numLower = 0;
  for (auto [program, seed] : programsAndSeeds) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    load(program, 70, 0.2);
    options.seed = seed;
    Bytes lowest = INT64_MAX;
    for (uint64_t round = 0; round != kNumRounds; ++round)
      lowest = std::min(lowest, getPeak(searchRound(round)));
    Bytes peak = getPeak(search());
    EXPECT_LE(peak, lowest);
    numLower += peak < lowest;
  }
  EXPECT_GT(numLower, 0);
}

TEST_F(Restarts, KeepTheBestRoundOfSmallPrograms) {
  // Nothing fits, and the second of two rounds ends at a higher peak.
  load(16, 25, 0.3);
  options.seed += kRoundSeeds;
  options.workLimit = 4 * kWorkPerOp * index->getNumOps();
  Bytes first = getPeak(searchRound(0, 0.5));
  EXPECT_LT(first, getPeak(searchRound(1, 0.5)));
  EXPECT_EQ(getPeak(search()), first);
}

TEST_F(Restarts, SameWorkSameResult) {
  load(11);
  options.threads = 3;
  options.reorder = true;
  Found first = search();
  EXPECT_EQ(search().sequence, first.sequence);
}

TEST_F(Restarts, ProgressNeverGoesBack) {
  load(2);
  for (bool isTimed : {false, true}) {
    SCOPED_TRACE(isTimed);
    if (isTimed)
      options.timeLimit = 0.6;
    std::vector<double> spent;
    options.onProgress = [&](double share) { spent.push_back(share); };
    search();
    ASSERT_FALSE(spent.empty());
    EXPECT_TRUE(std::is_sorted(spent.begin(), spent.end()));
    EXPECT_GT(spent.back(), 0.9);
    EXPECT_LE(spent.back(), 1);
  }
}

TEST_F(Restarts, EndAtTheBound) {
  load(2);
  // What the first round finds, and others do not find at once.
  Found first = searchRound(0);
  double cost = 0;
  for (OpId op = 0; op != index->getNumOps(); ++op)
    cost += static_cast<double>(index->getCost(op));
  options.overheadBound = static_cast<double>(first.cost) / cost - 1 + 1e-9;
  double spent = 0;
  options.onProgress = [&](double share) { spent = share; };
  Found found = search();
  EXPECT_TRUE(found.isOptimal);
  EXPECT_GT(spent, 0);
  EXPECT_LE(spent, kRoundShare);
}

TEST_F(Restarts, RespectTheTimeLimit) {
  load(4);
  options.workLimit = 0;
  options.threads = 2;
  options.reorder = true;
  options.timeLimit = 0.7;
  auto begin = std::chrono::steady_clock::now();
  EXPECT_TRUE(search().isFeasible);
  std::chrono::duration<double> seconds =
      std::chrono::steady_clock::now() - begin;
  EXPECT_GT(seconds.count(), 0.6);
  EXPECT_LT(seconds.count(), 2);
}

TEST(Portfolio, BeginsNothingWhenTimeIsUp) {
  // Moving operations pays at once, if it is tried.
  Problem problem = makeRandomProblem(1, 150);
  ProblemIndex index(problem);
  Bytes base = simulate(problem, programOrder(problem)).base;
  Bytes limit = budgetFromFraction(problem, 0.6) - base;
  SearchOptions options;
  options.reorder = true;
  options.workLimit = 1;
  EXPECT_TRUE(searchPortfolio(index, limit, options, {}).mayReorder);
  options.timeLimit = 1e-9;
  EXPECT_FALSE(searchPortfolio(index, limit, options, {}).mayReorder);
}
