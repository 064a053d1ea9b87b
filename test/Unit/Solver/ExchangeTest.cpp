//===- ExchangeTest.cpp - Exchanges of recomputations -----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../lib/Solver/Exchange.h"
#include "../../../lib/Solver/Search.h"
#include "ProblemBuilder.h"
#include "RandomProgram.h"
#include "ckpt/Solver/Simulate.h"

#include <gtest/gtest.h>

using namespace remat;

/// Runs exchanges from `sequence`, each that is cheaper is taken. Every
/// schedule that is offered is compared with a full replay, and so is that at
/// the end if they advance.
static std::vector<OpId> exchange(const Problem &problem,
                                  std::vector<OpId> sequence, Bytes limit,
                                  bool mayReorder, int &numTaken,
                                  bool advances = false) {
  ProblemIndex index(problem);
  ScheduleState state(index);
  state.build(sequence);
  Repair repair(state, limit, mayReorder, /*seed=*/1);
  Cost best = simulate(problem, sequence).cost;
  int64_t bestUnits = state.getCost();
  auto replay = [&]() {
    Simulation run = simulate(problem, state.getSequence());
    EXPECT_FALSE(run.error) << *run.error;
    EXPECT_EQ(run.peak - run.base,
              std::max<Bytes>(0, state.getList().getPeak()));
    EXPECT_LE(state.getList().getPeak(), limit);
    return run.cost;
  };
  auto take = [&]() {
    Cost cost = replay();
    if (state.getCost() >= bestUnits)
      return false;
    EXPECT_LE(cost, best);
    sequence = state.getSequence();
    best = cost;
    bestUnits = state.getCost();
    state.commit();
    ++numTaken;
    return true;
  };
  Exchange(state, repair, limit, take, []() { return false; }).run(advances);
  if (!advances) {
    EXPECT_EQ(state.getSequence(), sequence) << "a trial was not undone";
  }
  EXPECT_EQ(state.getCost(), bestUnits);
  replay();
  return state.getSequence();
}

TEST(Exchange, FindsNothingAfterASearch) {
  for (uint64_t seed = 1; seed != 30; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    bool mayReorder = seed % 2;
    Problem problem = makeRandomProgram(seed, 150);
    Simulation run = simulate(problem, programOrder(problem));
    Bytes limit = (run.peak - run.base) * 6 / 10;
    ProblemIndex index(problem);
    Search search(index, limit, mayReorder, seed);
    SearchLimits limits;
    limits.work = 200'000;
    // Enough to come to the end of them.
    limits.exchangeShare = 0.4;
    search.run(programOrder(problem), limits);
    ASSERT_TRUE(search.isFeasible());
    int numTaken = 0;
    exchange(problem, search.getBest(), limit, mayReorder, numTaken);
    EXPECT_EQ(numTaken, 0);
  }
}

TEST(Exchange, AgreesWithReplay) {
  int numTaken[2] = {0, 0};
  for (uint64_t seed = 1; seed != 200; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    bool mayReorder = seed % 2;
    Problem problem =
        seed % 3 ? makeRandomProgram(seed, 30) : makeRandomProblem(seed, 40);
    ProblemIndex index(problem);
    ScheduleState state(index);
    state.build(programOrder(problem));
    Bytes limit = state.getList().getPeak() * 6 / 10;
    Repair repair(state, limit, mayReorder, seed);
    if (!repair.run({}))
      continue;
    exchange(problem, state.getSequence(), limit, mayReorder,
             numTaken[mayReorder], /*advances=*/seed % 4 < 2);
    if (HasFailure())
      return;
  }
  EXPECT_GT(numTaken[false], 20);
  EXPECT_GT(numTaken[true], 20);
}

/// Values of 400 bytes and five times 100 that are read in the backward pass.
/// With all of them 901 bytes and `large` are live in operation 7.
static Problem makeProgram(const std::vector<Cost> &costs, Bytes large) {
  ProblemBuilder builder;
  std::vector<TensorId> values;
  for (int i = 0; i != 6; ++i)
    values.push_back(builder.add({}, i == 0 ? 400 : 100));
  TensorId gradient = builder.add(values, 1);
  gradient = builder.add({gradient}, large);
  gradient = builder.add({gradient}, 1);
  for (TensorId value : values)
    gradient = builder.add({gradient, value}, 1);
  for (OpId op = 0; op != 6; ++op)
    builder.problem.ops[op].cost = costs[op];
  return builder.problem;
}

TEST(Exchange, GivesUpFourForOne) {
  // Repair would rather evict the last, which is enough.
  Problem problem = makeProgram({39, 10, 10, 10, 10, 12}, 395);
  int numTaken = 0;
  EXPECT_EQ(
      exchange(problem,
               {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 10, 2, 11, 3, 12, 4, 13, 14},
               902, /*mayReorder=*/false, numTaken),
      std::vector<OpId>({0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 9, 10, 11, 12, 13, 14}));
  EXPECT_EQ(numTaken, 1);
}

TEST(Exchange, GivesUpOneForThree) {
  // By its size the first is cheaper, but more than needed.
  Problem problem = makeProgram({40, 11, 11, 11, 50, 50}, 290);
  int numTaken = 0;
  EXPECT_EQ(exchange(problem,
                     {0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 9, 10, 11, 12, 13, 14}, 910,
                     /*mayReorder=*/false, numTaken),
            std::vector<OpId>(
                {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 10, 2, 11, 3, 12, 13, 14}));
  EXPECT_EQ(numTaken, 1);
}

TEST(Exchange, RunsABranchBeforeAnother) {
  // The first value is made again for its reader, which is small, needs another
  // small one and may run before the large one.
  ProblemBuilder builder;
  TensorId value = builder.add({}, 400);
  TensorId other = builder.add({value}, 1);
  TensorId large = builder.add({other}, 500);
  TensorId end = builder.add({large}, 1);
  TensorId small = builder.add({other}, 1);
  TensorId reader = builder.add({value, small}, 1);
  builder.add({end, reader}, 1);
  for (bool mayReorder : {false, true}) {
    int numTaken = 0;
    std::vector<OpId> start{0, 1, 2, 3, 4, 0, 5, 6};
    EXPECT_EQ(exchange(builder.problem, start, 510, mayReorder, numTaken,
                       /*advances=*/true),
              mayReorder ? std::vector<OpId>({0, 1, 4, 5, 2, 3, 6}) : start);
    EXPECT_EQ(numTaken, mayReorder);
  }
}

TEST(Exchange, CompactsFirst) {
  // The first value, made again for its reader, could be kept if what reads the
  // big one ran before the large one, which does not move; the reader is not
  // near that.
  ProblemBuilder builder;
  TensorId value = builder.add({}, 400);
  TensorId other = builder.add({value}, 1);
  TensorId big = builder.add({other}, 300);
  TensorId end = builder.add({builder.add({other}, 500)}, 1);
  TensorId small = builder.add({big}, 1);
  TensorId reader = builder.add({value, end}, 1);
  builder.add({small, reader}, 1);
  builder.problem.ops[2].recomputable = false;
  builder.problem.ops[3].recomputable = false;
  for (bool advances : {false, true}) {
    int numTaken = 0;
    std::vector<OpId> start{0, 1, 2, 3, 4, 5, 0, 6, 7};
    EXPECT_EQ(exchange(builder.problem, start, 910, /*mayReorder=*/true,
                       numTaken, advances),
              advances ? std::vector<OpId>({0, 1, 2, 5, 3, 4, 6, 7}) : start);
    EXPECT_EQ(numTaken, advances);
  }
}

TEST(Exchange, CompactsWithinTheLimit) {
  // What reads the big value would free it before the large one, but does not
  // fit there with the one that is kept.
  ProblemBuilder builder;
  TensorId value = builder.add({}, 400);
  TensorId other = builder.add({value}, 1);
  TensorId kept = builder.add({other}, 50);
  TensorId big = builder.add({other}, 300);
  TensorId end = builder.add({builder.add({other, kept}, 500)}, 1);
  TensorId small = builder.add({builder.add({big}, 570)}, 1);
  TensorId reader = builder.add({value, end}, 1);
  builder.add({small, reader}, 1);
  for (OpId op : {2, 3, 4})
    builder.problem.ops[op].recomputable = false;
  std::vector<OpId> start{0, 1, 2, 3, 4, 5, 6, 7, 0, 8, 9};
  for (Bytes limit : {910, 930}) {
    int numTaken = 0;
    std::vector<OpId> found =
        exchange(builder.problem, start, limit, /*mayReorder=*/true, numTaken,
                 /*advances=*/true);
    EXPECT_EQ(found, limit == 910 ? start
                                  : std::vector<OpId>(
                                        {0, 1, 2, 3, 6, 7, 4, 5, 0, 8, 9}));
  }
}
