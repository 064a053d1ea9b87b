//===- Binomial.cpp - Optimal checkpoints of a chain ------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/Binomial.h"

using namespace remat;

/// With r as the smallest number for which C(snapshots + r, r) >= steps, no
/// step needs to run more than r times before its reversal; those that need
/// fewer runs are counted by the binomials below r.
int64_t remat::getBinomialCost(int64_t steps, int64_t snapshots) {
  if (steps <= 1)
    return 0;
  // C(snapshots + r, r), and the sum of C(snapshots + i, i) for i < r.
  int64_t reach = 1, sum = 0, r = 0;
  while (reach < steps) {
    sum += reach;
    ++r;
    // Exact: the product is r times the next binomial.
    reach = reach * (snapshots + r) / r;
  }
  return r * steps - sum;
}

namespace {

class Reversal {
public:
  std::vector<BinomialAction> actions;

  /// Reverses the steps from `from` to `to`, half open. Snapshot `slot` holds
  /// the state of `from`; those after it, up to `last`, are free.
  void reverse(int64_t from, int64_t to, int64_t slot, int64_t last) {
    while (to - from > 1 && slot < last) {
      int64_t advance = getAdvance(to - from, last - slot);
      actions.push_back({slot, from, advance, slot + 1});
      reverse(from + advance, to, slot + 1, last);
      to = from + advance;
    }
    while (to > from) {
      --to;
      actions.push_back({slot, from, to - from, -1});
    }
  }

private:
  /// Where the next snapshot goes, with `free` more of them.
  static int64_t getAdvance(int64_t steps, int64_t free) {
    int64_t best = 1, leastCost = -1;
    for (int64_t advance = 1; advance < steps; ++advance) {
      int64_t cost = advance + getBinomialCost(steps - advance, free) +
                     getBinomialCost(advance, free + 1);
      if (leastCost < 0 || cost < leastCost) {
        leastCost = cost;
        best = advance;
      }
    }
    return best;
  }
};

} // namespace

std::vector<BinomialAction> remat::makeBinomialSchedule(int64_t steps,
                                                        int64_t snapshots) {
  Reversal reversal;
  reversal.reverse(0, steps, 0, snapshots - 1);
  return std::move(reversal.actions);
}
