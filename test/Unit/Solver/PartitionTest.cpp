//===- PartitionTest.cpp - A step as forward and backward half --*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/Partition.h"
#include "RandomProgram.h"
#include "ckpt/Solver/Simulate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

using namespace remat;

namespace {

/// A problem, built one operation at a time.
struct Builder {
  Problem problem;
  PartitionHints hints;

  TensorId addArgument(Bytes size) { return addTensor(size, TensorKind::Arg); }
  TensorId addTensor(Bytes size, TensorKind kind) {
    auto id = static_cast<TensorId>(problem.tensors.size());
    problem.tensors.push_back({size, id, kind});
    return id;
  }
  TensorId add(bool isForward, std::vector<TensorId> ins, Bytes size,
               TensorKind kind = TensorKind::Temp, bool hasEffects = false) {
    Op op;
    op.cost = 1;
    op.ins = std::move(ins);
    op.outs = {addTensor(size, kind)};
    op.recomputable = !hasEffects;
    problem.ops.push_back(std::move(op));
    hints.isForward.push_back(isForward);
    hints.hasEffects.push_back(hasEffects);
    return static_cast<TensorId>(problem.tensors.size() - 1);
  }
  TensorId addView(bool isForward, TensorId source, Bytes size) {
    TensorId view = add(isForward, {source}, size);
    problem.tensors[view].root = problem.tensors[source].root;
    return view;
  }
  ForwardHalf half() const { return findForwardHalf(problem, hints); }
  std::vector<char> recomputable() const {
    std::vector<char> may;
    for (const Op &op : problem.ops)
      may.push_back(op.recomputable);
    return may;
  }
  std::vector<char> held() const {
    std::vector<char> held;
    for (const Tensor &tensor : problem.tensors)
      held.push_back(problem.tensors[tensor.root].kind != TensorKind::Temp);
    return held;
  }
};

using Flags = std::vector<char>;

} // namespace

/// Bytes of the storages, other than those of `isHeld`, that the forward half
/// makes and the backward half reads.
static Bytes getSavedBytes(const Problem &problem, const Partition &partition,
                           const Flags &isHeld) {
  Flags isFresh(problem.tensors.size(), 0), isMade = isFresh, isSaved = isFresh;
  for (size_t i = 0; i != partition.sequence.size(); ++i) {
    const Op &op = problem.ops[partition.sequence[i]];
    bool isBackward = i >= partition.numForward;
    for (TensorId in : op.ins)
      if (isBackward && isMade[in] && !isFresh[in])
        isSaved[problem.tensors[in].root] = 1;
    for (TensorId out : op.outs)
      (isBackward ? isFresh : isMade)[out] = 1;
  }
  Bytes bytes = 0;
  for (size_t i = 0; i != problem.tensors.size(); ++i)
    if (isSaved[i] && !isHeld[i])
      bytes += problem.tensors[i].size;
  return bytes;
}

TEST(Partition, ForwardIsWhatResultsNeed) {
  Builder b;
  TensorId x = b.addArgument(10);
  TensorId needed = b.add(true, {x}, 10);
  b.add(true, {x}, 10); // for the backward half only
  b.add(true, {needed}, 10, TensorKind::Result);
  b.add(false, {needed, 2}, 10, TensorKind::Result);
  ForwardHalf half = b.half();
  EXPECT_EQ(half.isCandidate, (Flags{1, 1, 1, 0}));
  EXPECT_EQ(half.isRequired, (Flags{1, 0, 1, 0}));
  // It runs in the backward half, for the first time.
  Partition partition = makePartition(b.problem, half, {0, 1, 0, 0});
  EXPECT_EQ(partition.sequence, (std::vector<OpId>{0, 2, 1, 3}));
  EXPECT_EQ(partition.numForward, 2u);
}

TEST(Partition, WhatSavedValuesNeedRunsForward) {
  Builder b;
  TensorId x = b.addArgument(10);
  TensorId inner = b.add(true, {x}, 10); // read by what is saved only
  TensorId saved = b.add(true, {inner}, 10);
  TensorId loss = b.add(true, {x}, 1, TensorKind::Result);
  b.add(false, {loss, saved}, 10, TensorKind::Result);
  EXPECT_EQ(b.half().isRequired, (Flags{0, 0, 1, 0}));
  Partition partition = makePartition(b.problem, b.half(), {0, 0, 0, 0});
  EXPECT_EQ(partition.sequence, (std::vector<OpId>{0, 1, 2, 3}));
  EXPECT_EQ(partition.numForward, 3u);
}

TEST(Partition, WhatNothingNeedsRunsLast) {
  Builder b;
  TensorId x = b.addArgument(10);
  b.add(true, {x}, 10);
  TensorId loss = b.add(true, {x}, 1, TensorKind::Result);
  b.add(false, {loss}, 10, TensorKind::Result);
  Partition partition = makePartition(b.problem, b.half(), {0, 0, 0});
  EXPECT_EQ(partition.sequence, (std::vector<OpId>{1, 2, 0}));
  EXPECT_EQ(partition.groupEnds, (std::vector<size_t>{3}));
}

TEST(Partition, EffectsKeepTheirOrder) {
  Builder b;
  TensorId x = b.addArgument(10);
  TensorId y = b.add(false, {x}, 10);
  b.add(false, {y}, 10, TensorKind::Temp, /*hasEffects=*/true);
  b.add(true, {x}, 10, TensorKind::Temp, /*hasEffects=*/true);
  b.add(false, {x}, 10, TensorKind::Temp, /*hasEffects=*/true);
  ForwardHalf half = b.half();
  EXPECT_EQ(half.isCandidate, (Flags{1, 1, 1, 0}));
  EXPECT_EQ(half.isRequired, (Flags{1, 1, 1, 0}));
}

TEST(Partition, CutIsNearestToTheBackwardHalf) {
  // Both a and b of the chain x -> a -> b have the same size: b is saved.
  Builder b;
  TensorId x = b.addArgument(10);
  TensorId a = b.add(true, {x}, 10, TensorKind::Temp, true);
  TensorId c = b.add(true, {a}, 10);
  TensorId loss = b.add(true, {c}, 1, TensorKind::Result);
  b.add(false, {loss, c}, 10, TensorKind::Result);
  Flags rerun = minimizeSaved(b.problem, b.half(), b.recomputable(), b.held());
  EXPECT_EQ(rerun, (Flags{0, 0, 0, 0}));
  // Smaller wins.
  b.problem.tensors[a].size = 9;
  EXPECT_EQ(minimizeSaved(b.problem, b.half(), b.recomputable(), b.held()),
            (Flags{0, 1, 0, 0}));
}

TEST(Partition, ResultsAndArgumentsCostNothing) {
  Builder b;
  TensorId x = b.addArgument(1000);
  TensorId a = b.add(true, {x}, 10);
  TensorId r = b.add(true, {a}, 500, TensorKind::Result);
  b.add(false, {a, r}, 10, TensorKind::Result);
  Flags rerun = minimizeSaved(b.problem, b.half(), b.recomputable(), b.held());
  EXPECT_EQ(rerun, (Flags{1, 0, 0}));
  Partition partition = makePartition(b.problem, b.half(), rerun);
  EXPECT_EQ(partition.sequence, (std::vector<OpId>{0, 1, 0, 2}));
  EXPECT_EQ(getSavedBytes(b.problem, partition, b.held()), 0);
}

TEST(Partition, RootsOrViewsWhicheverIsLess) {
  Builder b;
  TensorId x = b.addArgument(10);
  TensorId a = b.add(true, {x}, 100, TensorKind::Temp, true);
  TensorId half1 = b.addView(true, a, 50), half2 = b.addView(true, a, 100);
  TensorId loss = b.add(true, {a}, 1, TensorKind::Result);
  b.add(false, {loss, half1}, 10, TensorKind::Result);
  // A part is saved as it is.
  EXPECT_EQ(minimizeSaved(b.problem, b.half(), b.recomputable(), b.held()),
            (Flags{0, 0, 0, 0, 0}));
  // With all of it the root is: its views are made again.
  b.problem.ops.back().ins.push_back(half2);
  EXPECT_EQ(minimizeSaved(b.problem, b.half(), b.recomputable(), b.held()),
            (Flags{0, 1, 1, 0, 0}));
}

/// x -> a -> loss; groups that read a, tagged 0, 1 and not at all.
static Builder makeGroups(BackwardGroups &groups) {
  Builder b;
  TensorId x = b.addArgument(10);
  TensorId a = b.add(true, {x}, 10);
  TensorId loss = b.add(true, {a}, 1, TensorKind::Result);
  TensorId shared = b.add(false, {a}, 10);
  b.add(false, {loss, a}, 10, TensorKind::Result);
  b.add(false, {shared, a}, 10, TensorKind::Result);
  b.add(false, {x}, 10, TensorKind::Result);
  groups = findGroups(b.problem, b.hints, b.half(), {-1, -1, -1, 1, 0, -1}, 2);
  return b;
}

TEST(PartitionGroups, FirstThatNeedsIt) {
  BackwardGroups groups;
  Builder b = makeGroups(groups);
  EXPECT_EQ(groups.groupOf, (std::vector<int32_t>{-1, -1, 0, 1, 0, 1}));
  Partition partition =
      makePartition(b.problem, b.half(), {0, 0, 0, 0, 0, 0}, groups);
  EXPECT_EQ(partition.sequence, (std::vector<OpId>{0, 1, 2, 4, 3, 5}));
  EXPECT_EQ(partition.groupEnds, (std::vector<size_t>{4, 6}));
}

TEST(PartitionGroups, ShareOrRepeat) {
  BackwardGroups groups;
  Builder b = makeGroups(groups);
  Flags rerun{1, 0, 0, 0, 0, 0};
  EXPECT_EQ(makePartition(b.problem, b.half(), rerun, groups).sequence,
            (std::vector<OpId>{0, 1, 0, 2, 4, 3, 5}));
  groups.share = false;
  Partition partition = makePartition(b.problem, b.half(), rerun, groups);
  EXPECT_EQ(partition.sequence, (std::vector<OpId>{0, 1, 0, 2, 4, 0, 3, 5}));
  EXPECT_EQ(partition.groupEnds, (std::vector<size_t>{5, 8}));
}

TEST(PartitionGroups, WhatTheForwardHalfHasNotRunIsShared) {
  Builder b;
  TensorId x = b.addArgument(10);
  TensorId late = b.add(true, {x}, 10);
  b.add(true, {x}, 1, TensorKind::Result);
  b.add(false, {late}, 10, TensorKind::Result);
  b.add(false, {late}, 10, TensorKind::Result);
  BackwardGroups groups =
      findGroups(b.problem, b.hints, b.half(), {-1, -1, 0, 1}, 2);
  groups.share = false;
  Partition partition =
      makePartition(b.problem, b.half(), {1, 0, 0, 0}, groups);
  EXPECT_EQ(partition.sequence, (std::vector<OpId>{1, 0, 2, 3}));
  EXPECT_EQ(partition.groupEnds, (std::vector<size_t>{3, 4}));
}

TEST(PartitionGroups, RandomPrograms) {
  int numRepeated = 0;
  for (uint64_t seed = 1; seed != 200; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937_64 random(seed);
    Builder b;
    b.problem = makeRandomProgram(seed, 25);
    std::vector<int32_t> tags;
    for (const Op &op : b.problem.ops) {
      b.hints.isForward.push_back(op.phase == Phase::Forward);
      b.hints.hasEffects.push_back(!op.recomputable);
      tags.push_back(static_cast<int32_t>(random() % 4) - 1);
    }
    ForwardHalf half = b.half();
    Flags rerun = minimizeSaved(b.problem, half, b.recomputable(), b.held());
    BackwardGroups groups = findGroups(b.problem, b.hints, half, tags, 3);
    size_t lastLength = 0;
    for (bool share : {true, false}) {
      groups.share = share;
      Partition partition = makePartition(b.problem, half, rerun, groups);
      ASSERT_EQ(simulate(b.problem, partition.sequence).error, std::nullopt);
      ASSERT_EQ(partition.groupEnds.size(), 3u);
      ASSERT_EQ(partition.groupEnds.back(), partition.sequence.size());
      std::vector<int> runs(b.problem.ops.size(), 0);
      std::vector<OpId> effects;
      for (OpId op : partition.sequence) {
        if (runs[op]++ == 0 && b.hints.hasEffects[op])
          effects.push_back(op);
        EXPECT_TRUE(runs[op] == 1 || rerun[op]);
        EXPECT_LE(runs[op], share ? 2 : 4);
      }
      EXPECT_TRUE(std::is_sorted(effects.begin(), effects.end()));
      EXPECT_EQ(std::count(runs.begin(), runs.end(), 0), 0);
      numRepeated += !share && partition.sequence.size() > lastLength;
      lastLength = partition.sequence.size();
    }
  }
  EXPECT_GT(numRepeated, 20);
}

TEST(Partition, SeveralResultsOfOneOperation) {
  // Saving both costs 20; running it again needs its input, of 15.
  Builder b;
  TensorId x = b.addArgument(10);
  TensorId a = b.add(true, {x}, 15, TensorKind::Temp, true);
  TensorId first = b.add(true, {a}, 10);
  TensorId second = b.addTensor(10, TensorKind::Temp);
  b.problem.ops.back().outs.push_back(second);
  TensorId loss = b.add(true, {first, second}, 1, TensorKind::Result);
  b.add(false, {loss, first, second}, 10, TensorKind::Result);
  EXPECT_EQ(minimizeSaved(b.problem, b.half(), b.recomputable(), b.held()),
            (Flags{0, 1, 0, 0}));
  b.problem.tensors[second].size = 4;
  EXPECT_EQ(minimizeSaved(b.problem, b.half(), b.recomputable(), b.held()),
            (Flags{0, 0, 0, 0}));
}

/// The fewest bytes that any choice of operations to run again saves. What is
/// saved is what backward steps read and is not made there.
static Bytes getLeastSaved(const Problem &problem, const ForwardHalf &half,
                           const Flags &mayRerun, const Flags &held) {
  std::vector<size_t> choices;
  for (size_t i = 0; i != problem.ops.size(); ++i)
    if (half.isCandidate[i] && mayRerun[i])
      choices.push_back(i);
  Bytes least = -1;
  for (uint64_t mask = 0; mask != uint64_t(1) << choices.size(); ++mask) {
    Flags rerun(problem.ops.size(), 0);
    for (size_t i = 0; i != choices.size(); ++i)
      rerun[choices[i]] = (mask >> i) & 1;
    std::set<TensorId> saved;
    std::vector<size_t> work;
    Flags isSeen(problem.ops.size(), 0);
    for (size_t i = 0; i != problem.ops.size(); ++i)
      if (!half.isCandidate[i])
        work.push_back(i);
    while (!work.empty()) {
      size_t op = work.back();
      work.pop_back();
      for (TensorId in : problem.ops[op].ins)
        for (size_t maker = 0; maker != problem.ops.size(); ++maker)
          for (TensorId out : problem.ops[maker].outs) {
            if (out != in || !half.isCandidate[maker])
              continue;
            if (!rerun[maker])
              saved.insert(in);
            else if (!isSeen[maker]) {
              isSeen[maker] = 1;
              work.push_back(maker);
            }
          }
    }
    Bytes bytes = 0;
    for (TensorId tensor : saved)
      bytes +=
          held[problem.tensors[tensor].root] ? 0 : problem.tensors[tensor].size;
    if (least < 0 || bytes < least)
      least = bytes;
  }
  return least;
}

TEST(Partition, RandomProgramsAgainstAllChoices) {
  for (uint64_t seed = 1; seed != 200; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Builder b;
    b.problem = makeRandomProgram(seed, 9);
    // Without views: what one choice saves is then a sum over tensors.
    for (size_t i = 0; i != b.problem.tensors.size(); ++i)
      b.problem.tensors[i].root = static_cast<TensorId>(i);
    for (const Op &op : b.problem.ops) {
      b.hints.isForward.push_back(op.phase == Phase::Forward);
      b.hints.hasEffects.push_back(!op.recomputable);
    }
    ForwardHalf half = b.half();
    Flags may = b.recomputable(), held = b.held();
    Flags rerun = minimizeSaved(b.problem, half, may, held);
    Partition partition = makePartition(b.problem, half, rerun);
    Schedule schedule = makeSchedule(b.problem, partition.sequence, "test");
    EXPECT_EQ(simulate(b.problem, schedule.sequence).error, std::nullopt);
    EXPECT_EQ(getSavedBytes(b.problem, partition, held),
              getLeastSaved(b.problem, half, may, held));
    std::vector<int> runs(b.problem.ops.size(), 0);
    for (OpId op : partition.sequence)
      ++runs[op];
    for (size_t i = 0; i != runs.size(); ++i)
      EXPECT_TRUE(runs[i] == 1 || (runs[i] == 2 && may[i]))
          << "operation " << i;
  }
}
