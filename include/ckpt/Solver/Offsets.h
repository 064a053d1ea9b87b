//===- Offsets.h - Static placement in one arena ----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_SOLVER_OFFSETS_H
#define CKPT_SOLVER_OFFSETS_H

#include "ckpt/Solver/Problem.h"

#include <optional>
#include <vector>

namespace remat {

/// A buffer of `size` bytes that is live in the half-open range [start, end).
struct Interval {
  Bytes size = 0;
  int64_t start = 0;
  int64_t end = 0;
  /// A power of two.
  Bytes alignment = 1;
};

/// What buffers of `size` bytes are aligned to where there is room for that:
/// large ones to a cache line.
constexpr Bytes getPreferredAlignment(Bytes size) { return size < 64 ? 8 : 64; }

struct Placement {
  /// By interval, in bytes.
  std::vector<Bytes> offsets;
  /// Size of the arena.
  Bytes height = 0;
  /// The most bytes that are live at once; no arena is smaller.
  Bytes lowerBound = 0;
};

/// Places `intervals` so that those that are live together do not overlap.
/// Tries several orders of first fit, then changes the order where the top of
/// the arena shows that it was wrong, until the arena is as small as the lower
/// bound or a fixed effort is spent. From 20,000 intervals on one pass in order
/// of time. Deterministic, thread-safe.
Placement placeOffsets(const std::vector<Interval> &intervals);

/// Places `intervals` within `capacity` bytes; nullopt if none was found until
/// about `maxWork` buffers had been looked at, or if they are live together in
/// more bytes. A portfolio of two backtracking searches with restarts: in order
/// of offset, and valley by valley of the skyline (lib/Solver/OffsetSearch.h,
/// lib/Solver/SkylineSearch.h). From 5,000 intervals on it is placeOffsets.
/// Deterministic, thread-safe.
std::optional<Placement> fitOffsets(const std::vector<Interval> &intervals,
                                    Bytes capacity,
                                    int64_t maxWork = 1'000'000'000);

/// True if no two intervals overlap in time and space, and all are aligned.
bool checkOffsets(const std::vector<Interval> &intervals,
                  const Placement &placement);

} // namespace remat

#endif // CKPT_SOLVER_OFFSETS_H
