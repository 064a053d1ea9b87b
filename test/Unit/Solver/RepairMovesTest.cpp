//===- RepairMovesTest.cpp - Random changes of schedules --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../lib/Solver/Repair.h"
#include "ProblemBuilder.h"
#include "RandomProgram.h"
#include "ckpt/Solver/Simulate.h"

#include <gtest/gtest.h>

#include <functional>
#include <set>

using namespace remat;

/// What `move` makes of `sequence` with 200 seeds.
static std::set<std::vector<OpId>>
collect(const Problem &problem, const std::vector<OpId> &sequence,
        const std::function<void(ScheduleState &, Repair &)> &move) {
  ProblemIndex index(problem);
  std::set<std::vector<OpId>> results;
  for (uint64_t seed = 1; seed <= 200; ++seed) {
    ScheduleState state(index);
    state.build(sequence);
    Repair repair(state, /*limit=*/0, /*mayReorder=*/true, seed);
    move(state, repair);
    results.insert(state.getSequence());
  }
  return results;
}

TEST(RepairMoves, AgreeWithReplay) {
  constexpr int kNumKinds = 4;
  int numChanged[kNumKinds] = {};
  for (uint64_t seed = 1; seed != 200; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem =
        seed % 3 ? makeRandomProgram(seed, 30) : makeRandomProblem(seed, 40);
    ProblemIndex index(problem);
    ScheduleState state(index);
    state.build(programOrder(problem));
    Repair repair(state, state.getList().getPeak() * 6 / 10,
                  /*mayReorder=*/true, seed);
    repair.run({});
    state.commit();
    for (int i = 0; i != 40; ++i) {
      std::vector<OpId> before = state.getSequence();
      std::vector<StepId> droppable = repair.getDroppable();
      size_t mark = state.getMark();
      int kind = i % kNumKinds;
      bool mayChange = true;
      if (kind == 0)
        mayChange = repair.advanceAtRandom();
      else if (kind == 1 && !droppable.empty())
        repair.removeAndAdvance(droppable[repair.pick(droppable.size())]);
      else if (kind == 2)
        mayChange = repair.moveAtRandom();
      else if (kind == 3)
        mayChange = repair.evictAtRandom({});
      std::vector<OpId> after = state.getSequence();
      numChanged[kind] += after != before;
      EXPECT_TRUE(mayChange || after == before);
      Simulation run = simulate(problem, after);
      ASSERT_FALSE(run.error) << *run.error;
      EXPECT_EQ(run.peak - run.base,
                std::max<Bytes>(0, state.getList().getPeak()));
      OpId last = -1;
      for (OpId op : after)
        if (!index.isMovable(op)) {
          EXPECT_LT(last, op) << "has moved";
          last = op;
        }
      if (repair.pick(2)) {
        state.rollback(mark);
        EXPECT_EQ(state.getSequence(), before);
      }
      if (HasFailure())
        return;
    }
  }
  for (int changed : numChanged)
    EXPECT_GT(changed, 200);
}

TEST(RepairMoves, BranchRunsBeforeAnother) {
  ProblemBuilder builder;
  TensorId source = builder.add({}, 1);
  TensorId first = builder.add({source}, 1);
  first = builder.add({first}, 1);
  first = builder.add({first}, 1);
  TensorId second = builder.add({source}, 1);
  second = builder.add({second}, 1);
  builder.add({first, second}, 1);
  auto results = collect(
      builder.problem, {0, 1, 2, 3, 4, 5, 6},
      [](ScheduleState &, Repair &repair) { repair.advanceAtRandom(); });
  EXPECT_TRUE(results.count({0, 4, 5, 1, 2, 3, 6}));
}

TEST(RepairMoves, WhatIsKeptIsReadSooner) {
  ProblemBuilder builder;
  TensorId kept = builder.add({}, 1);
  TensorId gradient = builder.add({}, 1);
  TensorId other = builder.add({gradient}, 1);
  other = builder.add({other}, 1);
  TensorId reader = builder.add({kept, gradient}, 1);
  builder.add({other, reader}, 1);
  auto results = collect(builder.problem, {0, 1, 2, 3, 0, 4, 5},
                         [](ScheduleState &state, Repair &repair) {
                           repair.removeAndAdvance(state.getInstances(0)[1]);
                         });
  EXPECT_TRUE(results.count({0, 1, 4, 2, 3, 5}));
  EXPECT_FALSE(results.count({0, 1, 2, 3, 0, 4, 5})) << "not removed";
}

TEST(RepairMoves, ConeRunsInThreeOrders) {
  ProblemBuilder builder;
  TensorId source = builder.add({}, 1);
  TensorId other = builder.add({source}, 1);
  TensorId first = builder.add({source}, 1);
  TensorId second = builder.add({source}, 1);
  first = builder.add({first}, 1);
  TensorId reader = builder.add({first, second}, 1);
  builder.add({reader, other}, 1);
  auto advance = [&](std::vector<OpId> sequence, ConeOrder order) {
    ProblemIndex index(builder.problem);
    ScheduleState state(index);
    state.build(sequence);
    Repair repair(state, /*limit=*/0, /*mayReorder=*/true, /*seed=*/1);
    bool hasMoved = repair.advance(state.getInstances(5).front(),
                                   state.getInstances(0).front(), order);
    EXPECT_EQ(hasMoved, state.getSequence() != sequence);
    return state.getSequence();
  };
  std::vector<OpId> program{0, 1, 2, 3, 4, 5, 6};
  EXPECT_EQ(advance(program, ConeOrder::AsBefore),
            std::vector<OpId>({0, 2, 3, 4, 5, 1, 6}));
  std::vector<OpId> firstFirst{0, 2, 4, 3, 5, 1, 6};
  EXPECT_EQ(advance(program, ConeOrder::FirstInputFirst), firstFirst);
  EXPECT_EQ(advance(program, ConeOrder::LastInputFirst),
            std::vector<OpId>({0, 3, 2, 4, 5, 1, 6}));
  // There already, and in this order.
  EXPECT_EQ(advance(firstFirst, ConeOrder::FirstInputFirst), firstFirst);
}
