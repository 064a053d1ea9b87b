//===- StepList.cpp - Steps in order, with the memory of each ---*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StepList.h"

#include <algorithm>
#include <cassert>
#include <limits>

using namespace remat;

static constexpr Bytes kLowest = std::numeric_limits<Bytes>::min();

void StepList::build(const std::vector<StepId> &steps) {
  shift = 5;
  while (shift < 12 &&
         uint64_t(1) << (2 * shift) < 4 * std::max<size_t>(1, steps.size()))
    ++shift;
  capacity = 1 << shift;
  blockAt.clear();
  sizes.clear();
  pending.clear();
  highest.clear();
  items.clear();
  memory.clear();
  StepId most = -1;
  for (StepId step : steps)
    most = std::max(most, step);
  if (static_cast<size_t>(most) + 1 > place.size())
    place.resize(most + 1, -1);
  size_t half = static_cast<size_t>(capacity) / 2;
  for (size_t begin = 0; begin < steps.size() || begin == 0; begin += half) {
    auto rank = static_cast<int32_t>(blockAt.size());
    size_t size = std::min(half, steps.size() - begin);
    blockAt.push_back(rank);
    sizes.push_back(static_cast<int32_t>(size));
    pending.push_back(0);
    highest.push_back(size ? 0 : kLowest);
    items.resize(items.size() + capacity, -1);
    memory.resize(memory.size() + capacity, 0);
    for (size_t i = 0; i != size; ++i) {
      items[getBase(rank) + i] = steps[begin + i];
      place[steps[begin + i]] = (rank << shift) + static_cast<int32_t>(i);
    }
  }
}

void StepList::updateMax(int32_t rank) {
  const Bytes *m = memory.data() + getBase(rank);
  Bytes most = kLowest;
  for (int32_t i = 0; i != sizes[rank]; ++i)
    most = std::max(most, m[i]);
  highest[rank] = sizes[rank] ? most + pending[rank] : kLowest;
}

void StepList::split(int32_t rank) {
  auto block = static_cast<int32_t>(items.size() >> shift);
  items.resize(items.size() + capacity, -1);
  memory.resize(memory.size() + capacity, 0);
  int32_t kept = sizes[rank] / 2, moved = sizes[rank] - kept;
  size_t from = getBase(rank) + kept;
  size_t to = static_cast<size_t>(block) * capacity;
  std::copy_n(items.begin() + from, moved, items.begin() + to);
  std::copy_n(memory.begin() + from, moved, memory.begin() + to);
  sizes[rank] = kept;
  blockAt.insert(blockAt.begin() + rank + 1, block);
  sizes.insert(sizes.begin() + rank + 1, moved);
  pending.insert(pending.begin() + rank + 1, pending[rank]);
  highest.insert(highest.begin() + rank + 1, 0);
  updateMax(rank);
  updateMax(rank + 1);
  for (auto r = rank + 1; r != static_cast<int32_t>(blockAt.size()); ++r)
    for (int32_t i = 0; i != sizes[r]; ++i)
      place[items[getBase(r) + i]] = (r << shift) + i;
}

void StepList::insertBefore(StepId next, StepId step, Bytes bytes) {
  int32_t rank = place[next] >> shift;
  if (sizes[rank] == capacity) {
    split(rank);
    rank = place[next] >> shift;
  }
  int32_t index = place[next] & (capacity - 1);
  size_t base = getBase(rank);
  for (int32_t i = sizes[rank]; i != index; --i) {
    items[base + i] = items[base + i - 1];
    memory[base + i] = memory[base + i - 1];
    ++place[items[base + i]];
  }
  ++sizes[rank];
  items[base + index] = step;
  memory[base + index] = bytes - pending[rank];
  if (static_cast<size_t>(step) >= place.size())
    place.resize(step + 1, -1);
  place[step] = (rank << shift) + index;
  highest[rank] = std::max(highest[rank], bytes);
}

void StepList::remove(StepId step) {
  int32_t rank = place[step] >> shift, index = place[step] & (capacity - 1);
  size_t base = getBase(rank);
  bool wasHighest = memory[base + index] + pending[rank] == highest[rank];
  --sizes[rank];
  for (int32_t i = index; i != sizes[rank]; ++i) {
    items[base + i] = items[base + i + 1];
    memory[base + i] = memory[base + i + 1];
    --place[items[base + i]];
  }
  place[step] = -1;
  if (wasHighest)
    updateMax(rank);
}

StepId StepList::getNext(StepId step) const {
  int32_t rank = place[step] >> shift, index = place[step] & (capacity - 1);
  if (index + 1 < sizes[rank])
    return items[getBase(rank) + index + 1];
  for (++rank; rank != static_cast<int32_t>(sizes.size()); ++rank)
    if (sizes[rank] > 0)
      return items[getBase(rank)];
  return -1;
}

StepId StepList::getPrevious(StepId step) const {
  int32_t rank = place[step] >> shift, index = place[step] & (capacity - 1);
  if (index > 0)
    return items[getBase(rank) + index - 1];
  for (--rank; rank >= 0; --rank)
    if (sizes[rank] > 0)
      return items[getBase(rank) + sizes[rank] - 1];
  return -1;
}

StepId StepList::getFirst() const {
  for (size_t rank = 0; rank != sizes.size(); ++rank)
    if (sizes[rank] > 0)
      return items[getBase(static_cast<int32_t>(rank))];
  return -1;
}

std::vector<StepId> StepList::getSteps() const {
  std::vector<StepId> steps;
  for (size_t rank = 0; rank != sizes.size(); ++rank)
    for (int32_t i = 0; i != sizes[rank]; ++i)
      steps.push_back(items[getBase(static_cast<int32_t>(rank)) + i]);
  return steps;
}

void StepList::addWithin(int32_t rank, int32_t first, int32_t end,
                         Bytes bytes) {
  if (first >= end)
    return;
  Bytes *m = memory.data() + getBase(rank);
  Bytes most = kLowest;
  for (int32_t i = first; i != end; ++i) {
    most = std::max(most, m[i]);
    m[i] += bytes;
  }
  if (bytes > 0)
    highest[rank] = std::max(highest[rank], most + bytes + pending[rank]);
  else if (most + pending[rank] == highest[rank])
    updateMax(rank);
}

/// Adds to the places [first, last], which need not hold steps.
void StepList::addRange(int32_t first, int32_t last, Bytes bytes) {
  if (first > last || bytes == 0)
    return;
  int32_t rank = first >> shift, lastRank = last >> shift;
  int32_t begin = first & (capacity - 1), end = (last & (capacity - 1)) + 1;
  if (rank == lastRank) {
    addWithin(rank, begin, std::min(end, sizes[rank]), bytes);
    return;
  }
  addWithin(rank, begin, std::max(begin, sizes[rank]), bytes);
  for (++rank; rank != lastRank; ++rank) {
    pending[rank] += bytes;
    if (sizes[rank])
      highest[rank] += bytes;
  }
  addWithin(rank, 0, std::min(end, sizes[rank]), bytes);
}

void StepList::addAfter(StepId after, StepId last, Bytes bytes) {
  addRange(place[after] + 1, place[last], bytes);
}

void StepList::add(StepId step, Bytes bytes) {
  addRange(place[step], place[step], bytes);
}

Bytes StepList::getMemory(StepId step) const {
  int32_t rank = place[step] >> shift;
  return memory[getBase(rank) + (place[step] & (capacity - 1))] + pending[rank];
}

Bytes StepList::getMaxWithin(int32_t rank, int32_t first, int32_t end) const {
  const Bytes *m = memory.data() + getBase(rank);
  Bytes most = kLowest;
  for (int32_t i = first; i < end; ++i)
    most = std::max(most, m[i]);
  return most == kLowest ? most : most + pending[rank];
}

template <typename Part, typename Whole>
bool StepList::anyBlock(StepId after, StepId before, Part part,
                        Whole whole) const {
  int32_t first = place[after] + 1, last = place[before] - 1;
  if (first > last)
    return false;
  int32_t rank = first >> shift, lastRank = last >> shift;
  int32_t begin = first & (capacity - 1), end = (last & (capacity - 1)) + 1;
  if (rank == lastRank)
    return part(rank, begin, std::min(end, sizes[rank]));
  if (part(rank, begin, sizes[rank]) ||
      part(lastRank, 0, std::min(end, sizes[lastRank])))
    return true;
  for (++rank; rank != lastRank; ++rank)
    if (whole(rank))
      return true;
  return false;
}

Bytes StepList::getMax(StepId after, StepId before) const {
  Bytes most = kLowest;
  auto take = [&](Bytes bytes) {
    most = std::max(most, bytes);
    return false;
  };
  anyBlock(
      after, before,
      [&](int32_t rank, int32_t first, int32_t end) {
        return take(getMaxWithin(rank, first, end));
      },
      [&](int32_t rank) { return take(highest[rank]); });
  return most;
}

bool StepList::isOverWithin(int32_t rank, int32_t first, int32_t end,
                            Bytes limit) const {
  if (highest[rank] <= limit)
    return false;
  const Bytes *m = memory.data() + getBase(rank);
  Bytes relative = limit - pending[rank];
  return std::any_of(m + first, m + std::max(first, end),
                     [&](Bytes bytes) { return bytes > relative; });
}

bool StepList::isOver(StepId after, StepId before, Bytes limit) const {
  return anyBlock(
      after, before,
      [&](int32_t rank, int32_t first, int32_t end) {
        return isOverWithin(rank, first, end, limit);
      },
      [&](int32_t rank) { return highest[rank] > limit; });
}

Bytes StepList::getPeak() const {
  return *std::max_element(highest.begin(), highest.end());
}

StepId StepList::getPeakStep() const {
  auto rank = static_cast<int32_t>(
      std::max_element(highest.begin(), highest.end()) - highest.begin());
  const Bytes *m = memory.data() + getBase(rank);
  return items[getBase(rank) + (std::max_element(m, m + sizes[rank]) - m)];
}
