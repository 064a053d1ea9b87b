//===- FitOffsets.cpp - Fit buffers into a given arena ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OffsetSearch.h"
#include "SkylineSearch.h"

#include <algorithm>

using namespace remat;

static Bytes getMostLive(const std::vector<Interval> &intervals) {
  std::vector<std::pair<int64_t, Bytes>> events;
  for (const Interval &interval : intervals) {
    if (interval.start >= interval.end)
      continue;
    events.push_back({interval.start, interval.size});
    events.push_back({interval.end, -interval.size});
  }
  // At one time what ends goes before what starts: sizes sort that way.
  std::sort(events.begin(), events.end());
  Bytes live = 0, most = 0;
  for (const auto &[time, change] : events) {
    live += change;
    most = std::max(most, live);
  }
  return most;
}

/// 1 1 2 1 1 2 4 ...: how long attempts last whose luck is distributed in a way
/// that is not known (M. Luby, A. Sinclair, D. Zuckerman, Optimal Speedup of
/// Las Vegas Algorithms, 1993). From 1.
static int64_t getLuby(int64_t index) {
  int64_t size = 1;
  while (size < index)
    size = 2 * size + 1;
  return size == index ? (size + 1) / 2 : getLuby(index - size / 2);
}

std::optional<Placement>
remat::fitOffsets(const std::vector<Interval> &intervals, Bytes capacity,
                  int64_t maxWork) {
  Placement placement;
  placement.lowerBound = getMostLive(intervals);
  if (placement.lowerBound > capacity)
    return std::nullopt;
  // The searches recurse once for each buffer.
  constexpr size_t kMaxSearched = 5000;
  if (intervals.size() > kMaxSearched) {
    placement = placeOffsets(intervals);
    if (placement.height > capacity)
      return std::nullopt;
    return placement;
  }
  auto finish = [&]() -> std::optional<Placement> {
    for (size_t i = 0; i != intervals.size(); ++i)
      placement.height =
          std::max(placement.height, placement.offsets[i] + intervals[i].size);
    return placement;
  };
  constexpr OffsetOrder kOrders[] = {
      OffsetOrder::Area, OffsetOrder::CongestionArea, OffsetOrder::Width};
  using Options = SkylineOptions;
  constexpr Options::Valley kValleys[] = {Options::Valley::FewestChoices,
                                          Options::Valley::LeastSlack,
                                          Options::Valley::Lowest};
  constexpr Options::First kFirst[] = {
      Options::First::Area, Options::First::Longest, Options::First::Area,
      Options::First::Size};
  constexpr int64_t kPatience = 250'000;
  int64_t work = maxWork;
  for (int attempt = 0; work > 0; ++attempt) {
    // Now and then in order of offset.
    if ((attempt & (attempt - 1)) == 0)
      for (OffsetOrder order : kOrders)
        if (work > 0 &&
            searchOffsets(intervals, capacity, order,
                          std::min(work, 4 * kPatience * (attempt / 16 + 1)),
                          work, placement.offsets))
          return finish();
    Options options;
    options.valley = kValleys[attempt % 3];
    options.first = kFirst[attempt / 3 % 4];
    options.seed = attempt < 12 ? 0 : attempt;
    options.maxWork = std::min(work, kPatience * getLuby(attempt + 1));
    if (searchSkyline(intervals, capacity, options, work, placement.offsets))
      return finish();
  }
  return std::nullopt;
}
