//===- Offsets.cpp - Static placement in one arena ------------- -*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/Offsets.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <random>

using namespace remat;

static Bytes alignUp(Bytes offset, Bytes alignment) {
  return (offset + alignment - 1) / alignment * alignment;
}

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

/// First fit at the lowest offset, in the order given.
static Placement placeInOrder(const std::vector<Interval> &intervals,
                              const std::vector<size_t> &order,
                              Bytes giveUpAt) {
  Placement placement;
  placement.offsets.assign(intervals.size(), 0);
  // What is placed, by offset.
  std::vector<size_t> placed;
  placed.reserve(order.size());
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
      return placement;
    auto position = std::upper_bound(placed.begin(), placed.end(), offset,
                                     [&](Bytes value, size_t other) {
                                       return value < placement.offsets[other];
                                     });
    placed.insert(position, index);
  }
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
  std::map<Bytes, Bytes> byOffset;                // free blocks: offset -> size
  std::multimap<Bytes, Bytes> bySize;             // size -> offset
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

Placement remat::placeOffsets(const std::vector<Interval> &intervals) {
  constexpr size_t kOnlineFrom = 20000;
  constexpr int64_t kMaxWork = 400'000'000;
  Bytes lowerBound = getMaxLive(intervals);
  Placement best = placeOnline(intervals);
  best.lowerBound = lowerBound;
  auto n = static_cast<int64_t>(intervals.size());
  if (best.height <= lowerBound || intervals.size() >= kOnlineFrom)
    return best;

  std::vector<size_t> order(intervals.size());
  int64_t work = 0;
  auto attempt = [&](const std::vector<size_t> &candidate) {
    work += n * n / 4 + n;
    Placement placement = placeInOrder(intervals, candidate, best.height);
    if (placement.height >= best.height)
      return false;
    placement.lowerBound = lowerBound;
    best = std::move(placement);
    order = candidate;
    return true;
  };
  auto tryKey = [&](auto key) {
    std::vector<size_t> candidate(intervals.size());
    std::iota(candidate.begin(), candidate.end(), 0);
    std::sort(candidate.begin(), candidate.end(), [&](size_t a, size_t b) {
      auto keyA = key(intervals[a]), keyB = key(intervals[b]);
      return keyA != keyB ? keyA > keyB : a < b;
    });
    if (order.empty() || best.height > lowerBound)
      attempt(candidate);
    return candidate;
  };
  auto duration = [](const Interval &i) {
    return static_cast<double>(i.end - i.start);
  };
  auto size = [](const Interval &i) { return static_cast<double>(i.size); };
  order = tryKey(size);
  tryKey([&](const Interval &i) { return size(i) * duration(i); });
  tryKey(duration);
  tryKey([&](const Interval &i) { return size(i) * size(i) * duration(i); });
  tryKey([&](const Interval &i) { return -static_cast<double>(i.start); });
  tryKey([&](const Interval &i) { return static_cast<double>(i.end); });

  // What sticks out on top is placed earlier next time.
  std::mt19937_64 random(1);
  std::vector<size_t> current = order;
  while (best.height > lowerBound && work < kMaxWork) {
    Placement placement =
        placeInOrder(intervals, current, best.height + best.height / 8 + 1);
    work += n * n / 4 + n;
    if (placement.height < best.height) {
      placement.lowerBound = lowerBound;
      best = placement;
      order = current;
    }
    size_t top = current.size();
    for (size_t i = 0; i != current.size(); ++i)
      if (placement.offsets[current[i]] + intervals[current[i]].size ==
          placement.height)
        top = i;
    if (top == current.size() || top == 0 || random() % 16 == 0) {
      // Start again near the best order.
      current = order;
      for (int i = 0; i != 4; ++i)
        std::swap(current[random() % current.size()],
                  current[random() % current.size()]);
      continue;
    }
    size_t to = random() % top;
    std::rotate(current.begin() + to, current.begin() + top,
                current.begin() + top + 1);
  }
  return best;
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
