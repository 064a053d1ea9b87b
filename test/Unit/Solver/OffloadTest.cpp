//===- OffloadTest.cpp - Keep, run again or offload -------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../lib/Solver/TransferPlacement.h"
#include "ChainProgram.h"
#include "RandomTransfers.h"
#include "ckpt/Solver/LowerBound.h"
#include "ckpt/Solver/Offsets.h"
#include "ckpt/Solver/Solvers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace remat;

static void expectSound(const Problem &problem, const BudgetResult &result,
                        Bytes budget) {
  const Schedule &schedule = result.schedule;
  Simulation run = simulate(problem, schedule.sequence, schedule.transfers);
  ASSERT_FALSE(run.error) << *run.error;
  ASSERT_EQ(run.peak, schedule.peak);
  ASSERT_EQ(result.feasible, run.peak <= budget);
  Cost cost = simulate(problem, programOrder(problem)).cost;
  if (cost > 0) {
    ASSERT_NEAR((run.cost + run.stall) / cost - 1, schedule.overhead, 1e-9);
  }
}

static SearchOptions makeOptions(int64_t work, uint64_t seed = 1) {
  SearchOptions options;
  options.workLimit = work;
  options.seed = seed;
  return options;
}

TEST(OffloadState, FetchesAgreeWithReplay) {
  int numFetches = 0, numRemovals = 0, numSimulated = 0;
  for (uint64_t seed = 1; seed != 150; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem = makeRandomProblem(seed, 2 + static_cast<int>(seed % 30));
    problem.hostLink = {1000, 0};
    ProblemIndex index(problem);
    ScheduleState state(index), fresh(index);
    state.build(programOrder(problem));
    auto getMemory = [](const ScheduleState &of) {
      std::vector<Bytes> memory;
      for (StepId step : of.getList().getSteps())
        memory.push_back(of.getList().getMemory(step));
      return memory;
    };
    std::mt19937_64 random(seed);
    for (int round = 0; round != 60; ++round) {
      std::vector<OpId> before = state.getSequence();
      std::vector<Bytes> memoryBefore = getMemory(state);
      size_t mark = state.getMark();
      for (int change = 0; change != 3; ++change) {
        std::vector<StepId> order = state.getList().getSteps();
        StepId step = order[random() % order.size()];
        StepId place = order[random() % order.size()];
        OpId op = state.getOp(step);
        if (op == index.getEnd())
          continue;
        size_t kind = random() % 4;
        if (kind < 2)
          numFetches += state.fetchBefore(place, op) >= 0;
        else if (kind == 2 && index.isRecomputable(op))
          state.insertBefore(place, op);
        else if (state.canRemove(step)) {
          state.remove(step);
          ++numRemovals;
        }
      }
      fresh.build(state.getSequence());
      ASSERT_EQ(getMemory(state), getMemory(fresh));
      ASSERT_EQ(state.getCost(), fresh.getCost());
      ASSERT_EQ(state.getNumFetches(), fresh.getNumFetches());
      TransferPlacer placer(state);
      placer.read();
      if (placer.getInvalid().empty()) {
        ++numSimulated;
        std::vector<OpId> sequence = state.getSequence();
        sequence.erase(std::remove_if(sequence.begin(), sequence.end(),
                                      [](OpId op) { return op < 0; }),
                       sequence.end());
        placer.place(placer.getLeast());
        Simulation run = simulate(problem, sequence, placer.getTransfers());
        ASSERT_FALSE(run.error) << *run.error;
        ASSERT_EQ(run.peak - run.base, placer.getLeast());
      }
      if (random() % 2) {
        state.rollback(mark);
        ASSERT_EQ(state.getSequence(), before);
        ASSERT_EQ(getMemory(state), memoryBefore);
      } else {
        state.commit();
      }
    }
  }
  EXPECT_GT(numFetches, 1000);
  EXPECT_GT(numRemovals, 500);
  EXPECT_GT(numSimulated, 1000);
}

TEST(Offload, WinsWhereTheLinkIsFast) {
  Problem problem = makeReadBackChain(12, 100, 10);
  Bytes budget = budgetFromFraction(problem, 0.5);
  BudgetResult alone = searchSchedule(problem, budget, makeOptions(50'000));
  ASSERT_TRUE(alone.feasible);
  EXPECT_GT(alone.schedule.overhead, 0.1);
  problem.hostLink = {20, 1};
  BudgetResult both = searchSchedule(problem, budget, makeOptions(50'000));
  expectSound(problem, both, budget);
  EXPECT_TRUE(both.feasible);
  EXPECT_GE(both.schedule.transfers.size(), 5u);
  EXPECT_EQ(both.schedule.overhead, 0);
  EXPECT_EQ(both.schedule.sequence, programOrder(problem));
}

TEST(Offload, SharesWithRecomputationInBetween) {
  // A copy takes three operations: some go, others are made again.
  Problem problem = makeReadBackChain(12, 100, 10);
  Bytes budget = budgetFromFraction(problem, 0.5);
  double alone =
      searchSchedule(problem, budget, makeOptions(50'000)).schedule.overhead;
  problem.hostLink = {100.0 / 30, 0};
  BudgetResult both = searchSchedule(problem, budget, makeOptions(50'000));
  expectSound(problem, both, budget);
  EXPECT_FALSE(both.schedule.transfers.empty());
  EXPECT_GT(both.schedule.sequence.size(), problem.ops.size());
  EXPECT_LT(both.schedule.overhead, alone - 0.01);
}

TEST(Offload, WithoutBandwidthNothingChanges) {
  for (uint64_t seed = 1; seed != 60; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem = seed % 2
                          ? makeRandomProgram(seed, static_cast<int>(seed))
                          : makeRandomProblem(seed, static_cast<int>(seed));
    Bytes budget = budgetFromFraction(problem, 0.7);
    SearchOptions options = makeOptions(3000, seed);
    options.reorder = seed % 4 < 2;
    Schedule alone = searchSchedule(problem, budget, options).schedule;
    problem.hostLink = {1e-9, 0};
    Schedule both = searchSchedule(problem, budget, options).schedule;
    ASSERT_EQ(both.sequence, alone.sequence);
    ASSERT_TRUE(both.transfers.empty());
    ASSERT_EQ(both.overhead, alone.overhead);
    BudgetOptions compiler;
    compiler.searchWork = 500;
    Schedule limited = solveBudget(problem, budget, compiler).schedule;
    problem.hostLink.reset();
    ASSERT_EQ(limited.sequence,
              solveBudget(problem, budget, compiler).schedule.sequence);
  }
}

TEST(Offload, WithAllBandwidthTheFloorIsFree) {
  Problem problem = makeReadBackChain(30, 100, 10);
  problem.hostLink = {1e12, 0};
  OpId op;
  Bytes floor = getFloor(problem, op);
  BudgetResult result = searchSchedule(problem, floor, makeOptions(200'000));
  expectSound(problem, result, floor);
  EXPECT_TRUE(result.feasible);
  EXPECT_LT(result.schedule.overhead, 1e-6);
  // A value that is read far apart three times makes one round trip only, and
  // may have to be made again.
  double alone = 0, both = 0;
  for (uint64_t seed = 1; seed != 60; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    problem = makeRandomProgram(seed, 20);
    Bytes budget = budgetFromFraction(problem, 0.7);
    BudgetResult without =
        searchSchedule(problem, budget, makeOptions(10'000, seed));
    problem.hostLink = {1e12, 0};
    BudgetResult with =
        searchSchedule(problem, budget, makeOptions(10'000, seed));
    expectSound(problem, with, budget);
    ASSERT_TRUE(with.feasible || !without.feasible);
    if (without.feasible) {
      alone += without.schedule.overhead;
      both += with.schedule.overhead;
    }
  }
  EXPECT_GT(alone, 1);
  EXPECT_LT(both, 0.1 * alone);
}

TEST(Offload, AnyProblemAnyBudgetAnyLink) {
  int numFeasible = 0, numTransfers = 0, numStalls = 0;
  for (uint64_t seed = 1; seed != 400; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem =
        seed % 3 ? makeRandomProblem(seed, static_cast<int>(seed % 45))
                 : makeRandomProgram(seed, 2 + static_cast<int>(seed % 25));
    std::mt19937_64 random(seed);
    static constexpr double kBandwidths[] = {1, 5, 30, 1e6};
    problem.hostLink = {kBandwidths[random() % 4],
                        static_cast<double>(random() % 3)};
    double fraction = static_cast<double>(random() % 110) / 100;
    Bytes budget = budgetFromFraction(problem, fraction);
    SearchOptions options = makeOptions(3000, seed);
    options.reorder = seed % 2;
    if (seed % 5 == 0)
      for (size_t i = 0; i != problem.ops.size(); ++i)
        options.offload.push_back(static_cast<OffloadPolicy>(random() % 4));
    BudgetResult result = searchSchedule(problem, budget, options);
    expectSound(problem, result, budget);
    if (HasFatalFailure())
      return;
    if (!options.offload.empty())
      for (const Transfer &transfer : result.schedule.transfers)
        ASSERT_NE(options.offload[result.schedule.sequence[transfer.offload]],
                  OffloadPolicy::Never);
    ASSERT_GE(result.schedule.peak, lowerBound(problem, budget).leastPeak);
    numFeasible += result.feasible && fraction < 1;
    numTransfers += static_cast<int>(result.schedule.transfers.size());
    numStalls +=
        simulate(problem, result.schedule.sequence, result.schedule.transfers)
            .stall > 0;
  }
  EXPECT_GT(numFeasible, 100);
  EXPECT_GT(numTransfers, 200);
  EXPECT_GT(numStalls, 10);
}

TEST(Offload, CompilerIsMonotoneAndDeterministic) {
  int numTransfers = 0;
  for (uint64_t seed = 1; seed != 30; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem = makeRandomProgram(seed, static_cast<int>(seed));
    problem.hostLink = {seed % 2 ? 5.0 : 50.0, 0};
    Bytes lastPeak = INT64_MAX;
    bool wasFeasible = true;
    for (double fraction : {1.1, 1.0, 0.9, 0.78, 0.655, 0.65, 0.5, 0.3}) {
      Bytes budget = budgetFromFraction(problem, fraction);
      BudgetOptions options;
      options.searchWork = 500;
      options.reorder = seed % 2;
      options.fitArena = seed == 6 && fraction < 0.9;
      BudgetResult result = solveBudget(problem, budget, options);
      expectSound(problem, result, budget);
      ASSERT_TRUE(wasFeasible || !result.feasible);
      wasFeasible = result.feasible;
      if (result.feasible && !options.fitArena) {
        ASSERT_LE(result.schedule.peak, lastPeak);
        lastPeak = result.schedule.peak;
      }
      Schedule again = solveBudget(problem, budget, options).schedule;
      ASSERT_EQ(again.sequence, result.schedule.sequence);
      ASSERT_EQ(again.overhead, result.schedule.overhead);
      numTransfers += static_cast<int>(result.schedule.transfers.size());
    }
  }
  EXPECT_GT(numTransfers, 100);
}

TEST(Offload, Policies) {
  Problem problem = makeReadBackChain(12, 100, 10);
  problem.hostLink = {20, 0};
  auto solve = [&](double fraction, OffloadPolicy third, OffloadPolicy rest) {
    SearchOptions options = makeOptions(30'000);
    options.offload.assign(problem.ops.size(), rest);
    options.offload[3] = third;
    Bytes budget = budgetFromFraction(problem, fraction);
    BudgetResult result = searchSchedule(problem, budget, options);
    expectSound(problem, result, budget);
    EXPECT_TRUE(result.feasible);
    return result.schedule;
  };
  auto isOffloaded = [&](const Schedule &schedule, OpId op) {
    return std::any_of(schedule.transfers.begin(), schedule.transfers.end(),
                       [&](const Transfer &transfer) {
                         return schedule.sequence[transfer.offload] == op;
                       });
  };
  using Policy = OffloadPolicy;
  EXPECT_TRUE(solve(0.5, Policy::Never, Policy::Never).transfers.empty());
  // Also where the budget needs nothing.
  Schedule must = solve(1, Policy::Must, Policy::Never);
  EXPECT_EQ(must.transfers.size(), 1u);
  EXPECT_TRUE(isOffloaded(must, 3));
  must = solve(0.5, Policy::Must, Policy::Never);
  EXPECT_EQ(must.transfers.size(), 1u);
  EXPECT_EQ(std::count(must.sequence.begin(), must.sequence.end(), 3), 1);
  must = solve(0.7, Policy::Must, Policy::Free);
  EXPECT_TRUE(isOffloaded(must, 3));
  // One of many that are as good has to go.
  for (OpId op : {2, 6}) {
    SearchOptions options = makeOptions(30'000);
    options.offload.assign(problem.ops.size(), Policy::Free);
    options.offload[op] = Policy::Prefer;
    Schedule schedule =
        searchSchedule(problem, budgetFromFraction(problem, 0.93), options)
            .schedule;
    EXPECT_TRUE(isOffloaded(schedule, op)) << op;
  }
}

TEST(Offload, OfWhatIsAskedFor) {
  Problem problem = makeReadBackChain(12, 100, 10);
  problem.hostLink = {20, 0};
  Simulation program = simulate(problem, programOrder(problem));
  // The last forward value is read next: it has no gap.
  Schedule schedule = offloadOps(problem, programOrder(problem), {2, 5, 11});
  ASSERT_EQ(schedule.transfers.size(), 2u);
  EXPECT_EQ(schedule.transfers[0].offload, 2u);
  EXPECT_EQ(schedule.transfers[1].offload, 5u);
  Simulation run = simulate(problem, schedule.sequence, schedule.transfers);
  ASSERT_FALSE(run.error) << *run.error;
  EXPECT_EQ(run.peak, program.peak - 200);
  EXPECT_EQ(schedule.overhead, 0);
  // The gap is from the next forward operation to its mirror image.
  EXPECT_GT(schedule.transfers[0].release, 3u);
  EXPECT_LE(schedule.transfers[0].prefetch, 21u);
  // Of many all go; some are waited for where memory is as low as it can be.
  std::vector<OpId> all(problem.ops.size());
  for (size_t i = 0; i != all.size(); ++i)
    all[i] = static_cast<OpId>(i);
  problem.hostLink = {5, 0};
  Schedule tight = offloadOps(problem, programOrder(problem), all);
  Schedule wide = offloadOps(problem, programOrder(problem), all, program.peak);
  EXPECT_EQ(tight.transfers.size(), wide.transfers.size());
  EXPECT_LE(tight.peak, program.peak / 2);
  EXPECT_LE(wide.peak, program.peak);
  EXPECT_GT(tight.overhead, wide.overhead);
  problem.hostLink.reset();
  EXPECT_TRUE(
      offloadOps(problem, programOrder(problem), all).transfers.empty());
}

TEST(Offload, AllOfAnyProblem) {
  int numTransfers = 0, numViews = 0;
  for (uint64_t seed = 1; seed != 300; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::vector<OpId> sequence;
    std::vector<Transfer> transfers;
    Problem problem = makeRandomTransfers(seed, static_cast<int>(seed % 50),
                                          sequence, transfers);
    problem.hostLink = {50, 0};
    std::vector<OpId> all = programOrder(problem);
    Schedule schedule = offloadOps(problem, sequence, all);
    Simulation run = simulate(problem, schedule.sequence, schedule.transfers);
    ASSERT_FALSE(run.error) << *run.error;
    numTransfers += static_cast<int>(schedule.transfers.size());
    numViews += schedule.sequence.size() > sequence.size();
  }
  EXPECT_GT(numTransfers, 500);
  EXPECT_GT(numViews, 10);
}

TEST(Offload, BoundsStayValid) {
  Problem problem = makeReadBackChain(12, 100, 10);
  Bytes budget = budgetFromFraction(problem, 0.5);
  EXPECT_GT(lowerBound(problem, budget).overhead, 0.1);
  // Where nothing may run again, recomputation has no schedule, offload has.
  for (Op &op : problem.ops)
    op.recomputable = false;
  EXPECT_TRUE(lowerBound(problem, budget).isInfeasible);
  problem.hostLink = {20, 0};
  LowerBound bound = lowerBound(problem, budget);
  EXPECT_FALSE(bound.isInfeasible);
  EXPECT_EQ(bound.overhead, 0);
  BudgetResult result = searchSchedule(problem, budget, makeOptions(50'000));
  EXPECT_TRUE(result.feasible);
  EXPECT_EQ(result.schedule.overhead, 0);
}

TEST(Offload, Curve) {
  Problem problem = makeReadBackChain(20, 100, 10);
  problem.hostLink = {10, 0};
  std::vector<Schedule> curve = solvePareto(problem, 6, makeOptions(200'000));
  ASSERT_EQ(curve.size(), 6u);
  for (size_t i = 0; i != curve.size(); ++i) {
    Simulation run = simulate(problem, curve[i].sequence, curve[i].transfers);
    ASSERT_FALSE(run.error) << *run.error;
    EXPECT_EQ(run.peak, curve[i].peak);
    if (i > 0) {
      EXPECT_LE(curve[i].peak, curve[i - 1].peak);
      EXPECT_GE(curve[i].overhead, curve[i - 1].overhead);
    }
  }
  EXPECT_FALSE(curve[3].transfers.empty());
  Schedule least = minimizeMemory(problem, 0, makeOptions(200'000));
  EXPECT_EQ(least.overhead, 0);
  EXPECT_LT(least.peak, curve[0].peak * 3 / 4);
}

TEST(OffloadFuzz, DISABLED_TenThousandProblems) {
  for (uint64_t seed = 1000; seed != 11000; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937_64 random(seed);
    Problem problem = makeRandomProblem(seed, static_cast<int>(seed % 60));
    problem.hostLink = {std::pow(10.0, static_cast<double>(random() % 5)), 1};
    Bytes budget =
        budgetFromFraction(problem, static_cast<double>(random() % 110) / 100);
    SearchOptions options = makeOptions(3000, seed);
    options.reorder = random() % 2;
    for (size_t i = 0; i != problem.ops.size(); ++i)
      options.offload.push_back(static_cast<OffloadPolicy>(random() % 4));
    expectSound(problem, searchSchedule(problem, budget, options), budget);
    if (HasFatalFailure())
      return;
  }
}
