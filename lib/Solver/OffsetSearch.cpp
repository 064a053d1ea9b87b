//===- OffsetSearch.cpp - Fit buffers into a given arena --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OffsetSearch.h"

#include "Sections.h"

#include <algorithm>
#include <tuple>

using namespace remat;

namespace {

class OffsetSearch {
public:
  OffsetSearch(const std::vector<Interval> &intervals, Bytes capacity,
               OffsetOrder order, int64_t maxWork)
      : intervals(intervals), capacity(capacity), work(maxWork) {
    Sections sections(intervals);
    firstSection = std::move(sections.first);
    endSection = std::move(sections.end);
    rest = std::move(sections.bytes);
    rank(order);
  }

  bool run(std::vector<Bytes> &offsets) {
    std::vector<int> all;
    for (size_t i = 0; i != intervals.size(); ++i)
      if (firstSection[i] < endSection[i])
        all.push_back(static_cast<int>(i));
    offset.assign(intervals.size(), 0);
    low.assign(intervals.size(), 0);
    for (size_t s = 0; s != rest.size(); ++s)
      if (rest[s] > capacity)
        return false;
    if (!solveParts(all, 0, -1))
      return false;
    offsets = offset;
    return true;
  }

  int64_t getWorkLeft() const { return work; }

private:
  void rank(OffsetOrder order) {
    using Key = std::tuple<double, double, double>;
    std::vector<Key> keys;
    for (size_t i = 0; i != intervals.size(); ++i) {
      auto size = static_cast<double>(intervals[i].size);
      auto width = static_cast<double>(intervals[i].end - intervals[i].start);
      Bytes most = 0;
      for (int s = firstSection[i]; s < endSection[i]; ++s)
        most = std::max(most, rest[s]);
      double area = size * width, congestion = static_cast<double>(most);
      switch (order) {
      case OffsetOrder::Width:
        keys.push_back({width, area, congestion});
        break;
      case OffsetOrder::CongestionArea:
        keys.push_back({congestion, area, width});
        break;
      case OffsetOrder::CongestionWidth:
        keys.push_back({congestion, width, area});
        break;
      case OffsetOrder::Area:
        keys.push_back({area, width, congestion});
        break;
      }
    }
    std::vector<int> sorted(intervals.size());
    for (size_t i = 0; i != sorted.size(); ++i)
      sorted[i] = static_cast<int>(i);
    std::sort(sorted.begin(), sorted.end(), [&](int a, int b) {
      return keys[a] != keys[b] ? keys[a] > keys[b] : a < b;
    });
    rankOf.resize(sorted.size());
    for (size_t i = 0; i != sorted.size(); ++i)
      rankOf[sorted[i]] = static_cast<int>(i);
  }

  /// Splits `buffers` into parts that share no time and solves each.
  bool solveParts(std::vector<int> buffers, Bytes floor, int floorRank) {
    if (buffers.empty())
      return true;
    std::sort(buffers.begin(), buffers.end(), [&](int a, int b) {
      return firstSection[a] != firstSection[b]
                 ? firstSection[a] < firstSection[b]
                 : rankOf[a] < rankOf[b];
    });
    std::vector<std::vector<int>> parts;
    int end = -1;
    for (int buffer : buffers) {
      if (firstSection[buffer] >= end)
        parts.emplace_back();
      parts.back().push_back(buffer);
      end = std::max(end, endSection[buffer]);
    }
    // What fails fails sooner where there is less to try.
    std::sort(parts.begin(), parts.end(),
              [](const std::vector<int> &a, const std::vector<int> &b) {
                return a.size() != b.size() ? a.size() < b.size() : a < b;
              });
    std::vector<Bytes> lows;
    for (const std::vector<int> &part : parts)
      for (int buffer : part)
        lows.push_back(low[buffer]);
    for (size_t i = 0; i != parts.size(); ++i)
      if (!solvePart(parts[i], floor, floorRank)) {
        // Parts do not touch: the others need not be tried again.
        auto next = lows.begin();
        for (size_t j = 0; j != i; ++j) {
          unplace(parts[j]);
          for (int buffer : parts[j])
            low[buffer] = *next++;
        }
        return false;
      }
    return true;
  }

  /// Takes back all of a part that was placed.
  void unplace(const std::vector<int> &part) {
    for (int buffer : part)
      for (int s = firstSection[buffer]; s < endSection[buffer]; ++s)
        rest[s] += intervals[buffer].size;
  }

  /// Whether what is left fits above what is placed, in every section.
  bool isWithin(const std::vector<int> &part, Bytes floor) {
    int begin = INT32_MAX, end = 0;
    for (int buffer : part) {
      begin = std::min(begin, firstSection[buffer]);
      end = std::max(end, endSection[buffer]);
    }
    // Nothing in a section is lower than the lowest that may come there.
    lowest.resize(rest.size());
    std::fill(lowest.begin() + begin, lowest.begin() + end, capacity);
    for (int buffer : part)
      for (int s = firstSection[buffer]; s < endSection[buffer]; ++s)
        lowest[s] = std::min(lowest[s], std::max(low[buffer], floor));
    for (int s = begin; s < end; ++s)
      if (rest[s] > 0 && lowest[s] + rest[s] > capacity)
        return false;
    return true;
  }

  bool solvePart(const std::vector<int> &part, Bytes floor, int floorRank) {
    work -= static_cast<int64_t>(part.size());
    if (work <= 0)
      return false;
    if (!isWithin(part, floor))
      return false;
    // A buffer that fits below another's offset could be moved there: it comes
    // first.
    Bytes dominated = INT64_MAX;
    for (int buffer : part)
      dominated = std::min(dominated, std::max(low[buffer], Bytes(0)) +
                                          intervals[buffer].size);
    std::vector<int> candidates;
    for (int buffer : part)
      if ((low[buffer] > floor ||
           (low[buffer] == floor && rankOf[buffer] > floorRank)) &&
          low[buffer] < dominated)
        candidates.push_back(buffer);
    std::sort(candidates.begin(), candidates.end(), [&](int a, int b) {
      return low[a] != low[b] ? low[a] < low[b] : rankOf[a] < rankOf[b];
    });
    std::vector<int> others;
    std::vector<std::pair<int, Bytes>> raised;
    const Interval *previous = nullptr;
    Bytes previousOffset = -1;
    for (int buffer : candidates) {
      const Interval &interval = intervals[buffer];
      // Of equal buffers the first to be tried stands for all.
      if (previous && previous->size == interval.size &&
          previous->start == interval.start && previous->end == interval.end &&
          previous->alignment == interval.alignment &&
          previousOffset == low[buffer])
        continue;
      previous = &interval;
      previousOffset = low[buffer];
      offset[buffer] = low[buffer];
      Bytes newTop = low[buffer] + interval.size;
      others.clear();
      raised.clear();
      bool isPossible = true;
      for (int other : part) {
        if (other == buffer)
          continue;
        others.push_back(other);
        if (firstSection[other] >= endSection[buffer] ||
            firstSection[buffer] >= endSection[other])
          continue;
        Bytes raisedTo = alignUp(newTop, intervals[other].alignment);
        if (raisedTo <= low[other])
          continue;
        raised.push_back({other, low[other]});
        low[other] = raisedTo;
        isPossible &= raisedTo + intervals[other].size <= capacity;
      }
      for (int s = firstSection[buffer]; s < endSection[buffer]; ++s)
        rest[s] -= interval.size;
      if (isPossible && solveParts(others, offset[buffer], rankOf[buffer]))
        return true;
      for (int s = firstSection[buffer]; s < endSection[buffer]; ++s)
        rest[s] += interval.size;
      for (auto [other, value] : raised)
        low[other] = value;
      if (work <= 0)
        return false;
    }
    return false;
  }

  const std::vector<Interval> &intervals;
  Bytes capacity;
  int64_t work;
  std::vector<int> firstSection, endSection, rankOf;
  /// By section: bytes of buffers that are not placed.
  std::vector<Bytes> rest, lowest;
  /// By buffer: the lowest offset above what is placed beneath it.
  std::vector<Bytes> low, offset;
};

} // namespace

bool remat::searchOffsets(const std::vector<Interval> &intervals,
                          Bytes capacity, OffsetOrder order, int64_t maxWork,
                          int64_t &work, std::vector<Bytes> &offsets) {
  OffsetSearch search(intervals, capacity, order, maxWork);
  bool isFound = search.run(offsets);
  work -= maxWork - std::max<int64_t>(0, search.getWorkLeft());
  return isFound;
}
