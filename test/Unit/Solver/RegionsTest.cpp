//===- RegionsTest.cpp - Checkpoint regions and segments --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/Regions.h"
#include "ChainProgram.h"
#include "RandomProgram.h"
#include "ckpt/Solver/Simulate.h"
#include "ckpt/Solver/Solvers.h"

#include <gtest/gtest.h>

using namespace remat;

/// Forward x -> a -> b -> c -> loss; backward reads b, then a.
static Problem makeStep() {
  Problem problem;
  problem.tensors.push_back({10, 0, TensorKind::Arg});
  addUnitOp(problem, {0}, Phase::Forward);
  addUnitOp(problem, {1}, Phase::Forward);
  addUnitOp(problem, {2}, Phase::Forward);
  addUnitOp(problem, {3}, Phase::Forward);
  addUnitOp(problem, {4, 2}, Phase::Backward);
  addUnitOp(problem, {5, 1}, Phase::Backward);
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

/// Regions of a chain nested `depth` times, each in `fanout` parts.
static CheckpointRegions nestRegions(const Problem &problem, int length,
                                     int fanout, int depth) {
  CheckpointRegions regions;
  regions.keep.assign(problem.tensors.size(), Keep::AsRegions);
  regions.regionOf.assign(problem.ops.size(), kNoRegion);
  int parts = 1;
  size_t outer = 0;
  for (int level = 0; level != depth; ++level) {
    parts *= fanout;
    size_t first = regions.parent.size();
    for (int part = 0; part != parts; ++part)
      regions.parent.push_back(
          level == 0 ? kNoRegion
                     : static_cast<RegionId>(outer + part / fanout));
    for (int i = 0; i != length; ++i)
      regions.regionOf[i] = static_cast<RegionId>(first + i / (length / parts));
    outer = first;
  }
  return regions;
}

static std::vector<int> countRuns(const Schedule &schedule, size_t numOps) {
  std::vector<int> runs(numOps, 0);
  for (OpId op : schedule.sequence)
    ++runs[op];
  return runs;
}

TEST(Regions, PeakFallsWithDepth) {
  constexpr int kLength = 64;
  Problem problem = makeUnitChain(kLength);
  Bytes last = simulate(problem, programOrder(problem)).peak;
  EXPECT_EQ(last, 10 * (kLength + 2));
  for (int depth = 1; depth <= 3; ++depth) {
    SCOPED_TRACE("depth " + std::to_string(depth));
    Schedule schedule =
        recomputeRegions(problem, nestRegions(problem, kLength, 2, depth));
    Simulation run = simulate(problem, schedule.sequence);
    ASSERT_FALSE(run.error) << *run.error;
    // The argument and the gradient; the border of two parts at each level; the
    // inside of one innermost part and what is made of it.
    Bytes inside = kLength >> depth;
    EXPECT_LE(run.peak, 10 * (2 + depth + inside + 1));
    EXPECT_LT(run.peak, last);
    last = run.peak;
    // The first of an innermost part leads to all others: it runs depth + 1
    // times, as in PyTorch. The last of each part is nobody's input inside.
    std::vector<int> runs = countRuns(schedule, problem.ops.size());
    for (int i = 0; i != kLength; ++i)
      EXPECT_LE(runs[i], depth + 1) << i;
    EXPECT_EQ(runs[0], depth + 1);
  }
}

TEST(Regions, InputsOfAnInnerRegionBelongToTheOneAround) {
  // x -> a -> b -> c -> d -> loss; all but the loss in region 0, b and c in
  // region 1 in it.
  Problem problem = makeUnitChain(5);
  CheckpointRegions regions;
  regions.parent = {kNoRegion, 0};
  regions.regionOf = {0, 1, 1, 0, kNoRegion, -1, -1, -1, -1, -1};
  regions.keep.assign(problem.tensors.size(), Keep::AsRegions);
  std::vector<RegionId> owners = getOwners(problem, regions);
  EXPECT_EQ(owners[1], 0) << "the input of the inner region";
  EXPECT_EQ(owners[2], 1) << "the inside of the inner region";
  EXPECT_EQ(owners[3], 0) << "what leaves the inner region";
  EXPECT_EQ(owners[4], kNoRegion) << "what leaves the outer region";
  // Operation 6 asks for c: the outer region makes a and c, with b on the way,
  // which is not kept; 7 asks for b.
  EXPECT_EQ(recomputeRegions(problem, regions).sequence,
            (std::vector<OpId>{0, 1, 2, 3, 4, 5, 0, 1, 2, 6, 1, 7, 8, 9}));
}

TEST(Regions, PoliciesBind) {
  Problem problem = makeUnitChain(4);
  CheckpointRegions regions;
  regions.parent = {kNoRegion, kNoRegion};
  regions.regionOf = {0, 0, 1, kNoRegion, -1, -1, -1, -1};
  regions.keep.assign(problem.tensors.size(), Keep::AsRegions);
  regions.keep[1] = Keep::Save;
  regions.keep[2] = Keep::Recompute;
  std::vector<RegionId> owners = getOwners(problem, regions);
  EXPECT_EQ(owners[1], kNoRegion);
  EXPECT_EQ(owners[2], 0);
  // What the second region makes is an input of the last operation, and saved;
  // what it reads is not, by order of the policy.
  EXPECT_EQ(owners[3], kNoRegion);
  EXPECT_EQ(recomputeRegions(problem, regions).sequence,
            (std::vector<OpId>{0, 1, 2, 3, 4, 1, 5, 6, 7}));
}

TEST(Regions, GroupsRepeatWhatOneGroupShares) {
  Problem problem = makeUnitChain(3);
  CheckpointRegions regions;
  regions.parent = {kNoRegion};
  regions.regionOf = {0, 0, kNoRegion, -1, -1, -1};
  regions.keep.assign(problem.tensors.size(), Keep::AsRegions);
  // Operation 4 reads the inside, and one more reads it for another loss.
  Op second = problem.ops[4];
  second.outs = {static_cast<TensorId>(problem.tensors.size())};
  problem.tensors.push_back({10, second.outs[0], TensorKind::Temp});
  problem.ops.push_back(second);
  regions.keep.push_back(Keep::AsRegions);
  regions.regionOf.push_back(kNoRegion);
  EXPECT_EQ(recomputeRegions(problem, regions).sequence,
            (std::vector<OpId>{0, 1, 2, 3, 0, 4, 5, 6}));
  regions.group = {0, 0, 0, 0, 0, 0, 1};
  EXPECT_EQ(recomputeRegions(problem, regions).sequence,
            (std::vector<OpId>{0, 1, 2, 3, 0, 4, 5, 0, 6}));
}

TEST(Regions, WithoutEarlyStopTheWholeRegionRuns) {
  Problem problem = makeUnitChain(4);
  CheckpointRegions regions;
  regions.parent = {kNoRegion};
  regions.regionOf = {0, 0, 0, kNoRegion, -1, -1, -1, -1};
  regions.keep.assign(problem.tensors.size(), Keep::AsRegions);
  EXPECT_EQ(recomputeRegions(problem, regions).sequence,
            (std::vector<OpId>{0, 1, 2, 3, 4, 0, 1, 5, 6, 7}));
  regions.earlyStop = false;
  EXPECT_EQ(recomputeRegions(problem, regions).sequence,
            (std::vector<OpId>{0, 1, 2, 3, 4, 0, 1, 2, 5, 6, 7}));
}

TEST(Regions, JoinsToSegments) {
  EXPECT_EQ(
      joinToSegments(7, 3),
      (std::vector<RegionId>{0, 0, 1, 1, kNoRegion, kNoRegion, kNoRegion}));
  EXPECT_EQ(joinToSegments(2, 1),
            (std::vector<RegionId>{kNoRegion, kNoRegion}));
}

TEST(Regions, RandomNestedRegionsGiveValidSchedules) {
  for (uint64_t seed = 1; seed != 300; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem = makeRandomProgram(seed, 40);
    std::mt19937_64 random(seed);
    CheckpointRegions regions;
    for (RegionId i = 0; i != 8; ++i)
      regions.parent.push_back(static_cast<RegionId>(random() % (i + 1)) - 1);
    for (const Op &op : problem.ops)
      regions.regionOf.push_back(op.phase == Phase::Forward
                                     ? static_cast<RegionId>(random() % 9) - 1
                                     : kNoRegion);
    for (size_t i = 0; i != problem.tensors.size(); ++i)
      regions.keep.push_back(static_cast<Keep>(random() % 3));
    for (size_t i = 0; i != problem.ops.size(); ++i)
      regions.group.push_back(static_cast<int32_t>(random() % 2));
    regions.earlyStop = random() % 2 != 0;
    Simulation run =
        simulate(problem, recomputeRegions(problem, regions).sequence);
    EXPECT_FALSE(run.error) << *run.error;
  }
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
