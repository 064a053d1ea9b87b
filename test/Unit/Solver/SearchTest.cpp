//===- SearchTest.cpp - The search on arbitrary problems --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../lib/Solver/Search.h"
#include "ChainProgram.h"
#include "ProblemBuilder.h"
#include "RandomProgram.h"
#include "ckpt/Solver/Regions.h"
#include "ckpt/Solver/Simulate.h"
#include "ckpt/Solver/Solvers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

using namespace remat;

/// Accepted by the simulator, and what is reported is so.
static void expectSound(const Problem &problem, const BudgetResult &result,
                        Bytes budget) {
  Simulation run = simulate(problem, result.schedule.sequence);
  ASSERT_FALSE(run.error) << *run.error;
  ASSERT_EQ(run.peak, result.schedule.peak);
  ASSERT_EQ(result.feasible, run.peak <= budget);
  Cost cost = simulate(problem, programOrder(problem)).cost;
  double overhead = cost > 0 ? run.cost / cost - 1 : 0;
  ASSERT_NEAR(overhead, result.schedule.overhead, 1e-9);
}

static std::vector<OpId> getFirstInstances(const Problem &problem,
                                           const std::vector<OpId> &sequence,
                                           bool onlyPinned) {
  std::vector<char> seen(problem.ops.size(), 0);
  std::vector<OpId> firsts;
  for (OpId op : sequence)
    if (!seen[op]) {
      seen[op] = 1;
      if (!onlyPinned || !problem.ops[op].recomputable)
        firsts.push_back(op);
    }
  return firsts;
}

TEST(Search, SmallProgramsAreSearchedAgain) {
  // Three rounds of 40,000 updates for each operation.
  Problem problem = makeUnitChain(8);
  SearchOptions options;
  options.workLimit = 120'000 * static_cast<int64_t>(problem.ops.size());
  std::vector<double> spent;
  options.onProgress = [&](double share) { spent.push_back(share); };
  Bytes budget = budgetFromFraction(problem, 0.5);
  BudgetResult result = searchSchedule(problem, budget, options);
  expectSound(problem, result, budget);
  ASSERT_FALSE(spent.empty());
  EXPECT_TRUE(std::is_sorted(spent.begin(), spent.end()));
  EXPECT_GT(spent.back(), 0.9);
}

TEST(Search, AnyProblemAnyBudget) {
  // More are run by SearchFuzz.* with --gtest_also_run_disabled_tests.
  int numFeasible = 0, numMoved = 0;
  for (uint64_t seed = 1; seed != 500; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem = makeRandomProblem(seed, static_cast<int>(seed % 45));
    ASSERT_FALSE(validate(problem)) << *validate(problem);
    std::mt19937_64 random(seed);
    double fraction = static_cast<double>(random() % 110) / 100;
    Bytes budget = budgetFromFraction(problem, fraction);
    SearchOptions options;
    options.workLimit = 3000;
    options.seed = seed;
    options.reorder = seed % 2;
    options.threads = 1 + seed % 3;
    BudgetResult result = searchSchedule(problem, budget, options);
    expectSound(problem, result, budget);
    std::vector<OpId> firsts =
        getFirstInstances(problem, result.schedule.sequence, options.reorder);
    ASSERT_TRUE(std::is_sorted(firsts.begin(), firsts.end()));
    numFeasible += result.feasible && fraction < 1;
    firsts = getFirstInstances(problem, result.schedule.sequence, false);
    numMoved += !std::is_sorted(firsts.begin(), firsts.end());
    if (HasFatalFailure())
      return;
  }
  EXPECT_GT(numFeasible, 100);
  EXPECT_GT(numMoved, 20);
}

TEST(SearchFuzz, DISABLED_TenThousandProblems) {
  for (uint64_t seed = 1000; seed != 11000; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem = makeRandomProblem(seed, static_cast<int>(seed % 60));
    std::mt19937_64 random(seed);
    Bytes budget =
        budgetFromFraction(problem, static_cast<double>(random() % 110) / 100);
    SearchOptions options;
    options.workLimit = 3000;
    options.seed = seed;
    options.reorder = random() % 2;
    expectSound(problem, searchSchedule(problem, budget, options), budget);
    if (HasFatalFailure())
      return;
  }
}

TEST(Search, CompilerIsMonotoneOnAnyProblem) {
  for (uint64_t seed = 1; seed != 40; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem = makeRandomProblem(seed, static_cast<int>(seed % 30));
    Bytes lastPeak = INT64_MAX;
    bool wasFeasible = true;
    for (double fraction : {1.1, 1.0, 0.9, 0.78, 0.655, 0.65, 0.5, 0.3}) {
      Bytes budget = budgetFromFraction(problem, fraction);
      BudgetOptions options;
      options.searchWork = 500;
      options.reorder = seed % 2;
      BudgetResult result = solveBudget(problem, budget, options);
      expectSound(problem, result, budget);
      ASSERT_TRUE(wasFeasible || !result.feasible);
      wasFeasible = result.feasible;
      if (result.feasible) {
        ASSERT_LE(result.schedule.peak, lastPeak);
        lastPeak = result.schedule.peak;
      }
    }
  }
}

TEST(Search, SameWorkSameResult) {
  Problem problem = makeRandomProgram(11, 60);
  Bytes budget = budgetFromFraction(problem, 0.7);
  SearchOptions options;
  options.workLimit = 100'000;
  options.threads = 3;
  options.reorder = true;
  BudgetResult first = searchSchedule(problem, budget, options);
  EXPECT_TRUE(first.feasible);
  for (int i = 0; i != 3; ++i)
    EXPECT_EQ(searchSchedule(problem, budget, options).schedule.sequence,
              first.schedule.sequence);
  options.seed = 77;
  EXPECT_TRUE(searchSchedule(problem, budget, options).feasible);
}

TEST(Search, RespectsTheTimeLimit) {
  Problem problem = makeRandomProgram(4, 300);
  SearchOptions options;
  options.timeLimit = 0.2;
  double lastShare = 0;
  options.onProgress = [&](double share) {
    EXPECT_GE(share, lastShare - 1e-9);
    lastShare = share;
  };
  auto start = std::chrono::steady_clock::now();
  BudgetResult result =
      searchSchedule(problem, budgetFromFraction(problem, 0.75), options);
  double seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start)
          .count();
  EXPECT_TRUE(result.feasible);
  EXPECT_LT(seconds, 2);
  EXPECT_GT(lastShare, 0);
}

TEST(Search, StopsToConstructWhatIsDearerThanTheStart) {
  // Link by link, what is given up of a chain is made from its beginning.
  Problem problem = makeReadBackChain(3000, 10, 1);
  Bytes budget = budgetFromFraction(problem, 0.5);
  std::vector<OpId> known = solveSegmentsWithin(problem, budget);
  ASSERT_FALSE(known.empty());
  ProblemIndex index(problem);
  Search search(index, budget - 10, /*mayReorder=*/false, /*seed=*/1);
  search.known = &known;
  SearchLimits limits;
  limits.work = 1;
  search.run(programOrder(problem), limits);
  ASSERT_TRUE(search.isFeasible());
  EXPECT_LE(simulate(problem, search.getBest()).cost,
            simulate(problem, known).cost);
  EXPECT_LT(search.getWork(), static_cast<int64_t>(100 * problem.ops.size()));
}

TEST(Search, HoistsWhatShrinks) {
  // A large value whose only late reader makes a small one of it, early on
  // possible: nothing has to be run again.
  Problem problem;
  auto addTensor = [&](Bytes size) {
    auto id = static_cast<TensorId>(problem.tensors.size());
    problem.tensors.push_back({size, id, TensorKind::Temp});
    return id;
  };
  auto addOp = [&](std::vector<TensorId> ins, Bytes size) {
    Op op;
    op.name = "op";
    op.cost = 10;
    op.ins = std::move(ins);
    op.outs = {addTensor(size)};
    problem.ops.push_back(op);
    return op.outs[0];
  };
  TensorId large = addOp({}, 100);
  TensorId next = addOp({large}, 100);
  next = addOp({next}, 100);
  next = addOp({next}, 100);
  TensorId mask = addOp({large}, 5);
  addOp({next, mask}, 10);
  SearchOptions options;
  options.workLimit = 20'000;
  Bytes budget = 220;
  BudgetResult inOrder = searchSchedule(problem, budget, options);
  EXPECT_TRUE(inOrder.feasible);
  EXPECT_GT(inOrder.schedule.overhead, 0.1);
  options.reorder = true;
  BudgetResult moved = searchSchedule(problem, budget, options);
  EXPECT_TRUE(moved.feasible);
  EXPECT_EQ(moved.schedule.overhead, 0);
}

TEST(Search, WeightsBreakTies) {
  // Two values of the same size and cost; one of them has to be made again.
  ProblemBuilder builder;
  TensorId a = builder.add({}, 100), b = builder.add({}, 100);
  TensorId s = builder.add({a, b}, 1);
  TensorId big = builder.add({s}, 100);
  TensorId small = builder.add({big}, 1);
  builder.add({small, a}, 1);
  builder.add({small, b}, 1);
  const Problem &problem = builder.problem;
  Bytes budget = 250;
  for (OpId dear : {0, 1}) {
    SearchOptions options;
    options.workLimit = 20'000;
    options.recomputeWeights.assign(problem.ops.size(), 1);
    options.recomputeWeights[dear] = 5;
    BudgetResult result = searchSchedule(problem, budget, options);
    ASSERT_TRUE(result.feasible);
    auto count = [&](OpId op) {
      return std::count(result.schedule.sequence.begin(),
                        result.schedule.sequence.end(), op);
    };
    EXPECT_EQ(count(dear), 1);
    EXPECT_EQ(count(1 - dear), 2);
  }
}

TEST(Repair, ChoosesTheBestWithoutPlanningAll) {
  int64_t work[2] = {0, 0};
  for (uint64_t seed = 1; seed != 60; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem = makeRandomProgram(seed, 40);
    ProblemIndex index(problem);
    std::vector<OpId> sequences[2];
    for (bool isThorough : {false, true}) {
      ScheduleState state(index);
      state.build(programOrder(problem));
      Repair repair(state, state.getList().getPeak() / 2, /*mayReorder=*/false,
                    seed);
      // Without a second try, which depends on what else was planned.
      RepairOptions options;
      options.maxTries = 1;
      options.byArea = seed % 2;
      options.costExponent = seed % 3 ? 1 : 0.5;
      options.isThorough = isThorough;
      int64_t before = state.work;
      repair.run(options);
      work[isThorough] += state.work - before;
      sequences[isThorough] = state.getSequence();
    }
    ASSERT_EQ(sequences[false], sequences[true]);
  }
  EXPECT_LT(work[false], work[true] * 3 / 4);
}

TEST(Repair, RemovesWhatNoLongerHasAnObstacle) {
  // What a prune that knows obstacles leaves, one that knows none leaves too.
  for (uint64_t seed = 1; seed != 100; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem = makeRandomProgram(seed, 40);
    ProblemIndex index(problem);
    ScheduleState state(index);
    state.build(programOrder(problem));
    Bytes limit = state.getList().getPeak() / 2;
    Repair repair(state, limit, /*mayReorder=*/false, seed);
    auto prune = [&](Repair &by) {
      std::vector<StepId> steps;
      for (OpId op : state.getRepeated())
        for (StepId step : state.getInstances(op))
          steps.push_back(step);
      by.prune(std::move(steps), 0);
    };
    if (!repair.run({}))
      continue;
    // Obstacles to many orders of removal.
    for (int i = 0; i != 20; ++i) {
      size_t mark = state.getMark();
      prune(repair);
      state.rollback(mark);
    }
    for (int i = 0; i != 60; ++i)
      prune(repair);
    state.commit();
    size_t mark = state.getMark();
    Repair fresh(state, limit, /*mayReorder=*/false, seed);
    prune(fresh);
    ASSERT_EQ(state.getMark(), mark) << "something was left";
  }
}

TEST(Repair, StaysConsistentAndNeverBreaksTheSchedule) {
  for (uint64_t seed = 1; seed != 200; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem = makeRandomProblem(seed, 3 + static_cast<int>(seed % 40));
    ProblemIndex index(problem);
    ScheduleState state(index);
    state.build(programOrder(problem));
    Bytes peak = state.getList().getPeak();
    Repair repair(state, peak * 3 / 4, seed % 2, seed);
    RepairOptions options;
    options.noise = 0.3;
    options.isBold = seed % 3 == 0;
    std::vector<OpId> before = state.getSequence();
    size_t mark = state.getMark();
    bool isWithin =
        seed % 5 ? repair.run(options) : repair.runInBatches(options);
    for (int i = 0; i != 20; ++i) {
      repair.moveAtRandom();
      repair.evictAtRandom(options);
    }
    std::vector<OpId> sequence = state.getSequence();
    Simulation run = simulate(problem, sequence);
    ASSERT_FALSE(run.error) << *run.error;
    ASSERT_EQ(run.peak - run.base,
              std::max<Bytes>(0, state.getList().getPeak()));
    (void)isWithin;
    state.rollback(mark);
    ASSERT_EQ(state.getSequence(), before);
    ASSERT_EQ(state.getList().getPeak(), peak);
  }
}

TEST(Pareto, FallsFromPointToPoint) {
  Problem problem = makeRandomProgram(5, 40);
  SearchOptions options;
  options.workLimit = 200'000;
  std::vector<Schedule> curve = solvePareto(problem, 8, options);
  ASSERT_EQ(curve.size(), 8u);
  EXPECT_EQ(curve[0].overhead, 0);
  for (size_t i = 1; i != curve.size(); ++i) {
    ASSERT_FALSE(simulate(problem, curve[i].sequence).error);
    EXPECT_LE(curve[i].peak, curve[i - 1].peak);
    EXPECT_GE(curve[i].overhead, curve[i - 1].overhead);
  }
  EXPECT_LT(curve.back().peak, curve[0].peak);
  Schedule least = minimizeMemory(problem, 0.05, options);
  EXPECT_LE(least.overhead, 0.05);
  EXPECT_LT(least.peak, curve[0].peak);
  EXPECT_GE(least.peak, curve.back().peak);
}

TEST(Floor, IsWhatOneOperationNeeds) {
  for (uint64_t seed = 1; seed != 100; ++seed) {
    Problem problem = makeRandomProblem(seed, 20);
    OpId op;
    Bytes floor = getFloor(problem, op);
    EXPECT_LE(floor, simulate(problem, programOrder(problem)).peak) << seed;
  }
  Problem problem = makeRandomProgram(3, 10);
  OpId op;
  Bytes floor = getFloor(problem, op);
  SearchOptions options;
  options.workLimit = 1000;
  EXPECT_FALSE(searchSchedule(problem, floor - 1, options).feasible);
}
