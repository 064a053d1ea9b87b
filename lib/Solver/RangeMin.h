//===- RangeMin.h - Minima under addition to ranges -------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_RANGEMIN_H
#define CKPT_LIB_SOLVER_RANGEMIN_H

#include "ckpt/Solver/Problem.h"

#include <algorithm>

namespace remat {

/// Sums of bytes by place, all 0 at first, in a segment tree: O(log n) for each
/// call.
class RangeMin {
public:
  explicit RangeMin(size_t numPlaces) {
    while (numLeaves < numPlaces)
      numLeaves *= 2;
    least.assign(2 * numLeaves, 0);
    added.assign(2 * numLeaves, 0);
  }

  /// Adds to the places of [begin, end).
  void add(size_t begin, size_t end, Bytes bytes) {
    if (begin < end)
      add(1, 0, numLeaves, begin, end, bytes);
  }

  struct Minimum {
    Bytes bytes;
    size_t place;
  };
  /// The least of [begin, end), which must not be empty; the first of equals.
  Minimum getMin(size_t begin, size_t end) const {
    return getMin(1, 0, numLeaves, begin, end);
  }

private:
  void add(size_t node, size_t from, size_t to, size_t begin, size_t end,
           Bytes bytes) {
    if (end <= from || to <= begin)
      return;
    if (begin <= from && to <= end) {
      least[node] += bytes;
      added[node] += bytes;
      return;
    }
    size_t middle = (from + to) / 2;
    add(2 * node, from, middle, begin, end, bytes);
    add(2 * node + 1, middle, to, begin, end, bytes);
    least[node] = std::min(least[2 * node], least[2 * node + 1]) + added[node];
  }

  Minimum getMin(size_t node, size_t from, size_t to, size_t begin,
                 size_t end) const {
    if (end <= from || to <= begin)
      return {INT64_MAX, 0};
    if (to - from == 1)
      return {least[node], from};
    size_t middle = (from + to) / 2;
    // Whole nodes are searched on the side of their minimum only.
    bool isWhole = begin <= from && to <= end;
    bool isLeft = least[2 * node] <= least[2 * node + 1];
    Minimum best{INT64_MAX, 0};
    if (!isWhole || isLeft)
      best = getMin(2 * node, from, middle, begin, end);
    if (!isWhole || !isLeft) {
      Minimum right = getMin(2 * node + 1, middle, to, begin, end);
      if (right.bytes < best.bytes)
        best = right;
    }
    if (best.bytes != INT64_MAX)
      best.bytes += added[node];
    return best;
  }

  size_t numLeaves = 1;
  /// By node: the least below it, `added` included.
  std::vector<Bytes> least, added;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_RANGEMIN_H
