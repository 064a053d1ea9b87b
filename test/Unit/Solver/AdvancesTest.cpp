//===- AdvancesTest.cpp - Branches to run sooner ----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../lib/Solver/Advances.h"
#include "ProblemBuilder.h"
#include "ckpt/Solver/Simulate.h"

#include <gtest/gtest.h>

using namespace remat;

/// Two values of 100 bytes are live in operation 3, where 300 are allocated;
/// operation 5 reads one of them, 6 the other, 7 both.
static Problem makeProgram() {
  ProblemBuilder builder;
  TensorId source = builder.add({}, 1);
  TensorId first = builder.add({source}, 100);
  TensorId second = builder.add({source}, 100);
  TensorId large = builder.add({source}, 300);
  TensorId end = builder.add({large}, 1);
  TensorId ofFirst = builder.add({first}, 10);
  TensorId ofSecond = builder.add({second}, 1);
  TensorId ofBoth = builder.add({ofFirst, ofSecond}, 1);
  builder.add({end, ofBoth}, 1);
  return builder.problem;
}

static std::vector<OpId> getOps(const ScheduleState &state,
                                const std::vector<StepId> &steps) {
  std::vector<OpId> ops;
  for (StepId step : steps)
    ops.push_back(state.getOp(step));
  return ops;
}

TEST(Advances, FindsReadersNearestFirst) {
  Problem problem = makeProgram();
  ProblemIndex index(problem);
  ScheduleState state(index);
  state.build(programOrder(problem));
  auto getReaders = [&](OpId op) {
    return getOps(state, findReaders(state, state.getInstances(op).front()));
  };
  EXPECT_EQ(getReaders(0), std::vector<OpId>({1, 2, 3, 5, 6, 4, 7, 8}));
  EXPECT_EQ(getReaders(6), std::vector<OpId>({7, 8}));
  EXPECT_EQ(getReaders(8), std::vector<OpId>());
}

TEST(Advances, WhatRunsBeforeAViewIsNoReaderOfIt) {
  ProblemBuilder builder;
  TensorId value = builder.add({}, 1);
  builder.add({value}, 1);
  builder.add({builder.addView(value)}, 1);
  ProblemIndex index(builder.problem);
  ScheduleState state(index);
  state.build({0, 1, 2, 3});
  EXPECT_EQ(getOps(state, findReaders(state, state.getInstances(2).front())),
            std::vector<OpId>({3}));
}

TEST(Advances, BestFirst) {
  Problem problem = makeProgram();
  ProblemIndex index(problem);
  ScheduleState state(index);
  std::vector<OpId> program = programOrder(problem);
  state.build(program);
  Repair repair(state, /*limit=*/0, /*mayReorder=*/true, /*seed=*/1);
  auto find = [&](std::vector<OpId> ops, Bytes under) {
    std::vector<StepId> steps;
    for (OpId op : ops)
      steps.push_back(state.getInstances(op).front());
    std::vector<Advance> found = findAdvances(state, repair, steps, under);
    EXPECT_EQ(state.getSequence(), program);
    return found;
  };
  // Operations 3 and 4 are over that, by 101 bytes each.
  std::vector<Advance> found = find({5, 6, 7}, 400);
  std::vector<double> areas;
  std::vector<OpId> ops, after;
  for (const Advance &advance : found) {
    areas.push_back(advance.area);
    ops.push_back(state.getOp(advance.step));
    after.push_back(state.getOp(advance.after));
  }
  EXPECT_EQ(ops, std::vector<OpId>({7, 6, 5}));
  EXPECT_EQ(after, std::vector<OpId>({0, 0, 0}));
  EXPECT_EQ(areas, std::vector<double>({0, 4, 22}));
  EXPECT_TRUE(find({5, 6, 7}, 1000).empty()) << "nothing is over that";
  EXPECT_TRUE(find({2}, 100).empty()) << "as much is live at operation 1 then";
}
