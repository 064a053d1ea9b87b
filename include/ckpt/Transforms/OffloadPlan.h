//===- OffloadPlan.h - Round trips to host memory in a plan -----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file declares what a plan needs to know about transfers. Positions are
// into the sequence, as those of remat::Transfer; one may be one past its end.
// All functions are thread-safe. Sizes are in bytes.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TRANSFORMS_OFFLOADPLAN_H
#define CKPT_TRANSFORMS_OFFLOADPLAN_H

#include "ckpt/Solver/Problem.h"

#include <optional>
#include <string>
#include <vector>

namespace ckpt {

/// Which operations and readers there are of what, by position.
class SequenceIndex {
public:
  /// Linear. The sequence must name operations of the problem.
  SequenceIndex(const remat::Problem &problem,
                const std::vector<remat::OpId> &sequence);

  /// Where the storage of root `tensor`, or a view of it, is read, in order;
  /// of a result also the end of the sequence.
  const std::vector<size_t> &getReads(remat::TensorId root) const {
    return reads[root];
  }
  /// The last run of `op` before `position`, if any.
  std::optional<size_t> getLastRun(remat::OpId op, size_t position) const;

  /// The storages that `transfer` moves: those that its operation makes and
  /// that are read behind `prefetch`, before the operation runs again. The
  /// others are not needed any more.
  std::vector<remat::TensorId>
  getMovedTensors(const remat::Transfer &transfer) const;

private:
  const remat::Problem &problem;
  const std::vector<remat::OpId> &sequence;
  std::vector<std::vector<size_t>> reads;
  std::vector<std::vector<size_t>> runs;
};

/// What a sequence with transfers needs.
struct TransferSimulation {
  /// What is wrong with transfer number `transfer`; the rest is void then.
  std::optional<std::string> error;
  size_t transfer = 0;
  /// Bytes in use at each position, and at the end; arguments and constants
  /// included.
  std::vector<remat::Bytes> memory;

  remat::Bytes getPeak() const;
};

/// Runs a valid sequence with its transfers, without time. Linear, but for
/// sorting.
TransferSimulation
simulateTransfers(const remat::Problem &problem,
                  const std::vector<remat::OpId> &sequence,
                  const std::vector<remat::Transfer> &transfers);

} // namespace ckpt

#endif // CKPT_TRANSFORMS_OFFLOADPLAN_H
