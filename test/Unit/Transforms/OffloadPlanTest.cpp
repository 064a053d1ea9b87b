//===- OffloadPlanTest.cpp - Round trips in a plan --------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Transforms/OffloadPlan.h"

#include "RandomProgram.h"
#include "ckpt/Solver/Offload.h"
#include "ckpt/Solver/Simulate.h"

#include <gtest/gtest.h>

using namespace ckpt;

namespace {

constexpr uint64_t kFirstSeed = 1;
constexpr uint64_t kLastSeed = 300;

/// a, b and c of 10, 20 and 40 bytes, each made from the one before; then d of
/// 1 byte from c and e of 1 byte from a and d. An argument of 100 bytes.
remat::Problem makeChain() {
  remat::Problem problem;
  problem.tensors = {
      {100, 0, remat::TensorKind::Arg}, {10, 1, remat::TensorKind::Temp},
      {20, 2, remat::TensorKind::Temp}, {40, 3, remat::TensorKind::Temp},
      {1, 4, remat::TensorKind::Temp},  {1, 5, remat::TensorKind::Result}};
  auto add = [&](std::vector<remat::TensorId> ins, remat::TensorId out,
                 remat::Phase phase) {
    remat::Op op;
    op.ins = std::move(ins);
    op.outs = {out};
    op.phase = phase;
    problem.ops.push_back(op);
  };
  add({0}, 1, remat::Phase::Forward);
  add({1}, 2, remat::Phase::Forward);
  add({2}, 3, remat::Phase::Forward);
  add({3}, 4, remat::Phase::Backward);
  add({1, 4}, 5, remat::Phase::Backward);
  return problem;
}

std::vector<remat::Bytes> simulateMemory(const remat::Transfer &transfer) {
  remat::Problem problem = makeChain();
  TransferSimulation run =
      simulateTransfers(problem, remat::programOrder(problem), {transfer});
  EXPECT_FALSE(run.error) << *run.error;
  return run.memory;
}

std::string getError(std::vector<remat::Transfer> transfers) {
  remat::Problem problem = makeChain();
  return simulateTransfers(problem, remat::programOrder(problem), transfers)
      .error.value_or("");
}

TEST(OffloadPlan, MemoryByHand) {
  // Away at 2 and 3.
  EXPECT_EQ(simulateMemory({0, 2, 4}),
            (std::vector<remat::Bytes>{110, 130, 160, 141, 112, 101}));
  // The copy out takes until 3, the copy back starts then.
  EXPECT_EQ(simulateMemory({0, 3, 3}),
            (std::vector<remat::Bytes>{110, 130, 170, 151, 112, 101}));
}

TEST(OffloadPlan, RejectsWhatCannotBe) {
  EXPECT_EQ(getError({{0, 1, 4}}),
            "transfer 0 is of a value, or its view, that is read at position "
            "1, when it is on the host");
  EXPECT_EQ(getError({{0, 2, 6}}),
            "transfer 0 names a place that does not exist");
  EXPECT_EQ(getError({{0, 3, 2}}),
            "transfer 0 comes back before it is released");
  EXPECT_EQ(getError({{2, 2, 3}}),
            "transfer 0 is of a step that has not run before it");
  EXPECT_EQ(getError({{1, 3, 4}}), "transfer 0 brings back what nothing reads");
  EXPECT_EQ(getError({{0, 2, 4}, {0, 3, 4}}),
            "transfer 1 is of a value that is on the host already");
}

TEST(OffloadPlan, WithoutTransfersAsTheSolversSimulation) {
  for (uint64_t seed = kFirstSeed; seed <= kLastSeed; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    for (const remat::Problem &problem :
         {makeRandomProgram(seed, 20), makeRandomProblem(seed, 40)}) {
      std::vector<remat::OpId> order = remat::programOrder(problem);
      remat::Simulation expected = remat::simulate(problem, order);
      ASSERT_FALSE(expected.error);
      TransferSimulation run = simulateTransfers(problem, order, {});
      ASSERT_FALSE(run.error);
      EXPECT_EQ(run.getPeak(), expected.peak);
    }
  }
}

TEST(OffloadPlan, AgreesWithTheSolver) {
  size_t numTransfers = 0;
  for (uint64_t seed = kFirstSeed; seed <= kLastSeed; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    remat::Problem problem = makeRandomProgram(seed, 20);
    problem.hostLink = {1e9, 0};
    std::vector<remat::OpId> all = remat::programOrder(problem);
    remat::Schedule schedule = remat::offloadOps(problem, all, all);
    TransferSimulation run =
        simulateTransfers(problem, schedule.sequence, schedule.transfers);
    ASSERT_FALSE(run.error) << *run.error;
    EXPECT_EQ(run.getPeak(), schedule.peak);
    numTransfers += schedule.transfers.size();
  }
  EXPECT_GT(numTransfers, 1000u);
}

} // namespace
