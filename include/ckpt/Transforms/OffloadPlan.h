//===- OffloadPlan.h - Round trips to host memory in a plan -----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file declares what a plan needs to know about transfers. Positions are
// into the sequence, as those of remat::Transfer. A plan allows more than a
// schedule: transfers in any order, and a prefetch one past the end, right
// before results are returned. All functions are thread-safe.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TRANSFORMS_OFFLOADPLAN_H
#define CKPT_TRANSFORMS_OFFLOADPLAN_H

#include "ckpt/Solver/Simulate.h"

namespace ckpt {

struct CheckedTransfers {
  /// What is wrong with one of them; the rest is void then.
  std::optional<remat::TransferError> error;
  /// By transfer: the storages that it moves.
  std::vector<std::vector<remat::TensorId>> moved;
};

/// Checks the transfers of a sequence that is valid without them; whether its
/// operations may run again is not asked. Linear, but for sorting.
CheckedTransfers checkTransfers(const remat::Problem &problem,
                                const std::vector<remat::OpId> &sequence,
                                const std::vector<remat::Transfer> &transfers);

} // namespace ckpt

#endif // CKPT_TRANSFORMS_OFFLOADPLAN_H
