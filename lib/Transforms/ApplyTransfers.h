//===- ApplyTransfers.h - Round trips to host memory in IR ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_TRANSFORMS_APPLYTRANSFERS_H
#define CKPT_LIB_TRANSFORMS_APPLYTRANSFERS_H

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "ckpt/Transforms/RematPlan.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/MapVector.h"

namespace ckpt {

/// Writes the transfers of `plan` as `ckpt.transfers`.
void annotateTransfers(const RematGraph &graph, const RematPlan &plan,
                       mlir::FunctionOpInterface func);

/// Builds the operations of the transfers that the IR asks for, while its owner
/// walks the sequence of the plan.
class TransferApplier {
public:
  TransferApplier(const RematGraph &graph, mlir::OpBuilder &builder)
      : graph(graph), builder(builder) {}

  /// Reads `ckpt.transfers` and removes it. `plan` holds the order and what is
  /// recomputed. An error, at the operation that asks for it, if a transfer
  /// cannot be.
  mlir::LogicalResult read(mlir::FunctionOpInterface func, RematPlan plan);

  /// Builds what happens at `position`, at the insertion point. `getLatest`
  /// gives the last instance of a value of a step.
  void reach(size_t position,
             llvm::function_ref<mlir::Value(mlir::Value)> getLatest);

  /// If `value`, of a step, is on its way back: waits for it at the insertion
  /// point, and returns what came. Null otherwise.
  mlir::Value await(mlir::Value value);

  /// True once `value` has left for the host.
  bool hasLeft(mlir::Value value) const { return left.contains(value); }

private:
  struct Stay {
    llvm::SmallVector<mlir::Value> values;
    llvm::SmallVector<mlir::Value> handles;
  };

  void release(Stay &stay,
               llvm::function_ref<mlir::Value(mlir::Value)> getLatest);
  void prefetch(const Stay &stay);
  /// The size of `value` as the attribute that gives it; null if its type does.
  mlir::DenseI64ArrayAttr getBytes(mlir::Value value);

  const RematGraph &graph;
  mlir::OpBuilder &builder;
  llvm::SmallVector<Stay> stays;
  /// Stays by the position where they begin or end.
  llvm::DenseMap<size_t, llvm::SmallVector<size_t>> releases;
  llvm::DenseMap<size_t, llvm::SmallVector<size_t>> prefetches;
  llvm::DenseMap<mlir::Value, PrefetchOp> incoming;
  llvm::DenseSet<mlir::Value> left;
};

} // namespace ckpt

#endif // CKPT_LIB_TRANSFORMS_APPLYTRANSFERS_H
