//===- MemoryTree.h - Memory over time, with range updates ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file holds bytes by slot: adds to a range and the maximum of a range in
// O(log n). A bottom-up segment tree whose additions stay where they are made.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_MEMORYTREE_H
#define CKPT_LIB_SOLVER_MEMORYTREE_H

#include "ckpt/Solver/Problem.h"

#include <algorithm>

namespace remat {

class MemoryTree {
public:
  /// All functions take slots in [0, size).
  void reset(const std::vector<Bytes> &values) {
    for (half = 1; half < values.size();)
      half *= 2;
    highest.assign(2 * half, kLowest);
    added.assign(half, 0);
    std::copy(values.begin(), values.end(), highest.begin() + half);
    for (size_t node = half; node-- > 1;)
      pull(node);
  }

  /// Adds `bytes` to each of the slots [first, last].
  void add(size_t first, size_t last, Bytes bytes) {
    size_t left = first + half, right = last + half;
    addToNode(left, bytes);
    if (left != right)
      addToNode(right, bytes);
    while (left / 2 != right / 2) {
      if (left % 2 == 0)
        addToNode(left + 1, bytes);
      if (right % 2 == 1)
        addToNode(right - 1, bytes);
      pull(left /= 2);
      pull(right /= 2);
    }
    while (left > 1)
      pull(left /= 2);
  }

  Bytes getMax() const { return highest[1]; }

  /// The maximum over the slots [first, last].
  Bytes getMax(size_t first, size_t last) const {
    size_t left = first + half, right = last + half;
    Bytes fromLeft = highest[left], fromRight = highest[right];
    while (left / 2 != right / 2) {
      if (left % 2 == 0)
        fromLeft = std::max(fromLeft, highest[left + 1]);
      if (right % 2 == 1)
        fromRight = std::max(fromRight, highest[right - 1]);
      fromLeft += added[left /= 2];
      fromRight += added[right /= 2];
    }
    Bytes result = std::max(fromLeft, fromRight);
    while (left > 1)
      result += added[left /= 2];
    return result;
  }

  /// The first slot where the maximum is.
  size_t getArgMax() const {
    size_t node = 1;
    while (node < half)
      node =
          highest[2 * node] >= highest[2 * node + 1] ? 2 * node : 2 * node + 1;
    return node - half;
  }

  /// Calls visit(slot, bytes) for each slot above `limit`, in order.
  template <typename Visitor>
  void forEachAbove(Bytes limit, Visitor visit) const {
    descend(1, 0, limit, visit);
  }

private:
  static constexpr Bytes kLowest = -(Bytes(1) << 61);

  void addToNode(size_t node, Bytes bytes) {
    highest[node] += bytes;
    if (node < half)
      added[node] += bytes;
  }
  void pull(size_t node) {
    highest[node] =
        std::max(highest[2 * node], highest[2 * node + 1]) + added[node];
  }
  template <typename Visitor>
  void descend(size_t node, Bytes above, Bytes limit, Visitor &visit) const {
    if (highest[node] + above <= limit)
      return;
    if (node >= half) {
      visit(node - half, highest[node] + above);
      return;
    }
    descend(2 * node, above + added[node], limit, visit);
    descend(2 * node + 1, above + added[node], limit, visit);
  }

  size_t half = 1;
  /// By node, its own addition included.
  std::vector<Bytes> highest;
  std::vector<Bytes> added;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_MEMORYTREE_H
