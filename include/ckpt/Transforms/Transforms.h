//===- Transforms.h - Steps of remat as plain functions ---------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file declares what the passes do as functions that need no pass manager.
// All of them emit diagnostics at the operation at fault and leave the IR in a
// valid state on failure. None is thread-safe on one module.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TRANSFORMS_TRANSFORMS_H
#define CKPT_TRANSFORMS_TRANSFORMS_H

#include "ckpt/Analysis/RematGraph.h"
#include "ckpt/Transforms/RematPlan.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

namespace ckpt {

/// Inlines every call under `entry` whose callee has a body of one block, and
/// erases private functions that lost their last use. Recursion is an error.
mlir::LogicalResult inlineCalls(mlir::FunctionOpInterface entry);

/// Inlines each `ckpt.checkpoint` under `func` and tags what was in it. The
/// second of a name is `name#2`, and so on.
void inlineCheckpointRegions(mlir::FunctionOpInterface func);

/// Tags forward operations whose location names match `pattern`. Fails if the
/// pattern is malformed or matches nothing.
mlir::LogicalResult tagRegionsFromLocations(mlir::FunctionOpInterface func,
                                            llvm::StringRef pattern);

/// Names what leaves a scope `checkpoint_name[NAME]` (or
/// `checkpoint_name=NAME`, or `name[name=NAME]`) of the locations in the
/// forward pass: puts a `ckpt.name` behind it.
void nameValuesFromLocations(mlir::FunctionOpInterface func);

/// Writes `plan` into the attributes of `func`.
void annotatePlan(const RematGraph &graph, const RematPlan &plan,
                  mlir::FunctionOpInterface func);

struct ApplyOptions {
  /// A recomputed random draw starts from the state of its original.
  bool preserveRng = true;
  /// Recomputed values are compared with those of the first time at run time.
  bool checkBitwise = false;
  /// A recomputed operation may read memory that was written since; a remark
  /// rather than an error says so.
  bool allowMutation = false;
  /// A remark on each recomputed operation says what it is for.
  bool debug = false;
  /// A region to print before and after; none if empty.
  std::string dumpRegion;
  /// Where to; the standard error stream if empty.
  std::string dumpFile;
};

/// Carries out the plan in the attributes of `func`.
mlir::LogicalResult applyPlan(mlir::FunctionOpInterface func,
                              const RematGraphOptions &options,
                              const ApplyOptions &apply = {});

/// Checks `func` against the promises in its `ckpt.plan`.
mlir::LogicalResult verifyPlan(mlir::FunctionOpInterface func,
                               const RematGraphOptions &options);

/// Where sizes depend on dynamic extents of arguments, lets `func` check at its
/// start that what it will need is within the budget of its plan.
mlir::LogicalResult checkSizesAtRunTime(mlir::FunctionOpInterface func,
                                        const RematGraphOptions &options);

/// Checks that nothing reads a view of a tensor behind the `ckpt.wait_offload`
/// of that tensor.
mlir::LogicalResult verifyTransfers(mlir::FunctionOpInterface func);

/// Checks that every recomputed random draw of `func` starts from the state of
/// its original, and that the others keep their sequence.
mlir::LogicalResult verifyRng(mlir::FunctionOpInterface func);

/// True if ckpt-apply-remat made `op`.
bool isRematClone(mlir::Operation *op);

} // namespace ckpt

#endif // CKPT_TRANSFORMS_TRANSFORMS_H
