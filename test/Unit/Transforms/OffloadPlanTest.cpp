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

CheckedTransfers check(const remat::Problem &problem,
                       const std::vector<remat::Transfer> &transfers) {
  return checkTransfers(problem, remat::programOrder(problem), transfers);
}

std::string getError(const std::vector<remat::Transfer> &transfers) {
  std::optional<remat::TransferError> error =
      check(makeChain(), transfers).error;
  return error ? std::to_string(error->transfer) + " " + error->what : "";
}

using Moved = std::vector<std::vector<remat::TensorId>>;

TEST(OffloadPlan, MovesWhatIsReadBehindThePrefetch) {
  remat::Problem problem = makeChain();
  EXPECT_EQ(check(problem, {{0, 2, 4}}).moved, (Moved{{1}}));
  // A second result of the first operation, of which nothing is read later.
  problem.tensors.push_back({5, 6, remat::TensorKind::Temp});
  problem.ops[0].outs.push_back(6);
  problem.ops[1].ins.push_back(6);
  EXPECT_EQ(check(problem, {{0, 2, 4}}).moved, (Moved{{1}}));
  problem.ops[4].ins.push_back(6);
  EXPECT_EQ(check(problem, {{0, 2, 4}}).moved, (Moved{{1, 6}}));
}

TEST(OffloadPlan, ResultsMayComeBackAtTheEnd) {
  remat::Problem problem = makeChain();
  problem.tensors[3].kind = remat::TensorKind::Result;
  EXPECT_EQ(check(problem, {{2, 4, 5}}).moved, (Moved{{3}}));
}

TEST(OffloadPlan, InAnyOrder) {
  remat::Problem problem = makeChain();
  problem.ops[4].ins.push_back(2);
  // In order of release; the first leaves last.
  EXPECT_EQ(check(problem, {{1, 3, 4}, {0, 4, 4}}).moved, (Moved{{2}, {1}}));
  // The numbers are those of the list.
  EXPECT_EQ(getError({{1, 3, 4}, {0, 4, 4}}),
            "0 brings back what nothing reads");
}

TEST(OffloadPlan, WhetherAnOperationMayRunAgainIsNotAsked) {
  remat::Problem problem = makeChain();
  problem.ops[0].recomputable = false;
  problem.ops[2].mustSave = true;
  CheckedTransfers checked =
      checkTransfers(problem, {0, 1, 2, 2, 3, 0, 4}, {{0, 2, 4}});
  ASSERT_TRUE(checked.error);
  EXPECT_EQ(checked.error->what, "brings back what nothing reads");
  checked = checkTransfers(problem, {0, 0, 1, 2, 2, 3, 4}, {{1, 3, 6}});
  EXPECT_FALSE(checked.error);
  EXPECT_EQ(checked.moved, (Moved{{1}}));
}

TEST(OffloadPlan, RejectsWhatCannotBe) {
  EXPECT_EQ(getError({{0, 1, 4}}),
            "0 is of tensor 1, which is read at "
            "position 1 in the storage that is released");
  EXPECT_EQ(getError({{0, 2, 6}}), "0 names a place that does not exist");
  EXPECT_EQ(getError({{0, 6, 2}}), "0 names a place that does not exist");
  EXPECT_EQ(getError({{0, 3, 2}}), "0 has its prefetch before its release");
  EXPECT_EQ(getError({{2, 2, 3}}), "0 is of a step that has not run before it");
  EXPECT_EQ(getError({{1, 3, 4}}), "0 brings back what nothing reads");
  EXPECT_EQ(getError({{0, 2, 4}, {0, 3, 4}}),
            "1 is of a value that has been on the host before");
}

TEST(OffloadPlan, AllowsWhatTheSolverMakes) {
  size_t numTransfers = 0;
  for (uint64_t seed = kFirstSeed; seed <= kLastSeed; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    remat::Problem problem = makeRandomProgram(seed, 20);
    problem.hostLink = {1e9, 0};
    std::vector<remat::OpId> all = remat::programOrder(problem);
    remat::Schedule schedule = remat::offloadOps(problem, all, all);
    CheckedTransfers checked =
        checkTransfers(problem, schedule.sequence, schedule.transfers);
    ASSERT_FALSE(checked.error) << checked.error->what;
    EXPECT_EQ(checked.moved, remat::movedTensors(problem, schedule.sequence,
                                                 schedule.transfers));
    for (const std::vector<remat::TensorId> &moved : checked.moved)
      EXPECT_FALSE(moved.empty());
    numTransfers += schedule.transfers.size();
  }
  EXPECT_GT(numTransfers, 1000u);
}

} // namespace
