//===- RematPlan.h - What will be recomputed, and where ---------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file defines a plan: for a function, which steps run again before which.
// It is plain data, compared and stored as JSON.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TRANSFORMS_REMATPLAN_H
#define CKPT_TRANSFORMS_REMATPLAN_H

#include "ckpt/Analysis/RematGraph.h"
#include "ckpt/Solver/Problem.h"
#include "mlir/Support/LLVM.h"

#include <optional>
#include <string>
#include <vector>

namespace ckpt {

/// Steps to run again right before step `before`, in this order.
struct Recompute {
  remat::OpId before;
  std::vector<remat::OpId> steps;
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
  /// Ordered by `before`.
  std::vector<Recompute> recompute;
  /// Hash of the problem that the plan was made for.
  std::string problemHash;

  /// SHA-256 over everything above, in hexadecimal.
  std::string getHash() const;
  /// The order in which `numSteps` steps run.
  std::vector<remat::OpId> getSequence(size_t numSteps) const;
};

/// SHA-256 over the operations, tensors, sizes and costs of `problem`.
std::string hashProblem(const remat::Problem &problem);

/// Turns a schedule that keeps program order among first instances into a plan.
/// Fails if it does not keep it.
mlir::FailureOr<RematPlan> makePlan(const remat::Problem &problem,
                                    const remat::Schedule &schedule);

struct PlanOptions {
  std::string strategy = "budget";
  std::string budget;
  unsigned segments = 0;
};

/// Decides. Emits an error on `func`, with notes, if the options make no sense
/// or the budget cannot be met.
mlir::FailureOr<RematPlan> decidePlan(mlir::FunctionOpInterface func,
                                      const RematGraph &graph,
                                      const PlanOptions &options);

/// Writes `plan` to `file`, "-" for standard output. Errors go to `func`.
mlir::LogicalResult writePlan(const RematPlan &plan, llvm::StringRef file,
                              mlir::FunctionOpInterface func);
/// Reads a plan for `problem` from `file`. A plan for another program, or one
/// that was changed without its hash, is an error on `func`.
mlir::FailureOr<RematPlan> readPlan(llvm::StringRef file,
                                    const remat::Problem &problem,
                                    mlir::FunctionOpInterface func);

} // namespace ckpt

#endif // CKPT_TRANSFORMS_REMATPLAN_H
