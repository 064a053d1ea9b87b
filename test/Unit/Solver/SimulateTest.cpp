//===- SimulateTest.cpp - Peaks worked out by hand --------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/Simulate.h"

#include <gtest/gtest.h>

using namespace remat;

/// x -> a -> b -> c, c is the result; sizes 10, 20, 40, 80.
static Problem makeChain() {
  Problem problem;
  problem.tensors = {{10, 0, TensorKind::Arg},
                     {20, 1, TensorKind::Temp},
                     {40, 2, TensorKind::Temp},
                     {80, 3, TensorKind::Result}};
  for (TensorId i = 0; i != 3; ++i) {
    Op op;
    op.name = "f";
    op.cost = 1 << i;
    op.ins = {i};
    op.outs = {i + 1};
    problem.ops.push_back(op);
  }
  return problem;
}

TEST(Simulate, InputsAndOutputsAreLiveTogether) {
  Simulation run = simulate(makeChain(), {0, 1, 2});
  EXPECT_FALSE(run.error);
  EXPECT_EQ(run.base, 10);
  EXPECT_EQ(run.peak, 10 + 40 + 80);
  EXPECT_EQ(run.peakStep, 2u);
  EXPECT_EQ(run.cost, 7);
}

TEST(Simulate, WorkspaceCountsWhereItIsUsed) {
  Problem problem = makeChain();
  problem.ops[1].workspace = 100;
  Simulation run = simulate(problem, {0, 1, 2});
  EXPECT_EQ(run.peak, 10 + 20 + 40 + 100);
  EXPECT_EQ(run.peakStep, 1u);
}

TEST(Simulate, ViewsKeepTheirRootLive) {
  Problem problem = makeChain();
  // b becomes a view of a, and is read by the last operation.
  problem.tensors[2].root = 1;
  Simulation run = simulate(problem, {0, 1, 2});
  EXPECT_EQ(run.peak, 10 + 20 + 80);
}

TEST(Simulate, ResultsLiveToTheEnd) {
  Problem problem = makeChain();
  problem.tensors[1].kind = TensorKind::Result;
  EXPECT_EQ(simulate(problem, {0, 1, 2}).peak, 10 + 20 + 40 + 80);
}

TEST(Simulate, RecomputationFreesTheFirstInstance) {
  // x -> a(100); x -> b(100) -> c(1); (a, c) -> d(1)
  Problem problem;
  problem.tensors = {{0, 0, TensorKind::Arg},
                     {100, 1, TensorKind::Temp},
                     {100, 2, TensorKind::Temp},
                     {1, 3, TensorKind::Temp},
                     {1, 4, TensorKind::Result}};
  auto add = [&](std::vector<TensorId> ins, TensorId out) {
    Op op;
    op.cost = 1;
    op.ins = std::move(ins);
    op.outs = {out};
    problem.ops.push_back(op);
  };
  add({0}, 1);
  add({0}, 2);
  add({2}, 3);
  add({1, 3}, 4);
  EXPECT_EQ(simulate(problem, {0, 1, 2, 3}).peak, 201);
  Simulation run = simulate(problem, {0, 1, 2, 0, 3});
  EXPECT_EQ(run.peak, 102);
  EXPECT_EQ(run.cost, 5);
  std::vector<LiveInstance> live = liveAt(problem, {0, 1, 2, 0, 3}, 4);
  ASSERT_EQ(live.size(), 3u);
  EXPECT_EQ(live[0].tensor, 3);
  EXPECT_EQ(live[1].tensor, 1);
  EXPECT_EQ(live[1].born, 3u);
}

TEST(Simulate, RejectsWhatIsNoSchedule) {
  Problem problem = makeChain();
  EXPECT_TRUE(simulate(problem, {0, 1}).error);
  EXPECT_TRUE(simulate(problem, {1, 0, 2}).error);
  EXPECT_TRUE(simulate(problem, {0, 1, 2, 3}).error);
  EXPECT_TRUE(simulate(problem, {0, 1, 2, -1}).error);
  problem.ops[0].recomputable = false;
  EXPECT_TRUE(simulate(problem, {0, 1, 0, 2}).error);
}

TEST(Simulate, BudgetIsAShareOfTemporaries) {
  EXPECT_EQ(budgetFromFraction(makeChain(), 0.5), 10 + 60);
  EXPECT_EQ(budgetFromFraction(makeChain(), 1), 130);
}

TEST(Validate, NamesWhatIsWrong) {
  EXPECT_FALSE(validate(makeChain()));
  auto isWrong = [](auto change) {
    Problem problem = makeChain();
    change(problem);
    return validate(problem).has_value();
  };
  EXPECT_TRUE(isWrong([](Problem &p) { p.tensors[1].size = -1; }));
  EXPECT_TRUE(isWrong([](Problem &p) { p.tensors[1].root = 9; }));
  EXPECT_TRUE(isWrong([](Problem &p) {
    p.tensors[2].root = 1;
    p.tensors[3].root = 2;
  }));
  EXPECT_TRUE(isWrong([](Problem &p) { p.ops[0].cost = -1; }));
  EXPECT_TRUE(isWrong([](Problem &p) { p.ops[0].workspace = -1; }));
  EXPECT_TRUE(isWrong([](Problem &p) { p.ops[0].ins = {7}; }));
  EXPECT_TRUE(isWrong([](Problem &p) { p.ops[0].ins = {2}; }));
  EXPECT_TRUE(isWrong([](Problem &p) { p.ops[2].outs = {1}; }));
  EXPECT_TRUE(isWrong([](Problem &p) { p.tensors[3].root = 1; }));
}
