//===- Simulate.h - Run a schedule on paper ---------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file gives a schedule its peak and cost. It shares no code with the
// solvers, so that it can check them. All functions are thread-safe and linear
// in the size of the problem and the sequence, and log-linear in the number of
// transfers.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_SOLVER_SIMULATE_H
#define CKPT_SOLVER_SIMULATE_H

#include "ckpt/Solver/Problem.h"

namespace remat {

/// What is wrong with `problem`: indices out of range, views of views,
/// negative sizes or costs, tensors made twice or read before they are made, a
/// host link without bandwidth.
/// nullopt if nothing is.
std::optional<std::string> validate(const Problem &problem);

/// What is wrong with a transfer.
struct TransferError {
  size_t transfer = 0;
  std::string what;
};

struct Simulation {
  /// Why the sequence is no schedule of the problem; the rest is void then.
  std::optional<std::string> error;
  /// The same if it is a transfer that is wrong.
  std::optional<TransferError> transferError;
  /// Bytes, arguments and constants included.
  Bytes peak = 0;
  /// Bytes of arguments and constants.
  Bytes base = 0;
  /// Of the operations that run.
  Cost cost = 0;
  /// Time for which operations, and the end, wait for transfers.
  Cost stall = 0;
  /// First position in the sequence where memory is at its peak.
  size_t peakStep = 0;
};

/// Runs `sequence`. The problem must be valid. Transfers need a host link.
Simulation simulate(const Problem &problem, const std::vector<OpId> &sequence,
                    const std::vector<Transfer> &transfers = {});

/// An instance of a temporary or result.
struct LiveInstance {
  TensorId tensor;
  /// The position in the sequence where it is computed.
  size_t born;
};

/// What is live at position `at` of a valid schedule, in the order of `born`.
std::vector<LiveInstance> liveAt(const Problem &problem,
                                 const std::vector<OpId> &sequence, size_t at,
                                 const std::vector<Transfer> &transfers = {});

/// By transfer: the storages that it moves, in the order of Op::outs. The
/// schedule must be valid.
std::vector<std::vector<TensorId>>
movedTensors(const Problem &problem, const std::vector<OpId> &sequence,
             const std::vector<Transfer> &transfers);

/// 0, 1, ..., n - 1: every operation once.
std::vector<OpId> programOrder(const Problem &problem);

/// base + fraction * (peak of the program - base), rounded down.
Bytes budgetFromFraction(const Problem &problem, double fraction);

/// Fills in peak and overhead for a valid schedule.
Schedule makeSchedule(const Problem &problem, std::vector<OpId> sequence,
                      std::string solver, std::vector<Transfer> transfers = {});

} // namespace remat

#endif // CKPT_SOLVER_SIMULATE_H
