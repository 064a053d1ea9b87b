//===- RematPlan.h - What will be recomputed, and where ---------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file defines a plan: for a function, in which order the steps run, and
// which run again before which. It is plain data, compared and stored as JSON.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TRANSFORMS_REMATPLAN_H
#define CKPT_TRANSFORMS_REMATPLAN_H

#include "ckpt/Analysis/RematGraph.h"
#include "ckpt/Solver/Problem.h"
#include "ckpt/Transforms/StepDecisions.h"
#include "mlir/Support/LLVM.h"

#include <optional>
#include <string>
#include <vector>

namespace ckpt {

/// Steps to run again right before step `before`, in this order. For the end of
/// the function `before` is the number of steps.
struct Recompute {
  remat::OpId before;
  std::vector<remat::OpId> steps;
};

/// Right before number `at` of the steps that run again before step `before`;
/// before that step itself if `at` is how many these are.
struct PlanPlace {
  remat::OpId before = 0;
  size_t at = 0;
};

/// A stay in host memory of what `step` made when it ran last before `release`.
/// The copy out starts right behind that run, and has ended at `release`; the
/// copy back starts at `prefetch`.
struct PlannedTransfer {
  remat::OpId step = 0;
  PlanPlace release;
  PlanPlace prefetch;
};

struct RematPlan {
  std::string strategy;
  /// Bytes in total, arguments and constants included; nullopt if the strategy
  /// has no budget.
  std::optional<remat::Bytes> budget;
  remat::Bytes base = 0;
  remat::Bytes baselinePeak = 0;
  remat::Bytes peak = 0;
  /// cost with / cost without recomputation - 1.
  double overhead = 0;
  /// Proven bound on the overhead of any such schedule within the budget; no
  /// part of a plan file.
  std::optional<double> lowerBound;
  /// The steps in the order in which they run first; empty for program order.
  std::vector<remat::OpId> order;
  /// In the order in which they happen.
  std::vector<Recompute> recompute;
  /// In order of `release`.
  std::vector<PlannedTransfer> transfers;
  /// Hash of the problem that the plan was made for.
  std::string problemHash;

  /// SHA-256 over what a plan file holds, in hexadecimal.
  std::string getHash() const;
  /// What runs, for a function of `numSteps` steps.
  std::vector<remat::OpId> getSequence(size_t numSteps) const;
  /// The transfers in positions of that sequence. A place that does not exist
  /// gives a position behind its end, which checkTransfers rejects.
  std::vector<remat::Transfer> getTransfers(size_t numSteps) const;
};

/// SHA-256 over the operations, tensors, sizes and costs of `problem`.
std::string hashProblem(const remat::Problem &problem);

/// Turns a valid schedule into a plan.
RematPlan makePlan(const remat::Problem &problem,
                   const remat::Schedule &schedule);

struct PlanOptions {
  std::string strategy = "budget";
  std::string budget;
  unsigned segments = 0;
  /// Whether strategy=budget may also change the order of operations that
  /// depend on nothing but their operands.
  bool reorder = true;
  /// Whether a region is recomputed only as far as something needs it.
  bool earlyStop = true;
  /// The way to host memory, bytes per ns and ns per copy; without bandwidth
  /// strategy=budget does not offload, and elsewhere copies count as free.
  double hostBandwidth = 0;
  double hostLatency = 0;
  /// Where strategy=segments cuts what is not tagged: layers, cost, or auto.
  std::string cut = "auto";
};

/// Decides. Emits an error on `func`, with notes, if the options make no sense
/// or the budget cannot be met.
mlir::FailureOr<RematPlan> decidePlan(mlir::FunctionOpInterface func,
                                      const RematGraph &graph,
                                      const StepDecisions &decisions,
                                      const PlanOptions &options);

/// Writes `plan` to `file`, "-" for standard output. Errors go to `func`.
mlir::LogicalResult writePlan(const RematPlan &plan, llvm::StringRef file,
                              mlir::FunctionOpInterface func);
/// Lets what reads memory that may be written later run again, in `problem` of
/// `graph`. Whoever writes a region wants it recomputed, as far as that is
/// possible: ckpt-apply-remat rejects what is not.
void allowReaders(const RematGraph &graph, remat::Problem &problem);

/// Reads a plan for `graph` from `file`. A plan for another program, or one
/// that was changed without its hash, is an error on `func`.
mlir::FailureOr<RematPlan> readPlan(llvm::StringRef file,
                                    const RematGraph &graph,
                                    mlir::FunctionOpInterface func);

} // namespace ckpt

#endif // CKPT_TRANSFORMS_REMATPLAN_H
