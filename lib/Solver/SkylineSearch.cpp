//===- SkylineSearch.cpp - Fit buffers, valley by valley --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SkylineSearch.h"

#include "Sections.h"

#include <algorithm>
#include <random>

using namespace remat;

namespace {

class SkylineSearch {
public:
  SkylineSearch(const std::vector<Interval> &intervals, Bytes capacity,
                const SkylineOptions &options)
      : intervals(intervals), capacity(capacity), options(options),
        workLeft(options.maxWork) {
    buildSections();
    chooseOrder();
  }

  bool run(std::vector<Bytes> &offsets) {
    for (size_t s = 0; s != rest.size(); ++s)
      if (rest[s] > capacity)
        return false;
    if (!solve())
      return false;
    offsets = offset;
    return true;
  }

  int64_t getWorkLeft() const { return workLeft; }

private:
  using Valley = SkylineOptions::Valley;

  /// Of recursion: stacks are small.
  static constexpr int kMaxDepth = 10'000;

  /// A wall of a valley: sections [begin, end) of equal height.
  struct Wall {
    int begin = 0;
    int end = 0;
    bool isLeft = true;
    int numChoices = INT32_MAX;
    Bytes slack = INT64_MAX;
    Bytes height = INT64_MAX;

    int section() const { return isLeft ? begin : end - 1; }
  };

  void buildSections() {
    Sections sections(intervals);
    numSections = sections.size();
    first = std::move(sections.first);
    last = std::move(sections.end);
    rest = std::move(sections.bytes);
    top.assign(numSections, 0);
    numLeft.assign(numSections, 0);
    live.assign(numSections, {});
    beginning.assign(numSections + 1, {});
    ending.assign(numSections + 1, {});
    offset.assign(intervals.size(), 0);
    isPlaced.assign(intervals.size(), 0);
    for (size_t i = 0; i != intervals.size(); ++i) {
      if (first[i] == last[i])
        continue;
      ++numUnplaced;
      for (int s = first[i]; s != last[i]; ++s) {
        ++numLeft[s];
        live[s].push_back(static_cast<int>(i));
      }
      beginning[first[i]].push_back(static_cast<int>(i));
      ending[last[i]].push_back(static_cast<int>(i));
    }
  }

  void chooseOrder() {
    std::mt19937_64 random(options.seed);
    std::vector<double> keys(intervals.size());
    for (size_t i = 0; i != intervals.size(); ++i) {
      auto size = static_cast<double>(intervals[i].size);
      auto width = static_cast<double>(intervals[i].end - intervals[i].start);
      keys[i] = options.first == SkylineOptions::First::Longest ? width
                : options.first == SkylineOptions::First::Area  ? width * size
                                                                : size;
      if (options.seed != 0)
        keys[i] *= 0.5 + static_cast<double>(random() % 1000) / 1000;
    }
    for (auto *lists : {&beginning, &ending})
      for (std::vector<int> &list : *lists)
        std::sort(list.begin(), list.end(), [&](int a, int b) {
          return keys[a] != keys[b] ? keys[a] > keys[b] : a < b;
        });
  }

  bool isWithin(int buffer, const Wall &wall) const {
    return !isPlaced[buffer] && first[buffer] >= wall.begin &&
           last[buffer] <= wall.end;
  }

  /// The lowest offset above what is placed.
  Bytes getLow(int buffer) const {
    Bytes low = 0;
    for (int s = first[buffer]; s != last[buffer]; ++s)
      low = std::max(low, top[s]);
    return alignUp(low, intervals[buffer].alignment);
  }

  /// Whether what is left may fit in sections [begin, end): nothing is lower
  /// than the lowest that may come next.
  bool mayFit(int begin, int end) {
    for (int s = std::max(begin, 0); s < std::min(end, numSections); ++s) {
      if (numLeft[s] == 0)
        continue;
      Bytes lowest = capacity;
      for (int buffer : live[s]) {
        if (isPlaced[buffer])
          continue;
        lowest = std::min(lowest, getLow(buffer));
        if (lowest <= top[s])
          break;
      }
      workLeft -= static_cast<int64_t>(live[s].size());
      if (lowest + rest[s] > capacity)
        return false;
    }
    return true;
  }

  bool isBetter(const Wall &a, const Wall &b) const {
    int choicesA = a.numChoices, choicesB = b.numChoices;
    // What is decided goes first in any case.
    if (options.valley != Valley::FewestChoices) {
      choicesA = std::min(choicesA, 2);
      choicesB = std::min(choicesB, 2);
    }
    if (choicesA != choicesB)
      return choicesA < choicesB;
    if (options.valley == Valley::Lowest && a.height != b.height)
      return a.height < b.height;
    if (options.valley != Valley::Lowest && a.slack != b.slack)
      return a.slack < b.slack;
    return a.numChoices < b.numChoices;
  }

  Wall findWall() {
    Wall best;
    for (int begin = 0, end; begin < numSections; begin = end) {
      end = begin + 1;
      if (numLeft[begin] == 0)
        continue;
      while (end < numSections && numLeft[end] != 0 && top[end] == top[begin])
        ++end;
      auto isHigher = [&](int s) {
        return s < 0 || s == numSections || numLeft[s] == 0 ||
               top[s] > top[begin];
      };
      if (!isHigher(begin - 1) || !isHigher(end))
        continue;
      for (bool isLeft : {true, false}) {
        Wall wall;
        wall.begin = begin;
        wall.end = end;
        wall.isLeft = isLeft;
        wall.height = top[begin];
        wall.slack = capacity - top[begin] - rest[wall.section()];
        wall.numChoices = wall.slack > 0;
        for (int buffer : isLeft ? beginning[begin] : ending[end])
          wall.numChoices += isWithin(buffer, wall);
        if (isBetter(wall, best))
          best = wall;
      }
      --workLeft;
    }
    return best;
  }

  bool solve() {
    if (numUnplaced == 0)
      return true;
    if (--workLeft <= 0 || depth == kMaxDepth)
      return false;
    Wall wall = findWall();
    if (wall.numChoices == 0)
      return false;
    ++depth;
    bool isSolved = fill(wall);
    --depth;
    return isSolved;
  }

  /// Tries all that may come next at a wall.
  bool fill(const Wall &wall) {
    const Interval *previous = nullptr;
    for (int buffer : wall.isLeft ? beginning[wall.begin] : ending[wall.end]) {
      if (!isWithin(buffer, wall))
        continue;
      const Interval &interval = intervals[buffer];
      // Of equal buffers one stands for all.
      if (previous && previous->size == interval.size &&
          previous->start == interval.start && previous->end == interval.end &&
          previous->alignment == interval.alignment)
        continue;
      previous = &interval;
      place(buffer, wall.height);
      if (mayFit(wall.begin - 1, wall.end + 1) && solve())
        return true;
      unplace(buffer, wall.height);
      if (workLeft <= 0)
        return false;
    }
    return raise(wall);
  }

  void place(int buffer, Bytes height) {
    Bytes size = intervals[buffer].size;
    offset[buffer] = alignUp(height, intervals[buffer].alignment);
    isPlaced[buffer] = 1;
    --numUnplaced;
    for (int s = first[buffer]; s != last[buffer]; ++s) {
      top[s] = offset[buffer] + size;
      rest[s] -= size;
      --numLeft[s];
    }
  }
  void unplace(int buffer, Bytes height) {
    isPlaced[buffer] = 0;
    ++numUnplaced;
    for (int s = first[buffer]; s != last[buffer]; ++s) {
      top[s] = height;
      rest[s] += intervals[buffer].size;
      ++numLeft[s];
    }
  }

  /// Nothing rests on the ground at the wall: something comes there higher up,
  /// on what lies beside the valley or on what will lie in it.
  bool raise(const Wall &wall) {
    int section = wall.section();
    Bytes smallest = INT64_MAX;
    for (int s = wall.begin; s != wall.end; ++s)
      for (int buffer : live[s])
        if (isWithin(buffer, wall))
          smallest = std::min(smallest, intervals[buffer].size);
    Bytes raised = INT64_MAX;
    for (int buffer : live[section]) {
      if (isPlaced[buffer])
        continue;
      raised = std::min(raised, isWithin(buffer, wall) ? wall.height + smallest
                                                       : getLow(buffer));
    }
    workLeft -= static_cast<int64_t>(live[section].size());
    if (raised == INT64_MAX || raised <= wall.height ||
        raised + rest[section] > capacity)
      return false;
    top[section] = raised;
    if (mayFit(wall.begin - 1, wall.end + 1) && solve())
      return true;
    top[section] = wall.height;
    return false;
  }

  const std::vector<Interval> &intervals;
  Bytes capacity;
  const SkylineOptions &options;
  int64_t workLeft;
  int numSections = 0;
  int numUnplaced = 0;
  int depth = 0;
  /// By section: the skyline; bytes and number of buffers that are not placed;
  /// all buffers that are live.
  std::vector<Bytes> top, rest;
  std::vector<int> numLeft;
  std::vector<std::vector<int>> live;
  /// Buffers by first and last section, in the order in which they are tried.
  std::vector<std::vector<int>> beginning, ending;
  /// By buffer: sections [first, last).
  std::vector<int> first, last;
  std::vector<Bytes> offset;
  std::vector<char> isPlaced;
};

} // namespace

bool remat::searchSkyline(const std::vector<Interval> &intervals,
                          Bytes capacity, const SkylineOptions &options,
                          int64_t &work, std::vector<Bytes> &offsets) {
  SkylineSearch search(intervals, capacity, options);
  bool isFound = search.run(offsets);
  work -= options.maxWork - std::max<int64_t>(0, search.getWorkLeft());
  return isFound;
}
