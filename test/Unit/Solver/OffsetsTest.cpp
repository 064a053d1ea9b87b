//===- OffsetsTest.cpp - Static placement in one arena ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/Offsets.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace remat;

/// By definition, and not by the code under test.
static bool isPlaced(const std::vector<Interval> &intervals,
                     const Placement &placement) {
  for (size_t i = 0; i != intervals.size(); ++i) {
    const Interval &a = intervals[i];
    Bytes offset = placement.offsets[i];
    if (offset % a.alignment != 0 || offset + a.size > placement.height)
      return false;
    for (size_t j = 0; j != i; ++j) {
      const Interval &b = intervals[j];
      bool overlapInTime = a.start < b.end && b.start < a.end;
      bool overlapInSpace = offset < placement.offsets[j] + b.size &&
                            placement.offsets[j] < offset + a.size;
      bool isEmpty =
          a.size == 0 || b.size == 0 || a.start == a.end || b.start == b.end;
      if (overlapInTime && overlapInSpace && !isEmpty)
        return false;
    }
  }
  return true;
}

TEST(Offsets, DisjointLifetimesShareStorage) {
  std::vector<Interval> intervals = {{64, 0, 2, 64}, {64, 2, 4, 64}};
  Placement placement = placeOffsets(intervals);
  EXPECT_EQ(placement.height, 64);
  EXPECT_EQ(placement.offsets, (std::vector<Bytes>{0, 0}));
}

TEST(Offsets, NestedLifetimesReachTheLowerBound) {
  // A forward pass that keeps values of changing size, and a backward pass that
  // frees them in reverse, with a temporary at each step.
  std::vector<Interval> intervals;
  constexpr int kSteps = 200;
  for (int i = 0; i != kSteps; ++i) {
    intervals.push_back({64 * (1 + i * 7 % 13), i, 2 * kSteps - i, 64});
    intervals.push_back({64 * (1 + i % 5), i, i + 2, 64});
  }
  Placement placement = placeOffsets(intervals);
  EXPECT_TRUE(isPlaced(intervals, placement));
  EXPECT_EQ(placement.height, placement.lowerBound);
}

TEST(Offsets, AlignmentAndEmptyBuffers) {
  std::vector<Interval> intervals = {
      {3, 0, 4, 1}, {64, 0, 4, 64}, {0, 1, 2, 64}, {8, 3, 3, 8}};
  Placement placement = placeOffsets(intervals);
  EXPECT_TRUE(isPlaced(intervals, placement));
  EXPECT_EQ(placement.lowerBound, 67);
  EXPECT_EQ(placeOffsets({}).height, 0);
}

TEST(Offsets, RandomLifetimesNeverOverlap) {
  for (uint64_t seed = 1; seed != 5; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937_64 random(seed);
    std::vector<Interval> intervals;
    for (int i = 0; i != 60; ++i) {
      auto start = static_cast<int64_t>(random() % 100);
      intervals.push_back({static_cast<Bytes>(random() % 1000), start,
                           start + 1 + static_cast<int64_t>(random() % 40),
                           Bytes(1) << random() % 7});
    }
    Placement placement = placeOffsets(intervals);
    EXPECT_TRUE(isPlaced(intervals, placement));
    EXPECT_TRUE(checkOffsets(intervals, placement));
    EXPECT_GE(placement.height, placement.lowerBound);
    EXPECT_LE(placement.height, placement.lowerBound * 5 / 4);
    // The same lifetimes on another clock give the same placement.
    std::vector<Interval> stretched = intervals;
    for (Interval &interval : stretched) {
      interval.start = 3 * interval.start + 7;
      interval.end = 3 * interval.end + 7;
    }
    EXPECT_EQ(placeOffsets(stretched).offsets, placement.offsets);
    // The checker sees an overlap.
    size_t largest = 0;
    for (size_t i = 0; i != intervals.size(); ++i)
      if (intervals[i].size > intervals[largest].size)
        largest = i;
    Placement broken = placement;
    for (Bytes &offset : broken.offsets)
      offset = 0;
    EXPECT_FALSE(checkOffsets(intervals, broken));
  }
}

TEST(Offsets, ManyBuffers) {
  std::vector<Interval> intervals;
  for (int i = 0; i != 100000; ++i)
    intervals.push_back({64 * (1 + i % 9), i, i + 1 + i % 50, 64});
  Placement placement = placeOffsets(intervals);
  EXPECT_TRUE(checkOffsets(intervals, placement));
  EXPECT_LE(placement.height, 2 * placement.lowerBound);
}

/// Buffers that fill an arena of `capacity` bytes without a gap from time 0 to
/// `length`: it is cut into pieces at random.
static std::vector<Interval> cutArena(uint64_t seed, Bytes capacity,
                                      int64_t length, size_t numPieces) {
  struct Piece {
    Bytes low, high;
    int64_t start, end;
  };
  std::mt19937_64 random(seed);
  std::vector<Piece> pieces = {{0, capacity, 0, length}};
  while (pieces.size() < numPieces) {
    size_t index = random() % pieces.size();
    Piece &piece = pieces[index];
    Piece other = piece;
    if (random() % 2 && piece.high - piece.low > 1)
      piece.high = other.low =
          piece.low + 1 +
          static_cast<Bytes>(random() % (piece.high - piece.low - 1));
    else if (piece.end - piece.start > 1)
      piece.end = other.start =
          piece.start + 1 +
          static_cast<int64_t>(random() % (piece.end - piece.start - 1));
    else
      continue;
    pieces.push_back(other);
  }
  std::vector<Interval> intervals;
  for (const Piece &piece : pieces)
    intervals.push_back({piece.high - piece.low, piece.start, piece.end, 1});
  std::shuffle(intervals.begin(), intervals.end(), random);
  return intervals;
}

TEST(Offsets, FitsWhereNoByteIsToSpare) {
  for (uint64_t seed = 1; seed != 9; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::vector<Interval> intervals = cutArena(seed, 1000, 100, 40);
    std::optional<Placement> placement = fitOffsets(intervals, 1000);
    ASSERT_TRUE(placement);
    EXPECT_EQ(placement->height, 1000);
    EXPECT_EQ(placement->lowerBound, 1000);
    EXPECT_TRUE(isPlaced(intervals, *placement));
    EXPECT_FALSE(fitOffsets(intervals, 999));
    EXPECT_EQ(fitOffsets(intervals, 1000)->offsets, placement->offsets);
  }
}

TEST(Offsets, FitsAlignedBuffers) {
  // 3 bytes below 8 that are aligned to 8: five are lost.
  std::vector<Interval> intervals = {
      {3, 0, 4, 1}, {8, 0, 4, 8}, {8, 2, 6, 8}, {0, 1, 2, 64}, {8, 3, 3, 8}};
  std::optional<Placement> placement = fitOffsets(intervals, 19);
  ASSERT_TRUE(placement);
  EXPECT_EQ(placement->height, 19);
  EXPECT_TRUE(isPlaced(intervals, *placement));
  intervals[0].alignment = 16;
  intervals[0].end = 2;
  placement = fitOffsets(intervals, 19);
  ASSERT_TRUE(placement);
  EXPECT_TRUE(isPlaced(intervals, *placement));
  EXPECT_TRUE(fitOffsets({}, 0));
}

TEST(Offsets, GivesUpWhereNothingFits) {
  // Six bytes are live at once, but the second buffer must start at 8.
  std::vector<Interval> intervals = {{3, 0, 4, 8}, {3, 0, 4, 8}};
  EXPECT_FALSE(fitOffsets(intervals, 10, 100'000));
  EXPECT_TRUE(fitOffsets(intervals, 11, 100'000));
}
