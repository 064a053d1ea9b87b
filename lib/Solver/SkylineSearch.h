//===- SkylineSearch.h - Fit buffers, valley by valley ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_SKYLINESEARCH_H
#define CKPT_LIB_SOLVER_SKYLINESEARCH_H

#include "ckpt/Solver/Offsets.h"

namespace remat {

struct SkylineOptions {
  /// Which valley is filled next, where none is decided: that with the fewest
  /// choices, that with the least slack, or the lowest.
  enum class Valley { FewestChoices, LeastSlack, Lowest };
  Valley valley = Valley::FewestChoices;
  /// What is tried first there: the longest, the largest area, the largest.
  enum class First { Longest, Area, Size };
  First first = First::Longest;
  /// 0 for that order exactly; otherwise it is perturbed.
  uint64_t seed = 0;
  int64_t maxWork = 0;
};

/// Looks for offsets within `capacity`; lowers `work` by what it looked at.
/// True if it found them.
///
/// What is placed has a skyline over time. In a valley of it, a buffer that
/// begins at the left wall rests on the ground next, or nothing does, and the
/// ground there rises to where something can. Both walls are looked at. The
/// choices exclude each other, and none is left out; so decisions stay close
/// together in time, and a dead end is met soon. The sections with floors are
/// those of M. D. Moffitt, MiniMalloc (ASPLOS 2023); the skyline is known from
/// packing strips (E. K. Burke, G. Kendall, G. Whitwell, A New Placement
/// Heuristic for the Orthogonal Stock-Cutting Problem, 2004).
bool searchSkyline(const std::vector<Interval> &intervals, Bytes capacity,
                   const SkylineOptions &options, int64_t &work,
                   std::vector<Bytes> &offsets);

} // namespace remat

#endif // CKPT_LIB_SOLVER_SKYLINESEARCH_H
