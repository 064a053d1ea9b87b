//===- RematClones.h - What was recomputed, and what for --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file declares what is done with the clones once ckpt-apply-remat has
// made them: checks at run time, and explanations.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_TRANSFORMS_REMATCLONES_H
#define CKPT_LIB_TRANSFORMS_REMATCLONES_H

#include "ckpt/Analysis/RematGraph.h"

namespace ckpt {

/// An operation that was computed again.
struct RematClone {
  remat::OpId step;
  mlir::Operation *original;
  mlir::Operation *clone;
  /// What it was made for: it stands right before the step of this operation,
  /// which is the one at `place`, or before the end.
  mlir::Operation *consumer;
  size_t place;
};

/// Hashes each value that is recomputed behind its original, and compares
/// behind each clone. `clones` are in program order.
void insertHashChecks(const RematGraph &graph,
                      llvm::ArrayRef<RematClone> clones);

/// One remark for each clone: what it repeats, what for, and what the memory of
/// its original was needed for in between. `order` is that of the steps.
void explainClones(const RematGraph &graph, llvm::ArrayRef<remat::OpId> order,
                   llvm::ArrayRef<RematClone> clones);

/// The operations of the region `name` and of regions nested in it, one a line,
/// with their locations.
std::string printRegion(mlir::FunctionOpInterface func, llvm::StringRef name);
/// Fails, with the names that there are, if `func` has no such region.
mlir::LogicalResult requireRegion(mlir::FunctionOpInterface func,
                                  llvm::StringRef name);
/// Writes `before`, which printRegion gave, and the region as it is now to
/// `file`; to the standard error stream if that is empty.
mlir::LogicalResult dumpRegion(mlir::FunctionOpInterface func,
                               llvm::StringRef name, llvm::StringRef before,
                               llvm::StringRef file);

/// `'math.exp' at f.py:7:3`.
std::string describeOp(mlir::Operation *op);

} // namespace ckpt

#endif // CKPT_LIB_TRANSFORMS_REMATCLONES_H
