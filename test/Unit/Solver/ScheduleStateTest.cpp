//===- ScheduleStateTest.cpp - Changes against full replay ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../lib/Solver/ScheduleState.h"
#include "RandomProgram.h"
#include "ckpt/Solver/Simulate.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace remat;

namespace {

struct Snapshot {
  std::vector<OpId> sequence;
  std::vector<Bytes> memory;
  int64_t cost;

  explicit Snapshot(const ScheduleState &state)
      : sequence(state.getSequence()), cost(state.getCost()) {
    for (StepId step : state.getList().getSteps())
      memory.push_back(state.getList().getMemory(step));
  }
  bool operator==(const Snapshot &other) const {
    return sequence == other.sequence && memory == other.memory &&
           cost == other.cost;
  }
};

} // namespace

/// Everything that the state says, against the simulator and a fresh state.
static void expectConsistent(const Problem &problem, const ProblemIndex &index,
                             const ScheduleState &state) {
  Snapshot now(state);
  Simulation run = simulate(problem, now.sequence);
  ASSERT_FALSE(run.error) << *run.error;
  Bytes peak = *std::max_element(now.memory.begin(), now.memory.end());
  ASSERT_EQ(std::max<Bytes>(0, peak), run.peak - run.base);
  ASSERT_EQ(state.getList().getPeak(), peak);
  ASSERT_EQ(state.getList().getMemory(state.getList().getPeakStep()), peak);
  ScheduleState fresh(index);
  fresh.build(now.sequence);
  ASSERT_TRUE(Snapshot(fresh) == now);
  std::vector<StepId> order = state.getList().getSteps();
  std::vector<StepId> freshOrder = fresh.getList().getSteps();
  for (size_t i = 0; i != order.size(); ++i) {
    OpId op = state.getOp(order[i]);
    for (size_t k = 0; k != index.getInputs(op).size(); ++k) {
      StorageId mine = state.getInput(order[i], k);
      StorageId expected = fresh.getInput(freshOrder[i], k);
      ASSERT_EQ(mine < 0, expected < 0);
      if (mine < 0)
        continue;
      const ScheduleState::Storage &a = state.getStorage(mine);
      const ScheduleState::Storage &b = fresh.getStorage(expected);
      ASSERT_EQ(a.size, b.size);
      ASSERT_EQ(state.getOp(a.born), fresh.getOp(b.born));
      ASSERT_EQ(a.uses.size(), b.uses.size());
      for (size_t u = 0; u != a.uses.size(); ++u)
        ASSERT_EQ(state.getOp(a.uses[u]), fresh.getOp(b.uses[u]));
      ASSERT_EQ(a.last, a.uses.empty() ? a.born : a.uses.back());
    }
  }
}

TEST(ScheduleState, ChangesAgreeWithReplay) {
  int numInsertions = 0, numRemovals = 0, numMoves = 0;
  for (uint64_t seed = 1; seed != 120; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem = makeRandomProblem(seed, 2 + static_cast<int>(seed % 30));
    ASSERT_FALSE(validate(problem)) << *validate(problem);
    ProblemIndex index(problem);
    ScheduleState state(index);
    state.build(programOrder(problem));
    expectConsistent(problem, index, state);
    std::mt19937_64 random(seed);
    for (int round = 0; round != 40; ++round) {
      Snapshot before(state);
      size_t mark = state.getMark();
      for (int change = 0; change != 3; ++change) {
        std::vector<StepId> order = state.getList().getSteps();
        StepId step = order[random() % (order.size() - 1)];
        StepId place = order[random() % order.size()];
        OpId op = state.getOp(step);
        switch (random() % 3) {
        case 0:
          if (index.isRecomputable(op))
            numInsertions += state.insertBefore(place, op) >= 0;
          break;
        case 1:
          if (state.canRemove(step)) {
            state.remove(step);
            ++numRemovals;
          }
          break;
        default: {
          size_t inner = state.getMark();
          if (place == step || state.insertBefore(place, op) < 0)
            break;
          if (state.canRemove(step)) {
            state.remove(step);
            ++numMoves;
          } else {
            state.rollback(inner);
          }
        }
        }
      }
      expectConsistent(problem, index, state);
      if (HasFatalFailure())
        return;
      if (random() % 2) {
        state.rollback(mark);
        ASSERT_TRUE(Snapshot(state) == before);
        expectConsistent(problem, index, state);
      } else if (random() % 2) {
        state.commit();
      }
      if (HasFatalFailure())
        return;
    }
  }
  EXPECT_GT(numInsertions, 1000);
  EXPECT_GT(numRemovals, 300);
  EXPECT_GT(numMoves, 300);
}

TEST(ScheduleState, BlocksSplit) {
  // Far more insertions at one place than a block holds.
  Problem problem = makeRandomProgram(7, 60);
  ProblemIndex index(problem);
  ScheduleState state(index);
  state.build(programOrder(problem));
  OpId op = 0;
  while (!problem.ops[op].recomputable)
    ++op;
  for (int i = 0; i != 500; ++i)
    ASSERT_GE(state.insertBefore(state.getEnd(), op), 0);
  expectConsistent(problem, index, state);
  state.rollback(0);
  EXPECT_EQ(state.getSequence(), programOrder(problem));
  expectConsistent(problem, index, state);
}

TEST(StepList, MaximaOfRanges) {
  StepList list;
  std::vector<StepId> steps(1000);
  for (int i = 0; i != 1000; ++i)
    steps[i] = i;
  list.build(steps);
  std::vector<Bytes> memory(1000, 0);
  std::mt19937_64 random(3);
  for (int round = 0; round != 3000; ++round) {
    auto a = static_cast<int>(random() % 1000);
    auto b = static_cast<int>(random() % 1000);
    Bytes bytes = static_cast<Bytes>(random() % 200) - 100;
    list.addAfter(a, b, bytes);
    for (int i = a + 1; i <= b; ++i)
      memory[i] += bytes;
    Bytes most = INT64_MIN;
    for (int i = a + 1; i < b; ++i)
      most = std::max(most, memory[i]);
    ASSERT_EQ(list.getMax(a, b), most);
    ASSERT_FALSE(list.isOver(a, b, most));
    if (a + 1 < b) {
      ASSERT_TRUE(list.isOver(a, b, most - 1));
    }
    ASSERT_EQ(list.getPeak(), *std::max_element(memory.begin(), memory.end()));
    int64_t excess = 0, expected = 0;
    list.forEachOver(50, [&](StepId, Bytes over) { excess += over; });
    for (Bytes m : memory)
      expected += std::max<Bytes>(0, m - 50);
    ASSERT_EQ(excess, expected);
  }
}
