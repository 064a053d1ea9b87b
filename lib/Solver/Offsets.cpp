//===- Offsets.cpp - Static placement in one arena --------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/Offsets.h"

#include "Sections.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <random>
#include <tuple>

using namespace remat;

static Bytes getMaxLive(const std::vector<Interval> &intervals) {
  std::vector<std::pair<int64_t, Bytes>> events;
  for (const Interval &interval : intervals) {
    events.push_back({interval.start, interval.size});
    events.push_back({interval.end, -interval.size});
  }
  // At one time what ends goes before what starts: sizes sort that way.
  std::sort(events.begin(), events.end());
  Bytes live = 0, highest = 0;
  for (const auto &[time, change] : events) {
    live += change;
    highest = std::max(highest, live);
  }
  return highest;
}

/// First fit at the lowest offset, in the order given, around `placed`, which
/// is sorted by offset. Stops when the height reaches `giveUpAt`.
static void placeInOrder(const std::vector<Interval> &intervals,
                         const std::vector<size_t> &order, Bytes giveUpAt,
                         std::vector<size_t> &placed, Placement &placement) {
  for (size_t index : order) {
    const Interval &interval = intervals[index];
    Bytes offset = 0;
    for (size_t other : placed) {
      const Interval &o = intervals[other];
      if (o.end <= interval.start || interval.end <= o.start)
        continue;
      if (placement.offsets[other] >= offset + interval.size)
        break;
      offset = std::max(offset, alignUp(placement.offsets[other] + o.size,
                                        interval.alignment));
    }
    placement.offsets[index] = offset;
    placement.height = std::max(placement.height, offset + interval.size);
    if (placement.height >= giveUpAt)
      return;
    auto position = std::upper_bound(placed.begin(), placed.end(), offset,
                                     [&](Bytes value, size_t other) {
                                       return value < placement.offsets[other];
                                     });
    placed.insert(position, index);
  }
}

static Placement placeInOrder(const std::vector<Interval> &intervals,
                              const std::vector<size_t> &order,
                              Bytes giveUpAt) {
  Placement placement;
  placement.offsets.assign(intervals.size(), 0);
  std::vector<size_t> placed;
  placed.reserve(intervals.size());
  placeInOrder(intervals, order, giveUpAt, placed, placement);
  return placement;
}

/// Best fit as an allocator does it, in order of time: O(n log n).
static Placement placeOnline(const std::vector<Interval> &intervals) {
  Placement placement;
  placement.offsets.assign(intervals.size(), 0);
  struct Event {
    int64_t time;
    bool isStart;
    size_t index;
  };
  std::vector<Event> events;
  for (size_t i = 0; i != intervals.size(); ++i) {
    events.push_back({intervals[i].start, true, i});
    events.push_back({intervals[i].end, false, i});
  }
  std::sort(events.begin(), events.end(), [](const Event &a, const Event &b) {
    if (a.time != b.time)
      return a.time < b.time;
    return a.isStart != b.isStart ? b.isStart : a.index < b.index;
  });
  std::map<Bytes, Bytes> byOffset;    // free blocks: offset -> size
  std::multimap<Bytes, Bytes> bySize; // size -> offset
  std::vector<std::pair<Bytes, Bytes>> held(intervals.size());
  auto removeFree = [&](Bytes offset, Bytes size) {
    byOffset.erase(offset);
    auto [first, last] = bySize.equal_range(size);
    for (auto it = first; it != last; ++it)
      if (it->second == offset) {
        bySize.erase(it);
        return;
      }
  };
  auto addFree = [&](Bytes offset, Bytes size) {
    if (size == 0)
      return;
    byOffset[offset] = size;
    bySize.insert({size, offset});
  };
  for (const Event &event : events) {
    const Interval &interval = intervals[event.index];
    if (interval.size == 0)
      continue;
    if (!event.isStart) {
      auto [offset, size] = held[event.index];
      auto next = byOffset.lower_bound(offset);
      if (next != byOffset.end() && offset + size == next->first) {
        Bytes more = next->second;
        removeFree(next->first, more);
        size += more;
      }
      auto previous = byOffset.lower_bound(offset);
      if (previous != byOffset.begin()) {
        --previous;
        if (previous->first + previous->second == offset) {
          Bytes from = previous->first, more = previous->second;
          removeFree(from, more);
          offset = from;
          size += more;
        }
      }
      addFree(offset, size);
      continue;
    }
    Bytes need = interval.size + interval.alignment - 1;
    auto block = bySize.lower_bound(need);
    Bytes start, size;
    if (block != bySize.end()) {
      start = block->second;
      size = block->first;
      removeFree(start, size);
    } else {
      // Grow from a free block at the top if there is one.
      start = placement.height;
      if (!byOffset.empty()) {
        auto top = std::prev(byOffset.end());
        if (top->first + top->second == placement.height) {
          start = top->first;
          removeFree(top->first, Bytes(top->second));
        }
      }
      size = alignUp(start, interval.alignment) + interval.size - start;
      placement.height = std::max(placement.height, start + size);
      size = placement.height - start;
    }
    Bytes offset = alignUp(start, interval.alignment);
    Bytes end = offset + interval.size;
    placement.offsets[event.index] = offset;
    held[event.index] = {start, end - start};
    addFree(end, start + size - end);
  }
  return placement;
}

namespace {

/// Several orders of first fit, then a search on the buffers that matter: the
/// large ones. The small ones, most of all buffers and next to none of the
/// bytes, go into the gaps at the end.
class PlacementSearch {
public:
  PlacementSearch(const std::vector<Interval> &intervals, Placement start)
      : intervals(intervals), best(std::move(start)), random(1) {
    for (size_t i = 0; i != intervals.size(); ++i)
      (intervals[i].size * kSmallShare > best.lowerBound ? large : small)
          .push_back(i);
    sortBy(small, [](const Interval &i) { return double(i.size); });
  }

  Placement run() {
    auto size = [](const Interval &i) { return double(i.size); };
    auto duration = [](const Interval &i) { return double(i.end - i.start); };
    bool isDone =
        tryKey(size) ||
        tryKey([&](const Interval &i) { return size(i) * duration(i); }) ||
        tryKey(duration) || tryKey([&](const Interval &i) {
          return size(i) * size(i) * duration(i);
        }) ||
        tryKey([](const Interval &i) { return -double(i.start); }) ||
        tryKey([](const Interval &i) { return double(i.end); });
    if (!isDone && intervals.size() <= kMaxFitted)
      if (std::optional<Placement> fit =
              fitOffsets(intervals, best.lowerBound, kFitWork)) {
        best = std::move(*fit);
        isDone = true;
      }
    if (!isDone && !large.empty())
      promote();
    // Next best: within one percent.
    Bytes near = best.lowerBound + best.lowerBound / 100;
    if (best.height > near && intervals.size() <= kMaxFitted)
      if (std::optional<Placement> fit = fitOffsets(intervals, near, kFitWork))
        best = std::move(*fit);
    return best;
  }

private:
  static constexpr Bytes kSmallShare = 2000;
  static constexpr int64_t kMaxWork = 150'000'000;
  static constexpr size_t kMaxFitted = 3000;
  static constexpr int64_t kFitWork = 8'000'000;
  static constexpr int kMaxRounds = 20'000;

  template <typename Key>
  void sortBy(std::vector<size_t> &order, Key key) {
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
      double keyA = key(intervals[a]), keyB = key(intervals[b]);
      return keyA != keyB ? keyA > keyB : a < b;
    });
  }

  /// Places the large buffers in `order`, then the small ones. True if that is
  /// as good as can be.
  bool attempt(std::vector<size_t> order) {
    order.insert(order.end(), small.begin(), small.end());
    auto n = static_cast<int64_t>(order.size());
    work += n * n / 8;
    Placement placement = placeInOrder(intervals, order, best.height);
    if (placement.height < best.height) {
      placement.lowerBound = best.lowerBound;
      best = std::move(placement);
    }
    return best.height <= best.lowerBound;
  }

  template <typename Key>
  bool tryKey(Key key) {
    std::vector<size_t> order = large;
    sortBy(order, key);
    return attempt(std::move(order));
  }

  /// What sticks out on top is placed earlier next time.
  void promote() {
    std::vector<size_t> order = large;
    sortBy(order, [](const Interval &i) { return double(i.size); });
    std::vector<size_t> bestOrder = order;
    Bytes lowest = INT64_MAX;
    unsigned sinceRestart = 0;
    for (int round = 0; round != kMaxRounds && work < kMaxWork; ++round) {
      auto n = static_cast<int64_t>(order.size());
      work += n * n / 8 + 4 * n;
      Placement placement =
          placeInOrder(intervals, order, best.height + best.height / 8 + 1);
      if (placement.height < lowest) {
        lowest = placement.height;
        bestOrder = order;
        if (placement.height <= best.height && attempt(order))
          return;
      }
      size_t top = 0;
      for (size_t i = 0; i != order.size(); ++i)
        if (placement.offsets[order[i]] + intervals[order[i]].size ==
            placement.height)
          top = i;
      if (top == 0 || ++sinceRestart == 64) {
        order = bestOrder;
        for (int i = 0; i != 3; ++i)
          std::swap(order[random() % order.size()],
                    order[random() % order.size()]);
        sinceRestart = 0;
        continue;
      }
      // Mostly a short way: the order is good but for a few.
      size_t reach = random() % 2 ? top : std::min<size_t>(top, 16);
      size_t to = top - 1 - random() % reach;
      std::rotate(order.begin() + to, order.begin() + top,
                  order.begin() + top + 1);
    }
  }

  const std::vector<Interval> &intervals;
  Placement best;
  std::vector<size_t> large, small;
  std::mt19937_64 random;
  int64_t work = 0;
};

} // namespace

/// The same lifetimes in a form that depends on nothing but which overlap:
/// times count the groups of starts that follow an end, and buffers are sorted.
/// So equal problems get equal placements, whoever states them.
static std::vector<size_t> canonicalize(std::vector<Interval> &intervals) {
  struct Event {
    int64_t time;
    bool isStart;
    size_t index;
  };
  std::vector<Event> events;
  for (size_t i = 0; i != intervals.size(); ++i) {
    if (intervals[i].size == 0 || intervals[i].start >= intervals[i].end)
      continue;
    events.push_back({intervals[i].start, true, i});
    events.push_back({intervals[i].end, false, i});
  }
  std::sort(events.begin(), events.end(), [](const Event &a, const Event &b) {
    if (a.time != b.time)
      return a.time < b.time;
    return a.isStart != b.isStart ? b.isStart : a.index < b.index;
  });
  std::vector<Interval> result = intervals;
  int64_t group = 0;
  bool wasEnd = false;
  std::vector<size_t> order;
  for (const Event &event : events) {
    if (event.isStart) {
      group += wasEnd;
      result[event.index].start = group;
      order.push_back(event.index);
    } else {
      result[event.index].end = group + 1;
    }
    wasEnd = !event.isStart;
  }
  std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    const Interval &x = result[a], &y = result[b];
    return std::tuple(x.start, x.end, x.size, x.alignment, a) <
           std::tuple(y.start, y.end, y.size, y.alignment, b);
  });
  intervals.clear();
  for (size_t index : order)
    intervals.push_back(result[index]);
  return order;
}

Placement remat::placeOffsets(const std::vector<Interval> &original) {
  constexpr size_t kOnlineFrom = 20000;
  std::vector<Interval> intervals = original;
  std::vector<size_t> order = canonicalize(intervals);
  Placement placement = placeOnline(intervals);
  placement.lowerBound = getMaxLive(intervals);
  if (placement.height > placement.lowerBound && intervals.size() < kOnlineFrom)
    placement = PlacementSearch(intervals, std::move(placement)).run();
  std::vector<Bytes> offsets(original.size(), 0);
  for (size_t i = 0; i != order.size(); ++i)
    offsets[order[i]] = placement.offsets[i];
  placement.offsets = std::move(offsets);
  return placement;
}

bool remat::checkOffsets(const std::vector<Interval> &intervals,
                         const Placement &placement) {
  if (placement.offsets.size() != intervals.size())
    return false;
  // Sweep over time; what is live is kept by offset.
  std::vector<std::pair<int64_t, std::pair<bool, size_t>>> events;
  for (size_t i = 0; i != intervals.size(); ++i) {
    const Interval &interval = intervals[i];
    if (placement.offsets[i] % interval.alignment != 0 ||
        placement.offsets[i] < 0 ||
        placement.offsets[i] + interval.size > placement.height)
      return false;
    if (interval.size == 0 || interval.start >= interval.end)
      continue;
    events.push_back({interval.start, {true, i}});
    events.push_back({interval.end, {false, i}});
  }
  std::sort(events.begin(), events.end());
  std::map<Bytes, Bytes> live; // offset -> end
  for (const auto &[time, event] : events) {
    Bytes offset = placement.offsets[event.second];
    Bytes end = offset + intervals[event.second].size;
    if (!event.first) {
      live.erase(offset);
      continue;
    }
    auto next = live.lower_bound(offset);
    if (next != live.end() && next->first < end)
      return false;
    if (next != live.begin() && std::prev(next)->second > offset)
      return false;
    live[offset] = end;
  }
  return true;
}
