//===- OffsetSearch.h - Fit buffers into a given arena ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_OFFSETSEARCH_H
#define CKPT_LIB_SOLVER_OFFSETSEARCH_H

#include "ckpt/Solver/Offsets.h"

namespace remat {

/// Which buffer is tried first where several may come next at one offset.
/// Congestion is that of the fullest time at which the buffer is live.
enum class OffsetOrder { Area, CongestionArea, Width, CongestionWidth };

/// Looks for offsets within `capacity` until about `maxWork` buffers have been
/// looked at; lowers `work` by what was. True if it found them.
///
/// Backtracking over canonical placements: buffers are placed in order of
/// offset, each as low as those below it allow. After M. D. Moffitt,
/// MiniMalloc: A Lightweight Memory Allocator for Hardware-Accelerated Machine
/// Learning (ASPLOS 2023): sections of time with floors, dominance, and
/// independent parts that are solved one by one.
bool searchOffsets(const std::vector<Interval> &intervals, Bytes capacity,
                   OffsetOrder order, int64_t maxWork, int64_t &work,
                   std::vector<Bytes> &offsets);

} // namespace remat

#endif // CKPT_LIB_SOLVER_OFFSETSEARCH_H
