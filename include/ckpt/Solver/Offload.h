//===- Offload.h - Round trips to host memory -------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file offloads what it is told to; to choose between keeping, running
// again and offloading is what searchSchedule and solveBudget do. What a
// transfer is says Problem.h.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_SOLVER_OFFLOAD_H
#define CKPT_SOLVER_OFFLOAD_H

#include "ckpt/Solver/Problem.h"

namespace remat {

/// What solvers may do with what an operation makes. Without a host link it
/// means nothing.
enum class OffloadPolicy : uint8_t {
  /// What costs least.
  Free,
  /// It stays on the device, or is made again.
  Never,
  /// Offload rather than run again, among schedules of about the same cost.
  Prefer,
  /// Offload it over its longest gap, whatever the budget, and never run it
  /// again. As Never where that cannot be, or nothing runs in the gap.
  Must
};

/// By operation: whether what it makes can be offloaded. It can if the problem
/// has a host link, the operation allocates storage and makes no view of what
/// it reads, and a round trip takes no longer than the program. Linear.
std::vector<char> findOffloadable(const Problem &problem);

/// `sequence`, a valid one, with what each operation of `ops` makes offloaded
/// over the longest time in which nothing reads it; operations that cannot be
/// offloaded, or have no such gap, are passed over. Views that are read behind
/// the gap are made again there, where they may be. Storage is released, and
/// copies back begin, so that little waits for them while memory stays within
/// `capacity` bytes, arguments and constants included; if that is less than
/// what the shortest lifetimes need, or 0, within those. Deterministic;
/// thread-safe.
Schedule offloadOps(const Problem &problem, const std::vector<OpId> &sequence,
                    const std::vector<OpId> &ops, Bytes capacity = 0);

} // namespace remat

#endif // CKPT_SOLVER_OFFLOAD_H
