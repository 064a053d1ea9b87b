//===- Problem.h - The rematerialisation problem as plain data --*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file defines the border between the compiler and the solver: a program
// as a list of operations over tensors, and a schedule that runs them, some of
// them again. Nothing here knows MLIR.
//
// Semantics. Operations stand in program order. Only roots (`root` == own
// index) own storage; any other tensor is a view of its root. Storage of an
// argument or constant is live throughout. A temporary is allocated when the
// operation that defines it runs, and freed right after the last operation
// that reads that instance or a view of it. A result lives to the end. The
// inputs, outputs and workspace of an operation are live together. The peak is
// the maximum over the schedule. Each instance of an operation reads the
// latest instance of each of its inputs.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_SOLVER_PROBLEM_H
#define CKPT_SOLVER_PROBLEM_H

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace remat {

/// A size in bytes.
using Bytes = int64_t;
/// Time in any one unit; the compiler uses ns.
using Cost = double;
/// Index into Problem::ops.
using OpId = int32_t;
/// Index into Problem::tensors.
using TensorId = int32_t;

enum class TensorKind : uint8_t { Arg, Const, Temp, Result };
enum class Phase : uint8_t { Unknown, Forward, Backward, Optimizer };

struct Tensor {
  Bytes size = 0;
  /// The tensor that owns the storage; its own index if it is no view.
  TensorId root = 0;
  TensorKind kind = TensorKind::Temp;
};

struct Op {
  std::string name;
  Cost cost = 0;
  std::vector<TensorId> ins;
  std::vector<TensorId> outs;
  Phase phase = Phase::Unknown;
  /// Whether the operation may run more than once.
  bool recomputable = true;
  /// What it makes must be kept: it runs once, but has no effects and may move.
  bool mustSave = false;
  /// What it makes must not be kept for later passes: see solveBudgetForced,
  /// which alone looks at it. Of a forward operation; excludes `mustSave`.
  bool mustRecompute = false;

  bool mayRunAgain() const { return recomputable && !mustSave; }

  /// Memory that is needed only while the operation runs.
  Bytes workspace = 0;
};

/// The way between device and host memory. Copies in the two directions overlap
/// with each other and with operations; those in one direction queue up.
struct HostLink {
  /// Bytes per unit of cost, in each direction.
  double bandwidth = 0;
  /// Cost of one copy on top of that.
  Cost latency = 0;
};

struct Problem {
  std::string name;
  std::vector<Op> ops;
  std::vector<Tensor> tensors;
  /// Empty if nothing can be offloaded.
  std::optional<HostLink> hostLink;
};

/// A round trip of what one instance of an operation made, to host memory and
/// back. Positions are into Schedule::sequence; offload < release <= prefetch <
/// the length of the sequence, and the operation does not run between `offload`
/// and `prefetch`. What goes are the storages that the instance allocated and
/// that are read from `prefetch` on, one after the other, in the order of
/// Op::outs; a copy takes its bytes / bandwidth + latency. Others stay.
struct Transfer {
  /// Of the instance. The copy to the host starts right behind it, or when
  /// those of transfers with a lower `offload` have ended.
  size_t offload = 0;
  /// That copy has ended when the step at this position starts, which waits for
  /// it. From here on what was copied is not read, not by views made of it
  /// before either, and its storage is free; it is live until here.
  size_t release = 0;
  /// The copy back starts right before the step at this position, into storage
  /// that is allocated then, or when those of transfers with a lower `prefetch`
  /// (among equals: that come first) have ended. From here on it is the latest
  /// instance; a reader, and the end of the schedule for results, waits for all
  /// of the transfer. Views of it have to be made again to be read.
  size_t prefetch = 0;
};

/// Operations in the order in which they run; every one at least once.
struct Schedule {
  std::vector<OpId> sequence;
  /// In order of `offload`. Empty without a host link.
  std::vector<Transfer> transfers;
  /// Arguments and constants included.
  Bytes peak = 0;
  /// (cost(sequence) + waiting for transfers) / cost(program) - 1.
  double overhead = 0;
  /// Proven bound on the overhead of any schedule within the budget that keeps
  /// program order among first instances; empty if none was computed. With a
  /// host link that is any schedule with transfers too.
  std::optional<double> lowerBound;
  /// Which algorithm found it.
  std::string solver;
  double seconds = 0;
};

} // namespace remat

#endif // CKPT_SOLVER_PROBLEM_H
