//===- StepList.h - Steps in order, with the memory of each -----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file keeps a sequence of steps under insertion and removal, compares
// their places in O(1), and knows the memory of each step under addition to
// ranges. Blocks of about sqrt(n) steps with a pending addition and a maximum
// each: O(sqrt(n)) for all updates and queries, over contiguous arrays, which
// up to 100,000 steps is faster than a balanced tree, and never renumbers.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_STEPLIST_H
#define CKPT_LIB_SOLVER_STEPLIST_H

#include "ckpt/Solver/Problem.h"

namespace remat {

/// An instance of an operation in a schedule.
using StepId = int32_t;

class StepList {
public:
  /// Makes the list hold `steps`, with a memory of 0 each.
  void build(const std::vector<StepId> &steps);

  /// Inserts `step`, which must not be in the list, right before `next`.
  void insertBefore(StepId next, StepId step, Bytes memory);
  void remove(StepId step);

  /// Places compare as these; they change with every insertion and removal.
  int32_t getPlace(StepId step) const { return place[step]; }
  bool isBefore(StepId a, StepId b) const { return place[a] < place[b]; }
  /// Neighbours; -1 at the ends.
  StepId getNext(StepId step) const;
  StepId getPrevious(StepId step) const;
  std::vector<StepId> getSteps() const;
  StepId getFirst() const;

  /// Adds to every step of (after, last]; nothing if that is empty.
  void addAfter(StepId after, StepId last, Bytes bytes);
  /// Adds to one step.
  void add(StepId step, Bytes bytes);
  Bytes getMemory(StepId step) const;
  /// The most of (after, before), INT64_MIN if that is empty.
  Bytes getMax(StepId after, StepId before) const;
  /// Whether a step of (after, before) is above `limit`: where memory is high
  /// far faster than the maximum.
  bool isOver(StepId after, StepId before, Bytes limit) const;
  Bytes getPeak() const;
  /// The first step of the highest memory.
  StepId getPeakStep() const;
  /// Calls `visit(step, excess)` in order for every step above `limit`.
  template <typename F>
  void forEachOver(Bytes limit, F visit) const {
    for (size_t rank = 0; rank != highest.size(); ++rank) {
      if (highest[rank] <= limit)
        continue;
      size_t base = static_cast<size_t>(blockAt[rank]) * capacity;
      Bytes relative = limit - pending[rank];
      for (int32_t i = 0; i != sizes[rank]; ++i)
        if (memory[base + i] > relative)
          visit(items[base + i], memory[base + i] - relative);
    }
  }
  /// Bytes over `limit`, summed over steps.
  double getArea(Bytes limit) const {
    double area = 0;
    forEachOver(limit, [&](StepId, Bytes excess) {
      area += static_cast<double>(excess);
    });
    return area;
  }

private:
  size_t getBase(int32_t rank) const {
    return static_cast<size_t>(blockAt[rank]) * capacity;
  }
  void split(int32_t rank);
  void addWithin(int32_t rank, int32_t first, int32_t end, Bytes bytes);
  void updateMax(int32_t rank);
  Bytes getMaxWithin(int32_t rank, int32_t first, int32_t end) const;
  /// Whether `part` is true of what (after, before) has of its first or last
  /// block, as (rank, first, end), or `whole` of a block between these.
  template <typename Part, typename Whole>
  bool anyBlock(StepId after, StepId before, Part part, Whole whole) const;
  bool isOverWithin(int32_t rank, int32_t first, int32_t end,
                    Bytes limit) const;
  void addRange(int32_t first, int32_t last, Bytes bytes);

  int32_t capacity = 64;
  int32_t shift = 6;
  /// By step: rank of the block * capacity + index in it.
  std::vector<int32_t> place;
  /// By rank, which is the order of blocks.
  std::vector<int32_t> blockAt, sizes;
  std::vector<Bytes> pending, highest;
  /// By block * capacity + index.
  std::vector<StepId> items;
  std::vector<Bytes> memory;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_STEPLIST_H
