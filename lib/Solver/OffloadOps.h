//===- OffloadOps.h - Fetches by operation ----------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file goes between schedules and the sequences with fetches that
// ScheduleState::build reads.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_OFFLOADOPS_H
#define CKPT_LIB_SOLVER_OFFLOADOPS_H

#include "ScheduleState.h"

namespace remat {

/// `sequence` with a fetch where each transfer is read again.
std::vector<OpId> encodeSchedule(const std::vector<OpId> &sequence,
                                 const std::vector<Transfer> &transfers);

/// Program order, with what must be offloaded fetched at the end of its longest
/// gap.
std::vector<OpId> getProgramWithMust(const ProblemIndex &index);

/// The schedule of `encoded`, its transfers placed within `limit` bytes,
/// arguments and constants excluded, or within the least that it can do with.
Schedule placeSchedule(const Problem &problem, const ProblemIndex &index,
                       const std::vector<OpId> &encoded, Bytes limit,
                       std::string solver);

/// Whether the storages of `encoded`, placed in the same way, fit in an arena
/// of `bytes`.
bool fitsArena(const ProblemIndex &index, const std::vector<OpId> &encoded,
               Bytes limit, Bytes bytes);

} // namespace remat

#endif // CKPT_LIB_SOLVER_OFFLOADOPS_H
