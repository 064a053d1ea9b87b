//===- RegionsTest.cpp - Checkpoint regions and segments --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RandomProgram.h"
#include "ckpt/Solver/Simulate.h"
#include "ckpt/Solver/Solvers.h"

#include <gtest/gtest.h>

using namespace remat;

/// Forward x -> a -> b -> c -> loss; backward reads b, then a.
static Problem makeStep() {
  Problem problem;
  problem.tensors.push_back({10, 0, TensorKind::Arg});
  auto add = [&](std::vector<TensorId> ins, Phase phase) {
    Op op;
    op.cost = 1;
    op.ins = std::move(ins);
    op.outs = {static_cast<TensorId>(problem.tensors.size())};
    op.phase = phase;
    problem.tensors.push_back({10, op.outs[0], TensorKind::Temp});
    problem.ops.push_back(std::move(op));
  };
  add({0}, Phase::Forward);
  add({1}, Phase::Forward);
  add({2}, Phase::Forward);
  add({3}, Phase::Forward);
  add({4, 2}, Phase::Backward);
  add({5, 1}, Phase::Backward);
  return problem;
}

TEST(Regions, RecomputesAsFarAsNeededAndShares) {
  Problem problem = makeStep();
  // c is not saved either, but the backward pass does not read it.
  std::vector<char> saved = {1, 0, 0, 0, 1, 1, 1};
  EXPECT_EQ(recomputeUnsaved(problem, saved).sequence,
            (std::vector<OpId>{0, 1, 2, 3, 0, 1, 4, 5}));
}

TEST(Regions, SavedValuesAreNotRecomputed) {
  Problem problem = makeStep();
  std::vector<char> saved = {1, 1, 0, 0, 1, 1, 1};
  EXPECT_EQ(recomputeUnsaved(problem, saved).sequence,
            (std::vector<OpId>{0, 1, 2, 3, 1, 4, 5}));
  EXPECT_EQ(recomputeUnsaved(problem, std::vector<char>(7, 1)).sequence,
            programOrder(problem));
}

TEST(Regions, WhatMustNotRunTwiceIsSaved) {
  Problem problem = makeStep();
  problem.ops[0].recomputable = false;
  std::vector<char> saved = {1, 0, 0, 0, 1, 1, 1};
  EXPECT_EQ(recomputeUnsaved(problem, saved).sequence,
            (std::vector<OpId>{0, 1, 2, 3, 1, 4, 5}));
}

TEST(Regions, SegmentsSaveWhatCrosses) {
  Problem problem = makeStep();
  // Two segments: a, b and c, loss. b crosses; the last segment is kept.
  EXPECT_EQ(solveSegments(problem, 2).sequence,
            (std::vector<OpId>{0, 1, 2, 3, 4, 0, 5}));
  EXPECT_EQ(solveSegments(problem, 1).sequence, programOrder(problem));
  EXPECT_EQ(solveSqrt(problem).sequence, solveSegments(problem, 2).sequence);
}

TEST(Regions, RandomProgramsGiveValidSchedules) {
  for (uint64_t seed = 1; seed != 100; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem = makeRandomProgram(seed, 30);
    std::mt19937_64 random(seed);
    std::vector<char> saved(problem.tensors.size());
    for (char &s : saved)
      s = random() % 2;
    for (const Schedule &schedule :
         {recomputeUnsaved(problem, saved), solveSegments(problem, 4),
          solveSqrt(problem)}) {
      Simulation run = simulate(problem, schedule.sequence);
      EXPECT_FALSE(run.error) << *run.error;
      EXPECT_EQ(run.peak, schedule.peak);
    }
  }
}
